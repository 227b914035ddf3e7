//! `$PSStyle`: the escape sequences of the formatter, and whether they reach the output.

use crate::text::cells;
use crate::value::net::ps_style::State;
use std::borrow::Cow;

/// Ends every style.
pub const RESET: &str = "\u{1b}[0m";

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

impl Style {
    /// What `$PSStyle.Formatting` says now.
    pub fn of(state: &State) -> Style {
        Style {
            format_accent: state.formatting("FormatAccent"),
            table_header: state.formatting("TableHeader"),
            custom_table_header_label: state.formatting("CustomTableHeaderLabel"),
            error: state.formatting("Error"),
            error_accent: state.formatting("ErrorAccent"),
            warning: state.formatting("Warning"),
            verbose: state.formatting("Verbose"),
            debug: state.formatting("Debug"),
        }
    }

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
