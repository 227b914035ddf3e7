# What Get-Member lists of System.Int32

@{
    Type = 'System.Int32'
    Constructors = @()
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static int Abs(int value)' }
        @{ Name = 'BigMul'; Kind = 'Method'; Definition = 'static long BigMul(int left, int right)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static int Clamp(int value, int min, int max)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static int CopySign(int value, int sign)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static int CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static int CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static int CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static System.ValueTuple[int,int] DivRem(int left, int right)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(int value)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(int value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(int value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(int value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(int value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static int LeadingZeroCount(int value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static int Log2(int value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static int Max(int x, int y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static int MaxMagnitude(int x, int y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static int MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static int Min(int x, int y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static int MinMagnitude(int x, int y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static int MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static int Parse(string s), static int Parse(string s, System.Globalization.NumberStyles style), static int Parse(string s, System.IFormatProvider provider), static int Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static int Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static int Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static int Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static int Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static int PopCount(int value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static int RotateLeft(int value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static int RotateRight(int value, int rotateAmount)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(int value)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static int TrailingZeroCount(int value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] int result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(string s, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] int result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(int value), int IComparable.CompareTo(System.Object obj), int IComparable[int].CompareTo(int other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(int obj), bool IEquatable[int].Equals(int other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[int].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[int].GetShortestBitLength()' }
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
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'ToType'; Kind = 'Method'; Definition = 'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'ushort IConvertible.ToUInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'uint IConvertible.ToUInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'ulong IConvertible.ToUInt64(System.IFormatProvider provider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[int].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[int].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[int].WriteBigEndian(byte[] destination), int IBinaryInteger[int].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[int].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[int].WriteLittleEndian(byte[] destination), int IBinaryInteger[int].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[int].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
