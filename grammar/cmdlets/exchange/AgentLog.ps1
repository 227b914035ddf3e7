# AgentLog

function Get-AgentLog {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [datetime] $EndDate,
        [LocalLongFullPath] $Location,
        [datetime] $StartDate,
        [Edition('2013+')] [TransportService] $TransportService
    )
}
