//! What follows from the settings of records that have rules: policies and lists with filters, defaults of which there is one.

use super::address_policy;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::plain::{CONTAINER, identity, key};
use super::predicate::Predicate;
use super::property::{Property, Setting, fold, same};
use super::recipient_filter::{self, Written};
use super::record::ConfigurationObject;
use super::{inbox_rule, mailbox_settings, public_folder, rbac, transport_rule};
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
        "TransportRule" => transport_rule::settle(draft, &record, settings, is_new),
        public_folder::NOUN => public_folder::settle(draft, &record, settings, is_new),
        noun if transport_rule::is_numbered(noun) => {
            transport_rule::settle_place(draft, noun, &record, settings, is_new)
        }
        "MailboxDatabase" if is_new => {
            let server = match record.server {
                Some(_) => draft.server_name(&record).to_string(),
                None => super::schema::View::MailboxDatabase
                    .schema()
                    .property("Server")
                    .map(|property| property.of_configuration(draft, &record).to_string())
                    .filter(|name| !name.is_empty())
                    .unwrap_or_else(|| record.properties.text("Server").to_owned()),
            };
            draft.notice("StoreRestart", vec![server]);
            Ok(())
        }
        "ManagementRoleAssignment" => {
            let mut next = (*record).clone();
            rbac::scope(&mut next.properties, settings);
            draft.put_configuration(next);
            Ok(())
        }
        "MailboxCalendarFolder" => {
            mailbox_settings::publish(draft, &record);
            Ok(())
        }
        "ManagementScope" => {
            let mut next = (*record).clone();
            for (parameter, property, kind) in [
                (
                    "RecipientRestrictionFilter",
                    "RecipientFilter",
                    "RecipientScope",
                ),
                ("ServerRestrictionFilter", "ServerFilter", "ServerScope"),
                (
                    "DatabaseRestrictionFilter",
                    "DatabaseFilter",
                    "DatabaseScope",
                ),
            ] {
                let filter = next.properties.text(parameter).to_owned();
                if !filter.is_empty() {
                    if property == "RecipientFilter" {
                        Predicate::parse_stored(&filter)?;
                    }
                    next.properties.set(property, Property::text(filter));
                    next.properties
                        .set("ScopeRestrictionType", Property::member(kind));
                }
            }
            draft.put_configuration(next);
            Ok(())
        }
        "ManagementRole" if is_new => {
            let parent = record.properties.text("Parent").to_owned();
            let above = draft
                .configuration()
                .candidates(key(noun, None))
                .find(|other| other.noun.as_deref() == Some(noun) && same(&other.name, &parent))
                .cloned();
            let mut next = (*record).clone();
            match above {
                Some(above) => {
                    for name in [
                        "RoleType",
                        "ImplicitRecipientReadScope",
                        "ImplicitRecipientWriteScope",
                        "ImplicitConfigReadScope",
                        "ImplicitConfigWriteScope",
                        "IsEndUserRole",
                    ] {
                        if let Some(value) = above.properties.get(name).cloned() {
                            next.properties.set(name, value);
                        }
                    }
                }
                None if next.properties.flag("UnScopedTopLevel") == Some(true) => {
                    next.properties
                        .set("RoleType", Property::member("UnScoped"));
                    next.properties.set("IsRootRole", Property::Bool(true));
                }
                None => {}
            }
            draft.put_configuration(next);
            Ok(())
        }
        "RetentionPolicy" | "RetentionPolicyTag" if is_new => {
            let mut next = (*record).clone();
            if next.properties.text("RetentionId").is_empty() {
                next.properties
                    .set("RetentionId", Property::Guid(record.guid));
            }
            draft.put_configuration(next);
            Ok(())
        }
        "ActiveSyncDeviceAccessRule"
            if is_new && !record.properties.text("QueryString").is_empty() =>
        {
            let mut next = (*record).clone();
            let taken = |name: &str| {
                draft
                    .configuration()
                    .candidates(key(noun, None))
                    .any(|other| {
                        other.guid != guid
                            && other.noun.as_deref() == Some(noun)
                            && same(&other.name, name)
                    })
            };
            next.name = format!(
                "{} ({})",
                record.properties.text("QueryString"),
                record
                    .properties
                    .get("Characteristic")
                    .map(ToString::to_string)
                    .unwrap_or_default()
            )
            .into();
            if taken(&next.name) {
                return Err(ExchangeError::NameExists {
                    name: next.name.to_string(),
                });
            }
            draft.put_configuration(next);
            Ok(())
        }
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

/// Sees to what follows when the identity of a record is no more what it was: what is below it goes with it.
pub fn moved(draft: &mut Draft, noun: &str, guid: Uuid, before: &str) {
    let Some(record) = draft.configuration().get(guid).cloned() else {
        return;
    };
    let now = identity(draft, &record);
    if now.eq_ignore_ascii_case(before) || record.owner.is_some() {
        return;
    }
    match noun {
        public_folder::NOUN => public_folder::moved(draft, before, guid),
        "AddressList" => {
            let head = format!("{}\\", fold(before.trim_end_matches('\\')));
            let inside: Vec<Arc<ConfigurationObject>> = draft
                .configuration()
                .candidates(key(noun, None))
                .filter(|other| {
                    format!("{}\\", fold(other.properties.text(CONTAINER))).starts_with(&head)
                })
                .cloned()
                .collect();
            for child in inside {
                let held = child.properties.text(CONTAINER);
                let rest = held.get(before.len()..).unwrap_or_default();
                let container = format!("{now}{rest}");
                draft.set_configuration(child.guid, CONTAINER, Property::text(container));
            }
        }
        _ => {}
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
        "MailboxDatabase"
            if draft
                .recipients(super::record::RecipientTypeDetails::is_mailbox)
                .filter_map(|mailbox| mailbox.mailbox.as_ref())
                .any(|part| {
                    part.database == record.guid
                        || part
                            .archive
                            .is_some_and(|(_, database)| database == record.guid)
                }) =>
        {
            refused("DatabaseInUse")
        }
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
        noun if transport_rule::is_numbered(noun) => {
            transport_rule::number(draft, noun, None);
            Ok(())
        }
        "MailboxDatabase" => {
            let file = super::schema::View::MailboxDatabase
                .schema()
                .property("EdbFilePath")
                .map(|property| property.of_configuration(draft, record).to_string())
                .unwrap_or_default();
            draft.notice("DatabaseFileStays", vec![file, record.name.to_string()]);
            Ok(())
        }
        "ManagementRoleAssignment" => {
            rbac::follow(draft, record.properties.text("RoleAssigneeName"));
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
