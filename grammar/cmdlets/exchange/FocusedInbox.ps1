# FocusedInbox

function Get-FocusedInbox {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [MailboxIdParameter] $Identity,
        [switch] $UseCustomRouting
    )
}

function Set-FocusedInbox {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [MailboxIdParameter] $Identity,
        [bool] $FocusedInboxOn,
        [switch] $UseCustomRouting
    )
}
