//! .NET regular expressions: the syntax, the options, the groups, the replacements.
//!
//! The engine is our own, a backtracking one as .NET's is: balancing groups, right-to-left search,
//! every capture of a group and the order of alternatives come out the same. A search that takes long asks now
//! and then whether it is still wanted (`watch`).

mod class;
mod machine;
mod node;
mod options;
mod parse;
mod program;
mod watch;

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::rc::Rc;

use ecow::EcoString;
use indexmap::{Equivalent, IndexMap};
use rustc_hash::FxBuildHasher;

pub use node::RegexError;
pub use options::RegexOptions;
pub use watch::{MatchFailure, Watcher, is_stopped, set_watcher};

use super::replacement::Replacement;
use node::Node;
use program::Program;

/// A regular expression; cheap to clone.
#[derive(Clone, Debug)]
pub struct Regex(Rc<Inner>, Option<i64>);

#[derive(Debug)]
struct Inner {
    pattern: EcoString,
    options: RegexOptions,
    program: Program,
    numbers: Vec<i32>,
    names: Vec<EcoString>,
    /// What the last search worked with.
    scratch: RefCell<machine::Scratch>,
    /// The replacement pattern used last, as read.
    replacement: RefCell<Option<(EcoString, Rc<Replacement>)>>,
}

/// A pattern and its options, to look up.
struct PatternRef<'t>(&'t str, RegexOptions);

impl Hash for PatternRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0, self.1).hash(state);
    }
}

impl Equivalent<(EcoString, RegexOptions)> for PatternRef<'_> {
    fn equivalent(&self, key: &(EcoString, RegexOptions)) -> bool {
        self.1 == key.1 && key.0 == self.0
    }
}

/// How many patterns a thread remembers.
const REMEMBERED: usize = 256;

thread_local! {
    static CACHE: RefCell<IndexMap<(EcoString, RegexOptions), Regex, FxBuildHasher>> =
        RefCell::new(IndexMap::default());
}

impl Regex {
    /// Reads a pattern.
    pub fn new(pattern: &str, options: RegexOptions) -> Result<Self, RegexError> {
        let parsed = parse::parse(pattern, options)?;
        if options.has(RegexOptions::NON_BACKTRACKING)
            && let Some(what) = needs_backtracking(&parsed.node)
        {
            let reason = format!(
                "RegexOptions.NonBacktracking is not supported in conjunction with expressions containing: '{what}'."
            );
            return Err(RegexError {
                pattern: pattern.to_owned(),
                offset: None,
                reason,
            });
        }
        let right_to_left = options.has(RegexOptions::RIGHT_TO_LEFT);
        let program = program::compile(&parsed.node, parsed.numbers.len(), right_to_left);
        let (numbers, names) = (parsed.numbers, parsed.names);
        Ok(Self(
            Rc::new(Inner {
                pattern: pattern.into(),
                options,
                program,
                numbers,
                names,
                scratch: RefCell::default(),
                replacement: RefCell::default(),
            }),
            None,
        ))
    }

    /// The same with a limit to the time that a search may take, in ticks.
    #[must_use]
    pub fn with_limit(self, ticks: Option<i64>) -> Self {
        Self(self.0, ticks)
    }

    /// The ticks that a search may take, if there is a limit.
    pub fn limit(&self) -> Option<i64> {
        self.1
    }

    /// Reads a pattern, or takes it from those read before.
    pub fn cached(pattern: &str, options: RegexOptions) -> Result<Self, RegexError> {
        let found = CACHE.with_borrow(|cache| cache.get(&PatternRef(pattern, options)).cloned());
        if let Some(regex) = found {
            return Ok(regex);
        }
        let regex = Self::new(pattern, options)?;
        CACHE.with_borrow_mut(|cache| {
            if cache.len() >= REMEMBERED {
                cache.shift_remove_index(0);
            }
            cache.insert((EcoString::from(pattern), options), regex.clone());
        });
        Ok(regex)
    }

    /// The pattern as written.
    pub fn pattern(&self) -> &str {
        &self.0.pattern
    }

    /// The options it was read with.
    pub fn options(&self) -> RegexOptions {
        self.0.options
    }

