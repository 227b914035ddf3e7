# MigrationEndpoint

function Get-MigrationEndpoint {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MigrationEndpoint')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationEndpointIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ConnectionSettingsFilter', Mandatory)]
        [Edition('2013+')]
        [ExchangeConnectionSettings] $ConnectionSettings,
        [Edition('2013+')] [switch] $Diagnostic,
        [Edition('2013+')] [string] $DiagnosticArgument,
        [Parameter(ParameterSetName = 'TypeFilter')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('EXO')]
        [string] $DiagnosticInfo,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'TypeFilter')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('EXO')]
        [MailboxIdParameter] $Partition,
        [Parameter(ParameterSetName = 'TypeFilter', Mandatory)] [MigrationType] $Type
    )
}

function New-MigrationEndpoint {
    [CmdletBinding(DefaultParameterSetName = 'ExchangeOutlookAnywhere', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [ParameterSets('ExchangeRemoteMoveAutoDiscover', 'ExchangeOutlookAnywhereAutoDiscover', 'ExchangeOutlookAnywhere', 'ExchangeRemoteMove', 'PSTImport', 'IMAP', 'Gmail', 'GoogleMarketplaceApp', 'PublicFolder', 'Compliance', 'MrsProxyPublicFolderToUnifiedGroup', 'MrsProxyPublicFolder', 'LegacyPublicFolderToUnifiedGroup')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MigrationEndpoint')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
        [switch] $Autodiscover,
        [Parameter(ParameterSetName = 'Compliance', Mandatory)] [Edition('2016+', 'EXO')] [switch] $Compliance,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')]
        [Parameter(ParameterSetName = 'PSTImport')]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'Compliance', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [pscredential] $Credentials,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'Gmail')]
        [SmtpAddress] $EmailAddress,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
        [Edition('EXO')]
        [switch] $ExchangeOutlookAnywhere,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
        [switch] $ExchangeRemoteMove,
        [Parameter(ParameterSetName = 'Gmail', Mandatory)]
        [Parameter(ParameterSetName = 'GoogleMarketplaceApp', Mandatory)]
        [Edition('EXO')]
        [switch] $Gmail,
        [Parameter(ParameterSetName = 'IMAP', Mandatory)] [Edition('EXO')] [switch] $IMAP,
        [Parameter(ParameterSetName = 'GoogleMarketplaceApp', Mandatory)] [Edition('EXO')] [securestring] $OAuthCode,
        [Parameter(ParameterSetName = 'PSTImport', Mandatory)] [Edition('2013+')] [switch] $PSTImport,
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
        [Edition('EXO')]
        [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('EXO')]
        [string] $PublicFolderDatabaseServerLegacyDN,
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('2016+', 'EXO')]
        [switch] $PublicFolderToUnifiedGroup,
        [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
        [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
        [Parameter(ParameterSetName = 'IMAP', Mandatory)]
        [Parameter(ParameterSetName = 'Compliance', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
        [Fqdn] $RemoteServer,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('EXO')]
        [Fqdn] $RpcProxyServer,
        [Parameter(ParameterSetName = 'Gmail', Mandatory)] [Edition('EXO')] [byte[]] $ServiceAccountKeyFileData,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('EXO')]
        [string] $SourceMailboxLegacyDN,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'IMAP')]
        [Edition('2013', '2016', 'EXO')]
        [switch] $AcceptUntrustedCertificates,
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [Edition('EXO')] [string] $ApplicationId,
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [Edition('EXO')] [string] $AppSecretKeyVaultUrl,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'IMAP')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
        [Edition('EXO')]
        [AuthenticationMethod] $Authentication,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutoDiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')]
        [Parameter(ParameterSetName = 'PSTImport')]
        [Parameter(ParameterSetName = 'IMAP')]
        [Parameter(ParameterSetName = 'Gmail')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Compliance')]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder')]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
        [Edition('2013+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')] [Edition('EXO')] [string] $ExchangeServer,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Edition('EXO')]
        [MigrationMailboxPermission] $MailboxPermission,
        [Unlimited] $MaxConcurrentIncrementalSyncs,
        [Unlimited] $MaxConcurrentMigrations,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')] [Edition('EXO')] [string] $NspiServer,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Parameter(ParameterSetName = 'IMAP')] [Edition('EXO')] [int] $Port,
        [Parameter(ParameterSetName = 'GoogleMarketplaceApp')] [Edition('EXO')] [string] $RedirectUri,
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')] [Edition('EXO')] [string] $RemoteTenant,
        [Parameter(ParameterSetName = 'IMAP')] [Edition('EXO')] [IMAPSecurityMechanism] $Security,
        [switch] $SkipVerification,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutoDiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'GoogleMarketplaceApp')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
        [Edition('EXO')]
        [MailboxIdParameter] $TestMailbox,
        [Parameter(ParameterSetName = 'GoogleMarketplaceApp')] [ActionPreference] $ProgressAction
    )
}

function Remove-MigrationEndpoint {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationEndpointIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}

function Set-MigrationEndpoint {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationEndpointIdParameter] $Identity,
        [Edition('EXO')] [bool] $AcceptUntrustedCertificates,
        [Edition('EXO')] [string] $ApplicationId,
        [Edition('EXO')] [string] $AppSecretKeyVaultUrl,
        [Edition('EXO')] [AuthenticationMethod] $Authentication,
        [pscredential] $Credentials,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [string] $ExchangeServer,
        [Edition('EXO')] [MigrationMailboxPermission] $MailboxPermission,
        [Unlimited] $MaxConcurrentIncrementalSyncs,
        [Unlimited] $MaxConcurrentMigrations,
        [Edition('EXO')] [string] $NspiServer,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Edition('EXO')] [int] $Port,
        [Edition('EXO')] [string] $PublicFolderDatabaseServerLegacyDN,
        [Fqdn] $RemoteServer,
        [Edition('EXO')] [Fqdn] $RpcProxyServer,
        [Edition('EXO')] [IMAPSecurityMechanism] $Security,
        [Edition('EXO')] [byte[]] $ServiceAccountKeyFileData,
        [switch] $SkipVerification,
        [Edition('EXO')] [string] $SourceMailboxLegacyDN,
        [Edition('EXO')] [MailboxIdParameter] $TestMailbox
    )
}
