//! `DateTimeOffset`.

use super::*;

/// A moment with its offset from universal time; two are equal when their moments are.
#[derive(Clone, Copy, Debug)]
pub struct DateTimeOffset {
    /// Ticks of the local clock.
    ticks: i64,
    offset_minutes: i16,
}

impl DateTimeOffset {
    /// The first moment.
    pub const MIN: Self = Self {
        ticks: 0,
        offset_minutes: 0,
    };
    /// The last moment.
    pub const MAX: Self = Self {
        ticks: MAX_TICKS,
        offset_minutes: 0,
    };

    /// A moment of the local clock and its offset.
    pub fn new(local: DateTime, offset: TimeSpan) -> Result<Self, RangeError> {
        if offset.0 % TICKS_PER_MINUTE != 0 {
            return Err(RangeError::BrokenOffset);
        }
        if offset.0.abs() > 14 * TICKS_PER_HOUR {
            return Err(RangeError::BadOffset);
        }
        if !(0..=MAX_TICKS).contains(&(local.ticks() - offset.0)) {
            return Err(RangeError::BadUtc);
        }
        let minutes = i16::try_from(offset.0 / TICKS_PER_MINUTE).unwrap_or_default();
        Ok(Self {
            ticks: local.ticks(),
            offset_minutes: minutes,
        })
    }

    /// A date with the offset that its kind means.
    pub fn from_date_time(date: DateTime, zone: &dyn Zone) -> Self {
        let offset = date.utc_offset(zone);
        let offset = if (0..=MAX_TICKS).contains(&(date.ticks() - offset)) {
            offset
        } else {
            0
        };
        let minutes = i16::try_from(offset / TICKS_PER_MINUTE).unwrap_or_default();
        Self {
            ticks: date.ticks(),
            offset_minutes: minutes,
        }
    }

    /// The local clock, without a kind.
    pub fn date_time(self) -> DateTime {
        DateTime::clamped(self.ticks, Kind::Unspecified)
    }

    /// The offset.
    pub fn offset(self) -> TimeSpan {
        TimeSpan(i64::from(self.offset_minutes) * TICKS_PER_MINUTE)
    }

    /// Ticks of the local clock.
    pub fn ticks(self) -> i64 {
        self.ticks
    }

    /// Ticks of universal time.
    pub fn utc_ticks(self) -> i64 {
        self.ticks - self.offset().0
    }

    /// The moment in universal time.
    pub fn utc_date_time(self) -> DateTime {
        DateTime::clamped(self.utc_ticks(), Kind::Utc)
    }

    /// The moment on the clock of the session's zone.
    pub fn local_date_time(self, zone: &dyn Zone) -> DateTime {
        self.utc_date_time().to_local(zone)
    }

    /// The same moment at another offset.
    pub fn to_offset(self, offset: TimeSpan) -> Result<Self, RangeError> {
        let local = DateTime::from_ticks(self.utc_ticks() + offset.0, Kind::Unspecified);
        Self::new(local.map_err(|_| RangeError::BadUtc)?, offset)
    }

    /// Changes the local clock.
    pub fn map(
        self,
        change: impl FnOnce(DateTime) -> Result<DateTime, RangeError>,
    ) -> Result<Self, RangeError> {
        Self::new(change(self.date_time())?, self.offset())
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.utc_ticks() == other.utc_ticks()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.utc_ticks().cmp(&other.utc_ticks())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.utc_ticks().hash(state);
    }
}
