//! Text into numbers and characters, and any value into text.

use super::number::{self, integer, range_name};
use super::{error, literal};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// The text of a value as `[string]` makes it.
pub fn to_string(value: &Value, cx: &mut dyn Context) -> Result<String> {
    super::text_of(value, cx)
}

/// The same, borrowed where the value is a string.
pub fn to_cow<'v>(value: &'v Value, cx: &mut dyn Context) -> Result<Cow<'v, str>> {
    match value {
        Value::String(text) => Ok(Cow::Borrowed(text.as_str())),
        _ => to_string(value, cx).map(Cow::Owned),
    }
}

/// Text to a numeric type or `Char`; `value` is the string as the message shows it.
pub fn to_number(text: &str, value: &Value, known: Known) -> Result<Value> {
    if known == Known::Char {
        return to_char(text, value);
    }
    let to = Type::Known(known);
    let id = match known {
        Known::Single | Known::Double => "InvalidCastFromStringToDoubleOrSingle",
        Known::Decimal => "InvalidCastFromStringToDecimal",
        _ => "InvalidCastFromStringToInteger",
    };
    let fail = |inner: Box<Fault>| error::with_inner(id, value, &to, inner);
    if known == Known::Int32
        && let Ok(number) = text.parse::<i32>()
    {
        return Ok(Value::Int(number));
    }
    if text.trim().is_empty() {
        return Ok(number::zero(known));
    }
    // More digits than a double holds are kept.
    if known == Known::Decimal
        && text.len() > 15
        && let Some(made) = parse_decimal(text)
    {
        return Ok(Value::decimal(made));
    }
    if let Some(scanned) = literal::scan(text)
        && let Some(scanned_number) = number::of(&scanned)
        && let Ok(made) = number::from_number(&scanned, &scanned_number, known)
    {
        return Ok(made);
    }
    match known {
        Known::Single | Known::Double => {
            let number = parse_f64(text).ok_or_else(|| fail(error::bad_format(text)))?;
            Ok(if known == Known::Single {
                Value::Single(number as f32)
            } else {
                Value::Double(number)
            })
        }
        Known::BigInteger => parse_big(text).map(Value::big).ok_or_else(|| {
            fail(Fault::net(
                "System.FormatException",
                "The value could not be parsed.",
            ))
        }),
        Known::Decimal => parse_decimal(text)
            .map(Value::decimal)
            .ok_or_else(|| fail(error::bad_format(text))),
        _ => match parse_integer(text) {
            // The message is that of the first try, which takes no commas.
            Some(whole) if text.contains(',') => {
                integer(whole, known).ok_or_else(|| fail(error::bad_format(text)))
            }
            Some(whole) => {
                integer(whole, known).ok_or_else(|| fail(error::overflow(range_name(known))))
            }
            None => match hexadecimal(text) {
                Some(whole) => {
                    in_bits(whole, known).ok_or_else(|| fail(error::overflow(range_name(known))))
                }
                None => Err(fail(error::bad_format(text))),
            },
        },
    }
}

/// `#1F` and `&h1F`: .NET's other ways to write a hexadecimal number.
fn hexadecimal(text: &str) -> Option<u64> {
    let text = text.trim();
    let digits = text
        .strip_prefix('#')
        .or_else(|| text.strip_prefix("&h"))
        .or_else(|| text.strip_prefix("&H"))?;
    u64::from_str_radix(digits, 16).ok()
}

/// Hexadecimal digits are the bits of a number: of one with a sign the highest bit is that.
fn in_bits(bits: u64, known: Known) -> Option<Value> {
    let whole = match known {
        Known::SByte => u8::try_from(bits).ok()?.cast_signed().into(),
        Known::Int16 => u16::try_from(bits).ok()?.cast_signed().into(),
        Known::Int32 => u32::try_from(bits).ok()?.cast_signed().into(),
        Known::Int64 => bits.cast_signed().into(),
        _ => i128::from(bits),
    };
    integer(whole, known)
}

fn to_char(text: &str, value: &Value) -> Result<Value> {
    let mut units = text.encode_utf16();
    match (units.next(), units.next()) {
        (Some(unit), None) => Ok(Value::Char(unit)),
        _ => Err(error::with_inner(
            "InvalidCastParseTargetInvocation",
            value,
            &Type::Known(Known::Char),
            Fault::net(
                "System.FormatException",
                "String must be exactly one character long.",
            ),
        )),
    }
}

/// Digits with one sign before them and commas between: `NumberStyles.Integer | AllowThousands`.
fn parse_integer(text: &str) -> Option<i128> {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c', '\0']);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let plain = without_commas(digits)?;
    if plain.is_empty() || !plain.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let size: i128 = plain.parse().unwrap_or(i128::MAX);
    Some(if negative { -size } else { size })
}

/// A number's text without thousands separators before the point; `None` if one comes first or after it.
fn without_commas(text: &str) -> Option<String> {
    if text.starts_with(',') {
        return None;
    }
    let (head, tail) = match text.find(['.', 'e', 'E']) {
        Some(at) => (text.get(..at)?, text.get(at..)?),
        None => (text, ""),
    };
    if tail.contains(',') {
        return None;
    }
    Some(format!("{}{tail}", head.replace(',', "")))
}

/// A floating-point number as .NET parses it in the invariant culture.
pub fn parse_f64(text: &str) -> Option<f64> {
    let text = text.trim();
    match text.to_ascii_lowercase().as_str() {
        "nan" | "-nan" | "+nan" => return Some(f64::NAN),
        "infinity" | "+infinity" | "∞" | "+∞" => return Some(f64::INFINITY),
        "-infinity" | "-∞" => return Some(f64::NEG_INFINITY),
        _ => {}
    }
    let (sign, digits) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.get(..1)?, rest),
        None => ("", text),
    };
    let plain = without_commas(digits)?;
    let first = plain.bytes().next()?;
    if !(first.is_ascii_digit() || first == b'.')
        || !plain
            .bytes()
            .all(|c| c.is_ascii_digit() || matches!(c, b'.' | b'e' | b'E' | b'+' | b'-'))
    {
        return None;
    }
    format!("{sign}{plain}").parse().ok()
}

/// A decimal as .NET parses it: sign, digits with commas, point, exponent.
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let plain = without_commas(digits)?;
    let first = plain.bytes().next()?;
    if !first.is_ascii_digit() && first != b'.' {
        return None;
    }
    let made = if plain.contains(['e', 'E']) {
        Decimal::from_scientific(&plain).ok()?
    } else {
        let plain = plain.trim_end_matches('.');
        match plain.parse::<Decimal>() {
            Ok(made) => made,
            // Zeros behind the point may be what does not fit.
            Err(_) if plain.contains('.') => {
                let whole = plain.trim_end_matches('0').trim_end_matches('.');
                whole.parse::<Decimal>().ok()?
            }
            Err(_) => return None,
        }
    };
    Some(if negative { -made } else { made })
}

/// A big integer: digits with a sign, commas, a point with zeros behind it, an exponent.
pub fn parse_big(text: &str) -> Option<BigInt> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let plain = without_commas(digits)?;
    if plain.is_empty() || !plain.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let number: BigInt = plain.parse().ok()?;
    Some(if negative { -number } else { number })
}
