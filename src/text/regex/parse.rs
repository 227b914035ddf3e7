//! The syntax of .NET's regular expressions, with its errors.

use std::fmt;

use ecow::EcoString;

use super::class::{Class, Fold, Member, equivalents, property};
use super::options::RegexOptions;
use crate::text::char_class::is_word;

/// A pattern that cannot be read; `Display` gives .NET's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegexError {
    /// The pattern.
    pub pattern: String,
    /// Where reading stopped, in UTF-16 units; nothing where the pattern reads well but cannot be run so.
    pub offset: Option<usize>,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for RegexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pattern,
            offset,
            reason,
        } = self;
        match offset {
            Some(offset) => write!(
                f,
                "Invalid pattern '{pattern}' at offset {offset}. {reason}"
            ),
            None => f.write_str(reason),
        }
    }
}

impl std::error::Error for RegexError {}

/// A place between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    LineStart,
    LineEnd,
    Start,
    EndOrLastLine,
    End,
    Here,
    Boundary,
    NotBoundary,
    AsciiBoundary,
    NotAsciiBoundary,
}

/// A piece of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Empty,
    Char(char),
    Set(Class),
    Anchor(Anchor),
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    Loop {
        node: Box<Node>,
        min: u32,
        max: u32,
        lazy: bool,
    },
    Capture {
        node: Box<Node>,
        group: Option<usize>,
        uncapture: Option<usize>,
    },
    Look {
        node: Box<Node>,
        behind: bool,
        negative: bool,
    },
    Atomic(Box<Node>),
    Reference {
        group: usize,
        fold: Option<Fold>,
    },
    IfGroup {
        group: usize,
        yes: Box<Node>,
        no: Box<Node>,
    },
    IfMatch {
        test: Box<Node>,
        yes: Box<Node>,
        no: Box<Node>,
    },
}

