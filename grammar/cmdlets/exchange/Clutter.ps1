# Clutter

function Get-Clutter {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [MailboxIdParameter] $Identity,
        [switch] $UseCustomRouting
    )
}

function Set-Clutter {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [MailboxIdParameter] $Identity,
        [bool] $Enable,
        [switch] $UseCustomRouting
    )
}
