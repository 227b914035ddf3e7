# ActivityExplorerData

function Export-ActivityExplorerData {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [datetime] $EndTime,
        [Parameter(Mandatory)] [ValidateSet('csv', 'json')] [string] $OutputFormat,
        [Parameter(Mandatory)] [datetime] $StartTime,
        [string[]] $Filter1,
        [string[]] $Filter2,
        [string[]] $Filter3,
        [string[]] $Filter4,
        [string[]] $Filter5,
        [string] $PageCookie,
        [int] $PageSize
    )
}
