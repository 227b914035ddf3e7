# Debugger

function Wait-Debugger {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WaitDebuggerCommand')]
    param()
}
