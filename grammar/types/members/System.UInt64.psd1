# What Get-Member lists of System.UInt64

@{
    Type = 'System.UInt64'
    Constructors = @()
    Static = @(
        @{ Name = 'BigMul'; Kind = 'Method'; Definition = 'static System.UInt128 BigMul(ulong left, ulong right)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static ulong Clamp(ulong value, ulong min, ulong max)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static ulong CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static ulong CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static ulong CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(ulong value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(ulong value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(ulong value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static ulong LeadingZeroCount(ulong value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static ulong Log2(ulong value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static ulong Max(ulong x, ulong y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static ulong MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static ulong Min(ulong x, ulong y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static ulong MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static ulong Parse(string s), static ulong Parse(string s, System.Globalization.NumberStyles style), static ulong Parse(string s, System.IFormatProvider provider), static ulong Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static ulong Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ulong Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static ulong Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static ulong PopCount(ulong value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static ulong RotateLeft(ulong value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static ulong RotateRight(ulong value, int rotateAmount)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(ulong value)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static ulong TrailingZeroCount(ulong value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ulong result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(string s, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] ulong result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(ulong value), int IComparable.CompareTo(System.Object obj), int IComparable[ulong].CompareTo(ulong other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(ulong obj), bool IEquatable[ulong].Equals(ulong other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[ulong].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[ulong].GetShortestBitLength()' }
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
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[ulong].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[ulong].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[ulong].WriteBigEndian(byte[] destination), int IBinaryInteger[ulong].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[ulong].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[ulong].WriteLittleEndian(byte[] destination), int IBinaryInteger[ulong].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[ulong].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
