//! Dates, times and spans: ticks of 100 nanoseconds, as .NET counts them.

mod calendar;
mod offset;
mod span;

pub use calendar::{date_ticks, days_in_month, is_leap_year, time_ticks};
pub use offset::DateTimeOffset;
pub use span::TimeSpan;

use calendar::{civil, days_before_month};
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// Ticks of a microsecond.
pub const TICKS_PER_MICROSECOND: i64 = 10;
/// Ticks of a millisecond.
pub const TICKS_PER_MILLISECOND: i64 = 10_000;
/// Ticks of a second.
pub const TICKS_PER_SECOND: i64 = 10_000_000;
/// Ticks of a minute.
pub const TICKS_PER_MINUTE: i64 = 60 * TICKS_PER_SECOND;
/// Ticks of an hour.
pub const TICKS_PER_HOUR: i64 = 60 * TICKS_PER_MINUTE;
/// Ticks of a day.
pub const TICKS_PER_DAY: i64 = 24 * TICKS_PER_HOUR;
/// The ticks of 1970-01-01.
pub const UNIX_EPOCH_TICKS: i64 = 719_162 * TICKS_PER_DAY;
/// The greatest ticks: the end of the year 9999.
pub const MAX_TICKS: i64 = 3_652_059 * TICKS_PER_DAY - 1;

/// What a date says about its zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing.
    #[default]
    Unspecified,
    /// Universal time.
    Utc,
    /// The time of the session's zone.
    Local,
}

/// A result lies outside of the years 1 to 9999, or a part outside of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    /// Year, month and day that no calendar has.
    #[error("Year, Month, and Day parameters describe an un-representable DateTime.")]
    BadDate,
    /// Hour, minute and second that no clock shows.
    #[error("Hour, Minute, and Second parameters describe an un-representable DateTime.")]
    BadTime,
    /// Milliseconds outside of 0 to 999.
    #[error("Valid values are between 0 and 999, inclusive.")]
    BadMillisecond,
    /// Ticks outside of the calendar.
    #[error("Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.")]
    BadTicks,
    /// A sum outside of the calendar.
    #[error("The added or subtracted value results in an un-representable DateTime.")]
    Arithmetic,
    /// Months outside of -120000 to 120000.
    #[error("Months value must be between +/-120000.")]
    BadMonths,
    /// Years outside of -10000 to 10000.
    #[error("Years value must be between +/-10000.")]
    BadYears,
    /// A number of units that does not fit.
    #[error("Value to add was out of range.")]
    BadAddend,
    /// A span that does not fit.
    #[error("TimeSpan overflowed because the duration is too long.")]
    SpanTooLong,
    /// Not a number where a number of units is needed.
    #[error("TimeSpan does not accept floating point Not-a-Number values.")]
    SpanNotANumber,
    /// An offset of more than 14 hours.
    #[error("Offset must be within plus or minus 14 hours.")]
    BadOffset,
    /// An offset of broken minutes.
    #[error("Offset must be specified in whole minutes.")]
    BrokenOffset,
    /// A date that its offset moves out of the calendar.
    #[error(
        "The UTC time represented when the offset is applied must be between year 0 and 10,000."
    )]
    BadUtc,
}

/// The zone of the session: what it is ahead of universal time.
pub trait Zone {
    /// Ticks ahead of UTC at a moment of universal time.
    fn offset_at_utc(&self, utc_ticks: i64) -> i64;

    /// Ticks ahead of UTC at a moment of local time; the standard one where there are two.
    fn offset_at_local(&self, local_ticks: i64) -> i64;

    /// Whether summer time is in force at a moment of local time.
    fn is_daylight(&self, local_ticks: i64) -> bool {
        let _ = local_ticks;
        false
    }
}

/// Universal time as a zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct UtcZone;

impl Zone for UtcZone {
    fn offset_at_utc(&self, _: i64) -> i64 {
        0
    }

    fn offset_at_local(&self, _: i64) -> i64 {
        0
    }
}

impl Zone for jiff::tz::TimeZone {
    fn offset_at_utc(&self, utc_ticks: i64) -> i64 {
        let second = (utc_ticks - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND);
        let Ok(moment) = jiff::Timestamp::from_second(second) else {
            return 0;
        };
        i64::from(self.to_offset(moment).seconds()) * TICKS_PER_SECOND
    }

