//! What permissions are about: a recipient, or, for those of Active Directory, any object of the configuration; and what
//! a receive connector's groups may do by themselves.

use super::plain::PlainNoun;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, same};
use crate::exchange::record::{Class, ConfigurationObject, DirectoryObject};
use crate::grammar;
use serde_json::Value as Json;
use std::sync::{Arc, LazyLock};
use uuid::Uuid;

static RIGHTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/extended-rights.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// The nouns of the configuration whose objects have permissions of their own.
const NOUNS: [&str; 18] = [
    CONNECTOR,
    "SendConnector",
    "ForeignConnector",
    "AddressList",
    "GlobalAddressList",
    "OfflineAddressBook",
    "AddressBookPolicy",
    "OwaVirtualDirectory",
    "EcpVirtualDirectory",
    "WebServicesVirtualDirectory",
    "ActiveSyncVirtualDirectory",
    "OabVirtualDirectory",
    "PowerShellVirtualDirectory",
    "AutodiscoverVirtualDirectory",
    "PublicFolderDatabase",
    "DatabaseAvailabilityGroup",
    "EmailAddressPolicy",
    "OrganizationalUnit",
];
const CONNECTOR: &str = "ReceiveConnector";

/// Whose permissions are meant.
pub(super) enum Owner {
    Directory(Arc<DirectoryObject>),
    Configuration(Arc<ConfigurationObject>),
}

impl Owner {
    /// The object of the directory or of the configuration that an identity names.
    pub(super) fn find(org: &Organization, identity: &str) -> Result<Self> {
        let missing = match org.find_recipient(identity, Kind::Any) {
            Ok(found) => return Ok(Self::Directory(found)),
            Err(refusal @ ExchangeError::Ambiguous { .. }) => return Err(refusal),
            Err(missing) => missing,
        };
        let mut found: Vec<Arc<ConfigurationObject>> = [
            Class::Server,
            Class::Database,
            Class::MapiVirtualDirectory,
            Class::OutlookAnywhere,
            Class::AcceptedDomain,
        ]
        .into_iter()
        .flat_map(|class| org.configuration_called(identity, class, None))
        .collect();
        for noun in NOUNS {
            if let Some(noun) = PlainNoun::of(noun) {
                found.extend(noun.records.called(org, identity));
            }
        }
        found.dedup_by_key(|record| record.guid);
        match found.len() {
            0 => Err(missing),
            1 => found.pop().map(Self::Configuration).ok_or(missing),
            _ => Err(ExchangeError::Ambiguous {
                identity: identity.to_owned(),
                matches: found
                    .iter()
                    .map(|record| org.configuration_dn(record))
                    .collect(),
            }),
        }
    }

    pub(super) fn guid(&self) -> Uuid {
        match self {
            Self::Directory(record) => record.guid,
            Self::Configuration(record) => record.guid,
        }
    }

    /// The value of Identity.
    pub(super) fn reference(&self, org: &Organization) -> Property {
        Property::ObjectId(match self {
            Self::Directory(record) => org.directory_reference(record),
            Self::Configuration(record) => org.configuration_reference(record),
        })
    }

    /// The name in questions and answers.
    pub(super) fn name(&self, org: &Organization) -> String {
        match self {
            Self::Directory(record) => org.canonical_name(record),
            Self::Configuration(record) => org.identity_of(record).to_string(),
        }
    }

    pub(super) fn distinguished_name(&self, org: &Organization) -> String {
        match self {
            Self::Directory(record) => org.distinguished_name(record),
            Self::Configuration(record) => org.configuration_dn(record),
        }
    }

    /// Accounts and the extended rights that they have because a connector is for their group, an account after another.
    pub(super) fn granted_by_groups(&self, org: &Organization) -> Vec<(String, Vec<String>)> {
        let Self::Configuration(record) = self else {
            return Vec::new();
        };
        if record.noun.as_deref() != Some(CONNECTOR) {
            return Vec::new();
        }
        let held = record.properties.get("PermissionGroups");
        let groups = held.map(Property::to_string).unwrap_or_default();
        let mut all = Vec::new();
        for group in groups.split(',').map(str::trim) {
            let Some(Json::Object(accounts)) = RIGHTS.get("groups").and_then(|all| all.get(group))
            else {
                continue;
            };
            for (account, rights) in accounts {
                all.push((
                    account.replace("{domain}", &org.forest.net_bios),
                    names(rights).map(str::to_owned).collect(),
                ));
            }
        }
        all
    }
}

fn names(list: &Json) -> impl Iterator<Item = &str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
}

/// An extended right as the directory spells it; one that nobody has heard of as it was given.
pub(super) fn extended_right(given: &str) -> String {
    let wanted = given.trim().replace(' ', "-");
    RIGHTS
        .get("rights")
        .into_iter()
        .flat_map(names)
        .find(|known| same(known, &wanted))
        .map_or_else(|| given.to_owned(), str::to_owned)
}
