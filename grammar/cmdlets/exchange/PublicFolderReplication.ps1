# PublicFolderReplication

function Resume-PublicFolderReplication {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController
    )
}

function Suspend-PublicFolderReplication {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController
    )
}
