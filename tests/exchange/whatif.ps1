# Every command that has -WhatIf: with it, with $WhatIfPreference, asked where it asks, and done. Prints what each said
# and what the journal has of it; the test beside reads that.
. ./tests/exchange/arguments.ps1

# The number of the journal's last entry.
function Last { [long]@(Get-OrganizationChange -Last 1)[0].Sequence }

# A setting beside what a Set command needs, so that it changes something.
function Change([string] $command, [string] $noun, [hashtable] $arguments) {
    $asked = @{}
    $get = Facts "Get-$noun"
    if (-not $get) { return }
    if ($arguments.Identity -and $get.All.ContainsKey('Identity')) { $asked.Identity = $arguments.Identity }
    $object = @(& "Get-$noun" @asked 2>$null 3>$null)[0]
    foreach ($parameter in (Facts $command).Of) {
        if ($arguments.ContainsKey($parameter.Name) -or $null -eq $object.PSObject.Properties[$parameter.Name]) { continue }
        switch -regex (TypeName $parameter) {
            '^(Int32|UInt32|int)$' { if ($parameter.Name -notmatch 'Priority') { $arguments[$parameter.Name] = 21; return } }
            '^EnhancedTimeSpan$' { $arguments[$parameter.Name] = '21.00:00:00'; return }
            '^MultiValuedProperty$' { if ($parameter.Name -match 'Domain|Words|Uri|Versions|Names|Text|Comment') { $arguments[$parameter.Name] = 'https://probe.net/'; return } }
            '^(Boolean|bool)$' { $arguments[$parameter.Name] = -not $object.($parameter.Name); return }
            '^(String|string)$' { if ($parameter.Name -notin 'Name', 'Alias', 'DomainController', 'SamAccountName', 'UserPrincipalName') { $arguments[$parameter.Name] = 'Probe text'; return } }
        }
    }
}

$commands = (Get-Command -Module exchange* -CommandType Cmdlet).Name | Sort-Object
if ($env:EMSH_NOUNS) { $commands = $commands | Where-Object { $_ -match $env:EMSH_NOUNS } }
$commands = $commands | Where-Object { $_ -notmatch '^(Get|Test|Compare|Connect|Disconnect|Search|Export)-|-Service$' -and (Get-Command $_).Parameters.ContainsKey('WhatIf') }

