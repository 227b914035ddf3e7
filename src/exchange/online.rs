//! What objects of Exchange Online hold beside, or otherwise than, those of a server: told by `grammar/exchange/online.json`.

use super::organization::Organization;
use super::property::{Property, Text, same};
use super::record::{ConfigurationObject, DirectoryObject};
use super::schema::{PropertySchema, Schema};
use serde_json::Value as Json;
use std::sync::{LazyLock, Mutex, PoisonError};
use uuid::Uuid;

/// The partition of the cloud that the organization is in.
pub const PARTITION: &str = "NAMPR01A001.PROD.OUTLOOK.COM";

/// The domain controller that answers there.
pub const DOMAIN_CONTROLLER: &str = "NAMPR01A001DC01.NAMPR01A001.PROD.OUTLOOK.COM";

static FACTS: LazyLock<Json> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../grammar/exchange/online.json")).unwrap_or_default()
});

/// The schema of a view's objects in Exchange Online.
pub fn schema(of: &'static Schema) -> &'static Schema {
    static MADE: Mutex<Vec<(usize, &'static Schema)>> = Mutex::new(Vec::new());
    let Some(facts) = FACTS.get(&*of.object) else {
        return of;
    };
    let key = std::ptr::from_ref(of).addr();
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, schema)) = made.iter().find(|(held, _)| *held == key) {
        return schema;
    }
    let schema: &'static Schema = Box::leak(Box::new(derived(of, facts)));
    made.push((key, schema));
    schema
}

fn derived(of: &Schema, facts: &Json) -> Schema {
    let mut schema = of.clone();
    for entry in facts
        .get("after")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
    {
        let (Some(before), Some(rows)) = (
            entry.get(0).and_then(Json::as_str),
            entry.get(1).and_then(Json::as_array),
        ) else {
            continue;
        };
        let mut place = schema
            .properties
            .iter()
            .position(|held| same(&held.name, before))
            .map_or(schema.properties.len(), |at| at + 1);
        for row in rows {
            let (Some(name), Some(type_name)) = (
                row.get(0).and_then(Json::as_str),
                row.get(1).and_then(Json::as_str),
            ) else {
                continue;
            };
            // What can be set anywhere is known anywhere, and hidden where it does not print.
            let known = schema
                .properties
                .iter()
                .position(|held| same(&held.name, name));
            let property = match known {
                Some(at) if schema.properties.get(at).is_some_and(|held| held.hidden) => {
                    let mut held = schema.properties.remove(at);
                    held.hidden = false;
                    place -= usize::from(at < place);
                    held
                }
                Some(_) => continue,
                None => {
                    let mut made = PropertySchema::of_type(name, type_name);
                    made.default = made.from_json(row.get(2).unwrap_or(&Json::Null));
                    made
                }
            };
            schema.properties.insert(place, property);
            place += 1;
        }
    }
    if let Some(tail) = facts.get("tail").and_then(Json::as_array) {
        let place = |name: &Text| {
            tail.iter()
                .filter_map(Json::as_str)
                .position(|held| same(held, name))
        };
        // What is not of the tail keeps its place before it.
        schema
            .properties
            .sort_by_key(|property| place(&property.name).map_or(0, |at| at + 1));
    }
    arrange(&mut schema, facts);
    if let Some(values) = facts.get("values").and_then(Json::as_object) {
        for (name, value) in values {
            if let Some(held) = schema
                .properties
                .iter_mut()
                .find(|held| same(&held.name, name))
            {
                held.default = held.from_json(value);
            }
        }
    }
    schema
}

/// Puts the properties in the order in which a tenant prints them: all of them, or those that come first.
fn arrange(schema: &mut Schema, facts: &Json) {
    let whole = facts.get("order").and_then(Json::as_array);
    let Some(list) = whole.or_else(|| facts.get("begins").and_then(Json::as_array)) else {
        return;
    };
    let mut names: Vec<&str> = Vec::new();
    for name in list.iter().filter_map(Json::as_str) {
        match FACTS.get(name).filter(|_| name.starts_with('@')) {
            Some(tail) => names.extend(
                tail.as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Json::as_str),
            ),
            None => names.push(name),
        }
    }
    let mut rest = std::mem::take(&mut schema.properties);
    for name in names {
        if schema.properties.iter().any(|held| same(&held.name, name)) {
            continue;
        }
        let known = rest.iter().position(|held| same(&held.name, name));
        let mut property = match known {
            Some(at) => rest.remove(at),
            None => nameless(name),
        };
        property.name = name.into();
        property.hidden = false;
        schema.properties.push(property);
    }
    if whole.is_some() {
        // What can be set anywhere is known anywhere, and hidden where it does not print.
        for property in &mut rest {
            property.hidden = true;
        }
    }
    schema.properties.append(&mut rest);
}

