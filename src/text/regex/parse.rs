//! The syntax of .NET's regular expressions, with its errors.

mod escape;
mod groups;
mod set;

use ecow::EcoString;

use super::class::{Class, Fold, equivalents};
use super::node::{Anchor, Node, Parsed, RegexError};
use super::options::RegexOptions;
use crate::text::char_class::is_word;
use groups::Closed;

pub(super) use escape::unescape;

/// No upper bound.
pub(super) const UNBOUNDED: u32 = i32::MAX as u32;

/// How deep groups may stand in groups.
const DEEPEST: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Capture(Option<usize>, Option<usize>),
    Look { behind: bool, negative: bool },
    Atomic,
    IfGroup(usize),
    IfMatch,
}

struct Frame {
    kind: Kind,
    outer: RegexOptions,
    branches: Vec<Node>,
    concat: Vec<Node>,
}

pub(super) struct Parser<'p> {
    text: &'p str,
    chars: Vec<char>,
    at: usize,
    options: RegexOptions,
    numbers: Vec<i32>,
    named: Vec<(EcoString, i32)>,
    next_number: i32,
    plain_paren: bool,
}

type Result<T> = std::result::Result<T, RegexError>;

pub(super) fn parse(text: &str, options: RegexOptions) -> Result<Parsed> {
    let mut parser = Parser {
        text,
        chars: text.chars().collect(),
        at: 0,
        options,
        numbers: vec![0],
        named: Vec::new(),
        next_number: 1,
        plain_paren: false,
    };
    parser.count_groups()?;
    parser.at = 0;
    parser.options = options;
    parser.next_number = 1;
    parser.plain_paren = false;
    let node = parser.scan()?;
    let names = parser
        .numbers
        .iter()
        .map(|number| {
            let name = parser.named.iter().find(|(_, of)| of == number);
            name.map_or_else(
                || EcoString::from(number.to_string()),
                |(name, _)| name.clone(),
            )
        })
        .collect();
    Ok(Parsed {
        node,
        numbers: parser.numbers,
        names,
    })
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r')
}

