//! Properties and methods of any value: where PowerShell looks for a member, and in which order.

mod enumerate;
mod index;
mod info;
mod method;
mod own_key;
pub mod type_data;

pub use enumerate::enumerate;
pub use index::{index, set_index};
pub use info::{MemberInfo, PropertySource, intrinsics, list, list_static, properties};
pub use method::{
    MethodCache, construct, get_static, getting, invoke, invoke_at, invoke_static,
    invoke_static_at, set_static,
};
pub use own_key::same_in;

use super::attached;
use super::members;
use super::{
    Context, ErrorCategory, Fault, MemberBody, PSObject, Result, ScriptBlock, Slot, Value, convert,
};
use crate::text::name::eq_ignore_case;
use std::rc::Rc;

/// What looking for a property gave.
#[derive(Debug)]
pub enum Found {
    /// The value.
    Value(Value),
    /// A script property: the engine runs the getter with `$this`.
    Script(Rc<ScriptBlock>),
    /// No such property.
    Missing,
}

/// What setting a property needs.
#[derive(Debug)]
pub enum Stored {
    /// It is done.
    Done,
    /// A script property: the engine runs the setter with `$this` and the value as its argument.
    Script(Rc<ScriptBlock>),
}

/// A property of an object.
pub fn get(object: &Value, name: &str, cx: &mut dyn Context) -> Result<Found> {
    match object {
        Value::Null | Value::Empty => {
            return Ok(
                if eq_ignore_case(name, "Count") || eq_ignore_case(name, "Length") {
                    Found::Value(Value::Int(0))
                } else {
                    Found::Missing
                },
            );
        }
        Value::Array(array)
            if name.eq_ignore_ascii_case("Length") || name.eq_ignore_ascii_case("Count") =>
        {
            return Ok(Found::Value(Value::Int(array.items.borrow().len() as i32)));
        }
        Value::String(text) if name.eq_ignore_ascii_case("Length") => {
            return Ok(Found::Value(Value::Int(text.utf16_len() as i32)));
        }
        Value::Object(held) => {
            if let Some(found) = of_members(object, held, name, cx)? {
                return Ok(found);
            }
        }
        _ => {
            if let Some(whole) = attached::of(object) {
                return get(&whole, name, cx);
            }
        }
    }
    if let Value::Dictionary(dictionary) = object.base()
        && let Some(value) = dictionary.get_str(name)
    {
        return Ok(Found::Value(value));
    }
    if let Some(slot) = type_data::find(object, name) {
        return of_slot(object, name, slot, cx);
    }
    if let Some(found) = own(object, name) {
        return found.map(Found::Value);
    }
    if let Some(items) = enumerate(object) {
        return over_items(&items, name, cx);
    }
    if eq_ignore_case(name, "Count") || eq_ignore_case(name, "Length") {
        return Ok(Found::Value(Value::Int(1)));
    }
    match members::known_property(object, name) {
        Some(spelled) => Err(unsupported_property(object, &spelled)),
        None => Ok(Found::Missing),
    }
}

/// The error for a property that .NET has and emsh has not.
fn unsupported_property(object: &Value, name: &str) -> Box<Fault> {
    Fault::runtime(
        "NotSupported",
        format!(
            "The property '{name}' of [{}] is not supported by emsh yet.",
            super::types::type_name_text(&object.base().type_of())
        ),
    )
    .category(ErrorCategory::NotImplemented)
}

/// True if `Count` or `Length` is not the object's own: one that PowerShell gives to everything.
pub fn is_lent(object: &Value, name: &str) -> bool {
    if !eq_ignore_case(name, "Count") && !eq_ignore_case(name, "Length") {
        return false;
    }
    if let Some(whole) = attached::of(object) {
        return is_lent(&whole, name);
    }
    match object {
        Value::Null | Value::Empty => true,
        Value::Array(_) | Value::List(_) | Value::Dictionary(_) => false,
        Value::Object(held) if held.members.borrow().get(name).is_some() => false,
        _ => {
            type_data::find(object, name).is_none()
                && own(object, name).is_none()
                && enumerate(object).is_none()
        }
    }
}

/// Members that lie in the object itself.
fn of_members(
    object: &Value,
    held: &Rc<PSObject>,
    name: &str,
    cx: &mut dyn Context,
) -> Result<Option<Found>> {
    let slot = held.members.borrow().get(name).cloned();
    match slot {
        None => Ok(None),
        Some(slot) => of_slot(object, name, slot, cx).map(Some),
    }
}

