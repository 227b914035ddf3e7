//! "N2", "X8", "0.00#" as .NET spells them, over every kind of number.

use num_bigint::{BigInt, Sign};
use rust_decimal::Decimal;

use super::culture::{Culture, NumberFormat};
use super::number_custom;
pub use super::number_digits::Numeric;
use super::number_digits::{Digits, Origin};

/// A format that .NET does not take for this number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The letter does not fit the kind of number, or its precision is too great.
    #[error("Format specifier was invalid.")]
    BadSpecifier,
    /// More digits than a text can hold.
    #[error("Insufficient memory to continue the execution of the program.")]
    TooLong,
}

/// The most digits that are written out.
const LONGEST: i32 = 50_000_000;

/// Formats a number; an empty format is the general one.
pub fn format(value: Numeric<'_>, format: &str, culture: &Culture) -> Result<String, FormatError> {
    let (specifier, precision) = specifier(format)?;
    if precision > LONGEST {
        return Err(FormatError::TooLong);
    }
    match value {
        Numeric::Int { value, bits } => {
            format_int(value, bits, specifier, precision, format, culture)
        }
        Numeric::Double(value) => format_float(value, None, specifier, precision, format, culture),
        Numeric::Single(value) => format_float(
            f64::from(value),
            Some(value),
            specifier,
            precision,
            format,
            culture,
        ),
        Numeric::Decimal(value) => standard(
            Digits::of_decimal(value),
            specifier,
            precision,
            format,
            culture,
        ),
        Numeric::Big(value) => format_big(value, specifier, precision, format, culture),
    }
}

/// A double as .NET writes it: the shortest digits that read back.
pub fn double_to_string(value: f64, culture: &Culture) -> String {
    format(Numeric::Double(value), "", culture).unwrap_or_default()
}

/// A single as .NET writes it: the shortest digits that read back.
pub fn single_to_string(value: f32, culture: &Culture) -> String {
    format(Numeric::Single(value), "", culture).unwrap_or_default()
}

/// A decimal with its trailing zeros.
pub fn decimal_to_string(value: Decimal, culture: &Culture) -> String {
    format(Numeric::Decimal(value), "", culture).unwrap_or_default()
}

/// An integer in decimal digits.
pub fn int_to_string(value: i128, culture: &Culture) -> String {
    if value < 0 {
        format!("{}{}", culture.number.negative_sign, value.unsigned_abs())
    } else {
        value.to_string()
    }
}

/// The letter and precision of a standard format; no letter for a custom one, no precision is -1.
fn specifier(format: &str) -> Result<(Option<u8>, i32), FormatError> {
    let mut bytes = format.bytes();
    let Some(letter) = bytes.next() else {
        return Ok((Some(b'G'), -1));
    };
    if letter == 0 {
        return Ok((Some(b'G'), -1));
    }
    if !letter.is_ascii_alphabetic() {
        return Ok((None, -1));
    }
    let mut precision: i32 = -1;
    for digit in bytes {
        if digit == 0 {
            break;
        }
        if !digit.is_ascii_digit() {
            return Ok((None, -1));
        }
        if precision >= 100_000_000 {
            return Err(FormatError::BadSpecifier);
        }
        precision = precision.max(0) * 10 + i32::from(digit - b'0');
    }
    Ok((Some(letter), precision))
}

fn format_int(
    value: i128,
    bits: u32,
    specifier: Option<u8>,
    precision: i32,
    format: &str,
    culture: &Culture,
) -> Result<String, FormatError> {
    match specifier {
        Some(b'G' | b'g' | b'R' | b'r') if precision < 1 => Ok(int_to_string(value, culture)),
        Some(b'D' | b'd') => Ok(signed(
            &culture.number,
            value < 0,
            &padded(value.unsigned_abs().to_string(), precision, '0'),
        )),
        Some(letter @ (b'X' | b'x' | b'B' | b'b')) => {
            let mask = if bits >= 128 {
                u128::MAX
            } else {
                (1u128 << bits) - 1
            };
            let raw = value.cast_unsigned() & mask;
            let text = match letter {
                b'X' => format!("{raw:X}"),
                b'x' => format!("{raw:x}"),
                _ => format!("{raw:b}"),
            };
            Ok(padded(text, precision, '0'))
        }
        _ => standard(Digits::of_int(value), specifier, precision, format, culture),
    }
}

fn format_big(
    value: &BigInt,
    specifier: Option<u8>,
    precision: i32,
    format: &str,
    culture: &Culture,
) -> Result<String, FormatError> {
    match specifier {
        Some(b'G' | b'g' | b'D' | b'd' | b'R' | b'r') => {
            let text = padded(value.magnitude().to_string(), precision, '0');
            Ok(signed(&culture.number, value.sign() == Sign::Minus, &text))
        }
        Some(letter @ (b'X' | b'x')) => Ok(big_hex(value, letter == b'x', precision)),
        Some(b'B' | b'b') => Ok(big_binary(value, precision)),
        _ => standard(Digits::of_big(value), specifier, precision, format, culture),
    }
}

