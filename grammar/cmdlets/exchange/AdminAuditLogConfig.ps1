# AdminAuditLogConfig

function Get-AdminAuditLogConfig {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AdminAuditLogConfig')]
    param(
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-AdminAuditLogConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [OrganizationIdParameter] $Identity,
        [Edition('2010+')] [EnhancedTimeSpan] $AdminAuditLogAgeLimit,
        [Edition('2010+')] [MultiValuedProperty] $AdminAuditLogCmdlets,
        [Edition('2010+')] [bool] $AdminAuditLogEnabled,
        [Edition('2010+')] [MultiValuedProperty] $AdminAuditLogExcludedCmdlets,
        [Edition('2010+')] [MultiValuedProperty] $AdminAuditLogParameters,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [Edition('2013+')] [AuditLogLevel] $LogLevel,
        [Edition('2010+')] [string] $Name,
        [Edition('2010+')] [bool] $TestCmdletLoggingEnabled,
        [Edition('2016+', 'EXO', 'EOP')] [bool] $UnifiedAuditLogIngestionEnabled
    )
}
