# What Get-Member lists of System.TimeSpan

@{
    Type = 'System.TimeSpan'
    Constructors = @('timespan new(long ticks)', 'timespan new(int hours, int minutes, int seconds)', 'timespan new(int days, int hours, int minutes, int seconds)', 'timespan new(int days, int hours, int minutes, int seconds, int milliseconds)', 'timespan new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)')
    Static = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(timespan t1, timespan t2)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(timespan t1, timespan t2), static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromDays'; Kind = 'Method'; Definition = 'static timespan FromDays(double value), static timespan FromDays(int days), static timespan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)' }
        @{ Name = 'FromHours'; Kind = 'Method'; Definition = 'static timespan FromHours(int hours), static timespan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0), static timespan FromHours(double value)' }
        @{ Name = 'FromMicroseconds'; Kind = 'Method'; Definition = 'static timespan FromMicroseconds(long microseconds), static timespan FromMicroseconds(double value)' }
        @{ Name = 'FromMilliseconds'; Kind = 'Method'; Definition = 'static timespan FromMilliseconds(long milliseconds), static timespan FromMilliseconds(long milliseconds, long microseconds), static timespan FromMilliseconds(double value)' }
        @{ Name = 'FromMinutes'; Kind = 'Method'; Definition = 'static timespan FromMinutes(long minutes), static timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0), static timespan FromMinutes(double value)' }
        @{ Name = 'FromSeconds'; Kind = 'Method'; Definition = 'static timespan FromSeconds(long seconds), static timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0), static timespan FromSeconds(double value)' }
        @{ Name = 'FromTicks'; Kind = 'Method'; Definition = 'static timespan FromTicks(long value)' }
        @{ Name = 'HoursPerDay'; Kind = 'Property'; Definition = 'static int HoursPerDay {get;}' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static timespan MaxValue {get;}' }
        @{ Name = 'MicrosecondsPerDay'; Kind = 'Property'; Definition = 'static long MicrosecondsPerDay {get;}' }
        @{ Name = 'MicrosecondsPerHour'; Kind = 'Property'; Definition = 'static long MicrosecondsPerHour {get;}' }
        @{ Name = 'MicrosecondsPerMillisecond'; Kind = 'Property'; Definition = 'static long MicrosecondsPerMillisecond {get;}' }
        @{ Name = 'MicrosecondsPerMinute'; Kind = 'Property'; Definition = 'static long MicrosecondsPerMinute {get;}' }
        @{ Name = 'MicrosecondsPerSecond'; Kind = 'Property'; Definition = 'static long MicrosecondsPerSecond {get;}' }
        @{ Name = 'MillisecondsPerDay'; Kind = 'Property'; Definition = 'static long MillisecondsPerDay {get;}' }
        @{ Name = 'MillisecondsPerHour'; Kind = 'Property'; Definition = 'static long MillisecondsPerHour {get;}' }
        @{ Name = 'MillisecondsPerMinute'; Kind = 'Property'; Definition = 'static long MillisecondsPerMinute {get;}' }
        @{ Name = 'MillisecondsPerSecond'; Kind = 'Property'; Definition = 'static long MillisecondsPerSecond {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static timespan MinValue {get;}' }
        @{ Name = 'MinutesPerDay'; Kind = 'Property'; Definition = 'static long MinutesPerDay {get;}' }
        @{ Name = 'MinutesPerHour'; Kind = 'Property'; Definition = 'static long MinutesPerHour {get;}' }
        @{ Name = 'NanosecondsPerTick'; Kind = 'Property'; Definition = 'static long NanosecondsPerTick {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static timespan Parse(string s), static timespan Parse(string input, System.IFormatProvider formatProvider), static timespan Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider), static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider), static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles), static timespan ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None), static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles), static timespan ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'SecondsPerDay'; Kind = 'Property'; Definition = 'static long SecondsPerDay {get;}' }
        @{ Name = 'SecondsPerHour'; Kind = 'Property'; Definition = 'static long SecondsPerHour {get;}' }
        @{ Name = 'SecondsPerMinute'; Kind = 'Property'; Definition = 'static long SecondsPerMinute {get;}' }
        @{ Name = 'TicksPerDay'; Kind = 'Property'; Definition = 'static long TicksPerDay {get;}' }
        @{ Name = 'TicksPerHour'; Kind = 'Property'; Definition = 'static long TicksPerHour {get;}' }
        @{ Name = 'TicksPerMicrosecond'; Kind = 'Property'; Definition = 'static long TicksPerMicrosecond {get;}' }
        @{ Name = 'TicksPerMillisecond'; Kind = 'Property'; Definition = 'static long TicksPerMillisecond {get;}' }
        @{ Name = 'TicksPerMinute'; Kind = 'Property'; Definition = 'static long TicksPerMinute {get;}' }
        @{ Name = 'TicksPerSecond'; Kind = 'Property'; Definition = 'static long TicksPerSecond {get;}' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] timespan result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] timespan result), static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, [ref] timespan result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result), static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)' }
        @{ Name = 'Zero'; Kind = 'Property'; Definition = 'static timespan Zero {get;}' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'timespan Add(timespan ts)' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(timespan value), int IComparable.CompareTo(System.Object obj), int IComparable[timespan].CompareTo(timespan other)' }
        @{ Name = 'Days'; Kind = 'Property'; Definition = 'int Days {get;}' }
        @{ Name = 'Divide'; Kind = 'Method'; Definition = 'timespan Divide(double divisor), double Divide(timespan ts)' }
        @{ Name = 'Duration'; Kind = 'Method'; Definition = 'timespan Duration()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value), bool Equals(timespan obj), bool IEquatable[timespan].Equals(timespan other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Hours'; Kind = 'Property'; Definition = 'int Hours {get;}' }
        @{ Name = 'Microseconds'; Kind = 'Property'; Definition = 'int Microseconds {get;}' }
        @{ Name = 'Milliseconds'; Kind = 'Property'; Definition = 'int Milliseconds {get;}' }
        @{ Name = 'Minutes'; Kind = 'Property'; Definition = 'int Minutes {get;}' }
        @{ Name = 'Multiply'; Kind = 'Method'; Definition = 'timespan Multiply(double factor)' }
        @{ Name = 'Nanoseconds'; Kind = 'Property'; Definition = 'int Nanoseconds {get;}' }
        @{ Name = 'Negate'; Kind = 'Method'; Definition = 'timespan Negate()' }
        @{ Name = 'Seconds'; Kind = 'Property'; Definition = 'int Seconds {get;}' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'timespan Subtract(timespan ts)' }
        @{ Name = 'Ticks'; Kind = 'Property'; Definition = 'long Ticks {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(string format, System.IFormatProvider formatProvider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TotalDays'; Kind = 'Property'; Definition = 'double TotalDays {get;}' }
        @{ Name = 'TotalHours'; Kind = 'Property'; Definition = 'double TotalHours {get;}' }
        @{ Name = 'TotalMicroseconds'; Kind = 'Property'; Definition = 'double TotalMicroseconds {get;}' }
        @{ Name = 'TotalMilliseconds'; Kind = 'Property'; Definition = 'double TotalMilliseconds {get;}' }
        @{ Name = 'TotalMinutes'; Kind = 'Property'; Definition = 'double TotalMinutes {get;}' }
        @{ Name = 'TotalNanoseconds'; Kind = 'Property'; Definition = 'double TotalNanoseconds {get;}' }
        @{ Name = 'TotalSeconds'; Kind = 'Property'; Definition = 'double TotalSeconds {get;}' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
    )
}
