//! Records read out as the properties that commands show, in their documented order.

use super::error::Notice;
use super::field::Field;
use super::organization::Organization;
use super::property::{ObjectId, Property, Text};
use super::record::{Class, ConfigurationObject, DirectoryObject};
use super::schema::{PropertyKind, PropertySchema, Schema, View};
use std::sync::Arc;
use uuid::Uuid;

/// Properties by name, in order.
pub type Row = Vec<(Text, Property)>;

impl PropertySchema {
    /// The value that a directory object shows for this property.
    pub fn of_directory(&self, org: &Organization, record: &DirectoryObject) -> Property {
        if &*self.name == "IsValid" {
            return Property::Bool(faults_of_directory(org, record).is_empty());
        }
        if let Some(value) = self.field.and_then(|field| field.of_directory(org, record)) {
            return value;
        }
        self.stored(org, record.properties.get(&self.name))
    }

    /// The value that a configuration object shows for this property.
    pub fn of_configuration(&self, org: &Organization, record: &ConfigurationObject) -> Property {
        if let Some(value) = self
            .field
            .and_then(|field| field.of_configuration(org, record))
        {
            return value;
        }
        self.stored(org, record.properties.get(&self.name))
    }

    pub(super) fn stored(&self, org: &Organization, value: Option<&Property>) -> Property {
        let value = value.unwrap_or(&self.default);
        if self.kind != PropertyKind::ObjectId {
            return value.clone();
        }
        match value {
            Property::List(items) => Property::list(items.iter().map(|item| resolve(org, item))),
            other => resolve(org, other),
        }
    }
}

/// A reference as it is now: GUIDs become what they name, and stay when that is gone.
fn resolve(org: &Organization, value: &Property) -> Property {
    match value {
        Property::Guid(guid) => org
            .reference(*guid)
            .map_or(Property::Null, Property::ObjectId),
        Property::Text(name) => Property::ObjectId(policy(org, name)),
        other => other.clone(),
    }
}

/// A reference to a container or an object below the domain, by its canonical name.
fn in_the_domain(org: &Organization, name: &str) -> Option<ObjectId> {
    let (domain, path) = name.split_once('/')?;
    if !domain.eq_ignore_ascii_case(&org.forest.domain) {
        return None;
    }
    let is_container = org.container_of(name).is_ok();
    let last = path.split('/').count().saturating_sub(1);
    let mut dn = org.domain_dn();
    for (at, part) in path.split('/').enumerate() {
        let is_object = at == last && !is_container;
        let kind = if is_object || super::organization::is_plain_container(part) {
            "CN"
        } else {
            "OU"
        };
        dn = format!("{kind}={},{dn}", super::organization::escape_dn(part));
    }
    Some(ObjectId {
        text: name.into(),
        name: path.rsplit('/').next().unwrap_or(path).into(),
        distinguished_name: dn.into(),
        guid: super::organization::guid_of(name, 0),
    })
}

/// A reference to a policy or address list of which only the name is known.
fn policy(org: &Organization, name: &Text) -> Arc<ObjectId> {
    org.configuration_called(name, Class::Policy, None)
        .first()
        .map_or_else(
            || {
                if let Some(place) = in_the_domain(org, name) {
                    return Arc::new(place);
                }
                Arc::new(ObjectId {
                    text: name.clone(),
                    name: name.trim_start_matches('\\').into(),
                    distinguished_name: format!(
                        "CN={},{}",
                        super::organization::escape_dn(name.trim_start_matches('\\')),
                        org.organization_dn()
                    )
                    .into(),
                    guid: super::organization::guid_of(name, 0),
                })
            },
            |record| org.configuration_reference(record),
        )
}

/// A reference to an object of the configuration of which only the name is known.
pub(super) fn named(org: &Organization, name: &str) -> Property {
    Property::ObjectId(policy(org, &name.into()))
}

impl Schema {
    /// All properties of a directory object.
    pub fn directory_row(&self, org: &Organization, record: &DirectoryObject) -> Row {
        self.properties
            .iter()
            .map(|p| (p.name.clone(), p.of_directory(org, record)))
            .collect()
    }

    /// All properties of a configuration object.
    pub fn configuration_row(&self, org: &Organization, record: &ConfigurationObject) -> Row {
        self.properties
            .iter()
            .map(|p| (p.name.clone(), p.of_configuration(org, record)))
            .collect()
    }

    /// All properties, with these values and the defaults for the others.
    pub fn row(&self, values: &[(&str, Property)]) -> Row {
        self.properties
            .iter()
            .map(|p| {
                let value = values
                    .iter()
                    .find(|(name, _)| *name == &*p.name)
                    .map(|(_, value)| value.clone());
                (p.name.clone(), value.unwrap_or_else(|| p.default.clone()))
            })
            .collect()
    }
}

