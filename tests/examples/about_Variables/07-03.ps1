Get-Item Variable:\PSCulture
