//! `[math]::...`, and the same operations on the numeric types themselves.

use super::args::{bad, double, enumeration, int};
use super::number::{check_digits, integer, round_decimal};
use crate::value::types::Known;
use crate::value::{Context, Fault, Result, Value, convert};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// A constant.
pub fn static_property(name: &str) -> Option<Value> {
    Some(Value::Double(match name {
        "pi" => std::f64::consts::PI,
        "e" => std::f64::consts::E,
        "tau" => std::f64::consts::TAU,
        _ => return None,
    }))
}

/// `[math]::Name(...)`.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let ok = |value: Value| Some(Ok(value));
    let float = |at: usize| double(args, at);
    match (name, args) {
        ("abs", [one]) => Some(abs(one)),
        ("sign", [one]) => Some(sign(one)),
        ("max" | "min" | "maxmagnitude" | "minmagnitude", [a, b]) => ok(pick(name, a, b)?),
        ("clamp", [value, low, high]) => {
            if order(low, high)? == Ordering::Greater {
                return Some(bad(format!(
                    "'{}' cannot be greater than {}.",
                    low.to_text(),
                    high.to_text()
                )));
            }
            let value = pick("max", value, low)?;
            ok(pick("min", &value, high)?)
        }
        ("round", _) => Some(round(args)),
        ("floor" | "ceiling" | "truncate", [one]) => ok(match one.base() {
            Value::Decimal(number) => Value::decimal(match name {
                "floor" => number.floor(),
                "ceiling" => number.ceil(),
                _ => number.trunc(),
            }),
            _ => {
                let number = float(0)?;
                Value::Double(match name {
                    "floor" => number.floor(),
                    "ceiling" => number.ceil(),
                    _ => number.trunc(),
                })
            }
        }),
        ("pow", [_, _]) => ok(Value::Double(pow(float(0)?, float(1)?))),
        ("sqrt", [_]) => ok(Value::Double(float(0)?.sqrt())),
        ("cbrt", [_]) => ok(Value::Double(float(0)?.cbrt())),
        ("exp", [_]) => ok(Value::Double(float(0)?.exp())),
        ("log", [_]) => ok(Value::Double(float(0)?.ln())),
        ("log", [_, _]) => {
            let (number, base) = (float(0)?, float(1)?);
            ok(Value::Double(if number.is_nan() {
                number
            } else if base.is_nan() {
                base
            } else if base == 1.0 || (number != 1.0 && (base == 0.0 || base == f64::INFINITY)) {
                f64::NAN
            } else {
                number.ln() / base.ln()
            }))
        }
        ("log10", [_]) => ok(Value::Double(float(0)?.log10())),
        ("log2", [_]) => ok(Value::Double(float(0)?.log2())),
        ("ilogb", [_]) => ok(Value::Int(float(0)?.abs().log2().floor() as i32)),
        ("sin", [_]) => ok(Value::Double(float(0)?.sin())),
        ("cos", [_]) => ok(Value::Double(float(0)?.cos())),
        ("tan", [_]) => ok(Value::Double(float(0)?.tan())),
        ("asin", [_]) => ok(Value::Double(float(0)?.asin())),
        ("acos", [_]) => ok(Value::Double(float(0)?.acos())),
        ("atan", [_]) => ok(Value::Double(float(0)?.atan())),
        ("atan2", [_, _]) => ok(Value::Double(float(0)?.atan2(float(1)?))),
        ("sinh", [_]) => ok(Value::Double(float(0)?.sinh())),
        ("cosh", [_]) => ok(Value::Double(float(0)?.cosh())),
        ("tanh", [_]) => ok(Value::Double(float(0)?.tanh())),
        ("asinh", [_]) => ok(Value::Double(float(0)?.asinh())),
        ("acosh", [_]) => ok(Value::Double(float(0)?.acosh())),
        ("atanh", [_]) => ok(Value::Double(float(0)?.atanh())),
        ("copysign", [_, _]) => ok(Value::Double(float(0)?.copysign(float(1)?))),
        ("fusedmultiplyadd", [_, _, _]) => {
            ok(Value::Double(float(0)?.mul_add(float(1)?, float(2)?)))
        }
        ("scaleb", [_, _]) => ok(Value::Double(float(0)? * 2f64.powi(int(args, 1)?))),
        ("bitincrement", [_]) => ok(Value::Double(float(0)?.next_up())),
        ("bitdecrement", [_]) => ok(Value::Double(float(0)?.next_down())),
        ("reciprocalestimate", [_]) => ok(Value::Double(1.0 / float(0)?)),
        ("ieeeremainder", [_, _]) => {
            let (x, y) = (float(0)?, float(1)?);
            let quotient = x / y;
            let nearest = round_half_even(quotient);
            ok(Value::Double(x - y * nearest))
        }
        ("bigmul", [a, b]) => match (a.base(), b.base()) {
            (Value::Int(x), Value::Int(y)) => ok(Value::Long(i64::from(*x) * i64::from(*y))),
            _ => {
                let product =
                    BigInt::from(convert::to_i64(a).ok()?) * BigInt::from(convert::to_i64(b).ok()?);
                ok(Value::big(product))
            }
        },
        ("divrem", [a, b, ..]) => Some(div_rem(a, b, args.get(2))),
        _ => {
            let _ = cx;
            None
        }
    }
}

