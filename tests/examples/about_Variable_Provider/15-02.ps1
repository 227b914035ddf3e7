Get-Help Get-ChildItem -Path Variable:
