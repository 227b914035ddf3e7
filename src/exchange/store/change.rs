//! A request for a change, and what came of it.

use super::journal::Entry;
use crate::exchange::draft::RecordChange;
use crate::exchange::error::Notice;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text};
use crate::exchange::time::Moment;
use std::sync::Arc;

/// A request for a change, as it will stand in the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The command's name.
    pub command: Text,
    /// Its bound parameters as plain data.
    pub parameters: Vec<(Text, Property)>,
    /// Who asks.
    pub who: Text,
    /// When, by the caller's clock.
    pub time: Moment,
}

impl Change {
    /// A request without parameters.
    pub fn new(command: &str, who: &str, time: Moment) -> Self {
        Self {
            command: command.into(),
            parameters: Vec::new(),
            who: who.into(),
            time,
        }
    }
}

/// What came of a change.
#[derive(Clone, Debug)]
pub struct Committed<T> {
    /// What the change returned.
    pub value: T,
    /// The records it changed; none when everything was so already, or when they are too many to be listed.
    pub changes: Vec<RecordChange>,
    /// What it said.
    pub notices: Vec<Notice>,
    /// The journal's entry; none for a dry run or when nothing changed.
    pub entry: Option<Arc<Entry>>,
    /// The organization with the change.
    pub organization: Arc<Organization>,
}

impl<T> Committed<T> {
    /// Whether anything is different now.
    pub fn is_changed(&self) -> bool {
        !self.changes.is_empty() || self.entry.is_some()
    }
}
