Get-Content -Path .\Links.csv

$A = Import-Csv -Path .\Links.csv -Header 'LinkID', 'TopicTitle'
$A | Get-Member

$A | Where-Object -Property TopicTitle -Like '*alias*'
