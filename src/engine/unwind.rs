//! What travels with `?`, and how a statement ends.

use crate::text::name::Name;
use crate::value::{ErrorRecord, Fault};
use std::rc::Rc;

/// Everything that leaves a running program other than by its end.
#[derive(Debug)]
pub enum Unwind {
    /// A terminating error.
    Throw(Rc<ErrorRecord>, Severity),
    /// An error without a position yet.
    Fault(Box<Fault>),
    /// `break` that left its function.
    Break(Option<Name>),
    /// `continue` that left its function.
    Continue(Option<Name>),
    /// `exit`.
    Exit(i32),
    /// A downstream command has enough; the number is that of its pipeline.
    StopUpstream(u64),
    /// Ctrl+C or a stopped pipeline.
    Stopped,
}

/// How far a terminating error goes when nobody catches it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// Ends the function that raised it, and then the statement of its caller.
    Callee,
    /// Ends the statement; execution goes on with the next one unless a `try` encloses it.
    Statement,
    /// `throw` and `-ErrorAction Stop`: ends everything up to a `try`.
    Script,
}

/// The result of running something.
pub type Flow<T = ()> = Result<T, Box<Unwind>>;

impl From<Box<Fault>> for Box<Unwind> {
    fn from(mut fault: Box<Fault>) -> Self {
        match fault.carried.take() {
            Some(carried) => match carried.downcast::<Unwind>() {
                Ok(unwind) => unwind,
                Err(carried) if carried.is::<crate::value::Stopped>() => Box::new(Unwind::Stopped),
                Err(carried) => {
                    fault.carried = Some(carried);
                    Box::new(Unwind::Fault(fault))
                }
            },
            None => Box::new(Unwind::Fault(fault)),
        }
    }
}

impl From<Box<Unwind>> for Box<Fault> {
    fn from(unwind: Box<Unwind>) -> Self {
        match *unwind {
            Unwind::Fault(fault) => fault,
            other => Fault::carry(Box::new(other)),
        }
    }
}

/// How a statement ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// Go on with the next statement.
    On,
    /// `return` (its value is written already).
    Return,
    /// `break`, with the label's number in the program; 0 for none.
    Break(Label),
    /// `continue`.
    Continue(Label),
}

/// A loop label by its interned name; 0 for none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(pub Option<super::scope::NameId>);
