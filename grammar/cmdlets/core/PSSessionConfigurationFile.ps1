# PSSessionConfigurationFile

function New-PSSessionConfigurationFile {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096791')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSSessionConfigurationFileCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
        [ValidateNotNull()] [version] $SchemaVersion = '2.0.0.0',
        [guid] $Guid,
        [string] $Author,
        [string] $Description,
        [string] $CompanyName,
        [string] $Copyright,
        [System.Management.Automation.Remoting.SessionType] $SessionType = 'Default',
        [string] $TranscriptDirectory,
        [switch] $RunAsVirtualAccount,
        [string[]] $RunAsVirtualAccountGroups,
        [switch] $MountUserDrive,
        [long] $UserDriveMaximumSize,
        [string] $GroupManagedServiceAccount,
        [string[]] $ScriptsToProcess,
        [System.Collections.IDictionary] $RoleDefinitions,
        [System.Collections.IDictionary] $RequiredGroups,
        [System.Management.Automation.PSLanguageMode] $LanguageMode = 'NoLanguage',
        [Microsoft.PowerShell.ExecutionPolicy] $ExecutionPolicy = 'Restricted',
        [version] $PowerShellVersion,
        [object[]] $ModulesToImport,
        [string[]] $VisibleAliases,
        [object[]] $VisibleCmdlets,
        [object[]] $VisibleFunctions,
        [string[]] $VisibleExternalCommands,
        [string[]] $VisibleProviders,
        [System.Collections.IDictionary[]] $AliasDefinitions,
        [System.Collections.IDictionary[]] $FunctionDefinitions,
        [object] $VariableDefinitions,
        [System.Collections.IDictionary] $EnvironmentVariables,
        [string[]] $TypesToProcess,
        [string[]] $FormatsToProcess,
        [string[]] $AssembliesToLoad,
        [switch] $Full
    )
}
