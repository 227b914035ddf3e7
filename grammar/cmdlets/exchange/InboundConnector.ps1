# InboundConnector

function Get-InboundConnector {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboundConnectorIdParameter] $Identity,
        [Unlimited] $ResultSize
    )
}

function New-InboundConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $SenderDomains,
        [MultiValuedProperty] $AssociatedAcceptedDomains,
        [MultiValuedProperty] $ClientHostNames,
        [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [TenantConnectorSource] $ConnectorSource,
        [TenantConnectorType] $ConnectorType,
        [MultiValuedProperty] $EFSkipIPs,
        [bool] $EFSkipLastIP,
        [MultiValuedProperty] $EFSkipMailGateway,
        [bool] $EFTestMode,
        [MultiValuedProperty] $EFUsers,
        [bool] $Enabled,
        [bool] $RequireTls,
        [bool] $RestrictDomainsToCertificate,
        [bool] $RestrictDomainsToIPAddresses,
        [MultiValuedProperty] $ScanAndDropRecipients,
        [MultiValuedProperty] $SenderIPAddresses,
        [TlsCertificate] $TlsSenderCertificateName,
        [bool] $TreatMessagesAsInternal,
        [MultiValuedProperty] $TrustedOrganizations
    )
}

function Remove-InboundConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboundConnectorIdParameter] $Identity
    )
}

function Set-InboundConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboundConnectorIdParameter] $Identity,
        [MultiValuedProperty] $AssociatedAcceptedDomains,
        [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [TenantConnectorSource] $ConnectorSource,
        [TenantConnectorType] $ConnectorType,
        [MultiValuedProperty] $EFSkipIPs,
        [bool] $EFSkipLastIP,
        [MultiValuedProperty] $EFSkipMailGateway,
        [bool] $EFTestMode,
        [MultiValuedProperty] $EFUsers,
        [bool] $Enabled,
        [string] $Name,
        [bool] $RequireTls,
        [bool] $RestrictDomainsToCertificate,
        [bool] $RestrictDomainsToIPAddresses,
        [MultiValuedProperty] $ScanAndDropRecipients,
        [MultiValuedProperty] $SenderDomains,
        [MultiValuedProperty] $SenderIPAddresses,
        [TlsCertificate] $TlsSenderCertificateName,
        [bool] $TreatMessagesAsInternal,
        [MultiValuedProperty] $TrustedOrganizations
    )
}
