//! Dates in exactly one format.

use super::{BAD, DateParseError, DateStyles, Fields, Result, fraction_ticks, years_ahead};
use crate::text::culture::{Culture, DateTimeFormat, INVARIANT};
use crate::text::date_time::{
    DateTime, DateTimeOffset, Kind, TICKS_PER_HOUR, TICKS_PER_MINUTE, Zone, date_ticks, time_ticks,
};
use crate::text::name::strip_prefix_ignore_case;

/// Reads a date in exactly one of the formats; `now` is the clock of the session's zone.
pub fn parse_exact(
    text: &str,
    formats: &[&str],
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
    zone: &dyn Zone,
) -> Result<DateTime> {
    exact(text, formats, culture, styles, now)?.date(styles, zone)
}

/// Reads a date with an offset in exactly one of the formats.
pub fn parse_offset_exact(
    text: &str,
    formats: &[&str],
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
    zone: &dyn Zone,
) -> Result<DateTimeOffset> {
    exact(text, formats, culture, styles, now)?.with_offset(styles, zone)
}

fn exact(
    text: &str,
    formats: &[&str],
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
) -> Result<Fields> {
    let mut failure = BAD;
    for format in formats {
        match exact_one(text, format, culture, styles, now) {
            Ok(fields) => return Ok(fields),
            Err(error) => failure = error,
        }
    }
    Err(if formats.len() > 1 { BAD } else { failure })
}

fn exact_one(
    text: &str,
    format: &str,
    culture: &Culture,
    styles: DateStyles,
    now: DateTime,
) -> Result<Fields> {
    if format.is_empty() {
        return Err(DateParseError::NoFormat);
    }
    let info = &culture.date;
    let mut letters = format.chars();
    let joined;
    let (pattern, culture) = match (letters.next(), letters.next()) {
        (Some(letter), None) => {
            let pattern = match letter {
                'd' => info.short_date_pattern,
                'D' => info.long_date_pattern,
                'f' => {
                    joined = format!("{} {}", info.long_date_pattern, info.short_time_pattern);
                    &joined
                }
                'F' | 'U' => info.full_date_time_pattern,
                'g' => {
                    joined = format!("{} {}", info.short_date_pattern, info.short_time_pattern);
                    &joined
                }
                'G' => {
                    joined = format!("{} {}", info.short_date_pattern, info.long_time_pattern);
                    &joined
                }
                'm' | 'M' => info.month_day_pattern,
                'o' | 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
                'r' | 'R' => DateTimeFormat::RFC1123_PATTERN,
                's' => DateTimeFormat::SORTABLE_PATTERN,
                't' => info.short_time_pattern,
                'T' => info.long_time_pattern,
                'u' => DateTimeFormat::UNIVERSAL_SORTABLE_PATTERN,
                'y' | 'Y' => info.year_month_pattern,
                _ => return Err(DateParseError::BadPattern),
            };
            let fixed = matches!(letter, 'o' | 'O' | 'r' | 'R' | 's' | 'u');
            (pattern, if fixed { &INVARIANT } else { culture })
        }
        _ => (format, culture),
    };
    let mut text = text;
    if styles.has(DateStyles::ALLOW_LEADING_WHITE) {
        text = text.trim_start();
    }
    if styles.has(DateStyles::ALLOW_TRAILING_WHITE) {
        text = text.trim_end();
    }
    let mut found = Exact {
        rest: text,
        culture,
        fields: Parts::default(),
    };
    let chars: Vec<char> = pattern.chars().collect();
    found.pattern(&chars, styles.has(DateStyles::ALLOW_INNER_WHITE))?;
    if !found.rest.is_empty() {
        return Err(BAD);
    }
    found.fields.finish(now, styles, culture)
}

/// What an exact format found.
#[derive(Clone, Copy, Default)]
struct Parts {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    weekday: Option<i32>,
    hour: Option<i64>,
    minute: Option<i64>,
    second: Option<i64>,
    fraction: Option<i64>,
    afternoon: Option<bool>,
    /// Whether the hour was one of twelve.
    twelve: bool,
    offset: Option<i64>,
    utc: bool,
}

struct Exact<'t> {
    rest: &'t str,
    culture: &'t Culture,
    fields: Parts,
}

fn put<T: PartialEq>(slot: &mut Option<T>, value: T) -> Result<()> {
    match slot {
        Some(old) if *old != value => Err(BAD),
        _ => {
            *slot = Some(value);
            Ok(())
        }
    }
}

