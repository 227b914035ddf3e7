//! The recipients of an export by everything that names them, and what its properties refer to.

use super::row::{Row, guid, list, split_dn, text};
use crate::exchange::address::ProxyAddress;
use crate::exchange::draft::Draft;
use crate::exchange::identity::Kind as Sort;
use crate::exchange::property::{Property, fold};
use rustc_hash::FxHashMap;
use std::hash::{BuildHasher, RandomState};
use uuid::Uuid;

/// The recipients of an export by the hashes of everything that names them.
#[derive(Default)]
pub(super) struct Known {
    names: FxHashMap<u64, Option<Uuid>>,
    hasher: RandomState,
}

impl Known {
    fn key(&self, name: &str) -> u64 {
        self.hasher.hash_one(fold(name))
    }

    pub(super) fn add(&mut self, name: &str, guid: Uuid) {
        if name.is_empty() {
            return;
        }
        let key = self.key(name);
        let held = self.names.entry(key).or_insert(Some(guid));
        // What names two names none.
        if *held != Some(guid) {
            *held = None;
        }
    }

    /// All that names a recipient in its export.
    pub(super) fn add_all(&mut self, row: &Row, own: Uuid) {
        for name in [
            "Identity",
            "DistinguishedName",
            "Guid",
            "ExchangeGuid",
            "Name",
            "DisplayName",
            "LegacyExchangeDN",
            "Alias",
            "SamAccountName",
            "UserPrincipalName",
            "PrimarySmtpAddress",
        ] {
            self.add(text(row, name).unwrap_or_default(), own);
        }
        for address in list(row, "EmailAddresses") {
            if let Some(address) = ProxyAddress::parse(&address) {
                self.add(&address.address, own);
            }
        }
        if let Some(guid) = guid(row, "Guid") {
            self.add(&guid.to_string(), own);
        }
    }

    pub(super) fn find(&self, draft: &Draft, text: &str) -> Option<Uuid> {
        let text = text.trim();
        if let Some(Some(guid)) = self.names.get(&self.key(text)) {
            return Some(*guid);
        }
        if let Ok(found) = draft.find_recipient(text, Sort::Any) {
            return Some(found.guid);
        }
        let last = match split_dn(text).into_iter().next() {
            Some((_, name)) if text.contains('=') => name,
            _ => text.rsplit(['/', '\\']).next()?.to_owned(),
        };
        match self.names.get(&self.key(&last)) {
            Some(guid) => *guid,
            None => None,
        }
    }

    /// What a property refers to: a recipient, a database, a policy that is known by its name.
    pub(super) fn reference(&self, draft: &Draft, name: &str, text: &str) -> Option<Property> {
        if let Some(guid) = self.find(draft, text) {
            return Some(Property::Guid(guid));
        }
        let last = match split_dn(text).into_iter().next() {
            Some((_, name)) if text.contains('=') => name,
            _ => text.rsplit('/').next()?.to_owned(),
        };
        let of_configuration = ["Policy", "Plan", "Database", "AddressBook", "Rule"]
            .iter()
            .any(|end| name.ends_with(end));
        of_configuration.then(|| Property::text(last))
    }
}
