# QuarantinePolicy

function Get-QuarantinePolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineTagIdParameter] $Identity,
        [ValidateSet('QuarantinePolicy', 'GlobalQuarantinePolicy')] [QuarantinePolicyType] $QuarantinePolicyType
    )
}

function New-QuarantinePolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $AdminDisplayName,
        [int] $AdminNotificationFrequencyInDays,
        [ValidateSet('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
        [EsnLanguage] $AdminNotificationLanguage,
        [bool] $AdminNotificationsEnabled,
        [MultiValuedProperty] $AdminQuarantinePermissionsList,
        [string] $CustomDisclaimer,
        [Fqdn] $DomainController,
        [QuarantinePermissions] $EndUserQuarantinePermissions,
        [int] $EndUserQuarantinePermissionsValue,
        [string] $EndUserSpamNotificationCustomFromAddress,
        [timespan] $EndUserSpamNotificationFrequency,
        [int] $EndUserSpamNotificationFrequencyInDays,
        [ValidateSet('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
        [EsnLanguage] $EndUserSpamNotificationLanguage,
        [MultiValuedProperty] $EsnCustomSubject,
        [bool] $ESNEnabled,
        [bool] $IncludeMessagesFromBlockedSenderAddress = $false,
        [MultiValuedProperty] $MultiLanguageCustomDisclaimer,
        [MultiValuedProperty] $MultiLanguageSenderName,
        [MultiValuedProperty] $MultiLanguageSetting,
        [bool] $OrganizationBrandingEnabled,
        [int] $QuarantineRetentionDays,
        [ValidateSet('QuarantinePolicy', 'GlobalQuarantinePolicy')] [QuarantinePolicyType] $QuarantinePolicyType
    )
}

function Remove-QuarantinePolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineTagIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-QuarantinePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineTagIdParameter] $Identity,
        [int] $AdminNotificationFrequencyInDays,
        [ValidateSet('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
        [EsnLanguage] $AdminNotificationLanguage,
        [bool] $AdminNotificationsEnabled,
        [MultiValuedProperty] $AdminQuarantinePermissionsList,
        [string] $CustomDisclaimer,
        [Fqdn] $DomainController,
        [QuarantinePermissions] $EndUserQuarantinePermissions,
        [int] $EndUserQuarantinePermissionsValue,
        [string] $EndUserSpamNotificationCustomFromAddress,
        [timespan] $EndUserSpamNotificationFrequency,
        [int] $EndUserSpamNotificationFrequencyInDays,
        [ValidateSet('Default', 'English', 'French', 'German', 'Italian', 'Japanese', 'Spanish', 'Korean', 'Portuguese', 'Russian', 'ChineseSimplified', 'ChineseTraditional', 'Amharic', 'Arabic', 'Bulgarian', 'BengaliIndia', 'Catalan', 'Czech', 'Cyrillic', 'Danish', 'Greek', 'Estonian', 'Basque', 'Persian', 'Finnish', 'Filipino', 'Galician', 'Gujarati', 'Hebrew', 'Hindi', 'Croatian', 'Hungarian', 'Indonesian', 'Icelandic', 'Kazakh', 'Kannada', 'Lithuanian', 'Latvian', 'Malayalam', 'Marathi', 'Malay', 'Dutch', 'NorwegianNynorsk', 'Norwegian', 'Odia', 'Polish', 'PortuguesePortugal', 'Romanian', 'Slovak', 'Slovenian', 'SerbianCyrillic', 'Serbian', 'Swedish', 'Swahili', 'Tamil', 'Telugu', 'Thai', 'Turkish', 'Ukrainian', 'Urdu', 'Vietnamese')]
        [EsnLanguage] $EndUserSpamNotificationLanguage,
        [MultiValuedProperty] $EsnCustomSubject,
        [bool] $ESNEnabled,
        [switch] $IgnoreDehydratedFlag,
        [bool] $IncludeMessagesFromBlockedSenderAddress = $false,
        [MultiValuedProperty] $MultiLanguageCustomDisclaimer,
        [MultiValuedProperty] $MultiLanguageSenderName,
        [MultiValuedProperty] $MultiLanguageSetting,
        [bool] $OrganizationBrandingEnabled,
        [int] $QuarantineRetentionDays
    )
}
