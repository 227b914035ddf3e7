Get-Help Get-ChildItem -Path Alias:
