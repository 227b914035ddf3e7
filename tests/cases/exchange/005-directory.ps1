# The MAPI directory: addresses, methods, and what cannot be offered without them.
Get-MapiVirtualDirectory | Format-Table Name, Server, InternalUrl
Get-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' | Format-List *url, *auth*

'Without an external URL that side is not offered'
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -ExternalUrl $null
(Resolve-OutlookConnection 'Ken Sanchez').Result
(Resolve-OutlookConnection 'Ken Sanchez' -External).Reason
(Resolve-OutlookConnection 'Ken Sanchez' -External).AnalyzerMessage

'Without any URL no side is'
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -InternalUrl $null
(Resolve-OutlookConnection 'Ken Sanchez').Result
Test-OutlookConnectivity OutlookMapiHttpSelfTestProbe | Format-List Result, Error

'Without a method nobody gets in'
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -InternalUrl https://mail.contoso.com/mapi -ExternalUrl https://mail.contoso.com/mapi -IISAuthenticationMethods @()
(Get-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)').IISAuthenticationMethods.Count
(Resolve-OutlookConnection 'Ken Sanchez').Reason
Test-OutlookConnectivity OutlookMapiHttpSelfTestProbe | Format-List Result, Error
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -IISAuthenticationMethods ntlm, oauth, negotiate
Get-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' | Format-List IISAuthenticationMethods, InternalAuthenticationMethods, ExternalAuthenticationMethods
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -IISAuthenticationMethods Kerberos

'One and the same URL on both sides: the block has no effect'
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookExternalConnectivity $true
Resolve-OutlookConnection 'Ken Sanchez' -External | Format-List Result, BlockHasNoEffect, Connected
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookExternalConnectivity $false

'Without the directory nothing works'
Remove-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -Confirm:$false
(Resolve-OutlookConnection 'Ken Sanchez').Reason
Test-OutlookConnectivity OutlookMapiHttpSelfTestProbe | Format-List Result, Error
New-MapiVirtualDirectory -Server ContosoMail -ExternalUrl https://mail.contoso.com/mapi | Format-List Identity, InternalUrl, ExternalUrl, IISAuthenticationMethods
New-MapiVirtualDirectory -Server ContosoMail
(Resolve-OutlookConnection 'Ken Sanchez').Connected

'Wildcards, and names that nothing has'
Get-MapiVirtualDirectory mapi* | ForEach-Object { "$($_.Identity)" }
Get-MapiVirtualDirectory 'Contoso\mapi*' | ForEach-Object { "$($_.Identity)" }
Get-MapiVirtualDirectory -Server Contoso | ForEach-Object { "$($_.Identity)" }
Get-MapiVirtualDirectory 'Nowhere\mapi (Default Web Site)'
Set-MapiVirtualDirectory 'owa (Default Web Site)' -ExternalUrl $null
Set-MapiVirtualDirectory 'Contoso\mapi (Default Web Site)' -InternalUrl 'no address'
