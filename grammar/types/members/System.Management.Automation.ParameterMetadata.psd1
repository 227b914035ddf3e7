# What Get-Member lists of System.Management.Automation.ParameterMetadata

@{
    Type = 'System.Management.Automation.ParameterMetadata'
    Constructors = @('System.Management.Automation.ParameterMetadata new(string name)', 'System.Management.Automation.ParameterMetadata new(string name, type parameterType)', 'System.Management.Automation.ParameterMetadata new(System.Management.Automation.ParameterMetadata other)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetParameterMetadata'; Kind = 'Method'; Definition = 'static System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] GetParameterMetadata(type type)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Aliases'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.Collection[string] Aliases {get;}' }
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsDynamic'; Kind = 'Property'; Definition = 'bool IsDynamic {get;set;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;set;}' }
        @{ Name = 'ParameterSets'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}' }
        @{ Name = 'ParameterType'; Kind = 'Property'; Definition = 'type ParameterType {get;set;}' }
        @{ Name = 'SwitchParameter'; Kind = 'Property'; Definition = 'bool SwitchParameter {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
