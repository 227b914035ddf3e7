# RemoteDomain

function Get-RemoteDomain {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DomainContentConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteDomainIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [Unlimited] $ResultSize
    )
}

function New-RemoteDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DomainContentConfig')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SmtpDomainWithSubdomains] $DomainName,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Remove-RemoteDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteDomainIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-RemoteDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteDomainIdParameter] $Identity,
        [AllowedOOFType] $AllowedOOFType,
        [bool] $AutoForwardEnabled,
        [bool] $AutoReplyEnabled,
        [ByteEncoderTypeFor7BitCharsetsEnum] $ByteEncoderTypeFor7BitCharsets,
        [string] $CharacterSet,
        [ContentType] $ContentType,
        [bool] $DeliveryReportEnabled,
        [bool] $DisplaySenderName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [bool] $IsCoexistenceDomain,
        [bool] $IsInternal,
        [Unlimited] $LineWrapSize,
        [bool] $MeetingForwardNotificationEnabled,
        [Edition('2013+')] [int] $MessageCountThreshold,
        [string] $Name,
        [bool] $NDRDiagnosticInfoEnabled,
        [bool] $NDREnabled,
        [string] $NonMimeCharacterSet,
        [PreferredInternetCodePageForShiftJisEnum] $PreferredInternetCodePageForShiftJis,
        [int] $RequiredCharsetCoverage,
        [bool] $TargetDeliveryDomain,
        [bool] $TNEFEnabled,
        [bool] $TrustedMailInboundEnabled,
        [bool] $TrustedMailOutboundEnabled,
        [bool] $UseSimpleDisplayName
    )
}
