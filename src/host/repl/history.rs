//! The history file: what was typed in earlier sessions, and in others that run beside this one.

use crate::engine::line_editor::{LineEditor, history};
use crate::engine::runspace::Runspace;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

/// Where the history is kept if nobody says where: below `$XDG_DATA_HOME`, or `~/.local/share`.
pub(in crate::host) fn default_path(rt: &Runspace) -> Option<PathBuf> {
    let folder = match rt
        .world
        .env("XDG_DATA_HOME")
        .filter(|text| !text.is_empty())
    {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(rt.world.env("HOME")?).join(".local/share"),
    };
    Some(folder.join("emsh").join("history.txt"))
}

/// The file, as far as it has been read.
#[derive(Debug, Default)]
pub(super) struct HistoryFile {
    path: Option<PathBuf>,
    read: u64,
    /// Lines that are written when the session ends.
    later: Vec<String>,
}

impl HistoryFile {
    /// Reads what others have added since; a file of another name is read from its beginning.
    pub(super) fn follow(&mut self, rt: &Runspace, editor: &LineEditor) {
        let wanted = editor.options.borrow().history_save_path.clone();
        let path = wanted.map(PathBuf::from).or_else(|| default_path(rt));
        if path != self.path {
            self.path = path;
            self.read = 0;
        }
        let Some(path) = &self.path else { return };
        // Without a file there is no history yet.
        let Ok(mut file) = std::fs::File::open(path) else {
            return;
        };
        let length = file.metadata().map_or(0, |held| held.len());
        if length < self.read {
            self.read = 0;
        }
        if length == self.read || file.seek(SeekFrom::Start(self.read)).is_err() {
            return;
        }
        let mut bytes = Vec::new();
        if file.read_to_end(&mut bytes).is_err() {
            return;
        }
        self.read += u64::try_from(bytes.len()).unwrap_or(0);
        let text = String::from_utf8_lossy(&bytes);
        let options = editor.options.borrow();
        let maximum = usize::try_from(options.maximum_history_count).unwrap_or(1);
        let mut line = editor.editing.borrow_mut();
        // Earlier files began with a line that told their format.
        for held in history::read(&text).iter().filter(|held| *held != "#V2") {
            line.history
                .add(held, options.history_no_duplicates, maximum);
        }
    }

    /// Keeps a line until the session ends.
    pub(super) fn later(&mut self, text: &str) {
        self.later.push(text.to_owned());
    }

    /// Writes what was kept.
    pub(super) fn finish(&mut self, rt: &Runspace, editor: &LineEditor) {
        for text in std::mem::take(&mut self.later) {
            self.append(rt, editor, &text);
        }
    }

    /// Adds a line to the file.
    pub(super) fn append(&mut self, rt: &Runspace, editor: &LineEditor, text: &str) {
        let wanted = editor.options.borrow().history_save_path.clone();
        let Some(path) = wanted.map(PathBuf::from).or_else(|| default_path(rt)) else {
            return;
        };
        if let Some(folder) = path.parent() {
            // Without a folder there is no history; the session goes on.
            let _ = std::fs::create_dir_all(folder);
        }
        let mut how = std::fs::OpenOptions::new();
        how.append(true).create(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            how.mode(0o600);
        }
        let Ok(mut file) = how.open(&path) else {
            return;
        };
        // Others wait: what they add is read before or after this line, never in the middle. Where files cannot be
        // locked, one write is still one piece.
        let locked = file.lock();
        self.follow(rt, editor);
        let line = history::written(text);
        // One write: lines of two sessions do not mix.
        if file.write_all(line.as_bytes()).is_ok() {
            self.read += u64::try_from(line.len()).unwrap_or(0);
        }
        if locked.is_ok() {
            // Closing gives it free as well.
            let _ = file.unlock();
        }
    }
}
