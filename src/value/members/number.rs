//! Numbers: constants, `Parse`, `TryParse`, the static methods of generic math, and `ToString(format)`.

use super::args::{bad, double, flag, int, range};
use super::bridge;
use crate::text::culture::Culture;
use crate::value::types::{Known, Type};
use crate::value::{Context, Fault, Result, Value, convert};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
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

/// `NumberStyles` flags.
mod style {
    pub const LEADING_WHITE: i64 = 1;
    pub const TRAILING_WHITE: i64 = 2;
    pub const LEADING_SIGN: i64 = 4;
    pub const TRAILING_SIGN: i64 = 8;
    pub const PARENTHESES: i64 = 16;
    pub const DECIMAL_POINT: i64 = 32;
    pub const THOUSANDS: i64 = 64;
    pub const EXPONENT: i64 = 128;
    pub const CURRENCY: i64 = 256;
    pub const HEX: i64 = 512;
    pub const BINARY: i64 = 1024;
    pub const INTEGER: i64 = 7;
    pub const NUMBER: i64 = 111;
    pub const FLOAT: i64 = 167;
}

/// A number as `Parse` read it: sign, digits, exponent of ten.
struct Scanned {
    negative: bool,
    digits: String,
    exponent: i64,
}

fn scan(text: &str, styles: i64, culture: &Culture) -> Option<Scanned> {
    let numbers = &culture.number;
    let mut rest = text;
    let has = |flag: i64| styles & flag != 0;
    // .NET ignores nulls at the end.
    rest = rest.trim_end_matches('\0');
    let white = |c: char| c == ' ' || ('\u{9}'..='\u{d}').contains(&c);
    if has(style::LEADING_WHITE) {
        rest = rest.trim_start_matches(white);
    }
    if has(style::TRAILING_WHITE) {
        rest = rest.trim_end_matches(white);
    }
    let mut negative = false;
    if has(style::PARENTHESES) && rest.starts_with('(') && rest.ends_with(')') {
        negative = true;
        rest = rest.strip_prefix('(')?.strip_suffix(')')?;
    }
    let mut signed = negative;
    let mut currency = false;
    loop {
        let before = rest;
        if has(style::LEADING_SIGN) && !signed {
            if let Some(tail) = rest
                .strip_prefix(numbers.negative_sign)
                .or_else(|| rest.strip_prefix('-'))
                .or_else(|| rest.strip_prefix('\u{2212}'))
            {
                negative = true;
                signed = true;
                rest = tail;
            } else if let Some(tail) = rest.strip_prefix(numbers.positive_sign) {
                signed = true;
                rest = tail;
            }
        }
        if has(style::CURRENCY) && !currency {
            let symbol = [numbers.currency_symbol, "¤"]
                .iter()
                .find_map(|symbol| rest.strip_prefix(symbol).filter(|_| !symbol.is_empty()));
            if let Some(tail) = symbol {
                currency = true;
                rest = tail;
            }
        }
        if (currency || signed) && has(style::LEADING_WHITE) {
            rest = rest.trim_start_matches(white);
        }
        if rest.len() == before.len() {
            break;
        }
    }
    let mut digits = String::new();
    let mut exponent = 0i64;
    let mut any = false;
    let mut point = false;
    let separators = [
        numbers.number_decimal_separator,
        numbers.currency_decimal_separator,
    ];
    let groups = [
        numbers.number_group_separator,
        numbers.currency_group_separator,
    ];
    while let Some(c) = rest.chars().next() {
        if let Some(digit) = c.to_digit(10).filter(|_| c.is_ascii()) {
            any = true;
            digits.push(char::from(b'0' + digit as u8));
            if point {
                exponent -= 1;
            }
            rest = rest.get(1..)?;
            continue;
        }
        if !point
            && has(style::DECIMAL_POINT)
            && let Some(tail) = separators.iter().find_map(|one| rest.strip_prefix(one))
        {
            point = true;
            rest = tail;
            continue;
        }
        if !point
            && any
            && has(style::THOUSANDS)
            && let Some(tail) = groups
                .iter()
                .find_map(|one| rest.strip_prefix(one).filter(|_| !one.is_empty()))
        {
            rest = tail;
            continue;
        }
        break;
    }
    if !any {
        return None;
    }
    if has(style::EXPONENT) && rest.starts_with(['e', 'E']) {
        let tail = rest.get(1..)?;
        let (sign, number) = match tail.strip_prefix('-') {
            Some(number) => (-1, number),
            None => (1, tail.strip_prefix('+').unwrap_or(tail)),
        };
        let end = number
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(number.len());
        if end > 0 {
            let value: i64 = number.get(..end)?.parse().unwrap_or(99_999);
            exponent += sign * value.min(99_999);
            rest = number.get(end..)?;
        }
    }
    loop {
        let before = rest;
        if has(style::TRAILING_WHITE) {
            rest = rest.trim_start_matches(white);
        }
        if has(style::TRAILING_SIGN) && !signed {
            if let Some(tail) = rest.strip_prefix(numbers.negative_sign) {
                negative = true;
                signed = true;
                rest = tail;
            } else if let Some(tail) = rest.strip_prefix(numbers.positive_sign) {
                signed = true;
                rest = tail;
            }
        }
        if has(style::CURRENCY)
            && !currency
            && let Some(tail) = rest.strip_prefix(numbers.currency_symbol)
        {
            currency = true;
            rest = tail;
        }
        if rest.len() == before.len() {
            break;
        }
    }
    rest.is_empty().then_some(Scanned {
        negative,
        digits,
        exponent,
    })
}

