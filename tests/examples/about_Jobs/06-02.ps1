$job = Start-Job -ScriptBlock {Get-EventLog -Log System}

$job | Stop-Job
