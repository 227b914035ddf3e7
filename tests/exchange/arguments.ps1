# Arguments for any command of Exchange's, made of its declaration and of what the organization holds.
# Dot-sourced by the scripts of the suite.

$ConfirmPreference = 'None'

# What parameters of a type or a name mean, where any value will not do.
$script:ofType = @{
    UserIdParameter = 'Ann Beebe'; SecurityPrincipalIdParameter = 'Ann Beebe'; MailboxFolderUserIdParameter = 'Ann Beebe'
    MailboxIdParameter = 'Ken Sanchez'; RecipientIdParameter = 'Ken Sanchez'; GeneralMailboxIdParameter = 'Ken Sanchez'
    GeneralMailboxOrMailUserIdParameter = 'Ken Sanchez'; MailboxOrMailUserIdParameter = 'Ken Sanchez'
    UserOrComputerIdParameter = 'Ann Beebe'; GeneralRecipientIdParameter = 'Ken Sanchez'; ADRawEntryIdParameter = 'Ken Sanchez'
    RecipientWithAdUserIdParameter = 'Ann Beebe'; NonMailEnabledUserIdParameter = 'Plain User'; StoreMailboxIdParameter = 'Ken Sanchez'
    UnifiedGroupOrUserMailboxIdParameter = 'Ken Sanchez'; MailboxAuditBypassAssociationIdParameter = 'Ken Sanchez'
    ThrottlingPolicyAssociationIdParameter = 'Ken Sanchez'; ConsumerMailboxIdParameter = 'Ken Sanchez'
    DatabaseIdParameter = 'DB01'; ServerIdParameter = 'ContosoMail'; MailboxServerIdParameter = 'ContosoMail'
    ClientAccessServerIdParameter = 'ContosoMail'; TransportServerIdParameter = 'ContosoMail'; UMServerIdParameter = 'ContosoMail'
    FrontendTransportServerIdParameter = 'ContosoMail'; MailboxTransportServerIdParameter = 'ContosoMail'
    MalwareFilteringServerIdParameter = 'ContosoMail'; MailboxFolderIdParameter = 'Ken Sanchez:\Calendar'
    OrganizationalUnitIdParameter = 'Users'; SmtpAddress = 'probe@contoso.com'; ProxyAddress = 'smtp:probe@elsewhere.net'
    SmtpDomain = 'elsewhere.net'; SmtpDomainWithSubdomains = 'elsewhere.net'; Fqdn = 'host.elsewhere.net'; Hostname = 'host.elsewhere.net'
    Unlimited = 'Unlimited'; ByteQuantifiedSize = '1MB'; EnhancedTimeSpan = '1.00:00:00'; WindowsLiveId = 'probe@contoso.com'
    HostedOutboundSpamFilterPolicyIdParameter = 'Default'; RoleIdParameter = 'Mail Recipients'; AddressBookBaseIdParameter = '\All Users'; AddressBookMailboxPolicyIdParameter = 'Probe AddressBookPolicy'; IPAddress = '10.1.2.3'; IPRange = '10.1.2.0/24'; RecipientFilter = 'Alias -ne $null'; WellKnownRecipientType = 'MailboxUsers'
    OrganizationIdParameter = 'Contoso'; RoleEntryIdParameter = 'Mail Recipients\Get-Mailbox'; ComputerIdParameter = 'ContosoMail'
}
$script:ofName = @{
    DomainName = 'elsewhere.net'; Domain = 'elsewhere.net'; Domains = 'elsewhere.net:CalendarSharingFreeBusySimple'; ExternalEmailAddress = 'probe@elsewhere.net'
    UserPrincipalName = 'probe@contoso.com'; PrimarySmtpAddress = 'probe@contoso.com'; Alias = 'probe'; AddressSpaces = 'SMTP:*;1'
    Members = 'Ken Sanchez'; Member = 'Ken Sanchez'; Owners = 'Ken Sanchez'; User = 'Ann Beebe'; Trustee = 'Ann Beebe'; Mailbox = 'Ken Sanchez'
    Uri = 'https://elsewhere.net/'; Url = 'https://elsewhere.net/'; AccessRights = 'FullAccess'; ExtendedRights = 'Send-As'
    Bindings = '0.0.0.0:2626'; RemoteIPRanges = '10.0.0.0-10.0.0.255'; Roles = 'Mail Recipients'; Role = 'Mail Recipients'; Language = 'en-US'
    JournalEmailAddress = 'kensanchez@contoso.com'; Component = 'MapiProxy'; State = 'Inactive'; Requester = 'Functional'; Locale = 'en-US'
    PictureData = [byte[]](1, 2, 3); FileData = [byte[]](1, 2, 3); StartDate = [datetime]'2026-11-01'; EndDate = [datetime]'2026-11-20'
    Links = 'Ann Beebe'; LinkType = 'Members'; Priority = 0; EdbFilePath = 'C:\db.edb'; TargetDatabase = 'DB02'; IncludedRecipients = 'MailboxUsers'
    RecipientFilter = 'Alias -ne $null'; RecipientRestrictionFilter = 'Alias -ne $null'; PublicFolder = '\Probe'; ApplicationId = '00000002-0000-0ff1-ce00-000000000000'
    ArcTrustedSealers = 'elsewhere.net'; ServerName = 'ContosoMail'; FilePath = 'C:\probe.pst'
}
# The members of enumerations, by the last parts of their names.
$script:members = @{}
foreach ($entry in (Get-Content -Raw ./grammar/exchange/enumerations.json | ConvertFrom-Json -AsHashtable).GetEnumerator()) {
    $script:members[($entry.Key -split '[.+]')[-1]] = @($entry.Value)
}
# What names an object of a noun whose Get command cannot tell.
$script:known = @{}
# The nouns of which objects were made to be named.
$script:making = @{}

