# SupervisoryReviewPolicyV2

function Get-SupervisoryReviewPolicyV2 {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity
    )
}

function New-SupervisoryReviewPolicyV2 {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string[]] $Reviewers,
        [string] $Comment,
        [bool] $Enabled,
        [switch] $Force,
        [MultiValuedProperty] $PolicyRBACScopes,
        [int] $PreservationPeriodInDays,
        [string[]] $UserReportingWorkloads
    )
}

function Remove-SupervisoryReviewPolicyV2 {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-SupervisoryReviewPolicyV2 {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [string[]] $AddReviewers,
        [string] $Comment,
        [bool] $Enabled,
        [switch] $Force,
        [MultiValuedProperty] $PolicyRBACScopes,
        [string] $PolicyTemplate,
        [int] $PreservationPeriodInDays,
        [string[]] $RemoveReviewers,
        [int] $RetentionPeriodInDays,
        [string[]] $Reviewers,
        [string[]] $UserReportingWorkloads
    )
}
