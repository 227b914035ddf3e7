//! The session: reads the present organization, commits changes, tries them.

use super::change::{Change, Committed};
use super::folder::{BULK, ORIGIN, PART, SNAPSHOT, beginning, keep, opened};
use super::journal::{Entry, Journal, refused};
use super::settings::Settings;
use super::snapshot;
use crate::exchange::draft::Draft;
use crate::exchange::error::Result;
use crate::exchange::organization::Organization;
use crate::exchange::property::Text;
use crate::exchange::seed;
use crate::exchange::time::Moment;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

#[derive(Debug, Default)]
pub(super) struct State {
    /// The changes since those that were set aside.
    pub(super) journal: Vec<Arc<Entry>>,
    /// The changes that were set aside, when they have been read.
    pub(super) older: Option<Vec<Arc<Entry>>>,
    /// The number of the last change.
    pub(super) sequence: u64,
    /// The last change that is in the file of the beginning.
    pub(super) folded: u64,
    /// An earlier organization that was read again, and the last change that is in it.
    pub(super) kept: Option<(u64, Arc<Organization>)>,
    pub(super) present: Option<Arc<Organization>>,
    pub(super) file: Option<Journal>,
}

#[derive(Debug)]
struct Store {
    settings: Settings,
    origin: OnceLock<Arc<Organization>>,
    /// Held while somebody makes a change, so that changes follow one another; reading goes on meanwhile.
    writing: Mutex<()>,
    state: Mutex<State>,
}

/// A handle on an organization; clones share it, and it may cross threads.
#[derive(Clone, Debug)]
pub struct Session {
    store: Arc<Store>,
}

impl Session {
    /// Opens a session. Without a state folder nothing is read before the organization is first asked for.
    pub fn open(settings: Settings) -> Result<Self> {
        let origin = OnceLock::new();
        let mut state = State::default();
        if let Some(folder) = settings.state.clone() {
            let (file, found) = Journal::open(&folder)?;
            let (base, folded) = beginning(&folder, &settings, found.is_empty())?;
            opened(&mut state, &folder, (base, folded), file, found)?;
            if let Some(present) = &state.present {
                let _ = origin.set(present.clone());
            }
        }
        Ok(Self::over(settings, origin, state))
    }

    fn over(settings: Settings, origin: OnceLock<Arc<Organization>>, state: State) -> Self {
        Self {
            store: Arc::new(Store {
                settings,
                origin,
                writing: Mutex::default(),
                state: Mutex::new(state),
            }),
        }
    }

    /// The edition whose commands a session has when nothing else is said.
    pub fn edition(&self) -> Option<Text> {
        // Nothing is made for that.
        self.store.origin.get()?.forest.edition.clone()
    }

    /// Whether a folder holds an organization.
    pub fn is_in(folder: &Path) -> bool {
        [SNAPSHOT, ORIGIN]
            .into_iter()
            .any(|name| folder.join(name).exists())
    }

    /// A session in memory that starts from this organization.
    pub fn starting_from(organization: Arc<Organization>) -> Self {
        let origin = OnceLock::new();
        let _ = origin.set(organization);
        Self::over(Settings::default(), origin, State::default())
    }

    /// A session of its own, in memory, that starts from where this one stands.
    #[must_use]
    pub fn fork(&self) -> Self {
        let present = self.lock().present.clone();
        match present {
            Some(organization) => Self::starting_from(organization),
            None => {
                let settings = Settings {
                    state: None,
                    ..self.store.settings.clone()
                };
                let origin = OnceLock::new();
                if let Some(organization) = self.store.origin.get() {
                    let _ = origin.set(organization.clone());
                }
                Self::over(settings, origin, State::default())
            }
        }
    }

    /// The organization that the session began with.
    fn origin(&self) -> Arc<Organization> {
        self.store
            .origin
            .get_or_init(|| {
                Arc::new(seed::organization(
                    self.store.settings.scenario,
                    self.store.settings.mailboxes,
                    self.store.settings.template,
                ))
            })
            .clone()
    }

    /// The organization as it is now.
    pub fn organization(&self) -> Arc<Organization> {
        let mut state = self.lock();
        self.present(&mut state)
    }

    fn present(&self, state: &mut State) -> Arc<Organization> {
        if let Some(organization) = &state.present {
            return organization.clone();
        }
        let organization = self.origin();
        state.present = Some(organization.clone());
        organization
    }

