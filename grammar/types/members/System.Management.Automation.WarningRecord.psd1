# What Get-Member lists of System.Management.Automation.WarningRecord

@{
    Type = 'System.Management.Automation.WarningRecord'
    Constructors = @('System.Management.Automation.WarningRecord new(string message)', 'System.Management.Automation.WarningRecord new(psobject record)', 'System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, string message)', 'System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, psobject record)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'FullyQualifiedWarningId'; Kind = 'Property'; Definition = 'string FullyQualifiedWarningId {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InvocationInfo'; Kind = 'Property'; Definition = 'System.Management.Automation.InvocationInfo InvocationInfo {get;}' }
        @{ Name = 'Message'; Kind = 'Property'; Definition = 'string Message {get;set;}' }
        @{ Name = 'PipelineIterationInfo'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
