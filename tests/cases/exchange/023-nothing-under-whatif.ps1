# Nothing changes under -WhatIf: every command that makes, sets or removes something is called with it, and the journal stays empty.
$ErrorActionPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
$values = @{
    Name = 'Something'; Identity = 'Ken Sanchez'; Alias = 'something'; User = 'Ann Beebe'; Mailbox = 'Ken Sanchez'
    AccessRights = 'FullAccess'; Member = 'Ann Beebe'; ExternalEmailAddress = 'some@thing.net'; Enabled = $true
    Password = (ConvertTo-SecureString 'x' -AsPlainText -Force); Database = 'DB01'; Server = 'ContosoMail'; DomainName = 'thing.net'
}
# Where any text will not do: a member of the enumeration.
$members = @{
    AlertRuleCategory = 'MailFlow'; AttachmentType = 'FileName'; AvailabilityAccessMethod = 'OrgWideFB'
    ComplianceSecurityFilterActionType = 'Search'; DeviceAccessCharacteristic = 'DeviceModel'; DeviceAccessLevel = 'Allow'
    MonitoringItemTypeEnum = 'Probe'; PolicyMode = 'Enable'; ThreatAlertType = 'Activity'; UsageType = 'Custom'
    WellKnownRecipientType = 'AllRecipients'; Workload = 'Exchange'
}
$called = 0
foreach ($command in Get-Command -Module exchange* -CommandType Cmdlet | Where-Object Name -Match '^(Set|New|Remove|Add|Enable|Disable)-') {
    if (-not $command.Parameters.ContainsKey('WhatIf')) { continue }
    $arguments = @{ WhatIf = $true }
    $set = $command.ParameterSets | Select-Object -First 1
    foreach ($parameter in $set.Parameters | Where-Object IsMandatory) {
        $type = ("$($parameter.ParameterType)" -replace '\[\]$') -split '[.]' | Select-Object -Last 1
        $arguments[$parameter.Name] = if ($members.ContainsKey($type)) { $members[$type] } elseif ($values.ContainsKey($parameter.Name)) { $values[$parameter.Name] } else { 'x' }
    }
    $null = & $command @arguments *>&1
    $called++
}
$called -gt 600
@(Get-OrganizationChange).Count
'And without it, it is there'
Set-Mailbox 'Ken Sanchez' -Office Elsewhere
Get-OrganizationChange | ForEach-Object Command
