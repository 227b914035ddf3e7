//! New-MigrationBatch: whom its file lists, from where to where they go, and the requests that they become.

use super::super::plain::PlainNoun;
use super::super::{argument, error, task};
use super::batch::{start, write_batch};
use super::setting::settings;
use super::status::batches;
use super::{BATCH, USER};
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::{Class, ConfigurationObject, DirectoryObject, PropertyBag};
use crate::exchange::request::{self, Load};
use crate::text::csv;
use crate::value::convert;
use std::sync::Arc;
use uuid::Uuid;

/// Rows of a CSV file: names of columns as they are written, and values.
pub(super) fn rows(text: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::new(text.trim_start_matches('\u{FEFF}'), ',');
    let Some(heads) = reader.header() else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    let mut cells = Vec::new();
    while reader.row(&mut cells) {
        rows.push(
            heads
                .iter()
                .zip(&cells)
                .map(|(head, cell)| (head.trim().to_owned(), cell.trim().to_owned()))
                .collect(),
        );
    }
    rows
}

/// The text of a parameter that takes the bytes of a file.
pub(super) fn file(call: &mut Call<'_>, parameter: &str) -> Option<String> {
    if !call.is_bound(parameter) {
        return None;
    }
    let bytes: Vec<u8> = call
        .list(parameter)
        .iter()
        .filter_map(|value| convert::to_i64(value).ok())
        .filter_map(|number| u8::try_from(number).ok())
        .collect();
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// A user of a new batch.
pub(super) struct Member {
    address: String,
    subject: Option<Arc<DirectoryObject>>,
    pub(super) database: Option<Uuid>,
}

/// The users that a file lists; none when an error was written.
pub(super) fn members(
    call: &mut Call<'_>,
    org: &Organization,
    rows: &[Vec<(String, String)>],
) -> Flow<Option<Vec<Member>>> {
    let mut all: Vec<Member> = Vec::new();
    for row in rows {
        let cell = |name: &str| {
            row.iter()
                .find(|(held, _)| same(held, name))
                .map(|(_, value)| value.clone())
                .filter(|value| !value.is_empty())
        };
        let Some(address) = cell("EmailAddress") else {
            continue;
        };
        if all.iter().any(|held| same(&held.address, &address)) {
            continue;
        }
        if let Some(other) = request::all(org, USER)
            .iter()
            .find(|user| same(&user.name, &address))
        {
            let batch = other.properties.text("Batch").to_owned();
            error::write(
                call,
                &ExchangeError::rule("MigrationUserExists", &[&address, &batch]),
            )?;
            return Ok(None);
        }
        let database = match cell("TargetDatabase") {
            Some(name) => match error::or_write(call, org.database_parameter(&name))? {
                Some(found) => Some(found.guid),
                None => return Ok(None),
            },
            None => None,
        };
        let subject = org
            .find_recipient(&address, Kind::Recipient)
            .ok()
            .filter(|found| found.mailbox.is_some() || found.kind.is_mail_user());
        all.push(Member {
            address,
            subject,
            database,
        });
    }
    Ok(Some(all))
}

/// The endpoint that a parameter names: its name and what kind of migration it is for.
fn endpoint(
    call: &mut Call<'_>,
    org: &Organization,
    parameter: &str,
) -> Flow<Option<Option<(Text, String)>>> {
    let Some(given) = argument::named(call, parameter)? else {
        return Ok(Some(None));
    };
    let Some(noun) = PlainNoun::of("MigrationEndpoint") else {
        return Ok(Some(None));
    };
    let Some(found) = error::or_write(call, noun.records.find(org, &given))? else {
        return Ok(None);
    };
    let has = |name: &str| found.properties.flag(name) == Some(true);
    let kind = [
        ("ExchangeRemoteMove", "ExchangeRemoteMove"),
        ("ExchangeOutlookAnywhere", "ExchangeOutlookAnywhere"),
        ("IMAP", "IMAP"),
        ("Gmail", "GoogleWorkspace"),
        ("PublicFolder", "PublicFolder"),
        ("PublicFolderToUnifiedGroup", "PublicFolderToUnifiedGroup"),
    ]
    .into_iter()
    .find(|(switch, _)| has(switch))
    .map_or("ExchangeRemoteMove", |(_, kind)| kind);
    Ok(Some(Some((found.name.clone(), kind.to_owned()))))
}

pub(super) fn new_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let name = argument::text(call, "Name")?.unwrap_or_default();
    if batches(&org).iter().any(|batch| same(&batch.name, &name)) {
        return error::write(call, &ExchangeError::rule("MigrationBatchExists", &[&name]));
    }
    let (Some(source), Some(target)) = (
        endpoint(call, &org, "SourceEndpoint")?,
        endpoint(call, &org, "TargetEndpoint")?,
    ) else {
        return Ok(());
    };
    let folders = call.flag("PublicFolderToUnifiedGroup")
        || call.is_bound("SourcePublicFolderDatabase")
        || source
            .as_ref()
            .is_some_and(|(_, kind)| kind.starts_with("PublicFolder"));
    let Some(mut bag) = settings(call)? else {
        return Ok(());
    };
    let (kind, direction) = match (&source, &target) {
        _ if call.flag("Local") => ("ExchangeLocalMove".to_owned(), "Local"),
        _ if call.flag("PublicFolderToUnifiedGroup") => {
            ("PublicFolderToUnifiedGroup".to_owned(), "Local")
        }
        _ if folders => ("PublicFolder".to_owned(), "Local"),
        (Some((_, kind)), _) => (kind.clone(), "Onboarding"),
        (None, Some((_, kind))) => (kind.clone(), "Offboarding"),
        (None, None) => ("ExchangeLocalMove".to_owned(), "Local"),
    };
    bag.set("MigrationType", Property::text(kind));
    bag.set("BatchDirection", Property::text(direction));
    if let Some((name, _)) = &source {
        bag.set("SourceEndpoint", Property::Text(name.clone()));
    }
    if let Some((name, _)) = &target {
        bag.set("TargetEndpoint", Property::Text(name.clone()));
    }
    let mut listed = Vec::new();
    if let Some(text) = file(call, "CSVData") {
        listed = rows(&text);
        let named = |name: &str| {
            listed
                .first()
                .is_none_or(|row| row.iter().any(|(held, _)| same(held, name)))
        };
        if folders {
            bag.set(
                "Items",
                Property::Long(i64::try_from(listed.len()).unwrap_or(0)),
            );
            listed.clear();
        } else if !named("EmailAddress") {
            return error::write(
                call,
                &ExchangeError::rule("CsvColumnMissing", &["EmailAddress"]),
            );
        }
    }
    for parameter in ["Users", "UserIds"] {
        for user in argument::texts(call, parameter)? {
            listed.push(vec![("EmailAddress".to_owned(), user)]);
        }
    }
    let Some(members) = members(call, &org, &listed)? else {
        return Ok(());
    };
    let mut targets = Vec::new();
    for name in bag.texts("TargetDatabases") {
        match error::or_write(call, org.database_parameter(&name))? {
            Some(found) => targets.push(found.guid),
            None => return Ok(()),
        }
    }
    bag.set(
        "AutoComplete",
        Property::Bool(call.flag("AutoComplete") || bag.get("CompleteAfter").is_some()),
    );
    let starts = call.flag("AutoStart");
    let done = task::change(call, std::slice::from_ref(&name), None, |draft| {
        let batch = make_batch(draft, &name, bag.clone());
        for (place, member) in members.iter().enumerate() {
            let own = targets
                .len()
                .checked_sub(1)
                .and_then(|_| targets.get(place % targets.len()).copied());
            make_user(draft, &batch, member, member.database.or(own));
        }
        if starts {
            start(draft, &batch);
        }
        Ok(draft
            .configuration()
            .get(batch.guid)
            .cloned()
            .unwrap_or(batch))
    })?;
    match done {
        Some(done) => write_batch(call, &done.organization, &done.value),
        None => Ok(()),
    }
}

