$DST = Get-Date
$DST.IsDaylightSavingTime()
