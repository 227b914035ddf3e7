# What commands ask and say: -WhatIf, -Confirm, nothing to do.
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $false -WhatIf
(Get-CASMailbox 'Ken Sanchez').MAPIEnabled
Set-Mailbox 'Ken Sanchez' -DisplayName 'K. Sanchez' -WhatIf
Set-OrganizationConfig -MapiHttpEnabled $false -WhatIf
Set-MapiVirtualDirectory 'Contoso\mapi (Default Web Site)' -ExternalUrl $null -WhatIf
New-MapiVirtualDirectory -Server Contoso -WebSiteName 'Other Site' -WhatIf
Remove-MapiVirtualDirectory 'Contoso\mapi (Default Web Site)' -WhatIf
Remove-Mailbox 'Ken Sanchez' -WhatIf
Disable-Mailbox 'Ken Sanchez' -WhatIf
New-Mailbox -Shared 'Somebody' -WhatIf
Dismount-Database DB01 -WhatIf
Set-ServerComponentState ContosoMail -Component MapiProxy -State Inactive -Requester Maintenance -WhatIf
Stop-Service MSExchangeHM -WhatIf
Set-CASMailbox nobody -MAPIEnabled $false -WhatIf
@(Get-OrganizationChange).Count

'Nothing to do'
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $true
Set-OrganizationConfig -MapiHttpEnabled $true
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -IISAuthenticationMethods Ntlm, OAuth, Negotiate
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $true -WarningAction SilentlyContinue -WarningVariable warned
"$warned"

'What would be asked cannot be asked here'
Remove-Mailbox 'Ken Sanchez'
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $false -Confirm
Remove-Mailbox 'Ken Sanchez' -Confirm:$false
Get-Mailbox 'Ken Sanchez'
Set-CASMailbox 'Ann Beebe' -MAPIEnabled $false -Verbose
