# HoldComplianceRule

function Get-HoldComplianceRule {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [PolicyIdParameter] $Policy
    )
}

function New-HoldComplianceRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [string] $Comment,
        [datetime] $ContentDateFrom,
        [datetime] $ContentDateTo,
        [string] $ContentMatchQuery,
        [bool] $Disabled,
        [Unlimited] $HoldContent,
        [HoldDurationHint] $HoldDurationDisplayHint
    )
}

function Remove-HoldComplianceRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-HoldComplianceRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $Comment,
        [datetime] $ContentDateFrom,
        [datetime] $ContentDateTo,
        [string] $ContentMatchQuery,
        [bool] $Disabled,
        [Unlimited] $HoldContent,
        [HoldDurationHint] $HoldDurationDisplayHint
    )
}
