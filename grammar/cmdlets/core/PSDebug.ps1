# PSDebug

function Set-PSDebug {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096959')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetPSDebugCommand')]
    param(
        [Parameter(ParameterSetName = 'on')] [ValidateRange(0, 2)] [int] $Trace = -1,
        [Parameter(ParameterSetName = 'on')] [switch] $Step,
        [Parameter(ParameterSetName = 'on')] [switch] $Strict,
        [Parameter(ParameterSetName = 'off')] [switch] $Off
    )
}
