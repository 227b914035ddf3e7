//! `-band -bor -bxor -bnot -shl -shr`.

use super::arithmetic::{not_defined, partner, text_number, underlying};
use super::{implicit, thrown};
use crate::value::convert::number::{self, Number};
use crate::value::convert::{cast, literal};
use crate::value::{Context, EnumValue, Fault, Known, Result, Type, Value};
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq)]
enum Operation {
    And,
    Or,
    Xor,
}

impl Operation {
    fn method(self) -> &'static str {
        match self {
            Operation::And => "op_BitwiseAnd",
            Operation::Or => "op_BitwiseOr",
            Operation::Xor => "op_ExclusiveOr",
        }
    }

    fn symbol(self) -> &'static str {
        match self {
            Operation::And => "-band",
            Operation::Or => "-bor",
            Operation::Xor => "-bxor",
        }
    }

    fn apply(self, a: i128, b: i128) -> i128 {
        match self {
            Operation::And => a & b,
            Operation::Or => a | b,
            Operation::Xor => a ^ b,
        }
    }
}

/// `-band`
pub fn band(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(Value::Int(a & b)),
        _ => bits(Operation::And, left, right, cx),
    }
}

/// `-bor`
pub fn bor(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(Value::Int(a | b)),
        _ => bits(Operation::Or, left, right, cx),
    }
}

/// `-bxor`
pub fn bxor(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(Value::Int(a ^ b)),
        _ => bits(Operation::Xor, left, right, cx),
    }
}

/// .NET's order of the numeric types.
fn code(value: &Value) -> Option<u8> {
    Some(match value {
        Value::Bool(_) | Value::Char(_) | Value::SByte(_) | Value::Byte(_) | Value::Int16(_) => 9,
        Value::UInt16(_) | Value::Int(_) => 9,
        Value::UInt(_) => 10,
        Value::Long(_) => 11,
        Value::ULong(_) => 12,
        Value::Single(_) | Value::Double(_) | Value::Decimal(_) => 14,
        _ => return None,
    })
}

fn bits(op: Operation, left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    let (first, second) = (left.base(), right.base());
    if let Value::Enum(held) = first {
        return on_enum(op, held, left, right, cx);
    }
    if let (Value::String(text), Value::Enum(held)) = (first, second) {
        let number = match literal::scan(text) {
            Some(number) => number,
            None => cast(left, &held.of, cx)?,
        };
        return bits(op, &number, right, cx);
    }
    let first = match first {
        Value::Null | Value::Empty => Value::Int(0),
        Value::String(text) => text_number(text, left, partner(second))?,
        other => other.clone(),
    };
    let second = match second {
        Value::Null | Value::Empty => Value::Int(0),
        Value::String(text) => text_number(text, right, partner(&first))?,
        Value::Enum(held) => {
            number::integer(i128::from(held.number), underlying(&held.of)).unwrap_or(Value::Int(0))
        }
        other => other.clone(),
    };
    let (Some(a), Some(b)) = (code(&first), code(&second)) else {
        let real = |value: &Value| {
            matches!(
                value,
                Value::Single(_) | Value::Double(_) | Value::Decimal(_)
            )
        };
        if real(&first) || real(&second) {
            return Err(thrown(
                "System.NullReferenceException",
                "Object reference not set to an instance of an object.",
            ));
        }
        return implicit::call(op.method(), op.symbol(), &first, &second, cx);
    };
    let real = a.max(b) == 14;
    let (Some(x), Some(y)) = (whole(&first, real), whole(&second, real)) else {
        return Err(thrown(
            "System.OverflowException",
            "Arithmetic operation resulted in an overflow.",
        ));
    };
    let made = op.apply(x, y);
    let known = match a.max(b) {
        9 => Known::Int32,
        10 if x < 0 || y < 0 => Known::Int64,
        10 => Known::UInt32,
        11 => Known::Int64,
        12 if x < 0 || y < 0 => Known::UInt64,
        12 => Known::UInt64,
        _ if x < 0 || y < 0 => Known::Int64,
        _ => Known::UInt64,
    };
    Ok(fold(made, known))
}

/// The integer in a number; among real numbers it goes through a double.
fn whole(value: &Value, real: bool) -> Option<i128> {
    let number = number::of(value)?;
    if real {
        return Number::Double(number.to_f64())
            .round()
            .map(|it| it.min(i128::from(u64::MAX)));
    }
    number.round()
}

/// The low bits of a number as a type.
fn fold(number: i128, known: Known) -> Value {
    match known {
        Known::Int32 => Value::Int(number as i32),
        Known::UInt32 => Value::UInt(number as u32),
        Known::Int64 => Value::Long(number as i64),
        Known::SByte => Value::SByte(number as i8),
        Known::Byte => Value::Byte(number as u8),
        Known::Int16 => Value::Int16(number as i16),
        Known::UInt16 => Value::UInt16(number as u16),
        _ => Value::ULong(number as u64),
    }
}

