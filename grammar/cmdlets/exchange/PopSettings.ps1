# PopSettings

function Get-PopSettings {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.Pop3AdConfiguration')]
    param(
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}

function Set-PopSettings {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [EnhancedTimeSpan] $AuthenticatedConnectionTimeout,
        [string] $Banner,
        [CalendarItemRetrievalOptions] $CalendarItemRetrievalOption,
        [Fqdn] $DomainController,
        [bool] $EnableExactRFC822Size,
        [bool] $EnableGSSAPIAndNTLMAuth,
        [bool] $EnforceCertificateErrors,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionPolicy,
        [MultiValuedProperty] $ExternalConnectionSettings,
        [MultiValuedProperty] $InternalConnectionSettings,
        [string] $LogFileLocation,
        [LogFileRollOver] $LogFileRollOverSettings,
        [LoginOptions] $LoginType,
        [Unlimited] $LogPerFileSizeQuota,
        [int] $MaxCommandSize,
        [int] $MaxConnectionFromSingleIP,
        [int] $MaxConnections,
        [int] $MaxConnectionsPerUser,
        [MimeTextFormat] $MessageRetrievalMimeFormat,
        [SortOrder] $MessageRetrievalSortOrder,
        [uri] $OwaServerUrl,
        [EnhancedTimeSpan] $PreAuthenticatedConnectionTimeout,
        [bool] $ProtocolLogEnabled,
        [int] $ProxyTargetPort,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [MultiValuedProperty] $SSLBindings,
        [bool] $SuppressReadReceipt,
        [MultiValuedProperty] $UnencryptedOrTLSBindings,
        [string] $X509CertificateName
    )
}
