//! Constants of numbers, and the static methods of generic math.

use super::args::double;
use super::number::integer;
use super::number_parse::{integer_bounds, parse};
use crate::value::types::{Known, Type};
use crate::value::{Context, Result, Value, convert};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// A constant of a numeric type.
pub fn static_property(of: Known, name: &str) -> Option<Value> {
    use Known::{
        BigInteger, Byte, Double, Int16, Int32, Int64, SByte, Single, UInt16, UInt32, UInt64,
    };
    Some(match (of, name) {
        (SByte, "maxvalue") => Value::SByte(i8::MAX),
        (SByte, "minvalue") => Value::SByte(i8::MIN),
        (Byte, "maxvalue") => Value::Byte(u8::MAX),
        (Byte, "minvalue") => Value::Byte(0),
        (Int16, "maxvalue") => Value::Int16(i16::MAX),
        (Int16, "minvalue") => Value::Int16(i16::MIN),
        (UInt16, "maxvalue") => Value::UInt16(u16::MAX),
        (UInt16, "minvalue") => Value::UInt16(0),
        (Int32, "maxvalue") => Value::Int(i32::MAX),
        (Int32, "minvalue") => Value::Int(i32::MIN),
        (UInt32, "maxvalue") => Value::UInt(u32::MAX),
        (UInt32, "minvalue") => Value::UInt(0),
        (Int64, "maxvalue") => Value::Long(i64::MAX),
        (Int64, "minvalue") => Value::Long(i64::MIN),
        (UInt64, "maxvalue") => Value::ULong(u64::MAX),
        (UInt64, "minvalue") => Value::ULong(0),
        (Single, _) => Value::Single(match name {
            "maxvalue" => f32::MAX,
            "minvalue" => f32::MIN,
            "epsilon" => f32::from_bits(1),
            "nan" => f32::NAN,
            "positiveinfinity" => f32::INFINITY,
            "negativeinfinity" => f32::NEG_INFINITY,
            "negativezero" => -0.0,
            "pi" => std::f32::consts::PI,
            "e" => std::f32::consts::E,
            "tau" => std::f32::consts::TAU,
            _ => return None,
        }),
        (Double, _) => Value::Double(match name {
            "maxvalue" => f64::MAX,
            "minvalue" => f64::MIN,
            "epsilon" => f64::from_bits(1),
            "nan" => f64::NAN,
            "positiveinfinity" => f64::INFINITY,
            "negativeinfinity" => f64::NEG_INFINITY,
            "negativezero" => -0.0,
            "pi" => std::f64::consts::PI,
            "e" => std::f64::consts::E,
            "tau" => std::f64::consts::TAU,
            _ => return None,
        }),
        (Known::Decimal, _) => Value::decimal(match name {
            "maxvalue" => Decimal::MAX,
            "minvalue" => Decimal::MIN,
            "one" => Decimal::ONE,
            "zero" => Decimal::ZERO,
            "minusone" => Decimal::NEGATIVE_ONE,
            _ => return None,
        }),
        (BigInteger, "one") => Value::big(BigInt::from(1)),
        (BigInteger, "zero") => Value::big(BigInt::ZERO),
        (BigInteger, "minusone") => Value::big(BigInt::from(-1)),
        _ => return None,
    })
}

/// A static method of a numeric type.
pub fn static_call(
    of: Known,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match (name, args) {
        ("parse", [_, ..]) => Some(parse(of, args, cx)),
        ("tryparse", [_, rest @ ..]) => {
            let parsed = parse(of, args, cx);
            let ok = parsed.is_ok();
            let place = rest.iter().rev().find(|arg| {
                arg.downcast::<crate::value::net::reference::Reference>()
                    .is_some()
            });
            let value = parsed.unwrap_or_else(|_| super::element_default(&Type::Known(of)));
            Some(super::args::write_back(place, value).map(|()| Value::Bool(ok)))
        }
        _ => math(of, name, args, cx).or_else(|| super::math::of_type(of, name, args, cx)),
    }
}

