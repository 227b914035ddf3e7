# StoreMailboxState

function Update-StoreMailboxState {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory)] [DatabaseIdParameter] $Database,
        [Parameter(Mandatory, Position = 0)] [StoreMailboxIdParameter] $Identity
    )
}
