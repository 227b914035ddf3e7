# HostedOutboundSpamFilterPolicy

function Get-HostedOutboundSpamFilterPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HostedOutboundSpamFilterPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedOutboundSpamFilterPolicyIdParameter] $Identity
    )
}

function New-HostedOutboundSpamFilterPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [ValidateSet('Alert', 'BlockUserForToday', 'BlockUser')]
        [OutboundRecipientLimitsExceededAction] $ActionWhenThresholdReached,
        [string] $AdminDisplayName,
        [ValidateSet('Automatic', 'Off', 'On')] [AutoForwardingMode] $AutoForwardingMode,
        [MultiValuedProperty] $BccSuspiciousOutboundAdditionalRecipients,
        [bool] $BccSuspiciousOutboundMail,
        [bool] $NotifyOutboundSpam,
        [MultiValuedProperty] $NotifyOutboundSpamRecipients,
        [uint] $RecipientLimitExternalPerHour,
        [uint] $RecipientLimitInternalPerHour,
        [uint] $RecipientLimitPerDay,
        [RecommendedPolicyType] $RecommendedPolicyType
    )
}

function Remove-HostedOutboundSpamFilterPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedOutboundSpamFilterPolicyIdParameter] $Identity,
        [switch] $Force
    )
}

function Set-HostedOutboundSpamFilterPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedOutboundSpamFilterPolicyIdParameter] $Identity,
        [ValidateSet('Alert', 'BlockUserForToday', 'BlockUser')]
        [OutboundRecipientLimitsExceededAction] $ActionWhenThresholdReached,
        [string] $AdminDisplayName,
        [ValidateSet('Automatic', 'Off', 'On')] [AutoForwardingMode] $AutoForwardingMode,
        [MultiValuedProperty] $BccSuspiciousOutboundAdditionalRecipients,
        [bool] $BccSuspiciousOutboundMail,
        [bool] $NotifyOutboundSpam,
        [MultiValuedProperty] $NotifyOutboundSpamRecipients,
        [uint] $RecipientLimitExternalPerHour,
        [uint] $RecipientLimitInternalPerHour,
        [uint] $RecipientLimitPerDay
    )
}
