//! The words of a date that may be written in many ways.

use super::{BAD, DateParseError, DateStyles, Fields, Result, fraction_ticks};
use crate::text::culture::{Culture, INVARIANT};
use crate::text::date_time::{DateTime, TICKS_PER_HOUR, TICKS_PER_MINUTE, time_ticks};
use crate::text::name::strip_prefix_ignore_case;
use crate::text::utf16;

/// A word of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
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

/// A text on its way to words.
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
    pub(super) culture: &'t Culture,
    pub(super) styles: DateStyles,
    pub(super) now: DateTime,
}

impl<'t> Reader<'t> {
    pub(super) fn new(
        text: &'t str,
        culture: &'t Culture,
        styles: DateStyles,
        now: DateTime,
    ) -> Self {
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

    pub(super) fn read(mut self) -> Result<Fields> {
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
        DateParseError::UnknownWord(utf16::index_of(self.text, self.at))
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
            return Err(if rest.starts_with(char::is_alphabetic) {
                self.unknown()
            } else {
                BAD
            });
        };
        self.at += len;
        if matches!(token, Token::Month(_) | Token::DayOfWeek(_)) || token == Token::Era {
            self.accept('.');
        }
        Ok(token)
    }
}
