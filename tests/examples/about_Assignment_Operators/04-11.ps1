Remove-Variable -Name a
