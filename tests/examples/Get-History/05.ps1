Get-History | Format-List -Property *
