//! The conversion ladder of `LanguagePrimitives`.
//!
//! [`convert`] gives the errors of `LanguagePrimitives.ConvertTo` (`PSInvalidCastException`); [`cast`] wraps them
//! as a cast or an operator in a script does. The rungs lie under `convert/`, one per file, and are tried in
//! PowerShell's order.

pub mod array;
mod class;
pub mod date;
pub mod enumeration;
pub mod error;
pub mod ladder;
pub mod literal;
pub mod number;
pub mod object;
pub mod parse;
pub mod string;
pub mod truth;

pub use error::in_script;
pub use number::{to_f64, to_i32, to_i64};
pub use truth::truth;

use super::text::enumeration::is_enum;
use super::{Context, Fault, Known, Result, Type, Value, types};

/// Converts a value to a type as `LanguagePrimitives.ConvertTo` does.
pub fn convert(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    match (value, to) {
        (Value::Int(_), Type::Known(Known::Int32))
        | (Value::Long(_), Type::Known(Known::Int64))
        | (Value::Double(_), Type::Known(Known::Double))
        | (Value::Bool(_), Type::Known(Known::Boolean))
        | (Value::String(_), Type::Known(Known::String)) => return Ok(value.clone()),
        (_, Type::Known(Known::Object)) => return Ok(whole(value)),
        (_, Type::Known(Known::Boolean)) => return boolean(value),
        _ => {}
    }
    if value.is_null() {
        return from_null(to);
    }
    if let Some(inner) = nullable(to) {
        return convert_nullable(value, &inner, to, cx);
    }
    if already(value, to) {
        return Ok(identity(value, to));
    }
    match to {
        Type::Known(Known::String) => return string::to_string(value, cx).map(Value::from),
        Type::Known(Known::Void) => return Ok(Value::Empty),
        Type::Known(Known::PSObject) => return Ok(value.clone()),
        Type::Known(Known::PSCustomObject) => return Ok(object::to_custom(value)),
        Type::Known(Known::SwitchParameter) if matches!(value.base(), Value::Bool(_)) => {
            return Ok(Value::Switch(truth(value)));
        }
        Type::Known(known) if known.is_numeric() || *known == Known::Char => {
            return number::to_known(value, *known, cx);
        }
        Type::Array(element, 1) => return array::to_array(value, element, to, cx),
        // The elements are converted, and .NET then refuses the array.
        Type::Array(element, _) if matches!(value.base(), Value::Array(_)) => {
            let made = array::to_array(value, element, to, cx)?;
            return Err(super::operators::thrown(
                "System.InvalidCastException",
                format!(
                    "Unable to cast object of type '{}' to type '{}'.",
                    super::text::to_string_name(&made.type_of()),
                    super::text::to_string_name(to)
                ),
            ));
        }
        Type::Known(Known::Array) => return array::to_array(value, &Type::OBJECT, to, cx),
        _ => {}
    }
    if is_enum(to) {
        return enumeration::to_enum(value, to, cx);
    }
    if let Some(converted) = parse::from_value(value, to, cx) {
        return converted;
    }
    if let Some(converted) = ladder::climb(value, to, cx) {
        return converted;
    }
    object::to_object(value, to, cx)
}

/// Converts as `[T]value` and operators do: a failure is a `RuntimeException` around the cast's own.
pub fn cast(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    convert(value, to, cx).map_err(in_script)
}

/// Text of any value as string expansion has it, collections joined with blanks.
pub fn text_of(value: &Value, cx: &mut dyn Context) -> Result<String> {
    match value {
        Value::String(text) => Ok(text.to_string()),
        Value::Array(_) | Value::List(_) | Value::Object(_) | Value::Net(_) => {
            let separator = cx.output_separator();
            super::text::expand(value, &separator, cx)
        }
        _ => Ok(value.to_text()),
    }
}

/// What a parameter of a type holds where nothing was bound and no default is written.
pub fn default_of(to: &Type) -> Value {
    match to {
        Type::Known(Known::String) => Value::str(""),
        Type::Known(Known::Boolean) => Value::FALSE,
        Type::Known(Known::SwitchParameter) => Value::Switch(false),
        Type::Known(known) if known.is_numeric() && *known != Known::BigInteger => {
            number::zero(*known)
        }
        _ => Value::Null,
    }
}

/// `default(T)`: what a property of a class holds before anything is assigned.
pub fn default_property(to: &Type) -> Value {
    match to {
        Type::Known(Known::String) => Value::Null,
        Type::Known(Known::BigInteger) => number::zero(Known::BigInteger),
        Type::Known(Known::Char) => Value::Char(0),
        Type::Known(Known::DateTime) => Value::DateTime(super::DateTime::MIN),
        Type::Known(Known::TimeSpan) => Value::TimeSpan(super::TimeSpan::ZERO),
        _ if is_enum(to) => enumeration::made(to, 0),
        _ => match default_of(to) {
            Value::Null if types::is_value_type(to) => {
                super::members::default_value(to).unwrap_or_default()
            }
            value => value,
        },
    }
}

