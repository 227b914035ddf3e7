//! Numbers into numbers: ranges, rounding to even, and what .NET refuses.

use super::{error, string};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive, Zero};
use rust_decimal::Decimal;
use rust_decimal::prelude::RoundingStrategy;
use std::str::FromStr;

/// A number of any type.
#[derive(Clone, Debug)]
pub enum Number {
    /// Any integer type, `Char` and enums included.
    Integer(i128),
    /// `Single`.
    Single(f32),
    /// `Double`.
    Double(f64),
    /// `Decimal`.
    Decimal(Decimal),
    /// `BigInteger`.
    Big(BigInt),
}

/// The number in a value; `None` if the value is none. Booleans count.
pub fn of(value: &Value) -> Option<Number> {
    Some(match value.base() {
        Value::Int(it) => Number::Integer(i128::from(*it)),
        Value::Long(it) => Number::Integer(i128::from(*it)),
        Value::Double(it) => Number::Double(*it),
        Value::Bool(it) | Value::Switch(it) => Number::Integer(i128::from(*it)),
        Value::SByte(it) => Number::Integer(i128::from(*it)),
        Value::Byte(it) => Number::Integer(i128::from(*it)),
        Value::Int16(it) => Number::Integer(i128::from(*it)),
        Value::UInt16(it) | Value::Char(it) => Number::Integer(i128::from(*it)),
        Value::UInt(it) => Number::Integer(i128::from(*it)),
        Value::ULong(it) => Number::Integer(i128::from(*it)),
        Value::Single(it) => Number::Single(*it),
        Value::Decimal(it) => Number::Decimal(**it),
        Value::BigInt(it) => Number::Big((**it).clone()),
        Value::Enum(it) => Number::Integer(i128::from(it.number)),
        _ => return None,
    })
}

impl Number {
    /// As a double.
    pub fn to_f64(&self) -> f64 {
        match self {
            Number::Integer(it) => *it as f64,
            Number::Single(it) => f64::from(*it),
            Number::Double(it) => *it,
            Number::Decimal(it) => decimal_to_f64(it),
            Number::Big(it) => big_to_f64(it),
        }
    }

    /// Rounded to even; `None` for what is no number or too large.
    pub fn round(&self) -> Option<i128> {
        match self {
            Number::Integer(it) => Some(*it),
            Number::Single(it) => round_f64(f64::from(*it)),
            Number::Double(it) => round_f64(*it),
            Number::Decimal(it) => it
                .round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven)
                .to_i128(),
            Number::Big(it) => it.to_i128(),
        }
    }
}

fn round_f64(number: f64) -> Option<i128> {
    let rounded = number.round_ties_even();
    (rounded.abs() < 1e38).then_some(rounded as i128)
}

/// A big integer as a double: .NET cuts the bits that do not fit, it does not round them.
pub fn big_to_f64(number: &BigInt) -> f64 {
    let bits = number.bits();
    if bits <= 53 {
        return number.to_f64().unwrap_or_default();
    }
    let shift = bits - 53;
    let magnitude = BigInt::from(number.magnitude().clone() >> shift);
    let cut = (magnitude << shift).to_f64().unwrap_or(f64::INFINITY);
    if number.sign() == num_bigint::Sign::Minus {
        -cut
    } else {
        cut
    }
}

/// The double nearest to a decimal.
pub fn decimal_to_f64(number: &Decimal) -> f64 {
    number.to_string().parse().unwrap_or(f64::NAN)
}

/// A decimal of at most `digits` significant digits, as .NET makes it from floating point.
pub fn decimal_from_f64(number: f64, digits: usize) -> Option<Decimal> {
    if number == 0.0 {
        return Some(Decimal::ZERO);
    }
    if !number.is_finite() {
        return None;
    }
    let scientific = format!("{:.*e}", digits.saturating_sub(1), number);
    let (mantissa, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    if exponent < -29 {
        return Some(Decimal::ZERO);
    }
    let negative = mantissa.starts_with('-');
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let trimmed = digits.trim_end_matches('0');
    let mut value = i128::from_str(trimmed).ok()?;
    let mut scale = trimmed.len() as i32 - 1 - exponent;
    while scale < 0 {
        value = value.checked_mul(10)?;
        scale += 1;
    }
    while scale > 28 {
        let (half, rest) = (value / 10, value % 10);
        value = half + i128::from(rest > 5 || rest == 5 && half % 2 == 1);
        scale -= 1;
    }
    let signed = if negative { -value } else { value };
    let mut made = Decimal::try_from_i128_with_scale(signed, scale as u32).ok()?;
    if scale > 0 {
        made = made.normalize();
    }
    Some(made)
}

/// The phrase of .NET's overflow message.
pub fn range_name(known: Known) -> &'static str {
    match known {
        Known::SByte => "a signed byte",
        Known::Byte => "an unsigned byte",
        Known::Int16 => "an Int16",
        Known::UInt16 => "a UInt16",
        Known::UInt32 => "a UInt32",
        Known::Int64 => "an Int64",
        Known::UInt64 => "a UInt64",
        Known::Decimal => "a Decimal",
        Known::Char => "a character",
        Known::Single => "a Single",
        Known::Double => "a Double",
        _ => "an Int32",
    }
}

