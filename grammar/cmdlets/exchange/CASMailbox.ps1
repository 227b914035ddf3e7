# CASMailbox

function Get-CASMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.CASMailbox')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+', 'EXO')]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [switch] $ActiveSyncDebugLogging,
        [Edition('2016+', 'EXO')] [switch] $ActiveSyncSuppressReadReceipt,
        [Parameter(ParameterSetName = 'AnrSet')] [Edition('2010+', 'EXO')] [string] $Anr,
        [Edition('2010+', 'EXO')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [string] $Filter,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('2013+')] [switch] $Monitoring,
        [Edition('2010+', 'EXO')] [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+', 'EXO')] [switch] $ProtocolSettings,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Edition('2016+', 'EXO')] [switch] $ReadIsOptimizedForAccessibility,
        [Edition('2013+', 'EXO')] [switch] $RecalculateHasActiveSyncDevicePartnership,
        [Edition('EXO', 'EOP')] [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Edition('2010+', 'EXO')] [Unlimited] $ResultSize,
        [Edition('2010+', 'EXO')] [string] $SortBy
    )
}

function Set-CASMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ActiveSyncAllowedDeviceIDs,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ActiveSyncBlockedDeviceIDs,
        [Edition('2010+', 'EXO')] [bool] $ActiveSyncDebugLogging,
        [Edition('2010+', 'EXO')] [bool] $ActiveSyncEnabled,
        [Edition('2010+', 'EXO')] [MailboxPolicyIdParameter] $ActiveSyncMailboxPolicy,
        [Edition('2016+', 'EXO')] [bool] $ActiveSyncSuppressReadReceipt,
        [Edition('2010+')] [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [bool] $ECPEnabled,
        [Edition('2010+')] [ProxyAddressCollection] $EmailAddresses,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowEntourage,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $EwsAllowList,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowMacOutlook,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowOutlook,
        [Edition('2010+', 'EXO')] [EwsApplicationAccessPolicy] $EwsApplicationAccessPolicy,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $EwsBlockList,
        [Edition('2010+', 'EXO')] [bool] $EwsEnabled = $true,
        [Edition('2010')] [bool] $HasActiveSyncDevicePartnership,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('2010+', 'EXO')] [bool] $ImapEnabled,
        [Edition('2010+')] [bool] $ImapEnableExactRFC822Size,
        [Edition('2013+', 'EXO')] [bool] $ImapForceICalForCalendarRetrievalOption,
        [Edition('2010+', 'EXO')] [MimeTextFormat] $ImapMessagesRetrievalMimeFormat,
        [Edition('2010+', 'EXO')] [bool] $ImapSuppressReadReceipt,
        [Edition('2010+', 'EXO')] [bool] $ImapUseProtocolDefaults,
        [Edition('2016+', 'EXO')] [bool] $IsOptimizedForAccessibility,
        [Edition('EXO')] [bool] $MacOutlookEnabled,
        [Edition('2010+')] [bool] $MAPIBlockOutlookNonCachedMode,
        [Edition('2013+')] [bool] $MAPIBlockOutlookExternalConnectivity,
        [Edition('2010+')] [bool] $MAPIBlockOutlookRpcHttp,
        [Edition('2010+')] [string] $MAPIBlockOutlookVersions,
        [Edition('2010+', 'EXO')] [bool] $MAPIEnabled,
        [Edition('2013+')] [Nullable[bool]] $MapiHttpEnabled,
        [Edition('2010+')] [string] $Name,
        [Edition('EXO')] [bool] $OneWinNativeOutlookEnabled,
        [Edition('EXO')] [bool] $OutlookMobileEnabled,
        [Edition('2010+', 'EXO')] [bool] $OWAEnabled,
        [Edition('2013+', 'EXO')] [bool] $OWAforDevicesEnabled,
        [Edition('2010+', 'EXO')] [MailboxPolicyIdParameter] $OwaMailboxPolicy,
        [Edition('2010+', 'EXO')] [bool] $PopEnabled,
        [Edition('2010+')] [bool] $PopEnableExactRFC822Size,
        [Edition('2013+', 'EXO')] [bool] $PopForceICalForCalendarRetrievalOption,
        [Edition('2010+', 'EXO')] [MimeTextFormat] $PopMessagesRetrievalMimeFormat,
        [Edition('2010+', 'EXO')] [bool] $PopSuppressReadReceipt,
        [Edition('2010+', 'EXO')] [bool] $PopUseProtocolDefaults,
        [Edition('2010+')] [SmtpAddress] $PrimarySmtpAddress,
        [Edition('2016+', 'EXO')] [bool] $PublicFolderClientAccess = $false,
        [Edition('2013+')] [switch] $ResetAutoBlockedDevices,
        [Edition('2010+')] [string] $SamAccountName,
        [Edition('2010+', 'EXO')] [bool] $ShowGalAsDefaultView,
        [Edition('EXO')] [bool] $SmtpClientAuthenticationDisabled,
        [Edition('EXO')] [bool] $UniversalOutlookEnabled
    )
}
