# MailboxCalendarConfiguration

function Get-MailboxCalendarConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxCalendarConfiguration')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'MailboxLocation')] [Edition('EXO')] [MailboxLocationIdParameter] $MailboxLocation
    )
}

function Set-MailboxCalendarConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2016+', 'EXO')] [bool] $AgendaMailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $AgendaMailIntroductionEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $AgendaPaneEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $AutoDeclineWhenBusy,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [string] $CalendarFeedsPreferredLanguage,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [string] $CalendarFeedsPreferredRegion,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [string] $CalendarFeedsRootPageId,
        [Edition('2016+', 'EXO')] [bool] $ConversationalSchedulingEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $CreateEventsFromEmailAsPrivate,
        [Edition('2016+', 'EXO')] [AgendaMailSchedule] $DailyAgendaMailSchedule,
        [Edition('2016+', 'EXO')] [int] $DefaultMeetingDuration,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [int] $DefaultMinutesToReduceLongEventsBy,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [int] $DefaultMinutesToReduceShortEventsBy,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [OnlineMeetingProviderType] $DefaultOnlineMeetingProvider,
        [Edition('2010+', 'EXO')] [timespan] $DefaultReminderTime,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $DeleteMeetingRequestOnRespond,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $DiningEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $EntertainmentEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $EventsFromEmailEnabled = $true,
        [Edition('2010+', 'EXO')] [FirstWeekRules] $FirstWeekOfYear,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $FlightEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $HotelEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $InvoiceEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [LocationDetailsPermissionInFreeBusy] $LocationDetailsInFreeBusy = 'Desk',
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO', 'EOP')]
        [MailboxLocationIdParameter] $MailboxLocation,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $OnlineMeetingsByDefaultEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $PackageDeliveryEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $PreserveDeclinedMeetings,
        [Edition('2010+', 'EXO')] [bool] $RemindersEnabled,
        [Edition('2010+', 'EXO')] [bool] $ReminderSoundEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $RentalCarEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $ServiceAppointmentEventsFromEmailEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [ShortenEventScopeOption] $ShortenEventScopeDefault,
        [Edition('2010+', 'EXO')] [bool] $ShowWeekNumbers,
        [Edition('2016+', 'EXO')] [bool] $SkipAgendaMailOnFreeDays,
        [Edition('2010+', 'EXO')] [HourIncrement] $TimeIncrement,
        [Edition('2016+', 'EXO')] [bool] $UseBrightCalendarColorThemeInOwa,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $WeatherEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [int] $WeatherLocationBookmark,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [MultiValuedProperty] $WeatherLocations,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [WeatherTemperatureUnit] $WeatherUnit,
        [Edition('2010+', 'EXO')] [DayOfWeek] $WeekStartDay,
        [Edition('2010+', 'EXO')] [DaysOfWeek] $WorkDays,
        [Edition('2010+', 'EXO')] [timespan] $WorkingHoursEndTime,
        [Edition('2010+', 'EXO')] [timespan] $WorkingHoursStartTime,
        [Edition('2010+', 'EXO')] [ExTimeZoneValue] $WorkingHoursTimeZone,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxLocation')]
        [Edition('EXO')]
        [bool] $WorkspaceUserEnabled
    )
}
