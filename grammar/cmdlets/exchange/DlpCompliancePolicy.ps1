# DlpCompliancePolicy

function Get-DlpCompliancePolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [string] $DisplayName,
        [switch] $DistributionDetail,
        [bool] $ForceValidate,
        [bool] $IncludeExtendedProperties,
        [bool] $IncludeRulesMetadata,
        [switch] $IRMUserRiskConfiguredAnyRule,
        [bool] $IncludeSimulationResults,
        [switch] $Summary
    )
}

function New-DlpCompliancePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Comment,
        [string] $DisplayName,
        [MultiValuedProperty] $EndpointDlpAdaptiveScopes,
        [MultiValuedProperty] $EndpointDlpAdaptiveScopesException,
        [MultiValuedProperty] $EndpointDlpLocation,
        [MultiValuedProperty] $EndpointDlpLocationException,
        [MultiValuedProperty] $EnforcementPlanes,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [MultiValuedProperty] $ExchangeLocation,
        [RecipientIdParameter[]] $ExchangeSenderMemberOf,
        [RecipientIdParameter[]] $ExchangeSenderMemberOfException,
        [switch] $Force,
        [bool] $IsFromSmartInsights,
        [string] $Locations,
        [PolicyMode] $Mode,
        [MultiValuedProperty] $OneDriveAdaptiveScopes,
        [MultiValuedProperty] $OneDriveAdaptiveScopesException,
        [MultiValuedProperty] $OneDriveLocation,
        [MultiValuedProperty] $OneDriveLocationException,
        [RecipientIdParameter[]] $OneDriveSharedBy,
        [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [MultiValuedProperty] $OnPremisesScannerDlpLocation,
        [MultiValuedProperty] $OnPremisesScannerDlpLocationException,
        [MultiValuedProperty] $PolicyRBACScopes,
        [PswsHashtable] $PolicyTemplateInfo,
        [MultiValuedProperty] $PowerBIDlpLocation,
        [MultiValuedProperty] $PowerBIDlpLocationException,
        [int] $Priority,
        [MultiValuedProperty] $SharePointAdaptiveScopes,
        [MultiValuedProperty] $SharePointAdaptiveScopesException,
        [MultiValuedProperty] $SharePointLocation,
        [MultiValuedProperty] $SharePointLocationException,
        [MultiValuedProperty] $TeamsAdaptiveScopes,
        [MultiValuedProperty] $TeamsAdaptiveScopesException,
        [MultiValuedProperty] $TeamsLocation,
        [MultiValuedProperty] $TeamsLocationException,
        [MultiValuedProperty] $ThirdPartyAppDlpLocation,
        [MultiValuedProperty] $ThirdPartyAppDlpLocationException,
        [switch] $ValidatePolicy
    )
}

function Remove-DlpCompliancePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-DlpCompliancePolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddEndpointDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddEndpointDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOnPremisesScannerDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOnPremisesScannerDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddPowerBIDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddPowerBIDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddTeamsLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddTeamsLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddThirdPartyAppDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddThirdPartyAppDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [string] $DisplayName,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $EndpointDlpAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $EndpointDlpAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $EnforcementPlanes,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfOneDriveSharedBy,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfOneDriveSharedByMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExchangeSenderMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExchangeSenderMemberOfException,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [bool] $IsFromSmartInsights,
        [Parameter(ParameterSetName = 'Identity')] [string] $Locations,
        [Parameter(ParameterSetName = 'Identity')] [PolicyMode] $Mode,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $OneDriveAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $OneDriveAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $OneDriveSharedBy,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $OneDriveSharedByMemberOf,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'Identity')] [PswsHashtable] $PolicyTemplateInfo,
        [Parameter(ParameterSetName = 'Identity')] [int] $Priority,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveEndpointDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveEndpointDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOnPremisesScannerDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOnPremisesScannerDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemovePowerBIDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemovePowerBIDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveTeamsLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveTeamsLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveThirdPartyAppDlpLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveThirdPartyAppDlpLocationException,
        [Parameter(ParameterSetName = 'Identity')] [bool] $StartSimulation,
        [MultiValuedProperty] $TeamsAdaptiveScopes,
        [MultiValuedProperty] $TeamsAdaptiveScopesException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $TeamsLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $TeamsLocationException
    )
}
