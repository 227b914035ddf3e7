# Alias

function Export-Alias {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096597')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportAliasCommand')]
    [OutputType([System.Management.Automation.AliasInfo])]
    [Alias('epal')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path = '.',
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath = '.',
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $Name = '*',
        [switch] $PassThru,
        [Microsoft.PowerShell.Commands.ExportAliasFormat] $As,
        [switch] $Append,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [string] $Description,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])] [string] $Scope
    )
}

function Get-Alias {
    [CmdletBinding(DefaultParameterSetName = 'Default', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096702')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetAliasCommand')]
    [OutputType([System.Management.Automation.AliasInfo])]
    [Alias('gal')]
    param(
        [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = '*',
        [string[]] $Exclude,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])] [string] $Scope,
        [Parameter(ParameterSetName = 'Definition')] [ValidateNotNullOrEmpty()] [string[]] $Definition
    )
}

function Import-Alias {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097125')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportAliasCommand')]
    [OutputType([System.Management.Automation.AliasInfo])]
    [Alias('ipal')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope,
        [switch] $PassThru,
        [switch] $Force
    )
}

function New-Alias {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097022')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewAliasCommand')]
    [OutputType([System.Management.Automation.AliasInfo])]
    [Alias('nal')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Value,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [switch] $PassThru,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])] [string] $Scope,
        [switch] $Force
    )
}

function Remove-Alias {
    [CmdletBinding(DefaultParameterSetName = 'Default', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2097127')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveAliasCommand')]
    [ParameterSets('Default')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])] [string] $Scope,
        [switch] $Force
    )
}

function Set-Alias {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096625')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetAliasCommand')]
    [OutputType([System.Management.Automation.AliasInfo])]
    [Alias('sal')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Value,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [switch] $PassThru,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])] [string] $Scope,
        [switch] $Force
    )
}
