# Debugger

function Wait-Debugger {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2097035')]
    [ImplementingType('Microsoft.PowerShell.Commands.WaitDebuggerCommand')]
    param()
}
