# What Get-Member lists of System.IO.BinaryReader

@{
    Type = 'System.IO.BinaryReader'
    Constructors = @('System.IO.BinaryReader new(System.IO.Stream input)', 'System.IO.BinaryReader new(System.IO.Stream input, System.Text.Encoding encoding)', 'System.IO.BinaryReader new(System.IO.Stream input, System.Text.Encoding encoding, bool leaveOpen)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'BaseStream'; Kind = 'Property'; Definition = 'System.IO.Stream BaseStream {get;}' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'PeekChar'; Kind = 'Method'; Definition = 'int PeekChar()' }
        @{ Name = 'Read'; Kind = 'Method'; Definition = 'int Read(), int Read(char[] buffer, int index, int count), int Read(System.Span[char] buffer), int Read(byte[] buffer, int index, int count), int Read(System.Span[byte] buffer)' }
        @{ Name = 'Read7BitEncodedInt'; Kind = 'Method'; Definition = 'int Read7BitEncodedInt()' }
        @{ Name = 'Read7BitEncodedInt64'; Kind = 'Method'; Definition = 'long Read7BitEncodedInt64()' }
        @{ Name = 'ReadBoolean'; Kind = 'Method'; Definition = 'bool ReadBoolean()' }
        @{ Name = 'ReadByte'; Kind = 'Method'; Definition = 'byte ReadByte()' }
        @{ Name = 'ReadBytes'; Kind = 'Method'; Definition = 'byte[] ReadBytes(int count)' }
        @{ Name = 'ReadChar'; Kind = 'Method'; Definition = 'char ReadChar()' }
        @{ Name = 'ReadChars'; Kind = 'Method'; Definition = 'char[] ReadChars(int count)' }
        @{ Name = 'ReadDecimal'; Kind = 'Method'; Definition = 'decimal ReadDecimal()' }
        @{ Name = 'ReadDouble'; Kind = 'Method'; Definition = 'double ReadDouble()' }
        @{ Name = 'ReadExactly'; Kind = 'Method'; Definition = 'void ReadExactly(System.Span[byte] buffer)' }
        @{ Name = 'ReadHalf'; Kind = 'Method'; Definition = 'System.Half ReadHalf()' }
        @{ Name = 'ReadInt16'; Kind = 'Method'; Definition = 'short ReadInt16()' }
        @{ Name = 'ReadInt32'; Kind = 'Method'; Definition = 'int ReadInt32()' }
        @{ Name = 'ReadInt64'; Kind = 'Method'; Definition = 'long ReadInt64()' }
        @{ Name = 'ReadSByte'; Kind = 'Method'; Definition = 'sbyte ReadSByte()' }
        @{ Name = 'ReadSingle'; Kind = 'Method'; Definition = 'float ReadSingle()' }
        @{ Name = 'ReadString'; Kind = 'Method'; Definition = 'string ReadString()' }
        @{ Name = 'ReadUInt16'; Kind = 'Method'; Definition = 'ushort ReadUInt16()' }
        @{ Name = 'ReadUInt32'; Kind = 'Method'; Definition = 'uint ReadUInt32()' }
        @{ Name = 'ReadUInt64'; Kind = 'Method'; Definition = 'ulong ReadUInt64()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
