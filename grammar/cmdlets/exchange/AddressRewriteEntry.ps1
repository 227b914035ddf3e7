# AddressRewriteEntry

function Get-AddressRewriteEntry {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressRewriteEntry')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressRewriteEntryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-AddressRewriteEntry {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressRewriteEntry')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $ExternalAddress,
        [Parameter(Mandatory)] [string] $InternalAddress,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExceptionList,
        [bool] $OutboundOnly
    )
}

function Remove-AddressRewriteEntry {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressRewriteEntryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-AddressRewriteEntry {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AddressRewriteEntryIdParameter] $Identity,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExceptionList,
        [string] $ExternalAddress,
        [string] $InternalAddress,
        [string] $Name,
        [bool] $OutboundOnly
    )
}
