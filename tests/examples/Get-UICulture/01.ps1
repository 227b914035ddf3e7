Get-UICulture
