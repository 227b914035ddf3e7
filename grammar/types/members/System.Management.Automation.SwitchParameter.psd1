# What Get-Member lists of System.Management.Automation.SwitchParameter

@{
    Type = 'System.Management.Automation.SwitchParameter'
    Constructors = @('switch new(bool isPresent)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Present'; Kind = 'Property'; Definition = 'switch Present {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsPresent'; Kind = 'Property'; Definition = 'bool IsPresent {get;}' }
        @{ Name = 'ToBool'; Kind = 'Method'; Definition = 'bool ToBool()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
