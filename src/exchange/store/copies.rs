//! What an entry of the journal changed, told by putting its records back.

use super::{Entry, Session};
use crate::exchange::compare::{Difference, of_record};
use crate::exchange::error::Result;
use crate::exchange::organization::Organization;

/// Two copies of the organization in which an entry's records are put as they were before and after it.
#[derive(Debug)]
pub struct Copies {
    before: Organization,
    after: Organization,
}

impl Copies {
    /// Two copies of an organization.
    pub fn of(org: &Organization) -> Self {
        Self {
            before: org.clone(),
            after: org.clone(),
        }
    }

    /// What an entry of the journal changed, property by property.
    pub fn differences(&mut self, session: &Session, entry: &Entry) -> Result<Vec<Difference>> {
        if entry.many.is_some() {
            return session.differences_of(entry);
        }
        for change in &entry.changes {
            self.before
                .restore(change.place, change.guid, change.before.clone());
            self.after
                .restore(change.place, change.guid, change.after.clone());
        }
        let changed = entry.changes.iter();
        Ok(changed
            .flat_map(|change| of_record(&self.before, &self.after, change.place, change.guid))
            .collect())
    }
}
