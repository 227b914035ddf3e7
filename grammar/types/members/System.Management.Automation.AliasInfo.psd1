# What Get-Member lists of System.Management.Automation.AliasInfo

@{
    Type = 'System.Management.Automation.AliasInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CommandType'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandTypes CommandType {get;}' }
        @{ Name = 'Definition'; Kind = 'Property'; Definition = 'string Definition {get;}' }
        @{ Name = 'Description'; Kind = 'Property'; Definition = 'string Description {get;set;}' }
        @{
            Name = 'DisplayName'
            Kind = 'ScriptProperty'
            Definition = 'System.Object DisplayName {get=if ($null -ne $this.ResolvedCommand)
          {
          $this.Name + " -> " + $this.ResolvedCommand.Name
          }
          else
          {
          $this.Name + " -> " + $this.Definition
          }
          ;}'
        }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
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
        @{ Name = 'Options'; Kind = 'Property'; Definition = 'System.Management.Automation.ScopedItemOptions Options {get;set;}' }
        @{ Name = 'OutputType'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}' }
        @{ Name = 'ParameterSets'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}' }
        @{ Name = 'Parameters'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}' }
        @{ Name = 'ReferencedCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInfo ReferencedCommand {get;}' }
        @{ Name = 'RemotingCapability'; Kind = 'Property'; Definition = 'System.Management.Automation.RemotingCapability RemotingCapability {get;}' }
        @{ Name = 'ResolveParameter'; Kind = 'Method'; Definition = 'System.Management.Automation.ParameterMetadata ResolveParameter(string name)' }
        @{ Name = 'ResolvedCommand'; Kind = 'Property'; Definition = 'System.Management.Automation.CommandInfo ResolvedCommand {get;}' }
        @{ Name = 'ResolvedCommandName'; Kind = 'ScriptProperty'; Definition = 'System.Object ResolvedCommandName {get=$this.ResolvedCommand.Name;}' }
        @{ Name = 'Source'; Kind = 'Property'; Definition = 'string Source {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'version Version {get;}' }
        @{ Name = 'Visibility'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}' }
    )
}
