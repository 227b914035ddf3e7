# UMAutoAttendant

function Disable-UMAutoAttendant {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMAutoAttendantIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Enable-UMAutoAttendant {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMAutoAttendantIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-UMAutoAttendant {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMAutoAttendant')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMAutoAttendantIdParameter] $Identity,
        [Fqdn] $DomainController,
        [UMDialPlanIdParameter] $UMDialPlan
    )
}

function New-UMAutoAttendant {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMAutoAttendant')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [UMDialPlanIdParameter] $UMDialPlan,
        [Fqdn] $DomainController,
        [UMAutoAttendantIdParameter] $DTMFFallbackAutoAttendant,
        [MultiValuedProperty] $PilotIdentifierList,
        [bool] $SpeechEnabled,
        [StatusEnum] $Status
    )
}

function Remove-UMAutoAttendant {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMAutoAttendantIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMAutoAttendant {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMAutoAttendantIdParameter] $Identity,
        [MultiValuedProperty] $AfterHoursKeyMapping,
        [bool] $AfterHoursKeyMappingEnabled,
        [bool] $AfterHoursMainMenuCustomPromptEnabled,
        [string] $AfterHoursMainMenuCustomPromptFilename,
        [bool] $AfterHoursTransferToOperatorEnabled,
        [bool] $AfterHoursWelcomeGreetingEnabled,
        [string] $AfterHoursWelcomeGreetingFilename,
        [bool] $AllowDialPlanSubscribers,
        [MultiValuedProperty] $AllowedInCountryOrRegionGroups,
        [MultiValuedProperty] $AllowedInternationalGroups,
        [bool] $AllowExtensions,
        [MultiValuedProperty] $BusinessHoursKeyMapping,
        [bool] $BusinessHoursKeyMappingEnabled,
        [bool] $BusinessHoursMainMenuCustomPromptEnabled,
        [string] $BusinessHoursMainMenuCustomPromptFilename,
        [ScheduleInterval[]] $BusinessHoursSchedule,
        [bool] $BusinessHoursTransferToOperatorEnabled,
        [bool] $BusinessHoursWelcomeGreetingEnabled,
        [string] $BusinessHoursWelcomeGreetingFilename,
        [string] $BusinessLocation,
        [string] $BusinessName,
        [bool] $CallSomeoneEnabled,
        [AddressListIdParameter] $ContactAddressList,
        [OrganizationalUnitIdParameter] $ContactRecipientContainer,
        [DialScopeEnum] $ContactScope,
        [Fqdn] $DomainController,
        [UMAutoAttendantIdParameter] $DTMFFallbackAutoAttendant,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $HolidaySchedule,
        [InfoAnnouncementEnabledEnum] $InfoAnnouncementEnabled,
        [string] $InfoAnnouncementFilename,
        [UMLanguage] $Language,
        [AutoAttendantDisambiguationFieldEnum] $MatchedNameSelectionMethod,
        [string] $Name,
        [bool] $NameLookupEnabled,
        [string] $OperatorExtension,
        [MultiValuedProperty] $PilotIdentifierList,
        [bool] $SendVoiceMsgEnabled,
        [bool] $SpeechEnabled,
        [string] $Timezone,
        [UMTimeZone] $TimeZoneName,
        [DayOfWeek] $WeekStartDay
    )
}
