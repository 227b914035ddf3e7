# BlockedConnector

function Get-BlockedConnector {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [guid] $ConnectorId
    )
}

function Remove-BlockedConnector {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [guid] $ConnectorId,
        [string] $Reason
    )
}
