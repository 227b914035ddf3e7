$batch = Get-Job -Name BatchJob
$batch | Remove-Job