/// Why a text is no number of the type.
enum Failure {
    Format,
    Overflow,
}

fn integer_bounds(of: Known) -> Option<(i128, i128, u32)> {
    use Known::{Byte, Int16, Int32, Int64, SByte, UInt16, UInt32, UInt64};
    Some(match of {
        SByte => (i8::MIN.into(), i8::MAX.into(), 8),
        Byte => (0, u8::MAX.into(), 8),
        Int16 => (i16::MIN.into(), i16::MAX.into(), 16),
        UInt16 => (0, u16::MAX.into(), 16),
        Int32 => (i32::MIN.into(), i32::MAX.into(), 32),
        UInt32 => (0, u32::MAX.into(), 32),
        Int64 => (i64::MIN.into(), i64::MAX.into(), 64),
        UInt64 => (0, u64::MAX.into(), 64),
        _ => return None,
    })
}

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

fn read(
    of: Known,
    text: &str,
    styles: Option<i64>,
    culture: &Culture,
) -> std::result::Result<Value, Failure> {
    if let Some((low, high, bits)) = integer_bounds(of) {
        let styles = styles.unwrap_or(style::INTEGER);
        if styles & (style::HEX | style::BINARY) != 0 {
            let mut text = text;
            if styles & style::LEADING_WHITE != 0 {
                text = text.trim_start();
            }
            if styles & style::TRAILING_WHITE != 0 {
                text = text.trim_end();
            }
            let radix = if styles & style::HEX != 0 { 16 } else { 2 };
            if text.is_empty() || !text.chars().all(|c| c.is_digit(radix)) {
                return Err(Failure::Format);
            }
            let raw = u128::from_str_radix(text, radix).map_err(|_| Failure::Overflow)?;
            if bits < 128 && raw >> bits != 0 {
                return Err(Failure::Overflow);
            }
            let mut number = raw as i128;
            if low < 0 && number > high {
                number -= 1i128 << bits;
            }
            return Ok(integer(of, number));
        }
        let scanned = scan(text, styles, culture).ok_or(Failure::Format)?;
        let mut digits = scanned.digits.trim_start_matches('0').to_owned();
        if scanned.exponent > 0 && !digits.is_empty() {
            if scanned.exponent > 40 {
                return Err(Failure::Overflow);
            }
            digits.push_str(&"0".repeat(scanned.exponent as usize));
        } else if scanned.exponent < 0 {
            let cut = digits
                .len()
                .saturating_sub(scanned.exponent.unsigned_abs() as usize);
            if digits
                .get(cut..)
                .is_some_and(|tail| tail.chars().any(|c| c != '0'))
            {
                return Err(Failure::Overflow);
            }
            digits.truncate(cut);
        }
        let number: i128 = if digits.is_empty() {
            0
        } else {
            digits.parse().map_err(|_| Failure::Overflow)?
        };
        let number = if scanned.negative { -number } else { number };
        if number < low || number > high {
            return Err(Failure::Overflow);
        }
        return Ok(integer(of, number));
    }
    match of {
        Known::Double | Known::Single => {
            let styles = styles.unwrap_or(style::FLOAT | style::THOUSANDS);
            let number = match scan(text, styles, culture) {
                Some(scanned) => {
                    let shown = format!(
                        "{}{}e{}",
                        if scanned.negative { "-" } else { "" },
                        scanned.digits,
                        scanned.exponent
                    );
                    if of == Known::Single {
                        return Ok(Value::Single(shown.parse().map_err(|_| Failure::Format)?));
                    }
                    shown.parse().map_err(|_| Failure::Format)?
                }
                None => special(text, culture).ok_or(Failure::Format)?,
            };
            Ok(if of == Known::Single {
                Value::Single(number as f32)
            } else {
                Value::Double(number)
            })
        }
        Known::Decimal => {
            let scanned =
                scan(text, styles.unwrap_or(style::NUMBER), culture).ok_or(Failure::Format)?;
            decimal(&scanned)
                .ok_or(Failure::Overflow)
                .map(Value::decimal)
        }
        Known::BigInteger => {
            let scanned =
                scan(text, styles.unwrap_or(style::INTEGER), culture).ok_or(Failure::Format)?;
            if scanned.exponent < 0 || scanned.exponent > 5000 {
                return Err(Failure::Format);
            }
            let digits = format!(
                "{}{}",
                scanned.digits,
                "0".repeat(scanned.exponent as usize)
            );
            let number: BigInt = digits.parse().map_err(|_| Failure::Format)?;
            Ok(Value::big(if scanned.negative { -number } else { number }))
        }
        _ => Err(Failure::Format),
    }
}

