//! What differs between two organizations.

use super::organization::{Organization, Place};
use super::property::{Property, Text};
use super::record::{Class, ConfigurationObject, DirectoryObject};
use super::schema::View;
use uuid::Uuid;

/// One property that differs, or one record that only one side has.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The table.
    pub place: Place,
    /// The record.
    pub guid: Uuid,
    /// The kind of object: `UserMailbox`, `Server`, ...
    pub kind: Text,
    /// How the record's identity prints.
    pub identity: Text,
    /// The property; none when the whole record came or went.
    pub property: Option<Text>,
    /// The value before; for a whole record, whether it was there.
    pub before: Property,
    /// The value after; for a whole record, whether it is there.
    pub after: Property,
}

/// The records that are not equal in both.
pub fn differing(a: &Organization, b: &Organization) -> Vec<(Place, Uuid)> {
    let of = |place: Place| move |guid: Uuid| (place, guid);
    let mut list: Vec<(Place, Uuid)> = a
        .directory()
        .differing(b.directory())
        .into_iter()
        .map(of(Place::Directory))
        .collect();
    list.extend(
        a.configuration()
            .differing(b.configuration())
            .into_iter()
            .map(of(Place::Configuration)),
    );
    list
}

/// All differences from `before` to `after`, property by property.
pub fn compare(before: &Organization, after: &Organization) -> Vec<Difference> {
    differing(before, after)
        .into_iter()
        .flat_map(|(place, guid)| of_record(before, after, place, guid))
        .collect()
}

/// The differences of one record between two organizations.
pub fn of_record(
    before: &Organization,
    after: &Organization,
    place: Place,
    guid: Uuid,
) -> Vec<Difference> {
    let (old, new) = match place {
        Place::Directory => {
            let of = |org: &Organization| {
                let directory = org.directory();
                directory.fetch(directory.number_of(guid)?)
            };
            match (of(before), of(after)) {
                (Some(old), Some(new)) => (
                    Some(directory_facts(before, &old)),
                    Some(directory_facts(after, &new)),
                ),
                // Its properties are not asked for.
                (old, new) => (
                    old.map(|record| of_directory(before, &record)),
                    new.map(|record| of_directory(after, &record)),
                ),
            }
        }
        Place::Configuration => (
            before
                .configuration()
                .get(guid)
                .map(|r| configuration_facts(before, r)),
            after
                .configuration()
                .get(guid)
                .map(|r| configuration_facts(after, r)),
        ),
    };
    match (old, new) {
        (None, None) => Vec::new(),
        (None, Some(facts)) => vec![whole(place, guid, facts, true)],
        (Some(facts), None) => vec![whole(place, guid, facts, false)],
        (Some(old), Some(new)) => {
            let mut names: Vec<Text> = old.values.iter().map(|(name, _)| name.clone()).collect();
            names.extend(
                new.values
                    .iter()
                    .map(|(name, _)| name)
                    .filter(|name| !old.has(name))
                    .cloned(),
            );
            names
                .into_iter()
                .filter_map(|name| {
                    let (a, b) = (old.value(&name), new.value(&name));
                    (a != b).then(|| Difference {
                        place,
                        guid,
                        kind: new.kind.clone(),
                        identity: new.identity.clone(),
                        property: Some(name),
                        before: a,
                        after: b,
                    })
                })
                .collect()
        }
    }
}

/// A record that came or went.
fn whole(place: Place, guid: Uuid, facts: Facts, is_new: bool) -> Difference {
    Difference {
        place,
        guid,
        kind: facts.kind,
        identity: facts.identity,
        property: None,
        before: Property::Bool(!is_new),
        after: Property::Bool(is_new),
    }
}

struct Facts {
    kind: Text,
    identity: Text,
    values: Vec<(Text, Property)>,
}

impl Facts {
    fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(n, _)| &**n == name)
    }

    fn value(&self, name: &str) -> Property {
        self.values
            .iter()
            .find(|(n, _)| &**n == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }
}

const UNINTERESTING: [&str; 4] = ["WhenChanged", "WhenChangedUTC", "ProtocolSettings", "Id"];

fn of_directory(org: &Organization, record: &DirectoryObject) -> Facts {
    Facts {
        kind: record.kind.name().into(),
        identity: org.canonical_name(record).into(),
        values: Vec::new(),
    }
}

fn directory_facts(org: &Organization, record: &DirectoryObject) -> Facts {
    let mut values: Vec<(Text, Property)> = Vec::new();
    for view in [View::CasMailbox, View::Mailbox, View::User] {
        if !record.kind.is_mailbox() && view != View::User {
            continue;
        }
        for property in &view.schema().properties {
            if !UNINTERESTING.contains(&&*property.name)
                && !values.iter().any(|(name, _)| *name == property.name)
            {
                values.push((property.name.clone(), property.of_directory(org, record)));
            }
        }
    }
    for (name, value) in record.properties.iter() {
        if !values.iter().any(|(n, _)| n == name) {
            values.push((name.clone(), value.clone()));
        }
    }
    if !record.members.is_empty() {
        let members = record
            .members
            .iter()
            .filter_map(|member| org.reference(*member))
            .map(Property::ObjectId);
        values.push(("Members".into(), Property::list(members)));
    }
    Facts {
        values,
        ..of_directory(org, record)
    }
}

fn configuration_facts(org: &Organization, record: &ConfigurationObject) -> Facts {
    let view = match record.class {
        Class::Organization => Some(View::OrganizationConfig),
        Class::Server => Some(View::ExchangeServer),
        Class::Database => Some(View::MailboxDatabase),
        Class::MapiVirtualDirectory => Some(View::MapiVirtualDirectory),
        Class::OutlookAnywhere => Some(View::OutlookAnywhere),
        Class::AcceptedDomain => Some(View::AcceptedDomain),
        _ => None,
    };
    let mut values: Vec<(Text, Property)> =
        vec![("Name".into(), Property::Text(record.name.clone()))];
    for property in view.into_iter().flat_map(|view| &view.schema().properties) {
        if !UNINTERESTING.contains(&&*property.name) && &*property.name != "Name" {
            values.push((
                property.name.clone(),
                property.of_configuration(org, record),
            ));
        }
    }
    for (name, value) in record.properties.iter() {
        if !values.iter().any(|(n, _)| n == name) {
            values.push((name.clone(), value.clone()));
        }
    }
    let identity = match record.class {
        Class::Service | Class::ComponentState | Class::ApplicationPool => {
            format!("{}\\{}", org.server_name(record), record.name).into()
        }
        _ => org.identity_of(record),
    };
    Facts {
        kind: record
            .noun
            .clone()
            .unwrap_or_else(|| format!("{:?}", record.class).into()),
        identity,
        values,
    }
}
