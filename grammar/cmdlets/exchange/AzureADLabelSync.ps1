# AzureADLabelSync

function Execute-AzureADLabelSync {
    [CmdletBinding()]
    [Edition('SCC')]
    param()
}
