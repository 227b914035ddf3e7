# FederatedDomainProof

function Get-FederatedDomainProof {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.FederatedDomainProof')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [SmtpDomain] $DomainName,
        [Fqdn] $DomainController,
        [string] $Thumbprint
    )
}
