# What Get-Member lists of System.UriBuilder

@{
    Type = 'System.UriBuilder'
    Constructors = @('System.UriBuilder new()', 'System.UriBuilder new(string uri)', 'System.UriBuilder new(uri uri)', 'System.UriBuilder new(string schemeName, string hostName)', 'System.UriBuilder new(string scheme, string host, int portNumber)', 'System.UriBuilder new(string scheme, string host, int port, string pathValue)', 'System.UriBuilder new(string scheme, string host, int port, string path, string extraValue)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object rparam)' }
        @{ Name = 'Fragment'; Kind = 'Property'; Definition = 'string Fragment {get;set;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Host'; Kind = 'Property'; Definition = 'string Host {get;set;}' }
        @{ Name = 'Password'; Kind = 'Property'; Definition = 'string Password {get;set;}' }
        @{ Name = 'Path'; Kind = 'Property'; Definition = 'string Path {get;set;}' }
        @{ Name = 'Port'; Kind = 'Property'; Definition = 'int Port {get;set;}' }
        @{ Name = 'Query'; Kind = 'Property'; Definition = 'string Query {get;set;}' }
        @{ Name = 'Scheme'; Kind = 'Property'; Definition = 'string Scheme {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Uri'; Kind = 'Property'; Definition = 'uri Uri {get;}' }
        @{ Name = 'UserName'; Kind = 'Property'; Definition = 'string UserName {get;set;}' }
    )
}
