//! A named text with its line table, and how bytes become text.

use std::cell::OnceCell;

use super::extent::Extent;

/// A text with a name; lines are found when they are first asked for.
#[derive(Debug, Default)]
pub struct Source {
    name: Option<String>,
    text: String,
    lines: OnceCell<Vec<u32>>,
}

/// A place as people count: line and column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in UTF-16 units.
    pub column: u32,
}

impl Source {
    /// A text without a name, as typed at a prompt.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            name: None,
            text: text.into(),
            lines: OnceCell::new(),
        }
    }

    /// The text of a file.
    #[must_use]
    pub fn named(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            text: text.into(),
            lines: OnceCell::new(),
        }
    }

    /// The file it came from.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// All of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text at an extent.
    #[must_use]
    pub fn slice(&self, extent: Extent) -> &str {
        extent.text(&self.text)
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let mut starts = vec![0];
            for (at, byte) in bytes.iter().enumerate() {
                let ends = match byte {
                    b'\n' => true,
                    b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                    _ => false,
                };
                if ends {
                    starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
                }
            }
            starts
        })
    }

    /// Number of lines; a text that ends with a line end has an empty last line.
    #[must_use]
    pub fn line_count(&self) -> u32 {
        u32::try_from(self.lines().len()).unwrap_or(u32::MAX)
    }

    /// Line and column of a byte offset.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        // The end of input stands behind the last character.
        let beyond = offset.saturating_sub(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        let offset = offset - beyond;
        let lines = self.lines();
        let index = lines.partition_point(|start| *start <= offset).max(1) - 1;
        let start = lines.get(index).copied().unwrap_or(0);
        let before = Extent::new(start, offset).text(&self.text);
        let units: usize = if before.is_ascii() {
            before.len()
        } else {
            before.chars().map(char::len_utf16).sum()
        };
        Position {
            line: u32::try_from(index + 1).unwrap_or(u32::MAX),
            column: u32::try_from(units + 1).unwrap_or(u32::MAX) + beyond,
        }
    }

    /// The text of a line (from 1) without its line end.
    #[must_use]
    pub fn line(&self, line: u32) -> &str {
        let lines = self.lines();
        let index = (line.max(1) - 1) as usize;
        let Some(start) = lines.get(index) else {
            return "";
        };
        let end = lines
            .get(index + 1)
            .copied()
            .unwrap_or(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        Extent::new(*start, end)
            .text(&self.text)
            .trim_end_matches(['\r', '\n'])
    }

    /// UTF-16 units before a byte offset, as PowerShell counts offsets.
    #[must_use]
    pub fn utf16_offset(&self, offset: u32) -> u32 {
        let before = Extent::new(0, offset).text(&self.text);
        let units: usize = if before.is_ascii() {
            before.len()
        } else {
            before.chars().map(char::len_utf16).sum()
        };
        u32::try_from(units).unwrap_or(u32::MAX)
    }
}

/// The text of a file: a byte order mark decides, else UTF-8; a bad byte becomes U+FFFD.
#[must_use]
pub fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xFF, 0xFE, 0, 0, rest @ ..] => utf32(rest, u32::from_le_bytes),
        [0, 0, 0xFE, 0xFF, rest @ ..] => utf32(rest, u32::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

fn utf32(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> String {
    let (quads, rest) = bytes.as_chunks::<4>();
    let mut text: String = quads
        .iter()
        .map(|quad| char::from_u32(unit(*quad)).unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}
