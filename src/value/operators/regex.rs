//! Regular expressions for operators: compiled once, matched with groups.

use super::thrown;
use crate::value::{Fault, Known, Result, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// Options of .NET by their bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options(pub u32);

impl Options {
    /// `IgnoreCase`
    pub const IGNORE_CASE: u32 = 1;
    /// `Multiline`
    pub const MULTILINE: u32 = 2;
    /// `Singleline`
    pub const SINGLELINE: u32 = 16;
    /// `IgnorePatternWhitespace`
    pub const IGNORE_WHITESPACE: u32 = 32;

    fn has(self, bit: u32) -> bool {
        self.0 & bit != 0
    }
}

/// A compiled pattern.
pub struct Pattern {
    regex: fancy_regex::Regex,
    names: Vec<Option<String>>,
}

/// A match: byte ranges of its groups, the whole first.
pub type Groups = Vec<Option<(usize, usize)>>;

impl Pattern {
    /// The next match from a byte offset on.
    pub fn next(&self, text: &str, from: usize) -> Result<Option<Groups>> {
        match self.regex.captures_from_pos(text, from) {
            Ok(Some(found)) => Ok(Some(
                (0..found.len())
                    .map(|at| found.get(at).map(|group| (group.start(), group.end())))
                    .collect(),
            )),
            Ok(None) => Ok(None),
            Err(error) => Err(thrown(
                "System.Text.RegularExpressions.RegexMatchTimeoutException",
                error.to_string(),
            )),
        }
    }

    /// The name of a group, if it has one.
    pub fn name(&self, group: usize) -> Option<&str> {
        self.names.get(group).and_then(Option::as_deref)
    }

    /// All matches.
    pub fn all(&self, text: &str) -> Result<Vec<Groups>> {
        let mut found = Vec::new();
        let mut from = 0;
        while from <= text.len() {
            let Some(groups) = self.next(text, from)? else {
                break;
            };
            let Some(Some((start, end))) = groups.first().copied() else {
                break;
            };
            from = if end > start {
                end
            } else {
                end + text
                    .get(end..)
                    .and_then(|rest| rest.chars().next())
                    .map_or(1, char::len_utf8)
            };
            found.push(groups);
        }
        Ok(found)
    }
}

/// The pattern of a text or of a `Regex` object.
pub fn pattern_of(value: &Value, text: &str, options: Options) -> Result<Rc<Pattern>> {
    if value.type_of().is_known(Known::Regex)
        && let Some(net) = value.net_object()
    {
        let options = match net.get("Options") {
            Some(Value::Enum(held)) => Options(held.number as u32),
            _ => Options::default(),
        };
        return compile(&net.to_text(), options);
    }
    compile(text, options)
}

/// A compiled pattern, remembered for the next use.
pub fn compile(pattern: &str, options: Options) -> Result<Rc<Pattern>> {
    thread_local! {
        static HELD: RefCell<Vec<(String, Options, Rc<Pattern>)>> = const { RefCell::new(Vec::new()) };
    }
    let known = HELD.with_borrow(|held| {
        held.iter()
            .find(|(text, with, _)| *with == options && text == pattern)
            .map(|(_, _, made)| Rc::clone(made))
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let made = Rc::new(build(pattern, options)?);
    HELD.with_borrow_mut(|held| {
        if held.len() >= 32 {
            held.remove(0);
        }
        held.push((pattern.to_owned(), options, Rc::clone(&made)));
    });
    Ok(made)
}

fn build(pattern: &str, options: Options) -> Result<Pattern> {
    let regex = fancy_regex::RegexBuilder::new(pattern)
        .case_insensitive(options.has(Options::IGNORE_CASE))
        .multi_line(options.has(Options::MULTILINE))
        .dot_matches_new_line(options.has(Options::SINGLELINE))
        .ignore_whitespace(options.has(Options::IGNORE_WHITESPACE))
        .build()
        .map_err(|error| parse_fault(&error.to_string()))?;
    let names = regex
        .capture_names()
        .map(|name| name.map(str::to_owned))
        .collect();
    Ok(Pattern { regex, names })
}

fn parse_fault(message: &str) -> Box<Fault> {
    thrown(
        "System.Text.RegularExpressions.RegexParseException",
        message,
    )
}
