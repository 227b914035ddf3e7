Get-Item -Path gp | Format-List -Property *
