# ProvisioningVerifyRbacDiagnostic

function Invoke-ProvisioningVerifyRbacDiagnostic {
    [CmdletBinding(DefaultParameterSetName = 'CmdletCheck', SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'CmdletCheck', Mandatory)] [string] $CmdletName,
        [Parameter(ParameterSetName = 'Compare', Mandatory)] [string] $ReferenceUser,
        [Parameter(Mandatory)] [string] $User,
        [Parameter(ParameterSetName = 'CmdletCheck')] [string[]] $CmdletParameters
    )
}
