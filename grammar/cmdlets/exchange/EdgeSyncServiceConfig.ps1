# EdgeSyncServiceConfig

function Get-EdgeSyncServiceConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.EdgeSyncServiceConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EdgeSyncServiceConfigIdParameter] $Identity,
        [Fqdn] $DomainController,
        [AdSiteIdParameter] $Site
    )
}

function New-EdgeSyncServiceConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.EdgeSyncServiceConfig')]
    param(
        [EnhancedTimeSpan] $ConfigurationSyncInterval,
        [EnhancedTimeSpan] $CookieValidDuration,
        [Fqdn] $DomainController,
        [EnhancedTimeSpan] $FailoverDCInterval,
        [EnhancedTimeSpan] $LockDuration,
        [EnhancedTimeSpan] $LockRenewalDuration,
        [bool] $LogEnabled,
        [EdgeSyncLoggingLevel] $LogLevel,
        [EnhancedTimeSpan] $LogMaxAge,
        [Unlimited] $LogMaxDirectorySize,
        [Unlimited] $LogMaxFileSize,
        [string] $LogPath,
        [EnhancedTimeSpan] $OptionDuration,
        [EnhancedTimeSpan] $RecipientSyncInterval,
        [AdSiteIdParameter] $Site
    )
}

function Set-EdgeSyncServiceConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [EdgeSyncServiceConfigIdParameter] $Identity,
        [EnhancedTimeSpan] $ConfigurationSyncInterval,
        [EnhancedTimeSpan] $CookieValidDuration,
        [Fqdn] $DomainController,
        [EnhancedTimeSpan] $FailoverDCInterval,
        [EnhancedTimeSpan] $LockDuration,
        [EnhancedTimeSpan] $LockRenewalDuration,
        [bool] $LogEnabled,
        [EdgeSyncLoggingLevel] $LogLevel,
        [EnhancedTimeSpan] $LogMaxAge,
        [Unlimited] $LogMaxDirectorySize,
        [Unlimited] $LogMaxFileSize,
        [string] $LogPath,
        [string] $Name,
        [EnhancedTimeSpan] $OptionDuration,
        [EnhancedTimeSpan] $RecipientSyncInterval
    )
}
