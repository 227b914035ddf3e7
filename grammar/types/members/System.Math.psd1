# What Get-Member lists of System.Math

@{
    Type = 'System.Math'
    Constructors = @()
    Static = @(
        @{ Name = 'Abs'; Kind = 'Method'; Definition = 'static short Abs(short value), static int Abs(int value), static long Abs(long value), static System.IntPtr Abs(System.IntPtr value), static sbyte Abs(sbyte value), static decimal Abs(decimal value), static double Abs(double value), static float Abs(float value)' }
        @{ Name = 'Acos'; Kind = 'Method'; Definition = 'static double Acos(double d)' }
        @{ Name = 'Acosh'; Kind = 'Method'; Definition = 'static double Acosh(double d)' }
        @{ Name = 'Asin'; Kind = 'Method'; Definition = 'static double Asin(double d)' }
        @{ Name = 'Asinh'; Kind = 'Method'; Definition = 'static double Asinh(double d)' }
        @{ Name = 'Atan'; Kind = 'Method'; Definition = 'static double Atan(double d)' }
        @{ Name = 'Atan2'; Kind = 'Method'; Definition = 'static double Atan2(double y, double x)' }
        @{ Name = 'Atanh'; Kind = 'Method'; Definition = 'static double Atanh(double d)' }
        @{ Name = 'BigMul'; Kind = 'Method'; Definition = 'static ulong BigMul(uint a, uint b), static long BigMul(int a, int b), static ulong BigMul(ulong a, ulong b, [ref] ulong low), static long BigMul(long a, long b, [ref] long low), static System.UInt128 BigMul(ulong a, ulong b), static System.Int128 BigMul(long a, long b)' }
        @{ Name = 'BitDecrement'; Kind = 'Method'; Definition = 'static double BitDecrement(double x)' }
        @{ Name = 'BitIncrement'; Kind = 'Method'; Definition = 'static double BitIncrement(double x)' }
        @{ Name = 'Cbrt'; Kind = 'Method'; Definition = 'static double Cbrt(double d)' }
        @{ Name = 'Ceiling'; Kind = 'Method'; Definition = 'static double Ceiling(double a), static decimal Ceiling(decimal d)' }
        @{ Name = 'Clamp'; Kind = 'Method'; Definition = 'static byte Clamp(byte value, byte min, byte max), static decimal Clamp(decimal value, decimal min, decimal max), static double Clamp(double value, double min, double max), static short Clamp(short value, short min, short max), static int Clamp(int value, int min, int max), static long Clamp(long value, long min, long max), static System.IntPtr Clamp(System.IntPtr value, System.IntPtr min, System.IntPtr max), static sbyte Clamp(sbyte value, sbyte min, sbyte max), static float Clamp(float value, float min, float max), static ushort Clamp(ushort value, ushort min, ushort max), static uint Clamp(uint value, uint min, uint max), static ulong Clamp(ulong value, ulong min, ulong max), static System.UIntPtr Clamp(System.UIntPtr value, System.UIntPtr min, System.UIntPtr max)' }
        @{ Name = 'CopySign'; Kind = 'Method'; Definition = 'static double CopySign(double x, double y)' }
        @{ Name = 'Cos'; Kind = 'Method'; Definition = 'static double Cos(double d)' }
        @{ Name = 'Cosh'; Kind = 'Method'; Definition = 'static double Cosh(double value)' }
        @{ Name = 'DivRem'; Kind = 'Method'; Definition = 'static int DivRem(int a, int b, [ref] int result), static long DivRem(long a, long b, [ref] long result), static System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right), static System.ValueTuple[byte,byte] DivRem(byte left, byte right), static System.ValueTuple[short,short] DivRem(short left, short right), static System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right), static System.ValueTuple[int,int] DivRem(int left, int right), static System.ValueTuple[uint,uint] DivRem(uint left, uint right), static System.ValueTuple[long,long] DivRem(long left, long right), static System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right), static System.ValueTuple[System.IntPtr,System.IntPtr] DivRem(System.IntPtr left, System.IntPtr right), static System.ValueTuple[System.UIntPtr,System.UIntPtr] DivRem(System.UIntPtr left, System.UIntPtr right)' }
        @{ Name = 'E'; Kind = 'Property'; Definition = 'static double E {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exp'; Kind = 'Method'; Definition = 'static double Exp(double d)' }
        @{ Name = 'Floor'; Kind = 'Method'; Definition = 'static double Floor(double d), static decimal Floor(decimal d)' }
        @{ Name = 'FusedMultiplyAdd'; Kind = 'Method'; Definition = 'static double FusedMultiplyAdd(double x, double y, double z)' }
        @{ Name = 'IEEERemainder'; Kind = 'Method'; Definition = 'static double IEEERemainder(double x, double y)' }
        @{ Name = 'ILogB'; Kind = 'Method'; Definition = 'static int ILogB(double x)' }
        @{ Name = 'Log'; Kind = 'Method'; Definition = 'static double Log(double d), static double Log(double a, double newBase)' }
        @{ Name = 'Log10'; Kind = 'Method'; Definition = 'static double Log10(double d)' }
        @{ Name = 'Log2'; Kind = 'Method'; Definition = 'static double Log2(double x)' }
        @{ Name = 'Max'; Kind = 'Method'; Definition = 'static byte Max(byte val1, byte val2), static decimal Max(decimal val1, decimal val2), static double Max(double val1, double val2), static short Max(short val1, short val2), static int Max(int val1, int val2), static long Max(long val1, long val2), static System.IntPtr Max(System.IntPtr val1, System.IntPtr val2), static sbyte Max(sbyte val1, sbyte val2), static float Max(float val1, float val2), static ushort Max(ushort val1, ushort val2), static uint Max(uint val1, uint val2), static ulong Max(ulong val1, ulong val2), static System.UIntPtr Max(System.UIntPtr val1, System.UIntPtr val2)' }
        @{ Name = 'MaxMagnitude'; Kind = 'Method'; Definition = 'static double MaxMagnitude(double x, double y)' }
        @{ Name = 'Min'; Kind = 'Method'; Definition = 'static byte Min(byte val1, byte val2), static decimal Min(decimal val1, decimal val2), static double Min(double val1, double val2), static short Min(short val1, short val2), static int Min(int val1, int val2), static long Min(long val1, long val2), static System.IntPtr Min(System.IntPtr val1, System.IntPtr val2), static sbyte Min(sbyte val1, sbyte val2), static float Min(float val1, float val2), static ushort Min(ushort val1, ushort val2), static uint Min(uint val1, uint val2), static ulong Min(ulong val1, ulong val2), static System.UIntPtr Min(System.UIntPtr val1, System.UIntPtr val2)' }
        @{ Name = 'MinMagnitude'; Kind = 'Method'; Definition = 'static double MinMagnitude(double x, double y)' }
        @{ Name = 'PI'; Kind = 'Property'; Definition = 'static double PI {get;}' }
        @{ Name = 'Pow'; Kind = 'Method'; Definition = 'static double Pow(double x, double y)' }
        @{ Name = 'ReciprocalEstimate'; Kind = 'Method'; Definition = 'static double ReciprocalEstimate(double d)' }
        @{ Name = 'ReciprocalSqrtEstimate'; Kind = 'Method'; Definition = 'static double ReciprocalSqrtEstimate(double d)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Round'; Kind = 'Method'; Definition = 'static decimal Round(decimal d), static decimal Round(decimal d, int decimals), static decimal Round(decimal d, System.MidpointRounding mode), static decimal Round(decimal d, int decimals, System.MidpointRounding mode), static double Round(double a), static double Round(double value, int digits), static double Round(double value, System.MidpointRounding mode), static double Round(double value, int digits, System.MidpointRounding mode)' }
        @{ Name = 'ScaleB'; Kind = 'Method'; Definition = 'static double ScaleB(double x, int n)' }
        @{ Name = 'Sign'; Kind = 'Method'; Definition = 'static int Sign(decimal value), static int Sign(double value), static int Sign(short value), static int Sign(int value), static int Sign(long value), static int Sign(System.IntPtr value), static int Sign(sbyte value), static int Sign(float value)' }
        @{ Name = 'Sin'; Kind = 'Method'; Definition = 'static double Sin(double a)' }
        @{ Name = 'SinCos'; Kind = 'Method'; Definition = 'static System.ValueTuple[double,double] SinCos(double x)' }
        @{ Name = 'Sinh'; Kind = 'Method'; Definition = 'static double Sinh(double value)' }
        @{ Name = 'Sqrt'; Kind = 'Method'; Definition = 'static double Sqrt(double d)' }
        @{ Name = 'Tan'; Kind = 'Method'; Definition = 'static double Tan(double a)' }
        @{ Name = 'Tanh'; Kind = 'Method'; Definition = 'static double Tanh(double value)' }
        @{ Name = 'Tau'; Kind = 'Property'; Definition = 'static double Tau {get;}' }
        @{ Name = 'Truncate'; Kind = 'Method'; Definition = 'static decimal Truncate(decimal d), static double Truncate(double d)' }
    )
    Instance = @()
}
