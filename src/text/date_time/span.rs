//! `TimeSpan`.

use super::*;

/// A span of time, to either side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan(pub i64);

impl TimeSpan {
    /// No time.
    pub const ZERO: Self = Self(0);
    /// The longest.
    pub const MAX: Self = Self(i64::MAX);
    /// The longest backwards.
    pub const MIN: Self = Self(i64::MIN);

    /// A span of whole units.
    pub fn new(
        days: i64,
        hours: i64,
        minutes: i64,
        seconds: i64,
        milliseconds: i64,
    ) -> Result<Self, RangeError> {
        let milliseconds = i128::from(days) * 86_400_000
            + i128::from(hours) * 3_600_000
            + i128::from(minutes) * 60_000
            + i128::from(seconds) * 1_000
            + i128::from(milliseconds);
        i64::try_from(milliseconds * i128::from(TICKS_PER_MILLISECOND))
            .map(Self)
            .map_err(|_| RangeError::SpanTooLong)
    }

    /// A span of a number of units of so many ticks.
    pub fn from_units(count: f64, unit: i64) -> Result<Self, RangeError> {
        if count.is_nan() {
            return Err(RangeError::SpanNotANumber);
        }
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        let ticks = {
            let ticks = count * unit as f64;
            if ticks > i64::MAX as f64 || ticks < i64::MIN as f64 {
                return Err(RangeError::SpanTooLong);
            }
            ticks as i64
        };
        Ok(Self(ticks))
    }

    /// The ticks.
    pub fn ticks(self) -> i64 {
        self.0
    }

    fn part(self, unit: i64, modulo: i64) -> i32 {
        i32::try_from(self.0 / unit % modulo).unwrap_or_default()
    }

    /// Whole days.
    pub fn days(self) -> i32 {
        i32::try_from(self.0 / TICKS_PER_DAY).unwrap_or_default()
    }

    /// Hours of the day.
    pub fn hours(self) -> i32 {
        self.part(TICKS_PER_HOUR, 24)
    }

    /// Minutes of the hour.
    pub fn minutes(self) -> i32 {
        self.part(TICKS_PER_MINUTE, 60)
    }

    /// Seconds of the minute.
    pub fn seconds(self) -> i32 {
        self.part(TICKS_PER_SECOND, 60)
    }

    /// Milliseconds of the second.
    pub fn milliseconds(self) -> i32 {
        self.part(TICKS_PER_MILLISECOND, 1000)
    }

    /// Microseconds of the millisecond.
    pub fn microseconds(self) -> i32 {
        self.part(TICKS_PER_MICROSECOND, 1000)
    }

    /// Nanoseconds of the microsecond.
    pub fn nanoseconds(self) -> i32 {
        self.part(1, 10) * 100
    }

    /// The span in units of so many ticks.
    #[allow(clippy::cast_precision_loss)]
    pub fn total(self, unit: i64) -> f64 {
        self.0 as f64 / unit as f64
    }

    /// The span in days.
    pub fn total_days(self) -> f64 {
        self.total(TICKS_PER_DAY)
    }

    /// The span in hours.
    pub fn total_hours(self) -> f64 {
        self.total(TICKS_PER_HOUR)
    }

    /// The span in minutes.
    pub fn total_minutes(self) -> f64 {
        self.total(TICKS_PER_MINUTE)
    }

    /// The span in seconds.
    pub fn total_seconds(self) -> f64 {
        self.total(TICKS_PER_SECOND)
    }

    /// The span in milliseconds.
    pub fn total_milliseconds(self) -> f64 {
        self.total(TICKS_PER_MILLISECOND)
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Result<Self, RangeError> {
        self.0
            .checked_add(other.0)
            .map(Self)
            .ok_or(RangeError::SpanTooLong)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Result<Self, RangeError> {
        self.0
            .checked_sub(other.0)
            .map(Self)
            .ok_or(RangeError::SpanTooLong)
    }

    /// The opposite.
    pub fn negate(self) -> Result<Self, RangeError> {
        self.0
            .checked_neg()
            .map(Self)
            .ok_or(RangeError::SpanTooLong)
    }

    /// The length, forwards.
    pub fn duration(self) -> Result<Self, RangeError> {
        self.0
            .checked_abs()
            .map(Self)
            .ok_or(RangeError::SpanTooLong)
    }

    /// The product with a number.
    pub fn multiply(self, factor: f64) -> Result<Self, RangeError> {
        #[allow(clippy::cast_precision_loss)]
        let ticks = (self.0 as f64 * factor).round_ties_even();
        Self::from_units(ticks, 1)
    }

    /// The quotient by a number.
    pub fn divide(self, divisor: f64) -> Result<Self, RangeError> {
        #[allow(clippy::cast_precision_loss)]
        let ticks = (self.0 as f64 / divisor).round_ties_even();
        Self::from_units(ticks, 1)
    }
}
