//! Labels and values as lines.

use super::lines;
use super::style::{RESET, Style};
use crate::text::cells;

const SEPARATOR: &str = " : ";

/// Prints the fields of one object below each other.
pub fn write(
    fields: &[(String, String)],
    screen: usize,
    style: Option<&Style>,
    out: &mut dyn FnMut(&str),
) {
    // At least one cell for the label and one for the value.
    if fields.is_empty() || screen < SEPARATOR.len() + 2 {
        return;
    }
    let most = screen - SEPARATOR.len() - 1;
    let label_width = fields
        .iter()
        .map(|(label, _)| cells::width(label))
        .max()
        .unwrap_or(0)
        .min(most);
    let indent = label_width + SEPARATOR.len();
    let room = screen - indent;
    let mut line = String::new();
    for (label, value) in fields {
        line.clear();
        // An empty style is none: the label stands as it is.
        let style = style
            .map(|style| style.format_accent.as_str())
            .filter(|accent| !accent.is_empty() && !label.trim().is_empty());
        line.push_str(style.unwrap_or_default());
        let label = cells::take(label, label_width);
        line.push_str(label);
        lines::blanks(&mut line, label_width - cells::width(label));
        line.push_str(SEPARATOR);
        if style.is_some() {
            line.push_str(RESET);
        }
        for piece in lines::wrap(value, room, room) {
            if line.is_empty() {
                lines::blanks(&mut line, indent);
            }
            line.push_str(&piece);
            if piece.contains('\u{1b}') && !piece.trim_end().ends_with(RESET) {
                line.push_str(RESET);
            }
            out(&line);
            line.clear();
        }
    }
}
