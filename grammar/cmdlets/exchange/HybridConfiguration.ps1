# HybridConfiguration

function Get-HybridConfiguration {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HybridConfiguration')]
    param(
        [Fqdn] $DomainController
    )
}

function New-HybridConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HybridConfiguration')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [MultiValuedProperty] $ClientAccessServers,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domains,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $EdgeTransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $ExternalIPAddresses,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Features,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [SmtpDomain] $OnPremisesSmartHost,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $ReceivingTransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [string] $SecureMailCertificateThumbprint,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $SendingTransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [int] $ServiceInstance,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [SmtpX509Identifier] $TlsCertificateName,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [MultiValuedProperty] $TransportServers
    )
}

function Remove-HybridConfiguration {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-HybridConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $ClientAccessServers,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domains,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $ExternalIPAddresses,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Features,
        [string] $Name,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [SmtpDomain] $OnPremisesSmartHost,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $ReceivingTransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [string] $SecureMailCertificateThumbprint,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $SendingTransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [int] $ServiceInstance,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [SmtpX509Identifier] $TlsCertificateName,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [MultiValuedProperty] $TransportServers,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MultiValuedProperty] $EdgeTransportServers
    )
}

function Update-HybridConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory)] [pscredential] $OnPremisesCredentials,
        [Parameter(Mandatory)] [pscredential] $TenantCredentials,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [switch] $ForceUpgrade,
        [Edition('2013+', 'EXO')] [switch] $SuppressOAuthWarning
    )
}
