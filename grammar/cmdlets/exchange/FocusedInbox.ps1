# FocusedInbox

function Get-FocusedInbox {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [MailboxIdParameter] $Identity,
        [switch] $UseCustomRouting
    )
}

function Set-FocusedInbox {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [MailboxIdParameter] $Identity,
        [bool] $FocusedInboxOn,
        [switch] $UseCustomRouting
    )
}