/// A letter of a name.
pub(super) fn is_name_char(c: char) -> bool {
    is_word(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_special(c: char) -> bool {
    matches!(
        c,
        '\\' | '*' | '+' | '?' | '|' | '{' | '[' | '(' | ')' | '^' | '$' | '.'
    )
}

impl Parser<'_> {
    fn error(&self, reason: impl Into<String>) -> RegexError {
        let before = self.chars.get(..self.at).unwrap_or(&self.chars);
        RegexError {
            pattern: self.text.to_owned(),
            offset: Some(before.iter().map(|c| c.len_utf16()).sum()),
            reason: reason.into(),
        }
    }

    fn fail<T>(&self, reason: impl Into<String>) -> Result<T> {
        Err(self.error(reason))
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn ahead(&self, by: usize) -> Option<char> {
        self.chars.get(self.at + by).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek();
        self.at += usize::from(c.is_some());
        c
    }

    fn left(&self) -> usize {
        self.chars.len() - self.at
    }

    fn has(&self, option: RegexOptions) -> bool {
        self.options.has(option)
    }

    fn fold(&self) -> Option<Fold> {
        self.has(RegexOptions::IGNORE_CASE).then(|| Fold {
            dotted: !self.has(RegexOptions::CULTURE_INVARIANT),
        })
    }

    /// Passes over blanks and comments.
    fn blanks(&mut self) -> Result<()> {
        let spaced = self.has(RegexOptions::IGNORE_PATTERN_WHITESPACE);
        loop {
            if spaced {
                while self.peek().is_some_and(is_space) {
                    self.at += 1;
                }
            }
            if spaced && self.peek() == Some('#') {
                while self.peek().is_some_and(|c| c != '\n') {
                    self.at += 1;
                }
            } else if self.peek() == Some('(')
                && self.ahead(1) == Some('?')
                && self.ahead(2) == Some('#')
            {
                while self.peek().is_some_and(|c| c != ')') {
                    self.at += 1;
                }
                if self.next().is_none() {
                    return self.fail("Unterminated (?#...) comment.");
                }
            } else {
                return Ok(());
            }
        }
    }

    fn decimal(&mut self) -> Result<i32> {
        let mut value = 0i32;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            self.at += 1;
            let digit = i32::try_from(digit).unwrap_or_default();
            let Some(next) = value
                .checked_mul(10)
                .and_then(|value| value.checked_add(digit))
            else {
                return self
                    .fail("Capture group numbers must be less than or equal to Int32.MaxValue.");
            };
            value = next;
        }
        Ok(value)
    }

    fn name(&mut self) -> EcoString {
        let mut name = EcoString::new();
        while let Some(c) = self.peek().filter(|c| is_name_char(*c)) {
            name.push(c);
            self.at += 1;
        }
        name
    }

    fn scan_options(&mut self) {
        let mut off = false;
        while let Some(c) = self.peek() {
            match c {
                '-' => off = true,
                '+' => off = false,
                _ => {
                    let option = match c.to_ascii_lowercase() {
                        'i' => RegexOptions::IGNORE_CASE,
                        'm' => RegexOptions::MULTILINE,
                        'n' => RegexOptions::EXPLICIT_CAPTURE,
                        's' => RegexOptions::SINGLELINE,
                        'x' => RegexOptions::IGNORE_PATTERN_WHITESPACE,
                        _ => return,
                    };
                    self.options = if off {
                        self.options.without(option)
                    } else {
                        self.options.with(option)
                    };
                }
            }
            self.at += 1;
        }
    }

    fn is_quantifier(&self) -> bool {
        match self.peek() {
            Some('*' | '+' | '?') => true,
            Some('{') => {
                let digits = |from: usize| {
                    let rest = self.chars.get(from..).unwrap_or_default();
                    from + rest.iter().take_while(|c| c.is_ascii_digit()).count()
                };
                let start = self.at + 1;
                let end = digits(start);
                if end == start {
                    return false;
                }
                match self.chars.get(end) {
                    Some('}') => true,
                    Some(',') => self.chars.get(digits(end + 1)) == Some(&'}'),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn literal(&self, c: char) -> Node {
        if let Some(fold) = self.fold() {
            let all = equivalents(c, fold);
            if all.iter().flatten().any(|other| *other != c) {
                let ranges = all.iter().flatten().map(|c| (*c, *c)).collect();
                return Node::Set(
                    Class {
                        ranges,
                        ..Class::default()
                    }
                    .finish(),
                );
            }
        }
        Node::Char(c)
    }

    fn scan(&mut self) -> Result<Node> {
        let mut frames: Vec<Frame> = Vec::new();
        let mut frame = Frame {
            kind: Kind::Plain,
            outer: self.options,
            branches: Vec::new(),
            concat: Vec::new(),
        };
        let mut quantified = false;
        loop {
            let was_quantified = std::mem::take(&mut quantified);
            self.blanks()?;
            let start = self.at;
            let spaced = self.has(RegexOptions::IGNORE_PATTERN_WHITESPACE);
            while let Some(c) = self.peek() {
                let plain = !is_special(c) && !(spaced && (is_space(c) || c == '#'));
                if !plain && (c != '{' || self.is_quantifier()) {
                    break;
                }
                self.at += 1;
            }
            let end = self.at;
            self.blanks()?;
            let special = self.peek().filter(|c| is_special(*c));
            let quantifier = self.is_quantifier();
            let mut unit = None;
            if start < end {
                let text: Vec<char> = self.chars.get(start..end).unwrap_or_default().to_vec();
                let kept = text.len() - usize::from(quantifier);
                frame
                    .concat
                    .extend(text.iter().take(kept).map(|c| self.literal(*c)));
                if quantifier {
                    unit = text.last().map(|c| self.literal(*c));
                }
            }
            let Some(c) = special else {
                if self.peek().is_none() {
                    break;
                }
                continue;
            };
            self.at += 1;
            match c {
                '[' => unit = Some(Node::Set(self.class(true)?)),
                '(' => {
                    let outer = self.options;
                    if let Some(kind) = self.open(frame.kind)? {
                        if frames.len() >= DEEPEST {
                            return self.fail("The pattern has too many groups within groups.");
                        }
                        let inner = Frame {
                            kind,
                            outer,
                            branches: Vec::new(),
                            concat: Vec::new(),
                        };
                        frames.push(std::mem::replace(&mut frame, inner));
                    }
                    continue;
                }
                '|' => {
                    let concat = std::mem::take(&mut frame.concat);
                    frame.branches.push(Node::Concat(concat));
                    continue;
                }
                ')' => {
                    let Some(outer) = frames.pop() else {
                        return self.fail("Too many )'s.");
                    };
                    let done = std::mem::replace(&mut frame, outer);
                    self.options = done.outer;
                    let is_test = frame.kind == Kind::IfMatch
                        && frame.branches.is_empty()
                        && frame.concat.is_empty();
                    match self.close(done, is_test)? {
                        Closed::Unit(node) => unit = Some(node),
                        Closed::Test(node) => {
                            frame.branches.push(node);
                            continue;
                        }
                    }
                }
                '\\' => unit = Some(self.escape()?),
                '^' if self.has(RegexOptions::MULTILINE) => {
                    unit = Some(Node::Anchor(Anchor::LineStart));
                }
                '^' => unit = Some(Node::Anchor(Anchor::Start)),
                '$' if self.has(RegexOptions::MULTILINE) => {
                    unit = Some(Node::Anchor(Anchor::LineEnd));
                }
                '$' => unit = Some(Node::Anchor(Anchor::EndOrLastLine)),
                '.' if self.has(RegexOptions::SINGLELINE) => {
                    unit = Some(Node::Set(Class::of_range('\0', char::MAX).finish()));
                }
                '.' => {
                    let mut class = Class::of_range('\n', '\n');
                    class.negated = true;
                    unit = Some(Node::Set(class.finish()));
                }
                _ => {
                    if unit.is_none() {
                        return self.fail(if was_quantified {
                            format!("Nested quantifier '{c}'.")
                        } else {
                            format!("Quantifier '{c}' following nothing.")
                        });
                    }
                    self.at -= 1;
                }
            }
            self.blanks()?;
            let Some(node) = unit else { continue };
            if !self.is_quantifier() {
                frame.concat.push(node);
                continue;
            }
            quantified = true;
            let node = self.quantify(node)?;
            frame.concat.push(node);
        }
        if !frames.is_empty() {
            return self.fail("Not enough )'s.");
        }
        match self.close(frame, false)? {
            Closed::Unit(node) | Closed::Test(node) => Ok(node),
        }
    }

    /// Reads the quantifier that stands here.
    fn quantify(&mut self, node: Node) -> Result<Node> {
        let (min, max) = match self.next() {
            Some('*') => (0, UNBOUNDED),
            Some('+') => (1, UNBOUNDED),
            Some('?') => (0, 1),
            _ => {
                let min = self.decimal()?.unsigned_abs();
                let mut max = min;
                if self.peek() == Some(',') {
                    self.at += 1;
                    max = if self.peek() == Some('}') {
                        UNBOUNDED
                    } else {
                        self.decimal()?.unsigned_abs()
                    };
                }
                self.at += 1;
                (min, max)
            }
        };
        self.blanks()?;
        let lazy = self.peek() == Some('?');
        self.at += usize::from(lazy);
        if min > max {
            return self.fail("Illegal {x,y} with x > y.");
        }
        Ok(match (min, max) {
            (1, 1) => node,
            _ => Node::Loop {
                node: Box::new(node),
                min,
                max,
                lazy,
            },
        })
    }
}
