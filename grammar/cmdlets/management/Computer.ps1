# Computer

function Restart-Computer {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.RestartComputerCommand')]
    param()
}

function Stop-Computer {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.StopComputerCommand')]
    param()
}