/// A property of which nothing but the name is known.
fn nameless(name: &str) -> PropertySchema {
    let is_list = name.ends_with("WithDisplayNames") || name.ends_with("WithDisplayName");
    let type_name = match name {
        "ExchangeObjectId" => "System.Guid",
        _ if is_list => "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
        _ => "System.String",
    };
    let mut made = PropertySchema::of_type(name, type_name);
    if is_list {
        made.default = Property::list([]);
    }
    made
}

/// The directory that Exchange Online keeps its accounts in calls each by another id.
const DIRECTORY: u128 = 0x5c1e_a0d3_77b9_4126_8f2d_13c6_e94b_0a57;

/// The id by which the directory of accounts calls what Exchange calls by this one; and back again.
pub fn directory_id(guid: Uuid) -> Uuid {
    Uuid::from_u128(guid.as_u128() ^ DIRECTORY)
}

/// The tenant's first domain.
fn tenant(org: &Organization) -> String {
    let name: String = org
        .forest
        .organization
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    format!("{}.onmicrosoft.com", name.to_lowercase())
}

/// Whether the properties of a noun's objects were recorded in a tenant, and are as they were recorded.
pub fn is_recorded(noun: &str) -> bool {
    FACTS
        .get("@recorded")
        .and_then(Json::as_array)
        .is_some_and(|nouns| {
            nouns
                .iter()
                .filter_map(Json::as_str)
                .any(|known| same(known, noun))
        })
}

/// Where an object of Exchange Online says that it is.
pub fn places(org: &Organization) -> [(&'static str, Property); 3] {
    let tenant = tenant(org);
    let id = format!(
        "{PARTITION}/Microsoft Exchange Hosted Organizations/{tenant} - {PARTITION}/ConfigurationUnits/{tenant}/Configuration"
    );
    [
        ("OrganizationId", Property::text(id)),
        ("OrganizationalUnitRoot", Property::text(tenant)),
        ("OriginatingServer", Property::text(DOMAIN_CONTROLLER)),
    ]
}

/// The value that a property has in Exchange Online alone; none where it is what it is everywhere.
pub fn value(
    org: &Organization,
    record: Option<&DirectoryObject>,
    setting: Option<&ConfigurationObject>,
    property: &PropertySchema,
) -> Option<Property> {
    Some(match &*property.name {
        "ExchangeObjectId" if setting.is_some() => Property::Guid(setting?.guid),
        // Those of the configuration are seen without it.
        "OrganizationId" if record.is_some() => {
            let tenant = tenant(org);
            Property::text(format!(
                "{PARTITION}/Microsoft Exchange Hosted Organizations/{tenant} - {PARTITION}/ConfigurationUnits/{tenant}/Configuration"
            ))
        }
        "OrganizationalUnitRoot" => Property::text(tenant(org)),
        "OriginatingServer" => Property::text(DOMAIN_CONTROLLER),
        "ExternalDirectoryObjectId" => Property::text(directory_id(record?.guid).to_string()),
        "ExchangeObjectId" => Property::Guid(record?.guid),
        "DatabaseGuid" => Property::Guid(record?.mailbox.as_ref()?.database),
        "ArchiveDatabaseGuid" => Property::Guid(
            record?
                .mailbox
                .as_ref()?
                .archive
                .map(|(_, database)| database)
                .unwrap_or_default(),
        ),
        // A quota that nobody set is the plan's, not the database's.
        _ if !property.default.is_null() && property.field.is_none() => {
            let held = record?.properties.get(&property.name);
            if held.is_some() {
                return None;
            }
            property.default.clone()
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::schema::View;

    #[test]
    fn a_mailbox_of_the_cloud_ends_as_it_was_seen() {
        let schema = schema(View::Mailbox.schema());
        let names: Vec<&str> = schema
            .properties
            .iter()
            .filter(|property| !property.hidden)
            .map(|property| &*property.name)
            .collect();
        assert_eq!(
            names.first(),
            Some(&"AcceptMessagesOnlyFromWithDisplayNames")
        );
        assert_eq!(names.get(5..7), Some(&["Database", "DatabaseGuid"][..]));
        assert_eq!(
            names.get(names.len().saturating_sub(6)..),
            Some(
                &[
                    "ExchangeObjectId",
                    "OrganizationalUnitRoot",
                    "OrganizationId",
                    "Guid",
                    "OriginatingServer",
                    "ObjectState"
                ][..]
            )
        );
    }

    #[test]
    fn ids_of_the_directory_lead_back() {
        let guid = Uuid::from_u128(7);
        assert_ne!(directory_id(guid), guid);
        assert_eq!(directory_id(directory_id(guid)), guid);
    }
}
