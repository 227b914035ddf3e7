# ActiveSyncDeviceAutoblockThreshold

function Get-ActiveSyncDeviceAutoblockThreshold {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDeviceAutoblockThreshold')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceAutoblockThresholdIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ActiveSyncDeviceAutoblockThreshold {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceAutoblockThresholdIdParameter] $Identity,
        [string] $AdminEmailInsert,
        [EnhancedTimeSpan] $BehaviorTypeIncidenceDuration,
        [int] $BehaviorTypeIncidenceLimit,
        [EnhancedTimeSpan] $DeviceBlockDuration,
        [Fqdn] $DomainController
    )
}
