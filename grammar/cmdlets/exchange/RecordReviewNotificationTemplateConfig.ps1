# RecordReviewNotificationTemplateConfig

function Get-RecordReviewNotificationTemplateConfig {
    [CmdletBinding()]
    [Edition('SCC')]
    param()
}

function Set-RecordReviewNotificationTemplateConfig {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [bool] $IsCustomizedNotificationTemplate,
        [Parameter(Mandatory)] [bool] $IsCustomizedReminderTemplate,
        [string] $CustomizedNotificationDataString,
        [string] $CustomizedReminderDataString
    )
}
