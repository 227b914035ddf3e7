//! Custom number formats: `#,##0.00;(0);zero`.

use super::culture::Culture;
use super::number_digits::{Digits, Origin};
use super::number_format::{exponent, group_ends};

/// What the placeholders of a section say.
#[derive(Default)]
struct Section {
    /// `0` and `#` together.
    digits: i32,
    /// Placeholders before the point.
    point: i32,
    /// Placeholders before the first `0`.
    first_zero: Option<i32>,
    /// Placeholders up to the last `0`.
    last_zero: i32,
    scientific: bool,
    thousands: bool,
    /// Powers of ten that `%`, `‰` and trailing commas add.
    shift: i32,
}

/// Formats digits by a custom format.
pub(super) fn format(mut digits: Digits, format: &str, culture: &Culture) -> String {
    let format: Vec<char> = format.chars().collect();
    let wanted = if digits.is_zero() {
        2
    } else if digits.negative {
        1
    } else {
        0
    };
    let mut start = find_section(&format, wanted);
    let mut section;
    loop {
        section = read(format.get(start..).unwrap_or_default());
        if digits.is_zero() {
            if digits.origin != Origin::Float {
                digits.negative = false;
            }
            digits.scale = 0;
            break;
        }
        digits.scale = digits.scale.saturating_add(section.shift);
        let keep = if section.scientific {
            section.digits
        } else {
            digits.scale.saturating_add(section.digits - section.point)
        };
        digits.round(keep, false);
        if digits.is_zero() {
            let zero = find_section(&format, 2);
            if zero != start {
                start = zero;
                continue;
            }
        }
        break;
    }
    write(
        &digits,
        &section,
        format.get(start..).unwrap_or_default(),
        start == 0,
        culture,
    )
}

/// Where the section for positive (0), negative (1) or zero (2) numbers starts; the first, if there is none.
fn find_section(format: &[char], mut section: usize) -> usize {
    if section == 0 {
        return 0;
    }
    let mut at = 0;
    while let Some(&c) = format.get(at) {
        at += 1;
        match c {
            '\'' | '"' => at = skip_quoted(format, at, c),
            '\\' => at += 1,
            ';' => {
                section -= 1;
                if section == 0 {
                    let empty = format.get(at).is_none_or(|c| *c == ';');
                    return if empty { 0 } else { at };
                }
            }
            _ => {}
        }
    }
    0
}

/// Behind the closing quote.
fn skip_quoted(format: &[char], from: usize, quote: char) -> usize {
    let rest = format.get(from..).unwrap_or_default();
    rest.iter()
        .position(|c| *c == quote)
        .map_or(format.len(), |at| from + at + 1)
}

fn read(format: &[char]) -> Section {
    let mut section = Section {
        point: -1,
        ..Section::default()
    };
    let mut comma = -1;
    let mut commas = 0;
    let mut at = 0;
    while let Some(&c) = format.get(at) {
        at += 1;
        match c {
            ';' => break,
            '#' => section.digits += 1,
            '0' => {
                section.first_zero.get_or_insert(section.digits);
                section.digits += 1;
                section.last_zero = section.digits;
            }
            '.' if section.point < 0 => section.point = section.digits,
            ',' if section.digits > 0 && section.point < 0 => {
                if comma == section.digits {
                    commas += 1;
                } else {
                    section.thousands |= comma >= 0;
                    comma = section.digits;
                    commas = 1;
                }
            }
            '%' => section.shift += 2,
            '‰' => section.shift += 3,
            '\'' | '"' => at = skip_quoted(format, at, c),
            '\\' => at += 1,
            'E' | 'e' => {
                let zeros = exponent_zeros(format, at);
                if zeros > 0 {
                    section.scientific = true;
                    at += zeros + usize::from(format.get(at) != Some(&'0'));
                }
            }
            _ => {}
        }
    }
    if section.point < 0 {
        section.point = section.digits;
    }
    if comma >= 0 {
        if comma == section.point {
            section.shift -= commas * 3;
        } else {
            section.thousands = true;
        }
    }
    section
}

