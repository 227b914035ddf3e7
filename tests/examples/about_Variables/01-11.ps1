Clear-Variable -Name MyVariable
