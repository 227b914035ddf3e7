# OutlookConnection: what becomes of Outlook when it looks for a mailbox.

function Resolve-OutlookConnection {
    [CmdletBinding()]
    [ImplementingType('Emsh.Commands.ResolveOutlookConnectionCommand')]
    [OutputType('Emsh.OutlookConnection')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Mailbox')]
        [MailboxIdParameter] $Identity,
        [switch] $External,
        [Alias('ClientVersion')] [string] $Client,
        [switch] $OnlineMode,
        [switch] $MapiHttpDisabled
    )
}
