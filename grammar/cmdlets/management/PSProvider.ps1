# PSProvider

function Get-PSProvider {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.GetPSProviderCommand')]
    [OutputType([System.Management.Automation.ProviderInfo])]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $PSProvider
    )
}
