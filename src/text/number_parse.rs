//! Numbers from text, in the styles that .NET knows.

use num_bigint::{BigInt, BigUint};
use rust_decimal::Decimal;

use super::culture::{Culture, NumberFormat};
use super::name::strip_prefix_ignore_case;

/// What a number may be written with; .NET's `NumberStyles`, bit for bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyles(pub u32);

#[allow(missing_docs)] // the names are .NET's and say it
impl NumberStyles {
    pub const NONE: Self = Self(0);
    pub const LEADING_WHITE: Self = Self(0x1);
    pub const TRAILING_WHITE: Self = Self(0x2);
    pub const LEADING_SIGN: Self = Self(0x4);
    pub const TRAILING_SIGN: Self = Self(0x8);
    pub const PARENTHESES: Self = Self(0x10);
    pub const DECIMAL_POINT: Self = Self(0x20);
    pub const THOUSANDS: Self = Self(0x40);
    pub const EXPONENT: Self = Self(0x80);
    pub const CURRENCY_SYMBOL: Self = Self(0x100);
    pub const HEX_SPECIFIER: Self = Self(0x200);
    pub const BINARY_SPECIFIER: Self = Self(0x400);
    pub const INTEGER: Self = Self(0x7);
    pub const NUMBER: Self = Self(0x6F);
    pub const FLOAT: Self = Self(0xA7);
    pub const FLOAT_AND_THOUSANDS: Self = Self(0xE7);
    pub const CURRENCY: Self = Self(0x17F);
    pub const ANY: Self = Self(0x1FF);
    pub const HEX_NUMBER: Self = Self(0x203);
    pub const BINARY_NUMBER: Self = Self(0x403);

    /// Whether one of the styles is among these.
    pub fn has(self, style: Self) -> bool {
        self.0 & style.0 != 0
    }
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// It is not written like one.
    Format,
    /// It is one, but too large or too small for the kind.
    Overflow,
}

/// What was read: `0.d₁d₂d₃… × 10^scale`.
struct Parsed {
    digits: Vec<u8>,
    scale: i64,
    negative: bool,
    /// Whether a digit other than zero was seen.
    nonzero: bool,
}

/// The characters that may stand around a number.
fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r')
}

/// What follows `expected` at the start of the text; a breaking blank passes for an unbreakable one.
fn after<'t>(text: &'t str, expected: &str) -> Option<&'t str> {
    if expected.is_empty() {
        return None;
    }
    let mut rest = text.chars();
    for e in expected.chars() {
        let c = rest.next()?;
        if c != e
            && !(matches!(e, '\u{a0}' | '\u{202f}') && matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
        {
            return None;
        }
    }
    Some(rest.as_str())
}

fn after_minus<'t>(text: &'t str, number: &NumberFormat) -> Option<&'t str> {
    after(text, number.negative_sign).or_else(|| text.strip_prefix(['-', '\u{2212}']))
}

