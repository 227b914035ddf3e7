$Global:a = "one"
Get-Variable a | Format-List *
