# OutboundConnector

function Get-OutboundConnector {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantOutboundConnector')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutboundConnectorIdParameter] $Identity,
        [bool] $IncludeTestModeConnectors,
        [bool] $IsTransportRuleScoped,
        [Unlimited] $ResultSize
    )
}

function New-OutboundConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantOutboundConnector')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [bool] $AllAcceptedDomains,
        [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [TenantConnectorSource] $ConnectorSource,
        [TenantConnectorType] $ConnectorType,
        [bool] $Enabled,
        [bool] $IsTransportRuleScoped,
        [guid] $LinkForModifiedConnector,
        [MtaStsMode] $MtaStsMode = 'Opportunistic',
        [MultiValuedProperty] $RecipientDomains,
        [bool] $RouteAllMessagesViaOnPremises,
        [bool] $SenderRewritingEnabled,
        [MultiValuedProperty] $SmartHosts,
        [SmtpDaneMode] $SmtpDaneMode = 'Opportunistic',
        [bool] $TestMode,
        [SmtpDomainWithSubdomains] $TlsDomain,
        [TlsAuthLevel] $TlsSettings,
        [bool] $UseMXRecord
    )
}

function Remove-OutboundConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutboundConnectorIdParameter] $Identity
    )
}

function Set-OutboundConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutboundConnectorIdParameter] $Identity,
        [bool] $AllAcceptedDomains,
        [bool] $CloudServicesMailEnabled,
        [string] $Comment,
        [TenantConnectorSource] $ConnectorSource,
        [TenantConnectorType] $ConnectorType,
        [bool] $Enabled,
        [bool] $IsTransportRuleScoped,
        [bool] $IsValidated,
        [datetime] $LastValidationTimestamp,
        [MtaStsMode] $MtaStsMode = 'Opportunistic',
        [string] $Name,
        [MultiValuedProperty] $RecipientDomains,
        [bool] $RouteAllMessagesViaOnPremises,
        [bool] $SenderRewritingEnabled,
        [MultiValuedProperty] $SmartHosts,
        [SmtpDaneMode] $SmtpDaneMode = 'Opportunistic',
        [bool] $TestMode,
        [SmtpDomainWithSubdomains] $TlsDomain,
        [TlsAuthLevel] $TlsSettings,
        [bool] $UseMXRecord,
        [string[]] $ValidationRecipients
    )
}

function Validate-OutboundConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [OutboundConnectorIdParameter] $Identity,
        [Parameter(Mandatory)] [MultiValuedProperty] $Recipients
    )
}
