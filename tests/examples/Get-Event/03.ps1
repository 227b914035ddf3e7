$Events = Get-Event
$Events[0] | Format-List -Property *