fn pow(x: f64, y: f64) -> f64 {
    x.powf(y)
}

/// To the nearest, halves to the even.
pub fn round_half_even(number: f64) -> f64 {
    number.round_ties_even()
}

fn abs(one: &Value) -> Result<Value> {
    let overflow = || {
        Err(Fault::net(
            "System.OverflowException",
            "Negating the minimum value of a twos complement number is invalid.",
        ))
    };
    Ok(match one.base() {
        Value::Int(it) => match it.checked_abs() {
            Some(it) => Value::Int(it),
            None => return overflow(),
        },
        Value::Long(it) => match it.checked_abs() {
            Some(it) => Value::Long(it),
            None => return overflow(),
        },
        Value::Int16(it) => match it.checked_abs() {
            Some(it) => Value::Int16(it),
            None => return overflow(),
        },
        Value::SByte(it) => match it.checked_abs() {
            Some(it) => Value::SByte(it),
            None => return overflow(),
        },
        Value::Single(it) => Value::Single(it.abs()),
        Value::Double(it) => Value::Double(it.abs()),
        Value::Decimal(it) => Value::decimal(it.abs()),
        other => other.clone(),
    })
}

fn sign(one: &Value) -> Result<Value> {
    let order = match one.base() {
        Value::Double(it) if it.is_nan() => {
            return Err(Fault::net(
                "System.ArithmeticException",
                "Function does not accept floating point Not-a-Number values.",
            ));
        }
        Value::Double(it) => it.partial_cmp(&0.0).unwrap_or(Ordering::Equal),
        Value::Single(it) => it.partial_cmp(&0.0).unwrap_or(Ordering::Equal),
        Value::Decimal(it) => (**it).cmp(&Decimal::ZERO),
        Value::BigInt(it) => it.as_ref().cmp(&BigInt::ZERO),
        other => convert::to_i64(other)?.cmp(&0),
    };
    Ok(Value::Int(order as i32))
}

fn order(a: &Value, b: &Value) -> Option<Ordering> {
    Some(match (a.base(), b.base()) {
        (Value::Double(x), Value::Double(y)) => x.partial_cmp(y)?,
        (Value::Single(x), Value::Single(y)) => x.partial_cmp(y)?,
        (Value::Decimal(x), Value::Decimal(y)) => x.cmp(y),
        (Value::BigInt(x), Value::BigInt(y)) => x.cmp(y),
        (Value::ULong(x), Value::ULong(y)) => x.cmp(y),
        (x, y) => convert::to_i64(x).ok()?.cmp(&convert::to_i64(y).ok()?),
    })
}

fn pick(name: &str, a: &Value, b: &Value) -> Option<Value> {
    if let (Some(x), Some(y)) = (floating(a), floating(b))
        && (x.is_nan() || y.is_nan())
    {
        return Some(if x.is_nan() { a.clone() } else { b.clone() });
    }
    let order = match name {
        "maxmagnitude" | "minmagnitude" => double(std::slice::from_ref(a), 0)?
            .abs()
            .partial_cmp(&double(std::slice::from_ref(b), 0)?.abs())?,
        _ => order(a, b)?,
    };
    let first = if name.starts_with("max") {
        order != Ordering::Less
    } else {
        order != Ordering::Greater
    };
    Some(if first { a.clone() } else { b.clone() })
}

fn floating(value: &Value) -> Option<f64> {
    match value.base() {
        Value::Double(it) => Some(*it),
        Value::Single(it) => Some(f64::from(*it)),
        _ => None,
    }
}

