# CaseHoldPolicy

function Get-CaseHoldPolicy {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [string] $Case,
        [switch] $DistributionDetail,
        [switch] $IncludeBindings,
        [switch] $IncludeBindingsOnly
    )
}

function New-CaseHoldPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $Case,
        [string] $Comment,
        [bool] $Enabled,
        [MultiValuedProperty] $ExchangeLocation,
        [switch] $Force,
        [MultiValuedProperty] $PublicFolderLocation,
        [MultiValuedProperty] $SharePointLocation
    )
}

function Remove-CaseHoldPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-CaseHoldPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'RetryDistribution', Mandatory)] [switch] $RetryDistribution,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddPublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AddSharePointLocation,
        [Parameter(ParameterSetName = 'Identity')] [string] $Comment,
        [Parameter(ParameterSetName = 'Identity')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveExchangeLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemovePublicFolderLocation,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RemoveSharePointLocation
    )
}
