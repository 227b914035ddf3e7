//! What a case printed, and the form that a snapshot gives it.

use std::error::Error;
use std::fs;
use std::path::Path;

/// Both streams and the exit status of one run.
pub struct Transcript {
    pub stdout: String,
    pub stderr: String,
    /// Nothing where the run had to be ended.
    pub exit: Option<i32>,
}

impl Transcript {
    /// The text of a snapshot.
    pub fn render(&self) -> String {
        let exit = self.exit.map_or_else(
            || "ended after the time allowed".to_owned(),
            |code| code.to_string(),
        );
        format!(
            "exit: {exit}\n{}{}--- end\n",
            stream("stdout", &self.stdout),
            stream("stderr", &self.stderr)
        )
    }
}

fn stream(name: &str, text: &str) -> String {
    let end = if text.is_empty() || text.ends_with('\n') {
        ""
    } else {
        "\n<no newline>\n"
    };
    format!("--- {name}\n{text}{end}")
}

/// The text of a snapshot file, without its head.
pub fn recorded(path: &Path) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let body = text
        .strip_prefix("---\n")
        .and_then(|t| t.split_once("\n---\n"))
        .map(|(_, body)| body.to_owned());
    body.ok_or_else(|| format!("{}: no snapshot", path.display()).into())
}
