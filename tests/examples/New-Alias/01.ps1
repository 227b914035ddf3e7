New-Alias -Name "List" Get-ChildItem
