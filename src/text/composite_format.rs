//! `{index[,alignment][:format]}`: a composite format string as parts; the caller formats each item.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// A piece of a composite format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    /// Text as it stands, its doubled braces made single.
    Text(std::borrow::Cow<'t, str>),
    /// A place for an argument.
    Item(Item<'t>),
}

/// A place for an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<'t> {
    /// Which argument.
    pub index: usize,
    /// The least width: negative aligns left, 0 means none.
    pub alignment: i32,
    /// The format after the colon; `None` where there is no colon.
    pub format: Option<&'t str>,
}

/// Why a composite format string cannot be read; `Display` gives .NET's sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompositeError {
    /// A closing brace without an opening one, at this offset.
    UnexpectedClosingBrace(usize),
    /// An item without its end.
    Unclosed(usize),
    /// Something else where a digit must stand.
    ExpectedDigit(usize),
    /// An index that no argument has.
    IndexOutOfRange,
}

impl fmt::Display for CompositeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (offset, why) = match self {
            Self::UnexpectedClosingBrace(at) => (
                at,
                "Unexpected closing brace without a corresponding opening brace.",
            ),
            Self::Unclosed(at) => (at, "Format item ends prematurely."),
            Self::ExpectedDigit(at) => (at, "Expected an ASCII digit."),
            Self::IndexOutOfRange => {
                return f.write_str(
                    "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.",
                );
            }
        };
        write!(
            f,
            "Input string was not in a correct format. Failure to parse near offset {offset}. {why}"
        )
    }
}

impl std::error::Error for CompositeError {}

/// The greatest index or alignment that .NET reads.
const LIMIT: usize = 1_000_000;

/// The items of a format string, one after the other; an error ends them.
///
/// .NET formats while it reads: what stands before a fault is formatted first, so errors of an early
/// item come before faults of a late one.
pub struct Parts<'t> {
    text: &'t str,
    at: usize,
    failed: bool,
}

/// Reads a composite format string part by part.
pub fn parts(text: &str) -> Parts<'_> {
    Parts {
        text,
        at: 0,
        failed: false,
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = Result<Part<'t>, CompositeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.at >= self.text.len() {
            return None;
        }
        let part = self.part();
        self.failed = part.is_err();
        Some(part)
    }
}

impl<'t> Parts<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The offset as .NET counts it.
    fn offset(&self) -> usize {
        super::utf16::index_of(self.text, self.at)
    }

    fn part(&mut self) -> Result<Part<'t>, CompositeError> {
        let start = self.at;
        let mut owned: Option<String> = None;
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = memchr::memchr2(b'{', b'}', rest.as_bytes()).unwrap_or(rest.len());
            let piece = rest.get(..plain).unwrap_or_default();
            if let Some(owned) = &mut owned {
                owned.push_str(piece);
            }
            self.at += plain;
            let Some(brace) = self.peek() else { break };
            let next = self.text.as_bytes().get(self.at + 1).copied();
            if self.at > start && next != Some(brace) {
                break;
            }
            if next == Some(brace) {
                let so_far = self.text.get(start..self.at).unwrap_or_default();
                owned
                    .get_or_insert_with(|| so_far.to_owned())
                    .push(char::from(brace));
                self.at += 2;
                continue;
            }
            self.at += 1;
            self.need()?;
            if brace == b'}' {
                return Err(CompositeError::UnexpectedClosingBrace(self.offset()));
            }
            return self.item().map(Part::Item);
        }
        let text = match owned {
            Some(text) => text.into(),
            None => self.text.get(start..self.at).unwrap_or_default().into(),
        };
        Ok(Part::Text(text))
    }

    /// The byte here; the end of the text is a fault.
    fn need(&self) -> Result<u8, CompositeError> {
        self.peek()
            .ok_or_else(|| CompositeError::Unclosed(self.offset()))
    }

    fn step(&mut self) -> Result<u8, CompositeError> {
        let width = self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        self.at += width;
        self.need()
    }

    fn number(&mut self) -> Result<usize, CompositeError> {
        let mut c = self.need()?;
        if !c.is_ascii_digit() {
            return Err(CompositeError::ExpectedDigit(self.offset()));
        }
        let mut value = 0;
        while c.is_ascii_digit() && value < LIMIT {
            value = value * 10 + usize::from(c - b'0');
            c = self.step()?;
        }
        Ok(value)
    }

    fn blanks(&mut self) -> Result<u8, CompositeError> {
        let mut c = self.need()?;
        while c == b' ' {
            c = self.step()?;
        }
        Ok(c)
    }

    fn item(&mut self) -> Result<Item<'t>, CompositeError> {
        let index = self.number()?;
        let mut alignment = 0;
        let mut format = None;
        let mut c = self.blanks()?;
        if c == b',' {
            self.step()?;
            c = self.blanks()?;
            let left = c == b'-';
            if left {
                self.step()?;
            }
            let width = i32::try_from(self.number()?).unwrap_or(i32::MAX);
            alignment = if left { -width } else { width };
            c = self.blanks()?;
        }
        if c == b':' {
            self.at += 1;
            let start = self.at;
            let rest = self.text.get(start..).unwrap_or_default();
            match rest.find(['{', '}']) {
                None => {
                    self.at = self.text.len();
                    return Err(CompositeError::Unclosed(self.offset()));
                }
                Some(found) => {
                    self.at += found;
                    if self.peek() == Some(b'{') {
                        return Err(CompositeError::Unclosed(self.offset()));
                    }
                    format = rest.get(..found);
                }
            }
        } else if c != b'}' {
            return Err(CompositeError::Unclosed(self.offset()));
        }
        self.at += 1;
        Ok(Item {
            index,
            alignment,
            format,
        })
    }
}

