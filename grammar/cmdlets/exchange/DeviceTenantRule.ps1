# DeviceTenantRule

function Get-DeviceTenantRule {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Edition('SCC')] [Fqdn] $DomainController
    )
}

function New-DeviceTenantRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [PolicyResourceScope] $ApplyPolicyTo,
        [bool] $BlockUnsupportedDevices,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExclusionList
    )
}

function Remove-DeviceTenantRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0)] [PolicyIdParameter] $Identity
    )
}

function Set-DeviceTenantRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [PolicyResourceScope] $ApplyPolicyTo,
        [bool] $BlockUnsupportedDevices,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExclusionList
    )
}
