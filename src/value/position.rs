//! Where an error happened, in the words of `InvocationInfo.PositionMessage`.

use super::error_record::{CategoryInfo, InvocationInfo};
use crate::text::extent::Extent;
use crate::text::source::Source;

/// The most characters of a line that are quoted.
const WIDEST: usize = 69;
/// Characters before what is underlined, if it is long.
const CONTEXT: usize = 12;
/// Characters after it.
const REST: usize = 8;

/// The quoted line of an extent: its text and what is underlined in it.
pub struct Quoted {
    /// The line, cut where it is too long; tabs are four blanks.
    pub line: String,
    /// Characters (UTF-16 units) before what is underlined.
    pub before: usize,
    /// Characters that are underlined.
    pub length: usize,
}

/// The line that an extent starts in, as error messages quote it; `None` for an empty line.
pub fn quote(source: &Source, extent: Extent) -> Option<Quoted> {
    let start = source.position(extent.start);
    let end = source.position(extent.end);
    let line = source.line(start.line).trim_end();
    if line.is_empty() {
        return None;
    }
    let units: Vec<char> = line.chars().collect();
    let mut before = 0;
    let mut seen = 0;
    let first = (start.column as usize).saturating_sub(1);
    let last = if end.line == start.line {
        (end.column as usize).saturating_sub(1)
    } else {
        usize::MAX
    };
    let mut wide = String::new();
    let mut length = 0;
    for c in units {
        let width = if c == '\t' { 4 } else { c.len_utf16() };
        if seen < first {
            before += width;
        } else if seen < last {
            length += width;
        }
        seen += c.len_utf16();
        if c == '\t' {
            wide.push_str("    ");
        } else {
            wide.push(c);
        }
    }
    before += first.saturating_sub(seen);
    let total: usize = wide.chars().map(char::len_utf16).sum();
    if total <= WIDEST {
        return Some(Quoted {
            line: wide,
            before,
            length,
        });
    }
    let after = total.saturating_sub(before + length);
    let room = WIDEST.saturating_sub(length + after.min(REST));
    let prefix = before.min(room.max(CONTEXT));
    let shown = length.min(WIDEST - prefix);
    let from = before - prefix;
    let to = (from + WIDEST).min(total);
    let mut out = String::new();
    let mut indent = prefix;
    if from > 0 {
        out.push_str("\u{2026} ");
        indent += 2;
    }
    let mut at = 0;
    for c in wide.chars() {
        if at >= from && at < to {
            out.push(c);
        }
        at += c.len_utf16();
    }
    if to < total {
        out.push_str(" \u{2026}");
    }
    Some(Quoted {
        line: out,
        before: indent,
        length: shown,
    })
}

/// `At file:line char:column`, the line, and what is underlined in it.
pub fn message(source: &Source, extent: Extent) -> String {
    let start = source.position(extent.start);
    let mut text = format!(
        "At {}:{} char:{}",
        source.name().unwrap_or("line"),
        start.line,
        start.column
    );
    if let Some(quoted) = quote(source, extent) {
        text.push_str("\n+ ");
        text.push_str(&quoted.line);
        text.push_str("\n+ ");
        text.push_str(&" ".repeat(quoted.before));
        text.push_str(&"~".repeat(quoted.length.max(1)));
    }
    text
}

impl InvocationInfo {
    /// `PositionMessage`; empty without a position.
    pub fn position_message(&self) -> String {
        self.source
            .as_ref()
            .map_or_else(String::new, |source| message(source, self.extent))
    }

    /// `ScriptLineNumber`; 0 without a position.
    pub fn line_number(&self) -> u32 {
        self.source
            .as_ref()
            .map_or(0, |source| source.position(self.extent.start).line)
    }

    /// `ScriptName`.
    pub fn script_name(&self) -> Option<&str> {
        self.source.as_ref().and_then(|source| source.name())
    }
}

/// The longest part of a category message.
const LONGEST: usize = 40;

/// The two ends of a long text.
fn ellipsize(text: &str) -> String {
    let characters = text.chars().count();
    if characters <= LONGEST {
        return text.to_owned();
    }
    let half = LONGEST / 2 - 1;
    let head: String = text.chars().take(half).collect();
    let tail: String = text.chars().skip(characters - half).collect();
    format!("{head}\u{2026}{tail}")
}

impl CategoryInfo {
    /// `GetMessage()`: `ObjectNotFound: (x:String) [Get-Item], ItemNotFoundException`.
    pub fn message(&self) -> String {
        let word = crate::grammar::error_category(self.category.name())
            .map_or(self.category.name(), |(_, word)| word);
        format!(
            "{word}: ({}:{}) [{}], {}",
            ellipsize(&self.target_name),
            ellipsize(&self.target_type),
            ellipsize(&self.activity),
            // The name of an exception stays whole.
            if self.reason.ends_with("Exception") {
                self.reason.to_string()
            } else {
                ellipsize(&self.reason)
            }
        )
    }
}
