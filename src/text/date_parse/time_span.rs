//! Spans of time from text.

use super::fraction_ticks;
use crate::text::culture::Culture;
use crate::text::date_format::DateFormatError;
use crate::text::date_time::{
    TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan,
};

/// Why a text is no span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanParseError {
    /// It is not written like one.
    BadFormat,
    /// A part is too large for its place.
    Overflow,
    /// The format is not written like one.
    BadPattern,
}

impl SpanParseError {
    /// .NET's sentence about a text.
    pub fn message(self, text: &str) -> String {
        match self {
            Self::BadFormat => format!("String '{text}' was not recognized as a valid TimeSpan."),
            Self::Overflow => format!(
                "The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits."
            ),
            Self::BadPattern => DateFormatError::BadFormat.to_string(),
        }
    }
}

/// Reads a span: `d`, `[d.]hh:mm[:ss[.fffffff]]` and its relatives.
pub fn parse_time_span(text: &str, culture: &Culture) -> Result<TimeSpan, SpanParseError> {
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    let (negative, body) = match trimmed.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, trimmed),
    };
    let point = culture.number.number_decimal_separator;
    let mut parts: Vec<(&str, &str)> = Vec::new();
    let mut rest = body;
    loop {
        let len = rest.bytes().take_while(u8::is_ascii_digit).count();
        if len == 0 {
            return Err(SpanParseError::BadFormat);
        }
        let (digits, tail) = rest.split_at_checked(len).unwrap_or((rest, ""));
        if tail.is_empty() {
            parts.push((digits, ""));
            break;
        }
        let separator = [":", ".", point]
            .into_iter()
            .find(|separator| tail.starts_with(separator));
        let separator = separator.ok_or(SpanParseError::BadFormat)?;
        parts.push((digits, separator));
        rest = tail.get(separator.len()..).unwrap_or_default();
    }
    let dot = |separator: &str| separator == "." || separator == point;
    let separators: Vec<bool> = parts.iter().map(|(_, separator)| dot(separator)).collect();
    let digits: Vec<&str> = parts.iter().map(|(digits, _)| *digits).collect();
    let (days, hours, minutes, seconds, fraction) = match (digits.as_slice(), separators.as_slice())
    {
        ([d], _) => (*d, "0", "0", "0", ""),
        ([h, m], [false, _]) => ("0", *h, *m, "0", ""),
        ([h, m, s], [false, false, _]) => {
            // More hours than a day has are days: `24:00:00` is a day.
            match number(h)? {
                0..=23 => ("0", *h, *m, *s, ""),
                _ => (*h, *m, *s, "0", ""),
            }
        }
        ([d, h, m], [true, false, _]) => (*d, *h, *m, "0", ""),
        ([h, m, s, f], [false, false, true, _]) => ("0", *h, *m, *s, *f),
        ([d, h, m, s], [_, false, false, _]) => (*d, *h, *m, *s, ""),
        ([d, h, m, s, f], [_, false, false, true, _]) => (*d, *h, *m, *s, *f),
        _ => return Err(SpanParseError::BadFormat),
    };
    if fraction.len() > 7 {
        return Err(SpanParseError::Overflow);
    }
    let (days, hours, minutes, seconds) = (
        number(days)?,
        number(hours)?,
        number(minutes)?,
        number(seconds)?,
    );
    if days > 10_675_199 || hours > 23 || minutes > 59 || seconds > 59 {
        return Err(SpanParseError::Overflow);
    }
    total(
        negative,
        [days, hours, minutes, seconds],
        fraction_ticks(fraction),
    )
}

fn number(digits: &str) -> Result<i64, SpanParseError> {
    digits.parse().map_err(|_| SpanParseError::Overflow)
}

fn total(negative: bool, parts: [i64; 4], ticks: i64) -> Result<TimeSpan, SpanParseError> {
    let [days, hours, minutes, seconds] = parts.map(i128::from);
    let all = days * i128::from(TICKS_PER_DAY)
        + hours * i128::from(TICKS_PER_HOUR)
        + minutes * i128::from(TICKS_PER_MINUTE)
        + seconds * i128::from(TICKS_PER_SECOND)
        + i128::from(ticks);
    let all = if negative { -all } else { all };
    i64::try_from(all)
        .map(TimeSpan)
        .map_err(|_| SpanParseError::Overflow)
}

/// Reads a span in exactly one format: `c`, `g`, `G` or a custom one.
pub fn parse_time_span_exact(
    text: &str,
    format: &str,
    culture: &Culture,
) -> Result<TimeSpan, SpanParseError> {
    const BAD: SpanParseError = SpanParseError::BadFormat;
    const BAD_PATTERN: SpanParseError = SpanParseError::BadPattern;
    match format {
        "c" | "t" | "T" | "g" | "G" => return parse_time_span(text, culture),
        "" => return Err(BAD_PATTERN),
        _ if format.chars().count() == 1 => return Err(BAD_PATTERN),
        _ => {}
    }
    let pattern: Vec<char> = format.chars().collect();
    let mut rest = text;
    let mut parts = [0i64; 4];
    let mut ticks = 0;
    let mut index = 0;
    while let Some(&c) = pattern.get(index) {
        let run = pattern
            .get(index..)
            .unwrap_or_default()
            .iter()
            .take_while(|next| **next == c)
            .count();
        let mut len = run;
        let mut take = |least: usize, most: usize| -> Result<&str, SpanParseError> {
            let count = rest
                .bytes()
                .take(most)
                .take_while(u8::is_ascii_digit)
                .count();
            if count < least {
                return Err(BAD);
            }
            let (digits, tail) = rest.split_at_checked(count).ok_or(BAD)?;
            rest = tail;
            Ok(digits)
        };
        match c {
            'd' | 'h' | 'm' | 's' => {
                let (slot, most) = match c {
                    'd' => (0, 8),
                    'h' => (1, 2),
                    'm' => (2, 2),
                    _ => (3, 2),
                };
                let digits = if run == 1 {
                    take(1, most)
                } else {
                    take(run, run.max(most.min(run)))
                }?;
                if let Some(part) = parts.get_mut(slot) {
                    *part = number(digits)?;
                }
            }
            'f' => ticks = fraction_ticks(take(run, run)?),
            'F' => ticks = fraction_ticks(take(0, run)?),
            '%' => len = 1,
            '\\' => {
                let next = pattern.get(index + 1).copied().ok_or(BAD_PATTERN)?;
                rest = rest.strip_prefix(next).ok_or(BAD)?;
                len = 2;
            }
            '\'' | '"' => {
                len = 1;
                loop {
                    let next = pattern.get(index + len).copied().ok_or(BAD_PATTERN)?;
                    len += 1;
                    if next == c {
                        break;
                    }
                    rest = rest.strip_prefix(next).ok_or(BAD)?;
                }
            }
            _ => return Err(BAD_PATTERN),
        }
        index += len;
    }
    if !rest.is_empty() {
        return Err(BAD);
    }
    let [_, hours, minutes, seconds] = parts;
    if hours > 23 || minutes > 59 || seconds > 59 {
        return Err(SpanParseError::Overflow);
    }
    total(false, parts, ticks)
}
