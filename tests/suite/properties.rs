//! What `Format-List` prints of Exchange's objects: the properties of `tests/exchange/properties.tsv`, in that order, with
//! the values that were captured.

use super::session::{only_known, parts, rows, run};
use std::fmt::Write;

/// An object of each type: its name in the facts, an edition that has it, how one comes by it.
const ASKED: &[(&str, &str, &str)] = &[
    ("CASMailbox", "2019", "Get-CASMailbox Administrator"),
    ("OrganizationConfig", "2019", "Get-OrganizationConfig"),
    ("MapiVirtualDirectory", "2019", "Get-MapiVirtualDirectory"),
    (
        "Test-OutlookConnectivity result",
        "2019",
        "Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity OutlookMapiHttpSelfTestProbe",
    ),
    ("Mailbox", "2016", "Get-Mailbox Administrator"),
    ("User", "2019", "Get-User Administrator"),
    ("Recipient", "2019", "Get-Recipient Administrator"),
    ("OutlookAnywhere", "2019", "Get-OutlookAnywhere"),
    ("OwaVirtualDirectory", "2019", "Get-OwaVirtualDirectory"),
    ("EcpVirtualDirectory", "2019", "Get-EcpVirtualDirectory"),
    (
        "ActiveSyncVirtualDirectory",
        "2019",
        "Get-ActiveSyncVirtualDirectory",
    ),
    (
        "WebServicesVirtualDirectory",
        "2019",
        "Get-WebServicesVirtualDirectory",
    ),
    (
        "AutodiscoverVirtualDirectory",
        "2019",
        "Get-AutodiscoverVirtualDirectory",
    ),
    (
        "PowerShellVirtualDirectory",
        "2019",
        "Get-PowerShellVirtualDirectory",
    ),
    ("OabVirtualDirectory", "2019", "Get-OabVirtualDirectory"),
    ("ClientAccessService", "2019", "Get-ClientAccessService"),
    ("ClientAccessServer", "2019", "Get-ClientAccessServer"),
    ("ExchangeServer", "2019", "Get-ExchangeServer"),
    ("MailboxServer", "2019", "Get-MailboxServer"),
    ("MailboxDatabase", "2019", "Get-MailboxDatabase"),
    ("ExchangeCertificate", "2019", "Get-ExchangeCertificate"),
    ("AcceptedDomain", "EXO", "Get-AcceptedDomain"),
    ("DistributionGroup", "2019", "Get-DistributionGroup"),
    (
        "DynamicDistributionGroup",
        "2019",
        "New-DynamicDistributionGroup Everybody -IncludedRecipients AllRecipients",
    ),
    ("TransportConfig", "2019", "Get-TransportConfig"),
    (
        "SendConnector",
        "2019",
        "New-SendConnector -Name Out -AddressSpaces 'SMTP:*;1' -Internet",
    ),
    (
        "ReceiveConnector",
        "2019",
        "Get-ReceiveConnector 'ContosoMail\\Default ContosoMail'",
    ),
    ("RoleGroup", "2019", "Get-RoleGroup"),
    (
        "ManagementRoleAssignment",
        "2019",
        "Get-ManagementRoleAssignment 'Mail Recipients-Organization Management'",
    ),
    ("OwaMailboxPolicy", "2019", "Get-OwaMailboxPolicy"),
    (
        "MailboxStatistics",
        "2019",
        "Get-MailboxStatistics Administrator",
    ),
    (
        "MailboxPermission",
        "2019",
        "Get-MailboxPermission Administrator",
    ),
    ("RecipientPermission", "EXO", "Get-RecipientPermission"),
    (
        "InboxRule",
        "2019",
        "New-InboxRule -Mailbox Administrator -Name Bills -SubjectContainsWords bill -DeleteMessage $true",
    ),
    (
        "MonitoringItemIdentity",
        "2019",
        "Get-MonitoringItemIdentity OutlookMapiHttp.Protocol -Server ContosoMail",
    ),
    ("ServerHealth", "2019", "Get-ServerHealth ContosoMail"),
    (
        "Test-MapiConnectivity result",
        "2019",
        "Test-MapiConnectivity Administrator",
    ),
    (
        "Test-ServiceHealth result",
        "2019",
        "Test-ServiceHealth | Select-Object *",
    ),
    ("Service", "2019", "Get-Service FMS | Select-Object *"),
    (
        "ServerComponentState",
        "2019",
        "Get-ServerComponentState ContosoMail",
    ),
    (
        "SettingOverride",
        "2019",
        "New-SettingOverride Limit -Component Eac -Section Limits -Parameters 'A=1' -Reason test",
    ),
    (
        "HybridConfiguration",
        "2019",
        "New-HybridConfiguration; Get-HybridConfiguration",
    ),
    ("AuthConfig", "2019", "Get-AuthConfig"),
];

