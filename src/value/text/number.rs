//! Floating-point numbers as text: the shortest digits that read back, laid out as .NET does.

use crate::text::culture::{Culture, INVARIANT};

/// The text of a double as PowerShell itself writes it: 15 significant digits, the invariant culture.
pub fn double(number: f64) -> String {
    if let Some(text) = special(number, &INVARIANT) {
        return text;
    }
    layout(&shortened(number, 15), 15, &INVARIANT)
}

/// The text of a single as PowerShell itself writes it: 7 significant digits, the invariant culture.
pub fn single(number: f32) -> String {
    if let Some(text) = special(f64::from(number), &INVARIANT) {
        return text;
    }
    layout(&shortened(f64::from(number), 7), 7, &INVARIANT)
}

/// `-1.25e-7`, rounded to so many digits, without zeros at the end.
fn shortened(number: f64, digits: usize) -> String {
    let text = format!("{number:.*e}", digits - 1);
    match text.split_once('e') {
        Some((mantissa, exponent)) => {
            let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
            format!("{mantissa}e{exponent}")
        }
        None => text,
    }
}

/// The text of a double.
pub fn double_in(number: f64, culture: &Culture) -> String {
    if let Some(text) = special(number, culture) {
        return text;
    }
    layout(&format!("{number:e}"), 15, culture)
}

/// The text of a single.
pub fn single_in(number: f32, culture: &Culture) -> String {
    if let Some(text) = special(f64::from(number), culture) {
        return text;
    }
    layout(&format!("{number:e}"), 7, culture)
}

fn special(number: f64, culture: &Culture) -> Option<String> {
    let symbol = if number.is_nan() {
        culture.number.nan_symbol
    } else if number == f64::INFINITY {
        culture.number.positive_infinity_symbol
    } else if number == f64::NEG_INFINITY {
        culture.number.negative_infinity_symbol
    } else {
        return None;
    };
    Some(symbol.to_owned())
}

/// From `-1.25e-7` to .NET's layout; an exponent is written from `precision` digits on and below 1E-05.
fn layout(scientific: &str, precision: i32, culture: &Culture) -> String {
    let (sign, rest) = match scientific.strip_prefix('-') {
        Some(rest) => (culture.number.negative_sign, rest),
        None => ("", scientific),
    };
    let (mantissa, exponent) = rest.split_once('e').unwrap_or((rest, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let (head, tail) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let point = culture.number.number_decimal_separator;
    let mut out = String::with_capacity(24);
    out.push_str(sign);
    if exponent >= precision || exponent < -5 {
        out.push_str(head);
        if !tail.is_empty() {
            out.push_str(point);
            out.push_str(tail);
        }
        out.push('E');
        out.push(if exponent < 0 { '-' } else { '+' });
        out.push_str(&format!("{:02}", exponent.abs()));
    } else if exponent < 0 {
        out.push('0');
        out.push_str(point);
        out.extend(std::iter::repeat_n('0', (-exponent - 1) as usize));
        out.push_str(head);
        out.push_str(tail);
    } else {
        let whole = exponent as usize;
        out.push_str(head);
        out.push_str(tail.get(..whole).unwrap_or(tail));
        out.extend(std::iter::repeat_n('0', whole.saturating_sub(tail.len())));
        if let Some(fraction) = tail.get(whole..).filter(|fraction| !fraction.is_empty()) {
            out.push_str(point);
            out.push_str(fraction);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lays_out_as_dotnet() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (1.5, "1.5"),
            (100.0, "100"),
            (1e14, "100000000000000"),
            (1e15, "1E+15"),
            (1e20, "1E+20"),
            (123_456_789.25, "123456789.25"),
            (0.0001, "0.0001"),
            (0.00001, "1E-05"),
            (0.1 + 0.2, "0.30000000000000004"),
            (f64::MAX, "1.7976931348623157E+308"),
        ] {
            assert_eq!(double_in(number, &INVARIANT), text);
        }
        assert_eq!(double(0.1 + 0.2), "0.3");
        assert_eq!(double(5e-324), "4.94065645841247E-324");
        assert_eq!(single(1e7), "1E+07");
        assert_eq!(single(0.1), "0.1");
    }
}
