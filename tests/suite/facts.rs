//! Looking facts up.

use emsh::grammar::{self, ViewKind};

#[test]
fn texts_are_found_by_path() {
    assert!(grammar::text("README.md").is_some_and(|t| t.starts_with("# grammar/")));
    assert_eq!(grammar::text("cmdlets"), None);
    assert_eq!(
        grammar::paths_under("cmdlets/host/").collect::<Vec<_>>(),
        ["cmdlets/host/Transcript.ps1"]
    );
}

#[test]
fn names_are_found_in_any_case() {
    let mailbox = grammar::declaration("gEt-MaIlBoX").expect("Get-Mailbox");
    assert_eq!(
        (mailbox.name, mailbox.module, mailbox.noun_file),
        ("Get-Mailbox", "exchange", "cmdlets/exchange/Mailbox.ps1")
    );
    assert!(mailbox.text.starts_with("function Get-Mailbox {\n") && mailbox.text.ends_with("\n}"));
    assert!(grammar::declaration("Get-Mailboxx").is_none());
    for declaration in grammar::declarations() {
        assert_eq!(
            grammar::declaration(declaration.name).map(|d| d.text),
            Some(declaration.text)
        );
    }
    assert_eq!(
        grammar::alias("GCI").map(|a| a.definition),
        Some("Get-ChildItem")
    );
    assert_eq!(grammar::accelerator("Int"), Some("System.Int32"));
    assert_eq!(grammar::verb("get").map(|v| v.prefix), Some("g"));
    assert_eq!(
        grammar::error_category("DeadlockDetected"),
        Some((4, "Deadlock detected"))
    );
}

#[test]
fn messages_are_found_by_file_and_id() {
    let message = grammar::message("DiscoveryExceptions", "CommandNotFoundException");
    assert!(message.is_some_and(|m| m.contains("'{0}'")), "{message:?}");
    assert_eq!(grammar::message("DiscoveryExceptions", "NoSuchThing"), None);
}

#[test]
fn every_refusal_has_a_sentence() {
    let path = super::files::root().join("src/exchange/error.rs");
    let source = super::files::read(&path);
    let ids: Vec<&str> = source
        .split("Self::")
        .skip(1)
        .filter_map(|rest| rest.split_once('{').map(|(name, _)| name.trim()))
        .collect();
    assert!(ids.len() > 20, "{ids:?}");
    let complaints: Vec<String> = ids
        .iter()
        // A rule brings the name of its own sentence.
        .filter(|id| **id != "Rule" && grammar::message("exchange", id).is_none())
        .map(|id| format!("grammar/messages/exchange.psd1: no {id}"))
        .collect();
    super::files::none(&complaints);
}

#[test]
fn views_come_in_their_order() {
    let views: Vec<_> = grammar::view_texts("system.io.fileinfo")
        .map(|v| (v.name, v.kind))
        .collect();
    assert_eq!(
        views.first(),
        Some(&("childrenWithUnixStat", ViewKind::Table))
    );
    assert_eq!(views.get(3), Some(&("children", ViewKind::List)));
    assert!(grammar::views().all(|v| v.text.starts_with("@{") && v.text.ends_with('}')));
    assert_eq!(grammar::view_texts("no.such.type").count(), 0);
}

#[test]
fn types_have_bases_members_and_values() {
    let facts = grammar::type_facts("System.IO.FileNotFoundException").expect("a type");
    assert_eq!(facts.bases.first(), Some(&"System.IO.IOException"));
    assert!(grammar::type_data_text("System.IO.FileInfo").is_some_and(|t| t.contains("BaseName")));
    assert!(grammar::members_text("System.String").is_some_and(|t| t.contains("'Substring'")));
    let days = grammar::enum_members("System.DayOfWeek").expect("an enumeration");
    assert_eq!(
        (days.flags, days.members.get(6)),
        (false, Some(&("Saturday", 6)))
    );
}

#[test]
fn bases_are_known_types() {
    let mut complaints = Vec::new();
    for facts in grammar::types() {
        if facts.bases.last() != Some(&"System.Object") && facts.name != "System.Object" {
            complaints.push(format!("{} does not end in System.Object", facts.name));
        }
    }
    super::files::none(&complaints);
}
