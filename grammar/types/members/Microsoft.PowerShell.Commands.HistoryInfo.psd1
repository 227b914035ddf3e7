# What Get-Member lists of Microsoft.PowerShell.Commands.HistoryInfo

@{
    Type = 'Microsoft.PowerShell.Commands.HistoryInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @()
}
