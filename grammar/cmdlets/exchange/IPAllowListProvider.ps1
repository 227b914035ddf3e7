# IPAllowListProvider

function Add-IPAllowListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPAllowListProvider')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SmtpDomain] $LookupDomain,
        [bool] $AnyMatch,
        [ipaddress] $BitmaskMatch,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [MultiValuedProperty] $IPAddressesMatch,
        [int] $Priority
    )
}

function Get-IPAllowListProvider {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPAllowListProvider')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPAllowListProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Remove-IPAllowListProvider {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPAllowListProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-IPAllowListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPAllowListProviderIdParameter] $Identity,
        [bool] $AnyMatch,
        [ipaddress] $BitmaskMatch,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [MultiValuedProperty] $IPAddressesMatch,
        [SmtpDomain] $LookupDomain,
        [string] $Name,
        [int] $Priority
    )
}

function Test-IPAllowListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPAllowListProvider')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPAllowListProviderIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ipaddress] $IPAddress,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}
