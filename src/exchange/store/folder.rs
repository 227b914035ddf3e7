//! A state folder on the disk: the beginning, the journal that continues it, and the history of what was set aside.

use super::journal::{Entry, Journal, entries, refused};
use super::session::State;
use super::settings::{Settings, Template};
use super::snapshot;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::Organization;
use crate::exchange::scenario::Scenario;
use crate::exchange::seed;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file that a folder's organization begins with.
pub(super) const SNAPSHOT: &str = "organization.jsonl";
/// What kept that beginning in the first format: how it was made.
pub(super) const ORIGIN: &str = "origin.json";
/// Where changes are that were set aside.
pub(super) const HISTORY: &str = "history";
/// What the names of earlier beginnings begin with, in there.
pub(super) const KEPT: &str = "organization-";
/// A journal with so many changes, or bytes, is set aside when it is opened.
const MANY: usize = 20_000;
/// A change of so many records, and of so large a part of all, is kept as a new beginning.
pub(super) const BULK: usize = 2_000;
pub(super) const PART: usize = 8;
const LARGE: u64 = 64 << 20;

/// The beginning that a state folder's journal continues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    format: u32,
    scenario: Scenario,
    mailboxes: usize,
    #[serde(default)]
    template: Template,
}

/// What a state folder's journal continues, and the last change that is in it; made when the folder is new.
pub(super) fn beginning(
    folder: &Path,
    settings: &Settings,
    is_new: bool,
) -> Result<(Arc<Organization>, u64)> {
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
pub(super) fn opened(
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

pub(super) fn kept_name(number: u64) -> String {
    format!("{KEPT}{number:012}.jsonl")
}

/// Keeps the beginning of a folder under another name before a new one takes its place.
pub(super) fn keep(folder: &Path, folded: u64) -> Result<()> {
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
pub(super) fn set_aside(folder: &Path) -> Result<Vec<Arc<Entry>>> {
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
