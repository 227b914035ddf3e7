//! Small questions about values that running code asks.

use crate::value::{Context, Known, Result, Type, Value, convert};
use std::rc::Rc;

/// The value of a variable or property of a type that nothing was assigned to.
pub fn default_of(of: &Type) -> Value {
    let Type::Known(known) = of else {
        return match of {
            Type::Class(class) if class.enumeration.is_some() => {
                Value::Enum(Rc::new(crate::value::EnumValue {
                    of: of.clone(),
                    number: 0,
                }))
            }
            Type::Named(_) if crate::value::text::enumeration::is_enum(of) => {
                Value::Enum(Rc::new(crate::value::EnumValue {
                    of: of.clone(),
                    number: 0,
                }))
            }
            _ => Value::Null,
        };
    };
    match known {
        Known::String => Value::str(""),
        Known::Boolean => Value::FALSE,
        Known::SwitchParameter => Value::Switch(false),
        Known::Int32 => Value::Int(0),
        Known::SByte => Value::SByte(0),
        Known::Byte => Value::Byte(0),
        Known::Int16 => Value::Int16(0),
        Known::UInt16 => Value::UInt16(0),
        Known::UInt32 => Value::UInt(0),
        Known::Int64 => Value::Long(0),
        Known::UInt64 => Value::ULong(0),
        Known::Single => Value::Single(0.0),
        Known::Double => Value::Double(0.0),
        Known::Char => Value::Char(0),
        Known::Decimal => Value::decimal(rust_decimal::Decimal::ZERO),
        Known::BigInteger => Value::big(num_bigint::BigInt::from(0)),
        Known::DateTime => Value::DateTime(crate::value::DateTime::MIN),
        Known::TimeSpan => Value::TimeSpan(crate::value::TimeSpan::ZERO),
        Known::Guid => convert::convert(
            &Value::str("00000000-0000-0000-0000-000000000000"),
            of,
            &mut crate::value::NoContext,
        )
        .unwrap_or_default(),
        _ => Value::Null,
    }
}

/// A value as a typed parameter takes it.
pub fn parameter(value: &Value, of: &Type, cx: &mut dyn Context) -> Result<Value> {
    if of.is_known(Known::String) && value.is_null() {
        return Ok(Value::str(""));
    }
    super::binder::convert_argument(value, of, false, cx)
}

/// True for numbers of all kinds.
pub fn is_number(value: &Value) -> bool {
    matches!(value.type_of(), Type::Known(known) if known.is_numeric())
}

/// The inner exception of an exception object.
pub fn inner_exception(exception: &Value) -> Option<Value> {
    let inner = exception.net_object()?.get("InnerException")?;
    (!inner.is_null()).then_some(inner)
}

/// A `[version]`.
pub fn version(text: &str) -> Value {
    convert::convert(
        &Value::str(text),
        &Type::Known(Known::Version),
        &mut crate::value::NoContext,
    )
    .unwrap_or_default()
}

/// A `[semver]`.
pub fn semantic_version(text: &str) -> Value {
    convert::convert(
        &Value::str(text),
        &Type::Known(Known::SemanticVersion),
        &mut crate::value::NoContext,
    )
    .unwrap_or_default()
}

/// The name of an `ActionPreference`.
pub fn action_name(number: i64) -> &'static str {
    match number {
        0 => "SilentlyContinue",
        1 => "Stop",
        3 => "Inquire",
        4 => "Ignore",
        5 => "Suspend",
        6 => "Break",
        _ => "Continue",
    }
}

/// The text of an action preference or another enum's value.
pub fn word(value: &Value) -> String {
    match value.base() {
        Value::Enum(number) => crate::value::text::enumeration::text(number),
        other => other.to_text(),
    }
}
