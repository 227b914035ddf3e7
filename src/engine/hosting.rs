//! PowerShell inside PowerShell: `[powershell]::Create()`, runspaces and their pools, initial session states.
//!
//! A runspace that a script makes is a [`Runspace`] on the script's own thread, so that what its commands write is what
//! they wrote and no copy. What begins with `BeginInvoke` or `InvokeAsync` runs on a thread of its own as any other
//! task does (`engine::task`): collections that it is given stay one collection, other objects are copies. Variables
//! that commands set there are not seen by the runspace afterwards.

mod background;
mod commands;
mod initial;
mod invoke;
mod pool;
mod session;
mod shell;
mod silent;
mod streams;

pub use background::host_text;
pub use commands::{CommandEntry, Commands, run};
pub use session::runspaces;

use super::runspace::Runspace;
use super::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{Fault, Known, Type, Value};

/// What commands of a hosted PowerShell write is told of in these types.
fn collection(of: &str) -> Type {
    Type::generic(of, vec![Type::Known(Known::PSObject)])
}

/// The error of something that an object is not ready for.
fn not_now(exception: &str, message: impl Into<String>) -> Box<Fault> {
    let id = exception.rsplit('.').next().unwrap_or_default().to_owned();
    Fault::runtime(id, message).of(exception)
}

/// A method of these objects; `None`: not one of them.
pub(super) fn method(
    rt: &mut Runspace,
    object: &Value,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    if let Some(held) = object.downcast::<shell::PowerShellObject>() {
        let held = held.clone();
        return shell::method(rt, &held, object, name, arguments);
    }
    if let Some(held) = object.downcast::<background::AsyncResult>() {
        let held = held.clone();
        return background::method(rt, &held, name, arguments);
    }
    session::method(rt, object, name, arguments)
}

/// A static method or a constructor of these types; `None`: not one of them.
pub(super) fn static_method(
    rt: &mut Runspace,
    of: &Type,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let full = of.full_name();
    let Some(short) = full.strip_prefix("System.Management.Automation.") else {
        return Ok(None);
    };
    if short == "PowerShell" && eq_ignore_case(name, "Create") {
        return shell::create(rt, arguments).map(Some);
    }
    match short.strip_prefix("Runspaces.") {
        Some(short) => session::static_method(rt, short, name, arguments),
        None => Ok(None),
    }
}

/// A static property of these types; `None`: not one of them.
pub(super) fn static_property(rt: &mut Runspace, of: &Type, name: &str) -> Option<Value> {
    if of.full_name() == "System.Management.Automation.Runspaces.Runspace"
        && eq_ignore_case(name, "DefaultRunspace")
    {
        return Some(session::default_runspace(rt));
    }
    None
}
