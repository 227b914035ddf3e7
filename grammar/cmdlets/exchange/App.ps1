# App

function Disable-App {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AppIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Enable-App {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AppIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}

function Get-App {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.Extension.OrgApp')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AppIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox,
        [switch] $OrganizationApp,
        [Edition('2016+', 'EXO')] [switch] $PrivateCatalog
    )
}

function New-App {
    [CmdletBinding(DefaultParameterSetName = 'ExtensionOfficeMarketplace', SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.Extension.App')]
    param(
        [Edition('EXO')] [AddInOverrides] $AddInOverrides,
        [Edition('2013+', 'EXO')] [switch] $AllowReadWriteMailbox,
        [Edition('EXO')] [AllowSetting] $AllowSetting,
        [Edition('EXO')] [string] $AppState,
        [Edition('EXO')] [string] $AppType,
        [Edition('2013+', 'EXO')] [DefaultStateForUser] $DefaultStateForUser,
        [Edition('2013+')] [Fqdn] $DomainController,
        [switch] $DownloadOnly,
        [Edition('2013+', 'EXO')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $Etoken,
        [Parameter(ParameterSetName = 'ExtensionFileData')] [Edition('2013+', 'EXO')] [byte[]] $FileData,
        [Parameter(ParameterSetName = 'ExtensionFileStream')] [Edition('2013+', 'EXO')] [Stream] $FileStream,
        [Edition('EXO')] [string] $Identity,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceAssetID,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')]
        [Edition('2016+', 'EXO', 'EOP')]
        [string] $MarketplaceCorrelationID,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceQueryMarket,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')] [string] $MarketplaceServicesUrl,
        [Parameter(ParameterSetName = 'ExtensionOfficeMarketplace')]
        [Edition('2016+', 'EXO', 'EOP')]
        [string] $MarketplaceUserProfileType,
        [Edition('2013+', 'EXO')] [switch] $OrganizationApp,
        [Edition('2016+', 'EXO')] [switch] $PrivateCatalog,
        [Edition('2013+', 'EXO')] [ClientExtensionProvidedTo] $ProvidedTo,
        [Edition('EXO')] [switch] $UpdateAppState,
        [Parameter(ParameterSetName = 'ExtensionPrivateURL')] [uri] $Url,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $UserList,
        [Edition('EXO')] [string] $Version
    )
}

function Remove-App {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AppIdParameter] $Identity,
        [Edition('EXO')] [string] $AppType,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox,
        [switch] $OrganizationApp,
        [Edition('2016+', 'EXO')] [switch] $PrivateCatalog
    )
}

function Set-App {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AppIdParameter] $Identity,
        [Edition('2013+', 'EXO')] [DefaultStateForUser] $DefaultStateForUser,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [bool] $Enabled,
        [Edition('2013+', 'EXO')] [switch] $OrganizationApp,
        [Edition('2016+', 'EXO')] [switch] $PrivateCatalog,
        [Edition('2013+', 'EXO')] [ClientExtensionProvidedTo] $ProvidedTo,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $UserList
    )
}
