# StoreMailboxState

function Update-StoreMailboxState {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory)] [DatabaseIdParameter] $Database,
        [Parameter(Mandatory)] [StoreMailboxIdParameter] $Identity
    )
}
