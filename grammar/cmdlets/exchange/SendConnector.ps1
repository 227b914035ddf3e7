# SendConnector

function Get-SendConnector {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SmtpSendConnectorConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SendConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-SendConnector {
    [CmdletBinding(DefaultParameterSetName = 'AddressSpaces', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SmtpSendConnectorConfig')]
    param(
        [Parameter(ParameterSetName = 'AddressSpaces', Mandatory)]
        [Parameter(ParameterSetName = 'LinkedReceiveConnector', Mandatory, Position = 0)]
        [string] $Name,
        [Parameter(ParameterSetName = 'AddressSpaces', Mandatory)] [MultiValuedProperty] $AddressSpaces,
        [pscredential] $AuthenticationCredential,
        [Parameter(ParameterSetName = 'AddressSpaces')] [Edition('2013+')] [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [EnhancedTimeSpan] $ConnectionInactivityTimeOut,
        [Parameter(ParameterSetName = 'AddressSpaces')] [Edition('2016+')] [TenantConnectorType] $ConnectorType,
        [switch] $Custom,
        [bool] $DNSRoutingEnabled,
        [Fqdn] $DomainController,
        [bool] $DomainSecureEnabled,
        [bool] $Enabled,
        [ErrorPolicies] $ErrorPolicies,
        [switch] $Force,
        [bool] $ForceHELO,
        [Fqdn] $Fqdn,
        [Parameter(ParameterSetName = 'AddressSpaces')] [Edition('2013+')] [bool] $FrontendProxyEnabled,
        [bool] $IgnoreSTARTTLS,
        [switch] $Internal,
        [switch] $Internet,
        [Edition('2010')] [bool] $IsCoexistenceConnector,
        [Parameter(ParameterSetName = 'AddressSpaces')] [bool] $IsScopedConnector,
        [Parameter(ParameterSetName = 'LinkedReceiveConnector')]
        [Edition('2010')]
        [ReceiveConnectorIdParameter] $LinkedReceiveConnector,
        [Unlimited] $MaxMessageSize,
        [switch] $Partner,
        [int] $Port,
        [ProtocolLoggingLevel] $ProtocolLoggingLevel,
        [bool] $RequireOorg,
        [bool] $RequireTLS,
        [AuthMechanisms] $SmartHostAuthMechanism,
        [MultiValuedProperty] $SmartHosts,
        [int] $SmtpMaxMessagesPerConnection,
        [ipaddress] $SourceIPAddress,
        [MultiValuedProperty] $SourceTransportServers,
        [TlsAuthLevel] $TlsAuthLevel,
        [Parameter(ParameterSetName = 'AddressSpaces')] [Edition('2013+')] [SmtpX509Identifier] $TlsCertificateName,
        [SmtpDomainWithSubdomains] $TlsDomain,
        [UsageType] $Usage,
        [bool] $UseExternalDNSServersEnabled
    )
}

function Remove-SendConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SendConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-SendConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SendConnectorIdParameter] $Identity,
        [MultiValuedProperty] $AddressSpaces,
        [pscredential] $AuthenticationCredential,
        [Edition('2013+')] [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [Edition('2016+')] [TenantConnectorType] $ConnectorType,
        [EnhancedTimeSpan] $ConnectionInactivityTimeOut,
        [bool] $DNSRoutingEnabled,
        [Fqdn] $DomainController,
        [bool] $DomainSecureEnabled,
        [bool] $Enabled,
        [ErrorPolicies] $ErrorPolicies,
        [switch] $Force,
        [bool] $ForceHELO,
        [Fqdn] $Fqdn,
        [Edition('2013+')] [bool] $FrontendProxyEnabled,
        [bool] $IgnoreSTARTTLS,
        [Edition('2010')] [bool] $IsCoexistenceConnector,
        [bool] $IsScopedConnector,
        [Edition('2010')] [ReceiveConnectorIdParameter] $LinkedReceiveConnector,
        [Unlimited] $MaxMessageSize,
        [string] $Name,
        [int] $Port,
        [ProtocolLoggingLevel] $ProtocolLoggingLevel,
        [bool] $RequireOorg,
        [bool] $RequireTLS,
        [AuthMechanisms] $SmartHostAuthMechanism,
        [MultiValuedProperty] $SmartHosts,
        [int] $SmtpMaxMessagesPerConnection,
        [ipaddress] $SourceIPAddress,
        [MultiValuedProperty] $SourceTransportServers,
        [TlsAuthLevel] $TlsAuthLevel,
        [Edition('2013+')] [SmtpX509Identifier] $TlsCertificateName,
        [SmtpDomainWithSubdomains] $TlsDomain,
        [bool] $UseExternalDNSServersEnabled
    )
}
