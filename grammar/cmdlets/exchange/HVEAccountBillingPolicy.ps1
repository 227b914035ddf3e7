# HVEAccountBillingPolicy

function Get-HVEAccountBillingPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity
    )
}

function Set-HVEAccountBillingPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [Parameter(Mandatory)] [string] $BillingPolicyId
    )
}
