Set-Item -Path gp -Value Get-Process -Force
