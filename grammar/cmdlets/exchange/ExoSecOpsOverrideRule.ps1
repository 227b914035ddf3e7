# ExoSecOpsOverrideRule

function Get-ExoSecOpsOverrideRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [PolicyIdParameter] $Policy
    )
}

function New-ExoSecOpsOverrideRule {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('EXO')]
    [ParameterSets('Default')]
    param(
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [string] $Comment,
        [Fqdn] $DomainController,
        [string] $Name
    )
}

function Remove-ExoSecOpsOverrideRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ExoSecOpsOverrideRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $Comment,
        [Fqdn] $DomainController
    )
}
