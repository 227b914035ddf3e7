//! Points in time and spans as .NET counts them: ticks of 100 nanoseconds.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Ticks in one second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
const TICKS_PER_DAY: i64 = 86_400 * TICKS_PER_SECOND;
/// Days from 0001-01-01 to 1970-01-01.
const EPOCH_DAYS: i64 = 719_162;

/// An instant in UTC: ticks since 0001-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// The calendar reading of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The year, 1 to 9999.
    pub year: i64,
    /// The month, 1 to 12.
    pub month: i64,
    /// The day, 1 to 31.
    pub day: i64,
    /// The hour, 0 to 23.
    pub hour: i64,
    /// The minute.
    pub minute: i64,
    /// The second.
    pub second: i64,
    /// The ticks below one second.
    pub ticks: i64,
}

impl Moment {
    /// The moment that .NET prints for a date which was never set.
    pub const UNSET: Self = Self(0);

    /// A moment from .NET ticks (UTC).
    pub fn from_ticks(ticks: i64) -> Self {
        Self(ticks)
    }

    /// The .NET ticks (UTC).
    pub fn ticks(self) -> i64 {
        self.0
    }

    /// A moment from the parts of a calendar in UTC.
    pub fn of(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64) -> Self {
        let days = days_from_civil(year, month, day) + EPOCH_DAYS;
        Self(days * TICKS_PER_DAY + (hour * 3600 + minute * 60 + second) * TICKS_PER_SECOND)
    }

    /// The calendar in UTC.
    pub fn calendar(self) -> Calendar {
        let days = self.0.div_euclid(TICKS_PER_DAY);
        let rest = self.0.rem_euclid(TICKS_PER_DAY);
        let (year, month, day) = civil_from_days(days - EPOCH_DAYS);
        let seconds = rest / TICKS_PER_SECOND;
        Calendar {
            year,
            month,
            day,
            hour: seconds / 3600,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            ticks: rest % TICKS_PER_SECOND,
        }
    }

    /// This moment and so many ticks.
    #[must_use]
    pub fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.ticks()))
    }

    /// `2018-02-14T15:15:00.000Z`, as log files write it.
    pub fn to_log(self) -> String {
        let c = self.calendar();
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            c.year,
            c.month,
            c.day,
            c.hour,
            c.minute,
            c.second,
            c.ticks / 10_000
        )
    }

    /// A moment as it is written down: `yyyy-MM-ddTHH:mm:ss.fffffffZ`, and nothing else.
    fn written(text: &[u8]) -> Option<Self> {
        let (
            [
                y1,
                y2,
                y3,
                y4,
                b'-',
                m1,
                m2,
                b'-',
                d1,
                d2,
                b'T',
                h1,
                h2,
                b':',
                n1,
                n2,
                b':',
                s1,
                s2,
                b'.',
                f @ ..,
            ],
            [b'Z'],
        ) = text.split_at_checked(27)?
        else {
            return None;
        };
        let number = |digits: &[&u8]| {
            digits.iter().try_fold(0_i64, |number, digit| {
                digit
                    .is_ascii_digit()
                    .then(|| number * 10 + i64::from(**digit - b'0'))
            })
        };
        let (year, month, day) = (
            number(&[y1, y2, y3, y4])?,
            number(&[m1, m2])?,
            number(&[d1, d2])?,
        );
        let (hour, minute, second) = (number(&[h1, h2])?, number(&[n1, n2])?, number(&[s1, s2])?);
        let [f1, f2, f3, f4, f5, f6, f7] = f else {
            return None;
        };
        let ticks = number(&[f1, f2, f3, f4, f5, f6, f7])?;
        let is_real = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        is_real.then(|| {
            let whole = Self::of(year, month, day, hour, minute, second);
            Self(whole.0 + ticks)
        })
    }

    /// Reads `yyyy-MM-dd[THH:mm:ss[.fffffff]][Z]` (UTC), `M/d/yyyy [h:mm[:ss] [AM|PM]]` as UTC.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches(['Z', 'z']);
        let (date, clock) = match text.split_once(['T', 't', ' ']) {
            Some((date, clock)) => (date, clock.trim()),
            None => (text, ""),
        };
        let (year, month, day) = if date.contains('/') {
            let mut parts = date.split('/');
            let month = number(parts.next()?)?;
            let day = number(parts.next()?)?;
            let year = number(parts.next()?)?;
            if parts.next().is_some() {
                return None;
            }
            (year, month, day)
        } else {
            let mut parts = date.split('-');
            let year = number(parts.next()?)?;
            let month = number(parts.next()?)?;
            let day = number(parts.next()?)?;
            if parts.next().is_some() {
                return None;
            }
            (year, month, day)
        };
        if !(1..=9999).contains(&year)
            || !(1..=12).contains(&month)
            || day < 1
            || day > month_length(year, month)
        {
            return None;
        }
        let mut moment = Self::of(year, month, day, 0, 0, 0);
        if !clock.is_empty() {
            moment = moment.plus(clock_span(clock)?);
        }
        Some(moment)
    }
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn clock_span(clock: &str) -> Option<Span> {
    let lower = clock.to_ascii_lowercase();
    let (clock, shift) = if let Some(rest) = lower.strip_suffix("am") {
        (rest.trim().to_owned(), Some(0))
    } else if let Some(rest) = lower.strip_suffix("pm") {
        (rest.trim().to_owned(), Some(12))
    } else {
        (lower, None)
    };
    let mut parts = clock.split(':');
    let mut hour = number(parts.next()?)?;
    let minute = number(parts.next()?)?;
    let (second, fraction) = match parts.next() {
        None => (0, 0),
        Some(text) => match text.split_once('.') {
            None => (number(text)?, 0),
            Some((whole, part)) => (number(whole)?, fraction_ticks(part)?),
        },
    };
    if parts.next().is_some() {
        return None;
    }
    if let Some(shift) = shift {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + shift;
    }
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(Span::from_ticks(
        (hour * 3600 + minute * 60 + second) * TICKS_PER_SECOND + fraction,
    ))
}

