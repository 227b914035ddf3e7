# StoreMailbox

function Remove-StoreMailbox {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory)] [DatabaseIdParameter] $Database,
        [Parameter(Mandatory, Position = 0)] [StoreMailboxIdParameter] $Identity,
        [Parameter(Mandatory)] [MailboxStateParameter] $MailboxState
    )
}
