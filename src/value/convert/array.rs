//! Into arrays: element by element, or one element from a scalar.

use super::{convert, error};
use crate::value::{Context, Known, Result, Type, Value};

/// Any value to an array of an element type; `to` is the whole type for messages.
pub fn to_array(value: &Value, element: &Type, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    match value.base() {
        Value::Array(array) => {
            let items = array.items.borrow().clone();
            from_items(&items, element, cx)
        }
        Value::List(list) => {
            let items = list.items.borrow().clone();
            from_items(&items, element, cx)
        }
        Value::String(text) if element.is_known(Known::Char) => Ok(Value::array_of(
            element.clone(),
            text.encode_utf16().map(Value::Char).collect(),
        )),
        Value::Net(net) => match net.object().enumerate() {
            Some(items) => from_items(&items, element, cx),
            None => from_scalar(value, element, to, cx),
        },
        _ => from_scalar(value, element, to, cx),
    }
}

fn from_items(items: &[Value], element: &Type, cx: &mut dyn Context) -> Result<Value> {
    if *element == Type::OBJECT {
        return Ok(Value::array(items.to_vec()));
    }
    let mut made = Vec::with_capacity(items.len());
    for item in items {
        made.push(convert(item, element, cx)?);
    }
    Ok(Value::array_of(element.clone(), made))
}

/// No conversion exists between the types, so the array is not tried either.
fn refused(value: &Value, element: &Type) -> bool {
    matches!(value, Value::DateTime(_))
        || matches!(value, Value::Bool(_))
            && (element.is_known(Known::Char) || element.is_known(Known::DateTime))
}

fn from_scalar(value: &Value, element: &Type, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    if *element == Type::OBJECT {
        return Ok(Value::array(vec![value.clone()]));
    }
    match convert(value, element, cx) {
        Ok(one) => Ok(Value::array_of(element.clone(), vec![one])),
        Err(fault) if fault.id == "ConvertToFinalInvalidCastException" => {
            Err(error::final_cast(value, to))
        }
        Err(_) if refused(value.base(), element) => Err(error::convertible(
            value,
            to,
            error::invalid_cast(
                &value.base().type_of().full_name(),
                &error::assembly_name(to),
            ),
        )),
        Err(fault) => Err(error::with_inner(
            "InvalidCastExceptionScalarToArray",
            value,
            to,
            fault,
        )),
    }
}
