//! What goes wrong on purpose: lag, faults, a clock that is moved; and what the audit logs tell of it all.

use super::organization::{Folder, complained, emsh, printed};

#[test]
fn lag_keeps_new_objects_from_other_commands_too() {
    let make = "New-MailContact -Name Late -ExternalEmailAddress late@fabrikam.com | Out-Null;";
    let ask = |script: &str| {
        let told = emsh(&["--lag", "15m", "-c", &format!("{make} {script}")]);
        let text = [told.stdout, told.stderr].concat();
        String::from_utf8_lossy(&text).trim().to_owned()
    };
    // Nobody finds it, to read or to change; who asks where it was made does.
    assert!(ask("Get-MailContact Late").contains("couldn't be found"));
    assert!(ask("Set-MailContact Late -CustomAttribute1 x").contains("couldn't be found"));
    assert_eq!(
        ask("(Get-MailContact Late -DomainController DC1).Name"),
        "Late"
    );
    assert!(
        ask("New-MailContact -Name Late -ExternalEmailAddress other@fabrikam.com")
            .contains("already")
    );
    // Time passes.
    assert_eq!(
        ask(
            "Step-OrganizationClock 00:14:59; @(Get-MailContact Late -ErrorAction Ignore).Count; Step-OrganizationClock 00:00:02; (Get-MailContact Late).Name"
        ),
        "0\nLate"
    );
    // What was there is changed at once, and seen late.
    assert_eq!(
        printed(&[
            "--lag",
            "15m",
            "-c",
            "Set-Mailbox kensanchez -CustomAttribute1 a; \"<$((Get-Mailbox kensanchez).CustomAttribute1)>\"; Set-Mailbox kensanchez -CustomAttribute2 b; Step-OrganizationClock 01:00:00; $m = Get-Mailbox kensanchez; $m.CustomAttribute1 + $m.CustomAttribute2"
        ])
        .split_whitespace()
        .collect::<Vec<_>>(),
        ["<>", "ab"]
    );
    for (span, words) in [
        ("soon", "is no length of time"),
        ("", "is no length of time"),
    ] {
        assert!(
            complained(&["--lag", span, "-c", "1"]).contains(words),
            "{span}"
        );
    }
}

#[test]
fn a_seed_decides_which_calls_fail() {
    let script = "(1..60 | ForEach-Object { try { $null = Get-Mailbox kensanchez -ErrorAction Stop; '.' } catch { 'x' } }) -join ''";
    let run = |seed: &str, fault: &str| {
        printed(&["--seed", seed, "--fault", fault, "-c", script])
            .trim()
            .to_owned()
    };
    let first = run("7", "Get-Mailbox:throttle:0.3");
    assert_eq!(first.len(), 60);
    assert!((6..32).contains(&first.matches('x').count()), "{first}");
    assert_eq!(first, run("7", "Get-Mailbox:throttle:0.3"));
    assert_ne!(first, run("8", "Get-Mailbox:throttle:0.3"));
    assert_eq!(run("7", "Get-*:busy:0"), ".".repeat(60));
    assert_eq!(run("7", "get-mail*:SESSION"), "x".repeat(60));
    for fault in [
        "Get-Mailbox",
        "Get-Mailbox:flood:1",
        "Get-Mailbox:busy:2",
        ":busy:1",
        "a:busy:1:1",
    ] {
        let told = complained(&["--fault", fault, "-c", "1"]);
        assert!(told.contains("is no fault"), "{fault}: {told}");
    }
    let told = complained(&["--seed", "x", "-c", "1"]);
    assert!(told.contains("can be a seed"), "{told}");
    // A command that failed has changed nothing.
    let told = printed(&[
        "--fault",
        "Set-*:timeout:1",
        "-c",
        "try { Set-Mailbox kensanchez -CustomAttribute1 x } catch { $_.Exception.GetType().Name }; (Get-Mailbox kensanchez).CustomAttribute1",
    ]);
    assert_eq!(told.trim(), "TimeoutException");
}

#[test]
fn the_clock_goes_forward_only() {
    let told = complained(&["-c", "Step-OrganizationClock -00:01:00"]);
    assert!(told.contains("goes forward"), "{told}");
    assert_eq!(
        printed(&["-c", "(Step-OrganizationClock 1.00:00:00 -PassThru).ToUniversalTime().ToString('s'); (Get-Date).ToUniversalTime().ToString('s')"]).trim(),
        "2026-11-22T15:00:00\n2026-11-22T15:00:00"
    );
}

