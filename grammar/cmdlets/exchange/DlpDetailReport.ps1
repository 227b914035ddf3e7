# DlpDetailReport

function Get-DlpDetailReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [MultiValuedProperty] $Action,
        [MultiValuedProperty] $Actor,
        [MultiValuedProperty] $DlpCompliancePolicy,
        [MultiValuedProperty] $DlpComplianceRule,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $Page,
        [int] $PageSize,
        [MultiValuedProperty] $Source,
        [datetime] $StartDate
    )
}
