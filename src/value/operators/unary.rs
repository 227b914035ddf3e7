//! `+ - ++ --` on one operand.

use super::arithmetic;
use crate::value::{Context, Fault, Result, Value};

/// `-value`
#[inline]
pub fn minus(value: &Value, cx: &mut dyn Context) -> Result<Value> {
    match value {
        Value::Int(it) if *it != i32::MIN => Ok(Value::Int(-it)),
        Value::Double(it) => Ok(Value::Double(-it)),
        _ => arithmetic::sub(&Value::Int(0), value, cx),
    }
}

/// `+value`
pub fn plus(value: &Value, cx: &mut dyn Context) -> Result<Value> {
    match value {
        Value::Int(_) | Value::Double(_) => Ok(value.clone()),
        _ => arithmetic::add(&Value::Int(0), value, cx),
    }
}

/// The value after `++`.
#[inline]
pub fn increment(value: &Value) -> Result<Value> {
    match value {
        Value::Int(it) if *it < i32::MAX => Ok(Value::Int(it + 1)),
        _ => step(value, 1, "++"),
    }
}

/// The value after `--`.
#[inline]
pub fn decrement(value: &Value) -> Result<Value> {
    match value {
        Value::Int(it) if *it > i32::MIN => Ok(Value::Int(it - 1)),
        _ => step(value, -1, "--"),
    }
}

fn step(value: &Value, by: i32, symbol: &str) -> Result<Value> {
    let base = value.base();
    match base {
        Value::Null | Value::Empty => Ok(Value::Int(by)),
        // Below zero an unsigned number goes on as a long.
        Value::UInt(0) if by < 0 => Ok(Value::Long(-1)),
        Value::SByte(_)
        | Value::Byte(_)
        | Value::Int16(_)
        | Value::UInt16(_)
        | Value::Int(_)
        | Value::UInt(_)
        | Value::Long(_)
        | Value::ULong(_)
        | Value::Single(_)
        | Value::Double(_)
        | Value::Decimal(_)
        | Value::Enum(_) => {
            let cx = &mut crate::value::NoContext;
            if by > 0 {
                arithmetic::add(base, &Value::Int(1), cx)
            } else {
                arithmetic::sub(base, &Value::Int(1), cx)
            }
        }
        _ => Err(Fault::runtime(
            "OperatorRequiresNumber",
            format!(
                "The '{symbol}' operator works only on numbers. The operand is a '{}'.",
                crate::value::text::to_string_name(&base.type_of())
            ),
        )),
    }
}