/// Two's complement; one more digit where the first would lie about the sign.
fn big_hex(value: &BigInt, lower: bool, precision: i32) -> String {
    let bytes = value.to_signed_bytes_be();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push_str(&if lower {
            format!("{byte:02x}")
        } else {
            format!("{byte:02X}")
        });
    }
    let negative = value.sign() == Sign::Minus;
    let (fill, sign_digits) = if negative {
        (if lower { 'f' } else { 'F' }, "89abcdefABCDEF")
    } else {
        ('0', "01234567")
    };
    while text.len() > 1
        && text.starts_with(fill)
        && text
            .chars()
            .nth(1)
            .is_some_and(|next| sign_digits.contains(next))
    {
        text.remove(0);
    }
    padded(text, precision, fill)
}

fn big_binary(value: &BigInt, precision: i32) -> String {
    let bytes = value.to_signed_bytes_be();
    let text: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let fill = if value.sign() == Sign::Minus {
        '1'
    } else {
        '0'
    };
    let rest = text.trim_start_matches(fill);
    padded(format!("{fill}{rest}"), precision, fill)
}

fn padded(text: String, width: i32, fill: char) -> String {
    let missing = usize::try_from(width)
        .unwrap_or(0)
        .saturating_sub(text.len());
    if missing == 0 {
        return text;
    }
    let mut out = String::with_capacity(text.len() + missing);
    out.extend(std::iter::repeat_n(fill, missing));
    out.push_str(&text);
    out
}

fn signed(culture: &NumberFormat, negative: bool, text: &str) -> String {
    if negative {
        format!("{}{text}", culture.negative_sign)
    } else {
        text.to_owned()
    }
}

fn format_float(
    value: f64,
    single: Option<f32>,
    specifier: Option<u8>,
    precision: i32,
    format: &str,
    culture: &Culture,
) -> Result<String, FormatError> {
    let number = &culture.number;
    if value.is_nan() {
        return Ok(number.nan_symbol.to_owned());
    }
    if value.is_infinite() {
        let symbol = if value > 0.0 {
            number.positive_infinity_symbol
        } else {
            number.negative_infinity_symbol
        };
        return Ok(symbol.to_owned());
    }
    let count = |precision: i32| usize::try_from(precision).unwrap_or(0);
    let (shortest_width, custom_digits) = if single.is_some() { (9, 7) } else { (17, 15) };
    let or = |digits: u8| {
        if precision < 0 {
            i32::from(digits)
        } else {
            precision
        }
    };
    let (letter, precision, digits) = match specifier {
        None => (None, precision, Digits::significant(value, custom_digits)),
        Some(b'R' | b'r' | b'G' | b'g')
            if precision < 1 || matches!(specifier, Some(b'R' | b'r')) =>
        {
            let digits = single.map_or_else(|| Digits::shortest(value), Digits::shortest_single);
            let width = i32::try_from(digits.digits.len())
                .unwrap_or(i32::MAX)
                .max(shortest_width);
            let letter = if matches!(specifier, Some(b'R' | b'G')) {
                b'G'
            } else {
                b'g'
            };
            (Some(letter), width, digits)
        }
        Some(letter @ (b'G' | b'g')) => (
            Some(letter),
            precision,
            Digits::significant(value, count(precision)),
        ),
        Some(letter @ (b'E' | b'e')) => {
            let precision = or(6);
            (
                Some(letter),
                precision,
                Digits::significant(value, count(precision) + 1),
            )
        }
        Some(letter @ (b'F' | b'f' | b'N' | b'n')) => {
            let precision = or(number.number_decimal_digits);
            (
                Some(letter),
                precision,
                Digits::places(value, count(precision)),
            )
        }
        Some(letter @ (b'C' | b'c')) => {
            let precision = or(number.currency_decimal_digits);
            (
                Some(letter),
                precision,
                Digits::places(value, count(precision)),
            )
        }
        Some(letter @ (b'P' | b'p')) => {
            let precision = or(number.percent_decimal_digits);
            (
                Some(letter),
                precision,
                Digits::places(value, count(precision) + 2),
            )
        }
        Some(_) => return Err(FormatError::BadSpecifier),
    };
    standard(digits, letter, precision, format, culture)
}