/// A pattern read: its tree, and its groups by slot.
pub(super) struct Parsed {
    pub(super) node: Node,
    pub(super) numbers: Vec<i32>,
    pub(super) names: Vec<EcoString>,
}

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

    fn note(&mut self, number: i32) {
        if let Err(at) = self.numbers.binary_search(&number) {
            self.numbers.insert(at, number);
        }
    }

    /// The first pass: which groups there are, so that references may come before them.
    fn count_groups(&mut self) -> Result<()> {
        let mut outer = Vec::new();
        let mut names: Vec<EcoString> = Vec::new();
        while let Some(c) = self.next() {
            match c {
                '\\' if self.left() > 0 => self.skip_escape()?,
                '#' if self.has(RegexOptions::IGNORE_PATTERN_WHITESPACE) => {
                    self.at -= 1;
                    self.blanks()?;
                }
                '[' => {
                    self.class(false)?;
                }
                ')' => {
                    if let Some(options) = outer.pop() {
                        self.options = options;
                    }
                }
                '(' if self.peek() == Some('?') && self.ahead(1) == Some('#') => {
                    self.at -= 1;
                    self.blanks()?;
                }
                '(' => {
                    outer.push(self.options);
                    if self.peek() == Some('?') {
                        self.at += 1;
                        if self.left() > 1 && matches!(self.peek(), Some('<' | '\'')) {
                            self.at += 1;
                            match self.peek() {
                                Some('1'..='9') => {
                                    let number = self.decimal()?;
                                    self.note(number);
                                }
                                Some(c) if c != '0' && is_name_char(c) => {
                                    let name = self.name();
                                    if !names.contains(&name) {
                                        names.push(name);
                                    }
                                }
                                _ => {}
                            }
                        } else {
                            self.scan_options();
                            match self.peek() {
                                Some(')') => {
                                    self.at += 1;
                                    outer.pop();
                                }
                                Some('(') => {
                                    self.plain_paren = true;
                                    continue;
                                }
                                _ => {}
                            }
                        }
                    } else if !self.has(RegexOptions::EXPLICIT_CAPTURE) && !self.plain_paren {
                        let number = self.next_number;
                        self.next_number += 1;
                        self.note(number);
                    }
                    self.plain_paren = false;
                }
                _ => {}
            }
        }
        for name in names {
            while self.numbers.binary_search(&self.next_number).is_ok() {
                self.next_number += 1;
            }
            let number = self.next_number;
            self.note(number);
            self.named.push((name, number));
            self.next_number += 1;
        }
        Ok(())
    }

    fn skip_escape(&mut self) -> Result<()> {
        match self.peek() {
            Some('b' | 'B' | 'A' | 'G' | 'Z' | 'z' | 'w' | 'W' | 's' | 'S' | 'd' | 'D') => {
                self.at += 1;
            }
            Some('p' | 'P') => {
                self.at += 1;
                self.property_name()?;
            }
            _ => {
                let quoted = self.peek() == Some('k') || matches!(self.peek(), Some('<' | '\''));
                if quoted {
                    self.reference(true)?;
                } else if matches!(self.peek(), Some('1'..='9')) {
                    self.decimal()?;
                } else {
                    self.char_escape()?;
                }
            }
        }
        Ok(())
    }

    fn slot(&self, number: i32) -> Option<usize> {
        self.numbers.binary_search(&number).ok()
    }

    fn slot_of_name(&self, name: &str) -> Option<usize> {
        let (_, number) = self.named.iter().find(|(known, _)| known == name)?;
        self.slot(*number)
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

    fn close(&self, frame: Frame, is_test: bool) -> Result<Closed> {
        let Frame {
            kind,
            mut branches,
            concat,
            ..
        } = frame;
        branches.push(Node::Concat(concat));
        if matches!(kind, Kind::IfGroup(_) | Kind::IfMatch) {
            let test = usize::from(kind == Kind::IfMatch);
            if branches.len() > 2 + test {
                return self.fail("Too many | in (?()|).");
            }
            let mut branches = branches.into_iter();
            let test = (test == 1).then(|| Box::new(branches.next().unwrap_or(Node::Empty)));
            let yes = Box::new(branches.next().unwrap_or(Node::Empty));
            let no = Box::new(branches.next().unwrap_or(Node::Empty));
            return Ok(Closed::Unit(match (kind, test) {
                (Kind::IfGroup(group), _) => Node::IfGroup { group, yes, no },
                (_, Some(test)) => Node::IfMatch { test, yes, no },
                _ => Node::Empty,
            }));
        }
        let body = if branches.len() == 1 {
            branches.pop().unwrap_or(Node::Empty)
        } else {
            Node::Alternate(branches)
        };
        let node = Box::new(body);
        let node = match kind {
            Kind::Capture(group, uncapture) => Node::Capture {
                node,
                group,
                uncapture,
            },
            Kind::Look { behind, negative } => Node::Look {
                node,
                behind,
                negative,
            },
            Kind::Atomic => Node::Atomic(node),
            Kind::Plain | Kind::IfGroup(_) | Kind::IfMatch => *node,
        };
        Ok(if is_test {
            Closed::Test(node)
        } else {
            Closed::Unit(node)
        })
    }

    /// What the parenthesis just read opens; nothing where it only set options.
    fn open(&mut self, within: Kind) -> Result<Option<Kind>> {
        if self.peek() != Some('?') || self.ahead(1) == Some(')') {
            if self.has(RegexOptions::EXPLICIT_CAPTURE) || self.plain_paren {
                self.plain_paren = false;
                return Ok(Some(Kind::Plain));
            }
            let slot = self.slot(self.next_number);
            self.next_number += 1;
            return Ok(Some(Kind::Capture(slot, None)));
        }
        self.at += 1;
        let look = |behind, negative| Ok(Some(Kind::Look { behind, negative }));
        match self.next() {
            Some(':') => Ok(Some(Kind::Plain)),
            Some('=') => look(false, false),
            Some('!') => look(false, true),
            Some('>') => Ok(Some(Kind::Atomic)),
            Some(quote @ ('<' | '\'')) => match self.peek() {
                Some('=') if quote == '<' => {
                    self.at += 1;
                    look(true, false)
                }
                Some('!') if quote == '<' => {
                    self.at += 1;
                    look(true, true)
                }
                Some('=' | '!') => {
                    self.at += 1;
                    self.fail("Unrecognized grouping construct.")
                }
                Some(_) => self
                    .open_named(if quote == '<' { '>' } else { '\'' })
                    .map(Some),
                None => self.fail("Unrecognized grouping construct."),
            },
            Some('(') => self.open_condition().map(Some),
            Some(_) => {
                self.at -= 1;
                // The condition of an alternation takes no options.
                if within != Kind::IfMatch {
                    self.scan_options();
                }
                match self.next() {
                    Some(')') => Ok(None),
                    Some(':') => Ok(Some(Kind::Plain)),
                    _ => self.fail("Unrecognized grouping construct."),
                }
            }
            None => self.fail("Unrecognized grouping construct."),
        }
    }

    fn open_named(&mut self, close: char) -> Result<Kind> {
        const BAD: &str = "Invalid group name: Group names must begin with a word character.";
        let ends = |c: Option<char>| c.is_none_or(|c| c == close || c == '-');
        let mut group = None;
        let mut proceed = false;
        match self.peek() {
            Some('0'..='9') => {
                let number = self.decimal()?;
                group = self.slot(number);
                if !ends(self.peek()) {
                    return self.fail(BAD);
                }
                if number == 0 {
                    return self.fail("Capture number cannot be zero.");
                }
            }
            Some(c) if is_name_char(c) => {
                let name = self.name();
                group = self.slot_of_name(&name);
                if !ends(self.peek()) {
                    return self.fail(BAD);
                }
            }
            Some('-') => proceed = true,
            _ => return self.fail(BAD),
        }
        let mut uncapture = None;
        if (group.is_some() || proceed) && self.left() > 1 && self.peek() == Some('-') {
            self.at += 1;
            match self.peek() {
                Some('0'..='9') => {
                    let number = self.decimal()?;
                    uncapture = self.slot(number);
                    if uncapture.is_none() {
                        return self.fail(format!("Reference to undefined group number {number}."));
                    }
                }
                Some(c) if is_name_char(c) => {
                    let name = self.name();
                    uncapture = self.slot_of_name(&name);
                    if uncapture.is_none() {
                        return self.fail(format!("Reference to undefined group name '{name}'."));
                    }
                }
                _ => return self.fail(BAD),
            }
            if self.peek().is_some_and(|c| c != close) {
                return self.fail(BAD);
            }
        }
        if (group.is_some() || uncapture.is_some()) && self.next() == Some(close) {
            return Ok(Kind::Capture(group, uncapture));
        }
        self.fail("Unrecognized grouping construct.")
    }

    fn open_condition(&mut self) -> Result<Kind> {
        let paren = self.at;
        match self.peek() {
            Some('0'..='9') => {
                let number = self.decimal()?;
                if self.next() != Some(')') {
                    return self.fail(format!(
                        "Conditional alternation is missing a closing parenthesis after the group number {number}."
                    ));
                }
                return match self.slot(number) {
                    Some(group) => Ok(Kind::IfGroup(group)),
                    None => self.fail(format!(
                        "Conditional alternation refers to an undefined group number {number}."
                    )),
                };
            }
            Some(c) if is_name_char(c) => {
                let name = self.name();
                if let (Some(group), Some(')')) = (self.slot_of_name(&name), self.peek()) {
                    self.at += 1;
                    return Ok(Kind::IfGroup(group));
                }
            }
            _ => {}
        }
        self.at = paren - 1;
        self.plain_paren = true;
        if self.ahead(1) == Some('?') {
            match self.ahead(2) {
                Some('#') => return self.fail("Alternation conditions cannot be comments."),
                Some('\'') => {
                    return self.fail("Alternation conditions do not capture and cannot be named.");
                }
                Some('<') if !matches!(self.ahead(3), Some('!' | '=') | None) => {
                    return self.fail("Alternation conditions do not capture and cannot be named.");
                }
                _ => {}
            }
        }
        Ok(Kind::IfMatch)
    }

    fn escape(&mut self) -> Result<Node> {
        let Some(c) = self.peek() else {
            return self.fail("Illegal \\ at end of pattern.");
        };
        let ecma = self.has(RegexOptions::ECMA_SCRIPT);
        let anchor = match c {
            'b' if ecma => Anchor::AsciiBoundary,
            'B' if ecma => Anchor::NotAsciiBoundary,
            'b' => Anchor::Boundary,
            'B' => Anchor::NotBoundary,
            'A' => Anchor::Start,
            'G' => Anchor::Here,
            'Z' => Anchor::EndOrLastLine,
            'z' => Anchor::End,
            'w' | 'W' | 's' | 'S' | 'd' | 'D' => {
                self.at += 1;
                let mut class = Class::default();
                shorthand(&mut class, c, ecma);
                return Ok(Node::Set(class.finish()));
            }
            'p' | 'P' => {
                self.at += 1;
                let member = self.property(c == 'p')?;
                return Ok(Node::Set(Class::of_member(member).finish()));
            }
            _ => {
                return self
                    .reference(false)
                    .map(|node| node.unwrap_or(Node::Empty));
            }
        };
        self.at += 1;
        Ok(Node::Anchor(anchor))
    }

    fn property_name(&mut self) -> Result<String> {
        if self.left() < 3 {
            return self.fail("Incomplete \\p{X} character escape.");
        }
        if self.next() != Some('{') {
            return self.fail("Malformed \\p{X} character escape.");
        }
        let mut name = String::new();
        while let Some(c) = self.peek().filter(|c| is_name_char(*c) || *c == '-') {
            name.push(c);
            self.at += 1;
        }
        if self.next() != Some('}') {
            return self.fail("Incomplete \\p{X} character escape.");
        }
        Ok(name)
    }

    fn property(&mut self, yes: bool) -> Result<Member> {
        let name = self.property_name()?;
        match property(&name, yes, self.has(RegexOptions::IGNORE_CASE)) {
            Some(member) => Ok(member),
            None => self.fail(format!("Unknown property '{name}'.")),
        }
    }

    /// A reference to a group, or the character that the escape stands for.
    fn reference(&mut self, skip: bool) -> Result<Option<Node>> {
        let back = self.at;
        let fold = self.fold();
        let mut close = None;
        match self.peek() {
            Some('k') => {
                if self.left() > 1 {
                    self.at += 1;
                    close = match self.next() {
                        Some('<') => Some('>'),
                        Some('\'') => Some('\''),
                        _ => None,
                    };
                }
                if close.is_none() || self.left() == 0 {
                    return self.fail("Malformed \\k<...> named back reference.");
                }
            }
            Some(quote @ ('<' | '\'')) if self.left() > 1 => {
                close = Some(if quote == '<' { '>' } else { '\'' });
                self.at += 1;
            }
            _ => {}
        }
        let refer = |group| Ok(Some(Node::Reference { group, fold }));
        match (close, self.peek()) {
            (Some(_), Some('0'..='9')) => {
                let number = self.decimal()?;
                if self.next() == close {
                    if skip {
                        return Ok(None);
                    }
                    return match self.slot(number) {
                        Some(group) => refer(group),
                        None => self.fail(format!("Reference to undefined group number {number}.")),
                    };
                }
            }
            (None, Some('1'..='9')) if self.has(RegexOptions::ECMA_SCRIPT) => {
                // The longest number that is a group.
                let mut value = 0i32;
                let mut found = None;
                let mut at = self.at;
                while let Some(digit) = self.chars.get(at).and_then(|c| c.to_digit(10)) {
                    value = value
                        .saturating_mul(10)
                        .saturating_add(i32::try_from(digit).unwrap_or_default());
                    at += 1;
                    if let Some(group) = self.slot(value) {
                        found = Some((group, at));
                    }
                    if value > 999 {
                        break;
                    }
                }
                if let Some((group, at)) = found {
                    self.at = at;
                    return refer(group);
                }
            }
            (None, Some('1'..='9')) => {
                let number = self.decimal()?;
                if skip {
                    return Ok(None);
                }
                if let Some(group) = self.slot(number) {
                    return refer(group);
                }
                if number <= 9 {
                    return self.fail(format!("Reference to undefined group number {number}."));
                }
            }
            (Some(_), Some(c)) if is_name_char(c) => {
                let name = self.name();
                if self.peek() == close {
                    self.at += 1;
                    if skip {
                        return Ok(None);
                    }
                    return match self.slot_of_name(&name) {
                        Some(group) => refer(group),
                        None => self.fail(format!("Reference to undefined group name '{name}'.")),
                    };
                }
            }
            _ => {}
        }
        self.at = back;
        let c = self.char_escape()?;
        Ok(Some(self.literal(c)))
    }

    fn char_escape(&mut self) -> Result<char> {
        let Some(c) = self.next() else {
            return self.fail("Illegal \\ at end of pattern.");
        };
        Ok(match c {
            '0'..='7' => {
                self.at -= 1;
                let mut value = 0;
                for _ in 0..3 {
                    let Some(digit) = self.peek().and_then(|c| c.to_digit(8)) else {
                        break;
                    };
                    self.at += 1;
                    value = value * 8 + digit;
                    if self.has(RegexOptions::ECMA_SCRIPT) && value >= 0x20 {
                        break;
                    }
                }
                char::from_u32(value & 0xFF).unwrap_or_default()
            }
            'x' => self.hex(2)?,
            'u' => self.unicode()?,
            'a' => '\x07',
            'b' => '\x08',
            'e' => '\x1b',
            'f' => '\x0c',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\x0b',
            'c' => {
                let Some(c) = self.next() else {
                    return self.fail("Missing control character.");
                };
                let code = (c.to_ascii_uppercase() as u32).wrapping_sub(0x40);
                match char::from_u32(code) {
                    Some(control) if code < 0x20 => control,
                    _ => return self.fail("Unrecognized control character."),
                }
            }
            _ if !self.has(RegexOptions::ECMA_SCRIPT) && is_name_char(c) => {
                return self.fail(format!("Unrecognized escape sequence \\{c}."));
            }
            _ => c,
        })
    }

    fn hex_value(&mut self, count: usize) -> Result<u32> {
        let mut value = 0;
        let mut left = count;
        if self.left() >= count {
            while left > 0 {
                let Some(digit) = self.next().and_then(|c| c.to_digit(16)) else {
                    break;
                };
                value = value * 16 + digit;
                left -= 1;
            }
        }
        if left > 0 {
            return self.fail("Insufficient or invalid hexadecimal digits.");
        }
        Ok(value)
    }

    fn hex(&mut self, count: usize) -> Result<char> {
        self.hex_value(count)
            .map(|value| char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// `\u0041`, or the two halves of a surrogate pair.
    fn unicode(&mut self) -> Result<char> {
        let high = self.hex_value(4)?;
        if (0xD800..0xDC00).contains(&high)
            && self.peek() == Some('\\')
            && self.ahead(1) == Some('u')
        {
            let back = self.at;
            self.at += 2;
            if let Ok(low @ 0xDC00..0xE000) = self.hex_value(4) {
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = back;
        }
        Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// A class, behind its opening bracket; the first pass only walks over it.
    fn class(&mut self, real: bool) -> Result<Class> {
        let mut class = Class {
            fold: self.fold(),
            ..Class::default()
        };
        let ecma = self.has(RegexOptions::ECMA_SCRIPT);
        let mut first = true;
        let mut outer: Vec<Class> = Vec::new();
        if self.peek() == Some('^') {
            self.at += 1;
            class.negated = true;
        }
        let mut from: Option<char> = None;
        loop {
            let Some(mut c) = self.next() else {
                return self.fail("Unterminated [] set.");
            };
            let mut escaped = false;
            let was_first = std::mem::take(&mut first);
            if c == ']' && !was_first {
                // A subtraction ends with its class; then the class around it must end too.
                let Some(mut around) = outer.pop() else { break };
                around.subtraction = Some(Box::new(class.finish()));
                class = around;
                if self.peek().is_some_and(|c| c != ']') {
                    return self
                        .fail("A subtraction must be the last element in a character class.");
                }
                continue;
            }
            if c == '\\' && self.left() > 0 {
                let escape = self.peek().unwrap_or_default();
                self.at += 1;
                match escape {
                    'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P' => {
                        if real && from.is_some() {
                            return self.fail(format!(
                                "Cannot include class \\{escape} in character range."
                            ));
                        }
                        if !matches!(escape, 'p' | 'P') {
                            shorthand(&mut class, escape, ecma);
                        } else if real {
                            let member = self.property(escape == 'p')?;
                            class.members.push(member);
                        } else {
                            self.property_name()?;
                        }
                        continue;
                    }
                    '-' => {
                        if real {
                            let start = from.take().unwrap_or('-');
                            if start > '-' {
                                return self.fail("[x-y] range in reverse order.");
                            }
                            class.ranges.push((start, '-'));
                        }
                        continue;
                    }
                    _ => {
                        self.at -= 1;
                        c = self.char_escape()?;
                        escaped = true;
                    }
                }
            }
            if let Some(start) = from.take() {
                if !real {
                    continue;
                }
                if c == '[' && !escaped && !was_first {
                    class.ranges.push((start, start));
                } else if start > c {
                    return self.fail("[x-y] range in reverse order.");
                } else {
                    class.ranges.push((start, c));
                    continue;
                }
            } else if self.peek() == Some('-') && self.ahead(1).is_some_and(|c| c != ']') {
                from = Some(c);
                self.at += 1;
                continue;
            } else if self.peek() == Some('[') && c == '-' && !escaped && !was_first {
                self.at += 1;
            } else {
                class.ranges.push((c, c));
                continue;
            }
            if outer.len() >= DEEPEST {
                return self.fail("The pattern has too many groups within groups.");
            }
            outer.push(std::mem::replace(
                &mut class,
                Class {
                    fold: self.fold(),
                    ..Class::default()
                },
            ));
            first = true;
            if self.peek() == Some('^') {
                self.at += 1;
                class.negated = true;
            }
        }
        Ok(class.finish())
    }
}

enum Closed {
    Unit(Node),
    Test(Node),
}

fn shorthand(class: &mut Class, letter: char, ecma: bool) {
    let yes = letter.is_ascii_lowercase();
    if ecma {
        let ranges: &[(char, char)] = match letter.to_ascii_lowercase() {
            'd' => &[('0', '9')],
            's' => &[('\t', '\r'), (' ', ' ')],
            _ => &[
                ('0', '9'),
                ('A', 'Z'),
                ('_', '_'),
                ('a', 'z'),
                ('\u{130}', '\u{130}'),
            ],
        };
        if yes {
            class.ranges.extend(ranges);
        } else {
            let mut from = '\0';
            for &(start, end) in ranges {
                if start > from {
                    class
                        .ranges
                        .push((from, char::from_u32(start as u32 - 1).unwrap_or(start)));
                }
                from = char::from_u32(end as u32 + 1).unwrap_or(end);
            }
            class.ranges.push((from, char::MAX));
        }
        return;
    }
    class.members.push(match letter.to_ascii_lowercase() {
        'd' => Member::Digit(yes),
        's' => Member::Space(yes),
        _ => Member::Word(yes),
    });
}

/// Takes the escapes of a text away.
pub(super) fn unescape(text: &str) -> Result<String> {
    let mut parser = Parser {
        text,
        chars: text.chars().collect(),
        at: 0,
        options: RegexOptions::NONE,
        numbers: vec![0],
        named: Vec::new(),
        next_number: 1,
        plain_paren: false,
    };
    let mut out = String::with_capacity(text.len());
    while let Some(c) = parser.next() {
        out.push(if c == '\\' { parser.char_escape()? } else { c });
    }
    Ok(out)
}
