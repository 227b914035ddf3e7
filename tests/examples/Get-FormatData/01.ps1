Get-FormatData
