# Clutter

function Get-Clutter {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [MailboxIdParameter] $Identity,
        [switch] $UseCustomRouting
    )
}

function Set-Clutter {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [MailboxIdParameter] $Identity,
        [bool] $Enable,
        [switch] $UseCustomRouting
    )
}
