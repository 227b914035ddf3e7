//! `tests/known-differences.tsv`: the cases that do not agree yet, each with a reason.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

/// How the reason of a case begins whose outcome hangs on the machine, not on emsh.
const AT_TIMES: &str = "at times: ";

/// What the list says of a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// It agrees.
    No,
    /// It differs.
    Yes,
    /// It agrees or differs as the machine has it.
    AtTimes,
}

/// The list.
pub struct Known(BTreeMap<String, String>);

impl Known {
    fn path() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/known-differences.tsv")
    }

    /// Reads the list.
    pub fn read() -> Result<Known, Box<dyn Error>> {
        let mut entries = BTreeMap::new();
        for line in fs::read_to_string(Known::path())?.lines() {
            let (id, reason) = line
                .split_once('\t')
                .ok_or_else(|| format!("known-differences.tsv: `{line}`"))?;
            entries.insert(id.to_owned(), reason.to_owned());
        }
        Ok(Known(entries))
    }

    /// Writes the list.
    pub fn write(entries: &BTreeMap<String, String>) -> Result<(), Box<dyn Error>> {
        let lines: String = entries
            .iter()
            .map(|(id, reason)| format!("{id}\t{reason}\n"))
            .collect();
        Ok(fs::write(Known::path(), lines)?)
    }

    /// Whether a case is listed.
    pub fn listed(&self, id: &str) -> Listed {
        match self.reason(id) {
            None => Listed::No,
            Some(reason) if reason.starts_with(AT_TIMES) => Listed::AtTimes,
            Some(_) => Listed::Yes,
        }
    }

    /// The cases that may agree or not.
    pub fn at_times(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0
            .iter()
            .filter(|(_, reason)| reason.starts_with(AT_TIMES))
    }

    /// Why a case is listed.
    pub fn reason(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}