impl Exact<'_> {
    fn digits(&mut self, least: usize, most: usize) -> Result<i64> {
        let len = self
            .rest
            .bytes()
            .take(most)
            .take_while(u8::is_ascii_digit)
            .count();
        if len < least {
            return Err(BAD);
        }
        let value = self
            .rest
            .get(..len)
            .and_then(|digits| digits.parse().ok())
            .ok_or(BAD)?;
        self.rest = self.rest.get(len..).unwrap_or_default();
        Ok(value)
    }

    /// The index of the longest name that stands here.
    fn name(&mut self, names: &[&[&str]]) -> Result<i32> {
        let mut best: Option<(usize, i32)> = None;
        for names in names {
            for (index, name) in (0..).zip(*names) {
                if name.is_empty() {
                    continue;
                }
                if let Some(tail) = strip_prefix_ignore_case(self.rest, name) {
                    let len = self.rest.len() - tail.len();
                    if best.is_none_or(|(longest, _)| len > longest) {
                        best = Some((len, index));
                    }
                }
            }
        }
        let (len, index) = best.ok_or(BAD)?;
        self.rest = self.rest.get(len..).unwrap_or_default();
        Ok(index)
    }

    fn literal(&mut self, text: &str) -> Result<()> {
        let blank = |c: char| {
            if matches!(c, '\u{202f}' | '\u{a0}') {
                ' '
            } else {
                c
            }
        };
        for expected in text.chars() {
            let mut rest = self.rest.chars();
            let c = rest.next().ok_or(BAD)?;
            if blank(c) != blank(expected) {
                return Err(BAD);
            }
            self.rest = rest.as_str();
        }
        Ok(())
    }

    fn offset(&mut self, len: usize) -> Result<i64> {
        let negative = match self.rest.chars().next() {
            Some('-') => true,
            Some('+') => false,
            _ => return Err(BAD),
        };
        self.rest = self.rest.get(1..).unwrap_or_default();
        let hours = self.digits(if len == 1 { 1 } else { 2 }, 2)?;
        let mut minutes = 0;
        if len >= 3 {
            if let Some(tail) = self.rest.strip_prefix(':') {
                self.rest = tail;
            }
            minutes = self.digits(2, 2)?;
        }
        if minutes > 59 || hours > 14 {
            return Err(BAD);
        }
        let ticks = hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE;
        Ok(if negative { -ticks } else { ticks })
    }

    fn pattern(&mut self, pattern: &[char], inner_white: bool) -> Result<()> {
        let culture = self.culture;
        let info = &culture.date;
        let mut index = 0;
        while let Some(&c) = pattern.get(index) {
            if inner_white {
                self.rest = self.rest.trim_start();
            }
            let run = pattern
                .get(index..)
                .unwrap_or_default()
                .iter()
                .take_while(|next| **next == c)
                .count();
            let mut len = run;
            let (least, most) = if run == 1 { (1, 2) } else { (2, 2) };
            match c {
                'y' => {
                    let value = match run {
                        1 | 2 => {
                            let value = self.digits(least, most)?;
                            if value < 50 {
                                2000 + value
                            } else {
                                1900 + value
                            }
                        }
                        3 => self.digits(3, 4)?,
                        _ => self.digits(run, run)?,
                    };
                    put(&mut self.fields.year, value)?;
                }
                'M' => {
                    let value = match run {
                        1 | 2 => self.digits(least, most)?,
                        3 => {
                            i64::from(self.name(&[
                                info.abbreviated_month_names,
                                info.abbreviated_month_genitive_names,
                            ])?) + 1
                        }
                        _ => {
                            i64::from(self.name(&[info.month_names, info.month_genitive_names])?)
                                + 1
                        }
                    };
                    put(&mut self.fields.month, value)?;
                }
                'd' => match run {
                    1 | 2 => {
                        let value = self.digits(least, most)?;
                        put(&mut self.fields.day, value)?;
                    }
                    3 => {
                        let value = self.name(&[info.abbreviated_day_names])?;
                        put(&mut self.fields.weekday, value)?;
                    }
                    _ => {
                        let value = self.name(&[info.day_names])?;
                        put(&mut self.fields.weekday, value)?;
                    }
                },
                'h' | 'H' => {
                    let value = self.digits(least, most)?;
                    self.fields.twelve |= c == 'h';
                    put(&mut self.fields.hour, value)?;
                }
                'm' => {
                    let value = self.digits(least, most)?;
                    put(&mut self.fields.minute, value)?;
                }
                's' => {
                    let value = self.digits(least, most)?;
                    put(&mut self.fields.second, value)?;
                }
                'f' | 'F' => {
                    if run > 7 {
                        return Err(DateParseError::BadPattern);
                    }
                    let count = self
                        .rest
                        .bytes()
                        .take(run)
                        .take_while(u8::is_ascii_digit)
                        .count();
                    if c == 'f' && count < run {
                        return Err(BAD);
                    }
                    let ticks = fraction_ticks(self.rest.get(..count).unwrap_or_default());
                    self.rest = self.rest.get(count..).unwrap_or_default();
                    put(&mut self.fields.fraction, ticks)?;
                }
                't' => {
                    let mut half = |name: &str, afternoon: bool| {
                        let first = name
                            .chars()
                            .next()
                            .map(|c| c.to_string())
                            .unwrap_or_default();
                        let name = if run == 1 { first.as_str() } else { name };
                        let tail = strip_prefix_ignore_case(self.rest, name)?;
                        self.rest = tail;
                        Some(afternoon)
                    };
                    let value =
                        half(info.am_designator, false).or_else(|| half(info.pm_designator, true));
                    put(&mut self.fields.afternoon, value.ok_or(BAD)?)?;
                }
                'z' => {
                    let value = self.offset(run)?;
                    put(&mut self.fields.offset, value)?;
                }
                'K' => {
                    len = 1;
                    if let Some(tail) = self.rest.strip_prefix(['Z', 'z']) {
                        self.rest = tail;
                        self.fields.offset = Some(0);
                        self.fields.utc = true;
                    } else if self.rest.starts_with(['+', '-']) {
                        let value = self.offset(3)?;
                        put(&mut self.fields.offset, value)?;
                    }
                }
                'Z' => {
                    len = 1;
                    self.literal("Z")?;
                    self.fields.offset = Some(0);
                    self.fields.utc = true;
                }
                ':' => {
                    len = 1;
                    let separator = if self.rest.starts_with(':') {
                        ":"
                    } else {
                        info.time_separator
                    };
                    self.literal(separator)?;
                }
                '/' => {
                    len = 1;
                    self.literal(info.date_separator)?;
                }
                'g' => {
                    let tail = ["A.D.", "AD", "A"]
                        .iter()
                        .find_map(|era| strip_prefix_ignore_case(self.rest, era));
                    self.rest = tail.ok_or(BAD)?;
                }
                '\'' | '"' => {
                    let mut text = String::new();
                    len = 1;
                    loop {
                        let next = pattern
                            .get(index + len)
                            .copied()
                            .ok_or(DateParseError::BadPattern)?;
                        len += 1;
                        if next == c {
                            break;
                        }
                        if next == '\\' {
                            text.push(
                                pattern
                                    .get(index + len)
                                    .copied()
                                    .ok_or(DateParseError::BadPattern)?,
                            );
                            len += 1;
                        } else {
                            text.push(next);
                        }
                    }
                    self.literal(&text)?;
                }
                '%' => {
                    if pattern.get(index + 1).is_none_or(|next| *next == '%') {
                        return Err(DateParseError::BadPattern);
                    }
                    len = 1;
                }
                '\\' => {
                    let next = pattern
                        .get(index + 1)
                        .copied()
                        .ok_or(DateParseError::BadPattern)?;
                    self.literal(&next.to_string())?;
                    len = 2;
                }
                '.' => {
                    len = 1;
                    // A point before an optional fraction is optional with it.
                    let optional =
                        pattern.get(index + 1) == Some(&'F') && !self.rest.starts_with('.');
                    if !optional {
                        self.literal(".")?;
                    }
                }
                _ => {
                    len = 1;
                    self.literal(&c.to_string())?;
                }
            }
            index += len;
        }
        Ok(())
    }
}

