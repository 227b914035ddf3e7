# SCInsights

function Get-SCInsights {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [datetime] $EndDate
    )
}
