# What Get-Member lists of System.UInt16

@{
    Type = 'System.UInt16'
    Constructors = @()
    Static = @(
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static ushort Clamp(ushort value, ushort min, ushort max)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static ushort CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static ushort CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static ushort CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(ushort value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(ushort value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(ushort value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static ushort LeadingZeroCount(ushort value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static ushort Log2(ushort value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static ushort Max(ushort x, ushort y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static ushort MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static ushort Min(ushort x, ushort y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static ushort MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static ushort Parse(string s), static ushort Parse(string s, System.Globalization.NumberStyles style), static ushort Parse(string s, System.IFormatProvider provider), static ushort Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static ushort Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ushort Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ushort Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static ushort PopCount(ushort value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static ushort RotateLeft(ushort value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static ushort RotateRight(ushort value, int rotateAmount)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(ushort value)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static ushort TrailingZeroCount(ushort value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ushort result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(string s, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ushort result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(ushort value), int IComparable.CompareTo(System.Object obj), int IComparable[ushort].CompareTo(ushort other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(ushort obj), bool IEquatable[ushort].Equals(ushort other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[ushort].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[ushort].GetShortestBitLength()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetTypeCode'; Kind = 'Method'; Definition = 'System.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()' }
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
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'ToType'; Kind = 'Method'; Definition = 'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'ushort IConvertible.ToUInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'uint IConvertible.ToUInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'ulong IConvertible.ToUInt64(System.IFormatProvider provider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[ushort].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[ushort].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[ushort].WriteBigEndian(byte[] destination), int IBinaryInteger[ushort].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[ushort].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[ushort].WriteLittleEndian(byte[] destination), int IBinaryInteger[ushort].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[ushort].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
