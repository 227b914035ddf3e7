# RetentionCompliancePolicy

function Get-RetentionCompliancePolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [switch] $DistributionDetail,
        [switch] $ErrorPolicyOnly,
        [switch] $ExcludeTeamsPolicy,
        [switch] $IncludeTestModeResults,
        [switch] $PriorityCleanup,
        [switch] $RetentionRuleTypes,
        [switch] $TeamsPolicyOnly
    )
}

function New-RetentionCompliancePolicy {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    [ParameterSets('Default', 'TeamLocation', 'AdaptiveScopeLocation')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory)] [MultiValuedProperty] $AdaptiveScopeLocation,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [MultiValuedProperty] $Applications,
        [string] $Comment,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExchangeLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExchangeLocationException,
        [switch] $Force,
        [switch] $IsSimulation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ModernGroupLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ModernGroupLocationException,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $OneDriveLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $OneDriveLocationException,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'Default')] [PswsHashtable] $PolicyTemplateInfo,
        [switch] $PriorityCleanup,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $PublicFolderLocation,
        [bool] $RestrictiveRetention,
        [bool] $RetainCloudAttachment,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $SharePointLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $SharePointLocationException,
        [switch] $SkipPriorityCleanupConfirmation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $SkypeLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $SkypeLocationException,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $TeamsChannelLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $TeamsChannelLocationException,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $TeamsChatLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $TeamsChatLocationException
    )
}

function Remove-RetentionCompliancePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion,
        [switch] $PriorityCleanup
    )
}

function Set-RetentionCompliancePolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    [ParameterSets('Identity', 'AdaptiveScopeLocation', 'RetryDistribution', 'TeamLocation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [MultiValuedProperty] $AddAdaptiveScopeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddPublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSkypeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSkypeLocationException,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $AddTeamsChannelLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $AddTeamsChannelLocationException,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $AddTeamsChatLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $AddTeamsChatLocationException,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [MultiValuedProperty] $Applications,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [string] $Comment,
        [string] $DeletedResources,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [bool] $Enabled,
        [bool] $EnforceSimulationPolicy,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'Identity')] [PswsHashtable] $PolicyTemplateInfo,
        [switch] $PriorityCleanup,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [MultiValuedProperty] $RemoveAdaptiveScopeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemovePublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSkypeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSkypeLocationException,
        [Parameter(ParameterSetName = 'Identity')] [bool] $RestrictiveRetention,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $RemoveTeamsChannelLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $RemoveTeamsChannelLocationException,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $RemoveTeamsChatLocation,
        [Parameter(ParameterSetName = 'TeamLocation')] [MultiValuedProperty] $RemoveTeamsChatLocationException,
        [bool] $StartSimulation
    )
}
