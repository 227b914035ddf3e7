# MailContact

function Disable-MailContact {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailContactIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope
    )
}

function Enable-MailContact {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ContactIdParameter] $Identity,
        [Parameter(Mandatory)] [ProxyAddress] $ExternalEmailAddress,
        [string] $Alias,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [MacAttachmentFormat] $MacAttachmentFormat,
        [MessageBodyFormat] $MessageBodyFormat,
        [MessageFormat] $MessageFormat,
        [SmtpAddress] $PrimarySmtpAddress,
        [bool] $UsePreferMessageFormat
    )
}

function Get-MailContact {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailContact')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailContactIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $ANR,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function New-MailContact {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailContact')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [ProxyAddress] $ExternalEmailAddress,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $FirstName,
        [string] $Initials,
        [string] $LastName,
        [MacAttachmentFormat] $MacAttachmentFormat,
        [MessageBodyFormat] $MessageBodyFormat,
        [MessageFormat] $MessageFormat,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [SmtpAddress] $PrimarySmtpAddress,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [bool] $UsePreferMessageFormat
    )
}

function Remove-MailContact {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailContactIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope
    )
}

function Set-MailContact {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailContactIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [Edition('2010+')] [bool] $CreateDTMFMap,
        [string] $CustomAttribute1,
        [string] $CustomAttribute10,
        [string] $CustomAttribute11,
        [string] $CustomAttribute12,
        [string] $CustomAttribute13,
        [string] $CustomAttribute14,
        [string] $CustomAttribute15,
        [string] $CustomAttribute2,
        [string] $CustomAttribute3,
        [string] $CustomAttribute4,
        [string] $CustomAttribute5,
        [string] $CustomAttribute6,
        [string] $CustomAttribute7,
        [string] $CustomAttribute8,
        [string] $CustomAttribute9,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [ProxyAddressCollection] $EmailAddresses,
        [Edition('2010+')] [bool] $EmailAddressPolicyEnabled,
        [MultiValuedProperty] $ExtensionCustomAttribute1,
        [MultiValuedProperty] $ExtensionCustomAttribute2,
        [MultiValuedProperty] $ExtensionCustomAttribute3,
        [MultiValuedProperty] $ExtensionCustomAttribute4,
        [MultiValuedProperty] $ExtensionCustomAttribute5,
        [ProxyAddress] $ExternalEmailAddress,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [MacAttachmentFormat] $MacAttachmentFormat,
        [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [Edition('2010+')] [Unlimited] $MaxReceiveSize,
        [Edition('2010+')] [Unlimited] $MaxRecipientPerMessage,
        [Edition('2010+')] [Unlimited] $MaxSendSize,
        [MessageBodyFormat] $MessageBodyFormat,
        [MessageFormat] $MessageFormat,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Name,
        [Edition('2010+')] [SmtpAddress] $PrimarySmtpAddress,
        [MultiValuedProperty] $RejectMessagesFrom,
        [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [Edition('2010+')] [switch] $RemovePicture,
        [Edition('2010+')] [switch] $RemoveSpokenName,
        [bool] $RequireSenderAuthenticationEnabled,
        [Edition('2010+')] [string] $SecondaryAddress,
        [Edition('2010+')] [UMDialPlanIdParameter] $SecondaryDialPlan,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [string] $SimpleDisplayName,
        [Edition('2010+')] [MultiValuedProperty] $UMDtmfMap,
        [UseMapiRichTextFormat] $UseMapiRichTextFormat,
        [bool] $UsePreferMessageFormat,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $UserCertificate,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $UserSMimeCertificate,
        [SmtpAddress] $WindowsEmailAddress
    )
}
