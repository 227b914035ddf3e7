Remove-Alias -Name del
