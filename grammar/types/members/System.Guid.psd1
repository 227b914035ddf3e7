# What Get-Member lists of System.Guid

@{
    Type = 'System.Guid'
    Constructors = @('guid new(byte[] b)', 'guid new(System.ReadOnlySpan[byte] b)', 'guid new(System.ReadOnlySpan[byte] b, bool bigEndian)', 'guid new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)', 'guid new(int a, short b, short c, byte[] d)', 'guid new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)', 'guid new(string g)')
    Static = @(
        @{ Name = 'AllBitsSet'; Kind = 'Property'; Definition = 'guid AllBitsSet {get;}' }
        @{ Name = 'CreateVersion7'; Kind = 'Method'; Definition = 'static guid CreateVersion7(), static guid CreateVersion7(System.DateTimeOffset timestamp)' }
        @{ Name = 'Empty'; Kind = 'Property'; Definition = 'static guid Empty {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'NewGuid'; Kind = 'Method'; Definition = 'static guid NewGuid()' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static guid Parse(string input), static guid Parse(System.ReadOnlySpan[char] input), static guid Parse(System.ReadOnlySpan[byte] utf8Text), static guid Parse(string s, System.IFormatProvider provider), static guid Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider), static guid Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)' }
        @{ Name = 'ParseExact'; Kind = 'Method'; Definition = 'static guid ParseExact(string input, string format), static guid ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string input, [ref] guid result), static bool TryParse(System.ReadOnlySpan[char] input, [ref] guid result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] guid result), static bool TryParse(string s, System.IFormatProvider provider, [ref] guid result), static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] guid result), static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] guid result)' }
        @{ Name = 'TryParseExact'; Kind = 'Method'; Definition = 'static bool TryParseExact(string input, string format, [ref] guid result), static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, [ref] guid result)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object value), int CompareTo(guid value), int IComparable.CompareTo(System.Object obj), int IComparable[guid].CompareTo(guid other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object o), bool Equals(guid g), bool IEquatable[guid].Equals(guid other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Guid'; Kind = 'ScriptProperty'; Definition = 'System.Object Guid {get=$this.ToString();}' }
        @{ Name = 'ToByteArray'; Kind = 'Method'; Definition = 'byte[] ToByteArray(), byte[] ToByteArray(bool bigEndian)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(string format), string ToString(string format, System.IFormatProvider provider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)' }
        @{ Name = 'TryFormat'; Kind = 'Method'; Definition = 'bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default), bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default), bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider), bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)' }
        @{ Name = 'TryWriteBytes'; Kind = 'Method'; Definition = 'bool TryWriteBytes(System.Span[byte] destination), bool TryWriteBytes(System.Span[byte] destination, bool bigEndian, [ref] int bytesWritten)' }
        @{ Name = 'Variant'; Kind = 'Property'; Definition = 'int Variant {get;}' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'int Version {get;}' }
    )
}
