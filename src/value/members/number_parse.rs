//! `Parse` of numbers: styles, signs, thousands, exponents, and what is no number.

use super::number::integer;
use crate::text::culture::Culture;
use crate::value::types::Known;
use crate::value::{Context, Fault, Result, Value};
use num_bigint::BigInt;
use rust_decimal::Decimal;

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

pub(super) fn integer_bounds(of: Known) -> Option<(i128, i128, u32)> {
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
