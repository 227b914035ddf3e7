# What Get-Member lists of Microsoft.PowerShell.Commands.TextMeasureInfo

@{
    Type = 'Microsoft.PowerShell.Commands.TextMeasureInfo'
    Constructors = @('Microsoft.PowerShell.Commands.TextMeasureInfo new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Characters'; Kind = 'Property'; Definition = 'System.Nullable[int] Characters {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Lines'; Kind = 'Property'; Definition = 'System.Nullable[int] Lines {get;set;}' }
        @{ Name = 'Property'; Kind = 'Property'; Definition = 'string Property {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Words'; Kind = 'Property'; Definition = 'System.Nullable[int] Words {get;set;}' }
    )
}