/// The objects of an edition, each printed as a list.
fn printed(edition: &str) -> String {
    let mut script = String::from("$FormatEnumerationLimit = -1\n$ConfirmPreference = 'None'\n");
    for (object, _, command) in ASKED.iter().filter(|asked| asked.1 == edition) {
        let _ = write!(
            script,
            "'#### {object}'\n$found = $({command}); @($found)[0] | Format-List | Out-String -Width 30000\n"
        );
    }
    run(edition, &[], &script).output
}

/// `Name : value` of a list; what stands on the next lines belongs to the value.
fn properties(lines: &[&str]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        match line
            .split_once(" : ")
            .or_else(|| Some((line.strip_suffix(" :")?, "")))
        {
            Some((name, value)) if !name.starts_with(' ') => {
                found.push((name.trim().to_owned(), value.trim_end().to_owned()));
            }
            _ => {
                if let Some((_, value)) = found.last_mut() {
                    value.push_str(line.trim());
                }
            }
        }
    }
    found
}

#[test]
fn objects_print_their_properties_in_order_with_the_captured_values() {
    let facts = rows("tests/exchange/properties.tsv");
    let mut differences = Vec::new();
    for edition in ["2016", "2019", "EXO"] {
        let output = printed(edition);
        let parts = parts(&output);
        for (object, _, _) in ASKED.iter().filter(|asked| asked.1 == edition) {
            let lines = parts
                .iter()
                .find(|(title, _)| title == object)
                .map(|(_, lines)| lines.as_slice())
                .unwrap_or_default();
            compare(object, &properties(lines), &facts, &mut differences);
        }
    }
    for row in &facts {
        if let [object, ..] = row.as_slice()
            && !ASKED.iter().any(|asked| asked.0 == object)
        {
            differences.push((
                object.clone(),
                "no command is known that prints one".to_owned(),
            ));
        }
    }
    only_known("tests/exchange/known-properties.tsv", &differences);
}

/// Compares one object with the facts.
fn compare(
    object: &str,
    printed: &[(String, String)],
    facts: &[Vec<String>],
    differences: &mut Vec<(String, String)>,
) {
    let wanted: Vec<(&str, &str, &str)> = facts
        .iter()
        .filter_map(|row| match row.as_slice() {
            [of, name, trust, value] if of == object => Some((&**name, &**trust, &**value)),
            _ => None,
        })
        .collect();
    if printed.is_empty() {
        differences.push((object.to_owned(), "prints nothing".to_owned()));
        return;
    }
    let names: Vec<&str> = printed
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != "RunspaceId")
        .collect();
    for (name, trust, _) in &wanted {
        if !names.contains(name) {
            differences.push((format!("{object}.{name}"), format!("{trust} missing")));
        }
    }
    for name in &names {
        if !wanted.iter().any(|(wanted, _, _)| wanted == name) {
            differences.push((
                format!("{object}.{name}"),
                "printed and not known".to_owned(),
            ));
        }
    }
    let both: Vec<&str> = wanted
        .iter()
        .map(|(name, _, _)| *name)
        .filter(|name| names.contains(name))
        .collect();
    let shown = names.iter().filter(|name| both.contains(name));
    if let Some((wanted, shown)) = both
        .iter()
        .zip(shown)
        .find(|(wanted, shown)| wanted != shown)
    {
        differences.push((
            format!("{object} order"),
            format!("{shown} is printed where {wanted} belongs"),
        ));
    }
    for (name, _, value) in wanted.iter().filter(|(_, _, value)| *value != "?") {
        let Some((_, shown)) = printed.iter().find(|(shown, _)| shown == name) else {
            continue;
        };
        let value = value
            .replace("\\n", "")
            .replace("\\t", "\t")
            .replace("\\\\", "\\");
        if shown.trim() != value.trim() {
            differences.push((
                format!("{object}.{name} value"),
                format!("{shown:?}, captured {value:?}"),
            ));
        }
    }
}

