# OutlookConnection: what becomes of Outlook when it looks for a mailbox.

function Resolve-OutlookConnection {
    <#
    .SYNOPSIS
    Shows what becomes of Outlook when it looks for a mailbox.
    .DESCRIPTION
    Asks Autodiscover for the mailbox as Outlook does, and lets the client connect. The result has the Autodiscover answer in the words of the documented table, the addresses on both sides, and, where the client is refused, why: in Outlook's words and in those of the connectivity analyzer. RestartRequired tells whether an Outlook that was running before the mailbox moved to MAPI over HTTP is asked to restart.
    .PARAMETER Identity
    The mailbox, by any of its names.
    .PARAMETER External
    The client is outside of the organization's network.
    .PARAMETER Client
    The version of Outlook, such as 15.0.4569.1503; a present one unless it is given.
    .PARAMETER OnlineMode
    The client works without a local copy of the mailbox.
    .PARAMETER MapiHttpDisabled
    The client was told not to use MAPI over HTTP.
    .EXAMPLE
    Resolve-OutlookConnection 'Ken Sanchez'
    .EXAMPLE
    Get-Mailbox | Resolve-OutlookConnection -External | Where-Object Connected -EQ $false
    .EXAMPLE
    Resolve-OutlookConnection 'Ken Sanchez' -Client 14.0.6109.5000 | Format-List
    #>
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
