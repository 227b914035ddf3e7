//! The recipients that an import adds: checked one by one against what is here and against each other, and added at once.

use super::told::Made;
use super::{Imported, MANY, SHARE};
use crate::exchange::address::ProxyAddress;
use crate::exchange::database;
use crate::exchange::draft::Draft;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::guid_of;
use crate::exchange::property::{Text, same};
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::seed::legacy_dn;
use crate::exchange::store::lines::{Written, line};
use crate::exchange::table::{Source, in_parallel, key_of};
use crate::exchange::{presuppose, recipient};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Why a recipient is left out.
type Reason = &'static str;

/// The recipients that will be added.
pub(super) struct Coming {
    written: Written,
    /// Those that are not written yet.
    batch: Vec<DirectoryObject>,
    guids: Vec<Uuid>,
    by_guid: FxHashMap<Uuid, usize>,
    by_name: FxHashMap<u64, usize>,
    by_address: FxHashMap<u64, usize>,
    databases: Vec<Arc<ConfigurationObject>>,
    root: String,
    domains: FxHashSet<String>,
}

fn key_of_name(container: &str, name: &str) -> u64 {
    key_of(container).rotate_left(7) ^ key_of(name)
}

fn key_of_address(address: &ProxyAddress) -> u64 {
    key_of(&address.prefix).rotate_left(7) ^ key_of(&address.address)
}

impl Coming {
    pub(super) fn new(draft: &Draft) -> Self {
        Self {
            written: Written::default(),
            batch: Vec::new(),
            guids: Vec::new(),
            by_guid: FxHashMap::default(),
            by_name: FxHashMap::default(),
            by_address: FxHashMap::default(),
            databases: database::for_new_mailboxes(draft),
            root: draft.legacy_root(),
            domains: FxHashSet::default(),
        }
    }

    /// Whether one with this GUID will be added.
    pub(super) fn has(&self, guid: Uuid) -> bool {
        self.by_guid.contains_key(&guid)
    }

    /// The one with this GUID.
    pub(super) fn get(&self, guid: Uuid) -> Option<DirectoryObject> {
        self.at(*self.by_guid.get(&guid)?)
    }

    fn at(&self, number: usize) -> Option<DirectoryObject> {
        match number.checked_sub(self.written.count()) {
            Some(place) => self.batch.get(place).cloned(),
            None => self.written.get(number),
        }
    }

    /// Puts another in the place of the one with its GUID.
    pub(super) fn replace(&mut self, record: DirectoryObject) {
        let Some(number) = self.by_guid.get(&record.guid).copied() else {
            return;
        };
        for address in &record.email_addresses {
            self.by_address.insert(key_of_address(address), number);
        }
        match number.checked_sub(self.written.count()) {
            Some(place) => {
                if let Some(held) = self.batch.get_mut(place) {
                    *held = record;
                }
            }
            None => self.written.replace(number, &record),
        }
    }

    /// Whether nobody else has an address.
    pub(super) fn is_free(
        &self,
        draft: &Draft,
        own: &DirectoryObject,
        address: &ProxyAddress,
    ) -> bool {
        let taken = self
            .by_address
            .get(&key_of_address(address))
            .and_then(|number| self.at(*number))
            .is_some_and(|other| {
                other.guid != own.guid
                    && other
                        .email_addresses
                        .iter()
                        .any(|held| held.is_same(address))
            });
        !taken && recipient::check_free(draft, own, address).is_ok()
    }

    fn is_named(&self, container: &str, name: &str) -> bool {
        self.by_name
            .get(&key_of_name(container, name))
            .and_then(|number| self.at(*number))
            .is_some_and(|other| same(&other.name, name) && same(&other.container, container))
    }

    /// Adds a recipient, or tells why not.
    pub(super) fn add(
        &mut self,
        draft: &mut Draft,
        made: Made,
    ) -> std::result::Result<(Uuid, Option<Box<Imported>>), Reason> {
        let mut record = made.record;
        let guid = made.guid.unwrap_or_else(|| draft.new_guid());
        record.guid = guid;
        if self.is_named(&record.container, &record.name)
            || recipient::check_name(draft, guid, &record.container, &record.name).is_err()
        {
            return Err("recipients whose name is taken");
        }
        let mut free = Vec::with_capacity(record.email_addresses.len());
        for address in &record.email_addresses {
            let is_free = self.is_free(draft, &record, address);
            if !is_free && address.is_smtp() && address.is_primary() {
                return Err("recipients whose address is taken");
            }
            free.push(is_free);
        }
        let mut free = free.into_iter();
        record
            .email_addresses
            .retain(|_| free.next().unwrap_or(true));
        if record.kind.is_mail_enabled() && record.legacy_dn.is_none() {
            record.legacy_dn = Some(legacy_dn(&self.root, guid, &record.name));
        }
        if let Some(mailbox) = &mut record.mailbox {
            mailbox.database = made
                .database
                .or_else(|| database::turn(&self.databases, draft.counter()).map(|held| held.guid))
                .ok_or("mailboxes without a database")?;
            mailbox.exchange_guid = made
                .exchange_guid
                .unwrap_or_else(|| guid_of(&guid.to_string(), 2));
            mailbox.archive = made
                .archive
                .map(|(archive, place)| (archive, place.unwrap_or(mailbox.database)));
        }
        if record.kind.is_mailbox() || record.kind.is_group() {
            self.accept_domains(draft, &record);
        }
        let number = self.guids.len();
        self.guids.push(guid);
        self.by_guid.insert(guid, number);
        let name = key_of_name(&record.container, &record.name);
        self.by_name.insert(name, number);
        for address in &record.email_addresses {
            self.by_address.insert(key_of_address(address), number);
        }
        self.batch.push(record);
        Ok((guid, made.left))
    }

    /// The domains of a recipient's own addresses are the organization's.
    fn accept_domains(&mut self, draft: &mut Draft, record: &DirectoryObject) {
        let addresses = record
            .primary_smtp_address()
            .into_iter()
            .chain(&record.user_principal_name);
        for domain in addresses.filter_map(|address| Some(address.rsplit_once('@')?.1)) {
            if self.domains.contains(domain) {
                continue;
            }
            if !draft.accepts(domain) {
                presuppose::domain(draft, domain);
            }
            self.domains.insert(domain.to_owned());
        }
    }

    /// Writes those that are not written yet.
    pub(super) fn write(&mut self) {
        let parts = in_parallel(&self.batch, SHARE, |records, _| {
            let mut bytes = Vec::with_capacity(records.len() * 1024);
            let lengths: Vec<u32> = records
                .iter()
                .map(|record| line(record, &mut bytes))
                .collect();
            (bytes, lengths)
        });
        for (bytes, lengths) in parts {
            self.written.add(&bytes, &lengths);
        }
        self.batch.clear();
    }

    /// Adds all of them; how many.
    pub(super) fn load(mut self, draft: &mut Draft) -> Result<usize> {
        self.write();
        let count = self.written.count();
        if count < MANY {
            for number in 0..count {
                if let Some(record) = self.written.get(number) {
                    draft.put(record);
                }
            }
            return Ok(count);
        }
        let (lines, places) = self.written.finish();
        let source: Arc<dyn Source<DirectoryObject>> = Arc::new(lines);
        draft
            .load(&source, &places, self.guids)
            .map_err(|refused| ExchangeError::State {
                path: Text::from("import").to_string(),
                reason: format!("{refused:?}"),
            })?;
        Ok(count)
    }
}
