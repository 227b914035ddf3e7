# The organization: reading, filtering and changing mailboxes.
for ($i = 0; $i -lt 50; $i++) {
    $null = Get-CASMailbox -ResultSize Unlimited -Filter 'MAPIEnabled -eq $true'
    Set-CASMailbox 'Ken Sanchez' -MAPIEnabled ($i % 2 -eq 1)
}
(Get-CASMailbox 'Ken Sanchez').MAPIEnabled
