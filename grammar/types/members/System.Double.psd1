# What Get-Member lists of System.Double

@{
    Type = 'System.Double'
    Constructors = @()
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static double Abs(double value)' }
        @{ Name = 'Acos'; Kind = 'Method'; Definition = 'static double Acos(double x)' }
        @{ Name = 'AcosPi'; Kind = 'Method'; Definition = 'static double AcosPi(double x)' }
        @{ Name = 'Acosh'; Kind = 'Method'; Definition = 'static double Acosh(double x)' }
        @{ Name = 'Asin'; Kind = 'Method'; Definition = 'static double Asin(double x)' }
        @{ Name = 'AsinPi'; Kind = 'Method'; Definition = 'static double AsinPi(double x)' }
        @{ Name = 'Asinh'; Kind = 'Method'; Definition = 'static double Asinh(double x)' }
        @{ Name = 'Atan'; Kind = 'Method'; Definition = 'static double Atan(double x)' }
        @{ Name = 'Atan2'; Kind = 'Method'; Definition = 'static double Atan2(double y, double x)' }
        @{ Name = 'Atan2Pi'; Kind = 'Method'; Definition = 'static double Atan2Pi(double y, double x)' }
        @{ Name = 'AtanPi'; Kind = 'Method'; Definition = 'static double AtanPi(double x)' }
        @{ Name = 'Atanh'; Kind = 'Method'; Definition = 'static double Atanh(double x)' }
        @{ Name = 'BitDecrement'; Kind = 'Method'; Definition = 'static double BitDecrement(double x)' }
        @{ Name = 'BitIncrement'; Kind = 'Method'; Definition = 'static double BitIncrement(double x)' }
        @{ Name = 'Cbrt'; Kind = 'Method'; Definition = 'static double Cbrt(double x)' }
        @{ Name = 'Ceiling'; Kind = 'Method'; Definition = 'static double Ceiling(double x)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static double Clamp(double value, double min, double max)' }
        @{ Name = 'ClampNative'; Kind = 'Method'; Definition = 'static double ClampNative(double value, double min, double max)' }
        @{ Name = 'ConvertToInteger'; Kind = 'Method'; Definition = 'static TInteger ConvertToInteger[TInteger](double value)' }
        @{ Name = 'ConvertToIntegerNative'; Kind = 'Method'; Definition = 'static TInteger ConvertToIntegerNative[TInteger](double value)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static double CopySign(double value, double sign)' }
        @{ Name = 'Cos'; Kind = 'Method'; Definition = 'static double Cos(double x)' }
        @{ Name = 'CosPi'; Kind = 'Method'; Definition = 'static double CosPi(double x)' }
        @{ Name = 'Cosh'; Kind = 'Method'; Definition = 'static double Cosh(double x)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static double CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static double CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static double CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DegreesToRadians'; Kind = 'Method'; Definition = 'static double DegreesToRadians(double degrees)' }
        @{ Name = 'E'; Kind = 'Property'; Definition = 'static double E {get;}' }
        @{ Name = 'Epsilon'; Kind = 'Property'; Definition = 'static double Epsilon {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exp'; Kind = 'Method'; Definition = 'static double Exp(double x)' }
        @{ Name = 'Exp10'; Kind = 'Method'; Definition = 'static double Exp10(double x)' }
        @{ Name = 'Exp10M1'; Kind = 'Method'; Definition = 'static double Exp10M1(double x)' }
        @{ Name = 'Exp2'; Kind = 'Method'; Definition = 'static double Exp2(double x)' }
        @{ Name = 'Exp2M1'; Kind = 'Method'; Definition = 'static double Exp2M1(double x)' }
        @{ Name = 'ExpM1'; Kind = 'Method'; Definition = 'static double ExpM1(double x)' }
        @{ Name = 'Floor'; Kind = 'Method'; Definition = 'static double Floor(double x)' }
        @{ Name = 'FusedMultiplyAdd'; Kind = 'Method'; Definition = 'static double FusedMultiplyAdd(double left, double right, double addend)' }
        @{ Name = 'Hypot'; Kind = 'Method'; Definition = 'static double Hypot(double x, double y)' }
        @{ Name = 'ILogB'; Kind = 'Method'; Definition = 'static int ILogB(double x)' }
        @{ Name = 'Ieee754Remainder'; Kind = 'Method'; Definition = 'static double Ieee754Remainder(double left, double right)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(double value)' }
        @{ Name = 'IsFinite'; Kind = 'Method'; Definition = 'static bool IsFinite(double d)' }
        @{ Name = 'IsInfinity'; Kind = 'Method'; Definition = 'static bool IsInfinity(double d)' }
        @{ Name = 'IsInteger'; Kind = 'Method'; Definition = 'static bool IsInteger(double value)' }
        @{ Name = 'IsNaN'; Kind = 'Method'; Definition = 'static bool IsNaN(double d)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(double d)' }
        @{ Name = 'IsNegativeInfinity'; Kind = 'Method'; Definition = 'static bool IsNegativeInfinity(double d)' }
        @{ Name = 'IsNormal'; Kind = 'Method'; Definition = 'static bool IsNormal(double d)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(double value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(double value)' }
        @{ Name = 'IsPositiveInfinity'; Kind = 'Method'; Definition = 'static bool IsPositiveInfinity(double d)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(double value)' }
        @{ Name = 'IsRealNumber'; Kind = 'Method'; Definition = 'static bool IsRealNumber(double value)' }
        @{ Name = 'IsSubnormal'; Kind = 'Method'; Definition = 'static bool IsSubnormal(double d)' }
        @{ Name = 'Lerp'; Kind = 'Method'; Definition = 'static double Lerp(double value1, double value2, double amount)' }
        @{ Name = 'Log'; Kind = 'Method'; Definition = 'static double Log(double x), static double Log(double x, double newBase)' }
        @{ Name = 'Log10'; Kind = 'Method'; Definition = 'static double Log10(double x)' }
        @{ Name = 'Log10P1'; Kind = 'Method'; Definition = 'static double Log10P1(double x)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static double Log2(double value)' }
        @{ Name = 'Log2P1'; Kind = 'Method'; Definition = 'static double Log2P1(double x)' }
        @{ Name = 'LogP1'; Kind = 'Method'; Definition = 'static double LogP1(double x)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static double Max(double x, double y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static double MaxMagnitude(double x, double y)' }
        @{ Name = 'MaxMagnitudeNumber'; Kind = 'Method'; Definition = 'static double MaxMagnitudeNumber(double x, double y)' }
        @{ Name = 'MaxNative'; Kind = 'Method'; Definition = 'static double MaxNative(double x, double y)' }
        @{ Name = 'MaxNumber'; Kind = 'Method'; Definition = 'static double MaxNumber(double x, double y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static double MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static double Min(double x, double y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static double MinMagnitude(double x, double y)' }
        @{ Name = 'MinMagnitudeNumber'; Kind = 'Method'; Definition = 'static double MinMagnitudeNumber(double x, double y)' }
        @{ Name = 'MinNative'; Kind = 'Method'; Definition = 'static double MinNative(double x, double y)' }
        @{ Name = 'MinNumber'; Kind = 'Method'; Definition = 'static double MinNumber(double x, double y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static double MinValue {get;}' }
        @{ Name = 'MultiplyAddEstimate'; Kind = 'Method'; Definition = 'static double MultiplyAddEstimate(double left, double right, double addend)' }
        @{ Name = 'NaN'; Kind = 'Property'; Definition = 'static double NaN {get;}' }
        @{ Name = 'NegativeInfinity'; Kind = 'Property'; Definition = 'static double NegativeInfinity {get;}' }
        @{ Name = 'NegativeZero'; Kind = 'Property'; Definition = 'static double NegativeZero {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static double Parse(string s), static double Parse(string s, System.Globalization.NumberStyles style), static double Parse(string s, System.IFormatProvider provider), static double Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static double Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static double Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static double Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static double Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'Pi'; Kind = 'Property'; Definition = 'static double Pi {get;}' }
        @{ Name = 'PositiveInfinity'; Kind = 'Property'; Definition = 'static double PositiveInfinity {get;}' }
        @{ Name = 'Pow'; Kind = 'Method'; Definition = 'static double Pow(double x, double y)' }
        @{ Name = 'RadiansToDegrees'; Kind = 'Method'; Definition = 'static double RadiansToDegrees(double radians)' }
        @{ Name = 'ReciprocalEstimate'; Kind = 'Method'; Definition = 'static double ReciprocalEstimate(double x)' }
        @{ Name = 'ReciprocalSqrtEstimate'; Kind = 'Method'; Definition = 'static double ReciprocalSqrtEstimate(double x)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RootN'; Kind = 'Method'; Definition = 'static double RootN(double x, int n)' }
        @{ Name = 'Round'; Kind = 'Method'; Definition = 'static double Round(double x), static double Round(double x, int digits), static double Round(double x, System.MidpointRounding mode), static double Round(double x, int digits, System.MidpointRounding mode)' }
        @{ Name = 'ScaleB'; Kind = 'Method'; Definition = 'static double ScaleB(double x, int n)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(double value)' }
        @{ Name = 'Sin'; Kind = 'Method'; Definition = 'static double Sin(double x)' }
        @{ Name = 'SinCos'; Kind = 'Method'; Definition = 'static System.ValueTuple[double,double] SinCos(double x)' }
        @{ Name = 'SinCosPi'; Kind = 'Method'; Definition = 'static System.ValueTuple[double,double] SinCosPi(double x)' }
        @{ Name = 'SinPi'; Kind = 'Method'; Definition = 'static double SinPi(double x)' }
        @{ Name = 'Sinh'; Kind = 'Method'; Definition = 'static double Sinh(double x)' }
        @{ Name = 'Sqrt'; Kind = 'Method'; Definition = 'static double Sqrt(double x)' }
        @{ Name = 'Tan'; Kind = 'Method'; Definition = 'static double Tan(double x)' }
        @{ Name = 'TanPi'; Kind = 'Method'; Definition = 'static double TanPi(double x)' }
        @{ Name = 'Tanh'; Kind = 'Method'; Definition = 'static double Tanh(double x)' }
        @{ Name = 'Tau'; Kind = 'Property'; Definition = 'static double Tau {get;}' }
        @{ Name = 'Truncate'; Kind = 'Method'; Definition = 'static double Truncate(double x)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] double result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(string s, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] double result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(double value), int IComparable.CompareTo(System.Object obj), int IComparable[double].CompareTo(double other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(double obj), bool IEquatable[double].Equals(double other)' }
        @{ Name = 'GetExponentByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].GetExponentByteCount()' }
        @{ Name = 'GetExponentShortestBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].GetExponentShortestBitLength()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetSignificandBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].GetSignificandBitLength()' }
        @{ Name = 'GetSignificandByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].GetSignificandByteCount()' }
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
        @{ Name = 'TryWriteExponentBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[double].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteExponentLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[double].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[double].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[double].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteExponentBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[double].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteExponentBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteExponentLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[double].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteExponentLittleEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[double].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteSignificandBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[double].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[double].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[double].WriteSignificandLittleEndian(System.Span[byte] destination)' }
    )
}
