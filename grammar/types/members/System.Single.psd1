# What Get-Member lists of System.Single

@{
    Type = 'System.Single'
    Constructors = @()
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static float Abs(float value)' }
        @{ Name = 'Acos'; Kind = 'Method'; Definition = 'static float Acos(float x)' }
        @{ Name = 'AcosPi'; Kind = 'Method'; Definition = 'static float AcosPi(float x)' }
        @{ Name = 'Acosh'; Kind = 'Method'; Definition = 'static float Acosh(float x)' }
        @{ Name = 'Asin'; Kind = 'Method'; Definition = 'static float Asin(float x)' }
        @{ Name = 'AsinPi'; Kind = 'Method'; Definition = 'static float AsinPi(float x)' }
        @{ Name = 'Asinh'; Kind = 'Method'; Definition = 'static float Asinh(float x)' }
        @{ Name = 'Atan'; Kind = 'Method'; Definition = 'static float Atan(float x)' }
        @{ Name = 'Atan2'; Kind = 'Method'; Definition = 'static float Atan2(float y, float x)' }
        @{ Name = 'Atan2Pi'; Kind = 'Method'; Definition = 'static float Atan2Pi(float y, float x)' }
        @{ Name = 'AtanPi'; Kind = 'Method'; Definition = 'static float AtanPi(float x)' }
        @{ Name = 'Atanh'; Kind = 'Method'; Definition = 'static float Atanh(float x)' }
        @{ Name = 'BitDecrement'; Kind = 'Method'; Definition = 'static float BitDecrement(float x)' }
        @{ Name = 'BitIncrement'; Kind = 'Method'; Definition = 'static float BitIncrement(float x)' }
        @{ Name = 'Cbrt'; Kind = 'Method'; Definition = 'static float Cbrt(float x)' }
        @{ Name = 'Ceiling'; Kind = 'Method'; Definition = 'static float Ceiling(float x)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static float Clamp(float value, float min, float max)' }
        @{ Name = 'ClampNative'; Kind = 'Method'; Definition = 'static float ClampNative(float value, float min, float max)' }
        @{ Name = 'ConvertToInteger'; Kind = 'Method'; Definition = 'static TInteger ConvertToInteger[TInteger](float value)' }
        @{ Name = 'ConvertToIntegerNative'; Kind = 'Method'; Definition = 'static TInteger ConvertToIntegerNative[TInteger](float value)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static float CopySign(float value, float sign)' }
        @{ Name = 'Cos'; Kind = 'Method'; Definition = 'static float Cos(float x)' }
        @{ Name = 'CosPi'; Kind = 'Method'; Definition = 'static float CosPi(float x)' }
        @{ Name = 'Cosh'; Kind = 'Method'; Definition = 'static float Cosh(float x)' }
        @{ Name = 'CreateChecked'; Kind = 'Method'; Definition = 'static float CreateChecked[TOther](TOther value)' }
        @{ Name = 'CreateSaturating'; Kind = 'Method'; Definition = 'static float CreateSaturating[TOther](TOther value)' }
        @{ Name = 'CreateTruncating'; Kind = 'Method'; Definition = 'static float CreateTruncating[TOther](TOther value)' }
        @{ Name = 'DegreesToRadians'; Kind = 'Method'; Definition = 'static float DegreesToRadians(float degrees)' }
        @{ Name = 'E'; Kind = 'Property'; Definition = 'static float E {get;}' }
        @{ Name = 'Epsilon'; Kind = 'Property'; Definition = 'static float Epsilon {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exp'; Kind = 'Method'; Definition = 'static float Exp(float x)' }
        @{ Name = 'Exp10'; Kind = 'Method'; Definition = 'static float Exp10(float x)' }
        @{ Name = 'Exp10M1'; Kind = 'Method'; Definition = 'static float Exp10M1(float x)' }
        @{ Name = 'Exp2'; Kind = 'Method'; Definition = 'static float Exp2(float x)' }
        @{ Name = 'Exp2M1'; Kind = 'Method'; Definition = 'static float Exp2M1(float x)' }
        @{ Name = 'ExpM1'; Kind = 'Method'; Definition = 'static float ExpM1(float x)' }
        @{ Name = 'Floor'; Kind = 'Method'; Definition = 'static float Floor(float x)' }
        @{ Name = 'FusedMultiplyAdd'; Kind = 'Method'; Definition = 'static float FusedMultiplyAdd(float left, float right, float addend)' }
        @{ Name = 'Hypot'; Kind = 'Method'; Definition = 'static float Hypot(float x, float y)' }
        @{ Name = 'ILogB'; Kind = 'Method'; Definition = 'static int ILogB(float x)' }
        @{ Name = 'Ieee754Remainder'; Kind = 'Method'; Definition = 'static float Ieee754Remainder(float left, float right)' }
        @{ Name = 'IsEvenInteger'; Kind = 'Method'; Definition = 'static bool IsEvenInteger(float value)' }
        @{ Name = 'IsFinite'; Kind = 'Method'; Definition = 'static bool IsFinite(float f)' }
        @{ Name = 'IsInfinity'; Kind = 'Method'; Definition = 'static bool IsInfinity(float f)' }
        @{ Name = 'IsInteger'; Kind = 'Method'; Definition = 'static bool IsInteger(float value)' }
        @{ Name = 'IsNaN'; Kind = 'Method'; Definition = 'static bool IsNaN(float f)' }
        @{ Name = 'IsNegative'; Kind = 'Method'; Definition = 'static bool IsNegative(float f)' }
        @{ Name = 'IsNegativeInfinity'; Kind = 'Method'; Definition = 'static bool IsNegativeInfinity(float f)' }
        @{ Name = 'IsNormal'; Kind = 'Method'; Definition = 'static bool IsNormal(float f)' }
        @{ Name = 'IsOddInteger'; Kind = 'Method'; Definition = 'static bool IsOddInteger(float value)' }
        @{ Name = 'IsPositive'; Kind = 'Method'; Definition = 'static bool IsPositive(float value)' }
        @{ Name = 'IsPositiveInfinity'; Kind = 'Method'; Definition = 'static bool IsPositiveInfinity(float f)' }
        @{ Name = 'IsPow2'; Kind = 'Method'; Definition = 'static bool IsPow2(float value)' }
        @{ Name = 'IsRealNumber'; Kind = 'Method'; Definition = 'static bool IsRealNumber(float value)' }
        @{ Name = 'IsSubnormal'; Kind = 'Method'; Definition = 'static bool IsSubnormal(float f)' }
        @{ Name = 'Lerp'; Kind = 'Method'; Definition = 'static float Lerp(float value1, float value2, float amount)' }
        @{ Name = 'Log'; Kind = 'Method'; Definition = 'static float Log(float x), static float Log(float x, float newBase)' }
        @{ Name = 'Log10'; Kind = 'Method'; Definition = 'static float Log10(float x)' }
        @{ Name = 'Log10P1'; Kind = 'Method'; Definition = 'static float Log10P1(float x)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static float Log2(float value)' }
        @{ Name = 'Log2P1'; Kind = 'Method'; Definition = 'static float Log2P1(float x)' }
        @{ Name = 'LogP1'; Kind = 'Method'; Definition = 'static float LogP1(float x)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static float Max(float x, float y)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static float MaxMagnitude(float x, float y)' }
        @{ Name = 'MaxMagnitudeNumber'; Kind = 'Method'; Definition = 'static float MaxMagnitudeNumber(float x, float y)' }
        @{ Name = 'MaxNative'; Kind = 'Method'; Definition = 'static float MaxNative(float x, float y)' }
        @{ Name = 'MaxNumber'; Kind = 'Method'; Definition = 'static float MaxNumber(float x, float y)' }
        @{ Name = 'MaxValue'; Kind = 'Property'; Definition = 'static float MaxValue {get;}' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static float Min(float x, float y)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static float MinMagnitude(float x, float y)' }
        @{ Name = 'MinMagnitudeNumber'; Kind = 'Method'; Definition = 'static float MinMagnitudeNumber(float x, float y)' }
        @{ Name = 'MinNative'; Kind = 'Method'; Definition = 'static float MinNative(float x, float y)' }
        @{ Name = 'MinNumber'; Kind = 'Method'; Definition = 'static float MinNumber(float x, float y)' }
        @{ Name = 'MinValue'; Kind = 'Property'; Definition = 'static float MinValue {get;}' }
        @{ Name = 'MultiplyAddEstimate'; Kind = 'Method'; Definition = 'static float MultiplyAddEstimate(float left, float right, float addend)' }
        @{ Name = 'NaN'; Kind = 'Property'; Definition = 'static float NaN {get;}' }
        @{ Name = 'NegativeInfinity'; Kind = 'Property'; Definition = 'static float NegativeInfinity {get;}' }
        @{ Name = 'NegativeZero'; Kind = 'Property'; Definition = 'static float NegativeZero {get;}' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static float Parse(string s), static float Parse(string s, System.Globalization.NumberStyles style), static float Parse(string s, System.IFormatProvider provider), static float Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider), static float Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static float Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static float Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null), static float Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'Pi'; Kind = 'Property'; Definition = 'static float Pi {get;}' }
        @{ Name = 'PositiveInfinity'; Kind = 'Property'; Definition = 'static float PositiveInfinity {get;}' }
        @{ Name = 'Pow'; Kind = 'Method'; Definition = 'static float Pow(float x, float y)' }
        @{ Name = 'RadiansToDegrees'; Kind = 'Method'; Definition = 'static float RadiansToDegrees(float radians)' }
        @{ Name = 'ReciprocalEstimate'; Kind = 'Method'; Definition = 'static float ReciprocalEstimate(float x)' }
        @{ Name = 'ReciprocalSqrtEstimate'; Kind = 'Method'; Definition = 'static float ReciprocalSqrtEstimate(float x)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RootN'; Kind = 'Method'; Definition = 'static float RootN(float x, int n)' }
        @{ Name = 'Round'; Kind = 'Method'; Definition = 'static float Round(float x), static float Round(float x, int digits), static float Round(float x, System.MidpointRounding mode), static float Round(float x, int digits, System.MidpointRounding mode)' }
        @{ Name = 'ScaleB'; Kind = 'Method'; Definition = 'static float ScaleB(float x, int n)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(float value)' }
        @{ Name = 'Sin'; Kind = 'Method'; Definition = 'static float Sin(float x)' }
        @{ Name = 'SinCos'; Kind = 'Method'; Definition = 'static System.ValueTuple[float,float] SinCos(float x)' }
        @{ Name = 'SinCosPi'; Kind = 'Method'; Definition = 'static System.ValueTuple[float,float] SinCosPi(float x)' }
        @{ Name = 'SinPi'; Kind = 'Method'; Definition = 'static float SinPi(float x)' }
        @{ Name = 'Sinh'; Kind = 'Method'; Definition = 'static float Sinh(float x)' }
        @{ Name = 'Sqrt'; Kind = 'Method'; Definition = 'static float Sqrt(float x)' }
        @{ Name = 'Tan'; Kind = 'Method'; Definition = 'static float Tan(float x)' }
        @{ Name = 'TanPi'; Kind = 'Method'; Definition = 'static float TanPi(float x)' }
        @{ Name = 'Tanh'; Kind = 'Method'; Definition = 'static float Tanh(float x)' }
        @{ Name = 'Tau'; Kind = 'Property'; Definition = 'static float Tau {get;}' }
        @{ Name = 'Truncate'; Kind = 'Method'; Definition = 'static float Truncate(float x)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string s, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] float result), static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(string s, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] float result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(float value), int IComparable.CompareTo(System.Object obj), int IComparable[float].CompareTo(float other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(float obj), bool IEquatable[float].Equals(float other)' }
        @{ Name = 'GetExponentByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].GetExponentByteCount()' }
        @{ Name = 'GetExponentShortestBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].GetExponentShortestBitLength()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetSignificandBitLength'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].GetSignificandBitLength()' }
        @{ Name = 'GetSignificandByteCount'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].GetSignificandByteCount()' }
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
        @{ Name = 'TryWriteExponentBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[float].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteExponentLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[float].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandBigEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[float].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'TryWriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'bool IFloatingPoint[float].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)' }
        @{ Name = 'WriteExponentBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].WriteExponentBigEndian(byte[] destination), int IFloatingPoint[float].WriteExponentBigEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteExponentBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteExponentLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination), int IFloatingPoint[float].WriteExponentLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteExponentLittleEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandBigEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination), int IFloatingPoint[float].WriteSignificandBigEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteSignificandBigEndian(System.Span[byte] destination)' }
        @{ Name = 'WriteSignificandLittleEndian'; Kind = 'Method'; Definition = 'int IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination), int IFloatingPoint[float].WriteSignificandLittleEndian(byte[] destination, int startIndex), int IFloatingPoint[float].WriteSignificandLittleEndian(System.Span[byte] destination)' }
    )
}
