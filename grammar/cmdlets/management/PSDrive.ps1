# PSDrive

function Get-PSDrive {
    [CmdletBinding(DefaultParameterSetName = 'Name', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096494')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSDriveCommand')]
    [OutputType([System.Management.Automation.PSDriveInfo])]
    [Alias('gdr')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = '*',
        [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $LiteralName = '*',
        [Parameter(ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [string] $Scope,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider
    )
}

function New-PSDrive {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096815')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSDriveCommand')]
    [Alias('ndr')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $PSProvider,
        [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [AllowEmptyString()] [string] $Root,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Description,
        [Parameter(ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [string] $Scope,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Remove-PSDrive {
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097050')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemovePSDriveCommand')]
    [Alias('rdr')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [string[]] $Name,
        [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $LiteralName,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
        [Parameter(ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [string] $Scope,
        [switch] $Force
    )
}
