//! `-is`, `-as`.

use super::thrown;
use crate::value::convert::{convert, in_script};
use crate::value::{Context, Fault, Known, Result, Type, Value, types};

/// The type that the right operand names.
fn target(right: &Value) -> Result<Option<Type>> {
    match right.base() {
        Value::Type(of) => Ok(Some((**of).clone())),
        Value::Null | Value::Empty => Ok(None),
        other => {
            let text = other.to_text();
            match types::resolve_name(&text) {
                Some(of) => Ok(Some(of)),
                None => Err(Fault::cast(
                    "InvalidCastFromStringToType",
                    format!(
                        "Cannot convert the \"{text}\" value of type \"System.String\" to type \"System.Type\"."
                    ),
                )),
            }
        }
    }
}

/// `value -is type`
pub fn is(value: &Value, of: &Value, _: &mut dyn Context) -> Result<bool> {
    let of = target(of).map_err(|fault| {
        Fault::new(
            "RuntimeException",
            crate::value::ErrorCategory::NotSpecified,
            fault.message.clone(),
        )
        .inner(fault)
    })?;
    match of {
        Some(of) => Ok(is_a(value, &of)),
        None => Err(Fault::runtime(
            "IsOperatorRequiresType",
            "The right operand of '-is' must be a type.",
        )),
    }
}

/// `-is` proper.
pub fn is_a(value: &Value, of: &Type) -> bool {
    if value.is_null() {
        return false;
    }
    match of {
        Type::Known(Known::PSCustomObject) => {
            matches!(value, Value::Object(object) if object.base.is_none() && object.class.is_none())
        }
        Type::Array(..) if matches!(value.base(), Value::Array(_)) => value.base().type_of() == *of,
        Type::Known(Known::IComparable) if matches!(value, Value::Object(object) if object.base.is_none() && object.class.is_none()) => {
            true
        }
        Type::Known(Known::PSObject) => {
            matches!(value, Value::Object(object) if object.class.is_none())
        }
        _ => types::is_instance(value.base(), of),
    }
}

/// `value -as type`
pub fn as_(value: &Value, of: &Value, cx: &mut dyn Context) -> Result<Value> {
    let Some(of) = target(of).map_err(in_script)? else {
        return Err(Fault::runtime(
            "AsOperatorRequiresType",
            "The right operand of '-as' must be a type.",
        ));
    };
    if value.is_null() && of.is_known(Known::Void) {
        return Err(thrown(
            "System.ArgumentException",
            "Void cannot be used here.",
        ));
    }
    match convert(value, &of, cx) {
        Ok(converted) => Ok(converted),
        Err(fault) if fault.carried.is_some() => Err(fault),
        Err(_) => Ok(Value::Null),
    }
}
