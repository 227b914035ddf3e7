# ExchangeServerAccessLicense

function Get-ExchangeServerAccessLicense {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeServerAccessLicense')]
    param()
}
