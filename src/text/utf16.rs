//! UTF-16 lengths, indices and parts of UTF-8 text; ASCII costs nothing.
//!
//! A script counts characters as .NET does, in UTF-16 units. An index between the halves of a
//! surrogate pair cannot be a text of its own here: half a pair becomes U+FFFD.

use std::borrow::Cow;

/// The number of UTF-16 units.
#[inline]
pub fn len(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(char::len_utf16).sum()
}

/// A UTF-16 position as a byte offset; `split` when it lies between the halves of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset {
    /// The byte offset; of the character itself where `split`.
    pub byte: usize,
    /// Whether the position is inside a surrogate pair.
    pub split: bool,
}

/// The byte offset of a UTF-16 index; nothing behind the end.
pub fn offset(text: &str, index: usize) -> Option<Offset> {
    if text.is_ascii() {
        return (index <= text.len()).then_some(Offset {
            byte: index,
            split: false,
        });
    }
    let mut units = 0;
    for (byte, c) in text.char_indices() {
        if units == index {
            return Some(Offset { byte, split: false });
        }
        units += c.len_utf16();
        if units > index {
            return Some(Offset { byte, split: true });
        }
    }
    (units == index).then_some(Offset {
        byte: text.len(),
        split: false,
    })
}

/// The byte offset of a UTF-16 index, moved to the next whole character.
pub fn byte_of(text: &str, index: usize) -> Option<usize> {
    let found = offset(text, index)?;
    if !found.split {
        return Some(found.byte);
    }
    let rest = text.get(found.byte..)?;
    Some(found.byte + rest.chars().next().map_or(0, char::len_utf8))
}

/// The UTF-16 index of a byte offset.
pub fn index_of(text: &str, byte: usize) -> usize {
    if text.is_ascii() {
        return byte.min(text.len());
    }
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).map_or(0, len)
}

/// The UTF-16 unit at an index.
pub fn unit_at(text: &str, index: usize) -> Option<u16> {
    if text.is_ascii() {
        return text.as_bytes().get(index).copied().map(u16::from);
    }
    text.encode_utf16().nth(index)
}

/// A unit as a text of one character; half a surrogate pair becomes U+FFFD.
pub fn unit_text(unit: u16) -> char {
    char::from_u32(u32::from(unit)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The part of `count` units from `start` on; nothing if it does not lie within the text.
pub fn substring(text: &str, start: usize, count: usize) -> Option<Cow<'_, str>> {
    let end = start.checked_add(count)?;
    if text.is_ascii() {
        return text.get(start..end).map(Cow::Borrowed);
    }
    let (from, to) = (offset(text, start)?, offset(text, end)?);
    if !from.split && !to.split {
        return text.get(from.byte..to.byte).map(Cow::Borrowed);
    }
    let units: Vec<u16> = text.encode_utf16().skip(start).take(count).collect();
    Some(Cow::Owned(String::from_utf16_lossy(&units)))
}

/// The part from `start` to the end.
pub fn tail(text: &str, start: usize) -> Option<Cow<'_, str>> {
    if text.is_ascii() {
        return text.get(start..).map(Cow::Borrowed);
    }
    substring(text, start, len(text).checked_sub(start)?)
}

/// The text with its characters in reverse order.
pub fn reverse(text: &str) -> String {
    text.chars().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_units() {
        assert_eq!(len("a😀b"), 4);
        assert_eq!(
            offset("a😀b", 2),
            Some(Offset {
                byte: 1,
                split: true
            })
        );
        assert_eq!(
            offset("a😀b", 3),
            Some(Offset {
                byte: 5,
                split: false
            })
        );
        assert_eq!(index_of("a😀b", 5), 3);
        assert_eq!(substring("a😀b", 1, 2).as_deref(), Some("😀"));
        assert_eq!(substring("a😀b", 3, 2), None);
        assert_eq!(substring("", 0, 0).as_deref(), Some(""));
        assert_eq!(tail("abc", 3).as_deref(), Some(""));
        assert_eq!(tail("abc", 4), None);
    }
}
