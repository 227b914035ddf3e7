function CD32 {Set-Location -Path C:\windows\system32}
Set-Item -Path Alias:go -Value CD32
