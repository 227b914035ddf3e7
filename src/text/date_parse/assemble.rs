//! What the words of a date mean together.

use super::reader::{Reader, Token};
use super::{BAD, DateParseError, DateStyles, Fields, Result, years_ahead};
use crate::text::date_time::{DateTime, Kind, TICKS_PER_HOUR, date_ticks};

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

impl Reader<'_> {
    pub(super) fn assemble(&self, tokens: &[Token]) -> Result<Fields> {
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
