# What Get-Member lists of System.Enum

@{
    Type = 'System.Enum'
    Shown = 'System.DayOfWeek'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Format'; Kind = 'Method'; Definition = 'static string Format(type enumType, System.Object value, string format)' }
        @{ Name = 'GetName'; Kind = 'Method'; Definition = 'static string GetName[TEnum](TEnum value), static string GetName(type enumType, System.Object value)' }
        @{ Name = 'GetNames'; Kind = 'Method'; Definition = 'static string[] GetNames[TEnum](), static string[] GetNames(type enumType)' }
        @{ Name = 'GetUnderlyingType'; Kind = 'Method'; Definition = 'static type GetUnderlyingType(type enumType)' }
        @{ Name = 'GetValues'; Kind = 'Method'; Definition = 'static TEnum[] GetValues[TEnum](), static array GetValues(type enumType)' }
        @{ Name = 'GetValuesAsUnderlyingType'; Kind = 'Method'; Definition = 'static array GetValuesAsUnderlyingType[TEnum](), static array GetValuesAsUnderlyingType(type enumType)' }
        @{ Name = 'IsDefined'; Kind = 'Method'; Definition = 'static bool IsDefined[TEnum](TEnum value), static bool IsDefined(type enumType, System.Object value)' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static System.Object Parse(type enumType, string value), static System.Object Parse(type enumType, System.ReadOnlySpan[char] value), static System.Object Parse(type enumType, string value, bool ignoreCase), static System.Object Parse(type enumType, System.ReadOnlySpan[char] value, bool ignoreCase), static TEnum Parse[TEnum](string value), static TEnum Parse[TEnum](System.ReadOnlySpan[char] value), static TEnum Parse[TEnum](string value, bool ignoreCase), static TEnum Parse[TEnum](System.ReadOnlySpan[char] value, bool ignoreCase)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ToObject'; Kind = 'Method'; Definition = 'static System.Object ToObject(type enumType, System.Object value), static System.Object ToObject(type enumType, sbyte value), static System.Object ToObject(type enumType, short value), static System.Object ToObject(type enumType, int value), static System.Object ToObject(type enumType, byte value), static System.Object ToObject(type enumType, ushort value), static System.Object ToObject(type enumType, uint value), static System.Object ToObject(type enumType, long value), static System.Object ToObject(type enumType, ulong value)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'static bool TryFormat[TEnum](TEnum value, System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(type enumType, string value, [ref] System.Object result), static bool TryParse(type enumType, System.ReadOnlySpan[char] value, [ref] System.Object result), static bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result), static bool TryParse(type enumType, System.ReadOnlySpan[char] value, bool ignoreCase, [ref] System.Object result), static bool TryParse[TEnum](string value, [ref] TEnum result), static bool TryParse[TEnum](System.ReadOnlySpan[char] value, [ref] TEnum result), static bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result), static bool TryParse[TEnum](System.ReadOnlySpan[char] value, bool ignoreCase, [ref] TEnum result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object target), int IComparable.CompareTo(System.Object obj)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetTypeCode'; Kind = 'Method'; Definition = 'System.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()' }
        @{ Name = 'HasFlag'; Kind = 'Method'; Definition = 'bool HasFlag(System.Enum flag)' }
        @{ Name = 'ToBoolean'; Kind = 'Method'; Definition = 'bool IConvertible.ToBoolean(System.IFormatProvider provider)' }
        @{ Name = 'ToByte'; Kind = 'Method'; Definition = 'byte IConvertible.ToByte(System.IFormatProvider provider)' }
        @{ Name = 'ToChar'; Kind = 'Method'; Definition = 'char IConvertible.ToChar(System.IFormatProvider provider)' }
        @{ Name = 'ToDateTime'; Kind = 'Method'; Definition = 'datetime IConvertible.ToDateTime(System.IFormatProvider provider)' }
        @{ Name = 'ToDecimal'; Kind = 'Method'; Definition = 'decimal IConvertible.ToDecimal(System.IFormatProvider provider)' }
        @{ Name = 'ToDouble'; Kind = 'Method'; Definition = 'double IConvertible.ToDouble(System.IFormatProvider provider)' }
        @{ Name = 'ToInt16'; Kind = 'Method'; Definition = 'short IConvertible.ToInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToInt32'; Kind = 'Method'; Definition = 'int IConvertible.ToInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToInt64'; Kind = 'Method'; Definition = 'long IConvertible.ToInt64(System.IFormatProvider provider)' }
        @{ Name = 'ToSByte'; Kind = 'Method'; Definition = 'sbyte IConvertible.ToSByte(System.IFormatProvider provider)' }
        @{ Name = 'ToSingle'; Kind = 'Method'; Definition = 'float IConvertible.ToSingle(System.IFormatProvider provider)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider), string IConvertible.ToString(System.IFormatProvider provider)' }
        @{ Name = 'ToType'; Kind = 'Method'; Definition = 'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'ushort IConvertible.ToUInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'uint IConvertible.ToUInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'ulong IConvertible.ToUInt64(System.IFormatProvider provider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'value__'; Kind = 'Property'; Definition = 'int value__ {get;set;}' }
    )
}
