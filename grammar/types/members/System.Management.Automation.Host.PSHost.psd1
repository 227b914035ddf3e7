# What Get-Member lists of System.Management.Automation.Host.PSHost

@{
    Type = 'System.Management.Automation.Host.PSHost'
    Shown = 'System.Management.Automation.Internal.Host.InternalHost'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CurrentCulture'; Kind = 'Property'; Definition = 'cultureinfo CurrentCulture {get;}' }
        @{ Name = 'CurrentUICulture'; Kind = 'Property'; Definition = 'cultureinfo CurrentUICulture {get;}' }
        @{ Name = 'DebuggerEnabled'; Kind = 'Property'; Definition = 'bool DebuggerEnabled {get;set;}' }
        @{ Name = 'EnterNestedPrompt'; Kind = 'Method'; Definition = 'void EnterNestedPrompt()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExitNestedPrompt'; Kind = 'Method'; Definition = 'void ExitNestedPrompt()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InstanceId'; Kind = 'Property'; Definition = 'guid InstanceId {get;}' }
        @{ Name = 'IsRunspacePushed'; Kind = 'Property'; Definition = 'bool IsRunspacePushed {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'NotifyBeginApplication'; Kind = 'Method'; Definition = 'void NotifyBeginApplication()' }
        @{ Name = 'NotifyEndApplication'; Kind = 'Method'; Definition = 'void NotifyEndApplication()' }
        @{ Name = 'PopRunspace'; Kind = 'Method'; Definition = 'void PopRunspace(), void IHostSupportsInteractiveSession.PopRunspace()' }
        @{ Name = 'PrivateData'; Kind = 'Property'; Definition = 'psobject PrivateData {get;}' }
        @{ Name = 'PushRunspace'; Kind = 'Method'; Definition = 'void PushRunspace(runspace runspace), void IHostSupportsInteractiveSession.PushRunspace(runspace runspace)' }
        @{ Name = 'Runspace'; Kind = 'Property'; Definition = 'runspace Runspace {get;}' }
        @{ Name = 'SetShouldExit'; Kind = 'Method'; Definition = 'void SetShouldExit(int exitCode)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UI'; Kind = 'Property'; Definition = 'System.Management.Automation.Host.PSHostUserInterface UI {get;}' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'version Version {get;}' }
    )
}