# What a command says, whether it goes on or ends with an error.
function Run([scriptblock] $run) { try { Said @(& $run *>&1) } catch { Said $_ } }
# Something of everything, so that there is what can be set and removed.
# Rules need their policies, which come later in the alphabet.
foreach ($pass in 1, 2) {
    foreach ($command in $commands | Where-Object { $_ -match '^(New|Add)-' }) {
        $noun = $command.Split('-', 2)[1]
        if ($pass -eq 2) { $script:known.Remove($noun) }
        if (-not (Held $noun)) {
            $needed = Needed $command
            try { $null = & $command @needed 2>$null 3>$null } catch { }
            $script:known.Remove($noun)
        }
    }
}
# What cannot be told from declarations: who is not yet a member, what is not there yet.
$password = ConvertTo-SecureString 'Pa55word!' -AsPlainText -Force
$null = New-DistributionGroup Crowd -ErrorAction SilentlyContinue
$null = New-ManagementScope 'Probe scope' -RecipientRestrictionFilter "City -eq 'Oslo'" -ErrorAction SilentlyContinue
if (Get-Command New-ThrottlingPolicy -ErrorAction SilentlyContinue) { $null = New-ThrottlingPolicy 'Probe ThrottlingPolicy' }
$group = 'Crowd'
$thumbprint = $new = '0123456789ABCDEF0123456789ABCDEF01234567'
if (Get-Command Get-ExchangeCertificate -ErrorAction SilentlyContinue) {
    $thumbprint = (Get-ExchangeCertificate | Where-Object Services -NotMatch IMAP | Select-Object -First 1).Thumbprint
    $new = (New-ExchangeCertificate).Thumbprint
}
if (Get-Command New-UnifiedGroup -ErrorAction SilentlyContinue) { $null = New-UnifiedGroup -DisplayName 'Probe team' -Alias probe.team }
$own = @{
    'Add-ADPermission' = @{ Identity = 'Ken Sanchez'; User = 'Ann Beebe'; ExtendedRights = 'Send-As' }
    'Add-AttachmentFilterEntry' = @{ Name = '*.probe'; Type = 'FileName' }
    'Add-AvailabilityAddressSpace' = @{ ForestName = 'second.net'; AccessMethod = 'OrgWideFB' }
    'Add-DatabaseAvailabilityGroupServer' = @{ Identity = (Held 'DatabaseAvailabilityGroup'); MailboxServer = 'Contoso' }
    'Add-DistributionGroupMember' = @{ Identity = $group; Member = 'Ann Beebe' }
    'Add-IPAllowListProvider' = @{ Name = 'Second'; LookupDomain = 'second.net' }
    'Add-IPBlockListProvider' = @{ Name = 'Second'; LookupDomain = 'second.net' }
    'Add-GlobalMonitoringOverride' = @{ Identity = 'Second'; ItemType = 'Probe'; PropertyName = 'Enabled'; PropertyValue = '0'; ApplyVersion = '15.2.1.1' }
    'Add-ServerMonitoringOverride' = @{ Server = 'ContosoMail'; Identity = 'Second'; ItemType = 'Probe'; PropertyName = 'Enabled'; PropertyValue = '0'; Duration = '1.00:00:00' }
    'Add-MailboxFolderPermission' = @{ Identity = 'Ken Sanchez:\Calendar'; User = 'Ann Beebe'; AccessRights = 'Reviewer' }
    'Add-MailboxPermission' = @{ Identity = 'Ken Sanchez'; User = 'Ann Beebe'; AccessRights = 'FullAccess' }
    'Add-ManagementRoleEntry' = @{ Identity = 'Mail Recipients\Get-Probe' }
    'Add-RecipientPermission' = @{ Identity = 'Ken Sanchez'; Trustee = 'Ann Beebe'; AccessRights = 'SendAs' }
    'Add-RoleGroupMember' = @{ Identity = 'Help Desk'; Member = 'Ann Beebe' }
    'Enable-Mailbox' = @{ Identity = 'Ken Sanchez'; Archive = $true }
    'Move-ActiveMailboxDatabase' = @{ Identity = 'DB02'; ActivateOnServer = 'ContosoMail' }
    'New-ManagementRoleAssignment' = @{ Name = 'Second'; Role = 'Mail Recipients'; User = 'Ann Beebe' }
    'New-Mailbox' = @{ Name = 'Second'; UserPrincipalName = 'second@contoso.com'; Password = $password }
    'New-RemoteMailbox' = @{ Name = 'Third'; UserPrincipalName = 'third@contoso.com'; Password = $password }
    'New-MoveRequest' = @{ Identity = 'Ann Beebe'; TargetDatabase = 'DB02' }
    'New-ActiveSyncVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-AutodiscoverVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-EcpVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-MapiVirtualDirectory' = @{ WebSiteName = 'Second'; IISAuthenticationMethods = 'Ntlm' }
    'New-OabVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-OwaVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-WebServicesVirtualDirectory' = @{ WebSiteName = 'Second' }
    'New-ActiveSyncDeviceAccessRule' = @{ QueryString = 'Second'; Characteristic = 'DeviceModel'; AccessLevel = 'Allow' }
    'Remove-MailboxDatabase' = @{ Identity = 'Probe MailboxDatabase' }
    'Remove-PublicFolderClientPermission' = @{ Identity = '\'; User = 'Anonymous' }
    'Set-ManagementScope' = @{ Identity = 'Probe ManagementScope'; RecipientRestrictionFilter = "City -eq 'Bergen'" }
    'Remove-MailboxPermission' = @{ Identity = 'Adam Barr'; User = 'Ann Beebe'; AccessRights = 'FullAccess' }
    'Remove-ADPermission' = @{ Identity = 'Adam Barr'; User = 'Ann Beebe'; ExtendedRights = 'Send-As' }
    'Remove-RecipientPermission' = @{ Identity = 'Adam Barr'; Trustee = 'Ann Beebe'; AccessRights = 'SendAs' }
    'Remove-MailboxFolderPermission' = @{ Identity = 'Adam Barr:\Calendar'; User = 'Ann Beebe' }
    'Set-MailboxFolderPermission' = @{ Identity = 'Adam Barr:\Calendar'; User = 'Ann Beebe'; AccessRights = 'Editor' }
    'Remove-DistributionGroupMember' = @{ Identity = $group; Member = 'Adam Barr' }
    'Remove-RoleGroupMember' = @{ Identity = 'Help Desk'; Member = 'Adam Barr' }
    'New-SupervisoryReviewRule' = @{ Name = 'Second'; Policy = 'Probe SupervisoryReviewPolicyV2' }
    'Set-AddressBookPolicy' = @{ Identity = 'Probe AddressBookPolicy'; Name = 'Renamed' }
    'Set-RetentionPolicy' = @{ Identity = 'Default MRM Policy'; Name = 'Renamed' }
    'Set-CmdletExtensionAgent' = @{ Identity = 'Admin Audit Log Agent'; Priority = 9 }
    'Set-TransportAgent' = @{ Identity = 'DLP Policy Agent'; Priority = 9 }
    'Set-MapiVirtualDirectory' = @{ Identity = 'ContosoMail\mapi (Default Web Site)'; ExternalUrl = 'https://second.net/mapi' }
    'Set-ThrottlingPolicy' = @{ Identity = 'Probe ThrottlingPolicy'; EwsMaxConcurrency = 21 }
    'Set-ThrottlingPolicyAssociation' = @{ Identity = 'Ken Sanchez'; ThrottlingPolicy = 'Probe ThrottlingPolicy' }
    'Set-ResourceConfig' = @{ ResourcePropertySchema = 'Room/Second' }
    'Set-MigrationEndpoint' = @{ Identity = 'Probe MigrationEndpoint'; MaxConcurrentMigrations = 21 }
    'Set-MigrationConfig' = @{ MaxConcurrentMigrations = 21 }
    'Add-UnifiedGroupLinks' = @{ Identity = 'Probe team'; LinkType = 'Members'; Links = 'Ann Beebe' }
    'New-UnifiedGroup' = @{ DisplayName = 'Second team'; Alias = 'second.team' }
    'New-ManagementRole' = @{ Name = 'Second role'; Parent = 'Mail Recipients' }
    'New-ManagementScope' = @{ Name = 'Second scope'; RecipientRestrictionFilter = "City -eq 'Rome'" }
    'New-PartnerApplication' = @{ Name = 'Second'; ApplicationIdentifier = '00000003-0000-0ff1-ce00-000000000000' }
    'Set-JournalRule' = @{ Identity = 'Probe JournalRule'; Recipient = 'annbeebe@contoso.com' }
    'Enable-ExchangeCertificate' = @{ Thumbprint = $thumbprint; Services = 'IMAP'; Force = $true }
    'Remove-ExchangeCertificate' = @{ Thumbprint = $new }
}
$null = Add-DistributionGroupMember $group -Member 'Adam Barr' -ErrorAction SilentlyContinue
$null = Add-RoleGroupMember 'Help Desk' -Member 'Adam Barr' -ErrorAction SilentlyContinue
$null = Add-MailboxPermission 'Adam Barr' -User 'Ann Beebe' -AccessRights FullAccess -ErrorAction SilentlyContinue
$null = Add-MailboxFolderPermission 'Adam Barr:\Calendar' -User 'Ann Beebe' -AccessRights Reviewer -ErrorAction SilentlyContinue
if (Get-Command Add-ADPermission -ErrorAction SilentlyContinue) { $null = Add-ADPermission 'Adam Barr' -User 'Ann Beebe' -ExtendedRights 'Send-As' }
if (Get-Command Add-RecipientPermission -ErrorAction SilentlyContinue) { $null = Add-RecipientPermission 'Adam Barr' -Trustee 'Ann Beebe' -AccessRights SendAs }
$start = Last
$given = @{}
foreach ($command in $commands) {
    $noun = $command.Split('-', 2)[1]
    $arguments = Needed $command
    if ((Facts $command).All.ContainsKey('Identity') -and -not $arguments.ContainsKey('Identity') -and $command -notmatch '^New-') {
        $held = Held $noun
        if ($held) { $arguments.Identity = $held }
    }
    if ($command -match '^New-') { foreach ($key in @($arguments.Keys)) { if ($arguments[$key] -is [string] -and (TypeName (Facts $command).All[$key]) -notmatch 'IdParameter') { $arguments[$key] = $arguments[$key] -replace '^Probe ', 'Second ' } } }
    if ($command -match '^Set-') { Change $command $noun $arguments }
    if ($own.ContainsKey($command)) { $arguments = $own[$command] }
    $given[$command] = $arguments
    "#### whatif $command"
    Run { & $command @arguments -WhatIf }
    if (-not $brief) {
        "#### confirm $command"
        Run { & $command @arguments -WhatIf -Confirm:$false }
    }
    $WhatIfPreference = $true
    "#### preference $command"
    Run { & $command @arguments }
    $WhatIfPreference = $false
    if ((Last) -ne $start) { "journal $command"; $start = Last }
}
'#### unchanged'
@(Compare-OrganizationState -Sequence $start).Count
# Editions that have the commands of another one are only tried under -WhatIf.
if ($brief) { return }
$ConfirmPreference = 'High'
foreach ($command in $commands | Where-Object { $_ -match '^(Clear|Disable|Dismount|Move|Remove|Stop|Suspend|Uninstall)-' }) {
    "#### asks $command"
    $arguments = $given[$command]
    Run { & $command @arguments }
    if ((Last) -ne $start) { "journal $command"; $start = Last }
}
foreach ($command in $commands) {
    "#### does $command"
    $arguments = $given[$command]
    Run { & $command @arguments -Confirm:$false }
    $entries = @(Get-OrganizationChange -Last 4 | Where-Object Sequence -GT $start)
    foreach ($entry in $entries) {
        $bound = "$($entry.Parameters)"
        $missing = @($arguments.Keys | Where-Object { $bound -notmatch "\b$_\b" })
        "entry $($entry.Command) $(if ($missing) { "without $missing" })"
    }
    for ($at = $entries.Count - 1; $at -ge 0; $at--) { $null = Undo-OrganizationChange -Sequence $entries[$at].Sequence -Confirm:$false }
    $start = Last
}
