//! `$PSStyle`: the escape sequences of the formatter, and whether they reach the output.

use crate::text::cells;
use std::borrow::Cow;

/// Ends every style.
pub const RESET: &str = "\u{1b}[0m";

/// `$PSStyle.OutputRendering`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum OutputRendering {
    /// Escape sequences where the output is a terminal.
    #[default]
    Host,
    /// No escape sequences.
    PlainText,
    /// Escape sequences always.
    Ansi,
}

/// What the formatter takes from `$PSStyle`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// Labels of lists.
    pub format_accent: String,
    /// Headers of tables.
    pub table_header: String,
    /// Headers that are no property's name.
    pub custom_table_header_label: String,
    /// Errors.
    pub error: String,
    /// The position of an error.
    pub error_accent: String,
    /// Warnings.
    pub warning: String,
    /// Verbose messages.
    pub verbose: String,
    /// Debug messages.
    pub debug: String,
}

impl Default for Style {
    fn default() -> Self {
        let code = |code: &str| format!("\u{1b}[{code}m");
        Style {
            format_accent: code("32;1"),
            table_header: code("32;1"),
            custom_table_header_label: code("32;1;3"),
            error: code("31;1"),
            error_accent: code("36;1"),
            warning: code("33;1"),
            verbose: code("33;1"),
            debug: code("33;1"),
        }
    }
}

impl Style {
    /// The style of a table's header.
    pub fn header(&self, matches_property: bool) -> &str {
        if matches_property {
            &self.table_header
        } else {
            &self.custom_table_header_label
        }
    }
}

/// The line as it reaches an output that shows escape sequences, or not.
pub fn rendered(line: &str, escapes: bool) -> Cow<'_, str> {
    if escapes {
        line.into()
    } else {
        cells::strip_escapes(line)
    }
}
