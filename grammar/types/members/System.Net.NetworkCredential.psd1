# What Get-Member lists of System.Net.NetworkCredential

@{
    Type = 'System.Net.NetworkCredential'
    Constructors = @('System.Net.NetworkCredential new()', 'System.Net.NetworkCredential new(string userName, string password)', 'System.Net.NetworkCredential new(string userName, string password, string domain)', 'System.Net.NetworkCredential new(string userName, securestring password)', 'System.Net.NetworkCredential new(string userName, securestring password, string domain)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Domain'; Kind = 'Property'; Definition = 'string Domain {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetCredential'; Kind = 'Method'; Definition = 'System.Net.NetworkCredential GetCredential(uri uri, string authenticationType), System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType), System.Net.NetworkCredential ICredentials.GetCredential(uri uri, string authType), System.Net.NetworkCredential ICredentialsByHost.GetCredential(string host, int port, string authenticationType)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Password'; Kind = 'Property'; Definition = 'string Password {get;set;}' }
        @{ Name = 'SecurePassword'; Kind = 'Property'; Definition = 'securestring SecurePassword {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UserName'; Kind = 'Property'; Definition = 'string UserName {get;set;}' }
    )
}