/// The standard formats over digits, and the custom ones where there is no letter.
fn standard(
    mut digits: Digits,
    letter: Option<u8>,
    precision: i32,
    format: &str,
    culture: &Culture,
) -> Result<String, FormatError> {
    let number = &culture.number;
    let Some(letter) = letter else {
        return Ok(number_custom::format(digits, format, culture));
    };
    let exact = digits.origin == Origin::Float;
    let or = |default: u8| {
        if precision < 0 {
            i32::from(default)
        } else {
            precision
        }
    };
    let mut out = String::new();
    match letter.to_ascii_uppercase() {
        b'C' => {
            let places = or(number.currency_decimal_digits);
            digits.round(digits.scale.saturating_add(places), exact);
            let pattern = if digits.negative {
                pick(NEGATIVE_CURRENCY, number.currency_negative_pattern)
            } else {
                pick(POSITIVE_CURRENCY, number.currency_positive_pattern)
            };
            let body = fixed(
                &digits,
                places,
                number.currency_group_sizes,
                number.currency_decimal_separator,
                number.currency_group_separator,
            );
            fill(&mut out, pattern, &body, number, number.currency_symbol);
        }
        b'F' => {
            let places = or(number.number_decimal_digits);
            digits.round(digits.scale.saturating_add(places), exact);
            if digits.negative {
                out.push_str(number.negative_sign);
            }
            out.push_str(&fixed(
                &digits,
                places,
                &[],
                number.number_decimal_separator,
                "",
            ));
        }
        b'N' => {
            let places = or(number.number_decimal_digits);
            digits.round(digits.scale.saturating_add(places), exact);
            let pattern = if digits.negative {
                pick(NEGATIVE_NUMBER, number.number_negative_pattern)
            } else {
                "#"
            };
            let body = fixed(
                &digits,
                places,
                number.number_group_sizes,
                number.number_decimal_separator,
                number.number_group_separator,
            );
            fill(&mut out, pattern, &body, number, "");
        }
        b'P' => {
            let places = or(number.percent_decimal_digits);
            if !digits.is_zero() {
                digits.scale += 2;
            }
            digits.round(digits.scale.saturating_add(places), exact);
            let pattern = if digits.negative {
                pick(NEGATIVE_PERCENT, number.percent_negative_pattern)
            } else {
                pick(POSITIVE_PERCENT, number.percent_positive_pattern)
            };
            let body = fixed(
                &digits,
                places,
                number.percent_group_sizes,
                number.percent_decimal_separator,
                number.percent_group_separator,
            );
            fill(&mut out, pattern, &body, number, number.percent_symbol);
        }
        b'E' => {
            let shown = or(6) + 1;
            digits.round(shown, exact);
            if digits.negative {
                out.push_str(number.negative_sign);
            }
            scientific(&mut out, &digits, shown, letter, number);
        }
        b'G' | b'R' => {
            let letter = if letter.is_ascii_lowercase() {
                b'g'
            } else {
                b'G'
            };
            let keep_all = digits.origin == Origin::Decimal && precision == -1;
            let width = if precision < 1 {
                i32::try_from(digits.digits.len()).unwrap_or(i32::MAX)
            } else {
                precision
            };
            if !keep_all {
                digits.round(width, exact);
            }
            if digits.negative {
                out.push_str(number.negative_sign);
            }
            general(&mut out, &digits, width, letter - 2, keep_all, number);
        }
        _ => return Err(FormatError::BadSpecifier),
    }
    Ok(out)
}

const POSITIVE_CURRENCY: &[&str] = &["$#", "#$", "$ #", "# $"];
const NEGATIVE_CURRENCY: &[&str] = &[
    "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-",
    "$ -#", "#- $", "($ #)", "(# $)", "$- #",
];
const POSITIVE_PERCENT: &[&str] = &["# $", "#$", "$#", "$ #"];
const NEGATIVE_PERCENT: &[&str] = &[
    "-# $", "-#$", "-$#", "$-#", "$#-", "#-$", "#$-", "-$ #", "# $-", "$ #-", "$ -#", "#- $",
];
const NEGATIVE_NUMBER: &[&str] = &["(#)", "-#", "- #", "#-", "# -"];

fn pick(patterns: &'static [&'static str], index: u8) -> &'static str {
    patterns
        .get(usize::from(index))
        .or(patterns.first())
        .copied()
        .unwrap_or("#")
}

/// Writes a pattern: `#` is the number, `$` the symbol, `-` the sign.
fn fill(out: &mut String, pattern: &str, body: &str, number: &NumberFormat, symbol: &str) {
    for c in pattern.chars() {
        match c {
            '#' => out.push_str(body),
            '$' => out.push_str(symbol),
            '-' => out.push_str(number.negative_sign),
            _ => out.push(c),
        }
    }
}

