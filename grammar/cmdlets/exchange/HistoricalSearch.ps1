# HistoricalSearch

function Get-HistoricalSearch {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [guid] $JobId
    )
}

function Start-HistoricalSearch {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [Parameter(Mandatory)] [string] $ReportTitle,
        [Parameter(Mandatory)] [HistoricalSearchReportType] $ReportType,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [datetime] $StartDate,
        [string] $BlockStatus,
        [bool] $CompressFile,
        [string] $ConnectorType,
        [string] $DeliveryStatus,
        [MessageDirection] $Direction,
        [MultiValuedProperty] $DLPPolicy,
        [string] $EncryptionTemplate,
        [string] $EncryptionType,
        [cultureinfo] $Locale,
        [MultiValuedProperty] $MessageID,
        [MultiValuedProperty] $NetworkMessageID,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $NotifyAddress,
        [string] $OriginalClientIP,
        [SupportsWildcards()] [MultiValuedProperty] $RecipientAddress,
        [MultiValuedProperty] $SenderAddress,
        [string] $SmtpSecurityError,
        [string] $TLSUsed,
        [MultiValuedProperty] $TransportRule,
        [string] $Url
    )
}

function Stop-HistoricalSearch {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [guid] $JobId
    )
}
