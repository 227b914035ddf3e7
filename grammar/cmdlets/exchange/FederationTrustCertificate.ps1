# FederationTrustCertificate

function Test-FederationTrustCertificate {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController
    )
}
