//! Dates and times from text, as `DateTime.Parse` and `ParseExact` read them.

use super::culture::{Culture, INVARIANT};
use super::date_format::DateFormatError;
use super::date_time::{
    DateTime, DateTimeOffset, Kind, MAX_TICKS, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE,
    TICKS_PER_SECOND, TimeSpan, Zone, date_ticks, time_ticks,
};
use super::name::strip_prefix_ignore_case;

/// What a date may look like and what its zone means; .NET's `DateTimeStyles`, bit for bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateStyles(pub u32);

#[allow(missing_docs)] // the names are .NET's and say it
impl DateStyles {
    pub const NONE: Self = Self(0);
    pub const ALLOW_LEADING_WHITE: Self = Self(1);
    pub const ALLOW_TRAILING_WHITE: Self = Self(2);
    pub const ALLOW_INNER_WHITE: Self = Self(4);
    pub const ALLOW_WHITE_SPACES: Self = Self(7);
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

/// A word of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// A number and how many digits it has.
    Number(i64, usize),
    Month(i32),
    DayOfWeek(i32),
    Am,
    Pm,
    /// The `T` between date and time.
    TimeMark,
    Utc,
    Era,
    /// Hours, minutes and seconds with ticks.
    Time(i64),
    Offset(i64),
    /// `年`, `月`, `日`: the number before is a year, a month or a day.
    Suffix(char),
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    culture: &'t Culture,
    styles: DateStyles,
    now: DateTime,
}

/// What a date's numbers mean by their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    YearMonthDay,
    MonthDayYear,
    DayMonthYear,
    YearDayMonth,
}

