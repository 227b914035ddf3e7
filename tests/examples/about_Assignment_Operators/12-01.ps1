Set-Variable -Name a -Value 1, 2, 3