/// The digits with a fixed number of decimal places, perhaps in groups.
fn fixed(digits: &Digits, places: i32, groups: &[u8], point: &str, separator: &str) -> String {
    let mut rest = digits.digits.iter().map(|digit| char::from(*digit));
    let mut out = String::new();
    let whole = usize::try_from(digits.scale).unwrap_or(0);
    if whole == 0 {
        out.push('0');
    } else {
        let mut ends = if separator.is_empty() {
            Vec::new()
        } else {
            group_ends(whole, groups)
        };
        for left in (0..whole).rev() {
            out.push(rest.next().unwrap_or('0'));
            if ends.last() == Some(&left) {
                ends.pop();
                out.push_str(separator);
            }
        }
    }
    let mut places = usize::try_from(places).unwrap_or(0);
    if places > 0 {
        out.push_str(point);
        let leading = usize::try_from(digits.scale.saturating_neg())
            .unwrap_or(0)
            .min(places);
        out.extend(std::iter::repeat_n('0', leading));
        places -= leading;
        for _ in 0..places {
            out.push(rest.next().unwrap_or('0'));
        }
    }
    out
}

/// How many digits stand right of each separator in a number of so many digits, ascending.
pub(super) fn group_ends(digits: usize, groups: &[u8]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut sizes = groups.iter().map(|size| usize::from(*size));
    let mut size = sizes.next().unwrap_or(0);
    let mut end = size;
    while size > 0 && end < digits {
        ends.push(end);
        size = sizes.next().unwrap_or(size);
        end += size;
    }
    ends
}

fn scientific(out: &mut String, digits: &Digits, shown: i32, letter: u8, number: &NumberFormat) {
    let mut rest = digits.digits.iter().map(|digit| char::from(*digit));
    out.push(rest.next().unwrap_or('0'));
    if shown != 1 {
        out.push_str(number.number_decimal_separator);
    }
    for _ in 1..shown {
        out.push(rest.next().unwrap_or('0'));
    }
    let power = if digits.is_zero() {
        0
    } else {
        digits.scale - 1
    };
    exponent(out, power, char::from(letter), 3, true, number);
}

/// `E+007`.
pub(super) fn exponent(
    out: &mut String,
    power: i32,
    letter: char,
    width: usize,
    plus: bool,
    number: &NumberFormat,
) {
    out.push(letter);
    if power < 0 {
        out.push_str(number.negative_sign);
    } else if plus {
        out.push_str(number.positive_sign);
    }
    out.push_str(&format!("{:0width$}", power.unsigned_abs()));
}

fn general(
    out: &mut String,
    digits: &Digits,
    width: i32,
    letter: u8,
    plain: bool,
    number: &NumberFormat,
) {
    let mut point = digits.scale;
    let scientific = !plain && (point > width || point < -3);
    if scientific {
        point = 1;
    }
    let mut rest = digits
        .digits
        .iter()
        .map(|digit| char::from(*digit))
        .peekable();
    if point > 0 {
        for _ in 0..point {
            out.push(rest.next().unwrap_or('0'));
        }
        point = 0;
    } else {
        out.push('0');
    }
    if rest.peek().is_some() || point < 0 {
        out.push_str(number.number_decimal_separator);
        out.extend(std::iter::repeat_n(
            '0',
            usize::try_from(-point).unwrap_or(0),
        ));
        out.extend(rest);
    }
    if scientific {
        exponent(out, digits.scale - 1, char::from(letter), 2, true, number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::culture;

    fn formatted(
        kind: &str,
        literal: &str,
        pattern: &str,
        culture: &Culture,
    ) -> Result<String, FormatError> {
        match kind {
            "f64" => format(Numeric::Double(literal.parse().unwrap()), pattern, culture),
            "f32" => format(Numeric::Single(literal.parse().unwrap()), pattern, culture),
            "dec" => format(Numeric::Decimal(literal.parse().unwrap()), pattern, culture),
            "big" => format(Numeric::Big(&literal.parse().unwrap()), pattern, culture),
            _ => {
                let bits = kind.trim_start_matches('i').parse().unwrap();
                format(
                    Numeric::Int {
                        value: literal.parse().unwrap(),
                        bits,
                    },
                    pattern,
                    culture,
                )
            }
        }
    }

    #[test]
    fn agrees_with_the_recorded_formats() {
        let mut wrong = Vec::new();
        let rows = include_str!("../../tests/text/number-formats.tsv");
        for row in rows.lines() {
            let fields: Vec<&str> = row.split('\t').collect();
            let [kind, literal, pattern, name, expected] = fields[..] else {
                panic!("{row}")
            };
            let got = match formatted(kind, literal, pattern, culture::find(name).unwrap()) {
                Ok(text) => text,
                Err(error) => format!("!{error}"),
            };
            if got != expected {
                wrong.push(format!(
                    "{kind} {literal} {pattern:?} {name}: {expected:?}, got {got:?}"
                ));
            }
        }
        assert!(
            wrong.is_empty(),
            "{} of {}:\n{}",
            wrong.len(),
            rows.lines().count(),
            wrong.join("\n")
        );
    }
}
