(Get-UICulture).Calendar
