//! A text as a number literal: what arithmetic makes of a string.

use crate::value::Value;
use num_bigint::{BigInt, Sign};
use num_traits::{FromPrimitive, Num, ToPrimitive};
use rust_decimal::Decimal;

/// The number that a text writes, as the parser reads literals; blanks around it and one sign are allowed.
pub fn scan(text: &str) -> Option<Value> {
    let text = text.trim();
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, text.get(1..)?),
        b'+' => (false, text.get(1..)?),
        _ => (false, text),
    };
    let rest = rest.trim_start();
    if !rest.is_ascii() {
        return None;
    }
    let lower = rest.to_ascii_lowercase();
    let (body, multiplier) = multiplier(&lower);
    if let Some(digits) = body.strip_prefix("0x") {
        return radix(digits, 16, negative, multiplier);
    }
    if let Some(digits) = body.strip_prefix("0b") {
        return radix(digits, 2, negative, multiplier);
    }
    decimal(body, negative, multiplier)
}

fn multiplier(text: &str) -> (&str, i64) {
    for (at, unit) in ["kb", "mb", "gb", "tb", "pb"].into_iter().enumerate() {
        if let Some(rest) = text.strip_suffix(unit) {
            return (rest, 1i64 << (10 * (at + 1)));
        }
    }
    (text, 1)
}

/// A suffix that names the type.
#[derive(Clone, Copy, PartialEq)]
enum Suffix {
    None,
    SByte,
    Byte,
    Short,
    UShort,
    Long,
    Unsigned,
    ULong,
    Decimal,
    Big,
}

fn suffix(text: &str) -> (&str, Suffix) {
    for (end, suffix) in [
        ("uy", Suffix::Byte),
        ("us", Suffix::UShort),
        ("ul", Suffix::ULong),
        ("y", Suffix::SByte),
        ("s", Suffix::Short),
        ("l", Suffix::Long),
        ("u", Suffix::Unsigned),
        ("n", Suffix::Big),
    ] {
        if let Some(rest) = text.strip_suffix(end) {
            return (rest, suffix);
        }
    }
    (text, Suffix::None)
}

fn radix(text: &str, radix: u32, negative: bool, multiplier: i64) -> Option<Value> {
    let (digits, suffix) = suffix(text);
    if digits.is_empty() || !digits.bytes().all(|c| char::from(c).is_digit(radix)) {
        return None;
    }
    let size = BigInt::from_str_radix(digits, radix).ok()?;
    // The digits fill a type of 8, 16, 32, 64 … bits; its highest bit is the sign.
    let per_digit = if radix == 16 { 4 } else { 1 };
    let bits = digits.len() as u64 * per_digit;
    let signed = !matches!(
        suffix,
        Suffix::Byte | Suffix::UShort | Suffix::ULong | Suffix::Unsigned
    );
    let width = match suffix {
        Suffix::SByte => 8,
        Suffix::Short => 16,
        Suffix::Long => 64,
        _ if bits <= 32 => 32,
        _ if bits <= 64 => 64,
        _ => 128,
    };
    let mut number = size;
    if signed
        && number.sign() != Sign::NoSign
        && bits >= width
        && number.bits() == width
        && (suffix != Suffix::Big || bits == width)
    {
        number -= BigInt::from(1u8) << width;
    }
    if negative {
        number = -number;
    }
    if suffix == Suffix::None && width > 32 {
        // So many digits fill at least a long.
        return match (number.clone() * multiplier).to_i64() {
            Some(it) => Some(Value::Long(it)),
            None => whole(number * multiplier, suffix),
        };
    }
    whole(number * multiplier, suffix)
}

fn decimal(text: &str, negative: bool, multiplier: i64) -> Option<Value> {
    let (body, suffix) = match text.strip_suffix('d') {
        Some(rest) => (rest, Suffix::Decimal),
        None => suffix(text),
    };
    let (mantissa, exponent) = match body.split_once('e') {
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if digits.is_empty() || !digits.bytes().all(|c| c.is_ascii_digit()) {
                return None;
            }
            (mantissa, Some(exponent))
        }
        None => (body, None),
    };
    let (head, tail) = match mantissa.split_once('.') {
        Some((head, tail)) => (head, Some(tail)),
        None => (mantissa, None),
    };
    let digits = |part: &str| part.bytes().all(|c| c.is_ascii_digit());
    if !digits(head) || !digits(tail.unwrap_or_default()) {
        return None;
    }
    if head.is_empty() && tail.unwrap_or_default().is_empty() {
        return None;
    }
    let real = tail.is_some() || exponent.is_some();
    if suffix == Suffix::Decimal {
        let made = match exponent {
            Some(_) => Decimal::from_scientific(body).ok()?,
            None => body.trim_end_matches('.').parse::<Decimal>().ok()?,
        };
        let made = made.checked_mul(Decimal::from(multiplier))?;
        return Some(Value::decimal(if negative { -made } else { made }));
    }
    if !real {
        let number = BigInt::from_str_radix(head, 10).ok()?;
        let signed = if negative { -number } else { number };
        return whole(signed * multiplier, suffix);
    }
    let number: f64 = body.parse().ok()?;
    let number = if negative { -number } else { number } * multiplier as f64;
    if suffix == Suffix::None {
        return Some(Value::Double(number));
    }
    let rounded = BigInt::from_f64(number.round_ties_even())?;
    whole(rounded, suffix)
}

fn whole(number: BigInt, suffix: Suffix) -> Option<Value> {
    Some(match suffix {
        Suffix::SByte => Value::SByte(number.to_i8()?),
        Suffix::Byte => Value::Byte(number.to_u8()?),
        Suffix::Short => Value::Int16(number.to_i16()?),
        Suffix::UShort => Value::UInt16(number.to_u16()?),
        Suffix::Long => Value::Long(number.to_i64()?),
        Suffix::ULong => Value::ULong(number.to_u64()?),
        Suffix::Unsigned => match number.to_u32() {
            Some(it) => Value::UInt(it),
            None => Value::ULong(number.to_u64()?),
        },
        Suffix::Big => Value::big(number),
        Suffix::Decimal => Value::decimal(Decimal::from_i128(number.to_i128()?)?),
        Suffix::None => {
            if let Some(it) = number.to_i32() {
                Value::Int(it)
            } else if let Some(it) = number.to_i64() {
                Value::Long(it)
            } else if let Some(it) = number.to_i128().and_then(Decimal::from_i128) {
                Value::decimal(it)
            } else {
                Value::Double(super::number::big_to_f64(&number))
            }
        }
    })
}