/// What a member's content gives for an object.
fn of_slot(object: &Value, name: &str, slot: Slot, cx: &mut dyn Context) -> Result<Found> {
    let body = match slot {
        Slot::Note(value) => return Ok(Found::Value(value)),
        Slot::Body(body) => body,
    };
    Ok(match &*body {
        MemberBody::Script { get, .. } => match get {
            Some(block) => Found::Script(Rc::clone(block)),
            None => Found::Value(Value::Null),
        },
        MemberBody::Alias { of, convert: to } => {
            let found = if eq_ignore_case(of, name) {
                Found::Missing
            } else {
                get_alias(object, of, cx)?
            };
            match (found, to) {
                (Found::Value(value), Some(to)) => Found::Value(convert::convert(&value, to, cx)?),
                (found, _) => found,
            }
        }
        MemberBody::Method(_) => Found::Value(members::method_group::script(object, name)),
        MemberBody::PropertySet(names) => {
            let mut set = Vec::new();
            for one in names {
                let value = cx.property(object, one)?.unwrap_or_default();
                set.push((one.as_str(), value));
            }
            Found::Value(Value::custom(set))
        }
    })
}

fn get_alias(object: &Value, of: &str, cx: &mut dyn Context) -> Result<Found> {
    get(object, of, cx)
}

/// The member that the object's own type has, or PowerShell adds to every object.
fn own(object: &Value, name: &str) -> Option<Result<Value>> {
    members::property(object, name)
}

/// Member enumeration: the property of every element that has it.
fn over_items(items: &[Value], name: &str, cx: &mut dyn Context) -> Result<Found> {
    let mut values = Vec::new();
    let mut any = false;
    let mut missing = 0;
    for item in items {
        if item.is_null() {
            continue;
        }
        let value = match item {
            Value::Object(held) if held.class.is_none() && held.base.is_none() => {
                match held.note(name) {
                    Some(value) => Some(value),
                    None => cx.property(item, name)?,
                }
            }
            _ => match get(item, name, cx)? {
                Found::Value(value) => Some(value),
                Found::Script(_) => cx.property(item, name)?,
                Found::Missing => None,
            },
        };
        // A custom object without the property gives $null; other objects give nothing.
        let value = match (value, item) {
            (None, Value::Object(held)) if held.class.is_none() && held.base.is_none() => {
                values.push(Value::Null);
                missing += 1;
                continue;
            }
            (value, _) => value,
        };
        let Some(value) = value else { continue };
        any = true;
        match value {
            Value::Empty => {}
            value => match enumerate(&value) {
                Some(inner) => values.extend(inner),
                None => values.push(value),
            },
        }
    }
    if !any && missing < 2 {
        return Ok(Found::Missing);
    }
    Ok(Found::Value(match values.len() {
        0 => Value::Null,
        1 => values.pop().unwrap_or_default(),
        _ => Value::array(values),
    }))
}

/// Sets a property of an object.
pub fn set(object: &Value, name: &str, value: Value, cx: &mut dyn Context) -> Result<Stored> {
    if let Value::Object(held) = object
        && held.class.is_some()
        && let Some(result) = cx.class_set(object, name, &value)
    {
        return result.map(|()| Stored::Done);
    }
    match object {
        Value::Null | Value::Empty => {
            let mut fault = cannot_set(name);
            fault.id = "PropertyNotFound".to_owned();
            return Err(fault);
        }
        Value::Object(held) => {
            if let Some(stored) = set_in_members(object, held, name, &value, cx)? {
                return Ok(stored);
            }
        }
        _ => {
            if let Some(whole) = attached::of(object) {
                return set(&whole, name, value, cx);
            }
        }
    }
    if let Some(Slot::Body(body)) = type_data::find(object, name) {
        match &*body {
            MemberBody::Script {
                set: Some(block), ..
            } => return Ok(Stored::Script(Rc::clone(block))),
            MemberBody::Alias { of, .. } if !eq_ignore_case(of, name) => {
                return set(object, of, value, cx);
            }
            _ => {}
        }
    }
    let value = if value.is_null() { Value::Null } else { value };
    if let Value::Dictionary(_) = object.base() {
        set_index(object, &Value::str(name), value, cx)?;
        return Ok(Stored::Done);
    }
    match members::set_property(object, name, &value, cx) {
        Some(result) => result.map(|()| Stored::Done).map_err(|fault| {
            if fault.id == "PropertyAssignmentException" {
                return read_only(name);
            }
            setting(name, fault)
        }),
        None => {
            let fault = cannot_set(name);
            let custom = matches!(object, Value::Object(held) if held.class.is_none() && held.base.is_none());
            if !custom {
                return Err(fault);
            }
            let message = format!("Exception setting \"{name}\": \"{}\"", fault.message);
            Err(
                Fault::new("ExceptionWhenSetting", ErrorCategory::NotSpecified, message)
                    .of("System.Management.Automation.SetValueInvocationException")
                    .inner(fault),
            )
        }
    }
}

