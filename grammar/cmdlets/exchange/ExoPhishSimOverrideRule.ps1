# ExoPhishSimOverrideRule

function Get-ExoPhishSimOverrideRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Fqdn] $DomainController,
        [PolicyIdParameter] $Policy
    )
}

function New-ExoPhishSimOverrideRule {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('EXO')]
    [ParameterSets('Default')]
    param(
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [Parameter(Mandatory)] [MultiValuedProperty] $SenderIpRanges,
        [string] $Comment,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $Domains,
        [string] $Name
    )
}

function Remove-ExoPhishSimOverrideRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ExoPhishSimOverrideRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [MultiValuedProperty] $AddDomains,
        [MultiValuedProperty] $AddSenderIpRanges,
        [string] $Comment,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $RemoveDomains,
        [MultiValuedProperty] $RemoveSenderIpRanges
    )
}
