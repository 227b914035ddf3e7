# ActiveSyncDeviceAccessRule

function Get-ActiveSyncDeviceAccessRule {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDeviceAccessRule')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceAccessRuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-ActiveSyncDeviceAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDeviceAccessRule')]
    param(
        [Parameter(Mandatory)] [DeviceAccessLevel] $AccessLevel,
        [Parameter(Mandatory)] [DeviceAccessCharacteristic] $Characteristic,
        [Parameter(Mandatory)] [string] $QueryString,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Remove-ActiveSyncDeviceAccessRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceAccessRuleIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-ActiveSyncDeviceAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceAccessRuleIdParameter] $Identity,
        [DeviceAccessLevel] $AccessLevel,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
