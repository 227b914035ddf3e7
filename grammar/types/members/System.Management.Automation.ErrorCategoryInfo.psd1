# What Get-Member lists of System.Management.Automation.ErrorCategoryInfo

@{
    Type = 'System.Management.Automation.ErrorCategoryInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Activity'; Kind = 'Property'; Definition = 'string Activity {get;set;}' }
        @{ Name = 'Category'; Kind = 'Property'; Definition = 'System.Management.Automation.ErrorCategory Category {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetMessage'; Kind = 'Method'; Definition = 'string GetMessage(), string GetMessage(cultureinfo uiCultureInfo)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Reason'; Kind = 'Property'; Definition = 'string Reason {get;set;}' }
        @{ Name = 'TargetName'; Kind = 'Property'; Definition = 'string TargetName {get;set;}' }
        @{ Name = 'TargetType'; Kind = 'Property'; Definition = 'string TargetType {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