fn read(text: &str, styles: NumberStyles, number: &NumberFormat) -> Option<Parsed> {
    let has = |style| styles.has(style);
    let mut currency = has(NumberStyles::CURRENCY_SYMBOL).then_some(number.currency_symbol);
    let parsing_currency = currency.is_some();
    let (mut sign, mut parens, mut currency_seen, mut negative) = (false, false, false, false);
    let mut rest = text;
    loop {
        let white = rest.chars().next().is_some_and(is_white);
        if white
            && has(NumberStyles::LEADING_WHITE)
            && !(sign && !currency_seen && number.number_negative_pattern != 2)
        {
            rest = rest.trim_start_matches(is_white);
            continue;
        }
        if has(NumberStyles::LEADING_SIGN) && !sign {
            if let Some(tail) = after(rest, number.positive_sign) {
                (sign, rest) = (true, tail);
                continue;
            }
            if let Some(tail) = after_minus(rest, number) {
                (sign, negative, rest) = (true, true, tail);
                continue;
            }
        }
        if has(NumberStyles::PARENTHESES)
            && !sign
            && let Some(tail) = rest.strip_prefix('(')
        {
            (sign, parens, negative, rest) = (true, true, true, tail);
            continue;
        }
        if let Some(tail) = currency.and_then(|symbol| after(rest, symbol)) {
            (currency, currency_seen, rest) = (None, true, tail);
            continue;
        }
        break;
    }
    let point = |text: &str| -> Option<usize> {
        let tail = if parsing_currency {
            after(text, number.currency_decimal_separator).or_else(|| {
                (!currency_seen)
                    .then(|| after(text, number.number_decimal_separator))
                    .flatten()
            })
        } else {
            after(text, number.number_decimal_separator)
        };
        tail.map(str::len)
    };
    let group = |text: &str| -> Option<usize> {
        let tail = if parsing_currency {
            after(text, number.currency_group_separator).or_else(|| {
                (!currency_seen)
                    .then(|| after(text, number.number_group_separator))
                    .flatten()
            })
        } else {
            after(text, number.number_group_separator)
        };
        tail.map(str::len)
    };
    let tail_of = |text: &'_ str, len: usize| text.len() - len;
    let (mut digits, mut scale) = (Vec::new(), 0i64);
    let (mut any, mut nonzero, mut decimal) = (false, false, false);
    loop {
        if let Some(digit) = rest.bytes().next().filter(u8::is_ascii_digit) {
            any = true;
            if digit != b'0' || nonzero {
                digits.push(digit);
                scale += i64::from(!decimal);
                nonzero = true;
            } else if decimal {
                scale -= 1;
            }
            rest = rest.get(1..)?;
        } else if has(NumberStyles::DECIMAL_POINT)
            && !decimal
            && let Some(len) = point(rest)
        {
            decimal = true;
            rest = rest.get(tail_of(rest, len)..)?;
        } else if has(NumberStyles::THOUSANDS)
            && any
            && !decimal
            && let Some(len) = group(rest)
        {
            rest = rest.get(tail_of(rest, len)..)?;
        } else {
            break;
        }
    }
    if !any {
        return None;
    }
    if has(NumberStyles::EXPONENT)
        && let Some(tail) = rest.strip_prefix(['e', 'E'])
        && let Some((power, tail)) = exponent(tail, number)
    {
        scale += power;
        rest = tail;
    }
    loop {
        let white = rest.chars().next().is_some_and(is_white);
        if white && has(NumberStyles::TRAILING_WHITE) {
            rest = rest.trim_start_matches(is_white);
            continue;
        }
        if has(NumberStyles::TRAILING_SIGN) && !sign {
            if let Some(tail) = after(rest, number.positive_sign) {
                (sign, rest) = (true, tail);
                continue;
            }
            if let Some(tail) = after_minus(rest, number) {
                (sign, negative, rest) = (true, true, tail);
                continue;
            }
        }
        if parens && let Some(tail) = rest.strip_prefix(')') {
            (parens, rest) = (false, tail);
            continue;
        }
        if let Some(tail) = currency.and_then(|symbol| after(rest, symbol)) {
            (currency, rest) = (None, tail);
            continue;
        }
        break;
    }
    if parens || rest.chars().any(|c| c != '\0') {
        return None;
    }
    Some(Parsed {
        digits,
        scale,
        negative,
        nonzero,
    })
}

/// The power after an `e`, and what follows it.
fn exponent<'t>(text: &'t str, number: &NumberFormat) -> Option<(i64, &'t str)> {
    let (negative, digits) = if let Some(tail) = after(text, number.positive_sign) {
        (false, tail)
    } else if let Some(tail) = after_minus(text, number) {
        (true, tail)
    } else {
        (false, text)
    };
    let tail = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    let spelled = digits.get(..digits.len() - tail.len())?;
    if spelled.is_empty() {
        return None;
    }
    let power = spelled
        .parse::<i64>()
        .unwrap_or(i64::MAX)
        .min(1_000_000_000);
    Some((if negative { -power } else { power }, tail))
}

/// A double; one too large is infinite.
pub fn parse_double(
    text: &str,
    styles: NumberStyles,
    culture: &Culture,
) -> Result<f64, ParseError> {
    let number = &culture.number;
    let Some(parsed) = read(text, styles, number) else {
        return special(text.trim(), number).ok_or(ParseError::Format);
    };
    let sign = if parsed.negative { "-" } else { "" };
    if !parsed.nonzero {
        return Ok(if parsed.negative { -0.0 } else { 0.0 });
    }
    let digits = String::from_utf8_lossy(&parsed.digits);
    format!("{sign}0.{digits}e{}", parsed.scale)
        .parse()
        .map_err(|_| ParseError::Format)
}

