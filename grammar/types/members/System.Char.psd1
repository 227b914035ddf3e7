# What Get-Member lists of System.Char

@{
    Type = 'System.Char'
    Constructors = @()
    Static = @(
        @{ Name = 'ConvertFromUtf32'; Kind = 'Method'; Definition = 'static string ConvertFromUtf32(int utf32)' }
        @{ Name = 'ConvertToUtf32'; Kind = 'Method'; Definition = 'static int ConvertToUtf32(char highSurrogate, char lowSurrogate), static int ConvertToUtf32(string s, int index)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetNumericValue'; Kind = 'Method'; Definition = 'static double GetNumericValue(char c), static double GetNumericValue(string s, int index)' }
        @{ Name = 'GetUnicodeCategory'; Kind = 'Method'; Definition = 'static System.Globalization.UnicodeCategory GetUnicodeCategory(char c), static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)' }
        @{ Name = 'IsAscii'; Kind = 'Method'; Definition = 'static bool IsAscii(char c)' }
        @{ Name = 'IsAsciiDigit'; Kind = 'Method'; Definition = 'static bool IsAsciiDigit(char c)' }
        @{ Name = 'IsAsciiHexDigit'; Kind = 'Method'; Definition = 'static bool IsAsciiHexDigit(char c)' }
        @{ Name = 'IsAsciiHexDigitLower'; Kind = 'Method'; Definition = 'static bool IsAsciiHexDigitLower(char c)' }
        @{ Name = 'IsAsciiHexDigitUpper'; Kind = 'Method'; Definition = 'static bool IsAsciiHexDigitUpper(char c)' }
        @{ Name = 'IsAsciiLetter'; Kind = 'Method'; Definition = 'static bool IsAsciiLetter(char c)' }
        @{ Name = 'IsAsciiLetterLower'; Kind = 'Method'; Definition = 'static bool IsAsciiLetterLower(char c)' }
        @{ Name = 'IsAsciiLetterOrDigit'; Kind = 'Method'; Definition = 'static bool IsAsciiLetterOrDigit(char c)' }
        @{ Name = 'IsAsciiLetterUpper'; Kind = 'Method'; Definition = 'static bool IsAsciiLetterUpper(char c)' }
        @{ Name = 'IsBetween'; Kind = 'Method'; Definition = 'static bool IsBetween(char c, char minInclusive, char maxInclusive)' }
        @{ Name = 'IsControl'; Kind = 'Method'; Definition = 'static bool IsControl(char c), static bool IsControl(string s, int index)' }
        @{ Name = 'IsDigit'; Kind = 'Method'; Definition = 'static bool IsDigit(char c), static bool IsDigit(string s, int index)' }
        @{ Name = 'IsHighSurrogate'; Kind = 'Method'; Definition = 'static bool IsHighSurrogate(char c), static bool IsHighSurrogate(string s, int index)' }
        @{ Name = 'IsLetter'; Kind = 'Method'; Definition = 'static bool IsLetter(char c), static bool IsLetter(string s, int index)' }
        @{ Name = 'IsLetterOrDigit'; Kind = 'Method'; Definition = 'static bool IsLetterOrDigit(char c), static bool IsLetterOrDigit(string s, int index)' }
        @{ Name = 'IsLowSurrogate'; Kind = 'Method'; Definition = 'static bool IsLowSurrogate(char c), static bool IsLowSurrogate(string s, int index)' }
        @{ Name = 'IsLower'; Kind = 'Method'; Definition = 'static bool IsLower(char c), static bool IsLower(string s, int index)' }
        @{ Name = 'IsNumber'; Kind = 'Method'; Definition = 'static bool IsNumber(char c), static bool IsNumber(string s, int index)' }
        @{ Name = 'IsPunctuation'; Kind = 'Method'; Definition = 'static bool IsPunctuation(char c), static bool IsPunctuation(string s, int index)' }
        @{ Name = 'IsSeparator'; Kind = 'Method'; Definition = 'static bool IsSeparator(char c), static bool IsSeparator(string s, int index)' }
        @{ Name = 'IsSurrogate'; Kind = 'Method'; Definition = 'static bool IsSurrogate(char c), static bool IsSurrogate(string s, int index)' }
        @{ Name = 'IsSurrogatePair'; Kind = 'Method'; Definition = 'static bool IsSurrogatePair(string s, int index), static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)' }
        @{ Name = 'IsSymbol'; Kind = 'Method'; Definition = 'static bool IsSymbol(char c), static bool IsSymbol(string s, int index)' }
        @{ Name = 'IsUpper'; Kind = 'Method'; Definition = 'static bool IsUpper(char c), static bool IsUpper(string s, int index)' }
        @{ Name = 'IsWhiteSpace'; Kind = 'Method'; Definition = 'static bool IsWhiteSpace(char c), static bool IsWhiteSpace(string s, int index)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static char MaxValue {get;}' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static char MinValue {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static char Parse(string s)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ToLower'; Kind = 'Method'; Definition = 'static char ToLower(char c, cultureinfo culture), static char ToLower(char c)' }
        @{ Name = 'ToLowerInvariant'; Kind = 'Method'; Definition = 'static char ToLowerInvariant(char c)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'static string ToString(char c)' }
        @{ Name = 'ToUpper'; Kind = 'Method'; Definition = 'static char ToUpper(char c, cultureinfo culture), static char ToUpper(char c)' }
        @{ Name = 'ToUpperInvariant'; Kind = 'Method'; Definition = 'static char ToUpperInvariant(char c)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] char result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(char value), int IComparable.CompareTo(System.Object obj), int IComparable[char].CompareTo(char other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(char obj), bool IEquatable[char].Equals(char other)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int IBinaryInteger[char].GetByteCount()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetShortestBitLength'; Kind = 'Method'; Definition = 'int IBinaryInteger[char].GetShortestBitLength()' }
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
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(System.IFormatProvider provider), string IConvertible.ToString(System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'ToType'; Kind = 'Method'; Definition = 'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'ushort IConvertible.ToUInt16(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'uint IConvertible.ToUInt32(System.IFormatProvider provider)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'ulong IConvertible.ToUInt64(System.IFormatProvider provider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBigEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[char].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteLittleEndian'; Kind = 'Method'; Definition = 'bool IBinaryInteger[char].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteBigEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[char].WriteBigEndian(byte[] destination), int IBinaryInteger[char].WriteBigEndian(byte[] destination, int startIndex), int IBinaryInteger[char].WriteBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteLittleEndian'; Kind = 'Method'; Definition = 'int IBinaryInteger[char].WriteLittleEndian(byte[] destination), int IBinaryInteger[char].WriteLittleEndian(byte[] destination, int startIndex), int IBinaryInteger[char].WriteLittleEndian(System.Span[byte] destination)' }
    )
}