    fn offset_at_local(&self, local_ticks: i64) -> i64 {
        let second = (local_ticks - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND);
        let Ok(moment) = jiff::Timestamp::from_second(second) else {
            return 0;
        };
        let civil = jiff::tz::Offset::UTC.to_datetime(moment);
        let offset = match self.to_ambiguous_timestamp(civil).offset() {
            jiff::tz::AmbiguousOffset::Unambiguous { offset } => offset,
            jiff::tz::AmbiguousOffset::Gap { before, .. } => before,
            jiff::tz::AmbiguousOffset::Fold { after, .. } => after,
        };
        i64::from(offset.seconds()) * TICKS_PER_SECOND
    }

    fn is_daylight(&self, local_ticks: i64) -> bool {
        let utc = local_ticks - self.offset_at_local(local_ticks);
        let second = (utc - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND);
        jiff::Timestamp::from_second(second)
            .is_ok_and(|moment| self.to_offset_info(moment).dst().is_dst())
    }
}

/// A moment of the calendar: ticks since 0001-01-01 and a kind, in one word as .NET packs them.
///
/// Two dates are equal when their ticks are, whatever their kinds.
#[derive(Clone, Copy)]
pub struct DateTime(u64);

const TICKS_MASK: u64 = 0x3FFF_FFFF_FFFF_FFFF;

impl DateTime {
    /// The first moment.
    pub const MIN: Self = Self(0);
    /// The last moment.
    pub const MAX: Self = Self(MAX_TICKS as u64);
    /// 1970-01-01 in universal time.
    pub const UNIX_EPOCH: Self = Self(UNIX_EPOCH_TICKS as u64 | 1 << 62);

    /// A moment of known ticks.
    pub fn from_ticks(ticks: i64, kind: Kind) -> Result<Self, RangeError> {
        if !(0..=MAX_TICKS).contains(&ticks) {
            return Err(RangeError::BadTicks);
        }
        Ok(Self::pack(ticks, kind))
    }

    fn pack(ticks: i64, kind: Kind) -> Self {
        let flags = match kind {
            Kind::Unspecified => 0,
            Kind::Utc => 1,
            Kind::Local => 2,
        };
        Self((ticks.unsigned_abs() & TICKS_MASK) | flags << 62)
    }

    /// A moment of known ticks, moved to the nearest that exists.
    pub fn clamped(ticks: i64, kind: Kind) -> Self {
        Self::pack(ticks.clamp(0, MAX_TICKS), kind)
    }

    /// A date at midnight.
    pub fn from_date(year: i32, month: i32, day: i32) -> Result<Self, RangeError> {
        let ticks = date_ticks(year, month, day).ok_or(RangeError::BadDate)?;
        Ok(Self::pack(ticks, Kind::Unspecified))
    }

    /// A date and a time of day.
    pub fn new(
        year: i32,
        month: i32,
        day: i32,
        hour: i32,
        minute: i32,
        second: i32,
        millisecond: i32,
        kind: Kind,
    ) -> Result<Self, RangeError> {
        let date = date_ticks(year, month, day).ok_or(RangeError::BadDate)?;
        let time = time_ticks(hour, minute, second).ok_or(RangeError::BadTime)?;
        if !(0..1000).contains(&millisecond) {
            return Err(RangeError::BadMillisecond);
        }
        Ok(Self::pack(
            date + time + i64::from(millisecond) * TICKS_PER_MILLISECOND,
            kind,
        ))
    }

    /// The word .NET's `ToBinary` gives for all kinds but local.
    pub fn to_bits(self) -> u64 {
        self.0
    }

    /// A moment from its word; the kind of a doubtful local time becomes local.
    pub fn from_bits(bits: u64) -> Result<Self, RangeError> {
        let kind = match bits >> 62 {
            0 => Kind::Unspecified,
            1 => Kind::Utc,
            _ => Kind::Local,
        };
        Self::from_ticks(i64::try_from(bits & TICKS_MASK).unwrap_or(i64::MAX), kind)
    }

    /// Ticks since 0001-01-01.
    #[inline]
    pub fn ticks(self) -> i64 {
        (self.0 & TICKS_MASK).cast_signed()
    }

    /// What it says about its zone.
    pub fn kind(self) -> Kind {
        match self.0 >> 62 {
            0 => Kind::Unspecified,
            1 => Kind::Utc,
            _ => Kind::Local,
        }
    }

    /// The same ticks with another kind.
    #[must_use]
    pub fn with_kind(self, kind: Kind) -> Self {
        Self::pack(self.ticks(), kind)
    }

