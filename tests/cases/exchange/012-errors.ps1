# Errors: what a script can see of them.
Get-CASMailbox nobody -ErrorAction SilentlyContinue
$e = $Error[0]
$e.FullyQualifiedErrorId -replace 'RequestId=[^,]+', 'RequestId=...'
"$($e.CategoryInfo)"
$e.Exception.GetType().FullName
$e.Exception.Message
'They do not end the statement unless that is wanted'
Get-CASMailbox nobody, x -ErrorAction SilentlyContinue
'after'
try { Get-CASMailbox nobody -ErrorAction Stop; 'not reached' } catch { "caught: $($_.Exception.Message)" }
'nobody', 'Ken Sanchez' | Get-CASMailbox -ErrorAction SilentlyContinue | ForEach-Object Name
$?

'Of the binder'
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled false
Set-CASMailbox 'Ken Sanchez' -Mapi $true
Set-CASMailbox 'Ken Sanchez' -NoSuch 1
Set-CASMailbox -Identity '' -MAPIEnabled $true
Get-CASMailbox a b c
Set-CASMailbox 'Ken Sanchez' -MapiHttp maybe

'Of values'
Set-Mailbox 'Ken Sanchez' -Type Nonsense
Set-User 'Ken Sanchez' -Manager nobody
Set-Mailbox 'Ken Sanchez' -Database nowhere
Get-Mailbox -Database nowhere
Get-Mailbox -OrganizationalUnit nowhere
Get-Mailbox -Server nowhere
Get-Mailbox -RecipientTypeDetails Nonsense
Set-CASMailbox 'Ken Sanchez' -OutlookMobileEnabled $true