/// Four changes, an hour apart.
const CHANGES: &str = "Set-Mailbox kensanchez -CustomAttribute1 one -Office 4; Step-OrganizationClock 01:00:00; Set-Mailbox esthervalle -CustomAttribute1 two; Step-OrganizationClock 01:00:00; New-MailContact -Name Pat -ExternalEmailAddress pat@fabrikam.com | Out-Null; Step-OrganizationClock 01:00:00; Set-User kensanchez -City Oslo;";

#[test]
fn the_admin_audit_log_answers_what_it_is_asked() {
    let ask = |search: &str| {
        printed(&[
            "-c",
            &format!("{CHANGES} Search-AdminAuditLog {search} | ForEach-Object {{ \"$($_.CmdletName) $($_.ObjectModified.Split('/')[-1])\" }}"),
        ])
        .lines()
        .map(str::to_owned)
        .collect::<Vec<_>>()
    };
    let all = [
        "Set-User Ken Sanchez",
        "New-MailContact Pat",
        "Set-Mailbox Esther Valle",
        "Set-Mailbox Ken Sanchez",
    ];
    assert_eq!(ask(""), all);
    assert_eq!(ask("-Cmdlets Set-Mailbox"), all[2..]);
    assert_eq!(ask("-Cmdlets Set-Mailbox -Parameters Office"), all[3..]);
    assert_eq!(ask("-ObjectIds kensanchez"), [all[0], all[3]]);
    assert_eq!(
        ask("-ObjectIds 'contoso.com/Users/Ken Sanchez'"),
        [all[0], all[3]]
    );
    assert_eq!(ask("-UserIds Administrator").len(), 4);
    assert!(ask("-UserIds nobody").is_empty());
    assert_eq!(ask("-ResultSize 1"), all[..1]);
    assert_eq!(ask("-StartIndex 1 -ResultSize 2"), all[1..3]);
    assert_eq!(
        ask("-StartDate 2026-11-21T15:30:00Z -EndDate 2026-11-21T17:30:00Z"),
        all[1..3]
    );
    assert!(ask("-IsSuccess $false").is_empty());
    assert!(ask("-ExternalAccess $true").is_empty());
    for (search, words) in [
        ("-Parameters Office", "requires the Cmdlets parameter"),
        ("-ResultSize 0", "out of range"),
        ("-ResultSize 250001", "out of range"),
        ("-StartIndex -1", "out of range"),
        (
            "-StartDate 2026-11-22 -EndDate 2026-11-21",
            "later than the end date",
        ),
    ] {
        let told = complained(&["-c", &format!("Search-AdminAuditLog {search}")]);
        assert!(told.contains(words), "{search}: {told}");
    }
    assert_eq!(
        printed(&["-c", &format!("{CHANGES} $e = Search-AdminAuditLog -Cmdlets Set-Mailbox -ObjectIds kensanchez; ($e.CmdletParameters | ForEach-Object {{ $_.Name + '=' + $_.Value }}) -join ' '; ($e.ModifiedProperties | ForEach-Object {{ $_.Name + ':' + $_.NewValue }}) -join ' '; \"$($e.CmdletParameters)\"")]).trim(),
        "Identity=kensanchez CustomAttribute1=one Office=4\nOffice:4 CustomAttribute1:one\nIdentity CustomAttribute1 Office"
    );
}

