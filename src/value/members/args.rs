//! Taking arguments apart, and the exceptions of .NET for bad ones.

use crate::value::{Fault, PSString, Result, Value, convert};

/// The string at a position; `$null` counts as no string.
pub fn text(args: &[Value], at: usize) -> Option<&PSString> {
    match args.get(at)?.base() {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// The number at a position.
pub fn int(args: &[Value], at: usize) -> Option<i32> {
    match args.get(at)?.base() {
        Value::Int(it) => Some(*it),
        Value::Long(it) => i32::try_from(*it).ok(),
        Value::Byte(it) => Some(i32::from(*it)),
        Value::SByte(it) => Some(i32::from(*it)),
        Value::Int16(it) => Some(i32::from(*it)),
        Value::UInt16(it) => Some(i32::from(*it)),
        _ => None,
    }
}

/// The 64-bit number at a position.
pub fn long(args: &[Value], at: usize) -> Option<i64> {
    convert::to_i64(args.get(at)?).ok()
}

/// The floating-point number at a position.
pub fn double(args: &[Value], at: usize) -> Option<f64> {
    match args.get(at)?.base() {
        Value::Double(it) => Some(*it),
        Value::Single(it) => Some(f64::from(*it)),
        other => convert::to_f64(other).ok(),
    }
}

/// The flag at a position.
pub fn flag(args: &[Value], at: usize) -> Option<bool> {
    match args.get(at)?.base() {
        Value::Bool(it) | Value::Switch(it) => Some(*it),
        _ => None,
    }
}

/// The UTF-16 unit at a position.
pub fn unit(args: &[Value], at: usize) -> Option<u16> {
    match args.get(at)?.base() {
        Value::Char(it) => Some(*it),
        _ => None,
    }
}

/// The number of an enum value at a position, if it is of that type.
pub fn enumeration(args: &[Value], at: usize, short_name: &str) -> Option<i64> {
    match args.get(at)?.base() {
        Value::Enum(it) if it.of.short_name() == short_name => Some(it.number),
        _ => None,
    }
}

/// A member of an enumeration, by its full name: the member itself, its name or its number.
pub fn named(args: &[Value], at: usize, of: &str) -> Result<Option<i64>> {
    let Some(given) = args.get(at) else {
        return Ok(None);
    };
    let of = crate::value::Type::named(of);
    let made = convert::convert(given, &of, &mut crate::value::NoContext)?;
    Ok(match made {
        Value::Enum(held) => Some(held.number),
        _ => None,
    })
}

/// The elements of a collection argument.
pub fn items(value: &Value) -> Vec<Value> {
    if let Value::Dictionary(dictionary) = value.base() {
        return super::dictionary::entries(dictionary);
    }
    if let Value::String(text) = value.base() {
        return text.encode_utf16().map(Value::Char).collect();
    }
    super::super::member::enumerate(value).unwrap_or_else(|| {
        if value.is_null() {
            Vec::new()
        } else {
            vec![value.clone()]
        }
    })
}

/// `ArgumentNullException`.
pub fn null<T>(parameter: &str) -> Result<T> {
    Err(Fault::net(
        "System.ArgumentNullException",
        format!("Value cannot be null. (Parameter '{parameter}')"),
    ))
}

/// `ArgumentException`.
pub fn bad<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.ArgumentException", message))
}

/// `ArgumentOutOfRangeException` with the whole message.
pub fn range<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.ArgumentOutOfRangeException", message))
}

/// `ArgumentOutOfRangeException` that names the value.
pub fn range_of<T>(message: &str, parameter: &str, value: impl std::fmt::Display) -> Result<T> {
    range(format!(
        "{message} (Parameter '{parameter}')\nActual value was {value}."
    ))
}

/// What .NET says of a number that must not be negative.
pub fn negative(parameter: &str, value: &str) -> Box<Fault> {
    Fault::net(
        "System.ArgumentOutOfRangeException",
        format!(
            "{parameter} ('{value}') must be a non-negative value. (Parameter '{parameter}')\nActual value was {value}."
        ),
    )
}

/// The index is outside.
pub fn index<T>() -> Result<T> {
    range(
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
    )
}

/// `InvalidOperationException`.
pub fn invalid<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.InvalidOperationException", message))
}

/// `FormatException`.
pub fn format<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.FormatException", message))
}

/// `NotSupportedException`.
pub fn unsupported<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.NotSupportedException", message))
}

/// An array of strings.
pub fn strings<T: Into<PSString>>(items: impl IntoIterator<Item = T>) -> Value {
    Value::array_of(
        crate::value::Type::STRING,
        items.into_iter().map(Value::str).collect(),
    )
}

/// An array of bytes.
pub fn bytes(items: &[u8]) -> Value {
    Value::array_of(
        crate::value::Type::Known(crate::value::Known::Byte),
        items.iter().map(|it| Value::Byte(*it)).collect(),
    )
}

/// The bytes of an array argument.
pub fn byte_items(value: &Value) -> Option<Vec<u8>> {
    match value.base() {
        Value::Array(array) => array
            .items
            .borrow()
            .iter()
            .map(|one| match one.base() {
                Value::Byte(it) => Some(*it),
                other => convert::to_i64(other)
                    .ok()
                    .and_then(|it| u8::try_from(it).ok()),
            })
            .collect(),
        _ => None,
    }
}

/// Writes to an `out` or `ref` argument.
pub fn write_back(place: Option<&Value>, value: Value) -> Result<()> {
    if let Some(place) = place
        && let Some(reference) = place.downcast::<crate::value::net::reference::Reference>()
    {
        return reference.0.set(value);
    }
    Ok(())
}