fn on_enum(
    op: Operation,
    held: &Rc<EnumValue>,
    left: &Value,
    right: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    let other = match right.base() {
        Value::Null | Value::Empty => Value::Int(0),
        Value::String(text) => match literal::scan(text) {
            Some(number) => number,
            None => cast(right, &held.of, cx)?,
        },
        base => base.clone(),
    };
    let Some(Number::Integer(number)) = number::of(&other) else {
        if code(&other).is_some() {
            return bits(op, &Value::Long(held.number), &other, cx);
        }
        return implicit::call(op.method(), op.symbol(), left, right, cx);
    };
    let made = op.apply(i128::from(held.number), number);
    let made = match fold(made, underlying(&held.of)) {
        Value::ULong(it) => it as i64,
        other => number::to_i64(&other).unwrap_or_default(),
    };
    Ok(Value::Enum(Rc::new(EnumValue {
        of: held.of.clone(),
        number: made,
    })))
}

/// `-bnot`
pub fn bnot(value: &Value, cx: &mut dyn Context) -> Result<Value> {
    Ok(match value.base() {
        Value::Int(it) => Value::Int(!it),
        Value::Null | Value::Empty => Value::Int(-1),
        Value::UInt(it) => Value::UInt(!it),
        Value::Long(it) => Value::Long(!it),
        Value::ULong(it) => Value::ULong(!it),
        Value::BigInt(it) => Value::big(-(&**it) - 1),
        Value::Enum(held) => {
            let made = fold(!i128::from(held.number), underlying(&held.of));
            Value::Enum(Rc::new(EnumValue {
                of: held.of.clone(),
                number: match made {
                    Value::ULong(it) => it as i64,
                    other => number::to_i64(&other).unwrap_or_default(),
                },
            }))
        }
        base => {
            let number = match base {
                Value::String(text) => text_number(text, value, Known::Int32)?,
                base if code(base).is_some() => base.clone(),
                _ => cast(value, &Type::INT, cx)?,
            };
            match number {
                Value::Long(_) | Value::UInt(_) | Value::ULong(_) | Value::BigInt(_) => {
                    return bnot(&number, cx);
                }
                number => match cast(&number, &Type::INT, cx) {
                    Ok(Value::Int(it)) => Value::Int(!it),
                    Ok(other) => other,
                    Err(fault) => match cast(&number, &Type::Known(Known::Int64), cx) {
                        Ok(Value::Long(it)) => Value::Long(!it),
                        _ => return Err(fault),
                    },
                },
            }
        }
    })
}

/// `-shl`
pub fn shl(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    shift(true, left, right, cx)
}

/// `-shr`
pub fn shr(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    shift(false, left, right, cx)
}

fn shift(up: bool, left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    let (method, symbol) = if up {
        ("op_LeftShift", "-shl")
    } else {
        ("op_RightShift", "-shr")
    };
    let first = left.base();
    let second = match right.base() {
        Value::String(text) => text_number(text, right, Known::Int32)?,
        other => other.clone(),
    };
    let held = match first {
        Value::Null | Value::Empty => return Ok(Value::Int(0)),
        Value::String(text) => text_number(text, left, partner(&second))?,
        Value::Enum(held) => {
            return Err(thrown(
                "System.InvalidOperationException",
                format!(
                    "The binary operator {} is not defined for the types '{}' and 'System.Int32'.",
                    if up { "LeftShift" } else { "RightShift" },
                    held.of.full_name()
                ),
            ));
        }
        Value::Bool(_) | Value::Char(_) => return Err(not_defined(left, &second, symbol)),
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            match cast(left, &Type::INT, cx) {
                Ok(number) => number,
                Err(fault) => match cast(left, &Type::Known(Known::Int64), cx) {
                    Ok(number) => number,
                    Err(_) => return Err(fault),
                },
            }
        }
        other => other.clone(),
    };
    if matches!(held, Value::BigInt(_)) || code(&held).is_none() {
        return implicit::call(method, symbol, &held, &second, cx);
    }
    let by = match cast(&second, &Type::INT, cx)? {
        Value::Int(by) => by as u32,
        _ => 0,
    };
    Ok(match held {
        Value::Int(it) if up => Value::Int(it.wrapping_shl(by)),
        Value::Int(it) => Value::Int(it.wrapping_shr(by)),
        Value::Long(it) if up => Value::Long(it.wrapping_shl(by)),
        Value::Long(it) => Value::Long(it.wrapping_shr(by)),
        Value::UInt(it) if up => Value::UInt(it.wrapping_shl(by)),
        Value::UInt(it) => Value::UInt(it.wrapping_shr(by)),
        Value::ULong(it) if up => Value::ULong(it.wrapping_shl(by)),
        Value::ULong(it) => Value::ULong(it.wrapping_shr(by)),
        other => {
            let Some(Number::Integer(number)) = number::of(&other) else {
                return Err(Fault::runtime(
                    "BadOperatorArgument",
                    "The operand is no integer.",
                ));
            };
            let number = number as i32;
            let made = if up {
                number.wrapping_shl(by)
            } else {
                number.wrapping_shr(by)
            };
            let known = match other.type_of() {
                Type::Known(known) => known,
                _ => Known::Int32,
            };
            fold(i128::from(made), known)
        }
    })
}
