//! The recipients of an export by everything that names them, and what its properties refer to.

use super::row::{Row, list, split_dn, text};
use crate::exchange::draft::Draft;
use crate::exchange::identity::Kind as Sort;
use crate::exchange::property::{Property, fold};
use crate::exchange::table::key_of;
use rustc_hash::{FxHashMap, FxHashSet};
use uuid::Uuid;

/// The properties that name a recipient.
const NAMING: [&str; 11] = [
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
];

/// The last part of a path or of a distinguished name.
fn last_part(text: &str) -> Option<String> {
    match split_dn(text).into_iter().next() {
        Some((_, name)) if text.contains('=') => Some(name),
        _ => text.rsplit(['/', '\\']).next().map(str::to_owned),
    }
}

/// The recipients of an export by those of their names that something in it refers to.
#[derive(Default)]
pub(super) struct Known {
    names: FxHashMap<String, Option<Uuid>>,
    /// The hashes of the names that count.
    wanted: FxHashSet<u64>,
}

impl Known {
    /// A text by which something refers to a recipient will be looked for.
    pub(super) fn want(&mut self, text: &str) {
        let text = text.trim();
        self.wanted.insert(key_of(text));
        self.wanted
            .extend(last_part(text).map(|last| key_of(&last)));
    }

    fn wants(&self, name: &str) -> bool {
        !name.is_empty() && self.wanted.contains(&key_of(name))
    }

    pub(super) fn add(&mut self, name: &str, guid: Uuid) {
        if !self.wants(name) {
            return;
        }
        let held = self.names.entry(fold(name)).or_insert(Some(guid));
        // What names two names none.
        if *held != Some(guid) {
            *held = None;
        }
    }

    /// Those of the names of a recipient in its export that count.
    pub(super) fn names_of(&self, row: &Row) -> Vec<String> {
        let mut found = Vec::new();
        for name in NAMING {
            let name = text(row, name).unwrap_or_default();
            if self.wants(name) {
                found.push(name.to_owned());
            }
        }
        for address in list(row, "EmailAddresses") {
            if let Some((_, address)) = address.trim().split_once(':')
                && self.wants(address)
            {
                found.push(address.to_owned());
            }
        }
        found
    }

    pub(super) fn find(&self, draft: &Draft, text: &str) -> Option<Uuid> {
        let text = text.trim();
        if let Some(Some(guid)) = self.names.get(&fold(text)) {
            return Some(*guid);
        }
        if let Ok(found) = draft.find_recipient(text, Sort::Any) {
            return Some(found.guid);
        }
        match self.names.get(&fold(&last_part(text)?)) {
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
