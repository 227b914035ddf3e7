//! Get-Error.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{PSObject, PSString, Value, types};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-Error",
    body: Body::Each(get),
}];

/// What tells the formatter to show all that is known of an error.
const EXTENDED: &str = "#PSExtendedError";

fn get(call: &mut Call<'_>) -> Flow {
    let errors = if call.is_bound("InputObject") {
        let input = call.value("InputObject");
        let is_error = matches!(input.base(), Value::Error(_))
            || types::type_names(&input)
                .iter()
                .any(|name| name == "System.Exception");
        if is_error { vec![input] } else { Vec::new() }
    } else {
        let newest = call.int("Newest").unwrap_or(1);
        let newest = usize::try_from(newest).unwrap_or(1);
        let held = call.rt.errors.items.borrow();
        held.iter().take(newest).cloned().collect()
    };
    let numbered = errors.len() > 1;
    for (index, error) in errors.into_iter().enumerate() {
        let name = match error.base() {
            Value::Error(_) => "System.Management.Automation.ErrorRecord",
            _ => "System.Exception",
        };
        let object = PSObject::wrapping(error.base().clone());
        let mut names = vec![PSString::from(format!("{name}{EXTENDED}"))];
        names.extend(
            types::type_names(&error)
                .into_iter()
                .filter(|held| held != name && !held.ends_with(EXTENDED))
                .map(PSString::from),
        );
        *object.type_names.borrow_mut() = Some(names);
        if numbered {
            let index = Value::Int(i32::try_from(index).unwrap_or(i32::MAX));
            object.members.borrow_mut().set("PSErrorIndex", index);
        }
        call.write(Rc::new(object))?;
    }
    Ok(())
}
