//! Arguments of enumerations: a name that the enumeration does not have is refused before the command does anything.

use super::argument;
use crate::engine::{Call, Flow};
use crate::exchange::property::same;
use crate::exchange::schema::full_enumeration;
use crate::value::{Type, Value, member};

/// Refuses the first bound argument that names no member of its parameter's enumeration, where the members are known.
pub fn check(call: &mut Call<'_>) -> Flow {
    let refused = call.given.bound().find_map(|(_, parameter, value)| {
        let of = parameter.declared.as_ref().map(Type::full_name)?;
        let last = of.trim_end_matches("[]").rsplit(['.', '+']).next()?;
        let (full, known) = full_enumeration(last)?;
        let wrong = names(value).into_iter().find(|name| {
            name.parse::<i64>().is_err() && !known.iter().any(|member| same(member, name))
        })?;
        let full = if full.contains('.') {
            full.to_owned()
        } else {
            // Which of Exchange's namespaces it is in, the documentation does not tell.
            format!("Microsoft.Exchange.Data.{full}")
        };
        let reason = format!(
            "Unable to match the identifier name {wrong} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
            known.join(", ")
        );
        Some(argument::refused(
            parameter.name.as_str(),
            &wrong,
            &full,
            &reason,
        ))
    });
    match refused {
        Some(fault) => Err(fault.into()),
        None => Ok(()),
    }
}

/// The names in an argument that is text, or several texts; commas part the members of flags.
fn names(value: &Value) -> Vec<String> {
    match value.base() {
        Value::String(text) => text
            .split(',')
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect(),
        other => member::enumerate(other)
            .unwrap_or_default()
            .iter()
            .filter(|item| matches!(item.base(), Value::String(_)))
            .flat_map(names)
            .collect(),
    }
}
