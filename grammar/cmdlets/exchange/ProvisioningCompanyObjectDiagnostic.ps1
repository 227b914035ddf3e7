# ProvisioningCompanyObjectDiagnostic

function Invoke-ProvisioningCompanyObjectDiagnostic {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param()
}
