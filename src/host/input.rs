//! Standard input: lines from a pipe, or from a person who may press Ctrl+C meanwhile.

use std::cell::{Cell, RefCell};
use std::io::{BufRead, IsTerminal, Read, stdin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What reading a line gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A line without its end.
    Text(String),
    /// The end of input.
    End,
    /// Ctrl+C.
    Interrupted,
}

/// Standard input.
pub struct Input {
    terminal: bool,
    stop: Arc<AtomicBool>,
    /// What a person typed ahead of the lines that were asked for.
    ahead: RefCell<Vec<u8>>,
    /// Keys come one by one: the session shows them itself.
    own: Cell<bool>,
    /// A secret is typed: it is not shown.
    secret: Cell<bool>,
    /// The line that is typed.
    line: RefCell<Vec<u8>>,
    /// Ends of input that a terminal sent in a row: Ctrl+D, or a terminal that is gone.
    ends: Cell<u32>,
}

impl Input {
    /// Standard input; Ctrl+C sets `stop`.
    pub fn new(stop: Arc<AtomicBool>) -> Input {
        Input {
            terminal: stdin().is_terminal(),
            stop,
            ahead: RefCell::new(Vec::new()),
            own: Cell::new(false),
            secret: Cell::new(false),
            line: RefCell::new(Vec::new()),
            ends: Cell::new(0),
        }
    }

    /// True if a person types it.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// The next line.
    pub fn line(&self) -> Line {
        if self.terminal {
            return self.typed_line();
        }
        match read_line() {
            Some(text) => Line::Text(text),
            None => Line::End,
        }
    }

    /// The next line as a person types it. Nothing is read before it is there: the line editor may be next to read.
    fn typed_line(&self) -> Line {
        if self.own.get() {
            self.line.borrow_mut().clear();
            let ahead = std::mem::take(&mut *self.ahead.borrow_mut());
            if let Some(line) = self.typed(&ahead) {
                return line;
            }
        }
        loop {
            if !self.own.get()
                && let Some(text) = self.held_line()
            {
                self.ends.set(0);
                return Line::Text(text);
            }
            if self.stop.swap(false, Ordering::Relaxed) {
                self.ahead.borrow_mut().clear();
                self.line.borrow_mut().clear();
                return Line::Interrupted;
            }
            match super::terminal::read_typed(20) {
                Ok(None) => {}
                Ok(Some(bytes)) if bytes.is_empty() => {
                    // Ctrl+D is no end of a session, as in PowerShell; a terminal that is gone is.
                    self.ends.set(self.ends.get() + 1);
                    if self.ends.get() > 16 {
                        return Line::End;
                    }
                }
                Ok(Some(bytes)) if self.own.get() => {
                    if let Some(line) = self.typed(&bytes) {
                        return line;
                    }
                }
                Ok(Some(bytes)) => self.ahead.borrow_mut().extend_from_slice(&bytes),
                Err(_) => return Line::End,
            }
        }
    }

    /// What was typed before anybody asked.
    pub fn take_ahead(&self) -> Vec<u8> {
        std::mem::take(&mut *self.ahead.borrow_mut())
    }

    /// Keeps what was typed for whoever asks next.
    pub fn put_back(&self, bytes: Vec<u8>) {
        let ends = |byte: u8| if byte == b'\r' { b'\n' } else { byte };
        let mut bytes: Vec<u8> = bytes.into_iter().map(ends).collect();
        let mut ahead = self.ahead.borrow_mut();
        bytes.extend_from_slice(&ahead);
        *ahead = bytes;
    }

    /// Takes the terminal over for a session without a line editor, until what is returned is dropped.
    pub fn take_over(&self) -> Option<super::terminal::Taken> {
        if self.own.get() {
            return None;
        }
        let taken = if self.terminal {
            super::terminal::take_over()
        } else {
            None
        };
        self.own.set(taken.is_some());
        taken
    }

