# OrganizationSegment

function Get-OrganizationSegment {
    [CmdletBinding(DefaultParameterSetName = 'OrganizationSegmentsDefault')]
    [Edition('SCC')]
    [ParameterSets('OrganizationSegmentsDefault', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function New-OrganizationSegment {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $UserGroupFilter
    )
}

function Remove-OrganizationSegment {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-OrganizationSegment {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [string] $UserGroupFilter
    )
}
