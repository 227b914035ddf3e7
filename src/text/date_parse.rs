//! Dates, times and spans from text, as `Parse` and `ParseExact` of .NET's types read them.

mod assemble;
mod exact;
mod reader;
mod time_span;

use reader::Reader;

pub use exact::{parse_exact, parse_offset_exact};
pub use time_span::{SpanParseError, parse_time_span, parse_time_span_exact};

use super::culture::Culture;
use super::date_format::DateFormatError;
use super::date_time::{DateTime, DateTimeOffset, Kind, MAX_TICKS, TimeSpan, Zone};

/// What a date may look like and what its zone means; .NET's `DateTimeStyles`, bit for bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateStyles(pub u32);

#[allow(missing_docs)] // the names are .NET's and say it
impl DateStyles {
    pub const NONE: Self = Self(0);
    pub const ALLOW_LEADING_WHITE: Self = Self(1);
    pub const ALLOW_TRAILING_WHITE: Self = Self(2);
    pub const ALLOW_INNER_WHITE: Self = Self(4);
    pub const NO_CURRENT_DATE_DEFAULT: Self = Self(8);
    pub const ADJUST_TO_UNIVERSAL: Self = Self(16);
    pub const ASSUME_LOCAL: Self = Self(32);
    pub const ASSUME_UNIVERSAL: Self = Self(64);
    pub const ROUNDTRIP_KIND: Self = Self(128);

