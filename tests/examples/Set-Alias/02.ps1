Get-Alias -Name list
Set-Alias -Name list -Value Get-Location
Get-Alias -Name list