    /// One key of a person; `None` on a pipe or when Ctrl+C was pressed.
    pub fn key(&self) -> Option<char> {
        if !self.terminal {
            return None;
        }
        // The line editor gives the terminal back between lines: then a line's first character is the key.
        let taken = self.take_over();
        let key = loop {
            let first = {
                let mut ahead = self.ahead.borrow_mut();
                let text = String::from_utf8_lossy(&ahead).into_owned();
                let first = text.chars().next();
                if let Some(c) = first {
                    let count = c.len_utf8().min(ahead.len());
                    ahead.drain(..count);
                }
                first
            };
            if first.is_some() {
                break first;
            }
            if self.stop.load(Ordering::Relaxed) {
                break None;
            }
            match super::terminal::read_typed(20) {
                Ok(None) => {}
                Ok(Some(bytes)) if bytes.is_empty() => break None,
                Ok(Some(bytes)) => self.ahead.borrow_mut().extend_from_slice(&bytes),
                Err(_) => break None,
            }
        };
        if taken.is_some() {
            self.own.set(false);
        }
        key
    }

    fn show(&self, bytes: &[u8]) {
        use std::io::Write;
        if !self.secret.get() {
            let mut to = std::io::stdout().lock();
            // Nobody sees it if the screen is gone.
            let _ = to.write_all(bytes).and_then(|()| to.flush());
        }
    }

    /// Keys: shown and gathered; the line, once Enter is among them. What follows is kept for the next.
    fn typed(&self, keys: &[u8]) -> Option<Line> {
        let mut rest = keys.iter().copied().enumerate();
        while let Some((at, key)) = rest.next() {
            let mut line = self.line.borrow_mut();
            match key {
                b'\n' | b'\r' => {
                    let text = String::from_utf8_lossy(&line).into_owned();
                    line.clear();
                    drop(line);
                    self.show(b"\n");
                    self.ends.set(0);
                    *self.ahead.borrow_mut() = keys.get(at + 1..).unwrap_or_default().to_vec();
                    return Some(Line::Text(text));
                }
                0x7f | 0x08 => {
                    // A character may be several bytes.
                    let mut text = String::from_utf8_lossy(&line).into_owned();
                    if text.pop().is_some() {
                        *line = text.into_bytes();
                        drop(line);
                        self.show(b"\x08 \x08");
                    }
                }
                0x15 => {
                    let count = String::from_utf8_lossy(&line).chars().count();
                    line.clear();
                    drop(line);
                    self.show("\x08 \x08".repeat(count).as_bytes());
                }
                0x04 => {}
                0x1b => {
                    // A key that sends a sequence does nothing here.
                    if keys.get(at + 1) == Some(&b'[') {
                        rest.next();
                        for (_, key) in rest.by_ref() {
                            if (0x40..=0x7e).contains(&key) {
                                break;
                            }
                        }
                    }
                }
                _ if key < 0x20 && key != b'\t' => {}
                _ => {
                    line.push(key);
                    drop(line);
                    self.show(&[key]);
                }
            }
        }
        None
    }

    /// The first line of what was typed.
    fn held_line(&self) -> Option<String> {
        let mut ahead = self.ahead.borrow_mut();
        let end = ahead.iter().position(|byte| *byte == b'\n')?;
        let line: Vec<u8> = ahead.drain(..=end).collect();
        Some(text(line))
    }

    /// A line that is not shown while it is typed.
    pub fn secret_line(&self) -> Line {
        if self.own.get() {
            self.secret.set(true);
            let line = self.line();
            self.secret.set(false);
            return line;
        }
        let hidden = super::terminal::hide_typing();
        let line = self.line();
        drop(hidden);
        line
    }

    /// All that is left.
    pub fn rest(&self) -> Option<String> {
        if self.terminal {
            return None;
        }
        let mut bytes = Vec::new();
        stdin().lock().read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A line of standard input without its end.
fn read_line() -> Option<String> {
    let mut bytes = Vec::new();
    let count = stdin().lock().read_until(b'\n', &mut bytes).ok()?;
    (count > 0).then(|| text(bytes))
}

/// The text of a line without its end.
fn text(mut bytes: Vec<u8>) -> String {
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
