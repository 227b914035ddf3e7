# Filters on the server's side.
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $false
Get-CASMailbox -Filter 'MAPIEnabled -eq $false' | ForEach-Object Name
Get-CASMailbox -Filter { MAPIEnabled -eq $false -and Name -like 'Ken*' } | ForEach-Object Name
Get-CASMailbox -Filter "Name -like 'Ken*'" | ForEach-Object Name
Get-CASMailbox -Filter "(Name -eq 'Ken Sanchez' -or Name -eq 'Ann Beebe') -and -not(MAPIEnabled -eq `$true)" | ForEach-Object Name
Get-CASMailbox -Filter "PrimarySmtpAddress -eq 'annb@contoso.com'" | ForEach-Object Name
@(Get-CASMailbox -Filter 'EwsEnabled -eq $null').Count -gt 10
Get-User -Filter "Department -eq 'Executive'" | ForEach-Object Name
Get-Mailbox -Filter "RecipientTypeDetails -eq 'RoomMailbox'" | ForEach-Object Name
Get-Mailbox -RecipientTypeDetails SharedMailbox, EquipmentMailbox | ForEach-Object Name

'Refused: settings that cannot be filtered on, and sentences that are none'
Get-CASMailbox -Filter 'MapiHttpEnabled -eq $true'
Get-CASMailbox -Filter 'MAPIEnabled -eq'
Get-CASMailbox -Filter 'MAPIEnabled -is $true'
$Error[2].FullyQualifiedErrorId
Get-CASMailbox | Where-Object { $_.MapiHttpEnabled -eq $false } | ForEach-Object Name

'How many, and in which order'
Get-Mailbox -ResultSize 2 -SortBy Alias | ForEach-Object Alias
Get-Mailbox -ResultSize 2 -SortBy Office -WarningAction SilentlyContinue | ForEach-Object Name
@(Get-Mailbox -ResultSize Unlimited).Count -eq @(Get-Mailbox).Count
Get-Mailbox -SortBy Guid
Get-Mailbox -ResultSize many
