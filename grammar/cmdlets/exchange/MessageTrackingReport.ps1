# MessageTrackingReport

function Get-MessageTrackingReport {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageTrackingReportId] $Identity,
        [switch] $BypassDelegateChecking,
        [Edition('2010+')] [MessageTrackingDetailLevel] $DetailLevel,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $DoNotResolve,
        [SmtpAddress] $RecipientPathFilter,
        [string[]] $Recipients,
        [ReportTemplate] $ReportTemplate,
        [Unlimited] $ResultSize,
        [_DeliveryStatus] $Status,
        [Edition('2010+')] [TraceLevel] $TraceLevel
    )
}

function Search-MessageTrackingReport {
    [CmdletBinding(DefaultParameterSetName = 'SearchAsRecipient', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'SearchAsSender', Mandatory)] [SmtpAddress] $Sender,
        [switch] $BypassDelegateChecking,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $DoNotResolve,
        [string] $MessageEntryId,
        [string] $MessageId,
        [Parameter(ParameterSetName = 'SearchAsRecipient')] [SmtpAddress[]] $Recipients,
        [Unlimited] $ResultSize,
        [string] $Subject,
        [Edition('2010+')] [TraceLevel] $TraceLevel
    )
}