#[test]
fn the_unified_audit_log_answers_in_pages() {
    let ask = |search: &str| {
        printed(&[
            "-c",
            &format!("{CHANGES} function ask {{ Search-UnifiedAuditLog -StartDate 2026-11-01 -EndDate 2026-12-01 @args | ForEach-Object {{ \"$($_.ResultIndex)/$($_.ResultCount) $($_.Operations)\" }} }}; {search}"),
        ])
        .lines()
        .map(str::to_owned)
        .collect::<Vec<_>>()
    };
    let all = [
        "1/4 Set-User",
        "2/4 New-MailContact",
        "3/4 Set-Mailbox",
        "4/4 Set-Mailbox",
    ];
    assert_eq!(ask("ask"), all);
    assert_eq!(ask("ask -ResultSize 3"), all[..3]);
    // The same id goes on where it was, until there is no more.
    let id = "ask -SessionId a -SessionCommand ReturnLargeSet -ResultSize 3";
    assert_eq!(
        ask(&format!(
            "{id}; {id}; {id}; ask -SessionId b -SessionCommand ReturnNextPreviewPage -ResultSize 1"
        )),
        [&all[..], &all[..1]].concat()
    );
    assert_eq!(
        ask("ask -Operations New-MailContact, Set-User"),
        ["1/2 Set-User", "2/2 New-MailContact"]
    );
    assert_eq!(ask("ask -ObjectIds kensanchez").len(), 2);
    assert_eq!(ask("ask -FreeText oslo"), ["1/1 Set-User"]);
    assert_eq!(ask("ask -RecordType ExchangeAdmin").len(), 4);
    assert!(ask("ask -RecordType SharePoint").is_empty());
    assert!(ask("ask -IPAddresses 192.0.2.1").is_empty());
    assert!(ask("ask -UserIds nobody").is_empty());
    for (search, words) in [
        ("-ResultSize 5001", "out of range"),
        (
            "-SessionCommand Everything",
            "ReturnLargeSet, ReturnNextPreviewPage",
        ),
    ] {
        let told = complained(&[
            "-c",
            &format!("Search-UnifiedAuditLog -StartDate 2026-11-01 -EndDate 2026-12-01 {search}"),
        ]);
        assert!(told.contains(words), "{search}: {told}");
    }
    assert_eq!(
        printed(&["-c", &format!("{CHANGES} $d = (Search-UnifiedAuditLog -StartDate 2026-11-01 -EndDate 2026-12-01 -Operations Set-User).AuditData | ConvertFrom-Json; $d.Operation, $d.ObjectId, $d.Parameters[1].Name, $d.Parameters[1].Value -join '|'")]).trim(),
        "Set-User|contoso.com/Users/Ken Sanchez|City|Oslo"
    );
}

#[test]
fn the_hostile_organization_has_all_that_is_hostile() {
    let folder = Folder::new("hostile-all");
    emsh(&["org", "new", folder.text(), "--template", "hostile"]);
    let script = r#"
$all = Get-Recipient -ResultSize Unlimited
"same name: $(@($all | Group-Object DisplayName | Where-Object { $_.Name -and $_.Count -gt 1 }).Count -gt 0)"
$names = @{}; foreach ($one in $all) { $names[$one.Name] = $one.Guid }
"alias is a name: $(@($all | Where-Object { $_.Alias -and $names[$_.Alias] -and $names[$_.Alias] -ne $_.Guid }).Count -gt 0)"
$boxes = Get-Mailbox -ResultSize Unlimited
$addresses = @{}; foreach ($one in $boxes) { foreach ($address in $one.EmailAddresses) { $addresses[$address.AddressString] = $one.Guid } }
"account is an address: $(@($boxes | Where-Object { $addresses[$_.UserPrincipalName] -and $addresses[$_.UserPrincipalName] -ne $_.Guid }).Count -gt 0)"
"apostrophes: $(@($all | Where-Object Name -Match "'").Count -gt 1)"
"not ASCII: $(@($all | Where-Object Name -CMatch '[^\x00-\x7F]').Count -gt 3)"
"right to left: $(@($all | Where-Object Name -Match '[\u0590-\u06FF]').Count -gt 1)"
"more than a thousand: $($boxes.Count -gt 1000)"
"twins: $(@(Get-User -ResultSize Unlimited | Group-Object Name | Where-Object Count -gt 1 | Where-Object { $_.Group.OrganizationalUnit -match 'Soft Deleted' }).Count -gt 0)"
"orphans: $(@(Get-MailboxPermission mobrien | Where-Object { $_.User.ToString() -match '^S-1-5-21' }).Count)"
"nothing where something is: $(@($boxes | Where-Object { -not $_.DisplayName }).Count -gt 0)"
$groups = Get-DistributionGroup -ResultSize Unlimited
"empty groups: $(@($groups | Where-Object { -not (Get-DistributionGroupMember $_.Identity) }).Count -gt 0)"
"circles: $(@($groups | Where-Object { $one = $_; Get-DistributionGroupMember $one.Identity | Where-Object { $_.Guid -eq $one.Guid -or (Get-DistributionGroupMember $_.Identity -ErrorAction Ignore).Guid -contains $one.Guid } }).Count)"
"#;
    let told = printed(&["--state", folder.text(), "-c", script]);
    // A mailbox without a database is told about each time that it is read.
    let told: Vec<&str> = told
        .lines()
        .filter(|line| !line.starts_with("WARNING:"))
        .collect();
    let wrong: Vec<&str> = told
        .iter()
        .copied()
        .filter(|line| !line.ends_with("True") && !line.ends_with(" 1") && !line.ends_with(" 3"))
        .collect();
    assert!(wrong.is_empty() && told.len() == 12, "{told:?}");
}
