Get-Item .\Contoso\