fn decimal(scanned: &Scanned) -> Option<Decimal> {
    let digits = scanned.digits.trim_start_matches('0');
    let mut shown = String::new();
    if scanned.exponent >= 0 {
        if scanned.exponent > 40 && !digits.is_empty() {
            return None;
        }
        shown.push_str(if digits.is_empty() { "0" } else { digits });
        if !digits.is_empty() {
            shown.push_str(&"0".repeat(scanned.exponent as usize));
        }
    } else {
        let places = scanned.exponent.unsigned_abs() as usize;
        let padded = format!("{:0>width$}", scanned.digits, width = places + 1);
        let (whole, part) = padded.split_at_checked(padded.len() - places)?;
        shown = format!("{whole}.{part}");
    }
    let parsed: Decimal = match shown.parse() {
        Ok(parsed) => parsed,
        Err(_) => Decimal::from_str_exact(&shown).ok()?,
    };
    Some(if scanned.negative { -parsed } else { parsed })
}

fn special(text: &str, culture: &Culture) -> Option<f64> {
    let text = text.trim();
    let numbers = &culture.number;
    let is = |known: &str| text.eq_ignore_ascii_case(known);
    if is(numbers.nan_symbol) || is("-NaN") || is("+NaN") || is("NaN") {
        Some(f64::NAN)
    } else if is(numbers.positive_infinity_symbol) || is("+∞") || is("Infinity") {
        Some(f64::INFINITY)
    } else if is(numbers.negative_infinity_symbol) || is("-Infinity") {
        Some(f64::NEG_INFINITY)
    } else {
        None
    }
}

/// `Parse` with the culture of the caller or of an argument.
pub fn parse(of: Known, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let styles = (1..args.len()).find_map(|at| super::args::enumeration(args, at, "NumberStyles"));
    let culture = args
        .iter()
        .skip(1)
        .find_map(super::culture_of)
        .unwrap_or_else(|| cx.culture());
    read(of, &text, styles, culture).map_err(|failure| match failure {
        Failure::Format if of == Known::BigInteger => {
            Fault::net("System.FormatException", "The value could not be parsed.")
        }
        Failure::Format => Fault::net(
            "System.FormatException",
            format!("The input string '{text}' was not in a correct format."),
        ),
        Failure::Overflow => overflow(of),
    })
}

/// `Value was either too large or too small for an Int32.`
pub fn overflow(of: Known) -> Box<Fault> {
    let name = match of {
        Known::SByte => "a signed byte",
        Known::Byte => "an unsigned byte",
        Known::Int16 => "an Int16",
        Known::UInt16 => "a UInt16",
        Known::Int32 => "an Int32",
        Known::UInt32 => "a UInt32",
        Known::Int64 => "an Int64",
        Known::UInt64 => "a UInt64",
        Known::Single => "a Single",
        Known::Double => "a Double",
        Known::Decimal => "a Decimal",
        Known::Char => "a character",
        _ => "the type",
    };
    Fault::net(
        "System.OverflowException",
        format!("Value was either too large or too small for {name}."),
    )
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

fn order(a: &Value, b: &Value) -> Ordering {
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
    let _ = (flag, int);
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