/// How one comes by objects of commands that need more than their name.
fn asked(command: &str) -> String {
    let own = match command {
        "Add-MailboxPermission" => {
            "Add-MailboxPermission Administrator -User 'Ann Beebe' -AccessRights FullAccess"
        }
        "Get-HealthReport" => "Get-HealthReport ContosoMail",
        "Get-InboxRule" => "New-InboxRule -Mailbox Administrator -Name Bills -DeleteMessage $true",
        "Get-SendConnector" => "New-SendConnector -Name Out -AddressSpaces 'SMTP:*;1'",
        "Get-InboundConnector" => {
            "New-InboundConnector In -SenderDomains 'smtp:*;1' -ConnectorType Partner; Get-InboundConnector"
        }
        "Get-EXOMailbox" | "Get-EXOCasMailbox" => return format!("{command} Administrator"),
        _ => {
            return ASKED
                .iter()
                .find(|asked| {
                    asked
                        .2
                        .split([' ', ';'])
                        .next()
                        .is_some_and(|first| first.eq_ignore_ascii_case(command))
                })
                .map(|asked| asked.2)
                .or_else(|| {
                    ASKED
                        .iter()
                        .find(|asked| asked.2.ends_with(command))
                        .map(|asked| asked.2)
                })
                .map_or_else(
                    || command.to_owned(),
                    |script| script.replace(" | Select-Object *", ""),
                );
        }
    };
    own.to_owned()
}

/// The columns of a table, each with where it begins, told from the line of dashes.
fn columns(lines: &[&str]) -> Vec<(String, usize)> {
    let Some(at) = lines
        .iter()
        .position(|line| line.starts_with("--") && line.chars().all(|c| c == '-' || c == ' '))
    else {
        return Vec::new();
    };
    let dashes = lines.get(at).copied().unwrap_or_default();
    let mut starts: Vec<usize> = Vec::new();
    let mut before = ' ';
    for (place, c) in dashes.chars().enumerate() {
        if c == '-' && before == ' ' {
            starts.push(place);
        }
        before = c;
    }
    // A header that is longer than its column goes on in the next line.
    let heads: Vec<Vec<char>> = lines
        .iter()
        .take(at)
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.chars().collect())
        .collect();
    starts
        .iter()
        .enumerate()
        .map(|(number, start)| {
            let end = starts.get(number + 1).copied().unwrap_or(usize::MAX);
            let name: String = heads
                .iter()
                .map(|head| {
                    head.iter()
                        .take(end)
                        .skip(*start)
                        .collect::<String>()
                        .trim()
                        .to_owned()
                })
                .collect();
            (name, *start)
        })
        .collect()
}

#[test]
fn commands_print_the_views_that_are_known() {
    let facts = rows("tests/exchange/views.tsv");
    let mut differences = Vec::new();
    for edition in ["2019", "EXO"] {
        let mut script = String::from("$ConfirmPreference = 'None'\n");
        for row in facts
            .iter()
            .filter(|row| row.get(1).is_some_and(|of| of == edition))
        {
            let command = row.first().map_or("", String::as_str);
            let _ = write!(
                script,
                "'#### {command}'\n$found = $({}) 3>$null; @($found)[-1] | Out-String -Width 140\n",
                asked(command)
            );
        }
        let output = run(edition, &[], &script).output;
        let parts = parts(&output);
        for row in &facts {
            let [command, of, kind, wanted, trust] = row.as_slice() else {
                continue;
            };
            if of != edition {
                continue;
            }
            let lines = parts
                .iter()
                .find(|(title, _)| title == command)
                .map(|(_, lines)| lines.as_slice())
                .unwrap_or_default();
            let what = format!("{command} {edition}");
            if let Some(difference) = view_differs(kind, wanted, lines) {
                differences.push((what, format!("{trust}: {difference}")));
            }
        }
    }
    only_known("tests/exchange/known-views.tsv", &differences);
}

/// How a printed object differs from its view.
fn view_differs(kind: &str, wanted: &str, lines: &[&str]) -> Option<String> {
    if lines.iter().all(|line| line.trim().is_empty()) {
        return Some("prints nothing".to_owned());
    }
    let shown = columns(lines);
    if kind == "list" {
        if !shown.is_empty() {
            return Some("prints a table".to_owned());
        }
        let names: Vec<String> = properties(lines)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let known: Vec<&str> = wanted.split(',').filter(|name| !name.is_empty()).collect();
        return (!known.is_empty() && known != names)
            .then(|| format!("shows {}", names.join(", ")));
    }
    let mut at = 0;
    let mut expected = Vec::new();
    let mut is_known = true;
    for column in wanted.split(',') {
        let (name, width) = column.split_once(':').unwrap_or((column, ""));
        expected.push((name.to_owned(), is_known.then_some(at)));
        match width.parse::<usize>() {
            Ok(width) => at += width + 1,
            Err(_) => is_known = false,
        }
    }
    let same = expected.len() == shown.len()
        && expected
            .iter()
            .zip(&shown)
            .all(|((name, place), (header, start))| {
                name == header && place.is_none_or(|place| place == *start)
            });
    (!same).then(|| format!("shows {shown:?}"))
}
