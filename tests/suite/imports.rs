//! Organizations that go out as real commands export them, and come in again; names that are made up.

use super::organization::{Folder, complained, emsh, printed};
use std::path::Path;

/// Recipients of every kind with names that are nowhere else, references, members, permissions.
const MAKE: &str = r#"
New-Mailbox -Name "Quillon Vantreese" -Alias qvantreese -UserPrincipalName qvantreese@contoso.com -Password (ConvertTo-SecureString x -AsPlainText -Force) -FirstName Quillon -LastName Vantreese | Out-Null
New-Mailbox -Name "Zebulon O'Thrakk" -Alias zothrakk -UserPrincipalName zothrakk@contoso.com -Password (ConvertTo-SecureString x -AsPlainText -Force) | Out-Null
New-Mailbox -Shared -Name "Brimwick Desk" -Alias brimwick | Out-Null
New-Mailbox -Room -Name "Room Halvorsund" -Alias halvorsund | Out-Null
New-MailContact -Name "Perrin Oxblood" -ExternalEmailAddress perrin@oxblood-trading.com | Out-Null
New-MailUser -Name "Tamsin Uverly" -ExternalEmailAddress tamsin@uverly-group.com -MicrosoftOnlineServicesID tamsin.uverly@contoso.com -Password (ConvertTo-SecureString x -AsPlainText -Force) | Out-Null
New-DistributionGroup -Name "Wexcombe Team" -Alias wexcombe -Members qvantreese, zothrakk | Out-Null
Set-Mailbox qvantreese -CustomAttribute1 "Vantreese private" -EmailAddresses @{Add='smtp:quillon@contoso.com'} -ProhibitSendQuota 2GB -Office "4711 Brimwick"
Set-User zothrakk -Manager qvantreese -Phone "+1 555 0199222" -Department "Wexcombe"
Set-Mailbox brimwick -GrantSendOnBehalfTo zothrakk
Add-MailboxPermission brimwick -User qvantreese -AccessRights FullAccess | Out-Null
"#;

const NAMES: [&str; 13] = [
    "quillon",
    "vantreese",
    "zebulon",
    "thrakk",
    "brimwick",
    "halvorsund",
    "perrin",
    "oxblood",
    "tamsin",
    "uverly",
    "wexcombe",
    "0199222",
    "qvantreese",
];

/// A folder with these recipients, and their exports in a format: `clixml`, `csv` or `json`.
fn exported(name: &str, format: &str) -> (Folder, Vec<String>) {
    let folder = Folder::new(name);
    assert!(emsh(&["org", "new", folder.text()]).status.success());
    let told = complained(&["--state", folder.text(), "-c", MAKE]);
    assert_eq!(told, "");
    let mut files = Vec::new();
    let exports = [
        (
            "mailboxes",
            "'qvantreese', 'zothrakk', 'brimwick', 'halvorsund' | Get-Mailbox",
        ),
        ("users", "'qvantreese', 'zothrakk' | Get-User"),
        ("contacts", "Get-MailContact 'Perrin Oxblood'"),
        ("mailusers", "Get-MailUser 'Tamsin Uverly'"),
        (
            "groups",
            "Get-DistributionGroup wexcombe | Select-Object *, @{n='Members';e={@(Get-DistributionGroupMember $_.Identity | ForEach-Object { $_.Identity.ToString() })}}",
        ),
        ("permissions", "Get-MailboxPermission brimwick"),
    ];
    let mut script = String::new();
    for (what, get) in exports {
        let file = format!("{}/{what}.{format}", folder.text());
        // A CSV file has lists only where somebody joined them.
        let flat = "ForEach-Object { $h = [ordered]@{}; foreach ($p in $_.PSObject.Properties) { $h[$p.Name] = if ($p.Value -is [Collections.IEnumerable] -and $p.Value -isnot [string]) { @($p.Value) -join '; ' } else { $p.Value } }; [pscustomobject] $h }";
        script.push_str(&match format {
            "csv" => format!("{get} | {flat} | Export-Csv '{file}'\n"),
            "json" => format!(
                "{get} | ConvertTo-Json -Depth 2 -WarningAction SilentlyContinue | Set-Content '{file}'\n"
            ),
            _ => format!("{get} | Export-Clixml '{file}'\n"),
        });
        files.push(file);
    }
    let told = complained(&["--state", folder.text(), "-c", &script]);
    assert_eq!(told, "");
    (folder, files)
}

