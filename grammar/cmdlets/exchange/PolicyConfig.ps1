# PolicyConfig

function Get-PolicyConfig {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity
    )
}

function Set-PolicyConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [uint] $AggregationTimeWindowForDlpAlerts,
        [int] $CaseHoldPolicyLimit,
        [ValidateSet('Default', 'V0_AggregatedOnly', 'V1_DetailedResults')] [ClassificationScheme] $ClassificationScheme,
        [string] $ComplianceUrl,
        [PswsHashtable[]] $DlpAppGroups,
        [PswsHashtable[]] $DlpAppGroupsPsws,
        [PswsHashtable[]] $DlpExtensionGroups,
        [PswsHashtable] $DlpNetworkShareGroups,
        [PswsHashtable] $DlpPrinterGroups,
        [PswsHashtable] $DlpRemovableMediaGroups,
        [ValidateSet('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
        [RuleSeverity] $DocumentIsUnsupportedSeverity,
        [bool] $EnableAdvancedRuleBuilder,
        [bool] $EnableLabelCoauth,
        [bool] $EnableSpoAipMigration,
        [PswsHashtable[]] $EndpointDlpGlobalSettings,
        [PswsHashtable[]] $EndpointDlpGlobalSettingsPsws,
        [bool] $ExtendTeamsDlpPoliciesToSharePointOneDrive,
        [ValidateSet('SingleSegment', 'MultiSegment')] [InformationBarrierMode] $InformationBarrierMode,
        [ValidateSet('Enabled', 'Disabled')]
        [InformationBarrierPeopleSearchRestriction] $InformationBarrierPeopleSearchRestriction,
        [bool] $IsDlpSimulationOptedIn = $false,
        [bool] $IsUserBaseDlpAlertAggregationEnabled,
        [switch] $MigrateLabelScheme,
        [hashtable[]] $MigrateLabelSchemeDisplayNames,
        [ValidateSet('None', 'Exchange', 'SharePoint', 'Intune', 'OneDriveForBusiness', 'PublicFolder', 'SharePointOnPremises', 'ExchangeOnPremises', 'AuditAlerting', 'Skype', 'ModernGroup', 'DynamicScope', 'Teams', 'UnifiedAuditAzure', 'EndpointDevices', 'ThirdPartyApps', 'OnPremisesScanner')]
        [Workload] $OnPremisesWorkload,
        [ValidateSet('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
        [RuleSeverity] $ProcessingLimitExceededSeverity,
        [bool] $PurviewLabelConsent,
        [bool] $ReservedForFutureUse,
        [bool] $RetentionForwardCrawl,
        [ValidateSet('Ignore', 'RetryThenBlock')] [PolicyRuleErrorAction] $RuleErrorAction,
        [ValidateSet('Header', 'Envelope', 'HeaderOrEnvelope')] [PolicySenderAddressLocation] $SenderAddressLocation,
        [PswsHashtable[]] $SiteGroups,
        [PswsHashtable[]] $SiteGroupsPsws
    )
}