    /// The numbers of its groups, ascending; the first is 0, the whole match.
    pub fn group_numbers(&self) -> &[i32] {
        &self.0.numbers
    }

    /// The names of its groups in the order of their numbers; a group without a name has its number.
    pub fn group_names(&self) -> &[EcoString] {
        &self.0.names
    }

    /// The place of a group among the groups, by its number.
    pub fn slot_of_number(&self, number: i32) -> Option<usize> {
        self.0.numbers.binary_search(&number).ok()
    }

    /// The place of a group among the groups, by its name (case counts) or number.
    pub fn slot_of_name(&self, name: &str) -> Option<usize> {
        self.0.names.iter().position(|known| known == name)
    }

    /// Whether the search goes from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.0.options.has(RegexOptions::RIGHT_TO_LEFT)
    }

    /// Where a search starts by itself: at the end where it goes to the left.
    pub fn start_of(&self, text: &str) -> usize {
        if self.is_right_to_left() {
            text.len()
        } else {
            0
        }
    }

    /// Whether the text holds a match.
    pub fn is_match(&self, text: &str) -> Result<bool, MatchFailure> {
        self.is_match_at(text, self.start_of(text))
    }

    /// Whether the text holds a match from a byte offset on.
    pub fn is_match_at(&self, text: &str, start: usize) -> Result<bool, MatchFailure> {
        self.search(text, start, |_| ())
            .map(|found| found.is_some())
    }

    /// Searches from a byte offset on and reads what was captured.
    fn search<R>(
        &self,
        text: &str,
        start: usize,
        read: impl FnOnce(&machine::Scratch) -> R,
    ) -> Result<Option<R>, MatchFailure> {
        // Taken out while in use: a condition or replacement may use the same pattern.
        let mut scratch = self.0.scratch.take();
        let found = machine::search(
            &self.0.program,
            text,
            start,
            self.is_right_to_left(),
            &mut scratch,
            &watch::Watch::new(self.1),
        );
        let result = found.map(|found| found.then(|| read(&scratch)));
        if !scratch.is_large() {
            self.0.scratch.replace(scratch);
        }
        result
    }

    /// The first match.
    pub fn find(&self, text: &str) -> Result<Option<Match>, MatchFailure> {
        self.find_at(text, self.start_of(text))
    }

    /// The first match from a byte offset on (to the left, where the search goes to the left).
    pub fn find_at(&self, text: &str, start: usize) -> Result<Option<Match>, MatchFailure> {
        let groups = self.0.numbers.len();
        self.search(text, start, |scratch| Match::read(scratch, groups))
    }

    /// The match after a match.
    pub fn find_next(&self, text: &str, last: &Match) -> Result<Option<Match>, MatchFailure> {
        self.find_behind(text, last.range())
    }

    fn find_behind(&self, text: &str, last: Range<usize>) -> Result<Option<Match>, MatchFailure> {
        let Range { start, end } = last;
        let mut from = if self.is_right_to_left() { start } else { end };
        if start == end {
            let next = if self.is_right_to_left() {
                text.get(..from)
                    .and_then(|rest| rest.chars().next_back())
                    .map(|c| from - c.len_utf8())
            } else {
                text.get(from..)
                    .and_then(|rest| rest.chars().next())
                    .map(|c| from + c.len_utf8())
            };
            let Some(next) = next else { return Ok(None) };
            from = next;
        }
        self.find_at(text, from)
    }

    /// All matches, one after the other.
    pub fn matches<'t>(&'t self, text: &'t str) -> Matches<'t> {
        Matches {
            regex: self,
            text,
            last: None,
            done: false,
        }
    }

    /// The text between the matches, and what their groups captured; `limit` parts at most, 0 is all.
    pub fn split<'t>(&self, text: &'t str, limit: usize) -> Result<Vec<&'t str>, MatchFailure> {
        self.split_at(text, limit, self.start_of(text))
    }

    /// As [`Regex::split`], the first match from a byte offset on.
    pub fn split_at<'t>(
        &self,
        text: &'t str,
        limit: usize,
        start: usize,
    ) -> Result<Vec<&'t str>, MatchFailure> {
        if limit == 1 {
            return Ok(vec![text]);
        }
        let mut parts = Vec::new();
        let left = self.is_right_to_left();
        let mut edge = if left { text.len() } else { 0 };
        let mut found = self.find_at(text, start)?;
        let mut cuts = 0;
        while let Some(current) = found {
            let Range { start, end } = current.range();
            parts.push(
                if left {
                    text.get(end..edge)
                } else {
                    text.get(edge..start)
                }
                .unwrap_or_default(),
            );
            edge = if left { start } else { end };
            for group in 1..self.0.numbers.len() {
                if let Some(range) = current.group(group) {
                    parts.push(text.get(range).unwrap_or_default());
                }
            }
            cuts += 1;
            if limit > 0 && cuts == limit - 1 {
                break;
            }
            found = self.find_next(text, &current)?;
        }
        parts.push(
            if left {
                text.get(..edge)
            } else {
                text.get(edge..)
            }
            .unwrap_or_default(),
        );
        if left {
            parts.reverse();
        }
        Ok(parts)
    }

    /// The text with matches replaced, `limit` at most; `replacement` is .NET's replacement pattern.
    pub fn replace<'t>(
        &self,
        text: &'t str,
        replacement: &str,
        limit: Option<usize>,
    ) -> Result<Cow<'t, str>, MatchFailure> {
        self.replace_from(text, replacement, limit, self.start_of(text))
    }

    /// The text with matches from a place on replaced, as the replacement says.
    pub fn replace_from<'t>(
        &self,
        text: &'t str,
        replacement: &str,
        limit: Option<usize>,
        start: usize,
    ) -> Result<Cow<'t, str>, MatchFailure> {
        let replacement = self.replacement(replacement);
        if self.is_right_to_left() || limit == Some(0) {
            return self.replace_with(text, limit, start, |found| {
                let mut out = String::new();
                replacement.expand(text, found, &mut out);
                Ok(out)
            });
        }
        let mut left = limit.unwrap_or(usize::MAX);
        let mut found = self.find_at(text, start)?;
        if found.is_none() {
            return Ok(Cow::Borrowed(text));
        }
        let mut out = String::with_capacity(text.len());
        let mut edge = 0;
        while let Some(current) = found {
            let range = current.range();
            out.push_str(text.get(edge..range.start).unwrap_or_default());
            replacement.expand(text, &current, &mut out);
            edge = range.end;
            left -= 1;
            if left == 0 {
                break;
            }
            found = self.find_behind(text, range)?;
        }
        out.push_str(text.get(edge..).unwrap_or_default());
        Ok(Cow::Owned(out))
    }

    /// A replacement pattern, read; the last one is remembered.
    fn replacement(&self, pattern: &str) -> Rc<Replacement> {
        if let Some((held, read)) = &*self.0.replacement.borrow()
            && held == pattern
        {
            return Rc::clone(read);
        }
        let read = Rc::new(Replacement::new(pattern, self));
        self.0
            .replacement
            .replace(Some((pattern.into(), Rc::clone(&read))));
        read
    }

    /// The text with matches replaced by what a function makes of them.
    pub fn replace_with<'t, E: From<MatchFailure>>(
        &self,
        text: &'t str,
        limit: Option<usize>,
        start: usize,
        mut by: impl FnMut(&Match) -> Result<String, E>,
    ) -> Result<Cow<'t, str>, E> {
        let mut left = limit.unwrap_or(usize::MAX);
        let mut pieces = Vec::new();
        let mut found = if left == 0 {
            None
        } else {
            self.find_at(text, start)?
        };
        while let Some(current) = found {
            pieces.push((current.range(), by(&current)?));
            left -= 1;
            if left == 0 {
                break;
            }
            found = self.find_next(text, &current)?;
        }
        if pieces.is_empty() {
            return Ok(Cow::Borrowed(text));
        }
        if self.is_right_to_left() {
            pieces.reverse();
        }
        let mut out = String::with_capacity(text.len());
        let mut edge = 0;
        for (range, piece) in pieces {
            out.push_str(text.get(edge..range.start).unwrap_or_default());
            out.push_str(&piece);
            edge = range.end;
        }
        out.push_str(text.get(edge..).unwrap_or_default());
        Ok(Cow::Owned(out))
    }
}

