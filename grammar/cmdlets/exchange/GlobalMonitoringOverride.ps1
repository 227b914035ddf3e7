# GlobalMonitoringOverride

function Add-GlobalMonitoringOverride {
    [CmdletBinding(DefaultParameterSetName = 'Duration', SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Monitoring.ActiveMonitoring.MonitoringOverrideObject')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(ParameterSetName = 'ApplyVersion', Mandatory)] [version] $ApplyVersion,
        [Parameter(Mandatory)] [MonitoringItemTypeEnum] $ItemType,
        [Parameter(Mandatory)] [string] $PropertyName,
        [Parameter(Mandatory)] [string] $PropertyValue,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Duration')] [EnhancedTimeSpan] $Duration,
        [Parameter(ParameterSetName = 'Duration')] [Edition('2016+')] [string] $BuildRange,
        [Edition('2016+')] [string] $Roles
    )
}

function Get-GlobalMonitoringOverride {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Monitoring.ActiveMonitoring.MonitoringOverrideObject')]
    param(
        [Fqdn] $DomainController
    )
}

function Remove-GlobalMonitoringOverride {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(Mandatory)] [MonitoringItemTypeEnum] $ItemType,
        [Parameter(Mandatory)] [string] $PropertyName,
        [Edition('2016+')] [string] $BuildRange,
        [Fqdn] $DomainController,
        [Edition('2016+')] [string] $Roles
    )
}
