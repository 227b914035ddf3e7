# ServerMonitoringOverride

function Add-ServerMonitoringOverride {
    [CmdletBinding(DefaultParameterSetName = 'Duration', SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Monitoring.ActiveMonitoring.MonitoringOverrideObject')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(ParameterSetName = 'ApplyVersion', Mandatory)] [version] $ApplyVersion,
        [Parameter(Mandatory)] [MonitoringItemTypeEnum] $ItemType,
        [Parameter(Mandatory)] [string] $PropertyName,
        [Parameter(Mandatory)] [string] $PropertyValue,
        [Parameter(Mandatory)] [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Duration')] [EnhancedTimeSpan] $Duration
    )
}

function Get-ServerMonitoringOverride {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Monitoring.ActiveMonitoring.MonitoringOverrideObject')]
    param(
        [Parameter(Mandatory)] [ServerIdParameter] $Server
    )
}

function Remove-ServerMonitoringOverride {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(Mandatory)] [MonitoringItemTypeEnum] $ItemType,
        [Parameter(Mandatory)] [string] $PropertyName,
        [Parameter(Mandatory)] [ServerIdParameter] $Server
    )
}
