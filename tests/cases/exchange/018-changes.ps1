# Every change is in the journal: shown, undone, compared, saved and restored.
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $false
Set-OrganizationConfig -MapiHttpEnabled $false
Set-CASMailbox 'Ann Beebe' -PopEnabled $false -ImapEnabled $false
& { Get-OrganizationChange } | Out-String
Get-OrganizationChange 3 | Format-List Sequence, Time, Who, Command, Parameters, Object
& { Get-OrganizationChange 3 | ForEach-Object Differences } | Out-String
Get-OrganizationChange -Object 'Ken*' | ForEach-Object Sequence
Get-OrganizationChange -Command Set-Org* | ForEach-Object Sequence
Get-OrganizationChange -Last 1 | ForEach-Object Sequence

'Undone, the last first'
Undo-OrganizationChange
(Get-CASMailbox 'Ann Beebe').PopEnabled
Undo-OrganizationChange -Sequence 1
(Get-CASMailbox 'Ken Sanchez').MAPIEnabled
& { Get-OrganizationChange | Format-Table Sequence, Command, Undoes, UndoneBy } | Out-String
& { Compare-OrganizationState } | Out-String

'Not what something newer depends on, and not what never was'
Set-CASMailbox 'Ken Sanchez' -PopEnabled $false
Set-CASMailbox 'Ken Sanchez' -PopEnabled $true
Undo-OrganizationChange -Sequence 6
Undo-OrganizationChange -Sequence 99
Undo-OrganizationChange -Sequence 2 -WhatIf

'Kept in a file'
Save-OrganizationState state.json
Save-OrganizationState state.json
Set-CASMailbox 'Terry Adams' -OWAEnabled $false
Remove-Mailbox 'Ann Beebe' -Confirm:$false
& { Compare-OrganizationState state.json } | Out-String
Restore-OrganizationState state.json
(Get-CASMailbox 'Terry Adams').OWAEnabled
(Get-Mailbox 'Ann Beebe').Alias
@(Compare-OrganizationState state.json).Count
Restore-OrganizationState nothing.json
