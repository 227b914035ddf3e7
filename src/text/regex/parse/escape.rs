//! What stands behind a backslash.

use super::set::shorthand;
use super::{Parser, Result, is_name_char};
use crate::text::regex::class::{Class, Member, property};
use crate::text::regex::node::{Anchor, Node};
use crate::text::regex::options::RegexOptions;

impl Parser<'_> {
    pub(super) fn escape(&mut self) -> Result<Node> {
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

    pub(super) fn property_name(&mut self) -> Result<String> {
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

    pub(super) fn property(&mut self, yes: bool) -> Result<Member> {
        let name = self.property_name()?;
        match property(&name, yes, self.has(RegexOptions::IGNORE_CASE)) {
            Some(member) => Ok(member),
            None => self.fail(format!("Unknown property '{name}'.")),
        }
    }

    /// A reference to a group, or the character that the escape stands for.
    pub(super) fn reference(&mut self, skip: bool) -> Result<Option<Node>> {
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

    pub(super) fn char_escape(&mut self) -> Result<char> {
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

    pub(super) fn hex_value(&mut self, count: usize) -> Result<u32> {
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

    pub(super) fn hex(&mut self, count: usize) -> Result<char> {
        self.hex_value(count)
            .map(|value| char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// `\u0041`, or the two halves of a surrogate pair.
    pub(super) fn unicode(&mut self) -> Result<char> {
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
}

/// Takes the escapes of a text away.
pub(in crate::text::regex) fn unescape(text: &str) -> Result<String> {
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
