//! The session: reads the present organization, commits changes, tries them, undoes them.

use super::journal::{Entry, Journal, entries, refused};
use super::snapshot;
use crate::exchange::compare::{Difference, compare, differing};
use crate::exchange::draft::{Draft, RecordChange};
use crate::exchange::error::{ExchangeError, Notice, Result};
use crate::exchange::organization::{Organization, Place};
use crate::exchange::property::{Property, Text};
use crate::exchange::scenario::Scenario;
use crate::exchange::seed;
use crate::exchange::time::Moment;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use uuid::Uuid;

/// What a session starts with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How the organization came to be, which decides its defaults.
    pub scenario: Scenario,
    /// How many mailboxes to make beside the built-in ones.
    pub mailboxes: usize,
    /// What else there is.
    pub template: Template,
    /// The edition whose commands its sessions have when nothing else is said.
    pub edition: Option<Text>,
    /// The folder that keeps the changes; none keeps them in memory.
    pub state: Option<PathBuf>,
}

/// What an organization is made after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// The built-in organization.
    #[default]
    Contoso,
    /// The same; nothing else.
    Small,
    /// With many mailboxes.
    Large,
    /// With everything that scripts forget.
    Hostile,
}

impl Template {
    /// The template of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [
            ("contoso", Self::Contoso),
            ("small", Self::Small),
            ("large", Self::Large),
            ("hostile", Self::Hostile),
        ]
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, template)| template)
    }
}

/// The beginning that a state folder's journal continues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    format: u32,
    scenario: Scenario,
    mailboxes: usize,
    #[serde(default)]
    template: Template,
}

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

#[derive(Debug, Default)]
struct State {
    /// The changes since those that were set aside.
    journal: Vec<Arc<Entry>>,
    /// The changes that were set aside, when they have been read.
    older: Option<Vec<Arc<Entry>>>,
    /// The number of the last change.
    sequence: u64,
    /// The last change that is in the file of the beginning.
    folded: u64,
    /// An earlier organization that was read again, and the last change that is in it.
    kept: Option<(u64, Arc<Organization>)>,
    present: Option<Arc<Organization>>,
    file: Option<Journal>,
}

