Get-Date | ConvertTo-Xml
