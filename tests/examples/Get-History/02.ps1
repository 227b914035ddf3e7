Get-History | Where-Object {$_.CommandLine -like "*Service*"}
