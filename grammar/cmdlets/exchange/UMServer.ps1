# UMServer

function Disable-UMServer {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $Immediate
    )
}

function Enable-UMServer {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-UMServer {
    [CmdletBinding()]
    [Edition('2010')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMServer {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [MultiValuedProperty] $DialPlans,
        [Fqdn] $DomainController,
        [UMSmartHost] $ExternalServiceFqdn,
        [ScheduleInterval[]] $GrammarGenerationSchedule,
        [bool] $IrmLogEnabled,
        [EnhancedTimeSpan] $IrmLogMaxAge,
        [Unlimited] $IrmLogMaxDirectorySize,
        [ByteQuantifiedSize] $IrmLogMaxFileSize,
        [LocalLongFullPath] $IrmLogPath,
        [int] $MaxCallsAllowed,
        [ProtocolConnectionSettings] $SIPAccessService,
        [int] $SipTcpListeningPort,
        [int] $SipTlsListeningPort,
        [ServerStatus] $Status,
        [UMStartupMode] $UMStartupMode
    )
}
