# CalendarDiagnosticObjects

function Get-CalendarDiagnosticObjects {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupOrUserMailboxIdParameter] $Identity,
        [ExDateTime] $AnalyzeExceptionWithOriginalStartDate,
        [bool] $AutoRequeryOnMeetingId,
        [string] $ConfigurationName,
        [string[]] $CustomPropertyNames,
        [ExDateTime] $EndDate,
        [string] $EntryId,
        [string] $EwsId,
        [bool] $ExactMatch,
        [string[]] $ItemClass,
        [string[]] $ItemIds,
        [int] $MaxResults,
        [string] $MeetingId,
        [string] $ODataId,
        [Unlimited] $ResultSize,
        [bool] $ShouldBindToItem,
        [bool] $ShouldDecodeEnums,
        [bool] $ShouldFetchAttendeeCollection,
        [bool] $ShouldFetchRecurrenceExceptions,
        [bool] $ShouldResolveParticipants,
        [ExDateTime] $StartDate,
        [string] $Subject
    )
}
