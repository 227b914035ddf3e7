$job = Start-Job -ScriptBlock {Get-EventLog -Log System}

$job.ChildJobs[0].JobStateInfo.Reason
