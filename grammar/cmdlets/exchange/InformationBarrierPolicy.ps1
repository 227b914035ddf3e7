# InformationBarrierPolicy

function Get-InformationBarrierPolicy {
    [CmdletBinding(DefaultParameterSetName = 'InformationBarrierDefault')]
    [Edition('SCC')]
    [ParameterSets('InformationBarrierDefault', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [guid] $ExoPolicyId
    )
}

function New-InformationBarrierPolicy {
    [CmdletBinding(DefaultParameterSetName = 'OrganizationSegmentAllowedFilter', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $AssignedSegment,
        [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter', Mandatory)] [string] $SegmentAllowedFilter,
        [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed', Mandatory)] [MultiValuedProperty] $SegmentsAllowed,
        [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked', Mandatory)] [MultiValuedProperty] $SegmentsBlocked,
        [string] $Comment,
        [switch] $Force,
        [bool] $ModerationAllowed,
        [ValidateSet('Inactive', 'Active')]
        [EopInformationBarrierPolicyState] $State
    )
}

function Remove-InformationBarrierPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-InformationBarrierPolicy {
    [CmdletBinding(DefaultParameterSetName = 'OrganizationSegmentsAllowed', SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [string] $Comment,
        [switch] $Force,
        [bool] $ModerationAllowed,
        [Parameter(ParameterSetName = 'OrganizationSegmentsAllowed')] [MultiValuedProperty] $SegmentsAllowed,
        [Parameter(ParameterSetName = 'OrganizationSegmentAllowedFilter')] [string] $SegmentAllowedFilter,
        [Parameter(ParameterSetName = 'OrganizationSegmentsBlocked')] [MultiValuedProperty] $SegmentsBlocked,
        [ValidateSet('Inactive', 'Active')] [EopInformationBarrierPolicyState] $State
    )
}
