# EligibleDistributionGroupForMigration

function Get-EligibleDistributionGroupForMigration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2016+', 'EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ManagedBy')] [GeneralRecipientIdParameter] $ManagedBy,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Unlimited] $ResultSize
    )
}
