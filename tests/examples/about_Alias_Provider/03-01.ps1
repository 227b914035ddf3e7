Get-Item -Path Alias:ls