fn order(pattern: &str) -> Order {
    let place = |letter| pattern.find(letter).unwrap_or(usize::MAX);
    let (year, month, day) = (place('y'), place('M'), place('d'));
    if year < month && year < day {
        if month < day {
            Order::YearMonthDay
        } else {
            Order::YearDayMonth
        }
    } else if month < day {
        Order::MonthDayYear
    } else {
        Order::DayMonthYear
    }
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, culture: &'t Culture, styles: DateStyles, now: DateTime) -> Self {
        Self {
            text,
            at: 0,
            culture,
            styles,
            now,
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn accept(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.at += expected.len_utf8();
        }
        found
    }

    fn digits(&mut self) -> Option<(i64, usize)> {
        let rest = self.rest();
        let len = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let value = rest.get(..len)?.parse().ok()?;
        self.at += len;
        Some((value, len))
    }

    fn read(mut self) -> Result<Fields> {
        let tokens = self.tokens()?;
        self.assemble(&tokens)
    }

    fn tokens(&mut self) -> Result<Vec<Token>> {
        let mut tokens: Vec<Token> = Vec::new();
        let mut separated = false;
        loop {
            self.skip_blanks();
            let after_separator = std::mem::take(&mut separated);
            let Some(c) = self.peek() else {
                return Ok(tokens);
            };
            let token = match c {
                '0'..='9' => {
                    let token = self.number(&tokens)?;
                    tokens.push(token);
                    continue;
                }
                '+' if !tokens.is_empty() => Token::Offset(self.offset()?),
                '-' if matches!(tokens.last(), Some(Token::Time(_) | Token::Am | Token::Pm)) => {
                    Token::Offset(self.offset()?)
                }
                '-' | '/' => {
                    if tokens.is_empty() || after_separator {
                        return Err(BAD);
                    }
                    separated = true;
                    self.at += 1;
                    continue;
                }
                ',' | '.' if !tokens.is_empty() => {
                    self.at += 1;
                    continue;
                }
                '年' | '月' | '日' | '년' | '월' | '일' => {
                    self.at += c.len_utf8();
                    Token::Suffix(c)
                }
                '\0' => {
                    if self.rest().chars().all(|c| c == '\0') {
                        return Ok(tokens);
                    }
                    return Err(BAD);
                }
                _ => self.word()?,
            };
            tokens.push(token);
        }
    }

    /// A number, or a time where a colon follows or half of the day.
    fn number(&mut self, before: &[Token]) -> Result<Token> {
        let (value, len) = self.digits().ok_or(BAD)?;
        if len > 8 {
            return Err(BAD);
        }
        let behind_number = self.at;
        self.skip_blanks();
        if self.accept(':') {
            return self.time(value);
        }
        // A single number before AM or PM is an hour.
        let mark = self.at;
        if let Ok(Token::Am | Token::Pm) = self.word() {
            self.at = mark;
            if value > 23 {
                return Err(BAD);
            }
            return Ok(Token::Time(value * TICKS_PER_HOUR));
        }
        self.at = behind_number;
        if before.contains(&Token::TimeMark) {
            return Err(BAD);
        }
        Ok(Token::Number(value, len))
    }

    /// Minutes, seconds and their fraction behind the hour's colon.
    fn time(&mut self, hour: i64) -> Result<Token> {
        self.skip_blanks();
        let (minute, minute_len) = self.digits().ok_or(BAD)?;
        let (mut second, mut second_len, mut fraction) = (0, 1, 0);
        let mark = self.at;
        self.skip_blanks();
        if self.accept(':') {
            self.skip_blanks();
            (second, second_len) = self.digits().ok_or(BAD)?;
            if matches!(self.peek(), Some('.' | ','))
                && self
                    .rest()
                    .chars()
                    .nth(1)
                    .is_some_and(|c| c.is_ascii_digit())
            {
                self.at += 1;
                fraction = self.fraction();
            }
        } else {
            self.at = mark;
        }
        if minute_len > 2 || second_len > 2 {
            return Err(BAD);
        }
        let small = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
        let ticks = time_ticks(small(hour), small(minute), small(second))
            .ok_or(DateParseError::NotInCalendar)?;
        Ok(Token::Time(ticks + fraction))
    }

    /// Digits behind the point as ticks; those behind the seventh round.
    fn fraction(&mut self) -> i64 {
        let rest = self.rest();
        let len = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let digits = rest.get(..len).unwrap_or_default();
        self.at += len;
        fraction_ticks(digits)
    }

    /// `+02:00`, `-0530`, `+2`.
    fn offset(&mut self) -> Result<i64> {
        let negative = self.peek() == Some('-');
        self.at += 1;
        let (value, len) = self.digits().ok_or(BAD)?;
        let (hours, minutes) = match len {
            1 | 2 => {
                let minutes = if self.accept(':') {
                    self.digits().ok_or(BAD)?.0
                } else {
                    0
                };
                (value, minutes)
            }
            3 | 4 => (value / 100, value % 100),
            _ => return Err(BAD),
        };
        if minutes > 59 || hours > 14 {
            return Err(BAD);
        }
        let ticks = hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE;
        Ok(if negative { -ticks } else { ticks })
    }

    fn unknown(&self) -> DateParseError {
        DateParseError::UnknownWord(super::utf16::index_of(self.text, self.at))
    }

    /// The longest word that stands here.
    fn word(&mut self) -> Result<Token> {
        let rest = self.rest();
        let mut best: Option<(usize, Token)> = None;
        let mut offer = |name: &str, token: Token| {
            let name = name.trim_end_matches('.');
            if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
                return;
            }
            let Some(tail) = strip_prefix_ignore_case(rest, name) else {
                return;
            };
            let whole = tail.chars().next().is_none_or(|c| !c.is_alphabetic())
                || matches!(token, Token::TimeMark);
            let len = rest.len() - tail.len();
            if whole && best.is_none_or(|(longest, _)| len > longest) {
                best = Some((len, token));
            }
        };
        for culture in [self.culture, &INVARIANT] {
            let info = &culture.date;
            for names in [
                info.month_names,
                info.month_genitive_names,
                info.abbreviated_month_names,
                info.abbreviated_month_genitive_names,
            ] {
                for (month, name) in (1..).zip(names) {
                    offer(name, Token::Month(month));
                }
            }
            for names in [info.day_names, info.abbreviated_day_names] {
                for (day, name) in (0..).zip(names) {
                    offer(name, Token::DayOfWeek(day));
                }
            }
            offer(info.am_designator, Token::Am);
            offer(info.pm_designator, Token::Pm);
        }
        offer("Z", Token::Utc);
        offer("GMT", Token::Utc);
        if self.culture.name.is_empty() || self.culture.two_letter == "en" {
            offer("AD", Token::Era);
            offer("A.D", Token::Era);
        }
        if rest.starts_with(['T', 't']) && rest.chars().nth(1).is_none_or(|c| !c.is_alphabetic()) {
            offer("T", Token::TimeMark);
        }
        let Some((len, token)) = best else {
            return Err(self.unknown());
        };
        self.at += len;
        if matches!(token, Token::Month(_) | Token::DayOfWeek(_)) || token == Token::Era {
            self.accept('.');
        }
        Ok(token)
    }

    fn assemble(&self, tokens: &[Token]) -> Result<Fields> {
        let mut numbers: Vec<(i64, usize)> = Vec::new();
        let (mut month, mut weekday, mut time, mut offset) = (None, None, None, None);
        let (mut half, mut mark, mut utc) = (None, false, false);
        let (mut named_year, mut named_month, mut named_day) = (None, None, None);
        let once = |taken: bool| if taken { Err(BAD) } else { Ok(()) };
        for token in tokens {
            match *token {
                Token::Number(value, len) => numbers.push((value, len)),
                Token::Month(value) => {
                    once(month.is_some())?;
                    month = Some(i64::from(value));
                }
                Token::DayOfWeek(value) => {
                    once(weekday.is_some())?;
                    weekday = Some(value);
                }
                Token::Am | Token::Pm => {
                    once(half.is_some() || time.is_none())?;
                    half = Some(*token == Token::Pm);
                }
                Token::TimeMark => {
                    once(mark)?;
                    mark = true;
                }
                Token::Utc => {
                    let parts = numbers.len() + usize::from(month.is_some());
                    once(utc || offset.is_some() || (time.is_none() && parts < 3))?;
                    utc = true;
                    offset = Some(0);
                }
                Token::Era => once(numbers.is_empty() && month.is_none() && time.is_none())?,
                Token::Time(ticks) => {
                    once(time.is_some())?;
                    time = Some(ticks);
                }
                Token::Offset(ticks) => {
                    once(offset.is_some())?;
                    offset = Some(ticks);
                }
                Token::Suffix(suffix) => {
                    let value = numbers.pop().ok_or(BAD)?;
                    match suffix {
                        '年' | '년' => named_year = Some(value),
                        '月' | '월' => named_month = Some(value.0),
                        _ => named_day = Some(value.0),
                    }
                }
            }
        }
        if mark && (half.is_some() || time.is_none()) {
            return Err(BAD);
        }
        let time = self.half_of_day(time, half)?;
        if let (Some(year), Some(month)) = (named_year, named_month) {
            return self.finish(
                self.year(year),
                month,
                named_day.unwrap_or(1),
                weekday,
                time,
                offset,
                utc,
            );
        }
        let (year, month, day) = match (month, numbers.as_slice()) {
            (None, []) => {
                if time.is_none() || weekday.is_some() {
                    return Err(BAD);
                }
                return self.time_only(time, offset, utc);
            }
            (Some(month), []) => (self.this_year(), month, 1),
            (Some(month), [one]) => self.with_month(month, *one),
            (Some(month), [first, second]) => self.with_month_and_two(month, *first, *second),
            (None, [first, second]) => self.two(*first, *second)?,
            (None, [first, second, third]) => self.three(*first, *second, *third)?,
            _ => return Err(BAD),
        };
        self.finish(year, month, day, weekday, time, offset, utc)
    }

    fn half_of_day(&self, time: Option<i64>, half: Option<bool>) -> Result<Option<i64>> {
        let (Some(ticks), Some(afternoon)) = (time, half) else {
            return Ok(time);
        };
        let (hour, rest) = (ticks / TICKS_PER_HOUR, ticks % TICKS_PER_HOUR);
        let hour = match (hour, afternoon) {
            (12, false) => 0,
            (0..=12, false) => hour,
            (12, true) => 12,
            (0..=11, true) => hour + 12,
            (_, true) if hour < 24 => hour,
            _ => return Err(BAD),
        };
        Ok(Some(hour * TICKS_PER_HOUR + rest))
    }

    fn time_only(&self, time: Option<i64>, offset: Option<i64>, utc: bool) -> Result<Fields> {
        let day = if self.styles.has(DateStyles::NO_CURRENT_DATE_DEFAULT) {
            0
        } else {
            self.now.date().ticks()
        };
        Ok(Fields {
            ticks: day + time.unwrap_or(0),
            offset,
            utc,
        })
    }

    /// How many years the culture counts more.
    fn years(&self) -> i64 {
        years_ahead(self.culture).unwrap_or(0)
    }

    fn this_year(&self) -> i64 {
        i64::from(self.now.year()) + self.years()
    }

    /// Two digits mean a year from 1950 to 2049, 2473 to 2572 where years are counted from Buddha's death.
    fn year(&self, (value, len): (i64, usize)) -> i64 {
        if len > 2 || value > 99 {
            return value;
        }
        let (turn, century) = if self.years() == 0 {
            (50, 2000)
        } else {
            (73, 2500)
        };
        if value < turn {
            century + value
        } else {
            century - 100 + value
        }
    }

    fn with_month(&self, month: i64, number: (i64, usize)) -> (i64, i64, i64) {
        if number.1 > 2 {
            return (number.0, month, 1);
        }
        (self.this_year(), month, number.0)
    }

    fn with_month_and_two(
        &self,
        month: i64,
        first: (i64, usize),
        second: (i64, usize),
    ) -> (i64, i64, i64) {
        let year_first = first.1 > 2
            || (second.1 <= 2
                && matches!(
                    order(self.culture.date.short_date_pattern),
                    Order::YearMonthDay | Order::YearDayMonth
                ));
        let (year, day) = if year_first {
            (first, second)
        } else {
            (second, first)
        };
        (self.year(year), month, day.0)
    }

    fn two(&self, first: (i64, usize), second: (i64, usize)) -> Result<(i64, i64, i64)> {
        match (first.1 > 2, second.1 > 2) {
            (true, true) => Err(BAD),
            (true, false) => Ok((first.0, second.0, 1)),
            (false, true) => Ok((second.0, first.0, 1)),
            (false, false) => {
                let pattern = self.culture.date.month_day_pattern;
                let day_first = pattern.find('d') < pattern.find('M');
                let (month, day) = if day_first {
                    (second.0, first.0)
                } else {
                    (first.0, second.0)
                };
                Ok((self.this_year(), month, day))
            }
        }
    }

    fn three(&self, a: (i64, usize), b: (i64, usize), c: (i64, usize)) -> Result<(i64, i64, i64)> {
        if a.1 > 2 {
            if b.1 > 2 || c.1 > 2 {
                return Err(BAD);
            }
            let swapped = order(self.culture.date.short_date_pattern) == Order::YearDayMonth;
            return Ok(if swapped {
                (a.0, c.0, b.0)
            } else {
                (a.0, b.0, c.0)
            });
        }
        if b.1 > 2 {
            return Err(BAD);
        }
        Ok(match order(self.culture.date.short_date_pattern) {
            Order::MonthDayYear => (self.year(c), a.0, b.0),
            Order::DayMonthYear => (self.year(c), b.0, a.0),
            Order::YearMonthDay if c.1 > 2 => (c.0, a.0, b.0),
            Order::YearDayMonth if c.1 > 2 => (c.0, b.0, a.0),
            Order::YearMonthDay => (self.year(a), b.0, c.0),
            Order::YearDayMonth => (self.year(a), c.0, b.0),
        })
    }

    fn finish(
        &self,
        year: i64,
        month: i64,
        day: i64,
        weekday: Option<i32>,
        time: Option<i64>,
        offset: Option<i64>,
        utc: bool,
    ) -> Result<Fields> {
        let small = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
        let day = date_ticks(
            small(year - years_ahead(self.culture)?),
            small(month),
            small(day),
        )
        .ok_or(BAD)?;
        if let Some(weekday) = weekday
            && DateTime::clamped(day, Kind::Unspecified).day_of_week() != weekday
        {
            return Err(DateParseError::BadDayOfWeek);
        }
        Ok(Fields {
            ticks: day + time.unwrap_or(0),
            offset,
            utc,
        })
    }
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
                'r' | 'R' => super::culture::DateTimeFormat::RFC1123_PATTERN,
                's' => super::culture::DateTimeFormat::SORTABLE_PATTERN,
                't' => info.short_time_pattern,
                'T' => info.long_time_pattern,
                'u' => super::culture::DateTimeFormat::UNIVERSAL_SORTABLE_PATTERN,
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
pub fn parse_time_span(
    text: &str,
    culture: &Culture,
) -> std::result::Result<TimeSpan, SpanParseError> {
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

fn number(digits: &str) -> std::result::Result<i64, SpanParseError> {
    digits.parse().map_err(|_| SpanParseError::Overflow)
}

fn total(
    negative: bool,
    parts: [i64; 4],
    ticks: i64,
) -> std::result::Result<TimeSpan, SpanParseError> {
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
) -> std::result::Result<TimeSpan, SpanParseError> {
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
        let mut take = |least: usize, most: usize| -> std::result::Result<&str, SpanParseError> {
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
