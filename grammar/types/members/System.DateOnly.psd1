# What Get-Member lists of System.DateOnly

@{
    Type = 'System.DateOnly'
    Constructors = @('System.DateOnly new(int year, int month, int day)', 'System.DateOnly new(int year, int month, int day, System.Globalization.Calendar calendar)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromDateTime'; Kind = 'Method'; Definition = 'static System.DateOnly FromDateTime(datetime dateTime)' }
        @{ Name = 'FromDayNumber'; Kind = 'Method'; Definition = 'static System.DateOnly FromDayNumber(int dayNumber)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'System.DateOnly MaxValue {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'System.DateOnly MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly Parse(string s), static System.DateOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly Parse(string s, System.IFormatProvider provider), static System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats), static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(string s, string format), static System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static System.DateOnly ParseExact(string s, string[] formats), static System.DateOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.DateOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParse(string s, [ref] System.DateOnly result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateOnly result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateOnly result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.DateOnly result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(string s, string format, [ref] System.DateOnly result), static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result), static bool TryParseExact(string s, string[] formats, [ref] System.DateOnly result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)' }
    )
    Instance = @(
        @{ Name = 'AddDays'; Kind = 'Method'; Definition = 'System.DateOnly AddDays(int value)' }
        @{ Name = 'AddMonths'; Kind = 'Method'; Definition = 'System.DateOnly AddMonths(int value)' }
        @{ Name = 'AddYears'; Kind = 'Method'; Definition = 'System.DateOnly AddYears(int value)' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.DateOnly value), int CompareTo(System.Object value), int IComparable.CompareTo(System.Object obj), int IComparable[DateOnly].CompareTo(System.DateOnly other)' }
        @{ Name = 'Day'; Kind = 'Property'; Definition = 'int Day {get;}' }
        @{ Name = 'DayNumber'; Kind = 'Property'; Definition = 'int DayNumber {get;}' }
        @{ Name = 'DayOfWeek'; Kind = 'Property'; Definition = 'System.DayOfWeek DayOfWeek {get;}' }
        @{ Name = 'DayOfYear'; Kind = 'Property'; Definition = 'int DayOfYear {get;}' }
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] int year, [ref] int month, [ref] int day)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.DateOnly value), bool Equals(System.Object value), bool IEquatable[DateOnly].Equals(System.DateOnly other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Month'; Kind = 'Property'; Definition = 'int Month {get;}' }
        @{ Name = 'ToDateTime'; Kind = 'Method'; Definition = 'datetime ToDateTime(System.TimeOnly time), datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)' }
        @{ Name = 'ToLongDateString'; Kind = 'Method'; Definition = 'string ToLongDateString()' }
        @{ Name = 'ToShortDateString'; Kind = 'Method'; Definition = 'string ToShortDateString()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'Year'; Kind = 'Property'; Definition = 'int Year {get;}' }
    )
}
