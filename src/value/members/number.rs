//! Numbers: instance members, `ToString(format)`, constructors, and what their static methods share.

use super::args::{bad, int, range};
use super::bridge;
use super::number_static::order;
use crate::value::types::Known;
use crate::value::{Context, Result, Value, convert};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// An integer as a value of a type; it must fit.
pub fn integer(of: Known, number: i128) -> Value {
    use Known::{Byte, Int16, Int64, SByte, UInt16, UInt32, UInt64};
    match of {
        SByte => Value::SByte(number as i8),
        Byte => Value::Byte(number as u8),
        Int16 => Value::Int16(number as i16),
        UInt16 => Value::UInt16(number as u16),
        UInt32 => Value::UInt(number as u32),
        Int64 => Value::Long(number as i64),
        UInt64 => Value::ULong(number as u64),
        _ => Value::Int(number as i32),
    }
}

/// An instance method of a number.
pub fn call(
    this: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match (name, args) {
        ("tostring", [..]) => Some(to_string(this, args, cx).map(Value::str)),
        ("compareto", [other]) => {
            if other.is_null() {
                return Some(Ok(Value::Int(1)));
            }
            if this.type_of() != other.type_of() {
                if matches!(this.base(), Value::BigInt(_)) {
                    return Some(bad("The parameter must be a BigInteger. (Parameter 'obj')"));
                }
                return Some(bad(format!(
                    "Object must be of type {}.",
                    this.type_of().short_name()
                )));
            }
            Some(Ok(Value::Int(order(this.base(), other.base()) as i32)))
        }
        ("tobytearray", _) => match this {
            Value::BigInt(number) => Some(Ok(super::args::bytes(&number.to_signed_bytes_le()))),
            _ => None,
        },
        ("gettypecode", []) => Some(Ok(Value::enumeration("System.TypeCode", type_code(this)))),
        (
            "toboolean" | "tobyte" | "tochar" | "todatetime" | "todecimal" | "todouble" | "toint16"
            | "toint32" | "toint64" | "tosbyte" | "tosingle" | "touint16" | "touint32" | "touint64",
            _,
        ) => super::convert_type::call(name, std::slice::from_ref(this), cx),
        _ => None,
    }
}

/// The number of the `TypeCode`.
pub fn type_code(value: &Value) -> i64 {
    match value.base() {
        Value::Null | Value::Empty => 0,
        Value::Bool(_) => 3,
        Value::Char(_) => 4,
        Value::SByte(_) => 5,
        Value::Byte(_) => 6,
        Value::Int16(_) => 7,
        Value::UInt16(_) => 8,
        Value::Int(_) => 9,
        Value::UInt(_) => 10,
        Value::Long(_) => 11,
        Value::ULong(_) => 12,
        Value::Single(_) => 13,
        Value::Double(_) => 14,
        Value::Decimal(_) => 15,
        Value::DateTime(_) => 16,
        Value::String(_) => 18,
        _ => 1,
    }
}

/// `ToString()`, `ToString(format)`, `ToString(provider)`, `ToString(format, provider)`.
pub fn to_string(this: &Value, args: &[Value], cx: &mut dyn Context) -> Result<String> {
    let culture = args
        .iter()
        .find_map(super::culture_of)
        .unwrap_or_else(|| cx.culture());
    match args.first().map(Value::base) {
        Some(Value::String(format)) if !format.is_empty() => {
            bridge::format_value(this, format, culture, cx)
        }
        _ => Ok(bridge::net_text(this.base(), culture)),
    }
}

/// A property of a big integer or decimal.
pub fn property(value: &Value, name: &str) -> Option<Value> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    match value {
        Value::BigInt(number) => {
            let zero = BigInt::ZERO;
            let one = BigInt::from(1);
            Some(if is("IsZero") {
                Value::Bool(**number == zero)
            } else if is("IsOne") {
                Value::Bool(**number == one)
            } else if is("IsEven") {
                Value::Bool(!number.bit(0))
            } else if is("IsPowerOfTwo") {
                Value::Bool(**number > zero && (number.as_ref() & (number.as_ref() - &one)) == zero)
            } else if is("Sign") {
                Value::Int(number.as_ref().cmp(&zero) as i32)
            } else {
                return None;
            })
        }
        Value::Decimal(number) => is("Scale").then(|| Value::Byte(number.scale() as u8)),
        _ => None,
    }
}

/// Rounds as `[math]::Round` does.
pub fn round_decimal(number: Decimal, digits: u32, away: bool) -> Decimal {
    use rust_decimal::RoundingStrategy::{MidpointAwayFromZero, MidpointNearestEven};
    if digits >= number.scale() {
        return number;
    }
    number.round_dp_with_strategy(
        digits,
        if away {
            MidpointAwayFromZero
        } else {
            MidpointNearestEven
        },
    )
}

/// A number as an `i128`, truncated.
pub fn whole(value: &Value) -> Option<i128> {
    match value.base() {
        Value::Double(it) => (it.abs() < 1e37).then(|| it.trunc() as i128),
        Value::Single(it) => Some(it.trunc() as i128),
        Value::Decimal(it) => it.trunc().to_i128(),
        Value::ULong(it) => Some(i128::from(*it)),
        Value::BigInt(it) => it.to_i128(),
        other => convert::to_i64(other).ok().map(i128::from),
    }
}

/// Checks that a number of digits is what `[math]::Round` takes.
pub fn check_digits(digits: i32, most: i32) -> Result<()> {
    if !(0..=most).contains(&digits) {
        return range(format!(
            "Rounding digits must be between 0 and {most}, inclusive. (Parameter 'digits')"
        ));
    }
    Ok(())
}

/// `[decimal]::new(...)`, `[bigint]::new(...)`.
pub fn construct(of: Known, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match args {
        [] => Some(Ok(super::element_default(&of.into()))),
        [one] => match one.base() {
            Value::Array(_) if of == Known::BigInteger => {
                let bytes = super::args::byte_items(one)?;
                Some(Ok(Value::big(BigInt::from_signed_bytes_le(&bytes))))
            }
            other => Some(convert::convert(other, &of.into(), cx)),
        },
        [_, _, _, negative, scale] if of == Known::Decimal => {
            let part = |at: usize| int(args, at).map(|it| it as u32);
            let mut made = Decimal::from_parts(
                part(0)?,
                part(1)?,
                part(2)?,
                false,
                convert::to_i64(scale).ok()? as u32,
            );
            made.set_sign_negative(convert::truth(negative));
            Some(Ok(Value::decimal(made)))
        }
        _ => None,
    }
}
