# RecipientStatisticsReport

function Get-RecipientStatisticsReport {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('System.String')]
    param()
}
