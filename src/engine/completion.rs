//! What could stand here: commands, parameters, their values, variables, members, types and paths.

mod candidates;
mod custom;
mod place;

pub use candidates::{Candidate, CandidateKind};
pub use custom::{CommandCompletion, CompletionResult, complete_input};
pub use place::{Place, place};

use super::runspace::Runspace;

/// What could stand in a range of a text.
#[derive(Clone, Debug, Default)]
pub struct Completion {
    /// The first byte that is replaced.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What could stand there, in the order in which it is offered.
    pub candidates: Vec<Candidate>,
}

/// Values for a parameter that only the host knows, such as identities of the organization.
///
/// It gets the command's name, the parameter's name and the word so far, and gives values without quotes; `None` if it
/// knows nothing of the parameter.
pub struct ArgumentSource(pub Box<ArgumentFunction>);

/// Command, parameter and word to values.
pub type ArgumentFunction = dyn Fn(&str, &str, &str) -> Option<Vec<String>>;

/// What could stand at a byte of a text.
pub fn complete(rt: &mut Runspace, text: &str, at: usize) -> Completion {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text.get(..at).unwrap_or_default();
    let (range, place) = place(before);
    Completion {
        start: range.start,
        end: range.end,
        candidates: candidates::of(rt, &place, before),
    }
}
