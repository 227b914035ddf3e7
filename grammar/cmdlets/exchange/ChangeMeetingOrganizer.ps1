# ChangeMeetingOrganizer

function Invoke-ChangeMeetingOrganizer {
    [CmdletBinding(DefaultParameterSetName = 'ByEventId', SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'BySubject', Mandatory, Position = 1)] [string] $Subject,
        [Parameter(ParameterSetName = 'ByEventId', Mandatory, Position = 1)] [string] $EventId,
        [Parameter(Mandatory, Position = 2)] [string] $NewOrganizer,
        [datetime] $TransferSeriesStartDate
    )
}
