Get-ChildItem -Path Alias:
