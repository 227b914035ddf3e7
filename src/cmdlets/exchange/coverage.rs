//! How far each command of Exchange's is simulated, and what is said when it does not go far enough.

use super::{error, plain};
use crate::engine::{Call, Flow};
use crate::value::{ErrorCategory, Fault};
use std::cell::{Cell, RefCell};

/// What a session says of commands that are not simulated, and the parameters that had no effect.
#[derive(Default)]
pub struct Manners {
    /// Commands that are not simulated warn, and return nothing.
    pub loose: Cell<bool>,
    /// Commands and parameters that were accepted and have no effect here, in the order of their first use.
    pub ignored: RefCell<Vec<(String, String)>>,
    /// Somebody wants to know which objects were not found.
    pub wants_missing: Cell<bool>,
    /// Which those were.
    pub missing: RefCell<Vec<super::presuppose::Missing>>,
}

/// The levels, in words.
pub const LEVELS: [&str; 7] = [
    "absent in this edition",
    "known",
    "binds",
    "reads",
    "writes",
    "behaves",
    "verified",
];

/// The nouns whose objects print as those of a real server were captured.
const CAPTURED: &[&str] = &[
    "OrganizationConfig",
    "Mailbox",
    "ExchangeServer",
    "ReceiveConnector",
    "AuthConfig",
    "SettingOverride",
    "HybridConfiguration",
    "ServerComponentState",
];

/// The level of a command.
pub fn level(command: &str) -> u8 {
    let own = super::NOUNS
        .iter()
        .flat_map(|noun| noun.iter())
        .any(|cmdlet| cmdlet.name.eq_ignore_ascii_case(command));
    let captured = || {
        command
            .split_once('-')
            .is_some_and(|(verb, noun)| verb == "Get" && CAPTURED.contains(&noun))
    };
    match (own, plain::level(command)) {
        (true, _) | (false, Some(3)) if captured() => 6,
        (true, _) => 5,
        (false, Some(level)) => level,
        (false, None) => 2,
    }
}

/// The session's manners.
pub fn manners(call: &mut Call<'_>) -> std::rc::Rc<Manners> {
    match call.rt.service::<Manners>() {
        Some(manners) => manners,
        None => {
            let manners = std::rc::Rc::new(Manners::default());
            call.rt.offer(std::rc::Rc::clone(&manners));
            manners
        }
    }
}

/// Says that the command is not simulated: an error that ends the statement, or a warning in a loose session.
pub fn not_simulated(call: &mut Call<'_>) -> Flow {
    let name = call.info.name;
    let level = level(name);
    let word = LEVELS.get(usize::from(level)).copied().unwrap_or_default();
    let message = error::sentence(
        "NotSimulated",
        &[name.to_owned(), level.to_string(), word.to_owned()],
    );
    if manners(call).loose.get() {
        return call.warning(&message);
    }
    call.throw(
        &Fault::new("NotSimulated", ErrorCategory::NotImplemented, message)
            .of("System.NotImplementedException"),
    )
}

/// Remembers that a parameter has no effect here; it is told once, when the session ends.
pub fn without_effect(call: &mut Call<'_>, parameter: &str) -> Flow {
    let command = call.info.name.to_owned();
    let manners = manners(call);
    let mut ignored = manners.ignored.borrow_mut();
    if !ignored
        .iter()
        .any(|(held, name)| *held == command && name.eq_ignore_ascii_case(parameter))
    {
        ignored.push((command, parameter.to_owned()));
    }
    Ok(())
}
