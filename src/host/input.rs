//! Standard input: lines from a pipe, or from a person who may press Ctrl+C meanwhile.

use std::cell::{Cell, RefCell};
use std::io::{BufRead, IsTerminal, Read, stdin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

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
    keyboard: RefCell<Option<Keyboard>>,
    /// Ends of input that a terminal sent in a row: Ctrl+D, or a terminal that is gone.
    ends: Cell<u32>,
}

/// A thread that reads the terminal, so that waiting for a line can be interrupted.
struct Keyboard {
    wanted: Sender<()>,
    lines: Receiver<Option<String>>,
    /// A line was asked for and has not come yet.
    waiting: bool,
}

impl Input {
    /// Standard input; Ctrl+C sets `stop`.
    pub fn new(stop: Arc<AtomicBool>) -> Input {
        Input {
            terminal: stdin().is_terminal(),
            stop,
            keyboard: RefCell::new(None),
            ends: Cell::new(0),
        }
    }

    /// True if a person types it.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// The next line.
    pub fn line(&self) -> Line {
        if !self.terminal {
            return match read_line() {
                Some(text) => Line::Text(text),
                None => Line::End,
            };
        }
        self.typed_line()
    }

    /// The next line as a person types it.
    fn typed_line(&self) -> Line {
        let mut held = self.keyboard.borrow_mut();
        let keyboard = held.get_or_insert_with(Keyboard::start);
        if !keyboard.waiting {
            if keyboard.wanted.send(()).is_err() {
                return Line::End;
            }
            keyboard.waiting = true;
        }
        loop {
            match keyboard.lines.recv_timeout(Duration::from_millis(20)) {
                Ok(Some(text)) => {
                    keyboard.waiting = false;
                    self.ends.set(0);
                    return Line::Text(text);
                }
                // Ctrl+D is no end of a session, as in PowerShell; a terminal that is gone is.
                Ok(None) => {
                    self.ends.set(self.ends.get() + 1);
                    if self.ends.get() > 16 || keyboard.wanted.send(()).is_err() {
                        keyboard.waiting = false;
                        return Line::End;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    if self.stop.swap(false, Ordering::Relaxed) {
                        return Line::Interrupted;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Line::End,
            }
        }
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

impl Keyboard {
    fn start() -> Keyboard {
        let (wanted, requests) = channel();
        let (send, lines) = channel();
        std::thread::spawn(move || {
            while requests.recv().is_ok() {
                if send.send(read_line()).is_err() {
                    return;
                }
            }
        });
        Keyboard {
            wanted,
            lines,
            waiting: false,
        }
    }
}

/// A line of standard input without its end.
fn read_line() -> Option<String> {
    let mut bytes = Vec::new();
    let count = stdin().lock().read_until(b'\n', &mut bytes).ok()?;
    if count == 0 {
        return None;
    }
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
