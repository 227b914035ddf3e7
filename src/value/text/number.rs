//! Floating-point numbers as text.
//!
//! PowerShell itself writes 15 significant digits of a double (7 of a single); `.ToString()` the
//! shortest digits that read back.

use crate::text::culture::{Culture, INVARIANT};
use crate::text::number_format::{self, Numeric};

/// The text of a double as PowerShell itself writes it, in the invariant culture.
pub fn double(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 && (number != 0.0 || number.is_sign_positive())
    {
        return (number as i64).to_string();
    }
    number_format::format(Numeric::Double(number), "G15", &INVARIANT).unwrap_or_default()
}

/// The text of a single as PowerShell itself writes it, in the invariant culture.
pub fn single(number: f32) -> String {
    number_format::format(Numeric::Single(number), "G7", &INVARIANT).unwrap_or_default()
}

/// `.ToString()` of a double.
pub fn double_in(number: f64, culture: &Culture) -> String {
    number_format::double_to_string(number, culture)
}

/// `.ToString()` of a single.
pub fn single_in(number: f32, culture: &Culture) -> String {
    number_format::single_to_string(number, culture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lays_out_as_dotnet() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (1e14, "100000000000000"),
            (1e15, "1E+15"),
            (0.0001, "0.0001"),
            (0.00001, "1E-05"),
            (0.1 + 0.2, "0.3"),
            (5e-324, "4.94065645841247E-324"),
        ] {
            assert_eq!(double(number), text);
        }
        assert_eq!(single(1e7), "1E+07");
    }
}
