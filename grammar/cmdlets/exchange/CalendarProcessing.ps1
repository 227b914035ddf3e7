# CalendarProcessing

function Get-CalendarProcessing {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.CalendarConfiguration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Set-CalendarProcessing {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [bool] $AddAdditionalResponse,
        [Edition('2010+', 'EXO')] [string] $AdditionalResponse,
        [Edition('2010+', 'EXO')] [bool] $AddNewRequestsTentatively,
        [Edition('2010+', 'EXO')] [bool] $AddOrganizerToSubject,
        [Edition('2010+', 'EXO')] [bool] $AllBookInPolicy,
        [Edition('2010+', 'EXO')] [bool] $AllowConflicts,
        [Edition('2010+', 'EXO')] [bool] $AllowRecurringMeetings,
        [Edition('2010+', 'EXO')] [bool] $AllRequestInPolicy,
        [Edition('2010+', 'EXO')] [bool] $AllRequestOutOfPolicy,
        [Edition('2010+', 'EXO')] [CalendarProcessingFlags] $AutomateProcessing,
        [Edition('EXO')] [ResourceBookingType] $BookingType,
        [Edition('2010+', 'EXO')] [int] $BookingWindowInDays,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $BookInPolicy,
        [Edition('2010+', 'EXO')] [int] $ConflictPercentageAllowed,
        [Edition('2010+', 'EXO')] [bool] $DeleteAttachments,
        [Edition('2010+', 'EXO')] [bool] $DeleteComments,
        [Edition('2010+', 'EXO')] [bool] $DeleteNonCalendarItems,
        [Edition('2010+', 'EXO')] [bool] $DeleteSubject,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $EnableAutoRelease,
        [Edition('2010+', 'EXO')] [bool] $EnableResponseDetails,
        [Edition('EXO')] [bool] $EnforceCapacity,
        [Edition('2010+', 'EXO')] [bool] $EnforceSchedulingHorizon,
        [Edition('2010+', 'EXO')] [bool] $ForwardRequestsToDelegates,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('2010+', 'EXO')] [int] $MaximumConflictInstances,
        [Edition('2010+', 'EXO')] [int] $MaximumDurationInMinutes,
        [Edition('EXO')] [int] $MinimumDurationInMinutes,
        [Edition('2010+', 'EXO')] [bool] $OrganizerInfo,
        [Edition('EXO')] [int] $PostReservationMaxClaimTimeInMinutes,
        [Edition('2010+', 'EXO')] [bool] $ProcessExternalMeetingMessages,
        [Edition('EXO')] [bool] $RemoveCanceledMeetings,
        [Edition('2010+', 'EXO')] [bool] $RemoveForwardedMeetingNotifications,
        [Edition('2010+', 'EXO')] [bool] $RemoveOldMeetingMessages,
        [Edition('2010+', 'EXO')] [bool] $RemovePrivateProperty,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $RequestInPolicy,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $RequestOutOfPolicy,
        [Edition('2010+', 'EXO')] [RecipientIdParameter[]] $ResourceDelegates,
        [Edition('2010+', 'EXO')] [bool] $ScheduleOnlyDuringWorkHours,
        [Edition('2010+', 'EXO')] [bool] $TentativePendingApproval
    )
}
