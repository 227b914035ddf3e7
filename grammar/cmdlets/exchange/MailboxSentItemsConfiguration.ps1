# MailboxSentItemsConfiguration

function Get-MailboxSentItemsConfiguration {
    [CmdletBinding()]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Identity
    )
}

function Set-MailboxSentItemsConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController,
        [MailboxIdParameter] $Identity,
        [SentItemsCopiedTo] $SendAsItemsCopiedTo,
        [SentItemsCopiedTo] $SendOnBehalfOfItemsCopiedTo
    )
}
