# ArcConfig

function Get-ArcConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param()
}

function Set-ArcConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity,
        [Parameter(Mandatory)] [string[]] $ArcTrustedSealers
    )
}
