# ComplianceRetentionEventType

function Get-ComplianceRetentionEventType {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ComplianceRuleIdParameter] $Identity,
        [switch] $LoadTag
    )
}

function New-ComplianceRetentionEventType {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Comment
    )
}

function Remove-ComplianceRetentionEventType {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [switch] $ForceDeletion
    )
}

function Set-ComplianceRetentionEventType {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ComplianceRuleIdParameter] $Identity,
        [string] $Comment
    )
}
