# CalendarNotification

function Get-CalendarNotification {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.CalendarNotification')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Set-CalendarNotification {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [bool] $CalendarUpdateNotification,
        [bool] $CalendarUpdateSendDuringWorkHour,
        [bool] $DailyAgendaNotification,
        [timespan] $DailyAgendaNotificationSendTime,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [bool] $MeetingReminderNotification,
        [bool] $MeetingReminderSendDuringWorkHour,
        [int] $NextDays
    )
}