#[test]
fn what_real_commands_export_comes_in() {
    for format in ["clixml", "csv", "json"] {
        let (_from, files) = exported(&format!("out-{format}"), format);
        let to = Folder::new(&format!("in-{format}"));
        emsh(&["org", "new", to.text()]);
        for file in files {
            let done = emsh(&["org", "import", to.text(), &file]);
            assert!(done.status.success(), "{format} {file}: {done:?}");
        }
        let ask = |script: &str| {
            printed(&["--state", to.text(), "-c", script])
                .trim()
                .to_owned()
        };
        assert_eq!(
            ask(
                "Get-Recipient -ResultSize Unlimited | Where-Object Name -Match 'Vantreese|Thrakk|Brimwick|Halvorsund|Oxblood|Uverly|Wexcombe' | ForEach-Object { \"$($_.Name)=$($_.RecipientTypeDetails)\" }"
            ),
            "Brimwick Desk=SharedMailbox\nPerrin Oxblood=MailContact\nQuillon Vantreese=UserMailbox\nRoom Halvorsund=RoomMailbox\nTamsin Uverly=MailUser\nWexcombe Team=MailUniversalDistributionGroup\nZebulon O'Thrakk=UserMailbox",
            "{format}"
        );
        assert_eq!(
            ask(
                "$m = Get-Mailbox qvantreese; $m.CustomAttribute1, $m.Office, ($m.EmailAddresses -join ','), $m.ProhibitSendQuota.ToString() -join '|'"
            ),
            "Vantreese private|4711 Brimwick|SMTP:qvantreese@contoso.com,smtp:quillon@contoso.com|2 GB (2,147,483,648 bytes)",
            "{format}"
        );
        assert_eq!(
            ask(
                "(Get-DistributionGroupMember wexcombe | ForEach-Object Name | Sort-Object) -join ','"
            ),
            "Quillon Vantreese,Zebulon O'Thrakk",
            "{format}"
        );
        assert_eq!(
            ask("((Get-Mailbox brimwick).GrantSendOnBehalfTo | ForEach-Object ToString) -join ','"),
            ask("(Get-Mailbox zothrakk).Identity.ToString()"),
            "{format}"
        );
        assert_eq!(
            ask(
                "Get-MailboxPermission brimwick -User qvantreese | ForEach-Object { \"$($_.User) $($_.AccessRights)\" }"
            ),
            "CONTOSO\\qvantreese FullAccess",
            "{format}"
        );
        assert_eq!(
            ask("(Get-MailContact 'Perrin Oxblood').ExternalEmailAddress.ToString()"),
            "SMTP:perrin@oxblood-trading.com",
            "{format}"
        );
    }
}

#[test]
fn nothing_of_anybody_is_left_of_made_up_names() {
    let (_from, files) = exported("out-secret", "clixml");
    let to = Folder::new("in-secret");
    emsh(&["org", "new", to.text()]);
    let mut args = vec!["org", "import", to.text(), "--anonymize"];
    args.extend(files.iter().map(String::as_str));
    let done = emsh(&args);
    assert!(done.status.success(), "{done:?}");
    let told = String::from_utf8_lossy(&done.stdout).to_lowercase();
    for name in NAMES {
        assert!(!told.contains(name), "{name} in {told}");
    }
    for file in ["organization.jsonl", "journal.jsonl"] {
        let text = std::fs::read_to_string(Path::new(to.text()).join(file))
            .unwrap_or_default()
            .to_lowercase();
        for name in NAMES {
            assert!(!text.contains(name), "{name} in {file}");
        }
    }
    let ask = |script: &str| {
        printed(&["--state", to.text(), "-c", script])
            .trim()
            .to_owned()
    };
    // What was of one kind is; an apostrophe stays; the group has its members.
    assert_eq!(
        ask("@(Get-Mailbox -RecipientTypeDetails RoomMailbox).Count -gt 3"),
        "True"
    );
    assert_eq!(
        ask("@(Get-Mailbox -ResultSize Unlimited | Where-Object Name -Match \"O'\").Count"),
        "1"
    );
}

#[test]
fn what_is_no_export_is_told() {
    let folder = Folder::new("no-export");
    emsh(&["org", "new", folder.text()]);
    let at = |name: &str| format!("{}/{name}", folder.text());
    for (name, text, words) in [
        ("empty.csv", "", "holds no objects"),
        (
            "other.csv",
            "A,B\n1,2\n",
            "neither recipients nor permissions",
        ),
        ("cut.json", "[{\"Name\": \"x\"", "cannot be read"),
        ("cut.xml", "<Objs><Obj>", "cannot be read"),
        ("list.txt", "x", "is no export"),
    ] {
        std::fs::write(at(name), text).unwrap_or_default();
        let done = emsh(&["org", "import", folder.text(), &at(name)]);
        let told = [done.stdout, done.stderr].concat();
        let told = String::from_utf8_lossy(&told);
        assert!(told.contains(words), "{name}: {told}");
    }
    let told = complained(&["org", "import", folder.text(), &at("nowhere.csv")]);
    assert!(told.contains("nowhere.csv"), "{told}");
    let told = complained(&["org", "export", folder.text(), &at("out.txt")]);
    assert!(told.contains("tells no form"), "{told}");
    for (args, words) in [
        (vec!["org", "new", "--template", "huge"], "is no template"),
        (
            vec!["org", "new", folder.text(), "--mailboxes", "-3"],
            "is no number of mailboxes",
        ),
        (
            vec!["org", "new", folder.text(), "--edition", "2035"],
            "is no edition",
        ),
        (vec!["org", "undo", folder.text(), "x"], "is no number"),
        (vec!["org", "undo", folder.text(), "77"], "77"),
        (
            vec!["org", "log", "/nowhere/at/all"],
            "holds no organization",
        ),
        (
            vec!["org", "log", folder.text(), "--anonymize"],
            "is an option of 'emsh org import'",
        ),
        (vec!["org", "frob"], "is no command"),
        (
            vec!["org", "save", folder.text()],
            "too few or too many words",
        ),
    ] {
        let told = complained(&args);
        assert!(told.contains(words), "{args:?}: {told}");
    }
}

#[test]
fn an_organization_has_the_edition_that_it_was_made_with() {
    let folder = Folder::new("edition");
    emsh(&["org", "new", folder.text(), "--edition", "EXO"]);
    let ask = "[bool](Get-Command Get-UnifiedGroup -ErrorAction Ignore), [bool](Get-Command Get-ExchangeServer -ErrorAction Ignore) -join ','";
    assert_eq!(
        printed(&["--state", folder.text(), "-c", ask]).trim(),
        "True,False"
    );
    assert_eq!(
        printed(&["--state", folder.text(), "--edition", "2019", "-c", ask]).trim(),
        "False,True"
    );
}
