Get-Help Add-Member -Full | Out-String -Stream | Select-String -Pattern Clixml