/// Zero of a numeric type.
pub fn zero(known: Known) -> Value {
    integer(0, known).unwrap_or(Value::Int(0))
}

/// An integer as a value of a numeric type; `None` outside its range.
pub fn integer(number: i128, known: Known) -> Option<Value> {
    Some(match known {
        Known::Int32 => Value::Int(i32::try_from(number).ok()?),
        Known::Int64 => Value::Long(i64::try_from(number).ok()?),
        Known::SByte => Value::SByte(i8::try_from(number).ok()?),
        Known::Byte => Value::Byte(u8::try_from(number).ok()?),
        Known::Int16 => Value::Int16(i16::try_from(number).ok()?),
        Known::UInt16 => Value::UInt16(u16::try_from(number).ok()?),
        Known::Char => Value::Char(u16::try_from(number).ok()?),
        Known::UInt32 => Value::UInt(u32::try_from(number).ok()?),
        Known::UInt64 => Value::ULong(u64::try_from(number).ok()?),
        Known::Single => Value::Single(number as f32),
        Known::Double => Value::Double(number as f64),
        Known::Decimal => Value::decimal(Decimal::from_i128(number)?),
        Known::BigInteger => Value::big(BigInt::from(number)),
        _ => return None,
    })
}

/// Any value to a numeric type or `Char`.
pub fn to_known(value: &Value, known: Known, cx: &mut dyn Context) -> Result<Value> {
    let to = Type::Known(known);
    match value.base() {
        Value::String(text) => string::to_number(text, value, known),
        Value::DateTime(_) if known == Known::BigInteger => Err(error::convertible(
            value,
            &to,
            error::invalid_cast("System.DateTime", known.full_name()),
        )),
        Value::DateTime(_) => Err(error::convertible(
            value,
            &to,
            error::invalid_cast("DateTime", &to.short_name()),
        )),
        Value::Switch(_) => Err(error::final_cast(value, &to)),
        base => match of(base) {
            Some(number) => from_number(base, &number, known),
            None => super::object::to_object(value, &to, cx),
        },
    }
}

/// A number to a numeric type or `Char`.
pub fn from_number(value: &Value, number: &Number, known: Known) -> Result<Value> {
    let to = Type::Known(known);
    let too_large = |what: Known| error::convertible(value, &to, error::overflow(range_name(what)));
    match known {
        Known::Char => to_char(value, number, &to),
        Known::Double => Ok(Value::Double(number.to_f64())),
        Known::Single => Ok(Value::Single(match number {
            Number::Integer(it) => *it as f32,
            Number::Single(it) => *it,
            other => other.to_f64() as f32,
        })),
        Known::Decimal => {
            let made = match number {
                Number::Decimal(it) => Some(*it),
                Number::Integer(it) => Decimal::from_i128(*it),
                Number::Single(it) => decimal_from_f64(f64::from(*it), 7),
                Number::Double(it) => decimal_from_f64(*it, 15),
                Number::Big(it) => it.to_i128().and_then(Decimal::from_i128),
            };
            match (made, number) {
                (Some(made), _) => Ok(Value::decimal(made)),
                (None, Number::Big(_)) => Err(explicit_overflow(value, &to, known)),
                (None, _) => Err(too_large(Known::Decimal)),
            }
        }
        Known::BigInteger => to_big(value, number, &to),
        _ => {
            if let Some(made) = number.round().and_then(|it| integer(it, known)) {
                return Ok(made);
            }
            Err(match number {
                Number::Big(_) => explicit_overflow(value, &to, known),
                // .NET rounds these to Int32 first, and that is what overflows.
                Number::Double(it) if known == Known::UInt64 => {
                    if it.is_nan() || *it < 0.0 || it.is_finite() || it.is_infinite() {
                        error::convertible(
                            value,
                            &to,
                            Fault::net(
                                "System.OverflowException",
                                "Arithmetic operation resulted in an overflow.",
                            ),
                        )
                    } else {
                        too_large(known)
                    }
                }
                Number::Double(_) | Number::Single(_) if known == Known::Int64 => {
                    error::convertible(
                        value,
                        &to,
                        Fault::net(
                            "System.OverflowException",
                            "Arithmetic operation resulted in an overflow.",
                        ),
                    )
                }
                Number::Double(it)
                    if round_f64(*it).is_none_or(|it| i32::try_from(it).is_err()) =>
                {
                    match known {
                        Known::UInt32 => too_large(known),
                        _ => too_large(Known::Int32),
                    }
                }
                Number::Single(it)
                    if round_f64(f64::from(*it)).is_none_or(|it| i32::try_from(it).is_err()) =>
                {
                    match known {
                        Known::UInt32 => too_large(known),
                        _ => too_large(Known::Int32),
                    }
                }
                _ => too_large(known),
            })
        }
    }
}

