# What Get-Member lists of System.Security.Cryptography.X509Certificates.X500DistinguishedName

@{
    Type = 'System.Security.Cryptography.X509Certificates.X500DistinguishedName'
    # As .NET's documentation has them, not recorded
    Constructors = @('X500DistinguishedName new(byte[] encodedDistinguishedName)', 'X500DistinguishedName new(string distinguishedName)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CopyFrom'; Kind = 'Method'; Definition = 'void CopyFrom(System.Security.Cryptography.AsnEncodedData asnEncodedData)' }
        @{ Name = 'Decode'; Kind = 'Method'; Definition = 'string Decode(System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags flag)' }
        @{ Name = 'EnumerateRelativeDistinguishedNames'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X500RelativeDistinguishedName] EnumerateRelativeDistinguishedNames(bool reversed = True)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Format'; Kind = 'Method'; Definition = 'string Format(bool multiLine)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Oid'; Kind = 'Property'; Definition = 'System.Security.Cryptography.Oid Oid {get;set;}' }
        @{ Name = 'RawData'; Kind = 'Property'; Definition = 'byte[] RawData {get;set;}' }
    )
}
