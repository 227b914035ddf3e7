//! Number literals: where one ends, and its value with suffix and multiplier.

use num_bigint::{BigInt, Sign};
use num_traits::{FromPrimitive, ToPrimitive, Zero};
use rust_decimal::Decimal;

use super::{
    ast::Constant,
    chars::{
        AFTER_NUMBER, DIGIT, FORCE, forces_new_token, forces_new_token_after_number, is_dash,
        traits,
    },
    input::{In, Mode, SIGNED, SIMPLE_NAME, TERNARY},
    lexer::Cursor,
};

/// How a literal is written.
struct Literal<'s> {
    negative: bool,
    format: Format,
    digits: &'s str,
    real: bool,
    suffix: Suffix,
    multiplier: i64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Decimal,
    Hex,
    Binary,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Suffix {
    None,
    SByte,
    Byte,
    Short,
    UShort,
    Unsigned,
    Long,
    ULong,
    Decimal,
    BigInteger,
}

/// Where a number that begins here ends; nothing if it is a word.
pub(super) fn scan(i: In<'_>) -> Option<u32> {
    let mut cursor = Cursor::new(i);
    cursor.skip_all(DIGIT);
    // A few digits and nothing that could go on with them.
    let after = traits(cursor.byte());
    if (1..10).contains(&(cursor.at - i.at))
        && (after & FORCE != 0
            || after & AFTER_NUMBER != 0
                && cursor.byte() != b'.'
                && i.mode == Mode::Expression
                && i.flags & SIMPLE_NAME == 0)
    {
        return Some(cursor.at);
    }
    let mut cursor = Cursor::new(i);
    let literal = literal(&mut cursor)?;
    let next = cursor.peek();
    if !cursor.is_at_end() && !forces_new_token(next) {
        let ends = i.mode == Mode::Expression
            && i.flags & SIMPLE_NAME == 0
            && forces_new_token_after_number(next, i.flags & TERNARY != 0);
        if !ends {
            return None;
        }
    }
    let small = literal.format == Format::Decimal
        && literal.suffix == Suffix::None
        && literal.digits.len() < 10;
    if !small && value(&literal).is_none() {
        if i.mode == Mode::Command {
            return None;
        }
        i.report(
            i.span(i.at, cursor.at),
            "BadNumericConstant",
            &[i.between(i.at, cursor.at)],
        );
    }
    Some(cursor.at)
}

/// The value of a number's text.
pub(super) fn constant(i: In<'_>, start: u32) -> Constant {
    let mut cursor = Cursor::new(i.to(start).with(SIGNED));
    cursor.skip_all(DIGIT);
    if (1..10).contains(&(cursor.at - start))
        && traits(cursor.byte()) & (FORCE | AFTER_NUMBER) != 0
        && cursor.byte() != b'.'
        && let Ok(small) = i.between(start, cursor.at).parse()
    {
        return Constant::Int32(small);
    }
    let mut cursor = Cursor::new(i.to(start).with(SIGNED));
    literal(&mut cursor)
        .and_then(|literal| value(&literal))
        .unwrap_or(Constant::Null)
}

fn literal<'s>(cursor: &mut Cursor<'s>) -> Option<Literal<'s>> {
    let mut negative = false;
    let c = cursor.peek();
    if is_dash(c) || c == '+' {
        negative = c != '+';
        cursor.skip(c);
    }
    let first = cursor.byte();
    let second = cursor.i.byte(cursor.at + 1);
    let mut real = false;
    let mut format = Format::Decimal;
    let start;
    if first == b'0' && matches!(second, b'x' | b'X') {
        format = Format::Hex;
        cursor.at += 2;
        start = cursor.at;
        while cursor.byte().is_ascii_hexdigit() {
            cursor.at += 1;
        }
    } else if first == b'0' && matches!(second, b'b' | b'B') {
        format = Format::Binary;
        cursor.at += 2;
        start = cursor.at;
        while matches!(cursor.byte(), b'0' | b'1') {
            cursor.at += 1;
        }
        if cursor.at == start {
            return None;
        }
    } else {
        start = cursor.at;
        digits(cursor);
        if cursor.byte() == b'.' && cursor.i.byte(cursor.at + 1) != b'.' {
            cursor.at += 1;
            real = true;
            digits(cursor);
        }
        if cursor.at == start + 1 && real {
            // A lone dot.
            return None;
        }
        if matches!(cursor.byte(), b'e' | b'E') {
            cursor.at += 1;
            real = true;
            let sign = cursor.peek();
            if is_dash(sign) || sign == '+' {
                cursor.skip(sign);
            }
            let exponent = cursor.at;
            digits(cursor);
            if cursor.at == exponent {
                return None;
            }
        }
    }
    let digits = cursor.i.between(start, cursor.at);
    let suffix = suffix(cursor);
    let multiplier = multiplier(cursor)?;
    Some(Literal {
        negative,
        format,
        digits,
        real,
        suffix,
        multiplier,
    })
}

