Get-UICulture | Format-List *
