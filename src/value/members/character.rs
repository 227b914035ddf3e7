//! `[char]`.

use crate::value::{Context, Result, Value};

/// An instance method.
pub fn call(unit: u16, name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let this = Value::Char(unit);
    match (name, args) {
        ("tostring", _) => Some(Ok(Value::str(String::from_utf16_lossy(&[unit])))),
        ("compareto", [other]) => match other.base() {
            Value::Char(other) => Some(Ok(Value::Int(i32::from(unit) - i32::from(*other)))),
            Value::Null | Value::Empty => Some(Ok(Value::Int(1))),
            _ => Some(super::args::bad("Object must be of type Char.")),
        },
        ("gettypecode", []) => Some(Ok(Value::enumeration("System.TypeCode", 4))),
        _ if name.starts_with("to") => super::convert_type::call(name, &[this], cx),
        _ => None,
    }
}
