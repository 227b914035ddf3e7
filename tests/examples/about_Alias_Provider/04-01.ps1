Get-Item -Path Alias:* | Where-Object {$_.Definition -eq "Get-ChildItem"}
