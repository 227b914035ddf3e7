//! Scripts run in sessions of their own, for tests that read what a session prints.

#![allow(clippy::expect_used)] // helpers of tests fail as tests do

use super::files::root;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a script printed.
pub struct Printed {
    /// Its output, host and pipeline together.
    pub output: String,
    /// Its errors, and what the session told at its end.
    pub errors: String,
}

/// A fresh session of an edition, whose clock stands.
fn session(edition: &str, clock: &str, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_emsh"));
    command
        .args(["--edition", edition])
        .args(more)
        .env("EMSH_CLOCK", clock)
        .env("NO_COLOR", "1")
        .current_dir(root())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a script that stands in a file of its own, so that it may have any length.
pub fn run(edition: &str, more: &[&str], script: &str) -> Printed {
    run_on(edition, "2026-11-21T15:00:00Z", more, script)
}

/// The same on another day.
pub fn run_on(edition: &str, clock: &str, more: &[&str], script: &str) -> Printed {
    static NUMBER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let path: PathBuf =
        std::env::temp_dir().join(format!("emsh-suite-{}-{number}.ps1", std::process::id()));
    std::fs::File::create(&path)
        .and_then(|mut file| file.write_all(script.as_bytes()))
        .expect("a script can be written");
    let output = session(edition, clock, more)
        .arg("-NonInteractive")
        .arg("-File")
        .arg(&path)
        .stdin(Stdio::null())
        .output()
        .expect("emsh runs");
    let _ = std::fs::remove_file(&path);
    Printed {
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The parts of an output that lines `#### title` begin.
pub fn parts(output: &str) -> Vec<(&str, Vec<&str>)> {
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in output.lines() {
        match line.strip_prefix("#### ") {
            Some(title) => parts.push((title.trim(), Vec::new())),
            None => {
                if let Some((_, lines)) = parts.last_mut() {
                    lines.push(line);
                }
            }
        }
    }
    parts
}

/// The rows of a table of `tests/`.
pub fn rows(path: &str) -> Vec<Vec<String>> {
    super::files::read(&root().join(path))
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

/// Compares what differs with a list of what is known to differ: `what`, tab, reason. What is new fails, and what no
/// longer differs fails too, so the list only shrinks. `EMSH_LIST_DIFFERENCES=1` writes the list anew, keeping reasons.
pub fn only_known(path: &str, found: &[(String, String)]) {
    let full = root().join(path);
    let known: Vec<(String, String)> = std::fs::read_to_string(&full)
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once('\t').unwrap_or((line, "")))
        .map(|(what, why)| (what.to_owned(), why.to_owned()))
        .collect();
    if std::env::var_os("EMSH_LIST_DIFFERENCES").is_some() {
        let mut lines: Vec<String> = found
            .iter()
            .map(|(what, seen)| {
                let why = known
                    .iter()
                    .find(|(held, _)| held == what)
                    .map_or(seen, |(_, why)| why);
                format!("{what}\t{why}\n")
            })
            .collect();
        lines.sort();
        lines.dedup();
        std::fs::write(&full, lines.concat()).expect("the list can be written");
        return;
    }
    let mut complaints: Vec<String> = found
        .iter()
        .filter(|(what, _)| !known.iter().any(|(held, _)| held == what))
        .map(|(what, seen)| format!("{what}: {seen}"))
        .collect();
    complaints.extend(
        known
            .iter()
            .filter(|(held, _)| !found.iter().any(|(what, _)| what == held))
            .map(|(held, _)| format!("{path}: {held} no longer differs; take it off the list")),
    );
    super::files::none(&complaints);
}
