//! Inbox rules: their order, their numbers, and what they say they do.

use super::address::primary_smtp;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::organization::Organization;
use super::plain::key;
use super::property::{Property, Setting, fold, same};
use super::record::ConfigurationObject;
use std::sync::Arc;
use uuid::Uuid;

const NOUN: &str = "InboxRule";

/// What a rule can do, and how its description says it.
const ACTIONS: &[(&str, &str)] = &[
    ("ApplyCategory", "assign the message the category {}"),
    ("CopyToFolder", "copy the message to the folder {}"),
    ("DeleteMessage", "delete the message"),
    (
        "ForwardAsAttachmentTo",
        "forward the message as an attachment to {}",
    ),
    ("ForwardTo", "forward the message to {}"),
    ("MarkAsRead", "mark the message as Read"),
    ("MarkImportance", "mark the message with the importance {}"),
    ("MoveToFolder", "move the message to the folder {}"),
    ("PinMessage", "pin the message"),
    ("RedirectTo", "redirect the message to {}"),
    ("SendTextMessageNotificationTo", "send a text message to {}"),
    ("SoftDeleteMessage", "delete the message"),
    ("ApplySystemCategory", "assign the message the category {}"),
    ("DeleteSystemCategory", "remove the category {}"),
];

/// What a rule can ask for, and how its description says it.
const CONDITIONS: &[(&str, &str)] = &[
    ("From", "the message was received from {}"),
    (
        "FromAddressContainsWords",
        "the message includes specific words in the sender's address {}",
    ),
    (
        "SubjectContainsWords",
        "the message includes specific words in the subject {}",
    ),
    (
        "SubjectOrBodyContainsWords",
        "the message includes specific words in the subject or body {}",
    ),
    (
        "BodyContainsWords",
        "the message includes specific words in the body {}",
    ),
    (
        "HeaderContainsWords",
        "the message includes specific words in the header {}",
    ),
    (
        "RecipientAddressContainsWords",
        "the message includes specific words in the recipient's address {}",
    ),
    ("SentTo", "the message was sent to {}"),
    ("HasAttachment", "the message has an attachment"),
    ("MyNameInToBox", "my name is in the To box"),
    ("MyNameInCcBox", "my name is in the Cc box"),
    ("MyNameInToOrCcBox", "my name is in the To or Cc box"),
    ("MyNameNotInToBox", "my name isn't in the To box"),
    ("SentOnlyToMe", "the message was sent only to me"),
    (
        "FlaggedForAction",
        "the message is marked with the action {}",
    ),
    ("MessageTypeMatches", "the message is of the type {}"),
    (
        "WithImportance",
        "the message is marked with the importance {}",
    ),
    (
        "WithSensitivity",
        "the message is marked with the sensitivity {}",
    ),
    ("HasClassification", "the message has the classification {}"),
    ("ReceivedAfterDate", "the message was received after {}"),
    ("ReceivedBeforeDate", "the message was received before {}"),
    ("WithinSizeRangeMinimum", "the message is at least {}"),
    ("WithinSizeRangeMaximum", "the message is at most {}"),
];

/// Whom a rule names, as it prints: who is in the directory by the name that people see and the one that mail has, others
/// by their address.
pub fn user(org: &Organization, given: &str) -> Property {
    let given = named(given);
    let Ok(found) = org.find_recipient(given, Kind::Any) else {
        return Property::text(format!("\"{given}\" [SMTP:{given}]"));
    };
    let behind = match (&found.legacy_dn, primary_smtp(&found.email_addresses)) {
        (Some(dn), _) => format!("EX:{dn}"),
        (None, Some(address)) => format!("SMTP:{address}"),
        (None, None) => return Property::Text(found.name.clone()),
    };
    Property::text(format!("\"{}\" [{behind}]", found.display_name))
}

/// What stands in brackets behind a name, if that is how somebody is named.
pub fn named(given: &str) -> &str {
    given
        .strip_suffix(']')
        .and_then(|rest| rest.rsplit_once("\" ["))
        .and_then(|(_, held)| held.split_once(':'))
        .map_or(given, |(_, name)| name)
}

/// The name before the brackets.
fn name_of(text: &str) -> &str {
    text.strip_prefix('"')
        .and_then(|rest| rest.rsplit_once("\" ["))
        .map_or(text, |(name, _)| name)
}

