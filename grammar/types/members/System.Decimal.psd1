# What Get-Member lists of System.Decimal

@{
    Type = 'System.Decimal'
    Constructors = @('decimal new(int value)', 'decimal new(uint value)', 'decimal new(long value)', 'decimal new(ulong value)', 'decimal new(float value)', 'decimal new(double value)', 'decimal new(int[] bits)', 'decimal new(System.ReadOnlySpan[int] bits)', 'decimal new(int lo, int mid, int hi, bool isNegative, byte scale)')
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static decimal Abs(decimal value)' }
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'static decimal Add(decimal d1, decimal d2)' }
        @{ Name = 'Ceiling'; Kind = 'Method'; Definition = 'static decimal Ceiling(decimal d)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static decimal Clamp(decimal value, decimal min, decimal max)' }
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(decimal d1, decimal d2)' }
        @{ Name = 'ConvertToInteger'; Kind = 'Method'; Definition = 'static TInteger ConvertToInteger[TInteger](decimal value)' }
        @{ Name = 'ConvertToIntegerNative'; Kind = 'Method'; Definition = 'static TInteger ConvertToIntegerNative[TInteger](decimal value)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static decimal CopySign(decimal value, decimal sign)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static decimal CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static decimal CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static decimal CreateTruncating[TOther](TOther value)' }
        @{ Name = 'Divide'; Kind = 'Method'; Definition = 'static decimal Divide(decimal d1, decimal d2)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(decimal d1, decimal d2), static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Floor'; Kind = 'Method'; Definition = 'static decimal Floor(decimal d)' }
        @{ Name = 'FromOACurrency'; Kind = 'Method'; Definition = 'static decimal FromOACurrency(long cy)' }
        @{ Name = 'GetBits'; Kind = 'Method'; Definition = 'static int[] GetBits(decimal d), static int GetBits(decimal d, System.Span[int] destination)' }
        @{ Name = 'IsCanonical'; Kind = 'Method'; Definition = 'static bool IsCanonical(decimal value)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(decimal value)' }
        @{ Name = 'IsInteger'; Kind = 'Method'; Definition = 'static bool IsInteger(decimal value)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(decimal value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(decimal value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(decimal value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static decimal Max(decimal x, decimal y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static decimal MaxMagnitude(decimal x, decimal y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static decimal MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static decimal Min(decimal x, decimal y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static decimal MinMagnitude(decimal x, decimal y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static decimal MinValue {get;}' }
        @{ Name = 'MinusOne'; Kind = 'Property'; Definition = 'static decimal MinusOne {get;}' }
        @{ Name = 'Multiply'; Kind = 'Method'; Definition = 'static decimal Multiply(decimal d1, decimal d2)' }
        @{ Name = 'Negate'; Kind = 'Method'; Definition = 'static decimal Negate(decimal d)' }
        @{ Name = 'One'; Kind = 'Property'; Definition = 'static decimal One {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static decimal Parse(string s), static decimal Parse(string s, System.Globalization.NumberStyles style), static decimal Parse(string s, System.IFormatProvider provider), static decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static decimal Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Number, System.IFormatProvider provider = null), static decimal Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static decimal Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Number, System.IFormatProvider provider = null), static decimal Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Remainder'; Kind = 'Method'; Definition = 'static decimal Remainder(decimal d1, decimal d2)' }
        @{ Name = 'Round'; Kind = 'Method'; Definition = 'static decimal Round(decimal d), static decimal Round(decimal d, int decimals), static decimal Round(decimal d, System.MidpointRounding mode), static decimal Round(decimal d, int decimals, System.MidpointRounding mode)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(decimal d)' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'static decimal Subtract(decimal d1, decimal d2)' }
        @{ Name = 'ToByte'; Kind = 'Method'; Definition = 'static byte ToByte(decimal value)' }
        @{ Name = 'ToDouble'; Kind = 'Method'; Definition = 'static double ToDouble(decimal d)' }
        @{ Name = 'ToInt16'; Kind = 'Method'; Definition = 'static short ToInt16(decimal value)' }
        @{ Name = 'ToInt32'; Kind = 'Method'; Definition = 'static int ToInt32(decimal d)' }
        @{ Name = 'ToInt64'; Kind = 'Method'; Definition = 'static long ToInt64(decimal d)' }
        @{ Name = 'ToOACurrency'; Kind = 'Method'; Definition = 'static long ToOACurrency(decimal value)' }
        @{ Name = 'ToSByte'; Kind = 'Method'; Definition = 'static sbyte ToSByte(decimal value)' }
        @{ Name = 'ToSingle'; Kind = 'Method'; Definition = 'static float ToSingle(decimal d)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'static ushort ToUInt16(decimal value)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'static uint ToUInt32(decimal d)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'static ulong ToUInt64(decimal d)' }
        @{ Name = 'Truncate'; Kind = 'Method'; Definition = 'static decimal Truncate(decimal d)' }
        @{ Name = 'TryGetBits'; Kind = 'Method'; Definition = 'static bool TryGetBits(decimal d, System.Span[int] destination, [ref] int valuesWritten)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] decimal result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(string s, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] decimal result)' }
        @{ Name = 'Zero'; Kind = 'Property'; Definition = 'static decimal Zero {get;}' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(decimal value), int IComparable.CompareTo(System.Object obj), int IComparable[decimal].CompareTo(decimal other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value), bool Equals(decimal value), bool IEquatable[decimal].Equals(decimal other)' }
        @{ Name = 'GetExponentByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].GetExponentByteCount()' }
        @{ Name = 'GetExponentShortestBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].GetExponentShortestBitLength()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetSignificandBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].GetSignificandBitLength()' }
        @{ Name = 'GetSignificandByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].GetSignificandByteCount()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetTypeCode'; Kind = 'Method'; Definition = 'System.TypeCode GetTypeCode(), System.TypeCode IConvertible.GetTypeCode()' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'Scale'; Kind = 'Property'; Definition = 'byte Scale {get;}' }
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
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteExponentBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[decimal].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteExponentLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[decimal].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[decimal].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[decimal].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteExponentBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[decimal].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteExponentBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteExponentLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[decimal].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteExponentLittleEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[decimal].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteSignificandBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[decimal].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[decimal].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[decimal].WriteSignificandLittleEndian(System.Span[byte] destination)' }
    )
}
