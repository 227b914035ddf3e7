# What Get-Member lists of System.Management.Automation.FunctionInfo

@{
    Type = 'System.Management.Automation.FunctionInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CmdletBinding'; Kind = 'Property'; Definition = 'bool CmdletBinding {get;}' }
        @{ Name = 'CommandType'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandTypes CommandType {get;}' }
        @{ Name = 'DefaultParameterSet'; Kind = 'Property'; Definition = 'string DefaultParameterSet {get;}' }
        @{ Name = 'Definition'; Kind = 'Property'; Definition = 'string Definition {get;}' }
        @{ Name = 'Description'; Kind = 'Property'; Definition = 'string Description {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HelpFile'; Kind = 'Property'; Definition = 'string HelpFile {get;}' }
        @{
            Name = 'HelpUri'
            Kind = 'ScriptProperty'
            Definition = 'System.Object HelpUri {get=$oldProgressPreference = $ProgressPreference
          $ProgressPreference = ''SilentlyContinue''
          try
          {
          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)
          }
          catch {}
          finally
          {
          $ProgressPreference = $oldProgressPreference
          };}'
        }
        @{ Name = 'Module'; Kind = 'Property'; Definition = 'psmoduleinfo Module {get;}' }
        @{ Name = 'ModuleName'; Kind = 'Property'; Definition = 'string ModuleName {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Noun'; Kind = 'Property'; Definition = 'string Noun {get;}' }
        @{ Name = 'Options'; Kind = 'Property'; Definition = 'System.Management.Automation.ScopedItemOptions Options {get;set;}' }
        @{ Name = 'OutputType'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}' }
        @{ Name = 'PSDrive'; Kind = 'NoteProperty'; Definition = 'PSDriveInfo PSDrive=Function' }
        @{ Name = 'PSIsContainer'; Kind = 'NoteProperty'; Definition = 'bool PSIsContainer=False' }
        @{ Name = 'PSPath'; Kind = 'NoteProperty'; Definition = 'string PSPath=Microsoft.PowerShell.Core\Function::prompt' }
        @{ Name = 'PSProvider'; Kind = 'NoteProperty'; Definition = 'ProviderInfo PSProvider=Microsoft.PowerShell.Core\Function' }
        @{ Name = 'ParameterSets'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}' }
        @{ Name = 'Parameters'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}' }
        @{ Name = 'RemotingCapability'; Kind = 'Property'; Definition = 'System.Management.Automation.RemotingCapability RemotingCapability {get;}' }
        @{ Name = 'ResolveParameter'; Kind = 'Method'; Definition = 'System.Management.Automation.ParameterMetadata ResolveParameter(string name)' }
        @{ Name = 'ScriptBlock'; Kind = 'Property'; Definition = 'scriptblock ScriptBlock {get;}' }
        @{ Name = 'Source'; Kind = 'Property'; Definition = 'string Source {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Verb'; Kind = 'Property'; Definition = 'string Verb {get;}' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'version Version {get;}' }
        @{ Name = 'Visibility'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}' }
    )
}
