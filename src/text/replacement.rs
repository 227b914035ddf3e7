//! .NET's replacement patterns: `$1 ${name} $& $$` and the rest.

use super::regex::{Match, Regex};

/// A piece of a replacement pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// A group, by its place among the groups.
    Group(usize),
    Before,
    After,
    Whole,
}

/// A replacement pattern, read for a regular expression.
#[derive(Clone, Debug)]
pub struct Replacement(Vec<Piece>);

impl Replacement {
    /// Reads a replacement pattern; what names no group stays as it is.
    pub fn new(pattern: &str, regex: &Regex) -> Self {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = pattern;
        while let Some(at) = rest.find('$') {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            plain.push_str(before);
            let after = from.get(1..).unwrap_or_default();
            match reference(after, regex) {
                Some((Piece::Text(text), tail)) => {
                    plain.push_str(&text);
                    rest = tail;
                }
                Some((piece, tail)) => {
                    if !plain.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    }
                    pieces.push(piece);
                    rest = tail;
                }
                None => {
                    plain.push('$');
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Self(pieces)
    }

    /// Appends what stands for a match.
    pub fn expand(&self, text: &str, found: &Match, out: &mut String) {
        let range = found.range();
        for piece in &self.0 {
            match piece {
                Piece::Text(plain) => out.push_str(plain),
                Piece::Group(slot) => {
                    if let Some(range) = found.group(*slot) {
                        out.push_str(text.get(range).unwrap_or_default());
                    }
                }
                Piece::Before => out.push_str(text.get(..range.start).unwrap_or_default()),
                Piece::After => out.push_str(text.get(range.end..).unwrap_or_default()),
                Piece::Whole => out.push_str(text),
            }
        }
    }
}

/// What stands behind a `$`, and what follows it.
fn reference<'p>(text: &'p str, regex: &Regex) -> Option<(Piece, &'p str)> {
    let first = text.chars().next()?;
    let tail = text.get(first.len_utf8()..)?;
    let piece = match first {
        '0'..='9' => {
            let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
            let number = text.get(..text.len() - after.len())?.parse().ok()?;
            return Some((Piece::Group(regex.slot_of_number(number)?), after));
        }
        '{' => {
            let (name, after) = tail.split_once('}')?;
            let slot = if name.starts_with(|c: char| c.is_ascii_digit()) {
                regex.slot_of_number(name.parse().ok()?)?
            } else {
                regex.slot_of_name(name)?
            };
            return Some((Piece::Group(slot), after));
        }
        '$' => Piece::Text("$".to_owned()),
        '&' => Piece::Group(0),
        '`' => Piece::Before,
        '\'' => Piece::After,
        '+' => Piece::Group(regex.group_numbers().len() - 1),
        '_' => Piece::Whole,
        _ => return None,
    };
    Some((piece, tail))
}
