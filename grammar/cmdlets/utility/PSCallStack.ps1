# PSCallStack

function Get-PSCallStack {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096705')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSCallStackCommand')]
    [OutputType([System.Management.Automation.CallStackFrame])]
    [Alias('gcs')]
    param()
}
