# Module

function Get-Module {
    [CmdletBinding(DefaultParameterSetName = 'Loaded', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096696')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetModuleCommand')]
    [ParameterSets('Loaded', 'Available', 'PsSession', 'CimSession')]
    [OutputType([psmoduleinfo])]
    [Alias('gmo')]
    param(
        [Parameter(ParameterSetName = 'Available', Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'CimSession', Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Loaded', Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'PsSession', Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'Available', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'CimSession', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Loaded', ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'PsSession', ValueFromPipelineByPropertyName)]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'Available')] [Parameter(ParameterSetName = 'Loaded')] [switch] $All,
        [Parameter(ParameterSetName = 'Available', Mandatory)]
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'PsSession')]
        [switch] $ListAvailable,
        [Parameter(ParameterSetName = 'Available')]
        [Parameter(ParameterSetName = 'PsSession')]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.PSEditionArgumentCompleter])]
        [string] $PSEdition,
        [Parameter(ParameterSetName = 'Available')]
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'PsSession')]
        [switch] $SkipEditionCheck,
        [Parameter(ParameterSetName = 'Available')]
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'PsSession')]
        [switch] $Refresh,
        [Parameter(ParameterSetName = 'PsSession', Mandatory)]
        [ValidateNotNull()]
        [System.Management.Automation.Runspaces.PSSession] $PSSession,
        [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace
    )
}

function Import-Module {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096585')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportModuleCommand')]
    [ParameterSets('Name', 'PSSession', 'CimSession', 'WinCompat', 'FullyQualifiedName', 'FullyQualifiedNameAndPSSession', 'FullyQualifiedNameAndWinCompat', 'Assembly', 'ModuleInfo')]
    [OutputType([psmoduleinfo])]
    [Alias('ipmo')]
    param(
        [switch] $Global,
        [ValidateNotNull()] [string] $Prefix,
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'PSSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'WinCompat', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateTrustedData()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateTrustedData()]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'Assembly', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateTrustedData()]
        [System.Reflection.Assembly[]] $Assembly,
        [ValidateNotNull()] [string[]] $Function,
        [ValidateNotNull()] [string[]] $Cmdlet,
        [ValidateNotNull()] [string[]] $Variable,
        [ValidateNotNull()] [string[]] $Alias,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Assembly')]
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'FullyQualifiedName')]
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession')]
        [Parameter(ParameterSetName = 'ModuleInfo')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'PSSession')]
        [switch] $SkipEditionCheck,
        [switch] $PassThru,
        [switch] $AsCustomObject,
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'PSSession')]
        [Parameter(ParameterSetName = 'WinCompat')]
        [Alias('Version')]
        [version] $MinimumVersion,
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'PSSession')]
        [Parameter(ParameterSetName = 'WinCompat')]
        [string] $MaximumVersion,
        [Parameter(ParameterSetName = 'CimSession')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'PSSession')]
        [Parameter(ParameterSetName = 'WinCompat')]
        [version] $RequiredVersion,
        [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateTrustedData()]
        [psmoduleinfo[]] $ModuleInfo,
        [Alias('Args')] [object[]] $ArgumentList,
        [switch] $DisableNameChecking,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateSet('Local', 'Global')] [string] $Scope,
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory)]
        [Parameter(ParameterSetName = 'PSSession', Mandatory)]
        [ValidateNotNull()]
        [System.Management.Automation.Runspaces.PSSession] $PSSession,
        [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace,
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory)]
        [Parameter(ParameterSetName = 'WinCompat', Mandatory)]
        [Alias('UseWinPS')]
        [switch] $UseWindowsPowerShell
    )
}

function New-Module {
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlock', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096698')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewModuleCommand')]
    [OutputType([psmoduleinfo])]
    [Alias('nmo')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)] [string] $Name,
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)]
        [ValidateNotNull()]
        [scriptblock] $ScriptBlock,
        [ValidateNotNull()] [string[]] $Function,
        [ValidateNotNull()] [string[]] $Cmdlet,
        [switch] $ReturnResult,
        [switch] $AsCustomObject,
        [Parameter(ValueFromRemainingArguments)] [Alias('Args')] [object[]] $ArgumentList
    )
}

function Remove-Module {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096802')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveModuleCommand')]
    [Alias('rmo')]
    param(
        [Parameter(ParameterSetName = 'name', Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name,
        [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.PowerShell.Commands.ModuleSpecification[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)]
        [psmoduleinfo[]] $ModuleInfo,
        [switch] $Force
    )
}
