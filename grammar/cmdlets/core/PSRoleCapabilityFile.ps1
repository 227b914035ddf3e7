# PSRoleCapabilityFile

function New-PSRoleCapabilityFile {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=623708')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSRoleCapabilityFileCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
        [guid] $Guid,
        [string] $Author,
        [string] $Description,
        [string] $CompanyName,
        [string] $Copyright,
        [object[]] $ModulesToImport,
        [string[]] $VisibleAliases,
        [object[]] $VisibleCmdlets,
        [object[]] $VisibleFunctions,
        [string[]] $VisibleExternalCommands,
        [string[]] $VisibleProviders,
        [string[]] $ScriptsToProcess,
        [System.Collections.IDictionary[]] $AliasDefinitions,
        [System.Collections.IDictionary[]] $FunctionDefinitions,
        [object] $VariableDefinitions,
        [System.Collections.IDictionary] $EnvironmentVariables,
        [string[]] $TypesToProcess,
        [string[]] $FormatsToProcess,
        [string[]] $AssembliesToLoad
    )
}
