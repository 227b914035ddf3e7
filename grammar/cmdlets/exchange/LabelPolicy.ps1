# LabelPolicy

function Get-LabelPolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [bool] $ForceValidate
    )
}

function New-LabelPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $Labels,
        [PswsHashtable] $AdvancedSettings,
        [string] $Comment,
        [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [MultiValuedProperty] $ExchangeLocation,
        [MultiValuedProperty] $ExchangeLocationException,
        [switch] $Force,
        [string] $MigrationId,
        [MultiValuedProperty] $ModernGroupLocation,
        [MultiValuedProperty] $ModernGroupLocationException,
        [MultiValuedProperty] $OneDriveLocation,
        [MultiValuedProperty] $OneDriveLocationException,
        [MultiValuedProperty] $PolicyRBACScopes,
        [MultiValuedProperty] $PublicFolderLocation,
        [PswsHashtable] $Setting,
        [PswsHashtable] $Settings,
        [MultiValuedProperty] $SharePointLocation,
        [MultiValuedProperty] $SharePointLocationException,
        [MultiValuedProperty] $SkypeLocation,
        [MultiValuedProperty] $SkypeLocationException
    )
}

function Remove-LabelPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-LabelPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocationException,
        [MultiValuedProperty] $AddLabels,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddPublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSkypeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSkypeLocationException,
        [PswsHashtable] $AdvancedSettings,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopes,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExchangeAdaptiveScopesException,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [switch] $Force,
        [string] $MigrationId,
        [PolicyIdParameter] $NextLabelPolicy,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $PolicyRBACScopes,
        [Parameter(ParameterSetName = 'RetryDistribution')]
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')]
        [PolicyIdParameter] $PreviousLabelPolicy,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocationException,
        [MultiValuedProperty] $RemoveLabels,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveModernGroupLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveOneDriveLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemovePublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocationException,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSkypeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSkypeLocationException,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [PswsHashtable] $Setting,
        [Parameter(ParameterSetName = 'AdaptiveScopeLocation')] [PswsHashtable] $Settings
    )
}
