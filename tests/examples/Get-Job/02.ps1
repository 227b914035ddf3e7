$j = Get-Job -Name Job1
$ID = $j.InstanceId
$ID

Stop-Job -InstanceId $ID
