# ExchangeServerAccessLicenseUser

function Get-ExchangeServerAccessLicenseUser {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.GetExchangeServerAccessLicenseUser')]
    param(
        [Parameter(Mandatory)] [string] $LicenseName
    )
}