fn fraction_ticks(digits: &str) -> Option<i64> {
    if digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let mut value = number(digits)?;
    for _ in digits.len()..7 {
        value *= 10;
    }
    Some(value)
}

fn number(text: &str) -> Option<i64> {
    if text.is_empty() || text.len() > 9 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y - era * 400;
    let doy = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z - era * 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

impl fmt::Display for Moment {
    /// The en-US short date and long time, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let c = self.calendar();
        let hour = if c.hour % 12 == 0 { 12 } else { c.hour % 12 };
        let half = if c.hour < 12 { "AM" } else { "PM" };
        write!(
            f,
            "{}/{}/{} {hour}:{:02}:{:02} {half}",
            c.month, c.day, c.year, c.minute, c.second
        )
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let c = self.calendar();
        serializer.collect_str(&format_args!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:07}Z",
            c.year, c.month, c.day, c.hour, c.minute, c.second, c.ticks
        ))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl serde::de::Visitor<'_> for Read {
            type Value = Moment;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a moment")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Moment, E> {
                Moment::written(text.as_bytes())
                    .or_else(|| Moment::parse(text))
                    .ok_or_else(|| E::custom(format!("not a moment: {text}")))
            }
        }
        deserializer.deserialize_str(Read)
    }
}

/// A length of time in ticks; prints `[d.]hh:mm:ss[.fffffff]`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span(i64);

impl Span {
    /// A span of ticks.
    pub fn from_ticks(ticks: i64) -> Self {
        Self(ticks)
    }

    /// A span of seconds.
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(TICKS_PER_SECOND))
    }

    /// A span of days.
    pub fn from_days(days: i64) -> Self {
        Self(days.saturating_mul(TICKS_PER_DAY))
    }

    /// The ticks.
    pub fn ticks(self) -> i64 {
        self.0
    }

    /// Reads `[-][d.]hh:mm[:ss[.fffffff]]` or a bare number of days.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let span = match text.split_once(':') {
            None => Self::from_days(number(text)?),
            Some((head, _)) => {
                let (days, clock) = match head.split_once('.') {
                    Some((days, _)) => (number(days)?, text.split_once('.').map(|(_, rest)| rest)?),
                    None => (0, text),
                };
                let span = clock_span(clock)?;
                Self(Self::from_days(days).0.checked_add(span.0)?)
            }
        };
        Some(if negative { Self(-span.0) } else { span })
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let ticks = self.0.unsigned_abs();
        let second = TICKS_PER_SECOND.unsigned_abs();
        let days = ticks / TICKS_PER_DAY.unsigned_abs();
        if days > 0 {
            write!(f, "{days}.")?;
        }
        let seconds = ticks / second % 86_400;
        write!(
            f,
            "{:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        )?;
        let rest = ticks % second;
        if rest > 0 {
            write!(f, ".{rest:07}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_and_print() {
        let moment = Moment::of(2018, 2, 14, 15, 15, 0);
        assert_eq!(moment.to_string(), "2/14/2018 3:15:00 PM");
        assert_eq!(Moment::parse("2018-02-14T15:15:00Z"), Some(moment));
        assert_eq!(Moment::parse("2/14/2018 3:15:00 PM"), Some(moment));
        assert_eq!(Moment::UNSET.to_string(), "1/1/1 12:00:00 AM");
        assert_eq!(Moment::parse("2/30/2018"), None);
        assert_eq!(moment.ticks(), 636_542_181_000_000_000);
    }

    #[test]
    fn spans_read_and_print() {
        for text in [
            "30.00:00:00",
            "06:00:00",
            "00:10:00",
            "90.00:00:00",
            "00:00:00.0156250",
        ] {
            assert_eq!(
                Span::parse(text).map(|s| s.to_string()).as_deref(),
                Some(text)
            );
        }
        assert_eq!(
            Span::parse("14").map(|s| s.to_string()).as_deref(),
            Some("14.00:00:00")
        );
        assert_eq!(Span::parse("nonsense"), None);
    }
}
