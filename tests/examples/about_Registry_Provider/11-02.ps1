Get-Help Get-ChildItem -Path HKLM:
