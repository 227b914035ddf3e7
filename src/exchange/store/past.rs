//! What a session knows of its past: all changes, the organization as it was after any of them, and how they are undone.

use super::change::{Change, Committed};
use super::folder::{HISTORY, KEPT, kept_name, set_aside};
use super::journal::{Entry, refused};
use super::session::Session;
use super::snapshot;
use crate::exchange::compare::{Difference, compare, differing};
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::{Organization, Place};
use crate::exchange::time::Moment;
use rustc_hash::FxHashSet;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

impl Session {
    /// All changes so far. Those that were set aside are read when they are first asked for; what cannot be read is a refusal.
    pub fn whole_journal(&self) -> Result<Vec<Arc<Entry>>> {
        let mut state = self.lock();
        if state.older.is_none() {
            let older = match self.state_folder() {
                Some(folder) => set_aside(folder)?,
                None => Vec::new(),
            };
            state.older = Some(older);
        }
        let first = state
            .journal
            .first()
            .map_or(u64::MAX, |entry| entry.sequence);
        let older = state.older.iter().flatten();
        Ok(older
            .filter(|entry| entry.sequence < first)
            .chain(&state.journal)
            .cloned()
            .collect())
    }

    /// All changes so far, or those that are not set aside when the others cannot be read.
    pub fn journal(&self) -> Vec<Arc<Entry>> {
        self.whole_journal()
            .unwrap_or_else(|_| self.lock().journal.clone())
    }

    /// The organization as it was after an entry; 0 is the beginning.
    pub fn organization_after(&self, sequence: u64) -> Result<Arc<Organization>> {
        let journal = self.whole_journal()?;
        if sequence > 0 && !journal.iter().any(|entry| entry.sequence == sequence) {
            return Err(ExchangeError::ChangeNotFound { sequence });
        }
        let after = |entry: &&Arc<Entry>| entry.sequence > sequence;
        let Some(bulk) = journal
            .iter()
            .find(|entry| entry.many.is_some() && after(entry))
        else {
            let latest = journal.iter().rev().take_while(after);
            return Ok(self.without(latest));
        };
        // What cannot be taken back was written down before it was done.
        let (folded, mut organization) = self.kept_before(bulk.sequence)?;
        if folded <= sequence {
            let newer = journal.iter().filter(|entry| entry.sequence > folded);
            for entry in newer.take_while(|entry| entry.sequence <= sequence) {
                entry.replay(Arc::make_mut(&mut organization));
            }
        } else {
            let older = journal
                .iter()
                .rev()
                .filter(|entry| entry.sequence <= folded);
            for entry in older.take_while(after) {
                entry.revert(Arc::make_mut(&mut organization));
            }
        }
        Ok(organization)
    }

    /// The last organization that was written down before a change, and the last change that is in it.
    fn kept_before(&self, sequence: u64) -> Result<(u64, Arc<Organization>)> {
        let folder = self.state_folder().unwrap_or(Path::new(""));
        let history = folder.join(HISTORY);
        let list = std::fs::read_dir(&history).map_err(|e| refused(&history, &e))?;
        let last = list
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| {
                let number = name.strip_prefix(KEPT)?.strip_suffix(".jsonl")?;
                number.parse::<u64>().ok()
            })
            .filter(|number| *number < sequence)
            .max();
        let number = last.ok_or_else(|| ExchangeError::State {
            path: history.display().to_string(),
            reason: format!("the organization as it was before the change {sequence} is not there"),
        })?;
        if let Some((held, organization)) = &self.lock().kept
            && *held == number
        {
            return Ok((number, organization.clone()));
        }
        let (organization, folded) = snapshot::load_at(&history.join(kept_name(number)))?;
        let organization = Arc::new(organization);
        self.lock().kept = Some((folded, organization.clone()));
        Ok((folded, organization))
    }

    /// What an entry changed, property by property.
    pub fn differences_of(&self, entry: &Entry) -> Result<Vec<Difference>> {
        let before = self.organization_after(entry.sequence.saturating_sub(1))?;
        let after = self.organization_after(entry.sequence)?;
        Ok(compare(&before, &after))
    }

    /// The entries that are newer than a moment, the newest first, and the number of the last that is not.
    fn newer_than(&self, moment: Moment) -> (Vec<Arc<Entry>>, u64) {
        let state = self.lock();
        let newer: Vec<Arc<Entry>> = state
            .journal
            .iter()
            .rev()
            .take_while(|entry| entry.time > moment)
            .cloned()
            .collect();
        let last = newer
            .last()
            .map_or(state.sequence, |entry| entry.sequence.saturating_sub(1));
        (newer, last)
    }

    /// The organization as it was at a moment: with the changes that had been made by then.
    pub fn organization_at(&self, moment: Moment) -> Result<Arc<Organization>> {
        let (newer, last) = self.newer_than(moment);
        if newer.iter().any(|entry| entry.many.is_some()) {
            return self.organization_after(last);
        }
        Ok(self.without(newer.iter()))
    }

    /// The organization as it is, without the objects that were not there at a moment.
    pub fn organization_without_newer(&self, moment: Moment) -> Result<Arc<Organization>> {
        let mut organization = self.organization();
        let (newer, last) = self.newer_than(moment);
        if newer.iter().any(|entry| entry.many.is_some()) {
            let then = self.organization_after(last)?;
            let (mut many, mut others) = (Vec::new(), Vec::new());
            for (place, guid) in differing(&organization, &then) {
                match place {
                    _ if then.record(place, guid).is_some() => {}
                    Place::Directory => many.push(guid),
                    Place::Configuration => others.push(guid),
                }
            }
            let next = Arc::make_mut(&mut organization);
            next.remove_many(&many);
            for guid in others {
                next.restore(Place::Configuration, guid, None);
            }
            return Ok(organization);
        }
        for change in newer
            .iter()
            .flat_map(|entry| &entry.changes)
            .filter(|change| change.before.is_none())
        {
            if organization.record(change.place, change.guid).is_some() {
                Arc::make_mut(&mut organization).restore(change.place, change.guid, None);
            }
        }
        Ok(organization)
    }

    /// The organization without the latest entries, the newest first.
    fn without<'a>(&self, latest: impl Iterator<Item = &'a Arc<Entry>>) -> Arc<Organization> {
        let mut organization = self.organization();
        for entry in latest {
            entry.revert(Arc::make_mut(&mut organization));
        }
        organization
    }

    /// The last entry that has an effect: not undone, and no undoing itself.
    pub fn last_change(&self) -> Option<Arc<Entry>> {
        let journal = self.journal();
        let undone: Vec<u64> = journal.iter().filter_map(|entry| entry.undoes).collect();
        journal
            .iter()
            .rev()
            .find(|entry| entry.undoes.is_none() && !undone.contains(&entry.sequence))
            .cloned()
    }

    /// Undoes an entry: its records go back to what they were before it, unless something newer has changed them.
    pub fn undo(&self, sequence: u64, change: Change) -> Result<Committed<()>> {
        let entry = self
            .whole_journal()?
            .into_iter()
            .find(|entry| entry.sequence == sequence)
            .ok_or(ExchangeError::ChangeNotFound { sequence })?;
        if entry.many.is_some() {
            return self.undo_many(sequence, change);
        }
        self.commit_as(change, Some(sequence), |draft| {
            for record in &entry.changes {
                if draft.record(record.place, record.guid) != record.after {
                    let identity = name_of(draft, record.place, record.guid);
                    return Err(ExchangeError::UndoConflict { sequence, identity });
                }
            }
            for record in &entry.changes {
                draft.restore_record(record.place, record.guid, record.before.clone());
            }
            Ok(())
        })
    }

    /// The same for an entry that changed very many.
    fn undo_many(&self, sequence: u64, change: Change) -> Result<Committed<()>> {
        let before = self.organization_after(sequence.saturating_sub(1))?;
        let after = self.organization_after(sequence)?;
        self.commit_as(change, Some(sequence), |draft| {
            let newer = differing(&after, draft);
            let changed = differing(&before, &after);
            if !newer.is_empty() {
                let changed: FxHashSet<(Place, Uuid)> = changed.iter().copied().collect();
                if let Some((place, guid)) = newer.iter().find(|held| changed.contains(*held)) {
                    let identity = name_of(draft, *place, *guid);
                    return Err(ExchangeError::UndoConflict { sequence, identity });
                }
            }
            let newer: Vec<_> = newer
                .into_iter()
                .map(|(place, guid)| (place, guid, draft.record(place, guid)))
                .collect();
            draft.become_like(&before, changed);
            for (place, guid, record) in newer {
                draft.restore_record(place, guid, record);
            }
            Ok(())
        })
    }

    /// Makes everything as another organization has it, as one change.
    pub fn restore(&self, other: &Organization, change: Change) -> Result<Committed<()>> {
        self.commit(change, |draft| {
            let differing = differing(draft, other);
            draft.become_like(other, differing);
            Ok(())
        })
    }
}

fn name_of(organization: &Organization, place: Place, guid: Uuid) -> String {
    match place {
        Place::Directory => organization
            .directory()
            .get(guid)
            .map(|record| organization.canonical_name(record)),
        Place::Configuration => organization
            .configuration()
            .get(guid)
            .map(|record| organization.identity_of(record).to_string()),
    }
    .unwrap_or_else(|| guid.to_string())
}
