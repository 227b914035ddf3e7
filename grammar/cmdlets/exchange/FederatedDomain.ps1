# FederatedDomain

function Add-FederatedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.FederatedOrganizationId')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Parameter(Mandatory)] [SmtpDomain] $DomainName,
        [Fqdn] $DomainController
    )
}

function Remove-FederatedDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Parameter(Mandatory)] [SmtpDomain] $DomainName,
        [Fqdn] $DomainController,
        [switch] $Force
    )
}
