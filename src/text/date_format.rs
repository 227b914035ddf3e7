//! "d", "o", "yyyy-MM-dd" as .NET spells dates and times.

use super::culture::{Culture, DateTimeFormat};
use super::date_time::{
    DateTime, DateTimeOffset, Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE,
    TICKS_PER_SECOND, TimeSpan, UNIX_EPOCH_TICKS, Zone,
};

/// A format that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateFormatError {
    /// It is not written like a format.
    #[error("Input string was not in a correct format.")]
    BadFormat,
    /// A `%` of the Unix formats with nothing behind it.
    #[error("Index was outside the bounds of the array.")]
    OutsideOfArray,
    /// A culture whose calendar is not the Gregorian one.
    #[error("Dates in the calendar '{0}' cannot be written here.")]
    Calendar(&'static str),
}

type Result<T> = std::result::Result<T, DateFormatError>;

const BAD: DateFormatError = DateFormatError::BadFormat;

/// A moment to be written: its clock, its kind, its offset.
#[derive(Clone, Copy)]
struct Moment<'m> {
    date: DateTime,
    /// The offset, where it was given with the moment.
    offset: Option<i64>,
    zone: &'m dyn Zone,
}

/// Formats a date; an empty format is `G`.
pub fn format(date: DateTime, format: &str, culture: &Culture, zone: &dyn Zone) -> Result<String> {
    moment(
        Moment {
            date,
            offset: None,
            zone,
        },
        format,
        culture,
    )
}

/// Formats a date with an offset; an empty format is `G` and the offset.
pub fn format_offset(
    date: DateTimeOffset,
    format: &str,
    culture: &Culture,
    zone: &dyn Zone,
) -> Result<String> {
    let it = Moment {
        date: date.date_time(),
        offset: Some(date.offset().0),
        zone,
    };
    if format.is_empty() {
        let info = &culture.date;
        let pattern = format!("{} {} zzz", info.short_date_pattern, info.long_time_pattern);
        return custom(it, &pattern, culture);
    }
    moment(it, format, culture)
}

/// Formats the date alone, as .NET's `DateOnly`; an empty format is `d`.
pub fn format_date_only(
    date: DateTime,
    format: &str,
    culture: &Culture,
    zone: &dyn Zone,
) -> Result<String> {
    let it = Moment {
        date,
        offset: None,
        zone,
    };
    let pattern = match format {
        "" | "d" => culture.date.short_date_pattern,
        "D" => culture.date.long_date_pattern,
        "o" | "O" => "yyyy'-'MM'-'dd",
        "r" | "R" => return custom(it, "ddd, dd MMM yyyy", &super::culture::INVARIANT),
        "m" | "M" => culture.date.month_day_pattern,
        "y" | "Y" => culture.date.year_month_pattern,
        _ if format.chars().count() == 1 => return Err(BAD),
        _ if uses(format, "tfFhHmsKz:") => return Err(BAD),
        _ => format,
    };
    custom(it, pattern, culture)
}

/// Formats the time of day alone, as .NET's `TimeOnly`; an empty format is `t`.
pub fn format_time_only(
    date: DateTime,
    format: &str,
    culture: &Culture,
    zone: &dyn Zone,
) -> Result<String> {
    let it = Moment {
        date,
        offset: None,
        zone,
    };
    let pattern = match format {
        "" | "t" => culture.date.short_time_pattern,
        "T" => culture.date.long_time_pattern,
        "o" | "O" => "HH':'mm':'ss'.'fffffff",
        "r" | "R" => "HH':'mm':'ss",
        _ if format.chars().count() == 1 => return Err(BAD),
        _ if uses(format, "dMygKz/") => return Err(BAD),
        _ => format,
    };
    custom(it, pattern, culture)
}

/// Whether a format uses one of these letters outside of quotes.
fn uses(format: &str, letters: &str) -> bool {
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => while chars.next().is_some_and(|next| next != c) {},
            '\\' => {
                chars.next();
            }
            _ if letters.contains(c) => return true,
            _ => {}
        }
    }
    false
}

