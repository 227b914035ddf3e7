Get-Help Get-ChildItem -Path Env:
