# CalendarEvents

function Remove-CalendarEvents {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2019+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(Mandatory)] [int] $QueryWindowInDays,
        [switch] $CancelOrganizedMeetings,
        [switch] $PreviewOnly,
        [ExDateTime] $QueryStartDate,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}
