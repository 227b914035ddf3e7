# What Get-Member lists of System.DateTime

@{
    Type = 'System.DateTime'
    Constructors = @('datetime new(long ticks)', 'datetime new(long ticks, System.DateTimeKind kind)', 'datetime new(System.DateOnly date, System.TimeOnly time)', 'datetime new(System.DateOnly date, System.TimeOnly time, System.DateTimeKind kind)', 'datetime new(int year, int month, int day)', 'datetime new(int year, int month, int day, System.Globalization.Calendar calendar)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, System.DateTimeKind kind)', 'datetime new(int year, int month, int day, int hour, int minute, int second)', 'datetime new(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)', 'datetime new(int year, int month, int day, int hour, int minute, int second, System.Globalization.Calendar calendar)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.DateTimeKind kind)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar)', 'datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, System.DateTimeKind kind)')
    Static = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(datetime t1, datetime t2)' }
        @{ Name = 'DaysInMonth'; Kind = 'Method'; Definition = 'static int DaysInMonth(int year, int month)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(datetime t1, datetime t2), static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FromBinary'; Kind = 'Method'; Definition = 'static datetime FromBinary(long dateData)' }
        @{ Name = 'FromFileTime'; Kind = 'Method'; Definition = 'static datetime FromFileTime(long fileTime)' }
        @{ Name = 'FromFileTimeUtc'; Kind = 'Method'; Definition = 'static datetime FromFileTimeUtc(long fileTime)' }
        @{ Name = 'FromOADate'; Kind = 'Method'; Definition = 'static datetime FromOADate(double d)' }
        @{ Name = 'IsLeapYear'; Kind = 'Method'; Definition = 'static bool IsLeapYear(int year)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static datetime MaxValue {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static datetime MinValue {get;}' }
        @{ Name = 'Now'; Kind = 'Property'; Definition = 'datetime Now {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static datetime Parse(string s), static datetime Parse(string s, System.IFormatProvider provider), static datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles), static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None), static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static datetime ParseExact(string s, string format, System.IFormatProvider provider), static datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style), static datetime ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None), static datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style), static datetime ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'SpecifyKind'; Kind = 'Method'; Definition = 'static datetime SpecifyKind(datetime value, System.DateTimeKind kind)' }
        @{ Name = 'Today'; Kind = 'Property'; Definition = 'datetime Today {get;}' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] datetime result), static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result), static bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] datetime result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result), static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)' }
        @{ Name = 'UnixEpoch'; Kind = 'Property'; Definition = 'static datetime UnixEpoch {get;}' }
        @{ Name = 'UtcNow'; Kind = 'Property'; Definition = 'datetime UtcNow {get;}' }
    )
    Instance = @(
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'datetime Add(timespan value)' }
        @{ Name = 'AddDays'; Kind = 'Method'; Definition = 'datetime AddDays(double value)' }
        @{ Name = 'AddHours'; Kind = 'Method'; Definition = 'datetime AddHours(double value)' }
        @{ Name = 'AddMicroseconds'; Kind = 'Method'; Definition = 'datetime AddMicroseconds(double value)' }
        @{ Name = 'AddMilliseconds'; Kind = 'Method'; Definition = 'datetime AddMilliseconds(double value)' }
        @{ Name = 'AddMinutes'; Kind = 'Method'; Definition = 'datetime AddMinutes(double value)' }
        @{ Name = 'AddMonths'; Kind = 'Method'; Definition = 'datetime AddMonths(int months)' }
        @{ Name = 'AddSeconds'; Kind = 'Method'; Definition = 'datetime AddSeconds(double value)' }
        @{ Name = 'AddTicks'; Kind = 'Method'; Definition = 'datetime AddTicks(long value)' }
        @{ Name = 'AddYears'; Kind = 'Method'; Definition = 'datetime AddYears(int value)' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(datetime value), int IComparable.CompareTo(System.Object obj), int IComparable[datetime].CompareTo(datetime other)' }
        @{ Name = 'Date'; Kind = 'Property'; Definition = 'datetime Date {get;}' }
        @{
            Name = 'DateTime'
            Kind = 'ScriptProperty'
            Definition = 'System.Object DateTime {get=if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          };}'
        }
        @{ Name = 'Day'; Kind = 'Property'; Definition = 'int Day {get;}' }
        @{ Name = 'DayOfWeek'; Kind = 'Property'; Definition = 'System.DayOfWeek DayOfWeek {get;}' }
        @{ Name = 'DayOfYear'; Kind = 'Property'; Definition = 'int DayOfYear {get;}' }
        @{ Name = 'Deconstruct'; Kind = 'Method'; Definition = 'void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time), void Deconstruct([ref] int year, [ref] int month, [ref] int day)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value), bool Equals(datetime value), bool IEquatable[datetime].Equals(datetime other)' }
        @{ Name = 'GetDateTimeFormats'; Kind = 'Method'; Definition = 'string[] GetDateTimeFormats(), string[] GetDateTimeFormats(System.IFormatProvider provider), string[] GetDateTimeFormats(char format), string[] GetDateTimeFormats(char format, System.IFormatProvider provider)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetTypeCode'; Kind = 'Method'; Definition = 'System.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()' }
        @{ Name = 'Hour'; Kind = 'Property'; Definition = 'int Hour {get;}' }
        @{ Name = 'IsDaylightSavingTime'; Kind = 'Method'; Definition = 'bool IsDaylightSavingTime()' }
        @{ Name = 'Kind'; Kind = 'Property'; Definition = 'System.DateTimeKind Kind {get;}' }
        @{ Name = 'Microsecond'; Kind = 'Property'; Definition = 'int Microsecond {get;}' }
        @{ Name = 'Millisecond'; Kind = 'Property'; Definition = 'int Millisecond {get;}' }
        @{ Name = 'Minute'; Kind = 'Property'; Definition = 'int Minute {get;}' }
        @{ Name = 'Month'; Kind = 'Property'; Definition = 'int Month {get;}' }
        @{ Name = 'Nanosecond'; Kind = 'Property'; Definition = 'int Nanosecond {get;}' }
        @{ Name = 'Second'; Kind = 'Property'; Definition = 'int Second {get;}' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'timespan Subtract(datetime value), datetime Subtract(timespan value)' }
        @{ Name = 'Ticks'; Kind = 'Property'; Definition = 'long Ticks {get;}' }
        @{ Name = 'TimeOfDay'; Kind = 'Property'; Definition = 'timespan TimeOfDay {get;}' }
        @{ Name = 'ToBinary'; Kind = 'Method'; Definition = 'long ToBinary()' }
        @{ Name = 'ToBoolean'; Kind = 'Method'; Definition = 'bool IConvertible.ToBoolean(System.IFormatProvider provider)' }
        @{ Name = 'ToByte'; Kind = 'Method'; Definition = 'byte IConvertible.ToByte(System.IFormatProvider provider)' }
        @{ Name = 'ToChar'; Kind = 'Method'; Definition = 'char IConvertible.ToChar(System.IFormatProvider provider)' }
        @{ Name = 'ToDateTime'; Kind = 'Method'; Definition = 'datetime IConvertible.ToDateTime(System.IFormatProvider provider)' }
        @{ Name = 'ToDecimal'; Kind = 'Method'; Definition = 'decimal IConvertible.ToDecimal(System.IFormatProvider provider)' }
        @{ Name = 'ToDouble'; Kind = 'Method'; Definition = 'double IConvertible.ToDouble(System.IFormatProvider provider)' }
        @{ Name = 'ToFileTime'; Kind = 'Method'; Definition = 'long ToFileTime()' }
        @{ Name = 'ToFileTimeUtc'; Kind = 'Method'; Definition = 'long ToFileTimeUtc()' }
        @{ Name = 'ToInt16'; Kind = 'Method'; Definition = 'short IConvertible.ToInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToInt32'; Kind = 'Method'; Definition = 'int IConvertible.ToInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToInt64'; Kind = 'Method'; Definition = 'long IConvertible.ToInt64(System.IFormatProvider provider)' }
        @{ Name = 'ToLocalTime'; Kind = 'Method'; Definition = 'datetime ToLocalTime()' }
        @{ Name = 'ToLongDateString'; Kind = 'Method'; Definition = 'string ToLongDateString()' }
        @{ Name = 'ToLongTimeString'; Kind = 'Method'; Definition = 'string ToLongTimeString()' }
        @{ Name = 'ToOADate'; Kind = 'Method'; Definition = 'double ToOADate()' }
        @{ Name = 'ToSByte'; Kind = 'Method'; Definition = 'sbyte IConvertible.ToSByte(System.IFormatProvider provider)' }
        @{ Name = 'ToShortDateString'; Kind = 'Method'; Definition = 'string ToShortDateString()' }
        @{ Name = 'ToShortTimeString'; Kind = 'Method'; Definition = 'string ToShortTimeString()' }
        @{ Name = 'ToSingle'; Kind = 'Method'; Definition = 'float IConvertible.ToSingle(System.IFormatProvider provider)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider), string IConvertible.ToString(System.IFormatProvider provider)' }
        @{ Name = 'ToType'; Kind = 'Method'; Definition = 'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'ushort IConvertible.ToUInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'uint IConvertible.ToUInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'ulong IConvertible.ToUInt64(System.IFormatProvider provider)' }
        @{ Name = 'ToUniversalTime'; Kind = 'Method'; Definition = 'datetime ToUniversalTime()' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'Year'; Kind = 'Property'; Definition = 'int Year {get;}' }
    )
}
