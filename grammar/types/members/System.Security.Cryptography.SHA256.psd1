# What Get-Member lists of System.Security.Cryptography.SHA256

@{
    Type = 'System.Security.Cryptography.SHA256'
    Shown = 'System.Security.Cryptography.SHA256+Implementation'
    Constructors = @()
    Static = @(
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.SHA256 Create(), static System.Security.Cryptography.SHA256 Create(string hashName)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'HashData'; Kind = 'Method'; Definition = 'static byte[] HashData(byte[] source), static byte[] HashData(System.ReadOnlySpan[byte] source), static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination), static int HashData(System.IO.Stream source, System.Span[byte] destination), static byte[] HashData(System.IO.Stream source)' }
        @{ Name = 'HashDataAsync'; Kind = 'Method'; Definition = 'static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default), static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'HashSizeInBits'; Kind = 'Property'; Definition = 'static int HashSizeInBits {get;}' }
        @{ Name = 'HashSizeInBytes'; Kind = 'Property'; Definition = 'static int HashSizeInBytes {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryHashData'; Kind = 'Method'; Definition = 'static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)' }
    )
    Instance = @(
        @{ Name = 'CanReuseTransform'; Kind = 'Property'; Definition = 'bool CanReuseTransform {get;}' }
        @{ Name = 'CanTransformMultipleBlocks'; Kind = 'Property'; Definition = 'bool CanTransformMultipleBlocks {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'ComputeHash'; Kind = 'Method'; Definition = 'byte[] ComputeHash(byte[] buffer), byte[] ComputeHash(byte[] buffer, int offset, int count), byte[] ComputeHash(System.IO.Stream inputStream)' }
        @{ Name = 'ComputeHashAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Hash'; Kind = 'Property'; Definition = 'byte[] Hash {get;}' }
        @{ Name = 'HashSize'; Kind = 'Property'; Definition = 'int HashSize {get;}' }
        @{ Name = 'Initialize'; Kind = 'Method'; Definition = 'void Initialize()' }
        @{ Name = 'InputBlockSize'; Kind = 'Property'; Definition = 'int InputBlockSize {get;}' }
        @{ Name = 'OutputBlockSize'; Kind = 'Property'; Definition = 'int OutputBlockSize {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TransformBlock'; Kind = 'Method'; Definition = 'int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset), int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)' }
        @{ Name = 'TransformFinalBlock'; Kind = 'Method'; Definition = 'byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount), byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)' }
        @{ Name = 'TryComputeHash'; Kind = 'Method'; Definition = 'bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)' }
    )
}
