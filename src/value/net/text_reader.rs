//! The text of a file, line by line or block by block, without holding all of it.

use super::encoding::{self, Encoding, Kind};
use crate::value::{Fault, PSString, Result, World};
use std::io::BufRead;

/// How much text a block has.
const BLOCK: usize = 1 << 18;

/// What bytes mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coding {
    /// A byte is a character, or UTF-8: line ends are bytes.
    Bytes(Kind),
    /// All of it was decoded at once.
    Whole,
}

/// Reads the text of a file.
pub struct TextReader {
    reader: Box<dyn BufRead>,
    encoding: Encoding,
    coding: Coding,
    /// Bytes of a line or character that goes on in what is read next.
    pending: Vec<u8>,
    /// A carriage return ended the last line: a line feed behind it belongs to it.
    after_return: bool,
    whole: String,
    at: usize,
}

fn failed(error: &std::io::Error) -> Box<Fault> {
    Fault::net("System.IO.IOException", error.to_string())
}

impl TextReader {
    /// Opens a file: its byte order mark tells the encoding, else `default` does.
    pub fn open(world: &dyn World, path: &str, default: Encoding) -> Result<TextReader> {
        let mut reader = world.open(path)?;
        let start = reader.fill_buf().map_err(|error| failed(&error))?;
        let (encoding, mark) = encoding::detect(start).unwrap_or((default, 0));
        let mut made = TextReader {
            coding: match encoding.kind {
                kind @ (Kind::Utf8 | Kind::Ascii | Kind::Latin1) => Coding::Bytes(kind),
                _ => Coding::Whole,
            },
            reader,
            encoding,
            pending: Vec::new(),
            after_return: false,
            whole: String::new(),
            at: 0,
        };
        made.reader.consume(mark);
        if made.coding == Coding::Whole {
            let mut bytes = Vec::new();
            made.reader
                .read_to_end(&mut bytes)
                .map_err(|error| failed(&error))?;
            made.whole = made.encoding.decode(&bytes);
        }
        Ok(made)
    }

    /// The next line without its end: CR, LF or both.
    pub fn line(&mut self) -> Result<Option<PSString>> {
        if self.coding == Coding::Whole {
            return Ok(self.line_of_whole());
        }
        loop {
            let held = self.reader.fill_buf().map_err(|error| failed(&error))?;
            if std::mem::take(&mut self.after_return) && held.first() == Some(&b'\n') {
                self.reader.consume(1);
                continue;
            }
            if held.is_empty() {
                if self.pending.is_empty() {
                    return Ok(None);
                }
                let line = text(&self.encoding, &self.pending);
                self.pending.clear();
                return Ok(Some(line));
            }
            let Some(end) = memchr::memchr2(b'\n', b'\r', held) else {
                self.pending.extend_from_slice(held);
                let all = held.len();
                self.reader.consume(all);
                continue;
            };
            let part = held.get(..end).unwrap_or_default();
            let line = if self.pending.is_empty() {
                text(&self.encoding, part)
            } else {
                self.pending.extend_from_slice(part);
                let line = text(&self.encoding, &self.pending);
                self.pending.clear();
                line
            };
            self.after_return = held.get(end) == Some(&b'\r');
            self.reader.consume(end + 1);
            return Ok(Some(line));
        }
    }

    fn line_of_whole(&mut self) -> Option<PSString> {
        let rest = self.whole.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = rest.get(..end).unwrap_or_default().into();
        let skip = if rest.get(end..).is_some_and(|tail| tail.starts_with("\r\n")) {
            2
        } else {
            1
        };
        self.at += (end + skip).min(rest.len());
        Some(line)
    }

    /// Appends the next part of the text; false at the end, where nothing more comes.
    pub fn block(&mut self, into: &mut String) -> Result<bool> {
        let Coding::Bytes(kind) = self.coding else {
            into.push_str(self.whole.get(self.at..).unwrap_or_default());
            self.at = self.whole.len();
            return Ok(false);
        };
        let mut read = 0;
        while read < BLOCK {
            let held = self.reader.fill_buf().map_err(|error| failed(&error))?;
            if held.is_empty() {
                into.push_str(&text(&self.encoding, &self.pending));
                self.pending.clear();
                return Ok(false);
            }
            let all = held.len().min(BLOCK);
            self.pending
                .extend_from_slice(held.get(..all).unwrap_or_default());
            self.reader.consume(all);
            read += all;
        }
        // A character may go on in the next block.
        let whole = if kind == Kind::Utf8 {
            let tail = self
                .pending
                .iter()
                .rev()
                .take(3)
                .position(|byte| *byte >= 0xc0);
            match tail {
                Some(behind) => self.pending.len() - behind - 1,
                None => self.pending.len(),
            }
        } else {
            self.pending.len()
        };
        into.push_str(&text(
            &self.encoding,
            self.pending.get(..whole).unwrap_or_default(),
        ));
        self.pending.drain(..whole);
        Ok(true)
    }
}

/// Bytes as text, not copied twice where they are UTF-8.
fn text(encoding: &Encoding, bytes: &[u8]) -> PSString {
    match (encoding.kind, std::str::from_utf8(bytes)) {
        (Kind::Utf8, Ok(text)) => text.into(),
        _ => encoding.decode(bytes).into(),
    }
}