/// A match: every group with every capture, as byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    whole: machine::Span,
    /// The last captures of the other groups.
    groups: Box<[Option<machine::Span>]>,
    /// Every capture of every group, if a group has several.
    all: Option<Box<[Vec<machine::Span>]>>,
}

impl Match {
    fn read(scratch: &machine::Scratch, groups: usize) -> Match {
        Match {
            whole: scratch.group(0).unwrap_or((0, 0)),
            groups: (1..groups).map(|group| scratch.group(group)).collect(),
            all: scratch
                .repeats()
                .then(|| (0..groups).map(|group| scratch.all(group)).collect()),
        }
    }

    /// The whole match.
    #[inline]
    pub fn range(&self) -> Range<usize> {
        self.whole.0..self.whole.1
    }

    /// The text of the whole match.
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range()).unwrap_or_default()
    }

    /// How many groups there are, the whole match among them.
    pub fn group_count(&self) -> usize {
        self.groups.len() + 1
    }

    /// The last capture of a group, by its place among the groups.
    #[inline]
    pub fn group(&self, slot: usize) -> Option<Range<usize>> {
        match slot {
            0 => Some(self.range()),
            _ => (*self.groups.get(slot - 1)?).map(|span| span.0..span.1),
        }
    }

    /// Every capture of a group, the first first.
    pub fn captures(&self, slot: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let (all, only) = match &self.all {
            Some(all) => (all.get(slot).map(Vec::as_slice), None),
            None => (None, self.group(slot)),
        };
        all.into_iter()
            .flatten()
            .map(|span| span.0..span.1)
            .chain(only)
    }
}

