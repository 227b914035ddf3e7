# What Get-Member lists of System.Int64

@{
    Type = 'System.Int64'
    Constructors = @()
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static long Abs(long value)' }
        @{ Name = 'BigMul'; Kind = 'Method'; Definition = 'static System.Int128 BigMul(long left, long right)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static long Clamp(long value, long min, long max)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static long CopySign(long value, long sign)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static long CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static long CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static long CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static System.ValueTuple[long,long] DivRem(long left, long right)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(long value)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(long value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(long value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(long value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(long value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static long LeadingZeroCount(long value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static long Log2(long value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static long Max(long x, long y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static long MaxMagnitude(long x, long y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static long MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static long Min(long x, long y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static long MinMagnitude(long x, long y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static long MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static long Parse(string s), static long Parse(string s, System.Globalization.NumberStyles style), static long Parse(string s, System.IFormatProvider provider), static long Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static long Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static long Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static long Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static long Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static long PopCount(long value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static long RotateLeft(long value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static long RotateRight(long value, int rotateAmount)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(long value)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static long TrailingZeroCount(long value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] long result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(string s, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] long result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(long value), int IComparable.CompareTo(System.Object obj), int IComparable[long].CompareTo(long other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(long obj), bool IEquatable[long].Equals(long other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[long].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[long].GetShortestBitLength()' }
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
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[long].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[long].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[long].WriteBigEndian(byte[] destination), int IBinaryInteger[long].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[long].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[long].WriteLittleEndian(byte[] destination), int IBinaryInteger[long].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[long].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
