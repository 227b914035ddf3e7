# PSProvider

function Get-PSProvider {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096816')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSProviderCommand')]
    [OutputType([System.Management.Automation.ProviderInfo])]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $PSProvider
    )
}
