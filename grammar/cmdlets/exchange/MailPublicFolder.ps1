# MailPublicFolder

function Disable-MailPublicFolder {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}

function Enable-MailPublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $HiddenFromAddressListsEnabled,
        [Edition('EXO')] [switch] $OverrideRecipientQuotas,
        [Edition('2010')] [ServerIdParameter] $Server
    )
}

function Get-MailPublicFolder {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailPublicFolder')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailPublicFolderIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [switch] $IgnoreDefaultScope,
        [Edition('EXO')] [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server,
        [string] $SortBy
    )
}

function Set-MailPublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailPublicFolderIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [Edition('2010+', 'EXO')] [string] $Alias,
        [Edition('2010')] [MailboxIdParameter] $ArbitrationMailbox,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $Contacts,
        [Edition('2010')] [bool] $CreateDTMFMap,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute1,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute10,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute11,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute12,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute13,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute14,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute15,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute2,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute3,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute4,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute5,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute6,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute7,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute8,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute9,
        [Edition('2010+', 'EXO')] [bool] $DeliverToMailboxAndForward,
        [Edition('2010+', 'EXO')] [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [ProxyAddressCollection] $EmailAddresses,
        [Edition('2010+', 'EXO')] [bool] $EmailAddressPolicyEnabled,
        [Edition('2013+', 'EXO')] [string] $EntryId,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute1,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute2,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute3,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute4,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute5,
        [Edition('2013+', 'EXO')] [ProxyAddress] $ExternalEmailAddress,
        [Edition('2010+', 'EXO')] [RecipientIdParameter] $ForwardingAddress,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $GrantSendOnBehalfTo,
        [Edition('2010+', 'EXO')] [bool] $HiddenFromAddressListsEnabled,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('2016+', 'EXO')] [bool] $IgnoreMissingFolderLink,
        [Edition('2010+', 'EXO')] [string] $MailTip,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $MailTipTranslations,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxReceiveSize,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxSendSize,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ModeratedBy,
        [Edition('2010+', 'EXO')] [bool] $ModerationEnabled,
        [Edition('2010+', 'EXO')] [string] $Name,
        [Edition('2016+', 'EXO')] [guid] $OnPremisesObjectId,
        [Edition('2010+', 'EXO')] [string] $PhoneticDisplayName,
        [Edition('2010+', 'EXO')] [SmtpAddress] $PrimarySmtpAddress,
        [Edition('2010')] [PublicFolderType] $PublicFolderType,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFrom,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [Edition('2010+', 'EXO')] [bool] $RequireSenderAuthenticationEnabled,
        [Edition('2010+', 'EXO')] [TransportModerationNotificationFlags] $SendModerationNotifications,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server,
        [Edition('2010+', 'EXO')] [string] $SimpleDisplayName,
        [Edition('2010')] [MultiValuedProperty] $UMDtmfMap,
        [Edition('2010+', 'EXO')] [SmtpAddress] $WindowsEmailAddress
    )
}
