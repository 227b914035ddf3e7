# What Get-Member lists of System.IO.BinaryWriter

@{
    Type = 'System.IO.BinaryWriter'
    Constructors = @('System.IO.BinaryWriter new(System.IO.Stream output)', 'System.IO.BinaryWriter new(System.IO.Stream output, System.Text.Encoding encoding)', 'System.IO.BinaryWriter new(System.IO.Stream output, System.Text.Encoding encoding, bool leaveOpen)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Null'; Kind = 'Property'; Definition = 'static System.IO.BinaryWriter Null {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'BaseStream'; Kind = 'Property'; Definition = 'System.IO.Stream BaseStream {get;}' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'DisposeAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Flush'; Kind = 'Method'; Definition = 'void Flush()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Seek'; Kind = 'Method'; Definition = 'long Seek(int offset, System.IO.SeekOrigin origin)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Write'; Kind = 'Method'; Definition = 'void Write(bool value), void Write(byte value), void Write(sbyte value), void Write(byte[] buffer), void Write(byte[] buffer, int index, int count), void Write(char ch), void Write(char[] chars), void Write(char[] chars, int index, int count), void Write(double value), void Write(decimal value), void Write(short value), void Write(ushort value), void Write(int value), void Write(uint value), void Write(long value), void Write(ulong value), void Write(float value), void Write(System.Half value), void Write(string value), void Write(System.ReadOnlySpan[byte] buffer), void Write(System.ReadOnlySpan[char] chars)' }
        @{ Name = 'Write7BitEncodedInt'; Kind = 'Method'; Definition = 'void Write7BitEncodedInt(int value)' }
        @{ Name = 'Write7BitEncodedInt64'; Kind = 'Method'; Definition = 'void Write7BitEncodedInt64(long value)' }
    )
}