/// A standard format's letter, or a custom format.
fn moment(it: Moment<'_>, format: &str, culture: &Culture) -> Result<String> {
    let info = &culture.date;
    let invariant = &super::culture::INVARIANT;
    let mut letters = format.chars();
    let (first, None) = (letters.next(), letters.next()) else {
        return custom(it, format, culture);
    };
    let joined;
    let pattern = match first.unwrap_or('G') {
        'd' => info.short_date_pattern,
        'D' => info.long_date_pattern,
        'f' => {
            joined = format!("{} {}", info.long_date_pattern, info.short_time_pattern);
            &joined
        }
        'F' => info.full_date_time_pattern,
        'g' => {
            joined = format!("{} {}", info.short_date_pattern, info.short_time_pattern);
            &joined
        }
        'G' => {
            joined = format!("{} {}", info.short_date_pattern, info.long_time_pattern);
            &joined
        }
        'm' | 'M' => info.month_day_pattern,
        'o' | 'O' => return custom(it, "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK", invariant),
        'r' | 'R' => return custom(it.to_utc(), DateTimeFormat::RFC1123_PATTERN, invariant),
        's' => return custom(it, DateTimeFormat::SORTABLE_PATTERN, invariant),
        't' => info.short_time_pattern,
        'T' => info.long_time_pattern,
        'u' => {
            return custom(
                it.to_utc(),
                DateTimeFormat::UNIVERSAL_SORTABLE_PATTERN,
                invariant,
            );
        }
        'U' => {
            if it.offset.is_some() {
                return Err(BAD);
            }
            let date = it.date.to_universal(it.zone);
            return custom(Moment { date, ..it }, info.full_date_time_pattern, culture);
        }
        'y' | 'Y' => info.year_month_pattern,
        _ => return Err(BAD),
    };
    custom(it, pattern, culture)
}

impl Moment<'_> {
    /// In universal time, where the offset was given.
    fn to_utc(self) -> Self {
        match self.offset {
            None => self,
            Some(offset) => {
                let date = DateTime::clamped(self.date.ticks() - offset, Kind::Utc);
                Self {
                    date,
                    offset: Some(0),
                    ..self
                }
            }
        }
    }

    /// What `z` shows.
    fn offset(self) -> i64 {
        self.offset
            .unwrap_or_else(|| self.date.utc_offset(self.zone))
    }
}

/// How often the character at a position stands there in a row.
fn run(format: &[char], at: usize) -> usize {
    let rest = format.get(at..).unwrap_or_default();
    rest.iter().take_while(|c| Some(*c) == rest.first()).count()
}

/// Appends a quoted text; says how many characters of the format it took.
fn quoted(format: &[char], at: usize, out: &mut String) -> Result<usize> {
    let quote = format.get(at).copied();
    let mut next = at + 1;
    loop {
        let c = format.get(next).copied().ok_or(BAD)?;
        next += 1;
        if Some(c) == quote {
            return Ok(next - at);
        }
        if c == '\\' {
            out.push(format.get(next).copied().ok_or(BAD)?);
            next += 1;
        } else {
            out.push(c);
        }
    }
}

fn number(out: &mut String, value: i64, width: usize) {
    out.push_str(&format!("{value:0width$}"));
}

