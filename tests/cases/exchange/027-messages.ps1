# Messages of messages.md that no other case names: each by its id.
'PB1'
Set-Mailbox 'Ken Sanchez' -Nonsense 1
'PB2'
Get-Mailbox 'Ken Sanchez' extra
'PB3'
Set-Mailbox -Identity
'PB4'
Set-CASMailbox 'Ken Sanchez' -Mapi $true
'PB5'
Get-MailboxDatabase -Identity DB01 -Server ContosoMail
'PB6'
Set-Mailbox -Office x
'PB8'
Get-Mailbox -Identity a -Identity b
'PB9'
Set-Mailbox $null -Office x
'PB10'
Set-Mailbox '' -Office x
'PB11'
1..2 | Get-OrganizationConfig
'PB12'
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled false
'PB18'
Get-Nonsense
'VC1, VC4'
Set-Mailbox 'Ken Sanchez' -ProhibitSendQuota abc
'VC5'
Set-OwaVirtualDirectory 'ContosoMail\owa (Default Web Site)' -ExternalUrl 'no url'
'VC7'
Set-Mailbox 'Ken Sanchez' -EmailAddresses 'no address'
'Filters'
New-DynamicDistributionGroup Broken -RecipientFilter 'Department -is 5'
Get-Mailbox -Filter 'Nonsense -eq 5'
Get-Mailbox -Filter "MaxSendSize -eq 'abc'"
'W1'
Set-TransportConfig -MaxSendSize 10MB
'W2, W3'
Get-Mailbox -ResultSize 1 | ForEach-Object Name
'W4, W5'
Set-OwaVirtualDirectory 'ContosoMail\owa (Default Web Site)' -BasicAuthentication $false -ExternalUrl https://mail.contoso.com/owa
Set-EcpVirtualDirectory 'ContosoMail\ecp (Default Web Site)' -ExternalUrl https://mail.contoso.com/ecp
'W6, W7'
Disable-TransportAgent 'Malware Agent' -Confirm:$false
Install-TransportAgent -Name Test -TransportAgentFactory a -AssemblyPath b
'7.2'
New-AcceptedDomain -Name Tailspin -DomainName tailspintoys.com -WhatIf
New-JournalRule -Name 'Litigation Journal Rule' -JournalEmailAddress 'kensanchez@contoso.com' | ForEach-Object Name
Enable-JournalRule -Identity 'Litigation Journal Rule' -WhatIf
Remove-DistributionGroup 'Sales Team' -WhatIf
