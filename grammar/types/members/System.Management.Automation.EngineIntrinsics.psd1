# What Get-Member lists of System.Management.Automation.EngineIntrinsics

@{
    Type = 'System.Management.Automation.EngineIntrinsics'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Events'; Kind = 'Property'; Definition = 'System.Management.Automation.PSEventManager Events {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Host'; Kind = 'Property'; Definition = 'System.Management.Automation.Host.PSHost Host {get;}' }
        @{ Name = 'InvokeCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}' }
        @{ Name = 'InvokeProvider'; Kind = 'Property'; Definition = 'System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}' }
        @{ Name = 'SessionState'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionState SessionState {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
