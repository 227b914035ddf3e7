# ComplianceSecurityFilterAction

function Invoke-ComplianceSecurityFilterAction {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Action,
        [Parameter(Position = 1)] [string] $EmailAddress,
        [Parameter(Mandatory, Position = 2)] [string] $PropertyName,
        [Parameter(Position = 3)] [string] $PropertyValue,
        [Parameter(Mandatory, Position = 4)] [string] $SiteUrl
    )
}
