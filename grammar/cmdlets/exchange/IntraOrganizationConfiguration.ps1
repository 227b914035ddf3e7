# IntraOrganizationConfiguration

function Get-IntraOrganizationConfiguration {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [OnPremisesOrganizationIdParameter] $OrganizationGuid
    )
}