macro_rules! directory_views {
    ($($(#[$doc:meta])* $name:ident $view:ident),+ $(,)?) => {
        $($(#[$doc])*
        pub fn $name(org: &Organization, record: &DirectoryObject) -> Row {
            View::$view.schema().directory_row(org, record)
        })+
    };
}

macro_rules! configuration_views {
    ($($(#[$doc:meta])* $name:ident $view:ident),+ $(,)?) => {
        $($(#[$doc])*
        pub fn $name(org: &Organization, record: &ConfigurationObject) -> Row {
            View::$view.schema().configuration_row(org, record)
        })+
    };
}

directory_views! {
    /// What `Get-CASMailbox` shows.
    cas_mailbox CasMailbox,
    /// What `Get-Mailbox` shows.
    mailbox Mailbox,
    /// What `Get-User` shows.
    user User,
    /// What `Get-Recipient` shows.
    recipient Recipient,
}

configuration_views! {
    /// What `Get-OrganizationConfig` shows.
    organization_config OrganizationConfig,
    /// What `Get-MapiVirtualDirectory` shows.
    mapi_virtual_directory MapiVirtualDirectory,
    /// What `Get-OutlookAnywhere` shows.
    outlook_anywhere OutlookAnywhere,
    /// What `Get-AcceptedDomain` shows.
    accepted_domain AcceptedDomain,
}

/// What `Get-ExchangeServer` shows; the values that only `-Status` fills are blank without it.
pub fn exchange_server(org: &Organization, record: &ConfigurationObject, status: bool) -> Row {
    let mut row = View::ExchangeServer.schema().configuration_row(org, record);
    if !status {
        blank(
            &mut row,
            &["CurrentDomainControllers", "CurrentGlobalCatalogs"],
            &Property::list([]),
        );
        blank(
            &mut row,
            &[
                "CurrentConfigDomainController",
                "ProductID",
                "RemainingTrialPeriod",
            ],
            &Property::Null,
        );
    }
    row
}

/// What `Get-MailboxDatabase` shows; the values that only `-Status` fills are blank without it.
pub fn mailbox_database(org: &Organization, record: &ConfigurationObject, status: bool) -> Row {
    let mut row = View::MailboxDatabase
        .schema()
        .configuration_row(org, record);
    if status {
        let (size, free) = super::content::database_size(org, record.guid);
        for (name, place) in &mut row {
            match &**name {
                "DatabaseSize" => *place = Property::Size(super::quota::ByteQuantifiedSize(size)),
                "AvailableNewMailboxSpace" => {
                    *place = Property::Size(super::quota::ByteQuantifiedSize(free));
                }
                "BackupInProgress" => *place = Property::Bool(false),
                _ => {}
            }
        }
    }
    if !status {
        let names = [
            "Mounted",
            "MountedOnServer",
            "BackupInProgress",
            "DatabaseSize",
            "AvailableNewMailboxSpace",
            "WorkerProcessId",
        ];
        blank(&mut row, &names, &Property::Null);
    }
    row
}

fn blank(row: &mut Row, names: &[&str], value: &Property) {
    for (name, place) in row.iter_mut() {
        if names.contains(&&**name) {
            *place = value.clone();
        }
    }
}

/// A reference to a class of the directory's schema.
pub(super) fn schema_category(org: &Organization, name: &str) -> Property {
    Property::ObjectId(Arc::new(ObjectId {
        text: format!("{}/Configuration/Schema/{name}", org.forest.domain).into(),
        name: name.into(),
        distinguished_name: format!("CN={name},CN=Schema,CN=Configuration,{}", org.domain_dn())
            .into(),
        guid: Uuid::nil(),
    }))
}

/// What is wrong with a recipient as it is kept: it cannot be as it is, and yet it is there.
pub fn faults_of_directory(org: &Organization, record: &DirectoryObject) -> Vec<Notice> {
    let is_lost = record
        .mailbox
        .as_ref()
        .is_some_and(|mailbox| org.configuration().get(mailbox.database).is_none());
    if is_lost {
        vec![Notice {
            id: "Mandatory",
            arguments: vec!["Database".to_owned(), record.kind.name().to_owned()],
        }]
    } else {
        Vec::new()
    }
}

/// What is wrong with an object of the configuration as it is kept: members that its enumerations do not have.
pub fn faults_of_configuration(schema: &Schema, record: &ConfigurationObject) -> Vec<Notice> {
    record
        .properties
        .iter()
        .filter_map(|(name, value)| {
            let property = schema.property(name)?;
            let text = value.as_text()?;
            let is_undefined = property.kind == PropertyKind::Enum
                && !text.is_empty()
                && text.chars().all(|c| c.is_ascii_digit());
            is_undefined.then(|| Notice {
                id: "UndefinedMember",
                arguments: vec![
                    text.to_string(),
                    property
                        .element_type
                        .rsplit('.')
                        .next()
                        .unwrap_or_default()
                        .to_owned(),
                ],
            })
        })
        .collect()
}

/// A property of a recipient by name, as any of the recipient views shows it.
pub fn recipient_property(
    org: &Organization,
    record: &DirectoryObject,
    name: &str,
) -> Option<Property> {
    if let Some(property) = recipient_schema(name) {
        return Some(property.of_directory(org, record));
    }
    Field::named(name).and_then(|field| field.of_directory(org, record))
}

/// The first of the recipient views' properties with this name.
pub fn recipient_schema(name: &str) -> Option<&'static PropertySchema> {
    RECIPIENTS
        .into_iter()
        .find_map(|view| view.schema().property(name))
}

/// Whether a value is what every recipient view shows when nothing is kept.
pub fn is_recipient_default(name: &str, value: &Property) -> bool {
    RECIPIENTS
        .into_iter()
        .filter_map(|view| view.schema().property(name))
        .all(|property| property.default == *value)
}

/// The views of recipients, the fullest first.
const RECIPIENTS: [View; 13] = [
    View::Mailbox,
    View::CasMailbox,
    View::User,
    View::Recipient,
    View::DistributionGroup,
    View::DynamicDistributionGroup,
    View::UnifiedGroup,
    View::MailUser,
    View::MailContact,
    View::RemoteMailbox,
    View::Group,
    View::Contact,
    View::MailPublicFolder,
];
