//! Connections, prefixes, the cloud's own objects, and parameters that name what is not there: as a reader would try them.

use super::failures::tells;

#[test]
fn connections_bring_commands_under_their_prefix() {
    tells(
        "2019",
        &[],
        r#"
$ErrorActionPreference = 'Stop'
Import-Module ExchangeOnlineManagement
(Get-Module -ListAvailable ExchangeOnlineManagement).Name
Connect-ExchangeOnline -UserPrincipalName admin@contoso.com -Prefix Cloud -ShowBanner:$false
'two sessions beside each other'
(Get-Command Get-CloudUnifiedGroup).Name
(Get-Command Connect-ExchangeOnline).Source
(Get-Mailbox 'Ken Sanchez').RulesQuota.GetType().Name
(Get-CloudMailbox 'Ken Sanchez').RulesQuota.GetType().Name
(Get-EXOMailbox 'Ken Sanchez').Name
Set-CloudMailbox 'Ken Sanchez' -Office Elsewhere -WhatIf
Tell { Get-CloudMapiVirtualDirectory }
(Get-Command Set-CloudMailbox).Parameters.ContainsKey('Database')
(Get-Command Set-Mailbox).Parameters.ContainsKey('Database')
'the connection'
Get-ConnectionInformation | ForEach-Object { "$($_.ModulePrefix) $($_.IsEopSession) $($_.State)" }
Disconnect-ExchangeOnline -Confirm:$false
@(Get-ConnectionInformation).Count
[bool](Get-Command Get-CloudMailbox -ErrorAction SilentlyContinue)
$session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ex01.contoso.com/PowerShell/
$null = Import-PSSession $session -Prefix Prem
(Get-PremMailbox 'Ken Sanchez').Name
Remove-PSSession $session
[bool](Get-Command Get-PremMailbox -ErrorAction SilentlyContinue)
Connect-IPPSSession -Prefix Law
(Get-Command Get-LawRetentionCompliancePolicy).Name
"#,
        &[
            "ExchangeOnlineManagement",
            "two sessions beside each other",
            "Get-CloudUnifiedGroup",
            "ExchangeOnlineManagement",
            "ByteQuantifiedSize",
            "String",
            "Ken Sanchez",
            "What if: Setting mailbox Identity:\"contoso.com/Users/Ken Sanchez\".",
            "CommandNotFoundException: The term 'Get-CloudMapiVirtualDirectory' is not recognized as a name of a cmdlet, function, script file, or executable program.",
            "Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",
            "False",
            "True",
            "the connection",
            "Cloud False Connected",
            "0",
            "False",
            "Ken Sanchez",
            "False",
            "Get-LawRetentionCompliancePolicy",
        ],
    );
}

#[test]
fn objects_of_the_cloud_hold_what_they_hold_there() {
    tells(
        "EXO",
        &[],
        r#"
$ErrorActionPreference = 'Stop'
$mailbox = Get-Mailbox 'Ken Sanchez'
$mailbox.ProhibitSendQuota
$mailbox.RecipientLimits
$mailbox.UseDatabaseQuotaDefaults
$names = @($mailbox.PSObject.Properties.Name)
"$($names[0]) $($names[5..6]) ... $($names[-6..-1])"
"$($mailbox.OrganizationId)"
$id = $mailbox.ExternalDirectoryObjectId
(Get-Mailbox $id).Name
(Get-EXOMailbox -ExternalDirectoryObjectId $id).Name
(Get-EXORecipient $id).ExternalDirectoryObjectId -eq $id
'filters and properties of the client''s own commands'
@(Get-EXOMailbox -Filter "Alias -like 'ken*'").Count -eq @(Get-Mailbox -Filter "Alias -like 'ken*'").Count
Tell { Get-EXOMailbox -Filter "Alias -like 'k*n'" }
Tell { Get-EXOMailbox 'Ken Sanchez' -Properties Nonsense }
Tell { Get-EXOMailbox 'Ken Sanchez' -PropertySets Nonsense }
(Get-EXOMailbox 'Ken Sanchez' -PropertySets Quota).ProhibitSendQuota
(Get-EXOMailbox 'Ken Sanchez' -Properties Office).Office
$null -eq (Get-EXOMailbox 'Ken Sanchez').Office
(Get-EXOCasMailbox 'Ken Sanchez' -PropertySets Pop).ExternalDirectoryObjectId -eq $id
"#,
        &[
            "99 GB (106,300,440,576 bytes)",
            "500",
            "False",
            "AcceptMessagesOnlyFromWithDisplayNames Database DatabaseGuid ... ExchangeObjectId OrganizationalUnitRoot OrganizationId Guid OriginatingServer ObjectState",
            "NAMPR01A001.PROD.OUTLOOK.COM/Microsoft Exchange Hosted Organizations/contoso.onmicrosoft.com - NAMPR01A001.PROD.OUTLOOK.COM/ConfigurationUnits/contoso.onmicrosoft.com/Configuration",
            "Ken Sanchez",
            "Ken Sanchez",
            "True",
            "filters and properties of the client's own commands",
            "True",
            "RestClientException: Error while querying REST service. HttpStatusCode=400 ErrorMessage={\"error\":{\"code\":\"BadRequest\",\"message\":\"Invalid filter clause.\"}}",
            "RestClientException: Error while querying REST service. HttpStatusCode=400 ErrorMessage={\"error\":{\"code\":\"BadRequest\",\"message\":\"Could not find a property named 'Nonsense' on type 'Exchange.Mailbox'.\"}}",
            "ParameterBindingArgumentTransformationException: Cannot process argument transformation on parameter 'PropertySets'. Cannot convert value \"Nonsense\" to type \"Microsoft.Exchange.Management.RestApiClient.PropertySet\". Error: \"Unable to match the identifier name Nonsense to a valid enumerator name. Specify one of the following enumerator names and try again:",
            "All, Minimum, AddressList, Archive, Audit, Custom, Delivery, Hold, Moderation, Policy, Quota, Resource, Retention, SCL, SoftDelete, StatisticsSeed\"",
            "99 GB (106,300,440,576 bytes)",
            "Building 1/1001",
            "True",
            "True",
        ],
    );
}