fn at(names: &[&'static str], index: i32) -> &'static str {
    usize::try_from(index)
        .ok()
        .and_then(|index| names.get(index))
        .copied()
        .unwrap_or_default()
}

/// Seven digits of a fraction of a second, cut to a length.
fn fraction(ticks: i64, digits: usize) -> String {
    let mut text = format!("{ticks:07}");
    text.truncate(digits);
    text
}

fn custom(it: Moment<'_>, format: &str, culture: &Culture) -> Result<String> {
    let years = match culture.calendar {
        "GregorianCalendar" => 0,
        "ThaiBuddhistCalendar" => 543,
        other if uses(format, "dMyg") => return Err(DateFormatError::Calendar(other)),
        _ => 0,
    };
    let info = &culture.date;
    let date = it.date;
    let (year, month, day) = date.ymd();
    let format: Vec<char> = format.chars().collect();
    let mut out = String::with_capacity(format.len() + 16);
    let mut index = 0;
    while let Some(&c) = format.get(index) {
        let mut len = run(&format, index);
        match c {
            'g' => out.push_str(if years == 0 { "AD" } else { "พ.ศ." }),
            'h' => {
                let hour = (date.hour() + 11) % 12 + 1;
                number(&mut out, hour.into(), len.min(2));
            }
            'H' => number(&mut out, date.hour().into(), len.min(2)),
            'm' => number(&mut out, date.minute().into(), len.min(2)),
            's' => number(&mut out, date.second().into(), len.min(2)),
            'f' | 'F' => {
                if len > 7 {
                    return Err(BAD);
                }
                let digits = fraction(date.fraction(), len);
                if c == 'f' {
                    out.push_str(&digits);
                } else {
                    let shown = digits.trim_end_matches('0');
                    if shown.is_empty() && out.ends_with('.') {
                        out.pop();
                    }
                    out.push_str(shown);
                }
            }
            't' => {
                let designator = if date.hour() < 12 {
                    info.am_designator
                } else {
                    info.pm_designator
                };
                if len == 1 {
                    out.extend(designator.chars().next());
                } else {
                    out.push_str(designator);
                }
            }
            'd' => match len {
                1 | 2 => number(&mut out, day.into(), len),
                3 => out.push_str(at(info.abbreviated_day_names, date.day_of_week())),
                _ => out.push_str(at(info.day_names, date.day_of_week())),
            },
            'M' => {
                let genitive = len > 2 && has_day(&format, index, len);
                match (len, genitive) {
                    (1 | 2, _) => number(&mut out, month.into(), len),
                    (3, false) => out.push_str(at(info.abbreviated_month_names, month - 1)),
                    (3, true) => out.push_str(at(info.abbreviated_month_genitive_names, month - 1)),
                    (_, false) => out.push_str(at(info.month_names, month - 1)),
                    (_, true) => out.push_str(at(info.month_genitive_names, month - 1)),
                }
            }
            'y' => {
                let year = year + years;
                if len <= 2 {
                    number(&mut out, (year % 100).into(), len);
                } else {
                    number(&mut out, year.into(), len);
                }
            }
            'z' => offset(&mut out, it.offset(), len),
            'K' => {
                len = 1;
                match (it.offset, date.kind()) {
                    (None, Kind::Unspecified) => {}
                    (None, Kind::Utc) => out.push('Z'),
                    _ => offset(&mut out, it.offset(), 3),
                }
            }
            ':' => {
                len = 1;
                out.push_str(info.time_separator);
            }
            '/' => {
                len = 1;
                out.push_str(info.date_separator);
            }
            '\'' | '"' => len = quoted(&format, index, &mut out)?,
            '%' => {
                let next = format
                    .get(index + 1)
                    .copied()
                    .filter(|next| *next != '%')
                    .ok_or(BAD)?;
                let mut buffer = [0; 4];
                out.push_str(&custom_one(it, next.encode_utf8(&mut buffer), culture)?);
                len = 2;
            }
            '\\' => {
                out.push(format.get(index + 1).copied().ok_or(BAD)?);
                len = 2;
            }
            _ => {
                len = 1;
                out.push(c);
            }
        }
        index += len;
    }
    Ok(out)
}

/// A custom format of one character, which by itself would be a standard one.
fn custom_one(it: Moment<'_>, format: &str, culture: &Culture) -> Result<String> {
    custom(it, format, culture)
}

/// Whether a day of the month stands before or after the month, so that the month takes its genitive.
fn has_day(format: &[char], index: usize, len: usize) -> bool {
    let mut before = index;
    while let Some(at) = before.checked_sub(1) {
        before = at;
        if format.get(at) == Some(&'d') {
            let mut start = at;
            while start > 0 && format.get(start - 1) == Some(&'d') {
                start -= 1;
            }
            return at - start < 2 || day_after(format, index + len);
        }
    }
    day_after(format, index + len)
}

fn day_after(format: &[char], from: usize) -> bool {
    let rest = format.get(from..).unwrap_or_default();
    rest.iter()
        .position(|c| *c == 'd')
        .is_some_and(|at| run(format, from + at) <= 2)
}

/// `+2`, `+02` or `+02:00`.
fn offset(out: &mut String, ticks: i64, len: usize) {
    out.push(if ticks < 0 { '-' } else { '+' });
    let minutes = ticks.abs() / TICKS_PER_MINUTE;
    number(out, minutes / 60, len.min(2));
    if len >= 3 {
        out.push(':');
        number(out, minutes % 60, 2);
    }
}

/// Formats a span: `c`, `g`, `G` or a custom format; an empty one is `c`.
pub fn format_time_span(span: TimeSpan, format: &str, culture: &Culture) -> Result<String> {
    let ticks = span.0.unsigned_abs();
    let part = |unit: i64, modulo: u64| {
        i64::try_from(ticks / unit.unsigned_abs() % modulo).unwrap_or_default()
    };
    let days = part(TICKS_PER_DAY, u64::MAX);
    let (hours, minutes, seconds) = (
        part(TICKS_PER_HOUR, 24),
        part(TICKS_PER_MINUTE, 60),
        part(TICKS_PER_SECOND, 60),
    );
    let fraction_ticks = part(1, TICKS_PER_SECOND.unsigned_abs());
    let sign = if span.0 < 0 { "-" } else { "" };
    let point = culture.number.number_decimal_separator;
    let mut letters = format.chars();
    let (first, None) = (letters.next(), letters.next()) else {
        return custom_span([days, hours, minutes, seconds, fraction_ticks], format);
    };
    Ok(match first.unwrap_or('c') {
        'c' | 't' | 'T' => {
            let days = if days > 0 {
                format!("{days}.")
            } else {
                String::new()
            };
            let rest = if fraction_ticks > 0 {
                format!(".{fraction_ticks:07}")
            } else {
                String::new()
            };
            format!("{sign}{days}{hours:02}:{minutes:02}:{seconds:02}{rest}")
        }
        'g' => {
            let days = if days > 0 {
                format!("{days}:")
            } else {
                String::new()
            };
            let rest = if fraction_ticks > 0 {
                format!(
                    "{point}{}",
                    fraction(fraction_ticks, 7).trim_end_matches('0')
                )
            } else {
                String::new()
            };
            format!("{sign}{days}{hours}:{minutes:02}:{seconds:02}{rest}")
        }
        'G' => {
            format!("{sign}{days}:{hours:02}:{minutes:02}:{seconds:02}{point}{fraction_ticks:07}")
        }
        _ => return Err(BAD),
    })
}

fn custom_span(parts: [i64; 5], format: &str) -> Result<String> {
    let [days, hours, minutes, seconds, ticks] = parts;
    let format: Vec<char> = format.chars().collect();
    let mut out = String::new();
    let mut index = 0;
    while let Some(&c) = format.get(index) {
        let mut len = run(&format, index);
        let limited = |most: usize| if len > most { Err(BAD) } else { Ok(len) };
        match c {
            'd' => number(&mut out, days, limited(8)?),
            'h' => number(&mut out, hours, limited(2)?),
            'm' => number(&mut out, minutes, limited(2)?),
            's' => number(&mut out, seconds, limited(2)?),
            'f' => out.push_str(&fraction(ticks, limited(7)?)),
            'F' => out.push_str(fraction(ticks, limited(7)?).trim_end_matches('0')),
            '\'' | '"' => len = quoted(&format, index, &mut out)?,
            '%' => {
                let next = format
                    .get(index + 1)
                    .copied()
                    .filter(|next| *next != '%')
                    .ok_or(BAD)?;
                out.push_str(&custom_span(parts, &next.to_string())?);
                len = 2;
            }
            '\\' => {
                out.push(format.get(index + 1).copied().ok_or(BAD)?);
                len = 2;
            }
            _ => return Err(BAD),
        }
        index += len;
    }
    Ok(out)
}

/// Formats a date as `Get-Date -UFormat` does: Unix letters behind `%`.
pub fn format_unix(
    date: DateTime,
    format: &str,
    culture: &Culture,
    zone: &dyn Zone,
) -> Result<String> {
    let it = Moment {
        date,
        offset: None,
        zone,
    };
    let mut out = String::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let letter = chars.next().ok_or(DateFormatError::OutsideOfArray)?;
        let pattern = match letter {
            'A' => "dddd",
            'a' => "ddd",
            'B' => "MMMM",
            'b' | 'h' => "MMM",
            'c' => "ddd dd MMM yyyy HH:mm:ss",
            'D' | 'x' => "MM/dd/yy",
            'd' => "dd",
            'F' => "yyyy-MM-dd",
            'H' => "HH",
            'I' => "hh",
            'M' => "mm",
            'm' => "MM",
            'p' => "tt",
            'R' => "HH:mm",
            'r' => "hh:mm:ss tt",
            'S' => "ss",
            'T' | 'X' => "HH:mm:ss",
            'Y' => "yyyy",
            'y' => "yy",
            'Z' => "zz",
            _ => {
                unix_letter(it, letter, &mut out);
                continue;
            }
        };
        out.push_str(&custom(it, pattern, culture)?);
    }
    Ok(out)
}

/// The letters for which .NET has no format.
fn unix_letter(it: Moment<'_>, letter: char, out: &mut String) {
    let date = it.date;
    let padded = |out: &mut String, value: i32| out.push_str(&format!("{value:2}"));
    match letter {
        'C' => number(out, (date.year() / 100).into(), 1),
        'e' => padded(out, date.day()),
        'G' => number(out, date.iso_week().0.into(), 4),
        'g' => number(out, (date.iso_week().0 % 100).into(), 2),
        'j' => number(out, date.day_of_year().into(), 3),
        'k' => padded(out, date.hour()),
        'l' => padded(out, (date.hour() + 11) % 12 + 1),
        'n' => out.push('\n'),
        's' => {
            let ticks = date.to_universal(it.zone).ticks() - UNIX_EPOCH_TICKS;
            number(out, ticks.div_euclid(TICKS_PER_SECOND), 1);
        }
        't' => out.push('\t'),
        'U' | 'W' => number(out, (date.day_of_year() / 7).into(), 1),
        'u' => number(out, ((date.day_of_week() + 6) % 7 + 1).into(), 1),
        'V' => number(out, date.iso_week().1.into(), 2),
        'w' => number(out, date.day_of_week().into(), 1),
        _ => out.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::culture;
    use crate::text::date_time::UtcZone;

    /// Ticks and kind, or ticks and offset.
    fn answer(kind: &str, value: &str, pattern: &str, culture: &Culture) -> Result<String> {
        let (ticks, rest) = value.split_once(' ').unwrap_or((value, ""));
        let ticks: i64 = ticks.parse().unwrap();
        let date = |kind| DateTime::from_ticks(ticks, kind).unwrap();
        match kind {
            "span" => format_time_span(TimeSpan(ticks), pattern, culture),
            "offset" => {
                let offset = TimeSpan(rest.parse::<i64>().unwrap() * TICKS_PER_MINUTE);
                let date = DateTimeOffset::new(date(Kind::Unspecified), offset).unwrap();
                format_offset(date, pattern, culture, &UtcZone)
            }
            "unix" => format_unix(date(Kind::Unspecified), pattern, culture, &UtcZone),
            _ => {
                let kind = match rest {
                    "Utc" => Kind::Utc,
                    "Local" => Kind::Local,
                    _ => Kind::Unspecified,
                };
                format(date(kind), pattern, culture, &UtcZone)
            }
        }
    }

    #[test]
    fn agrees_with_the_recorded_formats() {
        let mut wrong = Vec::new();
        let rows = include_str!("../../tests/text/date-formats.jsonl");
        for row in rows.lines() {
            let fields: Vec<String> = serde_json::from_str(row).unwrap();
            let [kind, value, pattern, name, expected] = &fields[..] else {
                panic!("{row}")
            };
            if name == "ar-SA" && pattern != "t" {
                continue; // its calendar is refused by name
            }
            let got = match answer(kind, value, pattern, culture::find(name).unwrap()) {
                Ok(text) => text,
                Err(error) => format!("!{error}"),
            };
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
