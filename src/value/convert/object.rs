//! The last rungs: dictionaries into objects, what `IConvertible` refuses, and the final error.

use super::error;
use crate::value::text::to_string_name;
use crate::value::{Context, Dictionary, Known, Result, Type, Value};

/// What no other rung took.
pub fn to_object(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let _ = cx;
    match (value.base(), to) {
        (Value::Dictionary(from), Type::Known(Known::Hashtable)) => {
            let made = Dictionary::hashtable();
            for (key, value) in from.pairs() {
                made.set(key, value);
            }
            Ok(Value::dictionary(made))
        }
        (Value::Dictionary(from), Type::Known(Known::OrderedDictionary)) => {
            let made = Dictionary::ordered();
            for (key, value) in from.pairs() {
                made.set(key, value);
            }
            Ok(Value::dictionary(made))
        }
        (Value::Bool(_) | Value::Char(_) | Value::DateTime(_) | Value::Enum(_), _) => {
            Err(error::convertible(
                value,
                to,
                error::invalid_cast(
                    &to_string_name(&value.base().type_of()),
                    &error::assembly_name(to),
                ),
            ))
        }
        _ => Err(error::final_cast(value, to)),
    }
}
