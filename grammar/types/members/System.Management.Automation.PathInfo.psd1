# What Get-Member lists of System.Management.Automation.PathInfo

@{
    Type = 'System.Management.Automation.PathInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Drive'; Kind = 'Property'; Definition = 'System.Management.Automation.PSDriveInfo Drive {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Path'; Kind = 'Property'; Definition = 'string Path {get;}' }
        @{ Name = 'Provider'; Kind = 'Property'; Definition = 'System.Management.Automation.ProviderInfo Provider {get;}' }
        @{ Name = 'ProviderPath'; Kind = 'Property'; Definition = 'string ProviderPath {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
