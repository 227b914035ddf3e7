# ReviewItems

function Get-ReviewItems {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $TargetLabelId,
        [bool] $Disposed,
        [bool] $IncludeHeaders,
        [string] $PagingCookie
    )
}
