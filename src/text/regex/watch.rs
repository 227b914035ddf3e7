//! What may stop a search that takes long: whoever started it, or the time that it was given.

use std::cell::RefCell;
use std::rc::Rc;

/// Why a search ended without an answer; `Display` gives .NET's sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MatchFailure {
    /// The time that the pattern was given is over.
    #[error(
        "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors."
    )]
    Timeout,
    /// Whoever started it wants no answer any more.
    #[error("The pipeline has been stopped.")]
    Stopped,
    /// It needs more memory than there should be.
    #[error("Insufficient memory to continue the execution of the program.")]
    TooLarge,
}

impl MatchFailure {
    /// The .NET exception.
    pub fn exception(self) -> &'static str {
        match self {
            Self::Timeout => "System.Text.RegularExpressions.RegexMatchTimeoutException",
            Self::Stopped => "System.Management.Automation.PipelineStoppedException",
            Self::TooLarge => "System.InsufficientMemoryException",
        }
    }
}

/// Who is asked whether to go on.
pub trait Watcher {
    /// True if the search is to stop.
    fn stopped(&self) -> bool;
    /// A time that goes on, in ticks.
    fn ticks(&self) -> i64;
}

thread_local! {
    static WATCHER: RefCell<Option<Rc<dyn Watcher>>> = const { RefCell::new(None) };
}

/// Sets who is asked on this thread, and gives who was.
pub fn set_watcher(watcher: Option<Rc<dyn Watcher>>) -> Option<Rc<dyn Watcher>> {
    WATCHER.replace(watcher)
}

/// True if whoever is asked on this thread wants what takes long to stop.
pub fn is_stopped() -> bool {
    WATCHER
        .with_borrow(Clone::clone)
        .is_some_and(|watcher| watcher.stopped())
}

/// A search that is watched.
pub(super) struct Watch {
    /// The ticks that it may take.
    limit: Option<i64>,
    begin: i64,
}

impl Watch {
    pub(super) fn new(limit: Option<i64>) -> Watch {
        let now = || WATCHER.with_borrow(|watcher| watcher.as_ref().map(|watcher| watcher.ticks()));
        let begin = limit.and_then(|_| now()).unwrap_or(0);
        Watch { limit, begin }
    }

    /// An error if the search is to end.
    pub(super) fn look(&self) -> Result<(), MatchFailure> {
        let Some(watcher) = WATCHER.with_borrow(Clone::clone) else {
            return Ok(());
        };
        if watcher.stopped() {
            return Err(MatchFailure::Stopped);
        }
        match self.limit {
            Some(limit) if watcher.ticks().saturating_sub(self.begin) > limit => {
                Err(MatchFailure::Timeout)
            }
            _ => Ok(()),
        }
    }
}
