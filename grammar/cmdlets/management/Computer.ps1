# Computer

function Restart-Computer {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097060')]
    [ImplementingType('Microsoft.PowerShell.Commands.RestartComputerCommand')]
    param()
}

function Stop-Computer {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097151')]
    [ImplementingType('Microsoft.PowerShell.Commands.StopComputerCommand')]
    param()
}
