# RetentionComplianceRule

function Get-RetentionComplianceRule {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [PolicyIdParameter] $Policy,
        [switch] $PriorityCleanup
    )
}

function New-RetentionComplianceRule {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ComplianceTag', Mandatory)] [string] $ApplyComplianceTag,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [switch] $PriorityCleanup,
        [Parameter(ParameterSetName = 'PublishComplianceTag', Mandatory)] [string] $PublishComplianceTag,
        [Parameter(ParameterSetName = 'Default')] [string] $Comment,
        [Parameter(ParameterSetName = 'ComplianceTag')] [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [Parameter(ParameterSetName = 'ComplianceTag')]
        [Parameter(ParameterSetName = 'Default')]
        [string] $ContentMatchQuery,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExcludedItemClasses,
        [string] $ExpirationDateOption,
        [Parameter(ParameterSetName = 'ComplianceTag')] [string] $IRMRiskyUserProfiles,
        [Parameter(ParameterSetName = 'ComplianceTag')] [MultiValuedProperty] $MachineLearningModelIDs,
        [string] $RetentionComplianceAction,
        [Parameter(ParameterSetName = 'Default')] [Unlimited] $RetentionDuration,
        [Parameter(ParameterSetName = 'Default')] [HoldDurationHint] $RetentionDurationDisplayHint
    )
}

function Remove-RetentionComplianceRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion,
        [switch] $PriorityCleanup
    )
}

function Set-RetentionComplianceRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $ApplyComplianceTag,
        [string] $Comment,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [datetime] $ContentDateFrom,
        [datetime] $ContentDateTo,
        [string] $ContentMatchQuery,
        [MultiValuedProperty] $ExcludedItemClasses,
        [string] $ExpirationDateOption,
        [string] $IRMRiskyUserProfiles,
        [switch] $PriorityCleanup,
        [string] $RetentionComplianceAction,
        [Unlimited] $RetentionDuration,
        [HoldDurationHint] $RetentionDurationDisplayHint
    )
}
