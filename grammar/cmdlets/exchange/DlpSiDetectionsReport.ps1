# DlpSiDetectionsReport

function Get-DlpSiDetectionsReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [datetime] $EndDate,
        [MultiValuedProperty] $SensitiveType
    )
}
