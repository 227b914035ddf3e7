# ProvisioningRecipientDiagnostic

function Invoke-ProvisioningRecipientDiagnostic {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string[]] $Recipients
    )
}
