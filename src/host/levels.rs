//! `emsh coverage`: how far every command of Exchange's is simulated, told from the code.
//! (`emsh coverage --members` tells of the members of types; it stands in `coverage`.)

use crate::cmdlets::exchange::coverage::{self, LEVELS, Reach};
use crate::engine::edition;
use crate::grammar;
use serde_json::json;
use std::io::{Write, stderr, stdout};

const USAGE: &str = "Usage: emsh coverage [--json] [--edition <name>] [--level <number>] [--parameters] [--summary] [--markdown]

Lists the commands of Exchange with the level at which they are simulated: 0 absent in the edition, 1 known, 2 binds,
3 reads, 4 writes, 5 behaves, 6 verified against what a real server printed; and how many of their parameters have an
effect, are accepted without one by design, are accepted and not modelled, and are absent in the edition. The last word
tells how far the properties and values of its objects are to be trusted: captured, captured-from-post, mixed,
documented-names-only, reconstructed (general knowledge, not verified), declared (what the parameters name).
With --markdown: a table of the families of commands, as the README shows it.
";

/// Carries out `emsh coverage`; the exit status.
pub fn command(args: &[String]) -> i32 {
    let (mut as_json, mut with_parameters, mut summary) = (false, false, false);
    let (mut wanted_level, mut wanted_edition) = (None, None);
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--json" => as_json = true,
            "--parameters" => with_parameters = true,
            "--summary" => summary = true,
            "--markdown" => {
                let _ = stdout().write_all(markdown().as_bytes());
                return 0;
            }
            "--level" => wanted_level = rest.next().and_then(|text| text.parse::<u8>().ok()),
            "--edition" => {
                wanted_edition = rest.next().and_then(|text| edition::named(text));
                if wanted_edition.is_none() {
                    let _ = writeln!(
                        stderr(),
                        "emsh coverage: --edition requires the name of an edition."
                    );
                    return super::options::BAD_COMMAND_LINE;
                }
            }
            "--help" | "-h" => {
                let _ = stdout().write_all(USAGE.as_bytes());
                return 0;
            }
            other => {
                let _ = writeln!(
                    stderr(),
                    "emsh coverage: '{other}' is no option.\n\n{USAGE}"
                );
                return super::options::BAD_COMMAND_LINE;
            }
        }
    }
    let mut text = String::new();
    let mut objects = Vec::new();
    let mut counts = [0_usize; LEVELS.len()];
    for declaration in grammar::declarations().filter(|held| held.module == "exchange") {
        let editions = edition::of_command(declaration.name);
        let absent = wanted_edition.is_some_and(|wanted| {
            !editions.is_empty() && !edition::covers(editions.iter().copied(), &[wanted])
        });
        let level = if absent {
            0
        } else {
            coverage::level(declaration.name)
        };
        if let Some(count) = counts.get_mut(usize::from(level)) {
            *count += 1;
        }
        if wanted_level.is_some_and(|wanted| wanted != level) || summary {
            continue;
        }
        let parameters = coverage::parameters(declaration.name, wanted_edition);
        let count = |reach: Reach| parameters.iter().filter(|(_, held)| *held == reach).count();
        let word = LEVELS.get(usize::from(level)).copied().unwrap_or_default();
        if as_json {
            let listed: serde_json::Map<String, serde_json::Value> = parameters
                .iter()
                .map(|(name, reach)| (name.clone(), json!(reach.words())))
                .collect();
            objects.push(json!({
                "cmdlet": declaration.name,
                "editions": editions,
                "level": level,
                "meaning": word,
                "trust": coverage::trust(declaration.name),
                "parameters": listed,
            }));
            continue;
        }
        text.push_str(&format!(
            "{level} {:<52} {:<22} {:>3} {:>3} {:>3} {:>3} {}\n",
            declaration.name,
            editions.join(" "),
            count(Reach::Effective),
            count(Reach::ByDesign),
            count(Reach::NotModelled),
            count(Reach::Absent),
            coverage::trust(declaration.name),
        ));
        if with_parameters {
            for (name, reach) in &parameters {
                text.push_str(&format!("    -{name}: {}\n", reach.words()));
            }
        }
    }
    if as_json {
        text = serde_json::to_string_pretty(&objects).unwrap_or_default();
        text.push('\n');
    } else {
        for (level, (count, word)) in counts.iter().zip(LEVELS).enumerate() {
            text.push_str(&format!("level {level} ({word}): {count}\n"));
        }
    }
    // A reader that went away needs no more.
    let _ = stdout().write_all(text.as_bytes());
    0
}

