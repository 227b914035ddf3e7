# OfflineAddressBook

function Get-OfflineAddressBook {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBook')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OfflineAddressBookIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [ServerIdParameter] $Server,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Move-OfflineAddressBook {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OfflineAddressBookIdParameter] $Identity,
        [Fqdn] $DomainController,
        [ServerIdParameter] $Server
    )
}

function New-OfflineAddressBook {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBook')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [AddressBookBaseIdParameter[]] $AddressLists,
        [Unlimited] $DiffRetentionPeriod,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2013+')] [MailboxIdParameter] $GeneratingMailbox,
        [Edition('2010+')] [bool] $GlobalWebDistributionEnabled,
        [bool] $IsDefault,
        [Edition('2010')] [DatabaseIdParameter] $PublicFolderDatabase,
        [Edition('2010')] [bool] $PublicFolderDistributionEnabled,
        [Edition('2010')] [Schedule] $Schedule,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server,
        [Edition('2013+')] [bool] $ShadowMailboxDistributionEnabled,
        [Edition('2010')] [switch] $SkipPublicFolderInitialization,
        [Edition('2010')] [MultiValuedProperty] $Versions,
        [Edition('2010+')] [VirtualDirectoryIdParameter[]] $VirtualDirectories
    )
}

function Remove-OfflineAddressBook {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OfflineAddressBookIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-OfflineAddressBook {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OfflineAddressBookIdParameter] $Identity,
        [AddressBookBaseIdParameter[]] $AddressLists,
        [switch] $ApplyMandatoryProperties,
        [MultiValuedProperty] $ConfiguredAttributes,
        [Unlimited] $DiffRetentionPeriod,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2016+', 'EXO')] [int] $FullOabDownloadPreventionThreshold,
        [Edition('2013+')] [MailboxIdParameter] $GeneratingMailbox,
        [Edition('2010+')] [bool] $GlobalWebDistributionEnabled,
        [bool] $IsDefault,
        [Edition('2010+')] [int] $MaxBinaryPropertySize,
        [Edition('2010+')] [int] $MaxMultivaluedBinaryPropertySize,
        [Edition('2010+')] [int] $MaxMultivaluedStringPropertySize,
        [Edition('2010+')] [int] $MaxStringPropertySize,
        [string] $Name,
        [Edition('2010')] [bool] $PublicFolderDistributionEnabled,
        [Schedule] $Schedule,
        [Edition('2013+')] [bool] $ShadowMailboxDistributionEnabled,
        [Edition('2016+', 'EXO')] [switch] $UpgradeFromE14,
        [switch] $UseDefaultAttributes,
        [MultiValuedProperty] $Versions,
        [Edition('2010+')] [VirtualDirectoryIdParameter[]] $VirtualDirectories,
        [Edition('2016+', 'EXO')] [bool] $ZipOabFilesBeforeUploading
    )
}

function Update-OfflineAddressBook {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OfflineAddressBookIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Edition('2016+')] [switch] $Force
    )
}
