//! What every object has: `Equals`, `GetHashCode`, `GetType`, `ToString`.

use crate::value::{Context, NetObject, Result, Type, Value};
use std::any::Any;

/// `[object]::new()`.
pub struct Plain;

impl NetObject for Plain {
    fn type_of(&self) -> Type {
        Type::OBJECT
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The methods of `System.Object`, for any value.
pub fn call(
    object: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("gettype", []) => Ok(Value::of_type(type_of(object))),
        ("tostring", []) => text(object, cx).map(Value::str),
        ("equals", [other]) => Ok(Value::Bool(object.net_equals(other))),
        ("gethashcode", []) => Ok(Value::Int(hash_code(object.base()))),
        ("compareto", [other]) => compare(object, other),
        _ => return None,
    })
}

/// `GetType()`: wrappers do not show; a custom object is a `PSCustomObject`.
fn type_of(object: &Value) -> Type {
    object.type_of()
}

/// `ToString()`: what .NET's own method gives, not what string expansion gives.
fn text(object: &Value, cx: &mut dyn Context) -> Result<String> {
    match object.base() {
        Value::Array(_) | Value::List(_) | Value::Dictionary(_) => {
            Ok(crate::value::text::to_string_name(&object.type_of()))
        }
        Value::Object(held) if held.class.is_none() => Ok(String::new()),
        Value::Net(net) => Ok(net.object().to_text()),
        Value::Object(_) => Ok(object.type_of().full_name()),
        other => Ok(super::bridge::net_text(other, cx.culture())),
    }
}

fn compare(object: &Value, other: &Value) -> Result<Value> {
    use std::cmp::Ordering;
    let order = if other.is_null() {
        Ordering::Greater
    } else {
        crate::value::compare::order_keys(object.base(), other.base(), false)
    };
    Ok(Value::Int(order as i32))
}

/// A hash code as .NET computes it where its rule is fixed; else one that agrees with equality.
pub fn hash_code(value: &Value) -> i32 {
    match value {
        Value::Int(it) => *it,
        Value::Bool(it) => i32::from(*it),
        Value::Byte(it) => i32::from(*it),
        Value::SByte(it) => i32::from(*it),
        Value::Int16(it) => i32::from(*it),
        Value::UInt16(it) => i32::from(*it),
        Value::UInt(it) => *it as i32,
        Value::Long(it) => (*it as i32) ^ ((*it >> 32) as i32),
        Value::ULong(it) => (*it as i32) ^ ((*it >> 32) as i32),
        Value::Char(it) => i32::from(*it) | (i32::from(*it) << 16),
        Value::Double(it) => {
            let bits = if *it == 0.0 { 0 } else { it.to_bits() as i64 };
            (bits as i32) ^ ((bits >> 32) as i32)
        }
        Value::Decimal(it) => decimal_hash(it),
        Value::DateTime(it) => {
            let ticks = it.ticks();
            (ticks as i32) ^ ((ticks >> 32) as i32)
        }
        Value::TimeSpan(it) => (it.ticks() as i32) ^ ((it.ticks() >> 32) as i32),
        Value::Enum(it) => it.number as i32,
        other => {
            let hash = other.identity_hash();
            (hash as i32) ^ ((hash >> 32) as i32)
        }
    }
}

/// The hash of a decimal: equal numbers of different scale have the same.
fn decimal_hash(it: &rust_decimal::Decimal) -> i32 {
    if it.is_zero() {
        return 0;
    }
    let normal = it.normalize();
    let flags = (normal.scale() << 16) | (u32::from(normal.is_sign_negative()) << 31);
    let mantissa = normal.mantissa().unsigned_abs();
    let part = |shift: u32| ((mantissa >> shift) & 0xffff_ffff) as u32;
    (flags ^ part(64) ^ part(32) ^ part(0)) as i32
}

/// `[object]::ReferenceEquals`, `[object]::Equals`.
pub fn static_call(name: &str, args: &[Value], _: &mut dyn Context) -> Option<Result<Value>> {
    match (name, args) {
        ("referenceequals", [a, b]) => {
            let (a, b) = (a.base(), b.base());
            let same = match (a, b) {
                (Value::String(x), Value::String(y)) => x == y && x.is_empty(),
                _ if a.is_null() && b.is_null() => true,
                _ if crate::value::types::is_value_type(&a.type_of()) => false,
                _ => a.net_equals(b),
            };
            Some(Ok(Value::Bool(same)))
        }
        ("equals", [a, b]) => Some(Ok(Value::Bool(a.net_equals(b)))),
        _ => None,
    }
}
