# What Get-Member lists of System.Numerics.BigInteger

@{
    Type = 'System.Numerics.BigInteger'
    Constructors = @('bigint new(int value)', 'bigint new(uint value)', 'bigint new(long value)', 'bigint new(ulong value)', 'bigint new(float value)', 'bigint new(double value)', 'bigint new(decimal value)', 'bigint new(byte[] value)', 'bigint new(System.ReadOnlySpan[byte] value, bool isUnsigned = False, bool isBigEndian = False)')
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static bigint Abs(bigint value)' }
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'static bigint Add(bigint left, bigint right)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static bigint Clamp(bigint value, bigint min, bigint max)' }
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(bigint left, bigint right)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static bigint CopySign(bigint value, bigint sign)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static bigint CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static bigint CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static bigint CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder), static System.ValueTuple[bigint,bigint] DivRem(bigint left, bigint right)' }
        @{ Name = 'Divide'; Kind = 'Method'; Definition = 'static bigint Divide(bigint dividend, bigint divisor)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GreatestCommonDivisor'; Kind = 'Method'; Definition = 'static bigint GreatestCommonDivisor(bigint left, bigint right)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(bigint value)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(bigint value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(bigint value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(bigint value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(bigint value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static bigint LeadingZeroCount(bigint value)' }
        @{ Name = 'Log'; Kind = 'Method'; Definition = 'static double Log(bigint value), static double Log(bigint value, double baseValue)' }
        @{ Name = 'Log10'; Kind = 'Method'; Definition = 'static double Log10(bigint value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static bigint Log2(bigint value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static bigint Max(bigint left, bigint right)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static bigint MaxMagnitude(bigint x, bigint y)' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static bigint Min(bigint left, bigint right)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static bigint MinMagnitude(bigint x, bigint y)' }
        @{ Name = 'MinusOne'; Kind = 'Property'; Definition = 'bigint MinusOne {get;}' }
        @{ Name = 'ModPow'; Kind = 'Method'; Definition = 'static bigint ModPow(bigint value, bigint exponent, bigint modulus)' }
        @{ Name = 'Multiply'; Kind = 'Method'; Definition = 'static bigint Multiply(bigint left, bigint right)' }
        @{ Name = 'Negate'; Kind = 'Method'; Definition = 'static bigint Negate(bigint value)' }
        @{ Name = 'One'; Kind = 'Property'; Definition = 'bigint One {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static bigint Parse(string value), static bigint Parse(string value, System.Globalization.NumberStyles style), static bigint Parse(string value, System.IFormatProvider provider), static bigint Parse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider), static bigint Parse(System.ReadOnlySpan[char] value, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static bigint Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static bigint PopCount(bigint value)' }
        @{ Name = 'Pow'; Kind = 'Method'; Definition = 'static bigint Pow(bigint value, int exponent)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Remainder'; Kind = 'Method'; Definition = 'static bigint Remainder(bigint dividend, bigint divisor)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static bigint RotateLeft(bigint value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static bigint RotateRight(bigint value, int rotateAmount)' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'static bigint Subtract(bigint left, bigint right)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static bigint TrailingZeroCount(bigint value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string value, [ref] bigint result), static bool TryParse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] value, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(string s, System.IFormatProvider provider, [ref] bigint result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] bigint result)' }
        @{ Name = 'Zero'; Kind = 'Property'; Definition = 'bigint Zero {get;}' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(long other), int CompareTo(ulong other), int CompareTo(bigint other), int CompareTo(System.Object obj), int IComparable.CompareTo(System.Object obj), int IComparable[bigint].CompareTo(bigint other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(long other), bool Equals(ulong other), bool Equals(bigint other), bool IEquatable[bigint].Equals(bigint other)' }
        @{ Name = 'GetBitLength'; Kind = 'Method'; Definition = 'long GetBitLength()' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int GetByteCount(bool isUnsigned = False), int IBinaryInteger[bigint].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[bigint].GetShortestBitLength()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsEven'; Kind = 'Property'; Definition = 'bool IsEven {get;}' }
        @{ Name = 'IsOne'; Kind = 'Property'; Definition = 'bool IsOne {get;}' }
        @{ Name = 'IsPowerOfTwo'; Kind = 'Property'; Definition = 'bool IsPowerOfTwo {get;}' }
        @{ Name = 'IsZero'; Kind = 'Property'; Definition = 'bool IsZero {get;}' }
        @{ Name = 'Sign'; Kind = 'Property'; Definition = 'int Sign {get;}' }
        @{ Name = 'ToByteArray'; Kind = 'Method'; Definition = 'byte[] ToByteArray(), byte[] ToByteArray(bool isUnsigned = False, bool isBigEndian = False)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(System.IFormatProvider provider), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[bigint].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteBytes'; Kind = 'Method'; Definition = 'bool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten, bool isUnsigned = False, bool isBigEndian = False)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[bigint].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[bigint].WriteBigEndian(byte[] destination), int IBinaryInteger[bigint].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[bigint].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[bigint].WriteLittleEndian(byte[] destination), int IBinaryInteger[bigint].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[bigint].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
