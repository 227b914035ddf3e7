Set-Alias -Name list -Value Get-ChildItem
Get-Alias -Name list