/// What a family is about, and how its nouns are told: by words that they contain, the first family that fits.
const FAMILIES: &[(&str, &[&str])] = &[
    ("Unified messaging", &["UM"]),
    (
        "Reports, quarantine, protection",
        &[
            "Quarantine",
            "Report",
            "ATP",
            "SafeLinks",
            "SafeAttachment",
            "Phish",
            "Spam",
            "Malware",
            "Filter",
            "SenderId",
            "Sender",
            "IPAllow",
            "IPBlock",
            "Threat",
            "Zap",
            "TenantAllow",
            "EOP",
            "Dkim",
            "Arc",
            "Teams",
            "Simulation",
        ],
    ),
    (
        "Compliance and retention",
        &[
            "Compliance",
            "Dlp",
            "Label",
            "Retention",
            "Hold",
            "Sensitive",
            "Classification",
            "eDiscovery",
            "Case",
            "Supervisory",
            "InformationBarrier",
            "Audit",
            "FilePlan",
            "DataEncryption",
            "AdaptiveScope",
            "Purview",
            "Journal",
            "MailboxSearch",
            "ManagedFolder",
            "Policy Tip",
            "Viva",
            "Activity",
            "ReviewItems",
        ],
    ),
    (
        "Migration, moves, requests",
        &["Migration", "MoveRequest", "Request", "Import", "Export"],
    ),
    ("Public folders", &["PublicFolder"]),
    (
        "Roles and permissions",
        &[
            "Role",
            "ManagementScope",
            "Permission",
            "RBAC",
            "AuthenticationPolicy",
            "ServicePrincipal",
        ],
    ),
    (
        "Mail flow",
        &[
            "Transport",
            "Connector",
            "Queue",
            "Message",
            "AcceptedDomain",
            "RemoteDomain",
            "Edge",
            "AddressRewrite",
            "DeliveryAgent",
            "X400",
            "ForeignConnector",
            "Rms",
            "IRM",
            "OME",
            "Mailflow",
            "Smtp",
            "Dnssec",
            "IPv6",
        ],
    ),
    (
        "Client access",
        &[
            "VirtualDirectory",
            "OutlookAnywhere",
            "ClientAccess",
            "Owa",
            "ActiveSync",
            "MobileDevice",
            "Pop",
            "Imap",
            "Autodiscover",
            "WebServices",
            "OutlookProvider",
            "Outlook",
            "App",
            "TextMessaging",
            "Availability",
            "Connectivity",
            "PushNotification",
            "SmimeConfig",
            "Throttling",
            "Clutter",
            "FocusedInbox",
        ],
    ),
    (
        "Databases and availability",
        &[
            "Database",
            "Availability",
            "Replication",
            "StoreMailbox",
            "SystemHealth",
        ],
    ),
    (
        "Address lists and policies",
        &[
            "AddressList",
            "AddressBook",
            "EmailAddress",
            "DetailsTemplate",
        ],
    ),
    (
        "Mailboxes and recipients",
        &[
            "Mailbox",
            "Recipient",
            "User",
            "Contact",
            "Group",
            "Place",
            "Calendar",
            "InboxRule",
            "SweepRule",
            "Room",
            "Person",
            "MailTip",
            "Site",
            "Photo",
            "LinkedUser",
        ],
    ),
    (
        "Sharing and federation",
        &[
            "Federat",
            "Sharing",
            "OrganizationRelationship",
            "Partner",
            "IntraOrganization",
            "Auth",
            "Hybrid",
            "OnPremises",
        ],
    ),
];

/// The table of what is simulated: families of commands, how many there are and how far they go.
fn markdown() -> String {
    let mut rows: Vec<(&str, [usize; LEVELS.len()], usize, usize)> = FAMILIES
        .iter()
        .map(|(name, _)| (*name, [0; LEVELS.len()], 0, 0))
        .collect();
    rows.push(("Servers and organization", [0; LEVELS.len()], 0, 0));
    for declaration in grammar::declarations().filter(|held| held.module == "exchange") {
        let noun = declaration
            .name
            .split_once('-')
            .map_or(declaration.name, |(_, noun)| noun);
        let at = FAMILIES
            .iter()
            .position(|(_, words)| words.iter().any(|word| noun.contains(word)))
            .unwrap_or(FAMILIES.len());
        let level = coverage::level(declaration.name);
        let parameters = coverage::parameters(declaration.name, None);
        if let Some((_, counts, effective, all)) = rows.get_mut(at) {
            if let Some(count) = counts.get_mut(usize::from(level)) {
                *count += 1;
            }
            *all += parameters.len();
            *effective += parameters
                .iter()
                .filter(|(_, reach)| matches!(reach, Reach::Effective | Reach::ByDesign))
                .count();
        }
    }
    let mut text = String::from(
        "| family | commands | verified | behave | write | read | bind only | parameters that count |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    let mut sums = ([0_usize; LEVELS.len()], 0, 0);
    let line = |name: &str, counts: &[usize; LEVELS.len()], effective: usize, all: usize| {
        let [_, _, binds, reads, writes, behaves, verified] = *counts;
        format!(
            "| {name} | {} | {verified} | {behaves} | {writes} | {reads} | {binds} | {} % |\n",
            counts.iter().sum::<usize>(),
            (effective * 100).checked_div(all).unwrap_or_default()
        )
    };
    for (name, counts, effective, all) in &rows {
        text.push_str(&line(name, counts, *effective, *all));
        for (sum, count) in sums.0.iter_mut().zip(counts) {
            *sum += count;
        }
        sums.1 += effective;
        sums.2 += all;
    }
    text.push_str(&line("all", &sums.0, sums.1, sums.2));
    text
}
