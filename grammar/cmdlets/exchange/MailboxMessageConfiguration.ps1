# MailboxMessageConfiguration

function Get-MailboxMessageConfiguration {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxMessageConfiguration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Edition('EXO')] [string] $SignatureName,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}

function Set-MailboxMessageConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [AfterMoveOrDeleteBehavior] $AfterMoveOrDeleteBehavior,
        [Edition('2010+', 'EXO')] [bool] $AlwaysShowBcc,
        [Edition('2010+', 'EXO')] [bool] $AlwaysShowFrom,
        [Edition('2010+', 'EXO')] [bool] $AutoAddSignature,
        [Edition('2013+', 'EXO')] [bool] $AutoAddSignatureOnMobile,
        [Edition('2016+', 'EXO')] [bool] $AutoAddSignatureOnReply,
        [Edition('2013+', 'EXO')] [bool] $CheckForForgottenAttachments,
        [Edition('EXO')] [bool] $CheckForReportJunkDialog,
        [Edition('2010+', 'EXO')] [ConversationSortOrder] $ConversationSortOrder,
        [Edition('2010+', 'EXO')] [string] $DefaultFontColor,
        [Edition('2010+', 'EXO')] [FontFlags] $DefaultFontFlags,
        [Edition('2010+', 'EXO')] [string] $DefaultFontName,
        [Edition('2010+', 'EXO')] [int] $DefaultFontSize,
        [Edition('2010+', 'EXO')] [MailFormat] $DefaultFormat,
        [Edition('EXO')] [string] $DefaultSignature,
        [Edition('EXO')] [string] $DefaultSignatureOnReply,
        [Edition('EXO')] [string] $DeleteSignatureName,
        [Edition('EXO')] [DisplayDensityMode] $DisplayDensityMode,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $EchoGroupMessageBackToSubscribedSender,
        [Edition('2013+', 'EXO')] [EmailComposeMode] $EmailComposeMode,
        [Edition('2010+', 'EXO')] [bool] $EmptyDeletedItemsOnLogoff,
        [Edition('EXO')] [int] $FavoritesBitFlags,
        [Edition('2016+', 'EXO')] [MailReadingPanePosition] $GlobalReadingPanePosition,
        [Edition('2010+', 'EXO')] [bool] $HideDeletedItems,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('EXO')] [bool] $IsDarkModeTheme,
        [Edition('2016+', 'EXO')] [bool] $IsFavoritesFolderTreeCollapsed,
        [Edition('EXO')] [bool] $IsFocusedInboxEnabled,
        [Edition('2016+', 'EXO')] [bool] $IsMailRootFolderTreeCollapsed,
        [Edition('2016+', 'EXO')] [bool] $IsReplyAllTheDefaultResponse,
        [Edition('2016+', 'EXO')] [bool] $LinkPreviewEnabled,
        [Edition('2016+', 'EXO')] [bool] $MailFolderPaneExpanded,
        [Edition('EXO')] [int] $MailSendUndoInterval,
        [Edition('EXO')] [bool] $ManuallyPickCertificate,
        [Edition('EXO')] [int] $NavigationBarWidth,
        [Edition('2016+', 'EXO')] [NavigationPaneView] $NavigationPaneViewOption,
        [Edition('EXO')] [PontType] $NewEnabledPonts,
        [Edition('2010+', 'EXO')] [NewItemNotification] $NewItemNotification,
        [Edition('2016+', 'EXO')] [bool] $PreferAccessibleContent,
        [Edition('2010+', 'EXO')] [PreviewMarkAsReadBehavior] $PreviewMarkAsReadBehavior,
        [Edition('2010+', 'EXO')] [int] $PreviewMarkAsReadDelaytime,
        [Edition('2010+', 'EXO')] [ReadReceiptResponse] $ReadReceiptResponse,
        [Edition('EXO')] [bool] $ReportJunkSelected,
        [Edition('EXO')] [string] $SendAddressDefault,
        [Edition('2010+', 'EXO')] [bool] $ShowConversationAsTree,
        [Edition('EXO')] [bool] $ShowInlinePreviews,
        [Edition('EXO')] [bool] $ShowNotificationBar,
        [Edition('2016+', 'EXO')] [bool] $ShowPreviewTextInListView,
        [Edition('2016+', 'EXO')] [bool] $ShowReadingPaneOnFirstLoad,
        [Edition('2016+', 'EXO')] [bool] $ShowSenderOnTopInListView,
        [Edition('2016+', 'EXO')] [bool] $ShowUpNext,
        [Edition('2010+', 'EXO')] [string] $SignatureHtml,
        [Edition('EXO')] [string] $SignatureHtmlBody,
        [Edition('EXO')] [string] $SignatureName,
        [Edition('2010+', 'EXO')] [string] $SignatureText,
        [Edition('2013+', 'EXO')] [string] $SignatureTextOnMobile,
        [Edition('EXO')] [string] $SigningCertificateId,
        [Edition('EXO')] [string] $SigningCertificateSubject,
        [Edition('EXO')] [bool] $SmimeEncrypt,
        [Edition('EXO')] [bool] $SmimeSign,
        [Edition('2013+', 'EXO')] [bool] $UseDefaultSignatureOnMobile,
        [Edition('EXO')] [bool] $WebSuggestedRepliesEnabledForUser
    )
}
