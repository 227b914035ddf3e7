# MetaCacheDatabase

function Disable-MetaCacheDatabase {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2019+')]
    param(
        [Parameter(Mandatory)] [string[]] $Server
    )
}

function Enable-MetaCacheDatabase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2019+')]
    param(
        [Parameter(Mandatory)] [string[]] $Server
    )
}
