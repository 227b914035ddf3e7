//! A line that matched, as an object.

use super::super::common::Record;
use crate::text::name::eq_ignore_case;
use crate::text::regex::Regex;
use crate::value::{Context, NetObject, PSString, Result, Type, Value};
use std::any::Any;

/// One of the patterns.
pub(super) enum Pattern {
    Regex(PSString, Regex),
    Plain(PSString),
}

impl Pattern {
    pub(super) fn text(&self) -> &PSString {
        match self {
            Pattern::Regex(text, _) | Pattern::Plain(text) => text,
        }
    }
}

/// `[MatchInfo]`.
pub struct MatchInfo {
    pub(super) ignore_case: bool,
    pub(super) line_number: u64,
    pub(super) line: PSString,
    pub(super) path: PSString,
    pub(super) pattern: PSString,
    pub(super) context: Option<Around>,
    pub(super) matches: Vec<Value>,
    pub(super) ranges: Vec<std::ops::Range<usize>>,
    pub(super) emphasis: bool,
}

/// The lines around a match; the displayed ones leave out what other matches show.
#[derive(Clone, Default)]
pub(super) struct Around {
    pub(super) before: Vec<PSString>,
    pub(super) after: Vec<PSString>,
    pub(super) shown_before: Vec<PSString>,
    pub(super) shown_after: Vec<PSString>,
}

pub(super) const STREAM: &str = "InputStream";

impl MatchInfo {
    pub(super) fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub(super) fn show(&self, folder: Option<&str>, emphasized: bool) -> String {
        let mut path = self.path.as_str();
        if let Some(folder) = folder.filter(|folder| !folder.is_empty())
            && let Some(rest) = path.strip_prefix(folder)
            && !rest.is_empty()
        {
            if folder.ends_with('/') {
                path = rest;
            } else if let Some(rest) = rest.strip_prefix('/') {
                path = rest;
            }
        }
        let line = if emphasized && self.emphasis {
            self.emphasized()
        } else {
            self.line.to_string()
        };
        let format = |prefix: &str, number: u64, line: &str| {
            if self.path.as_str() == STREAM {
                format!("{prefix}{line}")
            } else {
                format!("{prefix}{path}:{number}:{line}")
            }
        };
        let Some(around) = &self.context else {
            return format("", self.line_number, &line);
        };
        let mut lines = Vec::new();
        let mut number = self
            .line_number
            .saturating_sub(around.shown_before.len() as u64);
        for before in &around.shown_before {
            lines.push(format("  ", number, before));
            number += 1;
        }
        lines.push(format("> ", number, &line));
        for after in &around.shown_after {
            number += 1;
            lines.push(format("  ", number, after));
        }
        lines.join("\n")
    }

    fn emphasized(&self) -> String {
        let mut text = String::new();
        let mut at = 0;
        for range in &self.ranges {
            text.push_str(self.line.get(at..range.start).unwrap_or_default());
            text.push_str("\u{1b}[7m");
            text.push_str(self.line.get(range.clone()).unwrap_or_default());
            text.push_str("\u{1b}[0m");
            at = range.end;
        }
        text.push_str(self.line.get(at..).unwrap_or_default());
        text
    }
}

fn strings(lines: &[PSString]) -> Value {
    Value::array_of(
        Type::STRING,
        lines.iter().cloned().map(Value::String).collect(),
    )
}

impl NetObject for MatchInfo {
    fn type_of(&self) -> Type {
        Type::named("Microsoft.PowerShell.Commands.MatchInfo")
    }

    fn to_text(&self) -> String {
        self.show(None, false)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("IgnoreCase") {
            Value::Bool(self.ignore_case)
        } else if is("LineNumber") {
            Value::ULong(self.line_number)
        } else if is("Line") {
            Value::String(self.line.clone())
        } else if is("Filename") {
            Value::str(self.file_name())
        } else if is("Path") {
            Value::String(self.path.clone())
        } else if is("Pattern") {
            Value::String(self.pattern.clone())
        } else if is("Context") {
            match &self.context {
                None => Value::Null,
                Some(around) => Record::value(
                    "Microsoft.PowerShell.Commands.MatchInfoContext",
                    vec![
                        ("PreContext", strings(&around.before)),
                        ("PostContext", strings(&around.after)),
                        ("DisplayPreContext", strings(&around.shown_before)),
                        ("DisplayPostContext", strings(&around.shown_after)),
                    ],
                ),
            }
        } else if is("Matches") {
            Value::array_of(
                Type::named("System.Text.RegularExpressions.Match"),
                self.matches.clone(),
            )
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "IgnoreCase",
            "LineNumber",
            "Line",
            "Filename",
            "Path",
            "Pattern",
            "Context",
            "Matches",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let folder = args.first().map(Value::to_text);
        match name.to_ascii_lowercase().as_str() {
            "toemphasizedstring" => Some(Ok(Value::str(self.show(folder.as_deref(), true)))),
            "tostring" => Some(Ok(Value::str(self.show(folder.as_deref(), false)))),
            "relativepath" => {
                let folder = folder.unwrap_or_default();
                let path = self.path.as_str();
                let rest = path
                    .strip_prefix(folder.as_str())
                    .map(|rest| rest.trim_start_matches('/'))
                    .filter(|rest| !rest.is_empty());
                Some(Ok(Value::str(rest.unwrap_or(path))))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
