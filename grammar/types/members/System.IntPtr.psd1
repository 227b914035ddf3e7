# What Get-Member lists of System.IntPtr

@{
    Type = 'System.IntPtr'
    Constructors = @('System.IntPtr new(int value)', 'System.IntPtr new(long value)', 'System.IntPtr new(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value)')
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static System.IntPtr Abs(System.IntPtr value)' }
        @{ Name = 'Add'; Kind = 'Method'; Definition = 'static System.IntPtr Add(System.IntPtr pointer, int offset)' }
        @{ Name = 'BigMul'; Kind = 'Method'; Definition = 'static System.IntPtr BigMul(System.IntPtr left, System.IntPtr right, [ref] System.IntPtr lower)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static System.IntPtr Clamp(System.IntPtr value, System.IntPtr min, System.IntPtr max)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static System.IntPtr CopySign(System.IntPtr value, System.IntPtr sign)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static System.IntPtr CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static System.IntPtr CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static System.IntPtr CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static System.ValueTuple[System.IntPtr,System.IntPtr] DivRem(System.IntPtr left, System.IntPtr right)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(System.IntPtr value)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(System.IntPtr value)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(System.IntPtr value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(System.IntPtr value)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(System.IntPtr value)' }
        @{ Name = 'LeadingZeroCount'; Kind = 'Method'; Definition = 'static System.IntPtr LeadingZeroCount(System.IntPtr value)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static System.IntPtr Log2(System.IntPtr value)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static System.IntPtr Max(System.IntPtr x, System.IntPtr y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static System.IntPtr MaxMagnitude(System.IntPtr x, System.IntPtr y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'System.IntPtr MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static System.IntPtr Min(System.IntPtr x, System.IntPtr y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static System.IntPtr MinMagnitude(System.IntPtr x, System.IntPtr y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'System.IntPtr MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static System.IntPtr Parse(string s), static System.IntPtr Parse(string s, System.Globalization.NumberStyles style), static System.IntPtr Parse(string s, System.IFormatProvider provider), static System.IntPtr Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static System.IntPtr Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static System.IntPtr Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static System.IntPtr Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null), static System.IntPtr Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'PopCount'; Kind = 'Method'; Definition = 'static System.IntPtr PopCount(System.IntPtr value)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RotateLeft'; Kind = 'Method'; Definition = 'static System.IntPtr RotateLeft(System.IntPtr value, int rotateAmount)' }
        @{ Name = 'RotateRight'; Kind = 'Method'; Definition = 'static System.IntPtr RotateRight(System.IntPtr value, int rotateAmount)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(System.IntPtr value)' }
        @{ Name = 'Size'; Kind = 'Property'; Definition = 'int Size {get;}' }
        @{ Name = 'Subtract'; Kind = 'Method'; Definition = 'static System.IntPtr Subtract(System.IntPtr pointer, int offset)' }
        @{ Name = 'TrailingZeroCount'; Kind = 'Method'; Definition = 'static System.IntPtr TrailingZeroCount(System.IntPtr value)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] System.IntPtr result), static bool TryParse(string s, System.IFormatProvider provider, [ref] System.IntPtr result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.IntPtr result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] System.IntPtr result)' }
        @{ Name = 'Zero'; Kind = 'Property'; Definition = 'static System.IntPtr Zero {get;}' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(System.IntPtr value), int IComparable.CompareTo(System.Object obj), int IComparable[IntPtr].CompareTo(System.IntPtr other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(System.IntPtr other), bool IEquatable[IntPtr].Equals(System.IntPtr other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[IntPtr].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[IntPtr].GetShortestBitLength()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToInt32'; Kind = 'Method'; Definition = 'int ToInt32()' }
        @{ Name = 'ToInt64'; Kind = 'Method'; Definition = 'long ToInt64()' }
        @{ Name = 'ToPointer'; Kind = 'Method'; Definition = 'System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ToPointer()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(System.IFormatProvider provider), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[IntPtr].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[IntPtr].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[IntPtr].WriteBigEndian(byte[] destination), int IBinaryInteger[IntPtr].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[IntPtr].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[IntPtr].WriteLittleEndian(byte[] destination), int IBinaryInteger[IntPtr].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[IntPtr].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
