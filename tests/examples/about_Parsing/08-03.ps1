Write-Output -- -InputObject $Env:PROCESSOR_ARCHITECTURE
