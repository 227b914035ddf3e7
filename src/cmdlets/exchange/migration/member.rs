//! Whom a batch is for: the rows of its file, and the requests that its users become.

use super::super::error;
use super::USER;
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, same};
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