fn digits(cursor: &mut Cursor<'_>) {
    while cursor.byte().is_ascii_digit() {
        cursor.at += 1;
    }
}

fn suffix(cursor: &mut Cursor<'_>) -> Suffix {
    let found = match cursor.byte() {
        b'y' | b'Y' => Suffix::SByte,
        b's' | b'S' => Suffix::Short,
        b'l' | b'L' => Suffix::Long,
        b'd' | b'D' => Suffix::Decimal,
        b'n' | b'N' => Suffix::BigInteger,
        b'u' | b'U' => {
            cursor.at += 1;
            match cursor.byte() {
                b'y' | b'Y' => Suffix::Byte,
                b's' | b'S' => Suffix::UShort,
                b'l' | b'L' => Suffix::ULong,
                _ => return Suffix::Unsigned,
            }
        }
        _ => return Suffix::None,
    };
    cursor.at += 1;
    found
}

fn multiplier(cursor: &mut Cursor<'_>) -> Option<i64> {
    let power = match cursor.byte() {
        b'k' | b'K' => 10,
        b'm' | b'M' => 20,
        b'g' | b'G' => 30,
        b't' | b'T' => 40,
        b'p' | b'P' => 50,
        _ => return Some(1),
    };
    cursor.at += 1;
    (cursor.accept(b'b') || cursor.accept(b'B')).then_some(1 << power)
}

fn value(literal: &Literal<'_>) -> Option<Constant> {
    if literal.real && literal.suffix != Suffix::Decimal {
        return real(literal);
    }
    if literal.suffix == Suffix::Decimal && literal.format == Format::Decimal {
        return decimal(literal);
    }
    integer(literal)
}

fn real(literal: &Literal<'_>) -> Option<Constant> {
    let text: String = literal
        .digits
        .chars()
        .map(|c| if is_dash(c) { '-' } else { c })
        .collect();
    let mut number: f64 = text.parse().ok()?;
    #[allow(clippy::cast_precision_loss)] // powers of two
    let multiplier = literal.multiplier as f64;
    number *= multiplier;
    if literal.negative {
        number = -number;
    }
    if literal.suffix == Suffix::None {
        return Some(Constant::Double(number));
    }
    let whole = BigInt::from_f64(number.round_ties_even())?;
    sized(&whole, literal.suffix)
}

fn decimal(literal: &Literal<'_>) -> Option<Constant> {
    let text: String = literal
        .digits
        .chars()
        .map(|c| if is_dash(c) { '-' } else { c })
        .collect();
    let number = if text.contains(['e', 'E']) {
        decimal_with_exponent(&text)?
    } else {
        decimal_digits(&text)?
    };
    let mut number = if literal.multiplier == 1 {
        number
    } else {
        number.checked_mul(Decimal::from(literal.multiplier))?
    };
    if literal.negative {
        number.set_sign_negative(true);
    }
    Some(Constant::Decimal(number))
}

/// As many digits after the point as fit, the last one rounded half to even.
fn decimal_digits(text: &str) -> Option<Decimal> {
    let text = text.trim_end_matches('.');
    let text = if text.starts_with('.') {
        format!("0{text}")
    } else {
        text.to_owned()
    };
    Decimal::from_str_exact(&text)
        .ok()
        .or_else(|| text.parse().ok())
}

