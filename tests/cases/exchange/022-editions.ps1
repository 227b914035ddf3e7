# What another edition has is not there, and the error says who has it; parameters too.
Get-ConnectionInformation
Connect-ExchangeOnline -UserPrincipalName admin@contoso.com
(Get-ConnectionInformation).Name
Get-MapiVirtualDirectory
Set-Mailbox 'Ken Sanchez' -Database DB01
Get-Command Get-UnifiedGroup | ForEach-Object Name
Connect-IPPSSession
@(Get-ConnectionInformation).Count
Get-Command Get-ComplianceCase | ForEach-Object Name
Disconnect-ExchangeOnline -Confirm:$false
@(Get-ConnectionInformation).Count
@(Get-MapiVirtualDirectory).Count
$session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://mail.contoso.com/PowerShell/
$session | Format-List Id, Name, ComputerName, State, ConfigurationName
(Import-PSSession $session).ModuleType
Get-UnifiedGroup
Remove-PSSession $session
Get-UnifiedGroup
Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn
Get-EXOMailbox kensanchez
