$Private:pVar = 'Private variable'
Get-Variable pVar | Format-List *