    /// Year, month and day.
    pub fn ymd(self) -> (i32, i32, i32) {
        civil(self.ticks() / TICKS_PER_DAY)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i32 {
        self.ymd().1
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i32 {
        self.ymd().2
    }

    fn part(self, unit: i64, modulo: i64) -> i32 {
        i32::try_from(self.ticks() / unit % modulo).unwrap_or_default()
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> i32 {
        self.part(TICKS_PER_HOUR, 24)
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> i32 {
        self.part(TICKS_PER_MINUTE, 60)
    }

    /// The second, 0 to 59.
    pub fn second(self) -> i32 {
        self.part(TICKS_PER_SECOND, 60)
    }

    /// The millisecond, 0 to 999.
    pub fn millisecond(self) -> i32 {
        self.part(TICKS_PER_MILLISECOND, 1000)
    }

    /// The microsecond of the millisecond, 0 to 999.
    pub fn microsecond(self) -> i32 {
        self.part(TICKS_PER_MICROSECOND, 1000)
    }

    /// The nanosecond of the microsecond: 0, 100 to 900.
    pub fn nanosecond(self) -> i32 {
        self.part(1, 10) * 100
    }

    /// Ticks within the second.
    pub fn fraction(self) -> i64 {
        self.ticks() % TICKS_PER_SECOND
    }

    /// The day of the week, Sunday is 0.
    pub fn day_of_week(self) -> i32 {
        i32::try_from((self.ticks() / TICKS_PER_DAY + 1) % 7).unwrap_or_default()
    }

    /// The day of the year, 1 to 366.
    pub fn day_of_year(self) -> i32 {
        let (year, month, day) = self.ymd();
        days_before_month(year, month) + day
    }

    /// The date at midnight.
    #[must_use]
    pub fn date(self) -> Self {
        Self::pack(self.ticks() - self.ticks() % TICKS_PER_DAY, self.kind())
    }

    /// The time of day.
    pub fn time_of_day(self) -> TimeSpan {
        TimeSpan(self.ticks() % TICKS_PER_DAY)
    }

    /// Later by ticks.
    pub fn add_ticks(self, ticks: i64) -> Result<Self, RangeError> {
        let sum = self
            .ticks()
            .checked_add(ticks)
            .ok_or(RangeError::Arithmetic)?;
        Self::from_ticks(sum, self.kind()).map_err(|_| RangeError::Arithmetic)
    }

    /// Later by a span.
    pub fn plus(self, span: TimeSpan) -> Result<Self, RangeError> {
        self.add_ticks(span.0)
    }

    /// Earlier by a span.
    pub fn minus(self, span: TimeSpan) -> Result<Self, RangeError> {
        self.add_ticks(span.0.checked_neg().ok_or(RangeError::Arithmetic)?)
    }

    /// The span from another moment to this one.
    pub fn since(self, other: Self) -> TimeSpan {
        TimeSpan(self.ticks() - other.ticks())
    }

    /// Later by a number of units of so many ticks (days, hours ...); parts of units count.
    pub fn add_units(self, count: f64, unit: i64) -> Result<Self, RangeError> {
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        let ticks = {
            let limit = MAX_TICKS as f64 / unit as f64;
            if count.abs() > limit + 1.0 {
                return Err(RangeError::BadAddend);
            }
            let whole = count.trunc();
            whole as i64 * unit + ((count - whole) * unit as f64) as i64
        };
        self.add_ticks(ticks)
    }

    /// Later by days.
    pub fn add_days(self, days: f64) -> Result<Self, RangeError> {
        self.add_units(days, TICKS_PER_DAY)
    }

    /// Later by hours.
    pub fn add_hours(self, hours: f64) -> Result<Self, RangeError> {
        self.add_units(hours, TICKS_PER_HOUR)
    }

    /// Later by minutes.
    pub fn add_minutes(self, minutes: f64) -> Result<Self, RangeError> {
        self.add_units(minutes, TICKS_PER_MINUTE)
    }

    /// Later by seconds.
    pub fn add_seconds(self, seconds: f64) -> Result<Self, RangeError> {
        self.add_units(seconds, TICKS_PER_SECOND)
    }

    /// Later by milliseconds.
    pub fn add_milliseconds(self, milliseconds: f64) -> Result<Self, RangeError> {
        self.add_units(milliseconds, TICKS_PER_MILLISECOND)
    }

    /// Later by months; a day that the month does not have becomes its last.
    pub fn add_months(self, months: i32) -> Result<Self, RangeError> {
        if !(-120_000..=120_000).contains(&months) {
            return Err(RangeError::BadMonths);
        }
        let (year, month, day) = self.ymd();
        let from_zero = year * 12 + month - 1 + months;
        let (year, month) = (from_zero.div_euclid(12), from_zero.rem_euclid(12) + 1);
        let last = days_in_month(year, month).ok_or(RangeError::Arithmetic)?;
        let date = date_ticks(year, month, day.min(last)).ok_or(RangeError::Arithmetic)?;
        Ok(Self::pack(date + self.ticks() % TICKS_PER_DAY, self.kind()))
    }

    /// Later by years; the leap day becomes the 28th.
    pub fn add_years(self, years: i32) -> Result<Self, RangeError> {
        if !(-10_000..=10_000).contains(&years) {
            return Err(RangeError::BadYears);
        }
        self.add_months(years * 12)
    }

    /// The moment in universal time; one without a zone counts as local.
    #[must_use]
    pub fn to_universal(self, zone: &dyn Zone) -> Self {
        if self.kind() == Kind::Utc {
            return self;
        }
        Self::clamped(self.ticks() - zone.offset_at_local(self.ticks()), Kind::Utc)
    }

    /// The moment in the session's zone; one without a zone counts as universal.
    #[must_use]
    pub fn to_local(self, zone: &dyn Zone) -> Self {
        if self.kind() == Kind::Local {
            return self;
        }
        Self::clamped(self.ticks() + zone.offset_at_utc(self.ticks()), Kind::Local)
    }

    /// Ticks ahead of UTC of this moment.
    pub fn utc_offset(self, zone: &dyn Zone) -> i64 {
        match self.kind() {
            Kind::Utc => 0,
            Kind::Local | Kind::Unspecified => zone.offset_at_local(self.ticks()),
        }
    }

    /// The week of the year: by the first day, the first full week or the first week of four days.
    pub fn week_of_year(self, rule: &str, first_day_of_week: i32) -> i32 {
        let first = self.day_of_week() - (self.day_of_year() - 1) % 7;
        let offset = (first - first_day_of_week + 14).rem_euclid(7);
        let minimum = match rule {
            "FirstFullWeek" => 7,
            "FirstFourDayWeek" => 4,
            _ => return (self.day_of_year() - 1 + offset) / 7 + 1,
        };
        let in_first = if offset == 0 { 7 } else { 7 - offset };
        let day = self.day_of_year() - 1 + offset;
        let week = if in_first >= minimum {
            day / 7 + 1
        } else {
            day / 7
        };
        if week > 0 {
            return week;
        }
        let last = Self::from_date((self.year() - 1).max(1), 12, 31).unwrap_or(Self::MIN);
        last.week_of_year(rule, first_day_of_week)
    }

    /// The week of ISO 8601, and the year that it belongs to.
    pub fn iso_week(self) -> (i32, i32) {
        let weekday = (self.day_of_week() + 6) % 7;
        let week = (self.day_of_year() - 1 - weekday + 10) / 7;
        let year = self.year();
        if week < 1 {
            return (year - 1, weeks_in_iso_year(year - 1));
        }
        if week > weeks_in_iso_year(year) {
            return (year + 1, 1);
        }
        (year, week)
    }
}

/// The weeks of a year of ISO 8601: 52 or 53.
fn weeks_in_iso_year(year: i32) -> i32 {
    let last = |year: i32| (year + year / 4 - year / 100 + year / 400).rem_euclid(7);
    52 + i32::from(last(year) == 4 || last(year - 1) == 3)
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.ticks() == other.ticks()
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.ticks().cmp(&other.ticks())
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.ticks().hash(state);
    }
}

impl std::fmt::Debug for DateTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        let (hour, minute, second) = (self.hour(), self.minute(), self.second());
        let fraction = self.fraction();
        let kind = self.kind();
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction:07} {kind:?}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_calendar() {
        let leap = DateTime::new(2024, 2, 29, 13, 5, 9, 12, Kind::Utc).unwrap();
        assert_eq!(leap.ymd(), (2024, 2, 29));
        assert_eq!(leap.day_of_week(), 4);
        assert_eq!(leap.day_of_year(), 60);
        assert_eq!(leap.add_years(1).unwrap().ymd(), (2025, 2, 28));
        assert_eq!(leap.add_months(-2).unwrap().ymd(), (2023, 12, 29));
        assert_eq!(DateTime::MAX.ymd(), (9999, 12, 31));
        assert_eq!(DateTime::MIN.ymd(), (1, 1, 1));
        assert_eq!(DateTime::UNIX_EPOCH.ymd(), (1970, 1, 1));
        assert_eq!(
            DateTime::from_date(2021, 1, 3).unwrap().iso_week(),
            (2020, 53)
        );
        assert!(DateTime::MAX.add_days(1.0).is_err());
        assert!(DateTime::from_date(2023, 2, 29).is_err());
        for days in (0..3_652_059).step_by(97) {
            let date = DateTime::from_ticks(days * TICKS_PER_DAY, Kind::Unspecified).unwrap();
            let (year, month, day) = date.ymd();
            assert_eq!(date_ticks(year, month, day), Some(date.ticks()));
        }
    }
}
