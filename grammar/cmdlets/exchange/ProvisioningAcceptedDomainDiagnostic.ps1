# ProvisioningAcceptedDomainDiagnostic

function Invoke-ProvisioningAcceptedDomainDiagnostic {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param()
}
