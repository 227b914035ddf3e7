# AutoSensitivityLabelPolicy

function Get-AutoSensitivityLabelPolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [switch] $DistributionDetail,
        [bool] $ForceValidate,
        [switch] $IncludeProgressFeedback,
        [bool] $IncludeTestModeResults
    )
}

function New-AutoSensitivityLabelPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $ApplySensitivityLabel,
        [Workload] $ApplySensitivityLabelOverwriteWorkloads,
        [string] $Comment,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [MultiValuedProperty] $ExchangeLocation,
        [SmtpAddress[]] $ExchangeSender,
        [SmtpAddress[]] $ExchangeSenderException,
        [SmtpAddress[]] $ExchangeSenderMemberOf,
        [SmtpAddress[]] $ExchangeSenderMemberOfException,
        [SmtpAddress] $ExternalMailRightsManagementOwner,
        [switch] $Force,
        [string] $Locations,
        [ValidateSet('Enable', 'TestWithNotifications', 'TestWithoutNotifications', 'Disable', 'PendingDeletion')]
        [PolicyMode] $Mode,
        [MultiValuedProperty] $OneDriveAdaptiveScopes,
        [MultiValuedProperty] $OneDriveAdaptiveScopesException,
        [MultiValuedProperty] $OneDriveLocation,
        [MultiValuedProperty] $OneDriveLocationException,
        [RecipientIdParameter[]] $OneDriveSharedBy,
        [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [bool] $OverwriteLabel,
        [MultiValuedProperty] $PolicyRBACScopes,
        [PswsHashtable] $PolicyTemplateInfo,
        [int] $Priority,
        [switch] $RemoveLabel,
        [MultiValuedProperty] $SharePointAdaptiveScopes,
        [MultiValuedProperty] $SharePointAdaptiveScopesException,
        [MultiValuedProperty] $SharePointLocation,
        [MultiValuedProperty] $SharePointLocationException,
        [bool] $UnifiedAuditLogEnabled
    )
}

function Remove-AutoSensitivityLabelPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-AutoSensitivityLabelPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [string] $ApplySensitivityLabel,
        [Parameter(ParameterSetName = 'Identity')] [Workload] $ApplySensitivityLabelOverwriteWorkloads,
        [Parameter(ParameterSetName = 'Identity')] [timespan] $AutoEnableAfter,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'TeamLocation')] [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'TeamLocation')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [SmtpAddress[]] $ExchangeSender,
        [Parameter(ParameterSetName = 'Identity')] [SmtpAddress[]] $ExchangeSenderException,
        [Parameter(ParameterSetName = 'Identity')] [SmtpAddress[]] $ExchangeSenderMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [SmtpAddress[]] $ExchangeSenderMemberOfException,
        [Parameter(ParameterSetName = 'Identity')] [SmtpAddress] $ExternalMailRightsManagementOwner,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'TeamLocation')] [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
        [ValidateSet('Enable', 'TestWithNotifications', 'TestWithoutNotifications', 'Disable', 'PendingDeletion')]
        [PolicyMode] $Mode,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $OneDriveAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $OneDriveAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $OneDriveSharedBy,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [bool] $OverwriteLabel,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'Identity')] [PswsHashtable] $PolicyTemplateInfo,
        [Parameter(ParameterSetName = 'Identity')] [int] $Priority,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocationException,
        [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $SharePointAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $SharePointAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [bool] $SpoAipIntegrationEnabled,
        [Parameter(ParameterSetName = 'Identity')] [bool] $StartSimulation
    )
}
