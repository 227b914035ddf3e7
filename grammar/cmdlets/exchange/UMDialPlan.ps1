# UMDialPlan

function Get-UMDialPlan {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMDialPlan')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [UMDialPlanIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-UMDialPlan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMDialPlan')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [string] $CountryOrRegionCode,
        [Parameter(Mandatory)] [int] $NumberOfDigitsInExtension,
        [MultiValuedProperty] $AccessTelephoneNumbers,
        [UMLanguage] $DefaultLanguage,
        [Fqdn] $DomainController,
        [bool] $FaxEnabled,
        [bool] $GenerateUMMailboxPolicy,
        [UMURIType] $URIType,
        [UMVoIPSecurityType] $VoIPSecurity
    )
}

function Remove-UMDialPlan {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMDialPlanIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMDialPlan {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UMDialPlanIdParameter] $Identity,
        [MultiValuedProperty] $AccessTelephoneNumbers,
        [bool] $AllowDialPlanSubscribers,
        [MultiValuedProperty] $AllowedInCountryOrRegionGroups,
        [MultiValuedProperty] $AllowedInternationalGroups,
        [bool] $AllowExtensions,
        [bool] $AllowHeuristicADCallingLineIdResolution,
        [AudioCodecEnum] $AudioCodec,
        [bool] $AutomaticSpeechRecognitionEnabled,
        [bool] $CallAnsweringRulesEnabled,
        [bool] $CallSomeoneEnabled,
        [MultiValuedProperty] $ConfiguredInCountryOrRegionGroups,
        [MultiValuedProperty] $ConfiguredInternationalGroups,
        [AddressListIdParameter] $ContactAddressList,
        [OrganizationalUnitIdParameter] $ContactRecipientContainer,
        [CallSomeoneScopeEnum] $ContactScope,
        [string] $CountryOrRegionCode,
        [UMLanguage] $DefaultLanguage,
        [DialByNamePrimaryEnum] $DialByNamePrimary,
        [DialByNameSecondaryEnum] $DialByNameSecondary,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $EquivalentDialPlanPhoneContexts,
        [string] $Extension,
        [bool] $FaxEnabled,
        [switch] $ForceUpgrade,
        [NumberFormat] $InCountryOrRegionNumberFormat,
        [InfoAnnouncementEnabledEnum] $InfoAnnouncementEnabled,
        [string] $InfoAnnouncementFilename,
        [int] $InputFailuresBeforeDisconnect,
        [string] $InternationalAccessCode,
        [NumberFormat] $InternationalNumberFormat,
        [string] $LegacyPromptPublishingPoint,
        [int] $LogonFailuresBeforeDisconnect,
        [DisambiguationFieldEnum] $MatchedNameSelectionMethod,
        [int] $MaxCallDuration,
        [int] $MaxRecordingDuration,
        [string] $Name,
        [string] $NationalNumberPrefix,
        [MultiValuedProperty] $NumberingPlanFormats,
        [string] $OperatorExtension,
        [string] $OutsideLineAccessCode,
        [MultiValuedProperty] $PilotIdentifierList,
        [int] $RecordingIdleTimeout,
        [bool] $SendVoiceMsgEnabled,
        [bool] $TUIPromptEditingEnabled,
        [UMAutoAttendantIdParameter] $UMAutoAttendant,
        [UMVoIPSecurityType] $VoIPSecurity,
        [bool] $WelcomeGreetingEnabled,
        [string] $WelcomeGreetingFilename
    )
}
