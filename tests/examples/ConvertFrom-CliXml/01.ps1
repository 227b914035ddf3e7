$process = Get-Process -Id $PID
$process.pstypenames

$process | Get-Member | Group-Object MemberType | Select-Object Name, Count

$xml = $process | ConvertTo-CliXml
$fromXML = ConvertFrom-CliXml $xml
$fromXML.pstypenames

$fromXML | Get-Member | Group-Object MemberType | Select-Object Name, Count