fn round(args: &[Value]) -> Result<Value> {
    let digits = int(args, 1);
    let mode = (1..args.len())
        .find_map(|at| enumeration(args, at, "MidpointRounding"))
        .unwrap_or(0);
    match args.first().map(Value::base) {
        Some(Value::Decimal(number)) => {
            let digits = digits.unwrap_or(0);
            if !(0..=28).contains(&digits) {
                return super::args::range(
                    "Decimal can only round to between 0 and 28 digits of precision. (Parameter 'decimals')",
                );
            }
            let digits = digits as u32;
            Ok(Value::decimal(match mode {
                0 => round_decimal(**number, digits, false),
                1 => round_decimal(**number, digits, true),
                _ => {
                    use rust_decimal::RoundingStrategy::{
                        ToNegativeInfinity, ToPositiveInfinity, ToZero,
                    };
                    let how = match mode {
                        2 => ToZero,
                        3 => ToNegativeInfinity,
                        _ => ToPositiveInfinity,
                    };
                    number.round_dp_with_strategy(digits, how)
                }
            }))
        }
        Some(other) => {
            let number = convert::to_f64(other)?;
            let digits = digits.unwrap_or(0);
            check_digits(digits, 15)?;
            let by_mode = |number: f64| match mode {
                0 => round_half_even(number),
                1 => number.round(),
                2 => number.trunc(),
                3 => number.floor(),
                _ => number.ceil(),
            };
            if number.abs() >= 1e16 {
                return Ok(Value::Double(number));
            }
            if digits == 0 {
                return Ok(Value::Double(by_mode(number)));
            }
            let power = 10f64.powi(digits);
            Ok(Value::Double(by_mode(number * power) / power))
        }
        None => bad("Value does not fall within the expected range."),
    }
}

fn div_rem(a: &Value, b: &Value, place: Option<&Value>) -> Result<Value> {
    let zero = || {
        Err(Fault::net(
            "System.DivideByZeroException",
            "Attempted to divide by zero.",
        ))
    };
    let (x, y) = (convert::to_i64(a)?, convert::to_i64(b)?);
    if y == 0 {
        return zero();
    }
    let (Some(quotient), Some(rest)) = (x.checked_div(y), x.checked_rem(y)) else {
        return Err(Fault::net(
            "System.OverflowException",
            "Arithmetic operation resulted in an overflow.",
        ));
    };
    let make = |number: i64| match (a.base(), b.base()) {
        (Value::Int(_), Value::Int(_)) => Value::Int(number as i32),
        (Value::Byte(_), Value::Byte(_)) => Value::Byte(number as u8),
        _ => Value::Long(number),
    };
    match place {
        Some(place) => {
            super::args::write_back(Some(place), make(rest))?;
            Ok(make(quotient))
        }
        None => Ok(crate::value::net::tuple::Tuple::value_tuple(vec![
            make(quotient),
            make(rest),
        ])),
    }
}

/// The static methods of generic math on a numeric type: those of `Math`, and arithmetic.
pub fn of_type(
    of: Known,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    if of == Known::BigInteger {
        return big(name, args);
    }
    if of == Known::Decimal
        && let Some(result) = decimal(name, args)
    {
        return Some(result);
    }
    if matches!(
        name,
        "abs"
            | "max"
            | "min"
            | "clamp"
            | "sign"
            | "round"
            | "floor"
            | "ceiling"
            | "truncate"
            | "pow"
            | "sqrt"
            | "cbrt"
            | "exp"
            | "log"
            | "log10"
            | "log2"
            | "sin"
            | "cos"
            | "tan"
            | "asin"
            | "acos"
            | "atan"
            | "atan2"
            | "sinh"
            | "cosh"
            | "tanh"
            | "asinh"
            | "acosh"
            | "atanh"
            | "copysign"
            | "bitincrement"
            | "bitdecrement"
            | "ieee754remainder"
            | "maxmagnitude"
            | "minmagnitude"
            | "divrem"
            | "bigmul"
            | "scaleb"
            | "ilogb"
            | "fusedmultiplyadd"
    ) {
        let result = call(name, args, cx)?;
        return Some(result.map(|value| match (of, &value) {
            (Known::Single, Value::Double(number)) => Value::Single(*number as f32),
            (
                Known::Int32
                | Known::Int64
                | Known::Int16
                | Known::Byte
                | Known::SByte
                | Known::UInt16
                | Known::UInt32
                | Known::UInt64,
                Value::Double(number),
            ) => integer(of, *number as i128),
            _ => value,
        }));
    }
    match (name, args) {
        ("hypot", [_, _]) => Some(Ok(Value::Double(double(args, 0)?.hypot(double(args, 1)?)))),
        ("degreestoradians", [_]) => Some(Ok(Value::Double(
            double(args, 0)? * std::f64::consts::PI / 180.0,
        ))),
        ("radianstodegrees", [_]) => Some(Ok(Value::Double(
            double(args, 0)? * 180.0 / std::f64::consts::PI,
        ))),
        _ => None,
    }
}

