# What Get-Member lists of Microsoft.PowerShell.Commands.GenericMeasureInfo

@{
    Type = 'Microsoft.PowerShell.Commands.GenericMeasureInfo'
    Constructors = @('Microsoft.PowerShell.Commands.GenericMeasureInfo new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Average'; Kind = 'Property'; Definition = 'System.Nullable[double] Average {get;set;}' }
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Maximum'; Kind = 'Property'; Definition = 'System.Nullable[double] Maximum {get;set;}' }
        @{ Name = 'Minimum'; Kind = 'Property'; Definition = 'System.Nullable[double] Minimum {get;set;}' }
        @{ Name = 'Property'; Kind = 'Property'; Definition = 'string Property {get;set;}' }
        @{ Name = 'StandardDeviation'; Kind = 'Property'; Definition = 'System.Nullable[double] StandardDeviation {get;set;}' }
        @{ Name = 'Sum'; Kind = 'Property'; Definition = 'System.Nullable[double] Sum {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
