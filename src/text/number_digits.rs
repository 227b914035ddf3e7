//! A number as decimal digits: what every number format starts from.

use num_bigint::{BigInt, Sign};
use num_traits::Signed;
use rust_decimal::Decimal;

/// A number of any kind that can be formatted.
#[derive(Clone, Copy, Debug)]
pub enum Numeric<'n> {
    /// An integer of a number of bits, which count where a negative one is written in base 16 or 2.
    Int {
        /// The value.
        value: i128,
        /// 8, 16, 32, 64 or 128.
        bits: u32,
    },
    /// A double.
    Double(f64),
    /// A single.
    Single(f32),
    /// A decimal, whose trailing zeros count.
    Decimal(Decimal),
    /// An integer without limits.
    Big(&'n BigInt),
}

impl From<i32> for Numeric<'_> {
    fn from(value: i32) -> Self {
        Self::Int {
            value: value.into(),
            bits: 32,
        }
    }
}

impl From<i64> for Numeric<'_> {
    fn from(value: i64) -> Self {
        Self::Int {
            value: value.into(),
            bits: 64,
        }
    }
}

impl From<u64> for Numeric<'_> {
    fn from(value: u64) -> Self {
        Self::Int {
            value: value.into(),
            bits: 64,
        }
    }
}

impl From<f64> for Numeric<'_> {
    fn from(value: f64) -> Self {
        Self::Double(value)
    }
}

impl From<f32> for Numeric<'_> {
    fn from(value: f32) -> Self {
        Self::Single(value)
    }
}

impl From<Decimal> for Numeric<'_> {
    fn from(value: Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl<'n> From<&'n BigInt> for Numeric<'n> {
    fn from(value: &'n BigInt) -> Self {
        Self::Big(value)
    }
}

/// Which kind of number the digits came from; the kinds differ in what becomes of a negative zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Integer,
    Decimal,
    Float,
}

/// `0.d₁d₂d₃… × 10^scale`, without leading zeros; no digits mean zero.
#[derive(Clone, Debug)]
pub(super) struct Digits {
    pub(super) digits: Vec<u8>,
    pub(super) scale: i32,
    pub(super) negative: bool,
    pub(super) origin: Origin,
}

impl Digits {
    /// The digits of an integer, trailing zeros and all.
    pub(super) fn of_int(value: i128) -> Self {
        Self::of_text(
            &value.unsigned_abs().to_string(),
            value < 0,
            Origin::Integer,
        )
    }

    /// The digits of an integer without limits.
    pub(super) fn of_big(value: &BigInt) -> Self {
        Self::of_text(
            &value.abs().to_string(),
            value.sign() == Sign::Minus,
            Origin::Integer,
        )
    }

    /// The digits of a decimal with its trailing zeros.
    pub(super) fn of_decimal(value: Decimal) -> Self {
        let mantissa = value.mantissa();
        let text = mantissa.unsigned_abs().to_string();
        let mut digits = Self::of_text(
            &text,
            value.is_sign_negative() && mantissa != 0,
            Origin::Decimal,
        );
        digits.scale -= i32::try_from(value.scale()).unwrap_or_default();
        digits
    }

    fn of_text(text: &str, negative: bool, origin: Origin) -> Self {
        let digits: Vec<u8> = text.trim_start_matches('0').bytes().collect();
        let scale = i32::try_from(digits.len()).unwrap_or(i32::MAX);
        Self {
            digits,
            scale,
            negative,
            origin,
        }
    }

    /// The shortest digits that read back as the same double.
    pub(super) fn shortest(value: f64) -> Self {
        let mut found =
            Self::of_scientific(&format!("{:e}", value.abs()), value.is_sign_negative());
        // Between two texts that are equally far from the value .NET takes the even one.
        if found.digits.len() >= 16
            && let Some(last) = found.digits.last_mut()
            && (*last - b'0').is_multiple_of(2)
        {
            return found;
        }
        if found.digits.len() >= 16 {
            let exact = Self::of_scientific(&format!("{:.40e}", value.abs()), false);
            let kept = found.digits.len() - 1;
            let below = found.digits.last().map_or(b'0', |last| last - 1);
            if let Some((same, [next, half, rest @ ..])) = exact.digits.split_at_checked(kept)
                && found.digits.starts_with(same)
                && *next == below
                && *half == b'5'
                && rest.iter().all(|digit| *digit == b'0')
            {
                found.digits.pop();
                found.digits.push(below);
            }
        }
        found
    }

    /// The shortest digits that read back as the same single.
    pub(super) fn shortest_single(value: f32) -> Self {
        Self::of_scientific(&format!("{:e}", value.abs()), value.is_sign_negative())
    }

    /// So many significant digits of a double.
    pub(super) fn significant(value: f64, count: usize) -> Self {
        let places = count.saturating_sub(1);
        Self::of_scientific(
            &format!("{:.places$e}", value.abs()),
            value.is_sign_negative(),
        )
    }

    /// The digits of a double to so many decimal places.
    pub(super) fn places(value: f64, places: usize) -> Self {
        let text = format!("{:.places$}", value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let whole = whole.trim_start_matches('0');
        let mut scale = i32::try_from(whole.len()).unwrap_or(i32::MAX);
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = digits.iter().take_while(|&&digit| digit == b'0').count();
        digits.drain(..leading);
        scale -= i32::try_from(leading).unwrap_or_default();
        let mut digits = Self {
            digits,
            scale,
            negative: value.is_sign_negative(),
            origin: Origin::Float,
        };
        digits.trim();
        digits
    }

    /// From Rust's `1.25e-7`.
    fn of_scientific(text: &str, negative: bool) -> Self {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        let scale = exponent.parse::<i32>().unwrap_or_default() + 1;
        let mut digits = Self {
            digits,
            scale,
            negative,
            origin: Origin::Float,
        };
        digits.trim();
        if digits.digits.first() == Some(&b'0') {
            digits.digits.clear();
        }
        if digits.digits.is_empty() {
            digits.scale = 0;
        }
        digits
    }

    fn trim(&mut self) {
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.scale = 0;
        }
    }

    /// Whether no digit is left.
    pub(super) fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Keeps so many digits. Digits of a float were rounded when they were made (`exact`).
    pub(super) fn round(&mut self, keep: i32, exact: bool) {
        let keep = usize::try_from(keep).ok();
        let up = match keep {
            Some(at) => !exact && self.digits.get(at).is_some_and(|digit| *digit >= b'5'),
            None => false,
        };
        self.digits.truncate(keep.unwrap_or(0));
        if up {
            while self.digits.last() == Some(&b'9') {
                self.digits.pop();
            }
            match self.digits.last_mut() {
                Some(last) => *last += 1,
                None => {
                    self.digits.push(b'1');
                    self.scale += 1;
                }
            }
        }
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            if self.origin != Origin::Float {
                self.negative = false;
            }
            self.scale = 0;
        }
    }
}
