# What Get-Member lists of System.DateTimeOffset

@{
    Type = 'System.DateTimeOffset'
    Constructors = @('System.DateTimeOffset new(long ticks, timespan offset)', 'System.DateTimeOffset new(datetime dateTime)', 'System.DateTimeOffset new(datetime dateTime, timespan offset)', 'System.DateTimeOffset new(System.DateOnly date, System.TimeOnly time, timespan offset)', 'System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, timespan offset)', 'System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)', 'System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, timespan offset)', 'System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, timespan offset)', 'System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, timespan offset)')
    Static = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(System.DateTimeOffset first, System.DateTimeOffset second)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.DateTimeOffset first, System.DateTimeOffset second), static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromFileTime'; Kind = 'Method'; Definition = 'static System.DateTimeOffset FromFileTime(long fileTime)' }
        @{ Name = 'FromUnixTimeMilliseconds'; Kind = 'Method'; Definition = 'static System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)' }
        @{ Name = 'FromUnixTimeSeconds'; Kind = 'Method'; Definition = 'static System.DateTimeOffset FromUnixTimeSeconds(long seconds)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static System.DateTimeOffset MaxValue {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static System.DateTimeOffset MinValue {get;}' }
        @{ Name = 'Now'; Kind = 'Property'; Definition = 'System.DateTimeOffset Now {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static System.DateTimeOffset Parse(string input), static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider), static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static System.DateTimeOffset Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider), static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static System.DateTimeOffset ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles), static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string input, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] System.DateTimeOffset result), static bool TryParse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateTimeOffset result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result), static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)' }
        @{ Name = 'UnixEpoch'; Kind = 'Property'; Definition = 'static System.DateTimeOffset UnixEpoch {get;}' }
        @{ Name = 'UtcNow'; Kind = 'Property'; Definition = 'System.DateTimeOffset UtcNow {get;}' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'System.DateTimeOffset Add(timespan timeSpan)' }
        @{ Name = 'AddDays'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddDays(double days)' }
        @{ Name = 'AddHours'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddHours(double hours)' }
        @{ Name = 'AddMicroseconds'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddMicroseconds(double microseconds)' }
        @{ Name = 'AddMilliseconds'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddMilliseconds(double milliseconds)' }
        @{ Name = 'AddMinutes'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddMinutes(double minutes)' }
        @{ Name = 'AddMonths'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddMonths(int months)' }
        @{ Name = 'AddSeconds'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddSeconds(double seconds)' }
        @{ Name = 'AddTicks'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddTicks(long ticks)' }
        @{ Name = 'AddYears'; Kind = 'Method'; Definition = 'System.DateTimeOffset AddYears(int years)' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.DateTimeOffset other), int IComparable.CompareTo(System.Object obj), int IComparable[DateTimeOffset].CompareTo(System.DateTimeOffset other)' }
        @{ Name = 'Date'; Kind = 'Property'; Definition = 'datetime Date {get;}' }
        @{ Name = 'DateTime'; Kind = 'Property'; Definition = 'datetime DateTime {get;}' }
        @{ Name = 'Day'; Kind = 'Property'; Definition = 'int Day {get;}' }
        @{ Name = 'DayOfWeek'; Kind = 'Property'; Definition = 'System.DayOfWeek DayOfWeek {get;}' }
        @{ Name = 'DayOfYear'; Kind = 'Property'; Definition = 'int DayOfYear {get;}' }
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time, [ref] timespan offset)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(System.DateTimeOffset other), bool IEquatable[DateTimeOffset].Equals(System.DateTimeOffset other)' }
        @{ Name = 'EqualsExact'; Kind = 'Method'; Definition = 'bool EqualsExact(System.DateTimeOffset other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Hour'; Kind = 'Property'; Definition = 'int Hour {get;}' }
        @{ Name = 'LocalDateTime'; Kind = 'Property'; Definition = 'datetime LocalDateTime {get;}' }
        @{ Name = 'Microsecond'; Kind = 'Property'; Definition = 'int Microsecond {get;}' }
        @{ Name = 'Millisecond'; Kind = 'Property'; Definition = 'int Millisecond {get;}' }
        @{ Name = 'Minute'; Kind = 'Property'; Definition = 'int Minute {get;}' }
        @{ Name = 'Month'; Kind = 'Property'; Definition = 'int Month {get;}' }
        @{ Name = 'Nanosecond'; Kind = 'Property'; Definition = 'int Nanosecond {get;}' }
        @{ Name = 'Offset'; Kind = 'Property'; Definition = 'timespan Offset {get;}' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Second'; Kind = 'Property'; Definition = 'int Second {get;}' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'timespan Subtract(System.DateTimeOffset value), System.DateTimeOffset Subtract(timespan value)' }
        @{ Name = 'Ticks'; Kind = 'Property'; Definition = 'long Ticks {get;}' }
        @{ Name = 'TimeOfDay'; Kind = 'Property'; Definition = 'timespan TimeOfDay {get;}' }
        @{ Name = 'ToFileTime'; Kind = 'Method'; Definition = 'long ToFileTime()' }
        @{ Name = 'ToLocalTime'; Kind = 'Method'; Definition = 'System.DateTimeOffset ToLocalTime()' }
        @{ Name = 'ToOffset'; Kind = 'Method'; Definition = 'System.DateTimeOffset ToOffset(timespan offset)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider formatProvider), string ToString(string format, System.IFormatProvider formatProvider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'ToUniversalTime'; Kind = 'Method'; Definition = 'System.DateTimeOffset ToUniversalTime()' }
        @{ Name = 'ToUnixTimeMilliseconds'; Kind = 'Method'; Definition = 'long ToUnixTimeMilliseconds()' }
        @{ Name = 'ToUnixTimeSeconds'; Kind = 'Method'; Definition = 'long ToUnixTimeSeconds()' }
        @{ Name = 'TotalOffsetMinutes'; Kind = 'Property'; Definition = 'int TotalOffsetMinutes {get;}' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'UtcDateTime'; Kind = 'Property'; Definition = 'datetime UtcDateTime {get;}' }
        @{ Name = 'UtcTicks'; Kind = 'Property'; Definition = 'long UtcTicks {get;}' }
        @{ Name = 'Year'; Kind = 'Property'; Definition = 'int Year {get;}' }
    )
}
