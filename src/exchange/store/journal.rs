//! The append-only journal on disk: one line of JSON per acknowledged change.

use crate::exchange::draft::RecordChange;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text};
use crate::exchange::time::Moment;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
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
    /// The records it changed.
    pub changes: Vec<RecordChange>,
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
}

/// The journal of a state folder, open and locked.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
}

/// What every function here says of an operating system's refusal.
pub(super) fn refused(path: &Path, error: &std::io::Error) -> ExchangeError {
    ExchangeError::State {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

impl Journal {
    /// Opens the journal of a folder, which is made when it is missing, and reads what it holds.
    /// A last line that was not written to its end is cut off: it was never acknowledged.
    pub fn open(folder: &Path) -> Result<(Self, Vec<Entry>)> {
        std::fs::create_dir_all(folder).map_err(|e| refused(folder, &e))?;
        let path = folder.join("journal.jsonl");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|e| refused(&path, &e))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(ExchangeError::StateInUse {
                    path: folder.display().to_string(),
                });
            }
            Err(TryLockError::Error(error)) => return Err(refused(&path, &error)),
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)
            .map_err(|e| refused(&path, &e))?;
        let mut entries: Vec<Entry> = Vec::new();
        let mut good = 0_usize;
        let mut lines = bytes
            .split_inclusive(|byte| *byte == b'\n')
            .enumerate()
            .peekable();
        while let Some((number, line)) = lines.next() {
            let whole = line.ends_with(b"\n");
            match serde_json::from_slice::<Entry>(line) {
                Ok(entry) if whole => {
                    entries.push(entry);
                    good += line.len();
                }
                Ok(_) | Err(_) if lines.peek().is_none() && !whole => {}
                _ => {
                    return Err(ExchangeError::JournalDamaged {
                        path: path.display().to_string(),
                        line: number + 1,
                    });
                }
            }
        }
        if good < bytes.len() {
            let length = u64::try_from(good).unwrap_or(u64::MAX);
            file.set_len(length).map_err(|e| refused(&path, &e))?;
        }
        file.seek(SeekFrom::End(0))
            .map_err(|e| refused(&path, &e))?;
        Ok((Self { path, file }, entries))
    }

    /// Writes an entry and returns when the disk has it. When that fails, nothing of it stays.
    pub fn append(&mut self, entry: &Entry) -> Result<()> {
        let mut line = serde_json::to_vec(entry).map_err(|e| ExchangeError::State {
            path: self.path.display().to_string(),
            reason: e.to_string(),
        })?;
        line.push(b'\n');
        let start = self
            .file
            .stream_position()
            .map_err(|e| refused(&self.path, &e))?;
        let written = self
            .file
            .write_all(&line)
            .and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            let _ = self.file.set_len(start);
            let _ = self.file.seek(SeekFrom::Start(start));
            return Err(refused(&self.path, &error));
        }
        Ok(())
    }
}
