//! What follows from the settings of records that have rules: policies and lists with filters, defaults of which there is one.

use super::address_policy;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::plain::key;
use super::predicate::Predicate;
use super::property::{Property, Setting, same};
use super::recipient_filter::{self, Written};
use super::record::ConfigurationObject;
use super::{inbox_rule, mailbox_settings};
use std::sync::Arc;
use uuid::Uuid;

/// Sees to what follows when a record of a noun was made or changed.
pub fn settle(
    draft: &mut Draft,
    noun: &str,
    guid: Uuid,
    settings: &[(String, Setting)],
    is_new: bool,
) -> Result<()> {
    let Some(record) = draft.configuration().get(guid).cloned() else {
        return Ok(());
    };
    match noun {
        "EmailAddressPolicy" => {
            if !is_new && is_lowest(draft, &record) {
                refuse_lowest(&record, settings)?;
            }
            let record = filter(draft, &record, settings, false)?;
            address_policy::settle(draft, &record, is_new)
        }
        "AddressList" | "GlobalAddressList" => {
            let record = filter(draft, &record, settings, true)?;
            let mut next = (*record).clone();
            let before = draft.before().configuration().get(guid);
            let changed = before.is_none_or(|before| {
                before.properties.get("RecipientFilter") != next.properties.get("RecipientFilter")
            });
            if changed {
                next.properties
                    .set("RecipientFilterApplied", Property::Bool(false));
            }
            if next.properties.text("DisplayName").is_empty() {
                let name = next.name.clone();
                next.properties.set("DisplayName", Property::Text(name));
            }
            draft.put_configuration(next);
            Ok(())
        }
        "InboxRule" => inbox_rule::settle(draft, &record, settings, is_new),
        "CalendarProcessing" | "MailboxAutoReplyConfiguration" | "MailboxRegionalConfiguration" => {
            mailbox_settings::settle(draft, noun, &record, settings)
        }
        "OfflineAddressBook" => {
            only_one(draft, noun, &record, "IsDefault");
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whether a record may be removed.
pub fn may_go(draft: &Draft, noun: &str, record: &ConfigurationObject) -> Result<()> {
    let refused = |id| {
        Err(ExchangeError::Rule {
            id,
            arguments: vec![record.name.to_string()],
        })
    };
    match noun {
        "EmailAddressPolicy" if is_lowest(draft, record) => refused("LowestPolicy"),
        "GlobalAddressList"
            if record.properties.flag("IsDefaultGlobalAddressList") == Some(true) =>
        {
            refused("DefaultObject")
        }
        _ => Ok(()),
    }
}

/// What follows when a record was removed.
pub fn removed(draft: &mut Draft, noun: &str, record: &ConfigurationObject) -> Result<()> {
    match noun {
        "EmailAddressPolicy" => address_policy::order(draft, Uuid::nil(), None),
        "InboxRule" => {
            inbox_rule::number(draft, record.owner, None);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_lowest(draft: &Draft, record: &ConfigurationObject) -> bool {
    draft
        .before()
        .configuration()
        .get(record.guid)
        .is_some_and(|before| address_policy::rank(before) == i64::MAX)
}

/// The lowest policy is for everybody who follows no other.
fn refuse_lowest(record: &ConfigurationObject, settings: &[(String, Setting)]) -> Result<()> {
    let fixed = settings.iter().any(|(name, _)| {
        [
            "Priority",
            "RecipientFilter",
            "IncludedRecipients",
            "RecipientContainer",
            "Name",
        ]
        .iter()
        .any(|fixed| same(fixed, name))
            || name.starts_with("Conditional")
    });
    if fixed {
        return Err(ExchangeError::Rule {
            id: "LowestPolicy",
            arguments: vec![record.name.to_string()],
        });
    }
    Ok(())
}

/// Writes the filter that a record's settings make.
fn filter(
    draft: &mut Draft,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
    with_alias: bool,
) -> Result<Arc<ConfigurationObject>> {
    let is_custom = settings
        .iter()
        .any(|(name, _)| same(name, "RecipientFilter"));
    let is_precanned = settings
        .iter()
        .any(|(name, _)| same(name, "IncludedRecipients") || name.starts_with("Conditional"));
    if is_custom && is_precanned {
        return Err(ExchangeError::Exclusive {
            first: "RecipientFilter".to_owned(),
            second: "IncludedRecipients".to_owned(),
        });
    }
    let mut next = (**record).clone();
    if is_custom {
        recipient_filter::forget_conditions(&mut next.properties);
        let text = next.properties.text("RecipientFilter").to_owned();
        if !text.is_empty() {
            Predicate::parse_stored(&text)?;
            if let Some(written) = recipient_filter::custom(&text) {
                next.properties
                    .set("RecipientFilter", Property::text(written.to_string()));
            }
        }
        next.properties
            .set("RecipientFilterType", Property::member("Custom"));
    } else if is_precanned {
        let read = |name: &str| next.properties.get(name).cloned().unwrap_or_default();
        if let Some(own) = recipient_filter::precanned(&read) {
            let has_alias = Written::Is("Alias -ne $null".to_owned());
            let written = if with_alias && own != has_alias {
                Written::And(vec![has_alias, own])
            } else {
                own
            };
            let included = recipient_filter::included(&read("IncludedRecipients"));
            next.properties
                .set("RecipientFilter", Property::text(written.to_string()));
            next.properties
                .set("RecipientFilterType", Property::member("Precanned"));
            next.properties.set("IncludedRecipients", included);
        }
    } else {
        return Ok(Arc::clone(record));
    }
    Ok(draft.put_configuration(next))
}

/// When one record of a noun is the default, no other is.
fn only_one(draft: &mut Draft, noun: &str, record: &ConfigurationObject, flag: &str) {
    if record.properties.flag(flag) != Some(true) {
        return;
    }
    let others: Vec<Uuid> = draft
        .configuration()
        .candidates(key(noun, None))
        .filter(|other| other.guid != record.guid && other.noun == record.noun)
        .filter(|other| other.properties.flag(flag) == Some(true))
        .map(|other| other.guid)
        .collect();
    for other in others {
        draft.set_configuration(other, flag, Property::Bool(false));
    }
}
