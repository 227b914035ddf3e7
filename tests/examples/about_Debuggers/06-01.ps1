 Get-Content test.ps1
