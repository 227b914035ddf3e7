Get-Help
