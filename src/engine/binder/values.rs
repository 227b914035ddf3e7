//! What the binder asks of values.

use super::BindContext;
use crate::text::culture::INVARIANT;
use crate::value::convert::{self, number};
use crate::value::{Known, MemberKind, PSObject, PropertyBag, Result, Slot, Type, Value, text};
use std::rc::Rc;

/// The elements of what .NET calls an `IList`.
pub(super) fn list_items(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(array) => Some(array.items.borrow().clone()),
        Value::List(list) => Some(list.items.borrow().clone()),
        _ => None,
    }
}

/// The elements that PowerShell enumerates: none of strings and dictionaries.
pub(super) fn items(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(array) => Some(array.items.borrow().clone()),
        Value::List(list) => Some(list.items.borrow().clone()),
        Value::Net(net) => net.object().enumerate(),
        Value::Object(object) => object.base.as_ref().and_then(items),
        _ => None,
    }
}

/// `LanguagePrimitives.IsObjectEnumerable`.
pub(super) fn is_enumerable(value: &Value) -> bool {
    items(value).is_some()
}

/// `.ToString()` of an argument, as messages show it.
pub(super) fn net_text(value: &Value, cx: &mut dyn BindContext) -> Result<String> {
    match value {
        Value::Object(object) if object.class.is_some() || object.base.is_none() => {
            cx.text_of(value)
        }
        _ => Ok(plain_text(value)),
    }
}

/// `.ToString()` without calling script.
pub(super) fn plain_text(value: &Value) -> String {
    text::net_text(value, &INVARIANT)
}

/// True if a value is of a parameter's type.
pub(super) fn is_instance(value: &Value, of: &Type) -> bool {
    match of {
        Type::Known(Known::Object | Known::PSObject) => return true,
        Type::Known(Known::PSCustomObject) => return true,
        _ => {}
    }
    let wanted = convert::nullable(of);
    let of = wanted.as_ref().unwrap_or(of);
    let base = value.base();
    match (base, of) {
        (Value::String(_), Type::Known(Known::String))
        | (Value::Int(_), Type::Known(Known::Int32))
        | (Value::Bool(_), Type::Known(Known::Boolean))
        | (Value::Switch(_), Type::Known(Known::SwitchParameter))
        | (Value::ScriptBlock(_), Type::Known(Known::ScriptBlock)) => true,
        _ => base.type_of() == *of || crate::value::types::is_instance(base, of),
    }
}

/// `bool`, `switch`, and both nullable.
pub(super) fn is_boolean_type(of: &Type) -> bool {
    let inner = convert::nullable(of);
    matches!(
        inner.as_ref().unwrap_or(of),
        Type::Known(Known::Boolean | Known::SwitchParameter)
    )
}

/// A number as `LanguagePrimitives.IsNumeric` has it: enum values too, characters not.
pub(super) fn is_numeric(value: &Value) -> bool {
    match value.base() {
        Value::Char(_) | Value::BigInt(_) => false,
        Value::Enum(_) => true,
        base => number::of(base).is_some(),
    }
}

/// The number is not zero.
pub(super) fn is_nonzero(value: &Value) -> bool {
    match value.base() {
        Value::Enum(value) => value.number != 0,
        base => number::of(base).is_some_and(|number| !number::is_zero(&number)),
    }
}

/// The text of an unknown parameter in `$args`: it remembers that it was one, for splatting.
pub(super) fn parameter_text(written: &str, name: &str) -> Value {
    let mut bag = PropertyBag::default();
    bag.add(
        PARAMETER_NOTE,
        MemberKind::Note,
        Slot::Note(Value::str(name)),
        true,
    );
    let object = PSObject::wrapping(Value::str(written));
    *object.members.borrow_mut() = bag;
    Value::Object(Rc::new(object))
}

/// The hidden note of such a text.
pub const PARAMETER_NOTE: &str = "<CommandParameterName>";

/// .NET's `TypeCode`; an enumerator's is that of the integer below it.
pub(super) fn type_code(value: &Value) -> i64 {
    match value.base() {
        Value::Enum(_) => 9,
        other => crate::value::members::number::type_code(other),
    }
}

/// The type in which two numbers are compared; `None`: they are not both numbers.
pub fn common_type(a: &Value, b: &Value) -> Option<Type> {
    let (a, b) = (type_code(a), type_code(b));
    let signed = |code: i64| matches!(code, 5 | 7 | 9 | 11);
    Some(Type::Known(match a.max(b) {
        0..=9 => Known::Int32,
        10 if signed(a) || signed(b) => Known::Double,
        10 => Known::UInt32,
        11 => Known::Int64,
        12 if signed(a) || signed(b) => Known::Double,
        12 => Known::UInt64,
        13 | 14 => Known::Double,
        15 => Known::Decimal,
        _ => return None,
    }))
}

/// `PSTypeNames`, most specific first.
pub(super) fn type_names(value: &Value) -> Vec<String> {
    if let Value::Object(object) = value {
        if let Some(names) = &*object.type_names.borrow() {
            return names.iter().map(ToString::to_string).collect();
        }
        if let Some(class) = &object.class {
            return class
                .lineage()
                .iter()
                .map(|class| class.name.to_string())
                .collect();
        }
    }
    let of = value.type_of();
    let mut names = vec![of.full_name()];
    if let Some(facts) = crate::grammar::type_facts(&of.full_name()) {
        names.extend(facts.bases.iter().map(ToString::to_string));
    }
    names
}

/// A note that was added to a value.
pub(super) fn added_note(value: &Value, name: &str) -> Option<Value> {
    match value {
        Value::Object(object) => object.note(name),
        _ => None,
    }
}
