# UMService

function Disable-UMService {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $Immediate
    )
}

function Enable-UMService {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-UMService {
    [CmdletBinding()]
    [Edition('2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.UMServer')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [UMServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMService {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMServerIdParameter] $Identity,
        [MultiValuedProperty] $DialPlans,
        [Fqdn] $DomainController,
        [ScheduleInterval[]] $GrammarGenerationSchedule,
        [IPAddressFamily] $IPAddressFamily,
        [bool] $IPAddressFamilyConfigurable,
        [bool] $IrmLogEnabled,
        [EnhancedTimeSpan] $IrmLogMaxAge,
        [Unlimited] $IrmLogMaxDirectorySize,
        [ByteQuantifiedSize] $IrmLogMaxFileSize,
        [LocalLongFullPath] $IrmLogPath,
        [int] $MaxCallsAllowed,
        [ProtocolConnectionSettings] $SIPAccessService,
        [ServerStatus] $Status,
        [UMStartupMode] $UMStartupMode
    )
}
