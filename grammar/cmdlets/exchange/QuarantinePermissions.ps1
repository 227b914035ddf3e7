# QuarantinePermissions

function New-QuarantinePermissions {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [bool] $PermissionToAllowSender = $false,
        [Parameter(Position = 1)] [bool] $PermissionToBlockSender,
        [Parameter(Position = 2)] [bool] $PermissionToDelete,
        [Parameter(Position = 3)] [bool] $PermissionToDownload,
        [Parameter(Position = 4)] [bool] $PermissionToPreview,
        [Parameter(Position = 5)] [bool] $PermissionToRelease,
        [Parameter(Position = 6)] [bool] $PermissionToRequestRelease,
        [Parameter(Position = 7)] [bool] $PermissionToViewHeader
    )
}

function Set-QuarantinePermissions {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [QuarantinePermissions] $QuarantinePermissionsObject,
        [Parameter(Position = 0)] [bool] $PermissionToAllowSender = $false,
        [Parameter(Position = 1)] [bool] $PermissionToBlockSender,
        [Parameter(Position = 2)] [bool] $PermissionToDelete,
        [Parameter(Position = 3)] [bool] $PermissionToDownload,
        [Parameter(Position = 4)] [bool] $PermissionToPreview,
        [Parameter(Position = 5)] [bool] $PermissionToRelease,
        [Parameter(Position = 6)] [bool] $PermissionToRequestRelease,
        [Parameter(Position = 7)] [bool] $PermissionToViewHeader
    )
}