/// Infinities and what is no number.
fn special(text: &str, number: &NumberFormat) -> Option<f64> {
    let is = |text: &str, symbol: &str| {
        strip_prefix_ignore_case(text, symbol).is_some_and(str::is_empty)
    };
    if is(text, number.positive_infinity_symbol) {
        return Some(f64::INFINITY);
    }
    if is(text, number.negative_infinity_symbol) {
        return Some(f64::NEG_INFINITY);
    }
    if is(text, number.nan_symbol) {
        return Some(f64::NAN);
    }
    if let Some(rest) = after(text, number.positive_sign) {
        if is(rest, number.positive_infinity_symbol) {
            return Some(f64::INFINITY);
        }
        return is(rest, number.nan_symbol).then_some(f64::NAN);
    }
    let rest = after_minus(text, number)?;
    if is(rest, number.positive_infinity_symbol) {
        return Some(f64::NEG_INFINITY);
    }
    is(rest, number.nan_symbol).then_some(f64::NAN)
}

/// A single; one too large is infinite.
pub fn parse_single(
    text: &str,
    styles: NumberStyles,
    culture: &Culture,
) -> Result<f32, ParseError> {
    let number = &culture.number;
    let Some(parsed) = read(text, styles, number) else {
        #[allow(clippy::cast_possible_truncation)]
        return special(text.trim(), number)
            .map(|value| value as f32)
            .ok_or(ParseError::Format);
    };
    let sign = if parsed.negative { "-" } else { "" };
    if !parsed.nonzero {
        return Ok(if parsed.negative { -0.0 } else { 0.0 });
    }
    let digits = String::from_utf8_lossy(&parsed.digits);
    format!("{sign}0.{digits}e{}", parsed.scale)
        .parse()
        .map_err(|_| ParseError::Format)
}

/// A decimal; digits behind the 28th place round half to even.
pub fn parse_decimal(
    text: &str,
    styles: NumberStyles,
    culture: &Culture,
) -> Result<Decimal, ParseError> {
    const LARGEST: u128 = (1 << 96) - 1;
    let parsed = read(text, styles, &culture.number).ok_or(ParseError::Format)?;
    let mut digits = parsed.digits.iter().map(|digit| u128::from(digit - b'0'));
    let mut mantissa = 0u128;
    let count = i64::try_from(parsed.digits.len()).unwrap_or(i64::MAX);
    // Places behind the point; negative where zeros must be added.
    let mut places = count.saturating_sub(parsed.scale);
    let mut left = count;
    while left > 0 && places - left < 28 {
        let Some(digit) = digits.next() else { break };
        let next = mantissa * 10 + digit;
        if next > LARGEST {
            if places - left < 0 {
                return Err(ParseError::Overflow);
            }
            let rest: Vec<u128> = std::iter::once(digit).chain(digits.by_ref()).collect();
            (mantissa, places) = round(mantissa, &rest, places - left);
            return finish(mantissa, places, parsed.negative);
        }
        mantissa = next;
        left -= 1;
    }
    if left > 0 {
        let rest: Vec<u128> = digits.collect();
        let kept = places - left;
        if kept > 28 {
            // Even the first digit lies behind the 28th place.
            return finish(0, 28, parsed.negative);
        }
        (mantissa, places) = round(mantissa, &rest, kept);
    }
    if mantissa == 0 {
        return finish(0, places.clamp(0, 28), parsed.negative);
    }
    while places < 0 {
        mantissa *= 10;
        if mantissa > LARGEST {
            return Err(ParseError::Overflow);
        }
        places += 1;
    }
    finish(mantissa, places, parsed.negative)
}

