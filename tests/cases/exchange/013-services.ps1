# Services of the servers.
& { Get-Service MSExchangeHM -ComputerName ContosoMail } | Out-String
Get-Service MSExchangeHM, W3SVC -ComputerName ContosoMail, Contoso | Format-Table Name, Status, MachineName
Get-Service MSExchange*RPC* | Format-Table Name, Status, DisplayName
Get-Service -DisplayName '*Health Manager*' | Format-List Name, Status, CanStop, StartType
Stop-Service MSExchangeHM -PassThru | Format-Table Name, Status
(Get-Service MSExchangeHM).Status -eq 'Stopped'
Get-Service MSExchangeHM -ComputerName Contoso | ForEach-Object Status
Start-Service MSExchangeHM
Restart-Service MSExchangeHM -PassThru | ForEach-Object { "$($_.Name) $($_.Status)" }

'Others depend on it'
Stop-Service MSExchangeADTopology
(Get-Service MSExchangeADTopology).Status
Stop-Service MSExchangeADTopology -Force
Get-Service MSExchangeIS, MSExchangeADTopology | Format-Table Name, Status
Test-ServiceHealth | Format-List Role, RequiredServicesRunning, ServicesNotRunning
Start-Service MSExchangeIS
Get-Service MSExchangeIS, MSExchangeADTopology | Format-Table Name, Status

'What is no service'
Get-Service nope
Get-Service nope* | Measure-Object | ForEach-Object Count
Get-Service MSExchangeHM -ComputerName nowhere
Stop-Service nope
