# AddressListPaging

function Disable-AddressListPaging {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController
    )
}

function Enable-AddressListPaging {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController
    )
}