/// Half to even.
fn round(mantissa: u128, rest: &[u128], places: i64) -> (u128, i64) {
    const LARGEST: u128 = (1 << 96) - 1;
    let Some((first, tail)) = rest.split_first() else {
        return (mantissa, places);
    };
    let up =
        *first > 5 || (*first == 5 && (mantissa % 2 == 1 || tail.iter().any(|digit| *digit > 0)));
    if !up {
        return (mantissa, places);
    }
    if mantissa == LARGEST && places > 0 {
        return (mantissa / 10 + 1, places - 1);
    }
    (mantissa + 1, places)
}

fn finish(mantissa: u128, places: i64, negative: bool) -> Result<Decimal, ParseError> {
    let mantissa = i128::try_from(mantissa).map_err(|_| ParseError::Overflow)?;
    let scale = u32::try_from(places).map_err(|_| ParseError::Overflow)?;
    let mut value =
        Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| ParseError::Overflow)?;
    value.set_sign_negative(negative);
    Ok(value)
}

/// An integer of so many bits.
pub fn parse_int(
    text: &str,
    styles: NumberStyles,
    culture: &Culture,
    bits: u32,
    is_signed: bool,
) -> Result<i128, ParseError> {
    if styles.has(NumberStyles::HEX_SPECIFIER) {
        return parse_radix(text, styles, 16, bits, is_signed);
    }
    if styles.has(NumberStyles::BINARY_SPECIFIER) {
        return parse_radix(text, styles, 2, bits, is_signed);
    }
    let parsed = read(text, styles, &culture.number).ok_or(ParseError::Format)?;
    let mut value = 0i128;
    let mut digits = parsed.digits.iter();
    if parsed.scale > 40 && parsed.nonzero {
        return Err(ParseError::Overflow);
    }
    for _ in 0..parsed.scale.max(0) {
        let digit = digits.next().map_or(0, |digit| i128::from(digit - b'0'));
        value = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(digit))
            .ok_or(ParseError::Overflow)?;
    }
    if digits.any(|digit| *digit != b'0') {
        return Err(ParseError::Overflow);
    }
    if parsed.negative {
        value = -value;
    }
    let (low, high) = if is_signed {
        (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
    } else {
        (
            0,
            if bits >= 127 {
                i128::MAX
            } else {
                (1i128 << bits) - 1
            },
        )
    };
    if (low..=high).contains(&value) {
        Ok(value)
    } else {
        Err(ParseError::Overflow)
    }
}

fn trimmed(text: &str, styles: NumberStyles) -> &str {
    let mut text = text.trim_end_matches('\0');
    if styles.has(NumberStyles::LEADING_WHITE) {
        text = text.trim_start_matches(is_white);
    }
    if styles.has(NumberStyles::TRAILING_WHITE) {
        text = text.trim_end_matches(is_white);
    }
    text
}

fn parse_radix(
    text: &str,
    styles: NumberStyles,
    radix: u32,
    bits: u32,
    is_signed: bool,
) -> Result<i128, ParseError> {
    let text = trimmed(text, styles);
    if text.is_empty() || !text.chars().all(|c| c.is_digit(radix)) {
        return Err(ParseError::Format);
    }
    let digits = text.trim_start_matches('0');
    if digits.is_empty() {
        return Ok(0);
    }
    let value = u128::from_str_radix(digits, radix).map_err(|_| ParseError::Overflow)?;
    if bits < 128 && value >> bits != 0 {
        return Err(ParseError::Overflow);
    }
    let value = value.cast_signed();
    if is_signed && bits < 128 && value >> (bits - 1) == 1 {
        return Ok(value - (1i128 << bits));
    }
    Ok(value)
}

