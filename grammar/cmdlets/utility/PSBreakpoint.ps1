# PSBreakpoint

function Disable-PSBreakpoint {
    [CmdletBinding(DefaultParameterSetName = 'Breakpoint', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096498')]
    [ImplementingType('Microsoft.PowerShell.Commands.DisablePSBreakpointCommand')]
    [OutputType([System.Management.Automation.Breakpoint])]
    [Alias('dbp')]
    param(
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Breakpoint', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [System.Management.Automation.Breakpoint[]] $Breakpoint,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Id', ValueFromPipelineByPropertyName)]
        [Alias('RunspaceId')]
        [Runspace()]
        [runspace] $Runspace
    )
}

function Enable-PSBreakpoint {
    [CmdletBinding(DefaultParameterSetName = 'Breakpoint', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096700')]
    [ImplementingType('Microsoft.PowerShell.Commands.EnablePSBreakpointCommand')]
    [OutputType([System.Management.Automation.Breakpoint])]
    [Alias('ebp')]
    param(
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Breakpoint', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [System.Management.Automation.Breakpoint[]] $Breakpoint,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Id', ValueFromPipelineByPropertyName)]
        [Alias('RunspaceId')]
        [Runspace()]
        [runspace] $Runspace
    )
}

function Get-PSBreakpoint {
    [CmdletBinding(DefaultParameterSetName = 'Line', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097108')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSBreakpointCommand')]
    [ParameterSets('Line', 'Command', 'Variable', 'Type', 'Id')]
    [OutputType([System.Management.Automation.Breakpoint], [System.Management.Automation.CommandBreakpoint], [System.Management.Automation.LineBreakpoint], [System.Management.Automation.VariableBreakpoint])]
    [Alias('gbp')]
    param(
        [Parameter(ParameterSetName = 'Command')]
        [Parameter(ParameterSetName = 'Line', Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Type')]
        [Parameter(ParameterSetName = 'Variable')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Script,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipeline)] [ValidateNotNull()] [int[]] $Id,
        [Parameter(ParameterSetName = 'Variable', Mandatory)] [ValidateNotNull()] [string[]] $Variable,
        [Parameter(ParameterSetName = 'Command', Mandatory)] [ValidateNotNull()] [string[]] $Command,
        [Parameter(ParameterSetName = 'Type', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [Microsoft.PowerShell.Commands.BreakpointType[]] $Type,
        [Runspace()] [ValidateNotNull()] [runspace] $Runspace
    )
}

function Remove-PSBreakpoint {
    [CmdletBinding(DefaultParameterSetName = 'Breakpoint', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097134')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemovePSBreakpointCommand')]
    [Alias('rbp')]
    param(
        [Parameter(ParameterSetName = 'Breakpoint', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [System.Management.Automation.Breakpoint[]] $Breakpoint,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNull()]
        [int[]] $Id,
        [Parameter(ParameterSetName = 'Id', ValueFromPipelineByPropertyName)]
        [Alias('RunspaceId')]
        [Runspace()]
        [runspace] $Runspace
    )
}

function Set-PSBreakpoint {
    [CmdletBinding(DefaultParameterSetName = 'Line', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096623')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetPSBreakpointCommand')]
    [OutputType([System.Management.Automation.CommandBreakpoint], [System.Management.Automation.LineBreakpoint], [System.Management.Automation.VariableBreakpoint])]
    [Alias('sbp')]
    param(
        [Parameter(ParameterSetName = 'Command')]
        [Parameter(ParameterSetName = 'Line')]
        [Parameter(ParameterSetName = 'Variable')]
        [scriptblock] $Action,
        [Parameter(ParameterSetName = 'Line', Position = 2)] [ValidateRange(1, 2147483647)] [int] $Column,
        [Parameter(ParameterSetName = 'Command', Mandatory)] [Alias('C')] [string[]] $Command,
        [Parameter(ParameterSetName = 'Line', Mandatory, Position = 1)] [int[]] $Line,
        [Parameter(ParameterSetName = 'Command', Position = 0)]
        [Parameter(ParameterSetName = 'Line', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Variable', Position = 0)]
        [ValidateNotNull()]
        [string[]] $Script,
        [Parameter(ParameterSetName = 'Variable', Mandatory)] [Alias('V')] [string[]] $Variable,
        [Parameter(ParameterSetName = 'Variable')] [System.Management.Automation.VariableAccessMode] $Mode = 'Write',
        [Runspace()] [ValidateNotNull()] [runspace] $Runspace
    )
}