fn explicit_overflow(value: &Value, to: &Type, known: Known) -> Box<Fault> {
    let small = matches!(
        known,
        Known::SByte | Known::Byte | Known::Int16 | Known::UInt16
    );
    if small && let Some(Number::Big(number)) = of(value) {
        // .NET goes through Int32 here.
        let inner = match number.to_i32() {
            Some(_) => Fault::net(
                "System.OverflowException",
                "Arithmetic operation resulted in an overflow.",
            ),
            None => error::overflow(range_name(Known::Int32)),
        };
        return error::with_inner(
            "InvalidCastTargetInvocationExceptionop_Explicit",
            value,
            to,
            inner,
        );
    }
    error::with_inner(
        "InvalidCastTargetInvocationExceptionop_Explicit",
        value,
        to,
        error::overflow(range_name(known)),
    )
}

fn to_char(value: &Value, number: &Number, to: &Type) -> Result<Value> {
    let refused = |from: &str| {
        Err(error::convertible(
            value,
            to,
            error::invalid_cast(from, "Char"),
        ))
    };
    match (value, number) {
        (Value::Bool(_), _) => refused("Boolean"),
        (_, Number::Single(_)) => refused("Single"),
        (_, Number::Double(_)) => refused("Double"),
        (_, Number::Decimal(_)) => refused("Decimal"),
        (_, Number::Big(_)) => Err(error::convertible(
            value,
            to,
            Fault::net(
                "System.InvalidCastException",
                "Object must implement IConvertible.",
            ),
        )),
        (_, Number::Integer(it)) => integer(*it, Known::Char)
            .ok_or_else(|| error::convertible(value, to, error::overflow("a character"))),
    }
}

fn to_big(value: &Value, number: &Number, to: &Type) -> Result<Value> {
    let refused = |message: &str| {
        Err(error::with_inner(
            "InvalidCastConstructorException",
            value,
            to,
            Fault::net("System.OverflowException", message),
        ))
    };
    let whole = match number {
        Number::Integer(it) => return Ok(Value::big(BigInt::from(*it))),
        Number::Big(it) => return Ok(Value::big(it.clone())),
        Number::Decimal(it) => it.trunc().to_i128().map(BigInt::from),
        Number::Single(it) => BigInt::from_f64(f64::from(it.trunc())),
        Number::Double(it) => BigInt::from_f64(it.trunc()),
    };
    match whole {
        Some(whole) => Ok(Value::big(whole)),
        None if number.to_f64().is_nan() => refused("The value is not a number."),
        None => refused("BigInteger cannot represent infinity."),
    }
}

/// A value as a 64-bit integer, by the ladder.
pub fn to_i64(value: &Value) -> Result<i64> {
    match value {
        Value::Int(it) => Ok(i64::from(*it)),
        Value::Long(it) => Ok(*it),
        _ => match to_known_or_null(value, Known::Int64)? {
            Value::Long(it) => Ok(it),
            _ => Ok(0),
        },
    }
}

/// A value as a 32-bit integer, by the ladder.
pub fn to_i32(value: &Value) -> Result<i32> {
    match value {
        Value::Int(it) => Ok(*it),
        _ => match to_known_or_null(value, Known::Int32)? {
            Value::Int(it) => Ok(it),
            _ => Ok(0),
        },
    }
}

/// A value as a double, by the ladder.
pub fn to_f64(value: &Value) -> Result<f64> {
    match value {
        Value::Double(it) => Ok(*it),
        Value::Int(it) => Ok(f64::from(*it)),
        _ => match to_known_or_null(value, Known::Double)? {
            Value::Double(it) => Ok(it),
            _ => Ok(0.0),
        },
    }
}

fn to_known_or_null(value: &Value, known: Known) -> Result<Value> {
    if value.is_null() {
        return Ok(zero(known));
    }
    to_known(value, known, &mut crate::value::NoContext)
}

/// True if the number is zero.
pub fn is_zero(number: &Number) -> bool {
    match number {
        Number::Integer(it) => *it == 0,
        Number::Single(it) => *it == 0.0,
        Number::Double(it) => *it == 0.0,
        Number::Decimal(it) => it.is_zero(),
        Number::Big(it) => it.is_zero(),
    }
}
