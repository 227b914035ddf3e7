# AppRetentionCompliancePolicy

function Get-AppRetentionCompliancePolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [switch] $DistributionDetail,
        [switch] $ErrorPolicyOnly,
        [switch] $RetentionRuleTypes
    )
}

function New-AppRetentionCompliancePolicy {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation', Mandatory)] [MultiValuedProperty] $AdaptiveScopeLocation,
        [Parameter(Mandatory)] [string[]] $Applications,
        [string] $Comment,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExchangeLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ExchangeLocationException,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ModernGroupLocation,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $ModernGroupLocationException,
        [Parameter(ParameterSetName = 'Default')] [MultiValuedProperty] $PolicyRBACScopes,
        [bool] $RestrictiveRetention
    )
}

function Remove-AppRetentionCompliancePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-AppRetentionCompliancePolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    [ParameterSets('Identity', 'AdaptiveScopeLocation', 'DisableRestrictiveRetentionParameterSet', 'InformationBarrierDefault', 'OrganizationSegmentsDefault', 'RetryDistributionParameterSet', 'TeamLocation')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistributionParameterSet', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [MultiValuedProperty] $AddAdaptiveScopeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [string[]] $Applications,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'DisableRestrictiveRetentionParameterSet')]
        [Parameter(ParameterSetName = 'InformationBarrierDefault')]
        [Parameter(ParameterSetName = 'OrganizationSegmentsDefault')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [string] $DeletedResources,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [Parameter(ParameterSetName = 'InformationBarrierDefault')]
        [Parameter(ParameterSetName = 'TeamLocation')]
        [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [MultiValuedProperty] $RemoveAdaptiveScopeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')] [bool] $RestrictiveRetention
    )
}