fn make_batch(draft: &mut Draft, name: &str, properties: PropertyBag) -> Arc<ConfigurationObject> {
    let guid = draft.new_guid();
    draft.put_configuration(ConfigurationObject {
        guid,
        class: Class::Record,
        name: name.into(),
        server: None,
        noun: Some(BATCH.into()),
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    })
}

pub(super) fn make_user(
    draft: &mut Draft,
    batch: &ConfigurationObject,
    member: &Member,
    database: Option<Uuid>,
) {
    let held = &batch.properties;
    let mut bag = PropertyBag::default();
    bag.set("Batch", Property::Text(batch.name.clone()));
    for name in ["CompleteAfter", "StartAfter", "TargetDeliveryDomain"] {
        if let Some(value) = held.get(name) {
            bag.set(name, value.clone());
        }
    }
    bag.set(
        "SuspendWhenReadyToComplete",
        Property::Bool(held.flag("AutoComplete") != Some(true)),
    );
    match held.text("BatchDirection") {
        "Offboarding" => bag.set("Outbound", Property::Bool(true)),
        "Onboarding" => bag.set("Remote", Property::Bool(true)),
        _ => {}
    }
    let Some(subject) = &member.subject else {
        bag.set("SubjectName", Property::text(member.address.as_str()));
        bag.set(
            "FailedBecause",
            Property::text(format!(
                "A recipient wasn't found for \"{}\" on the target. Please create a recipient of the appropriate type on the target and try again.",
                member.address
            )),
        );
        let guid = draft.new_guid();
        draft.put_configuration(ConfigurationObject {
            guid,
            class: Class::Record,
            name: member.address.as_str().into(),
            server: None,
            noun: Some(USER.into()),
            owner: None,
            created: draft.now(),
            changed: draft.now(),
            properties: bag,
        });
        return;
    };
    let (archive_only, primary_only) = (
        held.flag("ArchiveOnly") == Some(true),
        held.flag("PrimaryOnly") == Some(true),
    );
    if let Some(part) = &subject.mailbox
        && held.text("BatchDirection") == "Local"
    {
        let chosen = database.or_else(|| {
            draft
                .databases()
                .find(|other| other.guid != part.database)
                .map(|other| other.guid)
        });
        if let Some(chosen) = chosen {
            if !archive_only {
                bag.set("SourceDb", Property::Guid(part.database));
                bag.set("Target", Property::Guid(chosen));
            }
            if let Some((_, own)) = part.archive
                && !primary_only
            {
                bag.set("SourceArchiveDb", Property::Guid(own));
                bag.set("TargetArchive", Property::Guid(chosen));
            }
        }
    } else if let Some(database) = database {
        bag.set("Target", Property::Guid(database));
    }
    let load = match subject.mailbox {
        Some(_) => Load::of(subject, !archive_only, !primary_only),
        None => Load::at(subject.guid),
    };
    request::create(draft, USER, &member.address, subject, load, bag);
}
