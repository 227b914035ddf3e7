//! Groups: their numbers, and what opens and closes them.

use super::{Frame, Kind, Parser, Result, is_name_char};
use crate::text::regex::node::Node;
use crate::text::regex::options::RegexOptions;
use ecow::EcoString;

pub(super) enum Closed {
    Unit(Node),
    Test(Node),
}

impl Parser<'_> {
    pub(super) fn note(&mut self, number: i32) {
        if let Err(at) = self.numbers.binary_search(&number) {
            self.numbers.insert(at, number);
        }
    }

    /// The first pass: which groups there are, so that references may come before them.
    pub(super) fn count_groups(&mut self) -> Result<()> {
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

    pub(super) fn skip_escape(&mut self) -> Result<()> {
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

    pub(super) fn slot(&self, number: i32) -> Option<usize> {
        self.numbers.binary_search(&number).ok()
    }

    pub(super) fn slot_of_name(&self, name: &str) -> Option<usize> {
        let (_, number) = self.named.iter().find(|(known, _)| known == name)?;
        self.slot(*number)
    }

    pub(super) fn close(&self, frame: Frame, is_test: bool) -> Result<Closed> {
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
    pub(super) fn open(&mut self, within: Kind) -> Result<Option<Kind>> {
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

    pub(super) fn open_named(&mut self, close: char) -> Result<Kind> {
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

    pub(super) fn open_condition(&mut self) -> Result<Kind> {
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
}