# The name of a type as it was declared, without namespace.
function TypeName($parameter) {
    $type = $parameter.ParameterType
    $name = if ($type -is [type]) { $type.Name } else { "$type" }
    ($name -split '\.')[-1]
}

# What is declared of a command: its parameters by name, those of its default set, those that it cannot do without.
$script:facts = @{}
function Facts([string] $name) {
    if ($script:facts.ContainsKey($name)) { return $script:facts[$name] }
    $command = Get-Command $name -ErrorAction SilentlyContinue
    $made = $null
    if ($command) {
        $sets = @($command.ParameterSets)
        $default = @($sets | Where-Object IsDefault)
        $set = if ($default) { $default[0] } else { $sets | Sort-Object { @($_.Parameters | Where-Object IsMandatory).Count } | Select-Object -First 1 }
        $of = @($set.Parameters)
        $all = @{}
        foreach ($entry in $sets) { foreach ($parameter in $entry.Parameters) { $all[$parameter.Name] = $parameter } }
        $made = @{ Name = $name; Of = $of; All = $all; Needed = @($of | Where-Object IsMandatory) }
    }
    $script:facts[$name] = $made
    $made
}

# The identity of some object of a noun.
function Held([string] $noun) {
    if ($script:known.ContainsKey($noun)) { return $script:known[$noun] }
    $identity = $null
    # Who asks for itself again finds nothing.
    $script:known[$noun] = $null
    if (Facts "Get-$noun") {
        $asked = Needed "Get-$noun"
        $first = @(& "Get-$noun" @asked 2>$null 3>$null)[0]
        if ($null -ne $first) {
            $identity = foreach ($property in 'Identity', 'Name', 'Id') {
                $text = "$($first.$property)"
                if ($text) { $text; break }
            }
        }
    }
    $script:known[$noun] = $identity
    $identity
}

