# PSSessionOption

function New-PSSessionOption {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096488')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewPSSessionOptionCommand')]
    [OutputType([System.Management.Automation.Remoting.PSSessionOption])]
    param(
        [switch] $SkipCACheck,
        [switch] $SkipCNCheck
    )
}
