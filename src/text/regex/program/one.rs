//! One character of a pattern, and what can be said of several.

use crate::text::regex::class::{Class, DIGIT, LETTER, kind};

/// One character.
#[derive(Clone, Debug)]
pub(in crate::text::regex) enum One {
    Char(char),
    Set(Class),
}

impl One {
    #[inline]
    pub(in crate::text::regex) fn accepts(&self, c: char) -> bool {
        match self {
            Self::Char(expected) => *expected == c,
            Self::Set(class) => class.contains(c),
        }
    }

    /// How many bytes and characters at the front of a text are accepted, `most` characters at most.
    pub(in crate::text::regex) fn run(&self, text: &str, most: u32) -> (usize, u32) {
        let bits = match self {
            Self::Char(expected) if expected.is_ascii() => 1u128 << (*expected as u32),
            Self::Set(class) if class.ascii.is_some() => class.ascii(),
            _ => 0,
        };
        let mut count = 0;
        for byte in text.bytes() {
            if byte >= 0x80 || bits >> byte & 1 == 0 || count == most {
                break;
            }
            count += 1;
        }
        let mut length = count as usize;
        let more = text.as_bytes().get(length);
        if count == most || more.is_none_or(|byte| *byte < 0x80 && bits != 0) {
            return (length, count);
        }
        for c in text.get(length..).unwrap_or_default().chars() {
            if count == most || !self.accepts(c) {
                break;
            }
            length += c.len_utf8();
            count += 1;
        }
        (length, count)
    }

    /// How many bytes at the front of a text are not accepted; `None`: none of its characters is.
    pub(in crate::text::regex) fn skip_until(&self, text: &str) -> Option<usize> {
        match self {
            Self::Char(expected) if expected.is_ascii() => {
                memchr::memchr(*expected as u8, text.as_bytes())
            }
            Self::Set(Class {
                ascii: Some(bits), ..
            }) => {
                let mut from = 0;
                loop {
                    let found = text
                        .as_bytes()
                        .get(from..)?
                        .iter()
                        .position(|byte| *byte >= 0x80 || bits >> byte & 1 == 1)?;
                    let at = from + found;
                    let c = text.get(at..)?.chars().next()?;
                    if self.accepts(c) {
                        return Some(at);
                    }
                    from = at + c.len_utf8();
                }
            }
            _ => text.find(|c| self.accepts(c)),
        }
    }

    /// Which characters are accepted, as far as it can be said in short.
    pub(super) fn reach(&self) -> Reach {
        match self {
            Self::Char(c) if c.is_ascii() => Reach {
                ascii: 1 << (*c as u32),
                kinds: 0,
            },
            Self::Char(c) => Reach {
                ascii: 0,
                kinds: kind(*c),
            },
            Self::Set(class) => Reach {
                ascii: class.ascii(),
                kinds: class.kinds(),
            },
        }
    }

    /// The bytes that it is, up to three, where it is nothing but ASCII.
    pub(super) fn few_bytes(&self) -> Option<Vec<u8>> {
        let reach = self.reach();
        if reach.kinds != 0 || reach.ascii.count_ones() > 3 {
            return None;
        }
        Some(
            (0..128)
                .filter(|byte| reach.ascii >> byte & 1 == 1)
                .collect(),
        )
    }
}

/// Which characters may stand somewhere: the ASCII ones, and the kinds of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reach {
    pub(super) ascii: u128,
    pub(super) kinds: u8,
}

impl Reach {
    pub(super) fn meets(self, other: Reach) -> bool {
        self.ascii & other.ascii != 0 || self.kinds & other.kinds != 0
    }

    /// True if all of them are part of words.
    pub(super) fn is_word(self) -> bool {
        const WORD: u128 = {
            let mut bits = 1 << b'_';
            let mut code = 0;
            while code < 128u8 {
                if code.is_ascii_alphanumeric() {
                    bits |= 1 << code;
                }
                code += 1;
            }
            bits
        };
        self.ascii & !WORD == 0 && self.kinds & !(DIGIT | LETTER) == 0
    }
}

/// How a run of characters takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::text::regex) enum Greed {
    /// As many as there are, and gives them back one by one.
    Greedy,
    /// As many as there are; what follows cannot begin with one of them, so that none is given back.
    Possessive,
    /// As few as possible.
    Lazy,
}
