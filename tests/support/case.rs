//! One case: a script, a session typed into a pipe, or a page of documentation, and its snapshot.

use super::known::Listed;
use super::place::Place;
use super::reason;
use super::transcript;
use std::error::Error;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};

/// How a case is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `-File probe.ps1`
    Script,
    /// Standard input of `-Command -`
    Session,
    /// `replay page.md`
    Page,
}

/// A case by its path below `tests/cases/` (or `tests/`, for the examples), without the extension.
pub struct Case {
    pub id: String,
    pub input: PathBuf,
    pub snapshot: PathBuf,
    pub kind: Kind,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every case, by id.
pub fn all() -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for (tree, prefix) in [("cases", ""), ("examples", "examples/")] {
        let top = root().join("tests").join(tree);
        for area in fs::read_dir(&top)? {
            let area = area?.path();
            if area.is_dir() {
                collect(&top, &area, prefix, &mut cases)?;
            }
        }
    }
    cases.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(cases)
}

fn collect(
    top: &Path,
    area: &Path,
    prefix: &str,
    into: &mut Vec<Case>,
) -> Result<(), Box<dyn Error>> {
    for input in fs::read_dir(area)? {
        let input = input?.path();
        let kind = match input.extension().and_then(|e| e.to_str()) {
            Some("ps1") => Kind::Script,
            Some("txt") => Kind::Session,
            Some("md") => Kind::Page,
            _ => {
                let input = input.display();
                return Err(format!("{input}: no script, no session and no page").into());
            }
        };
        let path = input.with_extension("").strip_prefix(top)?.to_path_buf();
        let snapshots = root()
            .join("snapshots")
            .join(top.file_name().unwrap_or_default());
        let snapshot = snapshots.join(path.with_extension("snap"));
        into.push(Case {
            id: format!("{prefix}{}", path.to_string_lossy().replace('\\', "/")),
            input,
            snapshot,
            kind,
        });
    }
    Ok(())
}

/// Why a case does not print what was recorded; nothing where it does.
pub fn difference(case: &Case, place: &Place) -> Result<Option<String>, Box<dyn Error>> {
    let (recorded, printed) = (
        transcript::recorded(&case.snapshot)?,
        place.run(case)?.render(),
    );
    Ok((recorded != printed).then(|| reason::of(&recorded, &printed)))
}

/// Fails where a case differs that is not known to, and where one agrees that is listed as different.
pub fn check(case: &Case, place: &Place, listed: Listed) -> Result<(), String> {
    let run = || -> Result<(String, String), Box<dyn Error>> {
        // A case of emsh's own that is new has no snapshot: insta writes it if it is told to.
        let recorded = match case.snapshot.exists() {
            true => transcript::recorded(&case.snapshot)?,
            false => String::new(),
        };
        Ok((recorded, place.run(case)?.render()))
    };
    let (recorded, printed) = run().map_err(|e| e.to_string())?;
    match (recorded == printed, listed) {
        (true, Listed::No) | (false, Listed::Yes) | (_, Listed::AtTimes) => Ok(()),
        (true, Listed::Yes) => Err(format!(
            "{} agrees now: remove it from tests/known-differences.tsv",
            case.id
        )),
        (false, Listed::No) => {
            // insta prints the whole difference; the message names the first.
            let _ = panic::catch_unwind(|| show(case, &printed));
            Err(first_difference(&recorded, &printed))
        }
    }
}

/// Has insta print the difference, and panic.
fn show(case: &Case, printed: &str) {
    let name = case
        .snapshot
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(case.snapshot.parent().unwrap_or(root()));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_input_file(&case.input);
    settings.bind(|| insta::assert_snapshot!(name, printed));
}

/// The first line that differs.
fn first_difference(recorded: &str, printed: &str) -> String {
    let mut number = 0;
    let (mut left, mut right) = (recorded.split('\n'), printed.split('\n'));
    loop {
        number += 1;
        match (left.next(), right.next()) {
            (None, None) => return "only the line ends differ".to_owned(),
            (expected, got) if expected != got => {
                let quote =
                    |line: Option<&str>| line.map_or("(nothing)".to_owned(), |l| format!("{l:?}"));
                return format!(
                    "line {number}\nexpected {}\n     got {}",
                    quote(expected),
                    quote(got)
                );
            }
            _ => {}
        }
    }
}
