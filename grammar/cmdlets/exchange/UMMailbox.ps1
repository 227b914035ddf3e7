# UMMailbox

function Disable-UMMailbox {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [bool] $KeepProperties
    )
}

function Enable-UMMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory)]
        [Parameter(ParameterSetName = 'CloudVoiceMail')]
        [MailboxPolicyIdParameter] $UMMailboxPolicy,
        [bool] $AutomaticSpeechRecognitionEnabled,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'CloudVoiceMail', Mandatory)] [Edition('2016')] [switch] $EnableCloudVoiceMail,
        [MultiValuedProperty] $Extensions,
        [switch] $IgnoreDefaultScope,
        [string] $NotifyEmail,
        [string] $PilotNumber,
        [string] $PIN,
        [bool] $PINExpired,
        [Parameter(ParameterSetName = 'CloudVoiceMail')] [Edition('2016')] [bool] $SendWelcomeMail,
        [string] $SIPResourceIdentifier,
        [switch] $ValidateOnly
    )
}

function Get-UMMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.UMMailbox')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [pscredential] $Credential,
        [Fqdn] $DomainController,
        [string] $Filter,
        [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-UMMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [AllowUMCallsFromNonUsersFlags] $AllowUMCallsFromNonUsers,
        [bool] $AnonymousCallersCanLeaveMessages,
        [bool] $AutomaticSpeechRecognitionEnabled,
        [AudioCodecEnum] $CallAnsweringAudioCodec,
        [bool] $CallAnsweringRulesEnabled,
        [Fqdn] $DomainController,
        [bool] $FaxEnabled,
        [switch] $IgnoreDefaultScope,
        [Edition('2013', '2016')] [bool] $ImListMigrationCompleted,
        [bool] $MissedCallNotificationEnabled,
        [string] $Name,
        [string] $OperatorNumber,
        [bool] $PinlessAccessToVoiceMailEnabled,
        [bool] $PlayOnPhoneEnabled,
        [bool] $SubscriberAccessEnabled,
        [bool] $TUIAccessToCalendarEnabled,
        [bool] $TUIAccessToEmailEnabled,
        [MailboxPolicyIdParameter] $UMMailboxPolicy,
        [UMSMSNotificationOptions] $UMSMSNotificationOption,
        [Edition('2013', '2016')] [bool] $VoiceMailAnalysisEnabled
    )
}
