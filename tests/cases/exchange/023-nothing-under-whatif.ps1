# Nothing changes under -WhatIf: every command that makes, sets or removes something is called with it, and the journal stays empty.
$ErrorActionPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
$values = @{
    Name = 'Something'; Identity = 'Ken Sanchez'; Alias = 'something'; User = 'Ann Beebe'; Mailbox = 'Ken Sanchez'
    AccessRights = 'FullAccess'; Member = 'Ann Beebe'; ExternalEmailAddress = 'some@thing.net'; Enabled = $true
    Password = (ConvertTo-SecureString 'x' -AsPlainText -Force); Database = 'DB01'; Server = 'ContosoMail'; DomainName = 'thing.net'
}
$called = 0
foreach ($command in Get-Command -Module exchange* -CommandType Cmdlet | Where-Object Name -Match '^(Set|New|Remove|Add|Enable|Disable)-') {
    if (-not $command.Parameters.ContainsKey('WhatIf')) { continue }
    $arguments = @{ WhatIf = $true }
    $set = $command.ParameterSets | Select-Object -First 1
    foreach ($parameter in $set.Parameters | Where-Object IsMandatory) {
        $arguments[$parameter.Name] = if ($values.ContainsKey($parameter.Name)) { $values[$parameter.Name] } else { 'x' }
    }
    $null = & $command @arguments *>&1
    $called++
}
$called -gt 600
@(Get-OrganizationChange).Count
'And without it, it is there'
Set-Mailbox 'Ken Sanchez' -Office Elsewhere
Get-OrganizationChange | ForEach-Object Command
