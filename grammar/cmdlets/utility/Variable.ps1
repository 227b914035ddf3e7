# Variable

function Clear-Variable {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096923')]
    [ImplementingType('Microsoft.PowerShell.Commands.ClearVariableCommand')]
    [OutputType([psvariable])]
    [Alias('clv')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [switch] $PassThru,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope
    )
}

function Get-Variable {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096711')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetVariableCommand')]
    [OutputType([psvariable])]
    [Alias('gv')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = '*',
        [switch] $ValueOnly,
        [string[]] $Include,
        [string[]] $Exclude,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope
    )
}

function New-Variable {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097121')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewVariableCommand')]
    [OutputType([psvariable])]
    [Alias('nv')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Value,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [System.Management.Automation.SessionStateEntryVisibility] $Visibility,
        [switch] $Force,
        [switch] $PassThru,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope
    )
}

function Remove-Variable {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097123')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveVariableCommand')]
    [Alias('rv')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope
    )
}

function Set-Variable {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096624')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetVariableCommand')]
    [OutputType([psvariable])]
    [Alias('set', 'sv')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [object] $Value,
        [string[]] $Include,
        [string[]] $Exclude,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [switch] $Force,
        [System.Management.Automation.SessionStateEntryVisibility] $Visibility,
        [switch] $PassThru,
        [switch] $Append,
        [ArgumentCompleter([System.Management.Automation.ScopeArgumentCompleter])]
        [ValidateNotNullOrEmpty()]
        [string] $Scope
    )
}
