//! `-join`.

use super::elements;
use crate::value::convert::string::to_string;
use crate::value::text::net_text;
use crate::value::{Context, Result, Value};

/// `left -join separator`
pub fn join(left: &Value, separator: &Value, cx: &mut dyn Context) -> Result<Value> {
    let separator = to_string(separator, cx)?;
    joined(left, &separator, cx)
}

/// `-join values`
pub fn join_unary(values: &Value, cx: &mut dyn Context) -> Result<Value> {
    joined(values, "", cx)
}

fn joined(left: &Value, separator: &str, cx: &mut dyn Context) -> Result<Value> {
    // What enumerates others is one thing, whose text is theirs.
    let is_enumerator = left
        .net_object()
        .is_some_and(|object| object.type_of().full_name().ends_with("Enumerator"));
    let Some(items) = elements(left).filter(|_| !is_enumerator) else {
        return to_string(left, cx).map(Value::str);
    };
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        match item {
            Value::String(text) => out.push_str(text),
            // `.ToString()` of a custom object is empty.
            Value::Object(object) if object.class.is_none() && object.base.is_none() => {}
            Value::Object(_) => out.push_str(&to_string(item, cx)?),
            _ => out.push_str(&net_text(item, cx.culture())),
        }
    }
    Ok(Value::str(out))
}