/// How many zeros follow an `E`, directly or after a sign.
fn exponent_zeros(format: &[char], at: usize) -> usize {
    let from = at + usize::from(matches!(format.get(at), Some('+' | '-')));
    format
        .get(from..)
        .unwrap_or_default()
        .iter()
        .take_while(|c| **c == '0')
        .count()
}

fn write(
    digits: &Digits,
    section: &Section,
    format: &[char],
    first: bool,
    culture: &Culture,
) -> String {
    let number = &culture.number;
    let first_zero = section
        .first_zero
        .map_or(0, |at| (section.point - at).max(0));
    let last_zero = (section.point - section.last_zero).min(0);
    let (mut place, mut adjust) = if section.scientific {
        (section.point, 0)
    } else {
        (
            digits.scale.max(section.point),
            digits.scale - section.point,
        )
    };
    let mut ends = Vec::new();
    if section.thousands && !number.number_group_separator.is_empty() {
        let shown = first_zero.max(place + adjust.min(0));
        ends = group_ends(
            usize::try_from(shown).unwrap_or(0),
            number.number_group_sizes,
        );
    }
    let mut out = String::new();
    if digits.negative && first && digits.scale != 0 {
        out.push_str(number.negative_sign);
    }
    let separate = |out: &mut String, ends: &mut Vec<usize>, place: i32| {
        if place > 1
            && ends
                .last()
                .is_some_and(|end| i32::try_from(*end).is_ok_and(|end| end + 1 == place))
        {
            out.push_str(number.number_group_separator);
            ends.pop();
        }
    };
    let mut rest = digits
        .digits
        .iter()
        .map(|digit| char::from(*digit))
        .peekable();
    let mut point_written = false;
    let mut scientific = section.scientific;
    let mut at = 0;
    while let Some(&c) = format.get(at) {
        at += 1;
        if c == ';' {
            break;
        }
        if adjust > 0 && matches!(c, '#' | '0' | '.') {
            while adjust > 0 {
                out.push(rest.next().unwrap_or('0'));
                separate(&mut out, &mut ends, place);
                place -= 1;
                adjust -= 1;
            }
        }
        match c {
            '#' | '0' => {
                let digit = if adjust < 0 {
                    adjust += 1;
                    (place <= first_zero).then_some('0')
                } else {
                    rest.next().or_else(|| (place > last_zero).then_some('0'))
                };
                if let Some(digit) = digit {
                    out.push(digit);
                    separate(&mut out, &mut ends, place);
                }
                place -= 1;
            }
            '.' => {
                if place == 0
                    && !point_written
                    && (last_zero < 0 || (section.point < section.digits && rest.peek().is_some()))
                {
                    out.push_str(number.number_decimal_separator);
                    point_written = true;
                }
            }
            '‰' => out.push_str(number.per_mille_symbol),
            '%' => out.push_str(number.percent_symbol),
            ',' => {}
            '\'' | '"' => {
                let end = skip_quoted(format, at, c);
                let closed = end > at && format.get(end - 1) == Some(&c);
                out.extend(
                    format
                        .get(at..end - usize::from(closed))
                        .unwrap_or_default(),
                );
                at = end;
            }
            '\\' => {
                out.extend(format.get(at));
                at += 1;
            }
            'E' | 'e' if scientific => {
                let zeros = exponent_zeros(format, at);
                if zeros == 0 {
                    out.push(c);
                    continue;
                }
                let plus = format.get(at) == Some(&'+');
                at += zeros + usize::from(format.get(at) != Some(&'0'));
                let power = if digits.is_zero() {
                    0
                } else {
                    digits.scale - section.point
                };
                exponent(&mut out, power, c, zeros.min(10), plus, number);
                scientific = false;
            }
            'E' | 'e' => {
                out.push(c);
                if let Some(sign @ ('+' | '-')) = format.get(at) {
                    out.push(*sign);
                    at += 1;
                }
                while format.get(at) == Some(&'0') {
                    out.push('0');
                    at += 1;
                }
            }
            _ => out.push(c),
        }
    }
    if digits.negative && first && digits.scale == 0 && !out.is_empty() {
        out.insert_str(0, number.negative_sign);
    }
    out
}