# A value for a parameter of a command for a noun.
function Sample($parameter, [string] $noun) {
    $name = $parameter.Name
    $type = TypeName $parameter
    $plain = $type -replace '\[\]$'
    if ($plain -match '^(SwitchParameter|Boolean|bool|switch)$') { return $true }
    if ($name -in 'Name', 'DisplayName', 'Title', 'Subject', 'FriendlyName') { return "Probe $noun" }
    if ($name -eq 'Identity' -or $plain -eq "${noun}IdParameter") {
        $held = Held $noun
        if ($held) { return $held }
    }
    foreach ($attribute in $parameter.Attributes) {
        if ($attribute -is [ValidateSet]) { return $attribute.ValidValues[0] }
    }
    $members = $script:members[$plain]
    if ($members) { return @($script:ofName[$name], $script:ofType[$plain]; $members) | Where-Object { $_ -in $members } | Select-Object -First 1 }
    if ($script:ofName.ContainsKey($name)) { return $script:ofName[$name] }
    if ($script:ofType.ContainsKey($plain)) { return $script:ofType[$plain] }
    if ($plain -match '^(Int32|Int64|UInt32|UInt64|Int16|UInt16|Byte|Double)$') { return 1 }
    if ($plain -eq 'DateTime' -or $plain -eq 'ExDateTime') { return [datetime]'2026-11-20' }
    if ($plain -eq 'TimeSpan') { return '01:00:00' }
    if ($plain -eq 'Guid') { return '11111111-2222-3333-4444-555555555555' }
    if ($plain -eq 'Uri') { return 'https://elsewhere.net/' }
    if ($plain -eq 'CultureInfo') { return 'en-US' }
    if ($plain -eq 'SecureString') { return ConvertTo-SecureString 'Pa55word!' -AsPlainText -Force }
    if ($plain -eq 'PSCredential') { return [pscredential]::new('contoso\administrator', (ConvertTo-SecureString 'Pa55word!' -AsPlainText -Force)) }
    if ($plain -eq 'MailboxPolicyIdParameter') { $plain = "${name}IdParameter" }
    if ($plain -eq 'VirtualDirectoryIdParameter') { $plain = 'OabVirtualDirectoryIdParameter' }
    if ($plain -eq 'ComplianceRuleIdParameter') {
        $plain = switch ("$noun.$name") {
            'FilePlanPropertySubCategory.ParentId' { 'FilePlanPropertyCategoryIdParameter' }
            'ComplianceRetentionEvent.EventType' { 'ComplianceRetentionEventTypeIdParameter' }
            default { $plain }
        }
    }
    if ($noun -eq 'SensitiveInformationScanRule' -and $name -eq 'Policy') { $plain = 'SensitiveInformationScanIdParameter' }
    if ($noun -match '^Exo(PhishSim|SecOps)OverrideRule$' -and $name -eq 'Policy') { $plain = "$($Matches[1])OverridePolicyIdParameter" }
    if ($plain -eq 'PolicyIdParameter' -and $noun -match '^(.+)Rule$') {
        $held = Held "$($Matches[1])Policy"
        if ($held) { return $held }
    }
    if ($plain -match '^(.+)IdParameter$') {
        $of = $Matches[1]
        $held = Held $of
        # What is not there is made, so that it can be named.
        if (-not $held -and $of -ne $noun -and -not $script:making[$of] -and (Facts "New-$of")) {
            $script:making[$of] = $true
            $made = Needed "New-$of"
            foreach ($key in @($made.Keys)) { if ($made[$key] -is [string]) { $made[$key] = $made[$key] -replace '^Probe ', 'Made ' } }
            try { $null = & "New-$of" @made 2>$null 3>$null } catch { }
            $script:known.Remove($of)
            $held = Held $of
        }
        if ($held) { return $held }
    }
    if ($name -match '(Address|Recipients?|Mailbox|Owner|Manager|By|From|To)$') { return 'kensanchez@contoso.com' }
    if ($name -match '(Uri|Url|Endpoint)$') { return 'https://elsewhere.net/' }
    if ($name -match 'Domains?$') { return 'elsewhere.net' }
    'Probe'
}

# The arguments that a command cannot do without, of its default set or the one that needs the fewest.
function Needed([string] $name) {
    $arguments = @{}
    foreach ($parameter in (Facts $name).Needed) {
        $arguments[$parameter.Name] = Sample $parameter $name.Split('-', 2)[1]
    }
    $arguments
}

# What a command says: its warnings, and its errors with their parts.
function Said($records) {
    foreach ($record in $records) {
        if ($record -is [System.Management.Automation.ErrorRecord]) {
            "error $($record.CategoryInfo.Reason) $(($record.FullyQualifiedErrorId -split ',')[0] -replace '^\[.*\] ?', '') $($record.Exception.Message -replace '\s+', ' ')"
        } elseif ($record -is [System.Management.Automation.WarningRecord]) {
            "warning $($record.Message -replace '\s+', ' ')"
        }
    }
}
