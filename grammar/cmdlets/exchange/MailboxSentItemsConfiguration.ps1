# MailboxSentItemsConfiguration

function Get-MailboxSentItemsConfiguration {
    [CmdletBinding()]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController,
        [Parameter(Position = 0)] [MailboxIdParameter] $Identity
    )
}

function Set-MailboxSentItemsConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Fqdn] $DomainController,
        [Parameter(Position = 0)] [MailboxIdParameter] $Identity,
        [SentItemsCopiedTo] $SendAsItemsCopiedTo,
        [SentItemsCopiedTo] $SendOnBehalfOfItemsCopiedTo
    )
}
