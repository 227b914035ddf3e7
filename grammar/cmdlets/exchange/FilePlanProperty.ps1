# FilePlanProperty

function Export-FilePlanProperty {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Fqdn] $DomainController
    )
}

function Import-FilePlanProperty {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $RawCsv,
        [Fqdn] $DomainController,
        [switch] $Force,
        [switch] $ValidateOnly
    )
}
