Get-Process | foreach Description
