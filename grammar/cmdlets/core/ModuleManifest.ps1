# ModuleManifest

function New-ModuleManifest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096487')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewModuleManifestCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [AllowEmptyCollection()] [object[]] $NestedModules,
        [guid] $Guid,
        [AllowEmptyString()] [string] $Author,
        [AllowEmptyString()] [string] $CompanyName,
        [AllowEmptyString()] [string] $Copyright,
        [Alias('ModuleToProcess')] [AllowEmptyString()] [string] $RootModule,
        [ValidateNotNull()] [version] $ModuleVersion = '0.0.1',
        [AllowEmptyString()] [string] $Description,
        [System.Reflection.ProcessorArchitecture] $ProcessorArchitecture,
        [version] $PowerShellVersion,
        [version] $ClrVersion,
        [version] $DotNetFrameworkVersion,
        [string] $PowerShellHostName,
        [version] $PowerShellHostVersion,
        [object[]] $RequiredModules,
        [AllowEmptyCollection()] [string[]] $TypesToProcess,
        [AllowEmptyCollection()] [string[]] $FormatsToProcess,
        [AllowEmptyCollection()] [string[]] $ScriptsToProcess,
        [AllowEmptyCollection()] [string[]] $RequiredAssemblies,
        [AllowEmptyCollection()] [string[]] $FileList,
        [AllowEmptyCollection()] [object[]] $ModuleList,
        [AllowEmptyCollection()] [string[]] $FunctionsToExport,
        [AllowEmptyCollection()] [string[]] $AliasesToExport,
        [AllowEmptyCollection()] [string[]] $VariablesToExport = '*',
        [AllowEmptyCollection()] [string[]] $CmdletsToExport,
        [AllowEmptyCollection()] [string[]] $DscResourcesToExport,
        [AllowEmptyCollection()] [ValidateSet('Desktop', 'Core')] [string[]] $CompatiblePSEditions,
        [AllowNull()] [object] $PrivateData,
        [ValidateNotNullOrEmpty()] [string[]] $Tags,
        [ValidateNotNullOrEmpty()] [uri] $ProjectUri,
        [ValidateNotNullOrEmpty()] [uri] $LicenseUri,
        [ValidateNotNullOrEmpty()] [uri] $IconUri,
        [ValidateNotNullOrEmpty()] [string] $ReleaseNotes,
        [ValidateNotNullOrEmpty()] [string] $Prerelease,
        [switch] $RequireLicenseAcceptance,
        [ValidateNotNullOrEmpty()] [string[]] $ExternalModuleDependencies,
        [AllowNull()] [string] $HelpInfoUri,
        [switch] $PassThru,
        [AllowNull()] [string] $DefaultCommandPrefix
    )
}

function Test-ModuleManifest {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096900')]
    [ImplementingType('Microsoft.PowerShell.Commands.TestModuleManifestCommand')]
    [OutputType([psmoduleinfo])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path
    )
}
