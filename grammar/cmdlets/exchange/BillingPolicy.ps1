# BillingPolicy

function Get-BillingPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateSet('HVE')] [string] $ResourceType
    )
}
