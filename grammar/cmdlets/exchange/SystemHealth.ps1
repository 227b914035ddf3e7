# SystemHealth

function Test-SystemHealth {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [pscredential] $ADCredentials,
        [switch] $Analyze,
        [switch] $Collect,
        [byte[]] $ConfigurationData,
        [LongPath] $ConfigurationFileLocation,
        [string] $Description,
        [Fqdn] $DomainController,
        [switch] $DownloadConfigurationUpdates,
        [pscredential] $ExchangeCredentials,
        [switch] $Export,
        [switch] $GenerateEvents,
        [switch] $GenerateSQMData,
        [int] $MaxThreads,
        [LongPath] $MergeFileLocation,
        [switch] $OutData,
        [LongPath] $OutFileLocation,
        [string[]] $Roles,
        [string] $ScanType,
        [string[]] $ServerList,
        [EnhancedTimeSpan] $Timeout
    )
}
