//! Standard output and error, in the order in which they were written.

use std::cell::{Cell, RefCell};
use std::io::{Write, stderr, stdout};
use std::time::{Duration, Instant};

/// Text that is kept back before it is written.
const KEEP: usize = 1 << 16;
/// How long it may be kept back.
const WAIT: Duration = Duration::from_millis(40);

/// Both streams; output is kept back a little, for speed, and always written before an error.
pub struct Output {
    kept: RefCell<Vec<u8>>,
    since: Cell<Instant>,
    screen: bool,
    broken: Cell<bool>,
    /// What was written last ended a line.
    fresh: Cell<bool>,
    written: Cell<usize>,
    /// What stands on the line of the cursor, on a screen.
    line: RefCell<String>,
}

/// More of a line is not remembered.
const LINE: usize = 4096;

impl Output {
    /// The process's own streams.
    pub fn new(screen: bool) -> Output {
        Output {
            kept: RefCell::new(Vec::new()),
            since: Cell::new(Instant::now()),
            screen,
            broken: Cell::new(false),
            fresh: Cell::new(true),
            written: Cell::new(0),
            line: RefCell::default(),
        }
    }

    /// Writes to standard output.
    pub fn out(&self, text: &str) {
        self.note(text);
        if let Some(last) = text.as_bytes().last() {
            self.fresh.set(*last == b'\n');
        }
        let full = {
            let mut kept = self.kept.borrow_mut();
            if kept.is_empty() {
                self.since.set(Instant::now());
            }
            kept.extend_from_slice(text.as_bytes());
            kept.len() >= KEEP
        };
        if full || self.since.get().elapsed() > WAIT {
            self.flush();
        }
    }

    /// Writes to standard error, after all output so far.
    pub fn err(&self, text: &str) {
        self.note(text);
        if let Some(last) = text.as_bytes().last() {
            self.fresh.set(*last == b'\n');
        }
        self.flush();
        let mut to = stderr().lock();
        // Nobody is left to hear about a closed standard error.
        let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
    }

    /// Writes a piece of a screen that somebody else keeps.
    pub fn draw(&self, text: &str) {
        self.kept.borrow_mut().extend_from_slice(text.as_bytes());
        self.flush();
        self.fresh.set(true);
    }

    /// How many bytes were written, without those of `draw`.
    pub fn written(&self) -> usize {
        self.written.get()
    }

    fn note(&self, text: &str) {
        self.written
            .set(self.written.get().wrapping_add(text.len()));
        if !self.screen {
            return;
        }
        let mut line = self.line.borrow_mut();
        let rest = match text.rsplit_once('\n') {
            Some((_, rest)) => {
                line.clear();
                rest
            }
            None => text,
        };
        if line.len() + rest.len() <= LINE {
            line.push_str(rest);
        }
    }

    /// What was written of the line of the cursor; it is somebody else's from now on.
    pub fn take_line(&self) -> String {
        self.fresh.set(true);
        std::mem::take(&mut self.line.borrow_mut())
    }

    /// True if nothing stands on the line of the cursor.
    pub fn at_line_start(&self) -> bool {
        self.fresh.get()
    }

    /// The person ended the line.
    pub fn line_ended(&self) {
        self.line.borrow_mut().clear();
        self.fresh.set(true);
    }

    /// Writes what was kept back for too long.
    pub fn tick(&self) {
        if !self.kept.borrow().is_empty() && self.since.get().elapsed() > WAIT {
            self.flush();
        }
    }

    /// Writes all that was kept back.
    pub fn flush(&self) {
        let mut kept = self.kept.borrow_mut();
        if kept.is_empty() {
            return;
        }
        let mut to = stdout().lock();
        if to.write_all(&kept).and_then(|()| to.flush()).is_err() {
            self.broken.set(true);
        }
        kept.clear();
    }

    /// True if a person sees it.
    pub fn is_screen(&self) -> bool {
        self.screen
    }

    /// True once nobody reads standard output any more.
    pub fn is_broken(&self) -> bool {
        self.broken.get()
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.flush();
    }
}
