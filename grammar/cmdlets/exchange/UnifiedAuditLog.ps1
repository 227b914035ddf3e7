# UnifiedAuditLog

function Search-UnifiedAuditLog {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [ExDateTime] $EndDate,
        [Parameter(Mandatory)] [ExDateTime] $StartDate,
        [switch] $Formatted,
        [string] $FreeText,
        [switch] $HighCompleteness,
        [string[]] $IPAddresses,
        [switch] $LegacyFlow,
        [string] $LongerRetentionEnabled,
        [string[]] $ObjectIds,
        [string[]] $Operations,
        [AuditRecordType] $RecordType,
        [int] $ResultSize,
        [UnifiedAuditSessionCommand] $SessionCommand,
        [string] $SessionId,
        [string[]] $SiteIds,
        [string[]] $UserIds
    )
}
