# AdaptiveScope

function Get-AdaptiveScope {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [MultiValuedProperty] $AdministrativeUnits,
        [MultiValuedProperty] $LocationTypes
    )
}

function New-AdaptiveScope {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'Default', Mandatory)] [PswsHashtable] $FilterConditions,
        [Parameter(Mandatory)]
        [ValidateSet('Unknown', 'User', 'Group', 'Site')]
        [DynamicBoundaryLocationType] $LocationType,
        [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery,
        [guid] $AdministrativeUnit,
        [string] $Comment
    )
}

function Remove-AdaptiveScope {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-AdaptiveScope {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery')]
        [Parameter(ParameterSetName = 'AdministrativeUnit', Mandatory)]
        [guid] $AdministrativeUnit,
        [Parameter(ParameterSetName = 'Default', Mandatory)] [PswsHashtable] $FilterConditions,
        [Parameter(ParameterSetName = 'AdaptiveScopeRawQuery', Mandatory)] [string] $RawQuery,
        [string] $Comment
    )
}
