Clear-Item .\Contoso\
Get-Item .\Contoso\
