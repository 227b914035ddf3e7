# What Get-Member lists of System.Management.Automation.SessionState

@{
    Type = 'System.Management.Automation.SessionState'
    Constructors = @('System.Management.Automation.SessionState new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'IsVisible'; Kind = 'Method'; Definition = 'static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck), static bool IsVisible(System.Management.Automation.CommandOrigin origin, psvariable variable), static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Management.Automation.CommandInfo commandInfo)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ThrowIfNotVisible'; Kind = 'Method'; Definition = 'static void ThrowIfNotVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck)' }
    )
    Instance = @(
        @{ Name = 'Applications'; Kind = 'Property'; Definition = 'System.Collections.Generic.List[string] Applications {get;}' }
        @{ Name = 'Drive'; Kind = 'Property'; Definition = 'System.Management.Automation.DriveManagementIntrinsics Drive {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InvokeCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}' }
        @{ Name = 'InvokeProvider'; Kind = 'Property'; Definition = 'System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}' }
        @{ Name = 'LanguageMode'; Kind = 'Property'; Definition = 'System.Management.Automation.PSLanguageMode LanguageMode {get;set;}' }
        @{ Name = 'Module'; Kind = 'Property'; Definition = 'psmoduleinfo Module {get;}' }
        @{ Name = 'PSVariable'; Kind = 'Property'; Definition = 'System.Management.Automation.PSVariableIntrinsics PSVariable {get;}' }
        @{ Name = 'Path'; Kind = 'Property'; Definition = 'System.Management.Automation.PathIntrinsics Path {get;}' }
        @{ Name = 'Provider'; Kind = 'Property'; Definition = 'System.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}' }
        @{ Name = 'Scripts'; Kind = 'Property'; Definition = 'System.Collections.Generic.List[string] Scripts {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UseFullLanguageModeInDebugger'; Kind = 'Property'; Definition = 'bool UseFullLanguageModeInDebugger {get;}' }
    )
}