/// Converts an argument to the declared type of a parameter: as a cast, but booleans take no texts.
pub fn parameter(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let inner = nullable(to);
    let boolean = inner.as_ref().unwrap_or(to);
    if !boolean.is_known(Known::Boolean) && !boolean.is_known(Known::SwitchParameter) {
        return convert(value, to, cx);
    }
    let base = value.base();
    match base {
        Value::Bool(it) | Value::Switch(it) => Ok(if boolean.is_known(Known::Boolean) {
            Value::Bool(*it)
        } else {
            Value::Switch(*it)
        }),
        Value::Null | Value::Empty
            if inner.is_some() || boolean.is_known(Known::SwitchParameter) =>
        {
            convert(value, to, cx)
        }
        Value::BigInt(_) | Value::Enum(_) | Value::Char(_) => {
            Err(error::boolean_argument(base, boolean))
        }
        _ if number::of(base).is_some() => convert(value, to, cx),
        _ => Err(error::boolean_argument(base, boolean)),
    }
}

/// True if the value is of the type already.
fn already(value: &Value, to: &Type) -> bool {
    let of = value.base().type_of();
    of == *to || types::is_instance(value.base(), to)
}

/// A value that is of its target type already; added members stay unless the type is a plain one.
fn identity(value: &Value, to: &Type) -> Value {
    match to {
        Type::Known(known)
            if known.is_numeric() || matches!(known, Known::String | Known::Char) =>
        {
            value.base().clone()
        }
        _ => value.clone(),
    }
}

/// `$null` in one form.
fn whole(value: &Value) -> Value {
    match value {
        Value::Empty => Value::Null,
        _ => value.clone(),
    }
}

/// `T` of `Nullable[T]`.
pub fn nullable(to: &Type) -> Option<Type> {
    match to {
        Type::Generic(generic) if &*generic.definition == "System.Nullable" => {
            generic.args.first().cloned()
        }
        _ => None,
    }
}

fn convert_nullable(value: &Value, inner: &Type, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    convert(value, inner, cx).map_err(|mut fault| {
        let empty = matches!(value.base(), Value::Dictionary(_))
            || matches!(value, Value::Object(object) if object.base.is_none() && object.class.is_none());
        if empty {
            let message = "Cannot process argument because the value of argument \"obj\" is null. Change the value of argument \"obj\" to a non-null value.";
            return error::with_inner(
                "InvalidCastConstructorException",
                value,
                to,
                Fault::net("System.Management.Automation.PSArgumentNullException", message),
            );
        }
        if fault.id == "ConvertToFinalInvalidCastException" {
            return error::final_cast(value, to);
        }
        fault.target = None;
        fault
    })
}

fn boolean(value: &Value) -> Result<Value> {
    Ok(Value::Bool(truth(value)))
}

/// What `$null` becomes.
fn from_null(to: &Type) -> Result<Value> {
    if nullable(to).is_some() {
        return Ok(Value::Null);
    }
    if is_enum(to) {
        return Err(enumeration::null_fault(to));
    }
    let Type::Known(known) = to else {
        if is_value_type(to) {
            return Err(error::from_null(to));
        }
        return Ok(Value::Null);
    };
    Ok(match known {
        Known::String => Value::str(""),
        Known::Void => Value::Empty,
        Known::Boolean => Value::FALSE,
        Known::SwitchParameter => Value::Switch(false),
        Known::Char => Value::Char(0),
        known if known.is_numeric() => number::zero(*known),
        known if is_value_type(&Type::Known(*known)) => return Err(error::from_null(to)),
        _ => Value::Null,
    })
}

/// True for a struct of .NET.
pub fn is_value_type(of: &Type) -> bool {
    match of {
        Type::Known(known) => {
            known.is_numeric()
                || matches!(
                    known,
                    Known::Boolean
                        | Known::Char
                        | Known::DateTime
                        | Known::DateTimeOffset
                        | Known::TimeSpan
                        | Known::Guid
                        | Known::SwitchParameter
                        | Known::DateOnly
                        | Known::TimeOnly
                        | Known::IntPtr
                        | Known::DictionaryEntry
                )
        }
        Type::Named(name) => {
            is_enum(of)
                || crate::grammar::type_facts(name)
                    .is_some_and(|facts| facts.bases.contains(&"System.ValueType"))
        }
        Type::Class(class) => class.enumeration.is_some(),
        Type::Generic(generic) => matches!(
            &*generic.definition,
            "System.Nullable" | "System.Collections.Generic.KeyValuePair" | "System.ValueTuple"
        ),
        Type::Array(..) => false,
    }
}
