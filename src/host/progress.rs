//! How far long work of the command line is, on one line of a terminal that goes away.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Nothing is shown before this time has passed, nor more often than this.
const QUIET: Duration = Duration::from_millis(700);
const PAUSE: Duration = Duration::from_millis(100);

/// How far some work is.
pub(super) struct Progress {
    what: &'static str,
    all: usize,
    begun: Instant,
    shown: Option<Instant>,
    is_seen: bool,
}

impl Progress {
    /// Work on so many things; nobody sees it where there is no terminal.
    pub(super) fn new(what: &'static str, all: usize) -> Self {
        Self {
            what,
            all,
            begun: Instant::now(),
            shown: None,
            is_seen: stderr().is_terminal(),
        }
    }

    /// So many are done.
    pub(super) fn tell(&mut self, done: usize) {
        if !self.is_seen
            || self.begun.elapsed() < QUIET
            || self.shown.is_some_and(|at| at.elapsed() < PAUSE)
        {
            return;
        }
        self.shown = Some(Instant::now());
        let percent = (done.saturating_mul(100))
            .checked_div(self.all)
            .unwrap_or(0);
        let _ = write!(stderr(), "\r{}: {percent} %\x1b[K", self.what);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
