Remove-Variable -Name MyVariable
