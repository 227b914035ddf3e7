//! `tests/known-differences.tsv`: the cases that do not agree yet, each with a reason.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

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
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Why a case is listed.
    pub fn reason(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}
