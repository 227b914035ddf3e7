//! The append-only journal on disk: one line of JSON per acknowledged change.

use super::snapshot::sync_folder_of;
use crate::exchange::draft::RecordChange;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text};
use crate::exchange::time::Moment;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// One change: who asked for what, and the records before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 1.
    pub sequence: u64,
    /// When.
    pub time: Moment,
    /// Who.
    pub who: Text,
    /// The command's name.
    pub command: Text,
    /// Its bound parameters as plain data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<(Text, Property)>,
    /// The records it changed; none when they were too many.
    #[serde(default)]
    pub changes: Vec<RecordChange>,
    /// How many records it changed that are not listed: the organization is written down as it was before them and after them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub many: Option<usize>,
    /// How many ids had been given out afterwards.
    pub counter: u64,
    /// The entry that this one undoes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<u64>,
}

impl Entry {
    /// Does the change again, without rules.
    pub fn replay(&self, organization: &mut Organization) {
        for change in &self.changes {
            organization.restore(change.place, change.guid, change.after.clone());
        }
        organization.restore_counter(self.counter);
    }

    /// Takes the change back, without rules.
    pub fn revert(&self, organization: &mut Organization) {
        for change in self.changes.iter().rev() {
            organization.restore(change.place, change.guid, change.before.clone());
        }
    }
}

/// The journal of a state folder, open and locked.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// None when the folder can only be read, and why.
    file: std::result::Result<File, String>,
    /// What it holds, in bytes.
    length: u64,
    /// What it held before its last entry.
    before: u64,
    /// What keeps others away while it is open.
    _lock: Option<File>,
}

/// What every function here says of an operating system's refusal.
pub(super) fn refused(path: &Path, error: &std::io::Error) -> ExchangeError {
    ExchangeError::State {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

/// The entries in the lines of a journal, and how many bytes they are. A last line that was not written to its end is left out:
/// it was never acknowledged.
pub(super) fn entries(path: &Path, bytes: &[u8]) -> Result<(Vec<Entry>, usize)> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut good = 0_usize;
    for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let is_whole = line.ends_with(b"\n");
        match serde_json::from_slice::<Entry>(line) {
            Ok(entry) => {
                if let Some(last) = entries.last()
                    && entry.sequence != last.sequence + 1
                {
                    return Err(ExchangeError::State {
                        path: path.display().to_string(),
                        reason: format!(
                            "line {} holds the change {}, and {} follows {}",
                            number + 1,
                            entry.sequence,
                            last.sequence + 1,
                            last.sequence
                        ),
                    });
                }
                entries.push(entry);
                good += line.len();
            }
            Err(_) if !is_whole => {}
            Err(_) => {
                return Err(ExchangeError::JournalDamaged {
                    path: path.display().to_string(),
                    line: number + 1,
                });
            }
        }
    }
    Ok((entries, good))
}

impl Journal {
    /// Opens the journal of a folder, which is made when it is missing, and reads what it holds. A folder that can only be read
    /// is read.
    pub fn open(folder: &Path) -> Result<(Self, Vec<Entry>)> {
        std::fs::create_dir_all(folder).map_err(|e| refused(folder, &e))?;
        let lock = locked(folder)?;
        let path = folder.join("journal.jsonl");
        let is_new = !path.exists();
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let mut file = match opened {
            Ok(file) => Ok(file),
            Err(error) if is_read_only(&error) && !is_new => Err(error.to_string()),
            Err(error) => return Err(refused(&path, &error)),
        };
        let bytes = std::fs::read(&path).map_err(|e| refused(&path, &e))?;
        let (found, good) = entries(&path, &bytes)?;
        let mut length = u64::try_from(good).unwrap_or(u64::MAX);
        let whole = bytes.get(..good).unwrap_or_default();
        let whole = whole.strip_suffix(b"\n").unwrap_or(whole);
        let before = memchr::memrchr(b'\n', whole).map_or(0, |at| at + 1);
        if let Ok(file) = &mut file {
            if good < bytes.len() {
                file.set_len(length).map_err(|e| refused(&path, &e))?;
            }
            file.seek(SeekFrom::Start(length))
                .map_err(|e| refused(&path, &e))?;
            if good > 0 && bytes.get(good - 1) != Some(&b'\n') {
                // Somebody edited the last line.
                file.write_all(b"\n").map_err(|e| refused(&path, &e))?;
                length += 1;
            }
            if is_new {
                sync_folder_of(&path);
            }
        }
        let journal = Self {
            path,
            file,
            length,
            before: u64::try_from(before).unwrap_or(0),
            _lock: lock,
        };
        Ok((journal, found))
    }

