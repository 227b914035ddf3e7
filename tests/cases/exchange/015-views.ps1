# What commands print by themselves.
& { Get-CASMailbox 'Ken Sanchez' } | Out-String
& { Get-Mailbox 'Ken Sanchez' } | Out-String
& { Get-User 'Ken Sanchez' } | Out-String
& { Get-Recipient Ken* } | Out-String
& { Get-MailboxDatabase } | Out-String
& { Get-ExchangeServer } | Out-String
& { Get-ExchangeCertificate } | Out-String
& { Get-ServerHealth ContosoMail -HealthSet OutlookMapiHttp.Proxy } | Out-String
& { Get-ServerComponentState ContosoMail -Component MapiProxy } | Out-String
& { Get-MonitoringItemIdentity OutlookMapiHttp.Protocol -Server ContosoMail } | Out-String
& { Test-ServiceHealth } | Out-String
& { Get-MapiVirtualDirectory } | Out-String
& { Get-AcceptedDomain } | Out-String
& { Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity OutlookMapiHttpSelfTestProbe } | Out-String -Width 160
& { Resolve-OutlookConnection 'Ken Sanchez' } | Out-String
& { Get-OutlookAnywhere 'ContosoMail\Rpc (Default Web Site)' } | Out-String
