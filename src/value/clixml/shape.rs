//! What of an object is written: its items and its members.

use super::depth::Rules;
use crate::text::name::eq_ignore_case;
use crate::value::types::{Known, Type};
use crate::value::{Slot, Value, member, types};
use std::rc::Rc;

/// Properties that .NET throws for instead of giving a value.
pub(super) fn refused(of: &str, name: &str, value: &Value) -> bool {
    match name {
        "ScopeId" => of == "System.Net.IPAddress" && !value.to_text().contains(':'),
        "Current" | "Key" | "Value" | "Entry" | "Name" => of.ends_with("Enumerator"),
        _ => false,
    }
}

/// What a container holds.
pub(super) enum Items {
    List(Vec<Value>),
    Pairs(Vec<(Value, Value)>),
}

/// The element of a collection and what is in it.
pub(super) fn container(value: &Value) -> Option<(&'static str, Items)> {
    let base = match value {
        Value::Object(held) if held.class.is_none() => held.base.as_ref()?,
        Value::Object(_) => return None,
        other => other,
    };
    Some(match base.base() {
        Value::Array(array) => ("LST", Items::List(array.items.borrow().clone())),
        Value::List(list) => ("LST", Items::List(list.items.borrow().clone())),
        Value::Dictionary(table) => ("DCT", Items::Pairs(table.pairs())),
        Value::Net(net) => {
            let of = net.object().type_of();
            let full = of.full_name();
            // Enumerators and nodes of XML are written as objects.
            if full.starts_with("System.Xml.") || full.contains("numerator") {
                return None;
            }
            let items = net.object().enumerate()?;
            let is = |name: &str| full == name || full.starts_with(&format!("{name}`"));
            let tag = if is("System.Collections.Queue") || is("System.Collections.Generic.Queue") {
                "QUE"
            } else if is("System.Collections.Stack") || is("System.Collections.Generic.Stack") {
                "STK"
            } else if matches!(of, Type::Array(..))
                || types::interfaces_of(&of)
                    .iter()
                    .any(|one| one.is_known(Known::IList))
            {
                "LST"
            } else {
                "IE"
            };
            (tag, Items::List(items))
        }
        _ => return None,
    })
}

/// Where an object lies; simple values lie nowhere.
pub(super) fn address(value: &Value) -> Option<usize> {
    Some(match value {
        Value::Object(held) => Rc::as_ptr(held).addr(),
        Value::Array(held) => Rc::as_ptr(held).addr(),
        Value::List(held) => Rc::as_ptr(held).addr(),
        Value::Dictionary(held) => Rc::as_ptr(held).addr(),
        Value::Net(held) => Rc::as_ptr(held).addr(),
        Value::Error(held) => Rc::as_ptr(held).addr(),
        _ => return None,
    })
}

/// True for an object that is nothing but its members.
pub(super) fn is_bag(value: &Value) -> bool {
    matches!(value, Value::Object(held) if held.class.is_none() && held.base.is_none())
}

pub(super) fn has_members(value: &Value) -> bool {
    matches!(value, Value::Object(held) if held.class.is_none() && !held.members.borrow().is_empty())
}

pub(super) fn wanted(rules: &Rules, name: &str) -> bool {
    rules
        .properties
        .as_ref()
        .is_none_or(|set| set.iter().any(|held| eq_ignore_case(held, name)))
}

/// The properties that lie in an object itself, those that have a value.
pub(super) fn own_names(value: &Value) -> Vec<String> {
    let Value::Object(held) = value else {
        return Vec::new();
    };
    if held.class.is_some() {
        return Vec::new();
    }
    held.members
        .borrow()
        .iter()
        .filter(|(_, _, hidden, slot)| {
            !hidden
                && match slot {
                    Slot::Note(_) => true,
                    Slot::Body(body) => matches!(
                        &**body,
                        crate::value::MemberBody::Script { get: Some(_), .. }
                            | crate::value::MemberBody::Alias { .. }
                    ),
                }
        })
        .map(|(name, ..)| name.as_str().to_owned())
        .collect()
}

/// The properties of the .NET type, in its order.
pub(super) fn native_names(value: &Value) -> Vec<String> {
    if let Value::Object(held) = value
        && held.class.is_some()
    {
        return member::properties(value)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
    }
    let own = own_names(value);
    let added = added_names(value);
    member::properties(value)
        .into_iter()
        .filter(|(name, source)| {
            matches!(source, member::PropertySource::Native)
                && !own.iter().any(|held| eq_ignore_case(held, name))
                && !added.iter().any(|held| eq_ignore_case(held, name))
        })
        .map(|(name, _)| name)
        .collect()
}

/// The properties that PowerShell's type data adds to the object's types.
pub(super) fn added_names(value: &Value) -> Vec<String> {
    if is_bag(value) {
        return Vec::new();
    }
    member::list(value)
        .into_iter()
        .filter(|info| {
            !info.hidden
                && matches!(
                    info.kind.as_str(),
                    "ScriptProperty" | "AliasProperty" | "CodeProperty" | "NoteProperty"
                )
        })
        .map(|info| info.name.to_string())
        .collect()
}
