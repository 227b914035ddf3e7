Export-Alias -Path Alias.csv