fn decimal(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let at = |at: usize| match args.get(at).map(Value::base) {
        Some(Value::Decimal(number)) => Some(**number),
        _ => None,
    };
    let a = at(0)?;
    let made = |number: Option<Decimal>| {
        Some(match number {
            Some(number) => Ok(Value::decimal(number)),
            None => Err(super::number_parse::overflow(Known::Decimal)),
        })
    };
    match name {
        "add" => made(a.checked_add(at(1)?)),
        "subtract" => made(a.checked_sub(at(1)?)),
        "multiply" => made(a.checked_mul(at(1)?)),
        "divide" | "remainder" => {
            let b = at(1)?;
            if b.is_zero() {
                return Some(Err(Fault::net(
                    "System.DivideByZeroException",
                    "Attempted to divide by zero.",
                )));
            }
            made(if name == "divide" {
                a.checked_div(b)
            } else {
                a.checked_rem(b)
            })
        }
        "negate" => made(Some(-a)),
        "floor" => made(Some(a.floor())),
        "ceiling" => made(Some(a.ceil())),
        "truncate" => made(Some(a.trunc())),
        "toint32" | "toint64" | "todouble" => {
            let value = Value::decimal(a);
            Some(Ok(match name {
                "todouble" => Value::Double(convert::to_f64(&value).ok()?),
                "toint32" => integer(Known::Int32, super::number::whole(&value)?),
                _ => integer(Known::Int64, super::number::whole(&value)?),
            }))
        }
        _ => None,
    }
}

fn big(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let at = |at: usize| -> Option<BigInt> {
        match args.get(at).map(Value::base) {
            Some(Value::BigInt(number)) => Some((**number).clone()),
            Some(other) => convert::to_i64(other).ok().map(BigInt::from),
            None => None,
        }
    };
    let ok = |number: BigInt| Some(Ok(Value::big(number)));
    let zero = || {
        Some(Err(Fault::net(
            "System.DivideByZeroException",
            "Attempted to divide by zero.",
        )))
    };
    match name {
        "add" => ok(at(0)? + at(1)?),
        "subtract" => ok(at(0)? - at(1)?),
        "multiply" => ok(at(0)? * at(1)?),
        "divide" | "remainder" => {
            let b = at(1)?;
            if b == BigInt::ZERO {
                return zero();
            }
            ok(if name == "divide" {
                at(0)? / b
            } else {
                at(0)? % b
            })
        }
        "divrem" => {
            let b = at(1)?;
            if b == BigInt::ZERO {
                return zero();
            }
            let (quotient, rest) = (at(0)? / &b, at(0)? % &b);
            match args.get(2) {
                Some(place) => Some(
                    super::args::write_back(Some(place), Value::big(rest))
                        .map(|()| Value::big(quotient)),
                ),
                None => Some(Ok(crate::value::net::tuple::Tuple::value_tuple(vec![
                    Value::big(quotient),
                    Value::big(rest),
                ]))),
            }
        }
        "negate" => ok(-at(0)?),
        "abs" => {
            let number = at(0)?;
            ok(if number < BigInt::ZERO {
                -number
            } else {
                number
            })
        }
        "pow" => {
            let exponent = convert::to_i32(args.get(1)?).ok()?;
            if exponent < 0 {
                return Some(super::args::range(
                    "The number must be greater than or equal to zero. (Parameter 'exponent')",
                ));
            }
            if exponent > 200_000 {
                return Some(Err(Fault::net(
                    "System.OutOfMemoryException",
                    "Insufficient memory to continue the execution of the program.",
                )));
            }
            ok(at(0)?.pow(exponent as u32))
        }
        "modpow" => {
            let (base, exponent, modulus) = (at(0)?, at(1)?, at(2)?);
            if modulus == BigInt::ZERO {
                return zero();
            }
            if exponent < BigInt::ZERO {
                return Some(super::args::range(
                    "The number must be greater than or equal to zero. (Parameter 'exponent')",
                ));
            }
            ok(base.modpow(&exponent, &modulus))
        }
        "greatestcommondivisor" => {
            let (mut a, mut b) = (at(0)?, at(1)?);
            while b != BigInt::ZERO {
                (a, b) = (b.clone(), a % b);
            }
            ok(if a < BigInt::ZERO { -a } else { a })
        }
        "max" => ok(at(0)?.max(at(1)?)),
        "min" => ok(at(0)?.min(at(1)?)),
        "compare" => Some(Ok(Value::Int(at(0)?.cmp(&at(1)?) as i32))),
        "log" | "log10" => {
            let number = convert::to_f64(&Value::big(at(0)?)).ok()?;
            Some(Ok(Value::Double(match (name, double(args, 1)) {
                ("log10", _) => number.log10(),
                (_, Some(base)) => number.ln() / base.ln(),
                _ => number.ln(),
            })))
        }
        "ispow2" => {
            let number = at(0)?;
            Some(Ok(Value::Bool(
                number > BigInt::ZERO && (&number & (&number - 1)) == BigInt::ZERO,
            )))
        }
        "iseveninteger" => Some(Ok(Value::Bool(!at(0)?.bit(0)))),
        "isoddinteger" => Some(Ok(Value::Bool(at(0)?.bit(0)))),
        _ => None,
    }
}
