//! The next organization in the making, and what it changes.

use super::error::Notice;
use super::organization::{Organization, Place, Record, guid_of};
use super::property::Property;
use super::record::{ConfigurationObject, DirectoryObject};
use super::table::{Refused, Source};
use super::time::Moment;
use indexmap::IndexSet;
use serde::{Deserialize, Serialize};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// The next organization in the making.
#[derive(Clone, Debug)]
pub struct Draft {
    base: Arc<Organization>,
    next: Organization,
    now: Moment,
    touched: IndexSet<(Place, Uuid)>,
    notices: Vec<Notice>,
}

impl Deref for Draft {
    type Target = Organization;

    fn deref(&self) -> &Organization {
        &self.next
    }
}

impl Draft {
    /// A draft of what follows an organization.
    pub fn new(base: Arc<Organization>, now: Moment) -> Self {
        let mut next = (*base).clone();
        next.reports = OnceLock::new();
        Self {
            next,
            base,
            now,
            touched: IndexSet::new(),
            notices: Vec::new(),
        }
    }

    /// The time of the change.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// The organization as it was before.
    pub fn before(&self) -> &Arc<Organization> {
        &self.base
    }

    /// Says something beside the result.
    pub fn notice(&mut self, id: &'static str, arguments: Vec<String>) {
        self.notices.push(Notice { id, arguments });
    }

    /// A new GUID; the same history gives the same ones.
    pub fn new_guid(&mut self) -> Uuid {
        self.next.counter += 1;
        guid_of(&self.next.forest.organization, self.next.counter)
    }

    /// Adds a directory object or replaces the one with its GUID; a replacement without difference is no change.
    pub fn put(&mut self, mut record: DirectoryObject) -> Arc<DirectoryObject> {
        if let Some(old) = self.next.directory.get(record.guid) {
            record.changed = old.changed;
            if **old == record {
                return old.clone();
            }
        }
        record.changed = self.now;
        self.next.reports = OnceLock::new();
        self.touched.insert((Place::Directory, record.guid));
        let record = Arc::new(record);
        Arc::make_mut(&mut self.next.directory).put(record.clone());
        record
    }

    /// Adds a configuration object or replaces the one with its GUID; a replacement without difference is no change.
    pub fn put_configuration(
        &mut self,
        mut record: ConfigurationObject,
    ) -> Arc<ConfigurationObject> {
        if let Some(old) = self.next.configuration.get(record.guid) {
            record.changed = old.changed;
            if **old == record {
                return old.clone();
            }
        }
        record.changed = self.now;
        self.touched.insert((Place::Configuration, record.guid));
        let record = Arc::new(record);
        Arc::make_mut(&mut self.next.configuration).put(record.clone());
        record
    }

    /// Changes one property-bag value of a configuration object.
    pub fn set_configuration(&mut self, guid: Uuid, name: &str, value: Property) {
        if let Some(record) = self.next.configuration.get(guid) {
            let mut record = (**record).clone();
            record.properties.set(name, value);
            self.put_configuration(record);
        }
    }

    /// Takes a record away.
    pub fn remove(&mut self, place: Place, guid: Uuid) {
        let there = match place {
            Place::Directory => Arc::make_mut(&mut self.next.directory)
                .remove(guid)
                .is_some(),
            Place::Configuration => Arc::make_mut(&mut self.next.configuration)
                .remove(guid)
                .is_some(),
        };
        if there {
            self.next.reports = OnceLock::new();
            self.touched.insert((place, guid));
        }
    }

    /// Puts a record back as it was, without rules.
    pub fn restore_record(&mut self, place: Place, guid: Uuid, record: Option<Record>) {
        self.touched.insert((place, guid));
        self.next.restore(place, guid, record);
    }

    /// Adds the directory objects of a source, which are new; these are their GUIDs.
    pub fn load(
        &mut self,
        source: &Arc<dyn Source<DirectoryObject>>,
        places: &[(u64, u32)],
        guids: impl IntoIterator<Item = Uuid>,
    ) -> Result<(), Refused> {
        self.next.load_directory(source, places)?;
        self.touched
            .extend(guids.into_iter().map(|guid| (Place::Directory, guid)));
        Ok(())
    }

    /// Makes everything as another organization has it; these are the records that differ.
    pub fn become_like(&mut self, other: &Organization, differing: Vec<(Place, Uuid)>) {
        self.next.directory = other.directory.clone();
        self.next.configuration = other.configuration.clone();
        self.next.recipe = other.recipe.clone();
        self.next.reports = OnceLock::new();
        self.touched.extend(differing);
    }

    /// The finished organization, the records that were touched, and what was said.
    pub fn finish(self) -> Finished {
        Finished {
            base: self.base,
            next: self.next,
            touched: self.touched,
            notices: self.notices,
        }
    }
}

/// What a draft has become.
#[derive(Clone, Debug)]
pub struct Finished {
    base: Arc<Organization>,
    /// The organization.
    pub next: Organization,
    touched: IndexSet<(Place, Uuid)>,
    /// What was said.
    pub notices: Vec<Notice>,
}

impl Finished {
    /// How many records were touched.
    pub fn touched(&self) -> usize {
        self.touched.len()
    }

    /// How many records differ.
    pub fn count(&self) -> usize {
        let differs = |(place, guid): &&(Place, Uuid)| match place {
            Place::Directory => !self.base.directory.is_same(&self.next.directory, *guid),
            Place::Configuration => !self
                .base
                .configuration
                .is_same(&self.next.configuration, *guid),
        };
        self.touched.iter().filter(differs).count()
    }

    /// The records that differ, before and after.
    pub fn changes(&self) -> Vec<RecordChange> {
        self.touched
            .iter()
            .filter_map(|(place, guid)| {
                let before = self.base.record(*place, *guid);
                let after = self.next.record(*place, *guid);
                (before != after).then_some(RecordChange {
                    place: *place,
                    guid: *guid,
                    before,
                    after,
                })
            })
            .collect()
    }
}

/// What happened to one record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordChange {
    /// The table.
    pub place: Place,
    /// The record.
    pub guid: Uuid,
    /// The record before; none when it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Record>,
    /// The record after; none when it was removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Record>,
}