#[test]
fn what_a_parameter_names_has_to_be_there() {
    let nobody = "ManagementObjectNotFoundException: Couldn't find object \"nope\". Please make sure that it was spelled correctly or specify a different object.";
    let server = "ManagementObjectNotFoundException: The operation couldn't be performed because object 'nope' couldn't be found on 'DC1.contoso.com'.";
    tells(
        "2019",
        &[],
        r#"
$ErrorActionPreference = 'Stop'
$tag = (Get-RetentionPolicyTag)[0].Name
Tell { New-RetentionPolicy Tried -RetentionPolicyTagLinks nope }
"$((New-RetentionPolicy Tried -RetentionPolicyTagLinks $tag).RetentionPolicyTagLinks)" -eq $tag
Tell { Set-RetentionPolicy Tried -RetentionPolicyTagLinks @{ Add = 'nope' } }
Tell { Set-RetentionPolicy Tried -RetentionPolicyTagLinks @{ Remove = 'nope' } -WarningAction SilentlyContinue }
Tell { New-AddressBookPolicy Tried -AddressLists nope -GlobalAddressList 'Default Global Address List' -OfflineAddressBook 'Default Offline Address Book' -RoomList 'All Rooms' }
"$((New-AddressBookPolicy Tried -AddressLists 'All Users' -GlobalAddressList 'Default Global Address List' -OfflineAddressBook 'Default Offline Address Book' -RoomList 'All Rooms').AddressLists)"
Tell { New-TransportRule Tried -From nope -PrependSubject x }
(New-TransportRule Tried -From somebody@elsewhere.net -PrependSubject x).Name
Tell { New-TransportRule Tried2 -FromMemberOf nope -PrependSubject x }
Tell { New-SendConnector -Name Tried -AddressSpaces * -SourceTransportServers nope }
Tell { New-JournalRule -Name Tried -JournalEmailAddress nope }
Tell { Set-MailboxDatabase DB01 -OfflineAddressBook nope }
Tell { Get-MobileDevice -Mailbox nope }
@(Get-OrganizationChange).Count
"#,
        &[
            nobody,
            "True",
            nobody,
            nobody,
            "\\All Users",
            nobody,
            "Tried",
            nobody,
            server,
            nobody,
            nobody,
            server,
            "3",
        ],
    );
    tells(
        "EXO",
        &[],
        r#"
$ErrorActionPreference = 'Stop'
Tell { New-SafeLinksRule Tried -SafeLinksPolicy nope -SentTo 'Ken Sanchez' }
$null = New-SafeLinksPolicy Tried
(New-SafeLinksRule Tried -SafeLinksPolicy tried -SentTo 'Ken Sanchez').SafeLinksPolicy
"#,
        &[
            "ManagementObjectNotFoundException: |Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|Couldn't find object \"nope\". Please make sure that it was spelled correctly or specify a different object.",
            "Tried",
        ],
    );
}

#[test]
fn who_changes_something_means_one_thing() {
    tells(
        "2019",
        &["--template", "hostile"],
        r#"
$ErrorActionPreference = 'Stop'
$null = New-RetentionPolicy First; $null = New-RetentionPolicy Fifth
Tell { Remove-RetentionPolicy Fi* -Confirm:$false }
Remove-RetentionPolicy Firs* -Confirm:$false
@(Get-RetentionPolicy Fi*).Name
Tell { Set-Mailbox jsm* -Office x }
Tell { Set-CalendarProcessing 'Alex M*' -AutomateProcessing AutoAccept }
Tell { New-ManagementRoleAssignment -Role 'Mail Recipients' -User 'Alex Morgan' }
Tell { New-ManagementRoleAssignment -Role 'MyBaseOptions' -Policy nope }
Tell { New-TransportRule Tried -From 'Alex Morgan' -PrependSubject x }
Tell { Get-MobileDevice -Mailbox 'Alex Morgan' }
"#,
        &[
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Fi*' matches multiple entries.",
            "Fifth",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'jsm*' matches multiple entries.",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Alex M*' matches multiple entries.",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Alex Morgan' matches multiple entries.",
            "ManagementObjectNotFoundException: Couldn't find object \"nope\". Please make sure that it was spelled correctly or specify a different object.",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Alex Morgan' matches multiple entries.",
            "ManagementObjectAmbiguousException: The operation couldn't be performed because 'Alex Morgan' matches multiple entries.",
        ],
    );
}
