# Nouns without a line of code of their own: made, found, set, switched, removed.
New-RetentionPolicyTag 'One year' -Type Personal -AgeLimitForRetention 365 -RetentionAction MoveToArchive | ForEach-Object Name
New-RetentionPolicy 'Staff' -RetentionPolicyTagLinks 'One year', '1 Month Delete' | ForEach-Object RetentionPolicyTagLinks
Set-RetentionPolicy Staff -RetentionPolicyTagLinks @{ Add = '1 Week Delete'; Remove = 'One year' }
(Get-RetentionPolicy Staff).RetentionPolicyTagLinks
'W1'
Set-RetentionPolicyTag 'One year' -RetentionEnabled $true
Set-RetentionPolicyTag 'One year' -RetentionEnabled $true
'$null clears'
Set-RetentionPolicyTag 'One year' -Comment 'Hello'
(Get-RetentionPolicyTag 'One year').Comment
Set-RetentionPolicyTag 'One year' -Comment $null
(Get-RetentionPolicyTag 'One year').Comment -eq $null
'Switched'
New-TransportRule 'No secrets' -SubjectContainsWords secret, confidential -PrependSubject '[checked] ' | ForEach-Object { $_.Name; $_.State }
Disable-TransportRule 'No secrets' -Confirm:$false
Get-TransportRule -Filter "State -eq 'Disabled'" | ForEach-Object Name
Enable-TransportRule 'No secrets'
(Get-TransportRule 'No secrets').State
'One per organization, per server, per mailbox, in a mailbox'
Set-TransportConfig -MaxSendSize 30MB
(Get-TransportConfig).MaxSendSize
Set-TransportService ContosoMail -MaxConcurrentMailboxDeliveries 30
Get-TransportService | ForEach-Object { '{0} {1}' -f $_.Name, $_.MaxConcurrentMailboxDeliveries }
Set-CalendarProcessing 'Ken Sanchez' -AutomateProcessing AutoAccept -BookingWindowInDays 90
Get-CalendarProcessing kensanchez | Format-List Identity, AutomateProcessing, BookingWindowInDays
New-InboxRule -Mailbox kensanchez -Name Bills -SubjectContainsWords bill -MoveToFolder 'kensanchez:\Bills' | ForEach-Object Name
Get-InboxRule -Mailbox kensanchez | ForEach-Object Name
Set-OwaVirtualDirectory 'ContosoMail\owa (Default Web Site)' -ExternalUrl https://mail.contoso.com/owa
Get-OwaVirtualDirectory -Server ContosoMail | ForEach-Object { '{0} {1}' -f $_.Identity, $_.ExternalUrl }
'Asked and told'
Remove-RetentionPolicy Staff -WhatIf
Remove-RetentionPolicy Staff -Confirm:$false
@(Get-RetentionPolicy Staff -ErrorAction SilentlyContinue).Count
'Not simulated'
Test-SystemHealth
$Error[0].FullyQualifiedErrorId
