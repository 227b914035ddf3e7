Get-Process winword, explorer | Format-List *
