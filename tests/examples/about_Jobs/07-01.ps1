$job = Start-Job -ScriptBlock {Get-EventLog -Log System}

Remove-Job -Job $job