/// The file that a folder's organization begins with.
const SNAPSHOT: &str = "organization.jsonl";
/// What kept that beginning in the first format: how it was made.
const ORIGIN: &str = "origin.json";
/// Where changes are that were set aside.
const HISTORY: &str = "history";
/// What the names of earlier beginnings begin with, in there.
const KEPT: &str = "organization-";
/// A journal with so many changes, or bytes, is set aside when it is opened.
const MANY: usize = 20_000;
/// A change of so many records, and of so large a part of all, is kept as a new beginning.
const BULK: usize = 2_000;
const PART: usize = 8;
const LARGE: u64 = 64 << 20;

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
        Ok(Self {
            store: Arc::new(Store {
                settings,
                origin,
                writing: Mutex::default(),
                state: Mutex::new(state),
            }),
        })
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
        Self {
            store: Arc::new(Store {
                settings: Settings::default(),
                origin,
                writing: Mutex::default(),
                state: Mutex::default(),
            }),
        }
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
                Self {
                    store: Arc::new(Store {
                        settings,
                        origin,
                        writing: Mutex::default(),
                        state: Mutex::default(),
                    }),
                }
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

    fn commit_as<T>(
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

    fn lock(&self) -> MutexGuard<'_, State> {
        self.store
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a state folder's journal continues, and the last change that is in it; made when the folder is new.
fn beginning(folder: &Path, settings: &Settings, is_new: bool) -> Result<(Arc<Organization>, u64)> {
    let path = folder.join(SNAPSHOT);
    if path.exists() {
        let (organization, folded) = snapshot::load_at(&path)?;
        return Ok((Arc::new(organization), folded));
    }
    let old = folder.join(ORIGIN);
    let mut made = match std::fs::read(&old) {
        Ok(text) => {
            let origin: Origin =
                serde_json::from_slice(&text).map_err(|e| ExchangeError::State {
                    path: old.display().to_string(),
                    reason: e.to_string(),
                })?;
            if origin.format != 1 {
                return Err(ExchangeError::State {
                    path: old.display().to_string(),
                    reason: format!("the format is {}, not 1", origin.format),
                });
            }
            seed::organization(origin.scenario, origin.mailboxes, origin.template)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if !is_new || folder.join(HISTORY).exists() {
                return Err(refused(&path, &error));
            }
            seed::organization(settings.scenario, settings.mailboxes, settings.template)
        }
        Err(error) => return Err(refused(&old, &error)),
    };
    if let Some(edition) = &settings.edition {
        Arc::make_mut(&mut made.forest).edition = Some(edition.clone());
    }
    snapshot::save_at(&made, 0, &path)?;
    Ok((Arc::new(made), 0))
}

/// Brings a beginning up to date with the journal; a long journal is folded into a new beginning and set aside.
fn opened(
    state: &mut State,
    folder: &Path,
    (mut organization, folded): (Arc<Organization>, u64),
    mut file: Journal,
    mut found: Vec<Entry>,
) -> Result<()> {
    // A change of very many is done when the beginning has it.
    if found
        .pop_if(|last| last.many.is_some() && last.sequence > folded)
        .is_some()
    {
        file.forget_last()?;
    }
    if let Some(entry) = found
        .iter()
        .find(|entry| entry.many.is_some() && entry.sequence > folded)
    {
        return Err(ExchangeError::State {
            path: folder.join(SNAPSHOT).display().to_string(),
            reason: format!(
                "it ends with the change {folded}, and the journal goes on after the change {}, which it must hold",
                entry.sequence
            ),
        });
    }
    state.folded = folded;
    if let Some(first) = found.first()
        && first.sequence > folded + 1
    {
        return Err(ExchangeError::State {
            path: folder.join("journal.jsonl").display().to_string(),
            reason: format!(
                "it begins with the change {}, and {SNAPSHOT} ends with {folded}",
                first.sequence
            ),
        });
    }
    for entry in found.iter().filter(|entry| entry.sequence > folded) {
        entry.replay(Arc::make_mut(&mut organization));
    }
    let first = found.first().map_or(folded, |entry| entry.sequence);
    state.sequence = found.last().map_or(0, |entry| entry.sequence).max(folded);
    let is_long = found.len() > MANY || file.length() > LARGE;
    if is_long && !file.is_read_only() {
        snapshot::save_at(&organization, state.sequence, &folder.join(SNAPSHOT))?;
        state.folded = state.sequence;
        let name = format!("{first:012}-{:012}.jsonl", state.sequence);
        file.set_aside(&folder.join(HISTORY).join(name))?;
    }
    state.journal = found.into_iter().map(Arc::new).collect();
    state.present = Some(organization);
    state.file = Some(file);
    Ok(())
}

fn kept_name(number: u64) -> String {
    format!("{KEPT}{number:012}.jsonl")
}

/// Keeps the beginning of a folder under another name before a new one takes its place.
fn keep(folder: &Path, folded: u64) -> Result<()> {
    let (from, to) = (
        folder.join(SNAPSHOT),
        folder.join(HISTORY).join(kept_name(folded)),
    );
    if let Some(history) = to.parent() {
        std::fs::create_dir_all(history).map_err(|e| refused(history, &e))?;
    }
    match std::fs::remove_file(&to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(refused(&to, &error));
        }
        _ => {}
    }
    // Some file systems have one name for a file.
    if std::fs::hard_link(&from, &to).is_err() {
        std::fs::copy(&from, &to)
            .and_then(|_| std::fs::File::open(&to)?.sync_all())
            .map_err(|e| refused(&to, &e))?;
    }
    snapshot::sync_folder_of(&to);
    Ok(())
}

/// The changes of a folder that were set aside, in order.
fn set_aside(folder: &Path) -> Result<Vec<Arc<Entry>>> {
    let history = folder.join(HISTORY);
    let mut files: Vec<PathBuf> = match std::fs::read_dir(&history) {
        Ok(list) => list
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|end| end == "jsonl"))
            .filter(|path| {
                let name = path.file_name().and_then(std::ffi::OsStr::to_str);
                name.is_some_and(|name| !name.starts_with(KEPT))
            })
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(refused(&history, &error)),
    };
    files.sort();
    let mut list: Vec<Arc<Entry>> = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).map_err(|e| refused(&path, &e))?;
        let last = list.last().map_or(0, |entry| entry.sequence);
        let (found, _) = entries(&path, &bytes)?;
        list.extend(
            found
                .into_iter()
                .filter(|entry| entry.sequence > last)
                .map(Arc::new),
        );
    }
    Ok(list)
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
