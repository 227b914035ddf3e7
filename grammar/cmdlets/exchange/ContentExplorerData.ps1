# ContentExplorerData

function Export-ContentExplorerData {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 1)] [string] $TagType,
        [switch] $Aggregate,
        [Parameter(Position = 2)] [ValidateSet('high', 'medium', 'low')] [string] $ConfidenceLevel,
        [Parameter(Position = 3)] [string] $PageCookie,
        [Parameter(Position = 4)] [int] $PageSize = 0,
        [Parameter(Position = 5)] [string] $SiteUrl,
        [Parameter(Mandatory, Position = 0)] [string] $TagName,
        [Parameter(Position = 6)] [string] $UserPrincipalName,
        [Parameter(Position = 7)] [string] $Workload
    )
}
