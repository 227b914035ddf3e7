# What Get-Member lists of System.Random

@{
    Type = 'System.Random'
    Constructors = @('System.Random new()', 'System.Random new(int Seed)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Shared'; Kind = 'Property'; Definition = 'static System.Random Shared {get;}' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetHexString'; Kind = 'Method'; Definition = 'string GetHexString(int stringLength, bool lowercase = False), void GetHexString(System.Span[char] destination, bool lowercase = False)' }
        @{ Name = 'GetItems'; Kind = 'Method'; Definition = 'void GetItems[T](System.ReadOnlySpan[T] choices, System.Span[T] destination), T[] GetItems[T](T[] choices, int length), T[] GetItems[T](System.ReadOnlySpan[T] choices, int length)' }
        @{ Name = 'GetString'; Kind = 'Method'; Definition = 'string GetString(System.ReadOnlySpan[char] choices, int length)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Next'; Kind = 'Method'; Definition = 'int Next(), int Next(int maxValue), int Next(int minValue, int maxValue)' }
        @{ Name = 'NextBytes'; Kind = 'Method'; Definition = 'void NextBytes(byte[] buffer), void NextBytes(System.Span[byte] buffer)' }
        @{ Name = 'NextDouble'; Kind = 'Method'; Definition = 'double NextDouble()' }
        @{ Name = 'NextInt64'; Kind = 'Method'; Definition = 'long NextInt64(), long NextInt64(long maxValue), long NextInt64(long minValue, long maxValue)' }
        @{ Name = 'NextSingle'; Kind = 'Method'; Definition = 'float NextSingle()' }
        @{ Name = 'Shuffle'; Kind = 'Method'; Definition = 'void Shuffle[T](T[] values), void Shuffle[T](System.Span[T] values)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
