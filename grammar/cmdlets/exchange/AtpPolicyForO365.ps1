# AtpPolicyForO365

function Get-AtpPolicyForO365 {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AtpPolicyForO365IdParameter] $Identity
    )
}

function Set-AtpPolicyForO365 {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AtpPolicyForO365IdParameter] $Identity,
        [bool] $AllowSafeDocsOpen,
        [bool] $EnableATPForSPOTeamsODB,
        [bool] $EnableSafeDocs
    )
}
