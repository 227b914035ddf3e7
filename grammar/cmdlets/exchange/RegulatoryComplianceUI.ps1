# RegulatoryComplianceUI

function Get-RegulatoryComplianceUI {
    [CmdletBinding()]
    [Edition('SCC')]
    param()
}

function Set-RegulatoryComplianceUI {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [bool] $Enabled
    )
}
