Get-Alias | Where-Object { $_.Options -ne "Constant" } | Remove-Alias -Force
