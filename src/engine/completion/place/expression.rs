//! The expression that stands before a dot, two colons or a bracket.

use super::Place;
use std::ops::Range;

/// `$x.na`, `[type]::na`, `(...).na`.
pub(super) fn member(text: &str) -> Option<(Range<usize>, Place)> {
    let end = text.len();
    let name_start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric() || *c == '_')
        .last()
        .map_or(end, |(at, _)| at);
    let head = text.get(..name_start)?;
    let (object, is_static) = match head.strip_suffix("::") {
        Some(object) => (object, true),
        None => (
            head.strip_suffix("?.").or_else(|| head.strip_suffix('.'))?,
            false,
        ),
    };
    let object = primary(object)?;
    Some((
        name_start..end,
        Place::Member {
            object: object.to_owned(),
            is_static,
            word: text.get(name_start..)?.to_owned(),
        },
    ))
}

/// The expression that ends where the text ends: a variable or a bracketed expression with members and indexes.
pub(super) fn primary(text: &str) -> Option<&str> {
    let mut start = text.len();
    loop {
        let head = text.get(..start)?;
        let last = head.chars().next_back()?;
        match last {
            ')' | ']' | '}' => start = opening(head)?,
            quote @ ('\'' | '"') => {
                let before = head.get(..head.len() - 1)?;
                return text.get(before.rfind(quote)?..);
            }
            c if c.is_alphanumeric() || c == '_' => {
                let at = head
                    .char_indices()
                    .rev()
                    .take_while(|(_, c)| c.is_alphanumeric() || matches!(c, '_' | ':'))
                    .last()
                    .map(|(at, _)| at)?;
                let before = head.get(..at)?;
                if let Some(rest) = before.strip_suffix('$') {
                    return text.get(rest.len()..);
                }
                start = before
                    .strip_suffix("::")
                    .or_else(|| before.strip_suffix("?."))
                    .or_else(|| before.strip_suffix('.'))?
                    .len();
                continue;
            }
            _ => return None,
        }
        let head = text.get(..start)?;
        match head.chars().next_back() {
            Some('.') => start = head.strip_suffix('.')?.len(),
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | ')' | ']') => {}
            Some('$' | '@') => return text.get(start - 1..),
            _ => return text.get(start..),
        }
    }
}

/// Where the bracket opens that closes at the end.
pub(super) fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, c) in text.char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