/// An integer without limits.
pub fn parse_big(
    text: &str,
    styles: NumberStyles,
    culture: &Culture,
) -> Result<BigInt, ParseError> {
    if styles.has(NumberStyles::HEX_SPECIFIER) {
        let text = trimmed(text, styles);
        if text.is_empty() || !text.bytes().all(|c| c.is_ascii_hexdigit()) {
            return Err(ParseError::Format);
        }
        let value = BigInt::parse_bytes(text.as_bytes(), 16).ok_or(ParseError::Format)?;
        let negative = text.starts_with([
            '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F',
        ]);
        return Ok(if negative {
            value - (BigInt::from(1) << (text.len() * 4))
        } else {
            value
        });
    }
    let parsed = read(text, styles, &culture.number).ok_or(ParseError::Format)?;
    if !parsed.nonzero {
        return Ok(BigInt::from(0));
    }
    let count = i64::try_from(parsed.digits.len()).unwrap_or(i64::MAX);
    if parsed.scale > 1_000_000 {
        return Err(ParseError::Overflow);
    }
    let whole = usize::try_from(parsed.scale.clamp(0, count)).unwrap_or(0);
    let (whole, fraction) = parsed
        .digits
        .split_at_checked(whole)
        .unwrap_or((&parsed.digits, &[]));
    if fraction.iter().any(|digit| *digit != b'0') {
        return Err(ParseError::Overflow);
    }
    let value = BigUint::parse_bytes(whole, 10).unwrap_or_default();
    let zeros = u32::try_from(parsed.scale.saturating_sub(count).max(0)).unwrap_or(0);
    let value = BigInt::from(value * BigUint::from(10u32).pow(zeros));
    Ok(if parsed.negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::culture::{EN_US, INVARIANT};

    #[test]
    fn reads_numbers() {
        let int = |text, styles| parse_int(text, styles, &EN_US, 32, true);
        assert_eq!(int(" -42 ", NumberStyles::INTEGER), Ok(-42));
        assert_eq!(int("1,234", NumberStyles::INTEGER), Err(ParseError::Format));
        assert_eq!(int("1,234", NumberStyles::ANY), Ok(1234));
        assert_eq!(
            int("2147483648", NumberStyles::INTEGER),
            Err(ParseError::Overflow)
        );
        assert_eq!(int("ffffffff", NumberStyles::HEX_NUMBER), Ok(-1));
        let decimal = |text| {
            parse_decimal(text, NumberStyles::NUMBER, &INVARIANT).map(|value| value.to_string())
        };
        assert_eq!(decimal("1.50").as_deref(), Ok("1.50"));
        assert_eq!(
            decimal("79228162514264337593543950335").as_deref(),
            Ok("79228162514264337593543950335")
        );
        assert_eq!(
            decimal("79228162514264337593543950336"),
            Err(ParseError::Overflow)
        );
        assert_eq!(
            decimal("0.33333333333333333333333333335").as_deref(),
            Ok("0.3333333333333333333333333334")
        );
        assert_eq!(
            parse_double("1e400", NumberStyles::FLOAT, &INVARIANT),
            Ok(f64::INFINITY)
        );
        assert_eq!(
            parse_double("Infinity", NumberStyles::FLOAT, &INVARIANT),
            Ok(f64::INFINITY)
        );
        assert_eq!(
            parse_big("12345678901234567890123", NumberStyles::INTEGER, &INVARIANT)
                .unwrap()
                .to_string(),
            "12345678901234567890123"
        );
    }

    #[test]
    fn agrees_with_the_recorded_numbers() {
        use crate::text::culture;
        use crate::text::number_format::{decimal_to_string, double_to_string, single_to_string};
        let mut wrong = Vec::new();
        for line in include_str!("../../tests/text/number-parsing.jsonl").lines() {
            let (kind, text, styles, name, expected): (String, String, String, String, String) =
                serde_json::from_str(line).unwrap();
            let styles = NumberStyles(styles.parse().unwrap());
            let culture = culture::find(&name).unwrap();
            let int = |bits, signed| {
                parse_int(&text, styles, culture, bits, signed).map(|value| value.to_string())
            };
            let got = match kind.as_str() {
                "byte" => int(8, false),
                "int" => int(32, true),
                "long" => int(64, true),
                "decimal" => parse_decimal(&text, styles, culture)
                    .map(|value| decimal_to_string(value, &INVARIANT)),
                "bigint" => parse_big(&text, styles, culture).map(|value| value.to_string()),
                "double" => parse_double(&text, styles, culture)
                    .map(|value| double_to_string(value, &INVARIANT)),
                _ => parse_single(&text, styles, culture)
                    .map(|value| single_to_string(value, &INVARIANT)),
            };
            let got = got.unwrap_or_else(|error| {
                if error == ParseError::Overflow {
                    "!o"
                } else {
                    "!f"
                }
                .to_owned()
            });
            if got != expected {
                wrong.push(format!("{line}: got {got:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    }
}
