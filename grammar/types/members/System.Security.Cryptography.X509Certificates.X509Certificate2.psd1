# What Get-Member lists of System.Security.Cryptography.X509Certificates.X509Certificate2

@{
    Type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
    Constructors = @('System.Security.Cryptography.X509Certificates.X509Certificate2 new()', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(byte[] rawData)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(byte[] rawData, string password)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(byte[] rawData, securestring password)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(byte[] rawData, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(System.ReadOnlySpan[byte] rawData)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(System.ReadOnlySpan[byte] rawData, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(System.IntPtr handle)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName, string password)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName, securestring password)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(string fileName, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)', 'System.Security.Cryptography.X509Certificates.X509Certificate2 new(X509Certificate certificate)')
    Static = @(
        @{ Name = 'CreateFromCertFile'; Kind = 'Method'; Definition = 'static X509Certificate CreateFromCertFile(string filename)' }
        @{ Name = 'CreateFromEncryptedPem'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromEncryptedPem(System.ReadOnlySpan[char] certPem, System.ReadOnlySpan[char] keyPem, System.ReadOnlySpan[char] password)' }
        @{ Name = 'CreateFromEncryptedPemFile'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromEncryptedPemFile(string certPemFilePath, System.ReadOnlySpan[char] password, string keyPemFilePath = null)' }
        @{ Name = 'CreateFromPem'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPem(System.ReadOnlySpan[char] certPem, System.ReadOnlySpan[char] keyPem), static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPem(System.ReadOnlySpan[char] certPem)' }
        @{ Name = 'CreateFromPemFile'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPemFile(string certPemFilePath, string keyPemFilePath = null)' }
        @{ Name = 'CreateFromSignedFile'; Kind = 'Method'; Definition = 'static X509Certificate CreateFromSignedFile(string filename)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetCertContentType'; Kind = 'Method'; Definition = 'static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(byte[] rawData), static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(System.ReadOnlySpan[byte] rawData), static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(string fileName)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    # As .NET's documentation has them, not recorded
    Instance = @(
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Export'; Kind = 'Method'; Definition = 'byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType)' }
        @{ Name = 'ExportCertificatePem'; Kind = 'Method'; Definition = 'string ExportCertificatePem()' }
        @{ Name = 'GetCertHash'; Kind = 'Method'; Definition = 'byte[] GetCertHash()' }
        @{ Name = 'GetCertHashString'; Kind = 'Method'; Definition = 'string GetCertHashString(), string GetCertHashString(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)' }
        @{ Name = 'GetEffectiveDateString'; Kind = 'Method'; Definition = 'string GetEffectiveDateString()' }
        @{ Name = 'GetExpirationDateString'; Kind = 'Method'; Definition = 'string GetExpirationDateString()' }
        @{ Name = 'GetFormat'; Kind = 'Method'; Definition = 'string GetFormat()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetIssuerName'; Kind = 'Method'; Definition = 'string GetIssuerName()' }
        @{ Name = 'GetKeyAlgorithm'; Kind = 'Method'; Definition = 'string GetKeyAlgorithm()' }
        @{ Name = 'GetName'; Kind = 'Method'; Definition = 'string GetName()' }
        @{ Name = 'GetNameInfo'; Kind = 'Method'; Definition = 'string GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType nameType, bool forIssuer)' }
        @{ Name = 'GetRawCertData'; Kind = 'Method'; Definition = 'byte[] GetRawCertData()' }
        @{ Name = 'GetRawCertDataString'; Kind = 'Method'; Definition = 'string GetRawCertDataString()' }
        @{ Name = 'GetSerialNumber'; Kind = 'Method'; Definition = 'byte[] GetSerialNumber()' }
        @{ Name = 'GetSerialNumberString'; Kind = 'Method'; Definition = 'string GetSerialNumberString()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Reset'; Kind = 'Method'; Definition = 'void Reset()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString(), string ToString(bool verbose)' }
        @{ Name = 'Archived'; Kind = 'Property'; Definition = 'bool Archived {get;set;}' }
        @{ Name = 'Extensions'; Kind = 'Property'; Definition = 'X509ExtensionCollection Extensions {get;}' }
        @{ Name = 'FriendlyName'; Kind = 'Property'; Definition = 'string FriendlyName {get;set;}' }
        @{ Name = 'Handle'; Kind = 'Property'; Definition = 'System.IntPtr Handle {get;}' }
        @{ Name = 'HasPrivateKey'; Kind = 'Property'; Definition = 'bool HasPrivateKey {get;}' }
        @{ Name = 'Issuer'; Kind = 'Property'; Definition = 'string Issuer {get;}' }
        @{ Name = 'IssuerName'; Kind = 'Property'; Definition = 'X500DistinguishedName IssuerName {get;}' }
        @{ Name = 'NotAfter'; Kind = 'Property'; Definition = 'datetime NotAfter {get;}' }
        @{ Name = 'NotBefore'; Kind = 'Property'; Definition = 'datetime NotBefore {get;}' }
        @{ Name = 'PrivateKey'; Kind = 'Property'; Definition = 'System.Security.Cryptography.AsymmetricAlgorithm PrivateKey {get;set;}' }
        @{ Name = 'PublicKey'; Kind = 'Property'; Definition = 'PublicKey PublicKey {get;}' }
        @{ Name = 'RawData'; Kind = 'Property'; Definition = 'byte[] RawData {get;}' }
        @{ Name = 'SerialNumber'; Kind = 'Property'; Definition = 'string SerialNumber {get;}' }
        @{ Name = 'SignatureAlgorithm'; Kind = 'Property'; Definition = 'System.Security.Cryptography.Oid SignatureAlgorithm {get;}' }
        @{ Name = 'Subject'; Kind = 'Property'; Definition = 'string Subject {get;}' }
        @{ Name = 'SubjectName'; Kind = 'Property'; Definition = 'X500DistinguishedName SubjectName {get;}' }
        @{ Name = 'Thumbprint'; Kind = 'Property'; Definition = 'string Thumbprint {get;}' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'int Version {get;}' }
    )
}