fn math(of: Known, name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let float = |at: usize| double(args, at);
    let ok = |value: Value| Some(Ok(value));
    match (name, args) {
        ("isnan", [_]) => ok(Value::Bool(float(0)?.is_nan())),
        ("isinfinity", [_]) => ok(Value::Bool(float(0)?.is_infinite())),
        ("isfinite", [_]) => ok(Value::Bool(float(0)?.is_finite())),
        ("ispositiveinfinity", [_]) => ok(Value::Bool(float(0)? == f64::INFINITY)),
        ("isnegativeinfinity", [_]) => ok(Value::Bool(float(0)? == f64::NEG_INFINITY)),
        ("isinteger", [_]) => ok(Value::Bool(
            float(0)?.is_finite() && float(0)?.fract() == 0.0,
        )),
        ("iseveninteger", [_]) => ok(Value::Bool(float(0)?.rem_euclid(2.0) == 0.0)),
        ("isoddinteger", [_]) => ok(Value::Bool(float(0)?.rem_euclid(2.0) == 1.0)),
        ("isnegative", [_]) => ok(Value::Bool(float(0)?.is_sign_negative())),
        ("ispositive", [_]) => ok(Value::Bool(float(0)?.is_sign_positive())),
        ("ispow2", [_]) => {
            let number = convert::to_i64(args.first()?).ok()?;
            ok(Value::Bool(number > 0 && number & (number - 1) == 0))
        }
        ("compare", [a, b]) if of == Known::Decimal || of == Known::BigInteger => {
            let order = crate::value::compare::order_keys(a.base(), b.base(), false);
            ok(Value::Int(order as i32))
        }
        ("popcount" | "leadingzerocount" | "trailingzerocount", [one]) => {
            let (_, _, bits) = integer_bounds(of)?;
            let number = convert::to_i64(one).ok()? as u64;
            let number = if bits == 64 {
                number
            } else {
                number & ((1 << bits) - 1)
            };
            let count = match name {
                "popcount" => number.count_ones(),
                "leadingzerocount" => number.leading_zeros() - (64 - bits),
                _ => number.trailing_zeros().min(bits),
            };
            ok(integer(of, i128::from(count)))
        }
        ("rotateleft" | "rotateright", [one, by]) => {
            let (low, high, bits) = integer_bounds(of)?;
            let number = convert::to_i64(one).ok()? as u64;
            let mask = if bits == 64 {
                u64::MAX
            } else {
                (1 << bits) - 1
            };
            let by = (convert::to_i32(by).ok()?).rem_euclid(bits as i32) as u32;
            let by = if name == "rotateleft" {
                by
            } else {
                (bits - by) % bits
            };
            let number = number & mask;
            let turned = if by == 0 {
                number
            } else {
                ((number << by) | (number >> (bits - by))) & mask
            };
            let mut turned = i128::from(turned);
            if low < 0 && turned > high {
                turned -= 1i128 << bits;
            }
            ok(integer(of, turned))
        }
        ("tooacurrency" | "getbits", [one]) if of == Known::Decimal => {
            let Value::Decimal(number) = one.base() else {
                return None;
            };
            let bytes = number.serialize();
            let word = |at: usize| -> Value {
                let mut word = [0u8; 4];
                for (slot, byte) in word.iter_mut().zip(bytes.iter().skip(at)) {
                    *slot = *byte;
                }
                Value::Int(i32::from_le_bytes(word))
            };
            ok(Value::array_of(
                Type::INT,
                vec![word(4), word(8), word(12), word(0)],
            ))
        }
        ("fromoacurrency", [one]) => {
            let number = convert::to_i64(one).ok()?;
            ok(Value::decimal(Decimal::new(number, 4)))
        }
        _ => {
            let _ = cx;
            None
        }
    }
}

pub(super) fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Double(x), Value::Double(y)) => float_order(*x, *y),
        (Value::Single(x), Value::Single(y)) => float_order(f64::from(*x), f64::from(*y)),
        (Value::Decimal(x), Value::Decimal(y)) => x.cmp(y),
        (Value::BigInt(x), Value::BigInt(y)) => x.cmp(y),
        (Value::ULong(x), Value::ULong(y)) => x.cmp(y),
        _ => convert::to_i64(a)
            .unwrap_or(0)
            .cmp(&convert::to_i64(b).unwrap_or(0)),
    }
}

/// NaN is less than every number and equal to itself.
fn float_order(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b)
        .unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}
