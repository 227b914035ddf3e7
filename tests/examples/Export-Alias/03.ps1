Export-Alias -Path Alias.csv -Append -Description "Appended Aliases" -Force
