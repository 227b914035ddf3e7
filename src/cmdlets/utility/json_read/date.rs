//! Texts of JSON that look like dates.

use super::Reader;
use crate::text::date_time::{
    DateTime, Kind, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE, UNIX_EPOCH_TICKS,
};
use crate::value::Value;

/// What texts that look like dates become.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum DateKind {
    /// As written: UTC, local or unspecified.
    #[default]
    Default,
    /// Local time.
    Local,
    /// UTC.
    Utc,
    /// A `DateTimeOffset`.
    Offset,
    /// They stay texts.
    String,
}

impl Reader<'_> {
    pub(super) fn date_or_text(&self, text: String) -> Value {
        if self.dates == DateKind::String {
            return Value::str(text);
        }
        match self.date(&text) {
            Some(date) => date,
            None => Value::str(text),
        }
    }

    fn local(&self, utc: i64) -> Value {
        let offset = i64::from(self.world.local_offset(utc)) * TICKS_PER_MINUTE;
        Value::DateTime(DateTime::clamped(utc + offset, Kind::Local))
    }

    /// `yyyy-MM-ddTHH:mm:ss[.fffffff][Z|+hh:mm]` and `/Date(ms)/`.
    fn date(&self, text: &str) -> Option<Value> {
        if let Some(inner) = text
            .strip_prefix("/Date(")
            .and_then(|rest| rest.strip_suffix(")/"))
        {
            let split = inner
                .char_indices()
                .skip(1)
                .find(|(_, c)| matches!(c, '+' | '-'))
                .map(|(at, _)| at);
            let number = inner
                .get(..split.unwrap_or(inner.len()))?
                .parse::<i64>()
                .ok()?;
            let utc = UNIX_EPOCH_TICKS.checked_add(number.checked_mul(TICKS_PER_MILLISECOND)?)?;
            return Some(match (split, self.dates) {
                (Some(_), DateKind::Default) | (_, DateKind::Local) => self.local(utc),
                _ => Value::DateTime(DateTime::from_ticks(utc, Kind::Utc).ok()?),
            });
        }
        let bytes = text.as_bytes();
        let digits = |from: usize, count: usize| -> Option<i64> {
            let part = text.get(from..from + count)?;
            part.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| part.parse().ok())?
        };
        let is = |at: usize, byte: u8| bytes.get(at) == Some(&byte);
        if bytes.len() < 19
            || !(is(4, b'-') && is(7, b'-') && is(10, b'T') && is(13, b':') && is(16, b':'))
        {
            return None;
        }
        let whole = |number: i64| i32::try_from(number).ok();
        let day = crate::text::date_time::date_ticks(
            whole(digits(0, 4)?)?,
            whole(digits(5, 2)?)?,
            whole(digits(8, 2)?)?,
        )?;
        let time = crate::text::date_time::time_ticks(
            whole(digits(11, 2)?)?,
            whole(digits(14, 2)?)?,
            whole(digits(17, 2)?)?,
        )?;
        let mut ticks = day + time;
        let mut at = 19;
        if is(at, b'.') {
            at += 1;
            let start = at;
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            let shown = text.get(start..at)?;
            if shown.is_empty() || shown.len() > 7 {
                return None;
            }
            ticks += format!("{shown:0<7}").parse::<i64>().ok()?;
        }
        let rest = text.get(at..)?;
        let utc = match rest {
            "" => None,
            "Z" => Some((ticks, true)),
            _ => {
                let sign = match rest.bytes().next()? {
                    b'+' => 1,
                    b'-' => -1,
                    _ => return None,
                };
                let hours = digits(at + 1, 2)?;
                let minutes = match rest.len() {
                    3 => 0,
                    5 => digits(at + 3, 2)?,
                    6 if is(at + 3, b':') => digits(at + 4, 2)?,
                    _ => return None,
                };
                Some((
                    ticks - sign * (hours * 60 + minutes) * TICKS_PER_MINUTE,
                    false,
                ))
            }
        };
        if self.dates == DateKind::Offset {
            // Without an offset of its own a moment is local time.
            let (local, offset) = match utc {
                Some((utc, _)) => (ticks, ticks - utc),
                None => {
                    let guess = i64::from(self.world.local_offset(ticks)) * TICKS_PER_MINUTE;
                    (
                        ticks,
                        i64::from(self.world.local_offset(ticks - guess)) * TICKS_PER_MINUTE,
                    )
                }
            };
            let date = DateTime::from_ticks(local, Kind::Unspecified).ok()?;
            let moment =
                crate::text::date_time::DateTimeOffset::new(date, crate::value::TimeSpan(offset))
                    .ok()?;
            return Some(Value::net(crate::value::net::date_time_offset::Offset(
                moment,
            )));
        }
        Some(match (utc, self.dates) {
            (None, DateKind::Utc) => Value::DateTime(DateTime::from_ticks(ticks, Kind::Utc).ok()?),
            (None, DateKind::Local) => {
                Value::DateTime(DateTime::from_ticks(ticks, Kind::Local).ok()?)
            }
            (None, _) => Value::DateTime(DateTime::from_ticks(ticks, Kind::Unspecified).ok()?),
            (Some((utc, true)), DateKind::Default) | (Some((utc, _)), DateKind::Utc) => {
                Value::DateTime(DateTime::from_ticks(utc, Kind::Utc).ok()?)
            }
            (Some((utc, _)), _) => self.local(utc),
        })
    }
}
