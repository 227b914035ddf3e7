# MigrationConfig

function Get-MigrationConfig {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('2013+', 'EXO')]
    [ParameterSets('Default', 'Partition', 'AllPartitions')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MigrationConfig')]
    param(
        [Parameter(ParameterSetName = 'AllPartitions', Mandatory)] [Edition('EXO')] [switch] $AllPartitions,
        [Parameter(ParameterSetName = 'Default')] [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Partition')]
        [Parameter(ParameterSetName = 'AllPartitions')]
        [Edition('EXO')]
        [switch] $IncludeSimplifiedGmailMigrationData,
        [Parameter(ParameterSetName = 'Partition')] [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}

function Set-MigrationConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [MigrationFeature] $Features,
        [Edition('2013+')] [Unlimited] $MaxConcurrentMigrations,
        [Edition('2013+')] [int] $MaxNumberOfBatches,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}
