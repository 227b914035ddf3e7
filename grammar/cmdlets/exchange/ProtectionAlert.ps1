# ProtectionAlert

function Get-ProtectionAlert {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [switch] $IncludeRuleXml
    )
}

function New-ProtectionAlert {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [AlertRuleCategory] $Category,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $NotifyUser,
        [Parameter(Mandatory)] [ThreatAlertType] $ThreatType,
        [AlertAggregationType] $AggregationType,
        [MultiValuedProperty] $AlertBy,
        [MultiValuedProperty] $AlertFor,
        [string] $Comment,
        [guid] $CorrelationPolicyId,
        [PswsHashtable] $CustomProperties,
        [string] $Description,
        [bool] $Disabled,
        [string] $Filter,
        [string] $LogicalOperationName,
        [cultureinfo] $NotificationCulture,
        [bool] $NotificationEnabled,
        [bool] $NotifyUserOnFilterMatch,
        [datetime] $NotifyUserSuppressionExpiryDate,
        [int] $NotifyUserThrottleThreshold,
        [int] $NotifyUserThrottleWindow,
        [MultiValuedProperty] $Operation,
        [MultiValuedProperty] $PrivacyManagementScopedSensitiveInformationTypes,
        [MultiValuedProperty] $PrivacyManagementScopedSensitiveInformationTypesForCounting,
        [ulong] $PrivacyManagementScopedSensitiveInformationTypesThreshold,
        [RuleSeverity] $Severity,
        [int] $Threshold,
        [int] $TimeWindow,
        [bool] $UseCreatedDateTime,
        [ulong] $VolumeThreshold
    )
}

function Remove-ProtectionAlert {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-ProtectionAlert {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [AlertAggregationType] $AggregationType,
        [MultiValuedProperty] $AlertBy,
        [MultiValuedProperty] $AlertFor,
        [AlertRuleCategory] $Category,
        [string] $Comment,
        [string] $Description,
        [bool] $Disabled,
        [string] $Filter,
        [cultureinfo] $NotificationCulture,
        [bool] $NotificationEnabled,
        [MultiValuedProperty] $NotifyUser,
        [bool] $NotifyUserOnFilterMatch,
        [datetime] $NotifyUserSuppressionExpiryDate,
        [int] $NotifyUserThrottleThreshold,
        [int] $NotifyUserThrottleWindow,
        [MultiValuedProperty] $Operation,
        [MultiValuedProperty] $PrivacyManagementScopedSensitiveInformationTypes,
        [MultiValuedProperty] $PrivacyManagementScopedSensitiveInformationTypesForCounting,
        [ulong] $PrivacyManagementScopedSensitiveInformationTypesThreshold,
        [RuleSeverity] $Severity,
        [int] $Threshold,
        [int] $TimeWindow,
        [ulong] $VolumeThreshold
    )
}
