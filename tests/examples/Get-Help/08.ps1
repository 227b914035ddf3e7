Get-Help about_*
