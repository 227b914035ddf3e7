# MigrationReport

function Export-MigrationReport {
    [CmdletBinding(DefaultParameterSetName = 'StreamBased', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MigrationReport')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationReportIdParameter] $Identity,
        [Parameter(ParameterSetName = 'StreamBased', Mandatory)] [Stream] $CsvStream,
        [Parameter(ParameterSetName = 'Paged', Mandatory)] [int] $RowCount,
        [Parameter(ParameterSetName = 'Paged', Mandatory)] [int] $StartingRowIndex,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}
