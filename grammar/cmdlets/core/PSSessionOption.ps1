# PSSessionOption

function New-PSSessionOption {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSSessionOptionCommand')]
    [OutputType([System.Management.Automation.Remoting.PSSessionOption])]
    param(
        [switch] $SkipCACheck,
        [switch] $SkipCNCheck
    )
}