    /// Does a change: all of it or nothing, as one entry of the journal, on disk before it returns when there is a state folder.
    /// The work reads and changes the draft; it may read the session, and must not commit to it.
    pub fn commit<T>(
        &self,
        change: Change,
        work: impl FnOnce(&mut Draft) -> Result<T>,
    ) -> Result<Committed<T>> {
        self.commit_as(change, None, work)
    }

    pub(super) fn commit_as<T>(
        &self,
        change: Change,
        undoes: Option<u64>,
        work: impl FnOnce(&mut Draft) -> Result<T>,
    ) -> Result<Committed<T>> {
        let _turn = self
            .store
            .writing
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let base = self.organization();
        let mut draft = Draft::new(base.clone(), change.time);
        let value = work(&mut draft)?;
        let finished = draft.finish();
        let all = finished.next.directory().len().max(base.directory().len());
        let is_bulk = finished.touched() >= BULK
            && finished.touched() >= all / PART
            && self.state_folder().is_some();
        let (changes, many) = if is_bulk {
            (Vec::new(), finished.count())
        } else {
            (finished.changes(), 0)
        };
        let is_changed = many > 0 || !changes.is_empty();
        let (next, notices) = (finished.next, finished.notices);
        if !is_changed {
            return Ok(Committed {
                value,
                changes,
                notices,
                entry: None,
                organization: base,
            });
        }
        let entry = Arc::new(Entry {
            sequence: self.lock().sequence + 1,
            time: change.time,
            who: change.who,
            command: change.command,
            parameters: change.parameters,
            changes: changes.clone(),
            many: is_bulk.then_some(many),
            counter: next.counter(),
            undoes,
        });
        // That takes long: others may read meanwhile.
        let beginning = match self.state_folder() {
            Some(folder) if is_bulk => Some(snapshot::prepare(
                &next,
                entry.sequence,
                &folder.join(SNAPSHOT),
            )?),
            _ => None,
        };
        let mut state = self.lock();
        let folded = state.folded;
        if let Some(file) = &mut state.file {
            match (beginning, self.state_folder()) {
                (Some(beginning), Some(folder)) => {
                    keep(folder, folded)?;
                    file.append(&entry)?;
                    // From here on it is done; before, it was not.
                    if let Err(refusal) = beginning.put() {
                        file.forget_last()?;
                        return Err(refusal);
                    }
                    state.folded = entry.sequence;
                }
                _ => file.append(&entry)?,
            }
        }
        let organization = Arc::new(next);
        state.sequence = entry.sequence;
        state.journal.push(entry.clone());
        state.present = Some(organization.clone());
        Ok(Committed {
            value,
            changes,
            notices,
            entry: Some(entry),
            organization,
        })
    }

    /// Tries a change without doing it: what `-WhatIf` asks.
    pub fn dry_run<T>(
        &self,
        time: Moment,
        work: impl FnOnce(&mut Draft) -> Result<T>,
    ) -> Result<Committed<T>> {
        let mut draft = Draft::new(self.organization(), time);
        let value = work(&mut draft)?;
        let finished = draft.finish();
        Ok(Committed {
            value,
            changes: finished.changes(),
            notices: finished.notices,
            entry: None,
            organization: Arc::new(finished.next),
        })
    }

    /// The folder that keeps the changes.
    pub fn state_folder(&self) -> Option<&Path> {
        self.store.settings.state.as_deref()
    }

    /// Adds lines to a file below the state folder, with a heading when the file is new; nothing happens without a state folder.
    pub fn append_log(&self, file: &str, heading: &[String], lines: &[String]) -> Result<()> {
        use std::io::Write;
        let Some(folder) = self.state_folder() else {
            return Ok(());
        };
        let path = file
            .split(['\\', '/'])
            .filter(|part| !matches!(*part, "" | "." | ".."))
            .fold(folder.to_path_buf(), |path, part| path.join(part));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|e| refused(parent, &e))?;
        }
        let mut text = String::new();
        if !path.exists() {
            text.push('\u{FEFF}');
            for line in heading {
                text.push_str(line);
                text.push_str("\r\n");
            }
        }
        for line in lines {
            text.push_str(line);
            text.push_str("\r\n");
        }
        std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&path)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|e| refused(&path, &e))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.store
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
