# AppRetentionComplianceRule

function Get-AppRetentionComplianceRule {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [PolicyIdParameter] $Policy
    )
}

function New-AppRetentionComplianceRule {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [Parameter(ParameterSetName = 'Default')] [string] $Comment,
        [Parameter(ParameterSetName = 'ComplianceTag')] [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [string] $ContentMatchQuery,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExcludedItemClasses,
        [string] $ExpirationDateOption,
        [Parameter(ParameterSetName = 'ComplianceTag')] [MultiValuedProperty] $MachineLearningModelIDs,
        [string] $RetentionComplianceAction,
        [Parameter(ParameterSetName = 'Default')] [Unlimited] $RetentionDuration,
        [Parameter(ParameterSetName = 'Default')]
        [ValidateSet('Days', 'Months', 'Years')]
        [HoldDurationHint] $RetentionDurationDisplayHint
    )
}

function Remove-AppRetentionComplianceRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-AppRetentionComplianceRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $Comment,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [datetime] $ContentDateFrom,
        [datetime] $ContentDateTo,
        [string] $ContentMatchQuery,
        [Unlimited] $ExcludedItemClasses,
        [string] $ExpirationDateOption,
        [string] $RetentionComplianceAction,
        [Unlimited] $RetentionDuration,
        [ValidateSet('Days', 'Months', 'Years')] [HoldDurationHint] $RetentionDurationDisplayHint
    )
}
