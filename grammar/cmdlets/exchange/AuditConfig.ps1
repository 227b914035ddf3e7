# AuditConfig

function Get-AuditConfig {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-AuditConfig {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [PolicyIdParameter] $Identity,
        [Parameter(Mandatory)] [MultiValuedProperty] $Workload,
        [Fqdn] $DomainController,
        [OrganizationIdParameter] $Organization
    )
}
