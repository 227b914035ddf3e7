# MigrationStatistics

function Get-MigrationStatistics {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MigrationStatistics')]
    param(
        [Edition('2013+')] [switch] $Diagnostic,
        [Edition('2013+')] [string] $DiagnosticArgument,
        [Edition('EXO')] [string] $DiagnosticInfo,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}