fn is_set(record: &ConfigurationObject, name: &str) -> bool {
    record
        .properties
        .get(name)
        .is_some_and(|value| !value.is_blank() && *value != Property::Bool(false))
}

/// Sees to order, number and description of a rule that was made or changed.
pub fn settle(
    draft: &mut Draft,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
    is_new: bool,
) -> Result<()> {
    if !ACTIONS.iter().any(|(name, _)| is_set(record, name)) {
        return Err(ExchangeError::Rule {
            id: "RuleNeedsAction",
            arguments: vec![record.name.to_string()],
        });
    }
    let mut next = (**record).clone();
    next.properties
        .set("Description", Property::text(description(&next)));
    if is_new {
        let (number, _) = next.guid.as_u64_pair();
        next.properties.set(
            "RuleIdentity",
            Property::Long(i64::try_from(number >> 1).unwrap_or(1)),
        );
    }
    let owner = next.owner;
    let guid = next.guid;
    let wanted = settings
        .iter()
        .any(|(name, _)| same(name, "Priority"))
        .then(|| {
            next.properties
                .get("Priority")
                .and_then(Property::as_long)
                .unwrap_or(1)
        });
    draft.put_configuration(next);
    match (wanted, is_new) {
        (Some(place), _) => number(draft, owner, Some((guid, place))),
        (None, true) => number(draft, owner, Some((guid, i64::MAX))),
        (None, false) => {}
    }
    Ok(())
}

/// Numbers the rules of a mailbox one after the other, with one of them at a place.
pub fn number(draft: &mut Draft, owner: Option<Uuid>, moved: Option<(Uuid, i64)>) {
    let place = |record: &ConfigurationObject| {
        record
            .properties
            .get("Priority")
            .and_then(Property::as_long)
            .unwrap_or(1)
    };
    let mut rules: Vec<Arc<ConfigurationObject>> = draft
        .configuration()
        .candidates(key(NOUN, owner))
        .filter(|record| record.noun.as_deref() == Some(NOUN) && record.owner == owner)
        .filter(|record| moved.is_none_or(|(guid, _)| record.guid != guid))
        .cloned()
        .collect();
    rules.sort_by_cached_key(|record| (place(record), record.created, fold(&record.name)));
    let mut order: Vec<Uuid> = rules.iter().map(|record| record.guid).collect();
    if let Some((guid, place)) = moved {
        let last = i64::try_from(order.len()).unwrap_or(0) + 1;
        let at = usize::try_from(place.clamp(1, last) - 1).unwrap_or(0);
        order.insert(at.min(order.len()), guid);
    }
    for (number, guid) in (1_i32..).zip(order) {
        draft.set_configuration(guid, "Priority", Property::Int(number));
    }
}

fn description(record: &ConfigurationObject) -> String {
    let said = |list: &[(&str, &str)], prefix: &str| -> Vec<String> {
        list.iter()
            .filter(|(name, _)| is_set(record, &format!("{prefix}{name}")))
            .map(|(name, sentence)| {
                let value = record
                    .properties
                    .get(&format!("{prefix}{name}"))
                    .map(|value| {
                        value
                            .to_texts()
                            .iter()
                            .map(|text| {
                                let name = name_of(text);
                                format!("'{}'", name.rsplit(":\\").next().unwrap_or(name))
                            })
                            .collect::<Vec<_>>()
                            .join(" or ")
                    })
                    .unwrap_or_default();
                sentence.replace("{}", &value)
            })
            .collect()
    };
    let mut parts = Vec::new();
    let section = |parts: &mut Vec<String>, head: &str, lines: &[String]| {
        if lines.is_empty() {
            return;
        }
        parts.push(head.to_owned());
        for (place, line) in lines.iter().enumerate() {
            let and = if place == 0 { "" } else { "and " };
            parts.push(format!("\t{and}{line}"));
        }
    };
    section(&mut parts, "If the message:", &said(CONDITIONS, ""));
    let mut actions = said(ACTIONS, "");
    if record.properties.flag("StopProcessingRules") != Some(false) {
        actions.push("stop processing more rules on this message".to_owned());
    }
    section(&mut parts, "Take the following actions:", &actions);
    section(
        &mut parts,
        "Except if the message:",
        &said(CONDITIONS, "ExceptIf"),
    );
    parts.join("\r\n")
}
