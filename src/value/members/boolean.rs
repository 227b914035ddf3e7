//! `[bool]`.

use super::args::format;
use crate::value::{Context, Result, Value};

/// An instance method.
pub fn call(held: bool, name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match (name, args) {
        ("tostring", _) => Some(Ok(Value::str(if held { "True" } else { "False" }))),
        ("compareto", [other]) => match other.base() {
            Value::Bool(other) => Some(Ok(Value::Int(held.cmp(other) as i32))),
            Value::Null | Value::Empty => Some(Ok(Value::Int(1))),
            _ => Some(super::args::bad("Object must be of type Boolean.")),
        },
        ("gettypecode", []) => Some(Ok(Value::enumeration("System.TypeCode", 3))),
        _ if name.starts_with("to") => super::convert_type::call(name, &[Value::Bool(held)], cx),
        _ => None,
    }
}

fn parse(text: &str) -> Option<bool> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// A static method.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        ("parse", [text]) => {
            let text = text.to_text();
            Some(match parse(&text) {
                Some(value) => Ok(Value::Bool(value)),
                None => format(format!(
                    "String '{text}' was not recognized as a valid Boolean."
                )),
            })
        }
        ("tryparse", [text, place]) => {
            let parsed = parse(&text.to_text());
            Some(
                super::args::write_back(Some(place), Value::Bool(parsed.unwrap_or(false)))
                    .map(|()| Value::Bool(parsed.is_some())),
            )
        }
        _ => None,
    }
}

/// A static field.
pub fn static_property(name: &str) -> Option<Value> {
    match name {
        "truestring" => Some(Value::str("True")),
        "falsestring" => Some(Value::str("False")),
        _ => None,
    }
}
