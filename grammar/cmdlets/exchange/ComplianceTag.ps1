# ComplianceTag

function Get-ComplianceTag {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [switch] $IncludingLabelState,
        [Edition('SCC')] [switch] $PriorityCleanup
    )
}

function New-ComplianceTag {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)] [switch] $PriorityCleanup,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
        [string] $RetentionAction,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
        [Unlimited] $RetentionDuration,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
        [string] $RetentionType,
        [Parameter(ParameterSetName = 'Default')] [int] $AutoApprovalPeriod,
        [string] $Comment,
        [Parameter(ParameterSetName = 'Default')] [string] $ComplianceTagForNextStage,
        [Parameter(ParameterSetName = 'Default')] [ComplianceRuleIdParameter] $EventType,
        [Parameter(ParameterSetName = 'Default')] [string] $FilePlanProperty,
        [Parameter(ParameterSetName = 'Default')] [guid] $FlowId,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Default')] [bool] $IsRecordLabel,
        [Parameter(ParameterSetName = 'Default')] [bool] $IsRecordUnlockedAsDefault,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PriorityCleanup', Mandatory)]
        [string] $MultiStageReviewProperty,
        [string] $Notes,
        [Parameter(ParameterSetName = 'Default')] [bool] $Regulatory,
        [Parameter(ParameterSetName = 'Default')] [SmtpAddress[]] $ReviewerEmail
    )
}

function Remove-ComplianceTag {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion,
        [switch] $PriorityCleanup
    )
}

function Set-ComplianceTag {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default')] [int] $AutoApprovalPeriod,
        [string] $Comment,
        [Parameter(ParameterSetName = 'Default')] [string] $ComplianceTagForNextStage,
        [Parameter(ParameterSetName = 'Default')] [ComplianceRuleIdParameter] $EventType,
        [Parameter(ParameterSetName = 'Default')] [string] $FilePlanProperty,
        [Parameter(ParameterSetName = 'Default')] [guid] $FlowId,
        [switch] $Force,
        [string] $MultiStageReviewProperty,
        [string] $Notes,
        [Parameter(ParameterSetName = 'PriorityCleanup')] [switch] $PriorityCleanup,
        [Unlimited] $RetentionDuration,
        [Parameter(ParameterSetName = 'Default')] [SmtpAddress[]] $ReviewerEmail
    )
}
