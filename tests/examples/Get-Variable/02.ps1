Get-Variable m* -ValueOnly
