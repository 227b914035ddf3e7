# PendingFederatedDomain

function Get-PendingFederatedDomain {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.FederatedOrganizationId')]
    param()
}

function Set-PendingFederatedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Fqdn] $DomainController,
        [SmtpDomain] $PendingAccountNamespace,
        [SmtpDomain[]] $PendingDomains
    )
}
