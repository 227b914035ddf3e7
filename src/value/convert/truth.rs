//! What counts as true.

use crate::value::Value;
use num_traits::Zero;

/// True or false as conditions see a value.
#[inline]
pub fn truth(value: &Value) -> bool {
    match value {
        Value::Bool(it) | Value::Switch(it) => *it,
        Value::Null | Value::Empty => false,
        Value::Int(it) => *it != 0,
        Value::String(text) => !text.is_empty(),
        _ => truth_of_other(value),
    }
}

fn truth_of_other(value: &Value) -> bool {
    match value {
        Value::Long(it) => *it != 0,
        Value::Double(it) => *it != 0.0,
        Value::Single(it) => *it != 0.0,
        Value::SByte(it) => *it != 0,
        Value::Byte(it) => *it != 0,
        Value::Int16(it) => *it != 0,
        Value::UInt16(it) | Value::Char(it) => *it != 0,
        Value::UInt(it) => *it != 0,
        Value::ULong(it) => *it != 0,
        Value::Decimal(it) => !it.is_zero(),
        Value::BigInt(it) => !it.is_zero(),
        Value::Enum(it) => it.number != 0,
        Value::Array(array) => match array.items.try_borrow() {
            Ok(items) => truth_of_items(&items),
            Err(_) => true,
        },
        Value::List(list) => match list.items.try_borrow() {
            Ok(items) => truth_of_items(&items),
            Err(_) => true,
        },
        Value::Object(object) if object.class.is_none() => object.base.as_ref().is_none_or(truth),
        _ => true,
    }
}

/// None: false; one: that one's truth, except that a list within is judged by having elements; more: true.
fn truth_of_items(items: &[Value]) -> bool {
    match items {
        [] => false,
        [one] => match one {
            Value::Array(array) => array.items.try_borrow().map_or(true, |it| !it.is_empty()),
            Value::List(list) => list.items.try_borrow().map_or(true, |it| !it.is_empty()),
            other => truth(other),
        },
        _ => true,
    }
}
