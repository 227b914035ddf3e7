# IPBlockListProvider

function Add-IPBlockListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPBlockListProvider')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SmtpDomain] $LookupDomain,
        [bool] $AnyMatch,
        [ipaddress] $BitmaskMatch,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [MultiValuedProperty] $IPAddressesMatch,
        [int] $Priority,
        [AsciiString] $RejectionResponse
    )
}

function Get-IPBlockListProvider {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPBlockListProvider')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPBlockListProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Remove-IPBlockListProvider {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPBlockListProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-IPBlockListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPBlockListProviderIdParameter] $Identity,
        [bool] $AnyMatch,
        [ipaddress] $BitmaskMatch,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [MultiValuedProperty] $IPAddressesMatch,
        [SmtpDomain] $LookupDomain,
        [string] $Name,
        [int] $Priority,
        [AsciiString] $RejectionResponse
    )
}

function Test-IPBlockListProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPBlockListProvider')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IPBlockListProviderIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ipaddress] $IPAddress,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}
