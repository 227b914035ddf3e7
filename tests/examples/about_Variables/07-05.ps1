Get-Help Variable
