# What Get-Member lists of System.Management.Automation.PSObject

@{
    Type = 'System.Management.Automation.PSObject'
    Shown = 'System.Management.Automation.PSCustomObject'
    Constructors = @('psobject new()', 'psobject new(int instanceMemberCapacity)', 'psobject new(System.Object obj)')
    Static = @(
        @{ Name = 'AdaptedMemberSetName'; Kind = 'Property'; Definition = 'static string AdaptedMemberSetName {get;}' }
        @{ Name = 'AsPSObject'; Kind = 'Method'; Definition = 'static psobject AsPSObject(System.Object obj)' }
        @{ Name = 'BaseObjectMemberSetName'; Kind = 'Property'; Definition = 'static string BaseObjectMemberSetName {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ExtendedMemberSetName'; Kind = 'Property'; Definition = 'static string ExtendedMemberSetName {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
