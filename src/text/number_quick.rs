//! The number formats that scripts use most, written straight into the text; everything else is `number_format`'s.

use super::culture::{Culture, NumberFormat};
use super::number_digits::Numeric;

/// Digits of a number, in a place of fixed size.
struct Digits {
    bytes: [u8; 20],
    from: usize,
}

impl Digits {
    fn of(number: u64, base: u64, letter_a: u8) -> Digits {
        let mut bytes = [b'0'; 20];
        let mut from = bytes.len();
        let mut rest = number;
        for place in bytes.iter_mut().rev() {
            let digit = (rest % base) as u8;
            *place = if digit < 10 {
                b'0' + digit
            } else {
                letter_a + digit - 10
            };
            rest /= base;
            from -= 1;
            if rest == 0 {
                break;
            }
        }
        Digits { bytes, from }
    }

    fn text(&self) -> &str {
        let held = self.bytes.get(self.from..).unwrap_or_default();
        std::str::from_utf8(held).unwrap_or_default()
    }
}

/// Appends a number in a format; false: this is none of the simple cases, and nothing was written.
pub fn write(value: Numeric<'_>, format: &str, culture: &Culture, out: &mut String) -> bool {
    let number = &culture.number;
    let mut bytes = format.bytes();
    let letter = bytes.next().unwrap_or(b'G').to_ascii_uppercase();
    let mut precision: Option<usize> = None;
    for byte in bytes {
        if !byte.is_ascii_digit() || precision.is_some_and(|held| held > 9) {
            return false;
        }
        precision = Some(precision.unwrap_or(0) * 10 + usize::from(byte - b'0'));
    }
    match value {
        Numeric::Int { value, bits } => {
            let Ok(value) = i64::try_from(value) else {
                return false;
            };
            let size = value.unsigned_abs();
            match letter {
                b'G' if precision.unwrap_or(0) == 0 => {
                    sign(value < 0, number, out);
                    out.push_str(Digits::of(size, 10, b'a').text());
                }
                b'D' => {
                    sign(value < 0, number, out);
                    padded(&Digits::of(size, 10, b'a'), precision, out);
                }
                b'X' if bits <= 64 => {
                    let mask = u64::MAX >> (64 - bits.max(1));
                    let a = if format.starts_with('x') { b'a' } else { b'A' };
                    let digits = Digits::of(value.cast_unsigned() & mask, 16, a);
                    padded(&digits, precision, out);
                }
                b'N' | b'F' => {
                    let places = precision.unwrap_or(usize::from(number.number_decimal_digits));
                    return fixed(value < 0, size, 0, places, letter == b'N', number, out);
                }
                _ => return false,
            }
            true
        }
        Numeric::Double(value) if matches!(letter, b'N' | b'F') => {
            let places = precision.unwrap_or(usize::from(number.number_decimal_digits));
            let Some(scale) = 10u32.checked_pow(places as u32).filter(|_| places <= 6) else {
                return false;
            };
            let scaled = value.abs() * f64::from(scale);
            // Near the middle between two last digits, and for great numbers, every digit has to be known.
            let rest = scaled.fract();
            if !(scaled < 1e12 && (rest - 0.5).abs() > 1e-3) {
                return false;
            }
            let rounded = scaled.round() as u64;
            let negative = value.is_sign_negative();
            if negative && rounded == 0 {
                return false;
            }
            fixed(
                negative,
                rounded,
                places,
                places,
                letter == b'N',
                number,
                out,
            )
        }
        _ => false,
    }
}

fn sign(negative: bool, number: &NumberFormat, out: &mut String) {
    if negative {
        out.push_str(number.negative_sign);
    }
}

fn padded(digits: &Digits, width: Option<usize>, out: &mut String) {
    let text = digits.text();
    for _ in text.len()..width.unwrap_or(0) {
        out.push('0');
    }
    out.push_str(text);
}

/// A number whose last `held` digits are decimal places, with so many places.
fn fixed(
    negative: bool,
    size: u64,
    held: usize,
    places: usize,
    grouped: bool,
    number: &NumberFormat,
    out: &mut String,
) -> bool {
    if grouped
        && (number.number_group_sizes != [3] || (negative && number.number_negative_pattern != 1))
    {
        return false;
    }
    let digits = Digits::of(size, 10, b'a');
    let text = digits.text();
    let (whole, part) = match text.len().checked_sub(held) {
        Some(cut) => text.split_at_checked(cut).unwrap_or((text, "")),
        None => ("", text),
    };
    sign(negative, number, out);
    if whole.is_empty() {
        out.push('0');
    }
    if grouped {
        let mut rest = whole;
        let first = match whole.len() % 3 {
            0 => 3.min(whole.len()),
            short => short,
        };
        let mut next = first;
        while let Some((group, tail)) = rest.split_at_checked(next) {
            out.push_str(group);
            rest = tail;
            if rest.is_empty() {
                break;
            }
            out.push_str(number.number_group_separator);
            next = 3;
        }
    } else {
        out.push_str(whole);
    }
    if places > 0 {
        out.push_str(number.number_decimal_separator);
        for _ in part.len()..held {
            out.push('0');
        }
        out.push_str(part);
        for _ in held..places {
            out.push('0');
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::culture;

    #[test]
    fn agrees_with_the_recorded_formats() {
        let mut wrong = Vec::new();
        let mut written = 0;
        for row in include_str!("../../tests/text/number-formats.tsv").lines() {
            let fields: Vec<&str> = row.split('\t').collect();
            let [kind, literal, pattern, name, expected] = fields[..] else {
                panic!("{row}")
            };
            let value = match kind {
                "f64" => Numeric::Double(literal.parse().unwrap()),
                "f32" | "dec" | "big" => continue,
                _ => Numeric::Int {
                    value: literal.parse().unwrap(),
                    bits: kind.trim_start_matches('i').parse().unwrap(),
                },
            };
            let mut out = String::new();
            if write(value, pattern, culture::find(name).unwrap(), &mut out) {
                written += 1;
                if out != expected {
                    wrong.push(format!(
                        "{kind} {literal} {pattern:?} {name}: {expected:?}, got {out:?}"
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
        assert!(written > 50, "{written}");
    }
}