/// A property that only reads, as PowerShell reports an assignment to it.
fn read_only(name: &str) -> Box<Fault> {
    let message = format!("'{name}' is a ReadOnly property.");
    let inner = Fault::runtime("PropertyAssignmentException", message.as_str())
        .of("System.Management.Automation.SetValueException");
    Fault::runtime("PropertyAssignmentException", message).inner(inner)
}

/// The error of a setter as PowerShell wraps it.
fn setting(name: &str, fault: Box<Fault>) -> Box<Fault> {
    if fault.carried.is_some() || fault.exception.starts_with("System.Management.Automation.") {
        return fault;
    }
    let message = format!("Exception setting \"{name}\": \"{}\"", fault.message);
    Fault::new("ExceptionWhenSetting", ErrorCategory::NotSpecified, message)
        .of("System.Management.Automation.SetValueInvocationException")
        .inner(fault)
}

fn set_in_members(
    object: &Value,
    held: &Rc<PSObject>,
    name: &str,
    value: &Value,
    cx: &mut dyn Context,
) -> Result<Option<Stored>> {
    let mut members = held.members.borrow_mut();
    let Some(at) = members.find(name) else {
        return Ok(None);
    };
    let body = match members.at_mut(at) {
        Some(Slot::Note(slot)) => {
            let declared = held
                .class
                .as_ref()
                .and_then(|class| declared_type(class, name));
            *slot = match declared {
                None => {
                    if value.is_null() {
                        Value::Null
                    } else {
                        value.clone()
                    }
                }
                Some(to) => {
                    drop(members);
                    let converted = convert::convert(value, &to, cx)?;
                    if let Some(Slot::Note(slot)) = held.members.borrow_mut().at_mut(at) {
                        *slot = converted;
                    }
                    return Ok(Some(Stored::Done));
                }
            };
            return Ok(Some(Stored::Done));
        }
        Some(Slot::Body(body)) => Rc::clone(body),
        None => return Ok(None),
    };
    drop(members);
    match &*body {
        MemberBody::Script {
            set: Some(block), ..
        } => Ok(Some(Stored::Script(Rc::clone(block)))),
        MemberBody::Script { set: None, .. } => Err(Fault::new(
            "SetWithoutSetterFromScriptProperty",
            ErrorCategory::InvalidOperation,
            format!("Set accessor for property \"{name}\" is unavailable."),
        )
        .of("System.Management.Automation.SetValueException")),
        MemberBody::Alias { of, .. } if !eq_ignore_case(of, name) => {
            set(object, of, value.clone(), cx).map(Some)
        }
        MemberBody::Alias { .. } | MemberBody::Method(_) | MemberBody::PropertySet(_) => {
            Err(cannot_set(name))
        }
    }
}

/// The type that a class declares for a property; `None` if any object may stand there.
fn declared_type(class: &Rc<super::Class>, name: &str) -> Option<super::Type> {
    class
        .lineage()
        .iter()
        .find_map(|one| {
            one.properties()
                .iter()
                .find(|property| eq_ignore_case(&property.name, name))
                .map(|property| property.declared.clone())
        })
        .filter(|declared| *declared != super::Type::OBJECT)
}

fn cannot_set(name: &str) -> Box<Fault> {
    Fault::runtime(
        "PropertyAssignmentException",
        format!(
            "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
        ),
    )
}

/// A property that needs no script to run: notes, and properties of .NET objects.
pub fn plain_property(object: &Value, name: &str) -> Option<Value> {
    if let Some(Value::Object(held)) = attached::of(object)
        && let Some(slot) = held.members.borrow().get(name)
    {
        return match slot {
            Slot::Note(value) => Some(value.clone()),
            Slot::Body(_) => None,
        };
    }
    match object {
        Value::Object(held) => match held.members.borrow().get(name) {
            Some(Slot::Note(value)) => Some(value.clone()),
            Some(Slot::Body(_)) => None,
            None => held
                .base
                .as_ref()
                .and_then(|base| plain_property(base, name)),
        },
        Value::Dictionary(dictionary) => dictionary
            .get_str(name)
            .or_else(|| members::plain_property(object, name)),
        Value::Net(net) => net.object().get(name),
        _ => members::plain_property(object, name),
    }
}
