//! Values as they come out of another process: copies that know what they were.

use super::pack::reads_back;
use super::unpack::block_of;
use crate::value::{
    Known, MemberBody, MemberKind, NoContext, PSObject, PropertyBag, Slot, Type, Value, convert,
    types,
};
use std::cell::RefCell;
use std::rc::Rc;

/// A value as it comes out of another process: objects become copies that know what they were.
pub fn serialized(value: &Value, id: &str, depth: usize) -> Value {
    match value {
        Value::Object(object) if object.class.is_none() && object.base.is_some() => {
            let Some(base) = &object.base else {
                return value.clone();
            };
            if matches!(base, Value::Error(_)) {
                return value.clone();
            }
            let mut copy = PSObject::wrapping(serialized(base, id, depth));
            copy.members = RefCell::new(object.members.borrow().clone());
            Value::Object(Rc::new(copy))
        }
        Value::Object(object) => {
            let mut bag = PropertyBag::default();
            for (name, _, _, slot) in object.members.borrow().iter() {
                if let Slot::Note(held) = slot {
                    let held = if depth > 4 {
                        Value::str(held.to_text())
                    } else {
                        serialized(held, id, depth + 1)
                    };
                    bag.set(name.as_str(), held);
                }
            }
            copied(value, bag, id, depth)
        }
        Value::ScriptBlock(block) => Value::str(block.text()),
        Value::Switch(flag) => Value::Bool(*flag),
        Value::Enum(held) => {
            let number = Value::Int(i32::try_from(held.number).unwrap_or(0));
            let object = PSObject::wrapping(number);
            *object.type_names.borrow_mut() = Some(deserialized_names(value));
            Value::Object(Rc::new(object))
        }
        Value::Type(_) => Value::str(value.to_text()),
        Value::Array(array) if array.element.is_known(Known::Byte) => value.clone(),
        Value::Array(array) => Value::list_of(
            Type::Known(Known::ArrayList),
            array
                .items
                .borrow()
                .iter()
                .map(|item| serialized(item, id, depth + 1))
                .collect(),
        ),
        Value::Net(_) if is_record(value) => value.clone(),
        Value::Net(_) => {
            let of = value.type_of();
            if reads_back(&of) && !of.is_known(Known::Regex)
                || matches!(
                    of,
                    Type::Known(Known::XmlDocument | Known::SecureString | Known::PSCredential)
                )
            {
                return value.clone();
            }
            if depth > 1 {
                return Value::str(value.to_text());
            }
            let mut bag = PropertyBag::default();
            if let Some(net) = value.net_object() {
                for property in net.property_names() {
                    if let Some(held) = net.get(&property) {
                        bag.set(&property, serialized(&held, id, depth + 1));
                    }
                }
            }
            let text = value.to_text();
            if text != of.full_name() {
                let body = block_of(&format!("'{}'", text.replace('\'', "''")));
                bag.add(
                    "ToString",
                    MemberKind::Method,
                    Slot::Body(Rc::new(MemberBody::Method(body))),
                    true,
                );
            }
            copied(value, bag, id, depth)
        }
        other => other.clone(),
    }
}

fn is_record(value: &Value) -> bool {
    value
        .type_of()
        .full_name()
        .strip_prefix("System.Management.Automation.")
        .is_some_and(|name| {
            matches!(
                name,
                "WarningRecord" | "VerboseRecord" | "DebugRecord" | "InformationRecord"
            )
        })
}

fn deserialized_names(value: &Value) -> Vec<crate::value::PSString> {
    types::type_names(value)
        .iter()
        .map(|name| format!("Deserialized.{name}").into())
        .collect()
}

fn guid_of(text: &str) -> Value {
    let text = Value::str(text);
    let guid = Type::Known(Known::Guid);
    convert::convert(&text, &guid, &mut NoContext).unwrap_or(text)
}

fn copied(value: &Value, mut bag: PropertyBag, id: &str, depth: usize) -> Value {
    if is_record(value) {
        return value.clone();
    }
    if depth == 0 {
        bag.set("PSComputerName", Value::str("localhost"));
        bag.set("RunspaceId", guid_of(id));
        bag.set("PSShowComputerName", Value::FALSE);
    }
    let object = PSObject::custom(bag);
    *object.type_names.borrow_mut() = Some(deserialized_names(value));
    Value::Object(Rc::new(object))
}