/// A composite format string, read: its parts up to the first fault, which comes last.
struct Template {
    text: String,
    parts: Vec<Result<Piece, CompositeError>>,
}

/// A part that needs its template no more.
enum Piece {
    Text(Box<str>),
    Item {
        index: usize,
        alignment: i32,
        format: Option<Box<str>>,
    },
}

/// How many templates a thread remembers.
const REMEMBERED: usize = 8;
/// The longest template that is remembered.
const LONG: usize = 1024;

/// The parts of a template; those read last are remembered.
fn template(text: &str) -> Rc<Template> {
    thread_local! {
        static LAST: RefCell<Vec<Rc<Template>>> = const { RefCell::new(Vec::new()) };
    }
    let known = LAST.with_borrow(|last| last.iter().find(|held| held.text == text).cloned());
    if let Some(known) = known {
        return known;
    }
    let parts = parts(text)
        .map(|part| {
            part.map(|part| match part {
                Part::Text(text) => Piece::Text(text.as_ref().into()),
                Part::Item(item) => Piece::Item {
                    index: item.index,
                    alignment: item.alignment,
                    format: item.format.map(Into::into),
                },
            })
        })
        .collect();
    let made = Rc::new(Template {
        text: text.to_owned(),
        parts,
    });
    if text.len() <= LONG {
        LAST.with_borrow_mut(|last| {
            if last.len() >= REMEMBERED {
                last.remove(0);
            }
            last.push(Rc::clone(&made));
        });
    }
    made
}

/// Formats with every item written by `item(index, format, out)`; widths are applied here.
///
/// `item` gives false for an index that no argument has.
pub fn format<E: From<CompositeError>>(
    text: &str,
    mut item: impl FnMut(usize, Option<&str>, &mut String) -> Result<bool, E>,
) -> Result<String, E> {
    let template = template(text);
    let mut out = String::with_capacity(text.len() + 16);
    for part in &template.parts {
        match part {
            Ok(Piece::Text(text)) => out.push_str(text),
            Ok(Piece::Item {
                index,
                alignment,
                format,
            }) => {
                let start = out.len();
                if !item(*index, format.as_deref(), &mut out)? {
                    return Err(CompositeError::IndexOutOfRange.into());
                }
                if *alignment != 0 {
                    widen(&mut out, start, *alignment);
                }
            }
            Err(error) => return Err((*error).into()),
        }
    }
    Ok(out)
}

/// Makes what stands from a place on at least as wide as `alignment` says, in UTF-16 units.
fn widen(out: &mut String, start: usize, alignment: i32) {
    let shown = out.get(start..).unwrap_or_default();
    let missing = (alignment.unsigned_abs() as usize).saturating_sub(super::utf16::len(shown));
    if missing == 0 {
        return;
    }
    if alignment < 0 {
        out.extend(std::iter::repeat_n(' ', missing));
        return;
    }
    const BLANKS: &str = "                                ";
    match BLANKS.get(..missing) {
        Some(blanks) => out.insert_str(start, blanks),
        None => out.insert_str(start, &" ".repeat(missing)),
    }
}

/// Appends a text at least as wide as `alignment` says, in UTF-16 units.
pub fn align(out: &mut String, text: &str, alignment: i32) {
    let missing = (alignment.unsigned_abs() as usize).saturating_sub(super::utf16::len(text));
    if alignment > 0 {
        out.extend(std::iter::repeat_n(' ', missing));
    }
    out.push_str(text);
    if alignment < 0 {
        out.extend(std::iter::repeat_n(' ', missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_recorded_formats() {
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/text/composite-formats.jsonl").lines() {
            let (text, arguments, expected): (String, Vec<String>, String) =
                serde_json::from_str(line).unwrap();
            let got = format(&text, |index, _, out| {
                let found = arguments.get(index);
                out.push_str(found.map_or("", String::as_str));
                Ok::<_, CompositeError>(found.is_some())
            })
            .unwrap_or_else(|error| format!("!{error}"));
            if got != expected {
                wrong.push(format!("{line}: got {got:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    }
}
