# ActiveSyncDeviceClass

function Get-ActiveSyncDeviceClass {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDeviceClass')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceClassIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [string] $SortBy
    )
}

function Remove-ActiveSyncDeviceClass {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceClassIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}