    /// Whether a style is among these.
    pub fn has(self, style: Self) -> bool {
        self.0 & style.0 != 0
    }
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateParseError {
    /// It is not written like one.
    BadFormat,
    /// A word that means nothing, at this UTF-16 index.
    UnknownWord(usize),
    /// A time that no clock shows, or a date that the calendar does not have.
    NotInCalendar,
    /// A day of the week that does not go with the date.
    BadDayOfWeek,
    /// A date that its offset moves out of the calendar.
    OutOfRange,
    /// No format was given.
    NoFormat,
    /// The format is not written like one.
    BadPattern,
    /// A culture whose calendar is not known here.
    Calendar(&'static str),
}

impl DateParseError {
    /// .NET's sentence about a text.
    pub fn message(self, text: &str) -> String {
        match self {
            Self::BadFormat => format!("String '{text}' was not recognized as a valid DateTime."),
            Self::UnknownWord(at) => format!(
                "The string '{text}' was not recognized as a valid DateTime. There is an unknown word starting at index '{at}'."
            ),
            Self::NotInCalendar => format!(
                "The DateTime represented by the string '{text}' is not supported in calendar 'System.Globalization.GregorianCalendar'."
            ),
            Self::BadDayOfWeek => format!(
                "String '{text}' was not recognized as a valid DateTime because the day of week was incorrect."
            ),
            Self::OutOfRange => {
                format!("The DateTime represented by the string '{text}' is out of range.")
            }
            Self::NoFormat => "Format specifier '' was invalid.".to_owned(),
            Self::BadPattern => DateFormatError::BadFormat.to_string(),
            Self::Calendar(name) => format!("Dates in the calendar '{name}' cannot be read here."),
        }
    }
}

/// How many years a culture's calendar is ahead of the Gregorian one.
fn years_ahead(culture: &Culture) -> Result<i64> {
    match culture.calendar {
        "GregorianCalendar" => Ok(0),
        "ThaiBuddhistCalendar" => Ok(543),
        other => Err(DateParseError::Calendar(other)),
    }
}

type Result<T> = std::result::Result<T, DateParseError>;

const BAD: DateParseError = DateParseError::BadFormat;

/// What was read, before its zone is applied.
#[derive(Clone, Copy, Debug, Default)]
struct Fields {
    ticks: i64,
    /// Ticks ahead of universal time, where the text says it.
    offset: Option<i64>,
    /// Whether the text says that it is universal time by a letter.
    utc: bool,
}

impl Fields {
    fn date(self, styles: DateStyles, zone: &dyn Zone) -> Result<DateTime> {
        let plain =
            |kind| DateTime::from_ticks(self.ticks, kind).map_err(|_| DateParseError::OutOfRange);
        let Some(offset) = self.offset else {
            if styles.has(DateStyles::ASSUME_UNIVERSAL) {
                let utc = plain(Kind::Utc)?;
                return Ok(if styles.has(DateStyles::ADJUST_TO_UNIVERSAL) {
                    utc
                } else {
                    utc.to_local(zone)
                });
            }
            if styles.has(DateStyles::ASSUME_LOCAL) {
                let local = plain(Kind::Local)?;
                let adjust = styles.has(DateStyles::ADJUST_TO_UNIVERSAL);
                return Ok(if adjust {
                    local.to_universal(zone)
                } else {
                    local
                });
            }
            return plain(Kind::Unspecified);
        };
        let utc = self.ticks - offset;
        if !(0..=MAX_TICKS).contains(&utc) {
            return Err(DateParseError::OutOfRange);
        }
        let utc = DateTime::clamped(utc, Kind::Utc);
        if (styles.has(DateStyles::ROUNDTRIP_KIND) && self.utc)
            || styles.has(DateStyles::ADJUST_TO_UNIVERSAL)
        {
            return Ok(utc);
        }
        Ok(utc.to_local(zone))
    }

    fn with_offset(self, styles: DateStyles, zone: &dyn Zone) -> Result<DateTimeOffset> {
        let offset = match self.offset {
            Some(offset) => offset,
            None if styles.has(DateStyles::ASSUME_UNIVERSAL) => 0,
            None => zone.offset_at_local(self.ticks),
        };
        let local = DateTime::from_ticks(self.ticks, Kind::Unspecified)
            .map_err(|_| DateParseError::OutOfRange)?;
        let date =
            DateTimeOffset::new(local, TimeSpan(offset)).map_err(|_| DateParseError::OutOfRange)?;
        if styles.has(DateStyles::ADJUST_TO_UNIVERSAL) {
            return date
                .to_offset(TimeSpan::ZERO)
                .map_err(|_| DateParseError::OutOfRange);
        }
        Ok(date)
    }
}

/// Reads a date in one of the many ways to write one; `now` is the clock of the session's zone.
pub fn parse(
    text: &str,
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
    zone: &dyn Zone,
) -> Result<DateTime> {
    Reader::new(text, culture, styles, now)
        .read()?
        .date(styles, zone)
}

/// Reads a date with an offset in one of the many ways to write one.
pub fn parse_offset(
    text: &str,
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
    zone: &dyn Zone,
) -> Result<DateTimeOffset> {
    Reader::new(text, culture, styles, now)
        .read()?
        .with_offset(styles, zone)
}

/// Digits behind a decimal point as ticks of a second, rounded.
fn fraction_ticks(digits: &str) -> i64 {
    let kept: i64 = digits
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(7)
        .fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    kept + i64::from(digits.as_bytes().get(7).is_some_and(|digit| *digit >= b'5'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::culture;
    use crate::text::date_format::{format, format_offset, format_time_span};
    use crate::text::date_time::UtcZone;

    fn answer(kind: &str, text: &str, pattern: &str, name: &str, styles: &str) -> String {
        let culture = culture::find(name).unwrap();
        let styles = DateStyles(styles.parse().unwrap());
        let now = DateTime::from_date(2026, 11, 21).unwrap();
        let zone = &UtcZone;
        let date = |date: Result<DateTime>| match date {
            Ok(date) => format(date, "o", culture, zone)
                .unwrap()
                .replace('Z', "+00:00"),
            Err(error) => format!("!{}", error.message(text)),
        };
        match kind {
            "date" => date(parse(text, culture, styles, now, zone)),
            "exact" => date(parse_exact(text, &[pattern], culture, styles, now, zone)),
            "offset" => match parse_offset(text, culture, styles, now, zone) {
                Ok(date) => format_offset(date, "o", culture, zone).unwrap(),
                Err(error) => format!("!{}", error.message(text)),
            },
            _ => {
                let span = if kind == "span" {
                    parse_time_span(text, culture)
                } else {
                    parse_time_span_exact(text, pattern, culture)
                };
                match span {
                    Ok(span) => format_time_span(span, "c", culture).unwrap(),
                    Err(error) => format!("!{}", error.message(text)),
                }
            }
        }
    }

    #[test]
    fn agrees_with_the_recorded_dates() {
        let mut wrong = Vec::new();
        let rows = include_str!("../../tests/text/date-parsing.jsonl");
        for row in rows.lines() {
            let fields: Vec<String> = serde_json::from_str(row).unwrap();
            let [kind, text, pattern, name, styles, expected] = &fields[..] else {
                panic!("{row}")
            };
            let got = answer(kind, text, pattern, name, styles);
            if &got != expected {
                wrong.push(format!("{row}: got {got:?}"));
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
