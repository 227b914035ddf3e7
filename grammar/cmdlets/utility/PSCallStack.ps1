# PSCallStack

function Get-PSCallStack {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSCallStackCommand')]
    [OutputType([System.Management.Automation.CallStackFrame])]
    [Alias('gcs')]
    param()
}
