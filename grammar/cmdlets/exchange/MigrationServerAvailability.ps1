# MigrationServerAvailability

function Test-MigrationServerAvailability {
    [CmdletBinding(DefaultParameterSetName = 'TestEndpoint', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [ParameterSets('ExchangeRemoteMoveAutodiscover', 'ExchangeOutlookAnywhereAutodiscover', 'PSTImport', 'ExchangeOutlookAnywhere', 'PublicFolder', 'ExchangeRemoteMove', 'TestEndpoint', 'IMAP', 'Gmail', 'Compliance', 'MrsProxyPublicFolderToUnifiedGroup', 'LegacyPublicFolderToUnifiedGroup', 'MrsProxyPublicFolder')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.TestMigrationServerAvailabilityOutcome')]
    param(
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover', Mandatory)]
        [switch] $Autodiscover,
        [Parameter(ParameterSetName = 'Compliance', Mandatory)] [Edition('2016+', 'EXO')] [switch] $Compliance,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove')]
        [Parameter(ParameterSetName = 'Compliance', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
        [pscredential] $Credentials,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'Gmail')]
        [Parameter(ParameterSetName = 'Compliance', Mandatory)]
        [SmtpAddress] $EmailAddress,
        [Parameter(ParameterSetName = 'TestEndpoint', Mandatory)] [MigrationEndpointIdParameter] $Endpoint,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
        [Edition('EXO')]
        [switch] $ExchangeOutlookAnywhere,
        [Parameter(ParameterSetName = 'ExchangeRemoteMoveAutodiscover', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
        [switch] $ExchangeRemoteMove,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)] [Edition('EXO')] [string] $ExchangeServer,
        [Parameter(ParameterSetName = 'IMAP', Mandatory)] [Edition('EXO')] [switch] $Imap,
        [Parameter(ParameterSetName = 'Gmail', Mandatory)] [Edition('EXO')] [switch] $Gmail,
        [Parameter(ParameterSetName = 'IMAP', Mandatory)] [Edition('EXO')] [int] $Port,
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
        [Parameter(ParameterSetName = 'PSTImport', Mandatory)]
        [Parameter(ParameterSetName = 'ExchangeRemoteMove', Mandatory)]
        [Parameter(ParameterSetName = 'IMAP', Mandatory)]
        [Parameter(ParameterSetName = 'Compliance')]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup', Mandatory)]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolder', Mandatory)]
        [Fqdn] $RemoteServer,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere', Mandatory)]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('EXO')]
        [Fqdn] $RPCProxyServer,
        [Parameter(ParameterSetName = 'Gmail', Mandatory)] [Edition('EXO')] [byte[]] $ServiceAccountKeyFileData,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup', Mandatory)]
        [Edition('EXO')]
        [string] $SourceMailboxLegacyDN,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'IMAP')]
        [Edition('EXO')]
        [switch] $AcceptUntrustedCertificates,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'IMAP')]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
        [Edition('EXO')]
        [AuthenticationMethod] $Authentication,
        [Parameter(ParameterSetName = 'PSTImport')] [string] $FilePath,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Edition('EXO')]
        [MigrationMailboxPermission] $MailboxPermission,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Parameter(ParameterSetName = 'IMAP')] [Edition('EXO')] [IMAPSecurityMechanism] $Security,
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhereAutodiscover')]
        [Parameter(ParameterSetName = 'ExchangeOutlookAnywhere')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Gmail')]
        [Parameter(ParameterSetName = 'MrsProxyPublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'LegacyPublicFolderToUnifiedGroup')]
        [Edition('EXO')]
        [MailboxIdParameter] $TestMailbox
    )
}
