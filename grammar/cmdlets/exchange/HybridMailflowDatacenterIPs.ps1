# HybridMailflowDatacenterIPs

function Get-HybridMailflowDatacenterIPs {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('System.String')]
    param()
}
