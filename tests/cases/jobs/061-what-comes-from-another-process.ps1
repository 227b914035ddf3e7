$job = Start-Job { [pscustomobject]@{ Name = 'n' }; Write-Warning 'careful' }
$object = Receive-Job $job -Wait -WarningVariable said
$said.Count
$object.PSObject.Properties.Name -join ','
$object.PSComputerName; $object.PSShowComputerName; $object.RunspaceId.GetType().Name
($object | Format-List | Out-String) -replace "[0-9a-f]{8}-[0-9a-f-]+", "id"
$failed = Start-Job { Write-Error 'no' } | Receive-Job -Wait 2>&1
$failed.GetType().Name; $failed -is [System.Management.Automation.ErrorRecord]