/// The matches of a text, one after the other.
pub struct Matches<'t> {
    regex: &'t Regex,
    text: &'t str,
    last: Option<Range<usize>>,
    done: bool,
}

impl Iterator for Matches<'_> {
    type Item = Result<Match, MatchFailure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let found = match self.last.take() {
            None => self.regex.find(self.text),
            Some(last) => self.regex.find_behind(self.text, last),
        };
        match found {
            Ok(Some(found)) => {
                self.last = Some(found.range());
                Some(Ok(found))
            }
            Ok(None) => {
                self.done = true;
                None
            }
            Err(timeout) => {
                self.done = true;
                Some(Err(timeout))
            }
        }
    }
}

/// The construct for which an engine without backtracking is no use.
fn needs_backtracking(node: &Node) -> Option<&'static str> {
    match node {
        Node::Empty | Node::Char(_) | Node::Set(_) => None,
        Node::Anchor(node::Anchor::Here) => Some("contiguous matches (\\G)"),
        Node::Anchor(_) => None,
        Node::Concat(nodes) | Node::Alternate(nodes) => {
            nodes.iter().rev().find_map(needs_backtracking)
        }
        Node::Loop { node, .. }
        | Node::Capture {
            node,
            uncapture: None,
            ..
        } => needs_backtracking(node),
        Node::Capture {
            node,
            uncapture: Some(_),
            ..
        } => needs_backtracking(node).or(Some(
            "balancing group (?<name1-name2>subexpression) or (?'name1-name2' subexpression)",
        )),
        Node::Look {
            negative: false, ..
        } => Some("positive lookahead (?= pattern) or positive lookbehind (?<= pattern)"),
        Node::Look { negative: true, .. } => {
            Some("negative lookahead (?! pattern) or negative lookbehind (?<! pattern)")
        }
        Node::Atomic(_) => Some("atomic subexpressions (?> pattern)"),
        Node::Reference { .. } => Some("backreference (\\ number)"),
        Node::IfGroup { .. } => Some(
            "captured group conditional (?( name ) yes-pattern | no-pattern ) or (?( number ) yes-pattern| no-pattern )",
        ),
        Node::IfMatch { .. } => {
            Some("test conditional (?( test-pattern ) yes-pattern | no-pattern )")
        }
    }
}

/// The text as a pattern that matches it.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\x0c' => out.push_str("\\f"),
            '\\' | '*' | '+' | '?' | '|' | '{' | '[' | '(' | ')' | '^' | '$' | '.' | '#' | ' ' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

/// The text that a pattern without anything but escapes stands for.
pub fn unescape(pattern: &str) -> Result<String, RegexError> {
    parse::unescape(pattern)
}

#[cfg(test)]
mod tests;
