Get-Alias | Out-String -Stream | Select-String -Pattern "gcm"
