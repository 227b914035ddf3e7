# The commands of the pages about MAPI access, in their own spelling.
Get-CASMailbox 'Ken Sanchez' | FL mapienabled
Set-CASMailbox 'Ken Sanchez' -mapienabled:$true
Set-CASMailbox -Identity "Ken Sanchez" -MAPIEnabled $false
Set-CASMailbox -Identity "Esther Valle" -MAPIEnabled $true
Set-MapiVirtualDirectory -Identity "Contoso\mapi (Default Web Site)" -InternalUrl   https://Contoso.com/mapi -IISAuthenticationMethods Negotiate
Set-OrganizationConfig -MapiHttpEnabled $true
Set-CasMailbox 'Ken Sanchez' -MapiHttpEnabled $true
& { Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity OutlookMapiHttpSelfTestProbe } | Out-String -Width 140
$names = 'Ken Sanchez', 'Ann Beebe'
$names | foreach { Set-CASMailbox $_ -MAPIEnabled $false }
$users = Get-User -Filter "Department -eq 'Engineering'"
$users | foreach { Set-CASMailbox $_.Identity -MAPIEnabled $false -WarningAction SilentlyContinue }
Get-CASMailbox -Filter 'MAPIEnabled -eq $false' | Format-Table Name, MAPIEnabled
Get-Mailbox -OrganizationalUnit Users | Set-CASMailbox -MAPIEnabled $true -WarningAction SilentlyContinue
@(Get-CASMailbox -Filter 'MAPIEnabled -eq $false').Count
