# What Get-Member lists of System.Management.Automation.PSModuleInfo

@{
    Type = 'System.Management.Automation.PSModuleInfo'
    Constructors = @('psmoduleinfo new(bool linkToGlobal)', 'psmoduleinfo new(scriptblock scriptBlock)')
    Static = @(
        @{ Name = 'ClearAppDomainLevelModulePathCache'; Kind = 'Method'; Definition = 'static void ClearAppDomainLevelModulePathCache()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'UseAppDomainLevelModuleCache'; Kind = 'Property'; Definition = 'static bool UseAppDomainLevelModuleCache {get;set;}' }
    )
    Instance = @(
        @{ Name = 'AccessMode'; Kind = 'Property'; Definition = 'System.Management.Automation.ModuleAccessMode AccessMode {get;set;}' }
        @{ Name = 'AsCustomObject'; Kind = 'Method'; Definition = 'psobject AsCustomObject()' }
        @{ Name = 'Author'; Kind = 'Property'; Definition = 'string Author {get;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'psmoduleinfo Clone()' }
        @{ Name = 'ClrVersion'; Kind = 'Property'; Definition = 'version ClrVersion {get;}' }
        @{ Name = 'CompanyName'; Kind = 'Property'; Definition = 'string CompanyName {get;}' }
        @{ Name = 'CompatiblePSEditions'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] CompatiblePSEditions {get;}' }
        @{ Name = 'Copyright'; Kind = 'Property'; Definition = 'string Copyright {get;}' }
        @{ Name = 'Definition'; Kind = 'Property'; Definition = 'string Definition {get;}' }
        @{ Name = 'Description'; Kind = 'Property'; Definition = 'string Description {get;set;}' }
        @{ Name = 'DotNetFrameworkVersion'; Kind = 'Property'; Definition = 'version DotNetFrameworkVersion {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExperimentalFeatures'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[ExperimentalFeature] ExperimentalFeatures {get;}' }
        @{ Name = 'ExportedAliases'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}' }
        @{ Name = 'ExportedCmdlets'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}' }
        @{ Name = 'ExportedCommands'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}' }
        @{ Name = 'ExportedDscResources'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources {get;}' }
        @{ Name = 'ExportedFormatFiles'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedFormatFiles {get;}' }
        @{ Name = 'ExportedFunctions'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}' }
        @{ Name = 'ExportedTypeFiles'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedTypeFiles {get;}' }
        @{ Name = 'ExportedVariables'; Kind = 'Property'; Definition = 'System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}' }
        @{ Name = 'FileList'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] FileList {get;}' }
        @{ Name = 'GetExportedTypeDefinitions'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.ReadOnlyDictionary[string,System.Management.Automation.Language.TypeDefinitionAst] GetExportedTypeDefinitions()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetVariableFromCallersModule'; Kind = 'Method'; Definition = 'psvariable GetVariableFromCallersModule(string variableName)' }
        @{ Name = 'Guid'; Kind = 'Property'; Definition = 'guid Guid {get;}' }
        @{ Name = 'HelpInfoUri'; Kind = 'Property'; Definition = 'string HelpInfoUri {get;}' }
        @{ Name = 'IconUri'; Kind = 'Property'; Definition = 'uri IconUri {get;}' }
        @{ Name = 'ImplementingAssembly'; Kind = 'Property'; Definition = 'System.Reflection.Assembly ImplementingAssembly {get;}' }
        @{ Name = 'Invoke'; Kind = 'Method'; Definition = 'System.Object Invoke(scriptblock sb, Params System.Object[] args)' }
        @{ Name = 'LicenseUri'; Kind = 'Property'; Definition = 'uri LicenseUri {get;}' }
        @{ Name = 'LogPipelineExecutionDetails'; Kind = 'Property'; Definition = 'bool LogPipelineExecutionDetails {get;set;}' }
        @{ Name = 'ModuleBase'; Kind = 'Property'; Definition = 'string ModuleBase {get;}' }
        @{ Name = 'ModuleList'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[System.Object] ModuleList {get;}' }
        @{ Name = 'ModuleType'; Kind = 'Property'; Definition = 'System.Management.Automation.ModuleType ModuleType {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'NestedModules'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}' }
        @{ Name = 'NewBoundScriptBlock'; Kind = 'Method'; Definition = 'scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)' }
        @{ Name = 'OnRemove'; Kind = 'Property'; Definition = 'scriptblock OnRemove {get;set;}' }
        @{ Name = 'Path'; Kind = 'Property'; Definition = 'string Path {get;}' }
        @{ Name = 'PowerShellHostName'; Kind = 'Property'; Definition = 'string PowerShellHostName {get;}' }
        @{ Name = 'PowerShellHostVersion'; Kind = 'Property'; Definition = 'version PowerShellHostVersion {get;}' }
        @{ Name = 'PowerShellVersion'; Kind = 'Property'; Definition = 'version PowerShellVersion {get;}' }
        @{ Name = 'Prefix'; Kind = 'Property'; Definition = 'string Prefix {get;}' }
        @{ Name = 'PrivateData'; Kind = 'Property'; Definition = 'System.Object PrivateData {get;set;}' }
        @{ Name = 'ProcessorArchitecture'; Kind = 'Property'; Definition = 'System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;}' }
        @{ Name = 'ProjectUri'; Kind = 'Property'; Definition = 'uri ProjectUri {get;}' }
        @{ Name = 'ReleaseNotes'; Kind = 'Property'; Definition = 'string ReleaseNotes {get;}' }
        @{ Name = 'RepositorySourceLocation'; Kind = 'Property'; Definition = 'uri RepositorySourceLocation {get;}' }
        @{ Name = 'RequiredAssemblies'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] RequiredAssemblies {get;}' }
        @{ Name = 'RequiredModules'; Kind = 'Property'; Definition = 'System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}' }
        @{ Name = 'RootModule'; Kind = 'Property'; Definition = 'string RootModule {get;}' }
        @{ Name = 'Scripts'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] Scripts {get;}' }
        @{ Name = 'SessionState'; Kind = 'Property'; Definition = 'System.Management.Automation.SessionState SessionState {get;set;}' }
        @{ Name = 'Tags'; Kind = 'Property'; Definition = 'System.Collections.Generic.IEnumerable[string] Tags {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Version'; Kind = 'Property'; Definition = 'version Version {get;}' }
    )
}
