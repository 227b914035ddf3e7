# eDiscoveryCaseAdmin

function Add-eDiscoveryCaseAdmin {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $User
    )
}

function Get-eDiscoveryCaseAdmin {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Fqdn] $DomainController,
        [Unlimited] $ResultSize
    )
}

function Remove-eDiscoveryCaseAdmin {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $User
    )
}

function Update-eDiscoveryCaseAdmin {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string[]] $Users
    )
}
