//! The history file: what was typed in earlier sessions, secrets left out.

use super::helper::PromptHelper;
use crate::engine::runspace::Runspace;
use rustyline::Editor;
use rustyline::history::FileHistory;
use std::path::{Path, PathBuf};

/// Where the history is kept: `$XDG_DATA_HOME/emsh/history.txt`, below `~/.local/share` if that is not set.
pub(super) fn path(rt: &Runspace) -> Option<PathBuf> {
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

/// Adds what is new to the file.
pub(super) fn append(editor: &mut Editor<PromptHelper, FileHistory>, file: Option<&Path>) {
    let Some(file) = file else { return };
    if let Some(folder) = file.parent() {
        // Without a folder there is no history; the session goes on.
        let _ = std::fs::create_dir_all(folder);
    }
    let _ = editor.append_history(file);
}

/// False for lines that may hold a secret, by PSReadLine's words.
pub(super) fn may_be_kept(text: &str) -> bool {
    const SECRETS: [&str; 7] = [
        "password",
        "asplaintext",
        "token",
        "apikey",
        "secret",
        "connectionstring",
        "passphrase",
    ];
    let text = text.to_lowercase();
    !SECRETS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::may_be_kept;

    #[test]
    fn secrets_are_left_out() {
        assert!(may_be_kept("Get-Mailbox"));
        assert!(!may_be_kept("ConvertTo-SecureString x -AsPlainText -Force"));
        assert!(!may_be_kept("$Password = 'x'"));
    }
}
