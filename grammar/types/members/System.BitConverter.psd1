# What Get-Member lists of System.BitConverter

@{
    Type = 'System.BitConverter'
    Constructors = @()
    Static = @(
        @{ Name = 'DoubleToInt64Bits'; Kind = 'Method'; Definition = 'static long DoubleToInt64Bits(double value)' }
        @{ Name = 'DoubleToUInt64Bits'; Kind = 'Method'; Definition = 'static ulong DoubleToUInt64Bits(double value)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetBytes'; Kind = 'Method'; Definition = 'static byte[] GetBytes(bool value), static byte[] GetBytes(char value), static byte[] GetBytes(short value), static byte[] GetBytes(int value), static byte[] GetBytes(long value), static byte[] GetBytes(System.Int128 value), static byte[] GetBytes(ushort value), static byte[] GetBytes(uint value), static byte[] GetBytes(ulong value), static byte[] GetBytes(System.UInt128 value), static byte[] GetBytes(System.Half value), static byte[] GetBytes(float value), static byte[] GetBytes(double value)' }
        @{ Name = 'HalfToInt16Bits'; Kind = 'Method'; Definition = 'static short HalfToInt16Bits(System.Half value)' }
        @{ Name = 'HalfToUInt16Bits'; Kind = 'Method'; Definition = 'static ushort HalfToUInt16Bits(System.Half value)' }
        @{ Name = 'Int16BitsToHalf'; Kind = 'Method'; Definition = 'static System.Half Int16BitsToHalf(short value)' }
        @{ Name = 'Int32BitsToSingle'; Kind = 'Method'; Definition = 'static float Int32BitsToSingle(int value)' }
        @{ Name = 'Int64BitsToDouble'; Kind = 'Method'; Definition = 'static double Int64BitsToDouble(long value)' }
        @{ Name = 'IsLittleEndian'; Kind = 'Property'; Definition = 'static bool IsLittleEndian {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'SingleToInt32Bits'; Kind = 'Method'; Definition = 'static int SingleToInt32Bits(float value)' }
        @{ Name = 'SingleToUInt32Bits'; Kind = 'Method'; Definition = 'static uint SingleToUInt32Bits(float value)' }
        @{ Name = 'ToBoolean'; Kind = 'Method'; Definition = 'static bool ToBoolean(byte[] value, int startIndex), static bool ToBoolean(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToChar'; Kind = 'Method'; Definition = 'static char ToChar(byte[] value, int startIndex), static char ToChar(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToDouble'; Kind = 'Method'; Definition = 'static double ToDouble(byte[] value, int startIndex), static double ToDouble(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToHalf'; Kind = 'Method'; Definition = 'static System.Half ToHalf(byte[] value, int startIndex), static System.Half ToHalf(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToInt128'; Kind = 'Method'; Definition = 'static System.Int128 ToInt128(byte[] value, int startIndex), static System.Int128 ToInt128(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToInt16'; Kind = 'Method'; Definition = 'static short ToInt16(byte[] value, int startIndex), static short ToInt16(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToInt32'; Kind = 'Method'; Definition = 'static int ToInt32(byte[] value, int startIndex), static int ToInt32(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToInt64'; Kind = 'Method'; Definition = 'static long ToInt64(byte[] value, int startIndex), static long ToInt64(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToSingle'; Kind = 'Method'; Definition = 'static float ToSingle(byte[] value, int startIndex), static float ToSingle(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'static string ToString(byte[] value, int startIndex, int length), static string ToString(byte[] value), static string ToString(byte[] value, int startIndex)' }
        @{ Name = 'ToUInt128'; Kind = 'Method'; Definition = 'static System.UInt128 ToUInt128(byte[] value, int startIndex), static System.UInt128 ToUInt128(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToUInt16'; Kind = 'Method'; Definition = 'static ushort ToUInt16(byte[] value, int startIndex), static ushort ToUInt16(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToUInt32'; Kind = 'Method'; Definition = 'static uint ToUInt32(byte[] value, int startIndex), static uint ToUInt32(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'ToUInt64'; Kind = 'Method'; Definition = 'static ulong ToUInt64(byte[] value, int startIndex), static ulong ToUInt64(System.ReadOnlySpan[byte] value)' }
        @{ Name = 'TryWriteBytes'; Kind = 'Method'; Definition = 'static bool TryWriteBytes(System.Span[byte] destination, bool value), static bool TryWriteBytes(System.Span[byte] destination, char value), static bool TryWriteBytes(System.Span[byte] destination, short value), static bool TryWriteBytes(System.Span[byte] destination, int value), static bool TryWriteBytes(System.Span[byte] destination, long value), static bool TryWriteBytes(System.Span[byte] destination, System.Int128 value), static bool TryWriteBytes(System.Span[byte] destination, ushort value), static bool TryWriteBytes(System.Span[byte] destination, uint value), static bool TryWriteBytes(System.Span[byte] destination, ulong value), static bool TryWriteBytes(System.Span[byte] destination, System.UInt128 value), static bool TryWriteBytes(System.Span[byte] destination, System.Half value), static bool TryWriteBytes(System.Span[byte] destination, float value), static bool TryWriteBytes(System.Span[byte] destination, double value)' }
        @{ Name = 'UInt16BitsToHalf'; Kind = 'Method'; Definition = 'static System.Half UInt16BitsToHalf(ushort value)' }
        @{ Name = 'UInt32BitsToSingle'; Kind = 'Method'; Definition = 'static float UInt32BitsToSingle(uint value)' }
        @{ Name = 'UInt64BitsToDouble'; Kind = 'Method'; Definition = 'static double UInt64BitsToDouble(ulong value)' }
    )
    Instance = @()
}
