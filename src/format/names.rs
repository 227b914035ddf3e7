//! Which properties an object shows, in which order, and its type names.

use crate::text::name::eq_ignore_case;
use crate::value::{Known, MemberBody, MemberKind, Slot, Type, Value};

/// True for the members that are properties.
fn is_property(kind: MemberKind) -> bool {
    !matches!(kind, MemberKind::Method | MemberKind::PropertySet)
}

fn push(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|held| eq_ignore_case(held, name)) {
        names.push(name.to_owned());
    }
}

/// Properties of the object's own members.
fn own(object: &Value, names: &mut Vec<String>) {
    if let Value::Object(held) = object {
        for (name, kind, hidden, _) in held.members.borrow().iter() {
            if !hidden && is_property(kind) {
                push(names, name.as_str());
            }
        }
    }
}

/// Properties of the .NET object below.
fn adapted(object: &Value, names: &mut Vec<String>) {
    match object {
        Value::Object(held) => {
            if let Some(base) = &held.base {
                adapted(base, names);
            }
        }
        Value::Net(net) => {
            for name in net.object().property_names() {
                push(names, &name);
            }
        }
        _ => {}
    }
}

/// All properties as they are displayed: those of .NET first, then those that were added.
pub fn all(object: &Value) -> Vec<String> {
    let mut names = Vec::new();
    adapted(object, &mut names);
    own(object, &mut names);
    names
}

/// All properties as `*` finds them: those that were added first.
pub fn matching(object: &Value) -> Vec<String> {
    let mut names = Vec::new();
    own(object, &mut names);
    adapted(object, &mut names);
    names
}

/// The property of a name as the object spells it.
pub fn spelled(object: &Value, name: &str) -> Option<String> {
    matching(object)
        .into_iter()
        .find(|held| eq_ignore_case(held, name))
}

/// True for objects without properties.
pub fn has_none(object: &Value) -> bool {
    match object {
        Value::Object(held) if held.base.is_none() => {
            !held.members.borrow().iter().any(|(name, kind, hidden, _)| {
                !hidden && is_property(kind) && !super::display::is_remoting(name.as_str())
            })
        }
        _ => all(object)
            .iter()
            .all(|name| super::display::is_remoting(name)),
    }
}

/// The default display properties that an object itself carries (`PSStandardMembers`).
pub fn own_default_set(object: &Value) -> Option<Vec<String>> {
    let Value::Object(held) = object else {
        return None;
    };
    let Some(Slot::Note(Value::Object(standard))) =
        held.members.borrow().get("PSStandardMembers").cloned()
    else {
        return None;
    };
    match standard.members.borrow().get("DefaultDisplayPropertySet") {
        Some(Slot::Body(body)) => match &**body {
            MemberBody::PropertySet(names) => Some(names.iter().map(ToString::to_string).collect()),
            _ => None,
        },
        _ => None,
    }
}

/// `PSTypeNames`.
pub fn type_names(object: &Value) -> Vec<String> {
    if let Value::Object(held) = object
        && let Some(names) = &*held.type_names.borrow()
    {
        let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
        if held.base.is_none() && names.len() == 1 {
            names.push(Known::PSCustomObject.full_name().to_owned());
            names.push(Known::Object.full_name().to_owned());
        }
        return names;
    }
    vec![object.type_of().full_name(), Type::OBJECT.full_name()]
}
