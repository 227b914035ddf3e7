//! The keys of tables: of calculated properties, and of dictionaries in brackets.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, candidate, quoted};
use super::infer::Shape;
use crate::engine::line_editor::COLORS;
use crate::text::name::eq_ignore_case;
use crate::value::Value;

/// The keys of a calculated property, as the command takes them.
pub(super) fn keys_of_calculated(command: &str, word: &str, used: &[String]) -> Vec<Candidate> {
    let is = |known: &str| eq_ignore_case(command, known);
    let colors;
    let keys: &[&str] = if is("Select-Object") || is("select") {
        &["Name", "Expression"]
    } else if is("Sort-Object") || is("sort") {
        &["Expression", "Ascending", "Descending"]
    } else if is("Group-Object") || is("group") {
        &["Expression"]
    } else if is("Format-Table") || is("ft") {
        &["Expression", "FormatString", "Label", "Width", "Alignment"]
    } else if is("Format-List") || is("fl") {
        &["Expression", "FormatString", "Label"]
    } else if is("Format-Wide") || is("fw") {
        &["Expression", "FormatString"]
    } else if is("Format-Custom") {
        &["Expression", "Depth"]
    } else if is("Compare-Object") || is("compare") || is("diff") {
        &["Expression"]
    } else if is("ConvertTo-Html") {
        &["Expression", "Label", "Width", "Alignment"]
    } else if is("Set-PSReadLineOption") {
        colors = COLORS.map(|(name, ..)| name);
        &colors
    } else {
        &[]
    };
    keys.iter()
        .filter(|key| begins(key, word) && !used.iter().any(|held| eq_ignore_case(held, key)))
        .map(|key| candidate(*key, CandidateKind::Property))
        .collect()
}

/// The keys of a dictionary in `$h['...`.
pub(super) fn indexes(
    scene: &mut Scene<'_>,
    object: &str,
    word: &str,
    quote: char,
) -> Vec<Candidate> {
    let keys = match scene.reader().of_text(object, 0) {
        Some(Shape::Table(keys)) => keys,
        Some(Shape::Held(Value::Dictionary(table))) => {
            table.keys().iter().map(Value::to_text).collect()
        }
        _ => Vec::new(),
    };
    keys.into_iter()
        .filter(|key| begins(key, word))
        .map(|key| Candidate {
            text: quoted(&key, Some(quote)),
            label: key,
            tip: None,
            kind: CandidateKind::Property,
        })
        .collect()
}