fn decimal_with_exponent(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let exponent: i64 = exponent.trim_start_matches('+').parse().ok()?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let point = i64::try_from(whole.len()).ok()? + exponent;
    let count = i64::try_from(digits.len()).ok()?;
    if !(-100..=100).contains(&point) {
        return (point < 0 || digits.bytes().all(|b| b == b'0')).then_some(Decimal::new(0, 28));
    }
    let plain = if point <= 0 {
        let zeros = usize::try_from(-point).ok()?;
        format!("0.{}{digits}", "0".repeat(zeros))
    } else if point >= count {
        let zeros = usize::try_from(point - count).ok()?;
        format!("{digits}{}", "0".repeat(zeros))
    } else {
        let (before, after) = digits.split_at_checked(usize::try_from(point).ok()?)?;
        format!("{before}.{after}")
    };
    decimal_digits(&plain)
}

fn integer(literal: &Literal<'_>) -> Option<Constant> {
    let (radix, bits) = match literal.format {
        Format::Decimal => (10, 0),
        Format::Hex => (16, 4),
        Format::Binary => (2, 1),
    };
    let digits = if literal.digits.is_empty() {
        "0"
    } else {
        literal.digits
    };
    if literal.format == Format::Decimal
        && literal.suffix == Suffix::None
        && literal.multiplier == 1
        && let Ok(small) = digits.parse::<i32>()
    {
        return Some(Constant::Int32(if literal.negative {
            -small
        } else {
            small
        }));
    }
    let mut number = BigInt::parse_bytes(digits.as_bytes(), radix)?;
    let length = digits.len();
    if bits > 0 && is_signed(literal, length) {
        let width = length * bits;
        if number.bit(u64::try_from(width).ok()? - 1) {
            number -= BigInt::from(1) << width;
        }
    }
    if literal.negative {
        number = -number;
    }
    number *= literal.multiplier;
    if literal.suffix != Suffix::None {
        return sized(&number, literal.suffix);
    }
    // The sign bit of 64 makes a long of any value.
    let signed_long = bits > 0 && length * bits == 64 && number.sign() == Sign::Minus;
    if let Some(small) = number.to_i32()
        && !signed_long
    {
        return Some(Constant::Int32(small));
    }
    if let Some(long) = number.to_i64() {
        return Some(Constant::Int64(long));
    }
    if literal.format != Format::Decimal {
        return None;
    }
    if let Some(decimal) = number
        .to_i128()
        .and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok())
    {
        return Some(Constant::Decimal(decimal));
    }
    Some(Constant::Double(truncated(&number)))
}

/// Hexadecimal and binary digits that fill a machine word have a sign.
fn is_signed(literal: &Literal<'_>, length: usize) -> bool {
    match literal.suffix {
        Suffix::Byte | Suffix::UShort | Suffix::Unsigned | Suffix::ULong => false,
        _ if literal.format == Format::Binary => matches!(length, 8 | 16 | 32 | 64 | 96 | 128),
        Suffix::SByte => length == 2,
        Suffix::Short => length == 4,
        Suffix::Long => length == 16,
        Suffix::None | Suffix::BigInteger | Suffix::Decimal => matches!(length, 8 | 16),
    }
}

fn sized(number: &BigInt, suffix: Suffix) -> Option<Constant> {
    Some(match suffix {
        Suffix::None => return None,
        Suffix::SByte => Constant::SByte(number.to_i8()?),
        Suffix::Byte => Constant::Byte(number.to_u8()?),
        Suffix::Short => Constant::Int16(number.to_i16()?),
        Suffix::UShort => Constant::UInt16(number.to_u16()?),
        Suffix::Unsigned => match number.to_u32() {
            Some(small) => Constant::UInt32(small),
            None => Constant::UInt64(number.to_u64()?),
        },
        Suffix::Long => Constant::Int64(number.to_i64()?),
        Suffix::ULong => Constant::UInt64(number.to_u64()?),
        Suffix::Decimal => {
            Constant::Decimal(Decimal::try_from_i128_with_scale(number.to_i128()?, 0).ok()?)
        }
        Suffix::BigInteger => Constant::BigInteger(Box::new(number.clone())),
    })
}

/// The double of a large number, cut and not rounded, as .NET does it.
fn truncated(number: &BigInt) -> f64 {
    let magnitude = number.magnitude();
    let extra = magnitude.bits().saturating_sub(53);
    let cut = (magnitude >> extra) << extra;
    let cut = cut.to_f64().unwrap_or(f64::INFINITY);
    if magnitude.is_zero() || number.sign() != Sign::Minus {
        cut
    } else {
        -cut
    }
}
