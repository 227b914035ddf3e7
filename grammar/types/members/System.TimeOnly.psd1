# What Get-Member lists of System.TimeOnly

@{
    Type = 'System.TimeOnly'
    Constructors = @('System.TimeOnly new(int hour, int minute)', 'System.TimeOnly new(int hour, int minute, int second)', 'System.TimeOnly new(int hour, int minute, int second, int millisecond)', 'System.TimeOnly new(int hour, int minute, int second, int millisecond, int microsecond)', 'System.TimeOnly new(long ticks)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromDateTime'; Kind = 'Method'; Definition = 'static System.TimeOnly FromDateTime(datetime dateTime)' }
        @{ Name = 'FromTimeSpan'; Kind = 'Method'; Definition = 'static System.TimeOnly FromTimeSpan(timespan timeSpan)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'System.TimeOnly MaxValue {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'System.TimeOnly MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly Parse(string s), static System.TimeOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly Parse(string s, System.IFormatProvider provider), static System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats), static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(string s, string format), static System.TimeOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.TimeOnly ParseExact(string s, string[] formats), static System.TimeOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.TimeOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParse(string s, [ref] System.TimeOnly result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.TimeOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.TimeOnly result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.TimeOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(string s, string format, [ref] System.TimeOnly result), static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result), static bool TryParseExact(string s, string[] formats, [ref] System.TimeOnly result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'System.TimeOnly Add(timespan value), System.TimeOnly Add(timespan value, [ref] int wrappedDays)' }
        @{ Name = 'AddHours'; Kind = 'Method'; Definition = 'System.TimeOnly AddHours(double value), System.TimeOnly AddHours(double value, [ref] int wrappedDays)' }
        @{ Name = 'AddMinutes'; Kind = 'Method'; Definition = 'System.TimeOnly AddMinutes(double value), System.TimeOnly AddMinutes(double value, [ref] int wrappedDays)' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.TimeOnly value), int CompareTo(System.Object value), int IComparable.CompareTo(System.Object obj), int IComparable[TimeOnly].CompareTo(System.TimeOnly other)' }
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] int hour, [ref] int minute), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond), void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond, [ref] int microsecond)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.TimeOnly value), bool Equals(System.Object value), bool IEquatable[TimeOnly].Equals(System.TimeOnly other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Hour'; Kind = 'Property'; Definition = 'int Hour {get;}' }
        @{ Name = 'IsBetween'; Kind = 'Method'; Definition = 'bool IsBetween(System.TimeOnly start, System.TimeOnly end)' }
        @{ Name = 'Microsecond'; Kind = 'Property'; Definition = 'int Microsecond {get;}' }
        @{ Name = 'Millisecond'; Kind = 'Property'; Definition = 'int Millisecond {get;}' }
        @{ Name = 'Minute'; Kind = 'Property'; Definition = 'int Minute {get;}' }
        @{ Name = 'Nanosecond'; Kind = 'Property'; Definition = 'int Nanosecond {get;}' }
        @{ Name = 'Second'; Kind = 'Property'; Definition = 'int Second {get;}' }
        @{ Name = 'Ticks'; Kind = 'Property'; Definition = 'long Ticks {get;}' }
        @{ Name = 'ToLongTimeString'; Kind = 'Method'; Definition = 'string ToLongTimeString()' }
        @{ Name = 'ToShortTimeString'; Kind = 'Method'; Definition = 'string ToShortTimeString()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'ToTimeSpan'; Kind = 'Method'; Definition = 'timespan ToTimeSpan()' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
    )
}
