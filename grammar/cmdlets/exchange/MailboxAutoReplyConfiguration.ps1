# MailboxAutoReplyConfiguration

function Get-MailboxAutoReplyConfiguration {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxAutoReplyConfiguration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}

function Set-MailboxAutoReplyConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2016+', 'EXO')] [bool] $AutoDeclineFutureRequestsWhenOOF,
        [Edition('2010+', 'EXO')] [OofState] $AutoReplyState,
        [Edition('2016+', 'EXO')] [bool] $CreateOOFEvent,
        [Edition('2016+', 'EXO')] [bool] $DeclineAllEventsForScheduledOOF,
        [Edition('2016+', 'EXO')] [bool] $DeclineEventsForScheduledOOF,
        [Edition('2016+', 'EXO')] [string] $DeclineMeetingMessage,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [datetime] $EndTime,
        [Edition('2016+', 'EXO')] [string[]] $EventsToDeleteIDs,
        [Edition('2010+', 'EXO')] [ExternalAudience] $ExternalAudience,
        [Edition('2010+', 'EXO')] [string] $ExternalMessage,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('2010+', 'EXO')] [string] $InternalMessage,
        [Edition('2016+', 'EXO')] [string] $OOFEventSubject,
        [Edition('2010+', 'EXO')] [datetime] $StartTime
    )
}
