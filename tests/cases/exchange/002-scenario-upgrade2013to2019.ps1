# options: --scenario Upgrade2013To2019
# Whether MAPI over HTTP is on to begin with. Documented: False.
Get-OrganizationConfig | Format-List MapiHttpEnabled
(Resolve-OutlookConnection 'Ken Sanchez').Protocol
(Get-CASMailbox 'Ken Sanchez').MapiHttpEnabled -eq $null
Get-ExchangeServer | Format-Table Name, AdminDisplayVersion
# Saying so wins, whatever the beginning was.
Set-OrganizationConfig -MapiHttpEnabled $true
(Get-OrganizationConfig).MapiHttpEnabled
(Resolve-OutlookConnection 'Ken Sanchez').Protocol
