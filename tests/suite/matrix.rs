//! A tenth of the expressions whose outcome was recorded from PowerShell, chosen by hash (`scripts/matrix.py`).
//!
//! Those that are known to differ stand in `tests/known-matrix.tsv` with the place where they do; one that comes to
//! agree fails the test until it is taken off. `EMSH_LIST_DIFFERENCES=1` writes the list anew.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

type Outcome = Result<(), Box<dyn Error>>;

#[test]
fn expressions_have_their_recorded_outcome() -> Outcome {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let list = tests.join("known-matrix.tsv");
    let mut files: Vec<PathBuf> = fs::read_dir(tests.join("matrix"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let output = Command::new(env!("CARGO_BIN_EXE_emsh-oracle"))
        .arg("matrix")
        .args(files)
        .arg("--list")
        .output()?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{errors}");
    let found = String::from_utf8(output.stdout)?;
    let differing: BTreeSet<&str> = found.lines().collect();
    if env::var_os("EMSH_LIST_DIFFERENCES").is_some() {
        let text: String = differing.iter().map(|line| format!("{line}\n")).collect();
        return Ok(fs::write(&list, text)?);
    }
    let listed = fs::read_to_string(&list)?;
    let listed: BTreeSet<&str> = listed.lines().map(expression).collect();
    let differing: BTreeSet<&str> = differing.into_iter().map(expression).collect();
    let new: Vec<_> = differing.difference(&listed).collect();
    let agreeing: Vec<_> = listed.difference(&differing).collect();
    assert!(
        new.is_empty() && agreeing.is_empty(),
        "these came to differ: {new:#?}\nthese agree now, take them off known-matrix.tsv: {agreeing:#?}"
    );
    Ok(())
}

/// The family and the expression of a line of the list; the place behind them may move.
fn expression(line: &str) -> &str {
    line.rsplit_once('\t')
        .map_or(line, |(expression, _)| expression)
}
