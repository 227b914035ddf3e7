Export-Alias -Path Alias.csv -NoClobber
