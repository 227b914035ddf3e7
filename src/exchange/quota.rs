//! Byte sizes as Exchange reads and prints them: `1.5 GB (1,610,612,736 bytes)`.

use serde::{Deserialize, Serialize};
use std::fmt;

const UNITS: [(&str, u64); 7] = [
    ("EB", 1 << 60),
    ("PB", 1 << 50),
    ("TB", 1 << 40),
    ("GB", 1 << 30),
    ("MB", 1 << 20),
    ("KB", 1 << 10),
    ("B", 1),
];

/// A number of bytes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct ByteQuantifiedSize(pub u64);

impl ByteQuantifiedSize {
    /// A size of so many bytes.
    pub const fn bytes(bytes: u64) -> Self {
        Self(bytes)
    }

    /// Reads a number of bytes, a number with a unit (powers of 1024), or the printed form.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((_, rest)) = text.split_once('(') {
            let inner = rest.strip_suffix(')')?.trim();
            let digits = inner.strip_suffix("bytes")?.trim();
            return Some(Self(digits.replace(',', "").parse().ok()?));
        }
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = text.strip_prefix(digits)?;
        let digits = digits.trim();
        let factor = if unit.is_empty() {
            1
        } else {
            UNITS
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(unit))?
                .1
        };
        let plain = digits.replace(',', "");
        if plain.is_empty() || !plain.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return None;
        }
        match plain.split_once('.') {
            None => plain.parse::<u64>().ok()?.checked_mul(factor).map(Self),
            Some((whole, part)) => {
                if factor == 1 || part.is_empty() || part.len() > 15 || part.contains('.') {
                    return None;
                }
                let whole: u64 = if whole.is_empty() {
                    0
                } else {
                    whole.parse().ok()?
                };
                let scale = 10_u128.pow(u32::try_from(part.len()).ok()?);
                let part = u128::from(part.parse::<u64>().ok()?) * u128::from(factor) / scale;
                whole
                    .checked_mul(factor)?
                    .checked_add(u64::try_from(part).ok()?)
                    .map(Self)
            }
        }
    }

    /// The short part: at most four significant digits and the largest unit with a value of at least 1.
    pub fn short(self) -> String {
        let (unit, factor) = UNITS
            .iter()
            .find(|(_, factor)| self.0 >= *factor)
            .copied()
            .unwrap_or(("B", 1));
        let whole = self.0 / factor;
        let decimals = 4_usize.saturating_sub(whole.to_string().len());
        let scale = 10_u128.pow(u32::try_from(decimals).unwrap_or(0));
        let scaled = (u128::from(self.0) * scale + u128::from(factor) / 2) / u128::from(factor);
        let mut text = (scaled / scale).to_string();
        let rest = scaled % scale;
        if rest > 0 {
            let digits = format!("{rest:0decimals$}");
            text.push('.');
            text.push_str(digits.trim_end_matches('0'));
        }
        format!("{text} {unit}")
    }
}

impl fmt::Display for ByteQuantifiedSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.short(), grouped(self.0))
    }
}

/// Digits in groups of three.
pub fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_print_as_captured() {
        for (bytes, text) in [
            (37_748_736, "36 MB (37,748,736 bytes)"),
            (262_144, "256 KB (262,144 bytes)"),
            (32_212_254_720, "30 GB (32,212,254,720 bytes)"),
            (2_039_480_320, "1.899 GB (2,039,480,320 bytes)"),
            (2_469_396_480, "2.3 GB (2,469,396,480 bytes)"),
            (53_150_220_288, "49.5 GB (53,150,220,288 bytes)"),
            (1_610_612_736, "1.5 GB (1,610,612,736 bytes)"),
            (0, "0 B (0 bytes)"),
        ] {
            assert_eq!(ByteQuantifiedSize(bytes).to_string(), text);
            assert_eq!(
                ByteQuantifiedSize::parse(text),
                Some(ByteQuantifiedSize(bytes))
            );
        }
    }

    #[test]
    fn sizes_read_numbers_and_units() {
        assert_eq!(
            ByteQuantifiedSize::parse("1.5GB"),
            Some(ByteQuantifiedSize(1_610_612_736))
        );
        assert_eq!(
            ByteQuantifiedSize::parse("10 mb"),
            Some(ByteQuantifiedSize(10_485_760))
        );
        assert_eq!(
            ByteQuantifiedSize::parse("500"),
            Some(ByteQuantifiedSize(500))
        );
        assert_eq!(ByteQuantifiedSize::parse("Unlimited"), None);
        assert_eq!(ByteQuantifiedSize::parse("99999999999999999999GB"), None);
        assert_eq!(ByteQuantifiedSize::parse("é"), None);
    }
}
