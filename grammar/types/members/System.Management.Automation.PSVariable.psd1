# What Get-Member lists of System.Management.Automation.PSVariable

@{
    Type = 'System.Management.Automation.PSVariable'
    Constructors = @('psvariable new(string name)', 'psvariable new(string name, System.Object value)', 'psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)', 'psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}' }
        @{ Name = 'Description'; Kind = 'Property'; Definition = 'string Description {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsValidValue'; Kind = 'Method'; Definition = 'bool IsValidValue(System.Object value)' }
        @{ Name = 'Module'; Kind = 'Property'; Definition = 'psmoduleinfo Module {get;}' }
        @{ Name = 'ModuleName'; Kind = 'Property'; Definition = 'string ModuleName {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Options'; Kind = 'Property'; Definition = 'System.Management.Automation.ScopedItemOptions Options {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Value'; Kind = 'Property'; Definition = 'System.Object Value {get;set;}' }
        @{ Name = 'Visibility'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}' }
    )
}
