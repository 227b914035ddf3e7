# SyncMailPublicFolder

function New-SyncMailPublicFolder {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Recipient.ADPublicFolder')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Alias,
        [Parameter(Mandatory)] [string] $EntryId,
        [Edition('2016+', 'EXO')] [DeliveryRecipientIdParameter[]] $AcceptMessagesOnlyFrom,
        [Edition('2016+', 'EXO')] [RecipientIdParameter[]] $Contacts,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute1,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute10,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute11,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute12,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute13,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute14,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute15,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute2,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute3,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute4,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute5,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute6,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute7,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute8,
        [Edition('2016+', 'EXO')] [string] $CustomAttribute9,
        [Edition('2016+', 'EXO')] [bool] $DeliverToMailboxAndForward,
        [Edition('2016+', 'EXO')] [string] $DisplayName,
        [Edition('2013+')] [Fqdn] $DomainController,
        [ProxyAddress[]] $EmailAddresses,
        [SmtpAddress] $ExternalEmailAddress,
        [Edition('2016+', 'EXO')] [RecipientIdParameter] $ForwardingAddress,
        [Edition('2016+', 'EXO')] [RecipientIdParameter[]] $GrantSendOnBehalfTo,
        [switch] $HiddenFromAddressListsEnabled,
        [Edition('2016+', 'EXO')] [Unlimited] $MaxReceiveSize,
        [Edition('2016+', 'EXO')] [Unlimited] $MaxSendSize,
        [Edition('2016+', 'EXO')] [guid] $OnPremisesObjectId,
        [switch] $OverrideRecipientQuotas,
        [Edition('2016+', 'EXO')] [DeliveryRecipientIdParameter[]] $RejectMessagesFrom,
        [Edition('2016+', 'EXO')] [bool] $RequireSenderAuthenticationEnabled,
        [SmtpAddress] $WindowsEmailAddress
    )
}

function Remove-SyncMailPublicFolder {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailPublicFolderIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController
    )
}
