# DatabaseAvailabilityGroup

function Get-DatabaseAvailabilityGroup {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseAvailabilityGroup')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $Status
    )
}

function New-DatabaseAvailabilityGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseAvailabilityGroup')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Edition('2016+')] [ActivityStateOption] $ActivityState,
        [Edition('2013+')] [DatabaseAvailabilityGroupConfigurationIdParameter] $DagConfiguration,
        [ipaddress[]] $DatabaseAvailabilityGroupIpAddresses,
        [Fqdn] $DomainController,
        [Edition('2016+')] [FileSystemMode] $FileSystem,
        [ThirdPartyReplicationMode] $ThirdPartyReplication,
        [NonRootLocalLongFullPath] $WitnessDirectory,
        [FileShareWitnessServerName] $WitnessServer
    )
}

function Remove-DatabaseAvailabilityGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Restore-DatabaseAvailabilityGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [AdSiteIdParameter] $ActiveDirectorySite,
        [NonRootLocalLongFullPath] $AlternateWitnessDirectory,
        [FileShareWitnessServerName] $AlternateWitnessServer,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $UsePrimaryWitnessServer
    )
}

function Set-DatabaseAvailabilityGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Edition('2016+')] [ActivityStateOption] $ActivityState,
        [switch] $AllowCrossSiteRpcClientAccess,
        [NonRootLocalLongFullPath] $AlternateWitnessDirectory,
        [FileShareWitnessServerName] $AlternateWitnessServer,
        [Edition('2013+')] [bool] $AutoDagAllServersInstalled,
        [Edition('2016+')] [bool] $AutoDagAutoRedistributeEnabled,
        [Edition('2013+')] [bool] $AutoDagAutoReseedEnabled,
        [Edition('2013+')] [bool] $AutoDagBitlockerEnabled,
        [Edition('2013+')] [int] $AutoDagDatabaseCopiesPerDatabase,
        [Edition('2013+')] [int] $AutoDagDatabaseCopiesPerVolume,
        [Edition('2013+')] [NonRootLocalLongFullPath] $AutoDagDatabasesRootFolderPath,
        [Edition('2013+')] [bool] $AutoDagDiskReclaimerEnabled,
        [Edition('2013+')] [int] $AutoDagTotalNumberOfDatabases,
        [Edition('2013+')] [int] $AutoDagTotalNumberOfServers,
        [Edition('2013+')] [NonRootLocalLongFullPath] $AutoDagVolumesRootFolderPath,
        [Edition('2013+')] [DatabaseAvailabilityGroupConfigurationIdParameter] $DagConfiguration,
        [ipaddress[]] $DatabaseAvailabilityGroupIpAddresses,
        [DatacenterActivationModeOption] $DatacenterActivationMode,
        [switch] $DiscoverNetworks,
        [Fqdn] $DomainController,
        [Edition('2016+')] [FileSystemMode] $FileSystem,
        [Edition('2013+')] [bool] $ManualDagNetworkConfiguration,
        [Edition('2019+')] [int] $MetaCacheDatabaseVolumesPerServer,
        [NetworkOption] $NetworkCompression,
        [NetworkOption] $NetworkEncryption,
        [Edition('2016+')] [timespan] $PreferenceMoveFrequency,
        [Edition('2013+')] [bool] $ReplayLagManagerEnabled,
        [uint16] $ReplicationPort,
        [Edition('2013+')] [switch] $SkipDagValidation,
        [NonRootLocalLongFullPath] $WitnessDirectory,
        [FileShareWitnessServerName] $WitnessServer
    )
}

function Start-DatabaseAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AdSiteIdParameter] $ActiveDirectorySite,
        [Parameter(ParameterSetName = 'MailboxSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $MailboxServer,
        [switch] $ConfigurationOnly,
        [Fqdn] $DomainController
    )
}

function Stop-DatabaseAvailabilityGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AdSiteIdParameter] $ActiveDirectorySite,
        [Parameter(ParameterSetName = 'MailboxSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $MailboxServer,
        [switch] $ConfigurationOnly,
        [Fqdn] $DomainController
    )
}