    /// How many bytes it holds.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Whether it can only be read.
    pub fn is_read_only(&self) -> bool {
        self.file.is_err()
    }

    /// Writes an entry and returns when the disk has it. When that fails, nothing of it stays.
    pub fn append(&mut self, entry: &Entry) -> Result<()> {
        let mut line = serde_json::to_vec(entry).map_err(|e| ExchangeError::State {
            path: self.path.display().to_string(),
            reason: e.to_string(),
        })?;
        line.push(b'\n');
        let file = match &mut self.file {
            Ok(file) => file,
            Err(reason) => {
                return Err(ExchangeError::State {
                    path: self.path.display().to_string(),
                    reason: reason.clone(),
                });
            }
        };
        // An earlier line that failed may have left something.
        let written = file
            .seek(SeekFrom::Start(self.length))
            .and_then(|_| file.write_all(&line))
            .and_then(|()| file.sync_data());
        if let Err(error) = written {
            let _ = file.set_len(self.length);
            return Err(refused(&self.path, &error));
        }
        self.before = self.length;
        self.length += u64::try_from(line.len()).unwrap_or(0);
        Ok(())
    }

    /// Takes the last entry away, which was never acknowledged.
    pub fn forget_last(&mut self) -> Result<()> {
        if let Ok(file) = &mut self.file {
            file.set_len(self.before)
                .and_then(|()| file.sync_data())
                .map_err(|e| refused(&self.path, &e))?;
        }
        self.length = self.before;
        Ok(())
    }

    /// Puts what it holds aside under another name, and begins anew.
    pub fn set_aside(&mut self, name: &Path) -> Result<()> {
        if let Some(folder) = name.parent() {
            std::fs::create_dir_all(folder).map_err(|e| refused(folder, &e))?;
        }
        std::fs::rename(&self.path, name).map_err(|e| refused(name, &e))?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&self.path)
            .map_err(|e| refused(&self.path, &e))?;
        self.file = Ok(file);
        self.length = 0;
        self.before = 0;
        sync_folder_of(name);
        sync_folder_of(&self.path);
        Ok(())
    }
}

fn is_read_only(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Keeps others away from a folder; none where nothing can be written.
fn locked(folder: &Path) -> Result<Option<File>> {
    let path = folder.join("lock");
    let file = match OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
    {
        Ok(file) => file,
        Err(error) if is_read_only(&error) => return Ok(None),
        Err(error) => return Err(refused(&path, &error)),
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(ExchangeError::StateInUse {
            path: folder.display().to_string(),
        }),
        Err(TryLockError::Error(error)) => Err(refused(&path, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk without room: `/dev/full` takes nothing.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_is_a_refusal() {
        let mut journal = Journal {
            path: "/dev/full".into(),
            file: Ok(OpenOptions::new().write(true).open("/dev/full").unwrap()),
            length: 0,
            before: 0,
            _lock: None,
        };
        let entry = Entry {
            sequence: 1,
            time: Moment::UNSET,
            who: "x".into(),
            command: "Set-Mailbox".into(),
            parameters: Vec::new(),
            changes: Vec::new(),
            many: None,
            counter: 0,
            undoes: None,
        };
        let refusal = journal.append(&entry).unwrap_err();
        assert!(matches!(refusal, ExchangeError::State { reason, .. } if reason.contains("space")));
        assert_eq!(journal.length(), 0);
    }
}