impl Parts {
    fn finish(self, now: DateTime, styles: DateStyles, culture: &Culture) -> Result<Fields> {
        let mut hour = self.hour.unwrap_or(0);
        if self.twelve {
            if hour > 12 {
                return Err(BAD);
            }
            match self.afternoon {
                Some(true) if hour < 12 => hour += 12,
                Some(false) if hour == 12 => hour = 0,
                None if hour == 12 => hour = 0,
                _ => {}
            }
        } else if let Some(afternoon) = self.afternoon {
            if afternoon && hour < 12 && self.hour.is_some() {
                hour += 12;
            } else if !afternoon && hour > 12 {
                return Err(BAD);
            }
        }
        let small = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
        let time = time_ticks(
            small(hour),
            small(self.minute.unwrap_or(0)),
            small(self.second.unwrap_or(0)),
        )
        .ok_or(DateParseError::NotInCalendar)?
            + self.fraction.unwrap_or(0);
        let no_date = self.year.is_none() && self.month.is_none() && self.day.is_none();
        let years = years_ahead(culture)?;
        let day = if no_date && self.weekday.is_none() {
            if styles.has(DateStyles::NO_CURRENT_DATE_DEFAULT) {
                0
            } else {
                now.date().ticks()
            }
        } else {
            let (year, month, day) = (
                self.year
                    .map_or_else(|| now.year().into(), |year| year - years),
                self.month.unwrap_or(1),
                self.day.unwrap_or(1),
            );
            date_ticks(small(year), small(month), small(day))
                .ok_or(DateParseError::NotInCalendar)?
        };
        if let Some(weekday) = self.weekday
            && DateTime::clamped(day, Kind::Unspecified).day_of_week() != weekday
        {
            return Err(DateParseError::BadDayOfWeek);
        }
        Ok(Fields {
            ticks: day + time,
            offset: self.offset,
            utc: self.utc,
        })
    }
}
