Get-Variable m*
