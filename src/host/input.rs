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
        loop {
            if let Some(text) = self.held_line() {
                self.ends.set(0);
                return Line::Text(text);
            }
            if self.stop.swap(false, Ordering::Relaxed) {
                self.ahead.borrow_mut().clear();
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
                Ok(Some(bytes)) => self.ahead.borrow_mut().extend_from_slice(&bytes),
                Err(_) => return Line::End,
            }
        }
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
