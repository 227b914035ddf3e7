//! The system's clock, or one that stands still.

use crate::text::date_time::{TICKS_PER_SECOND, UNIX_EPOCH_TICKS, Zone};
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

/// A clock.
pub(super) struct Clock {
    /// Where a stopped clock stood at first.
    start: Option<i64>,
    /// How far sleeping moved a stopped clock on.
    slept: Cell<i64>,
    born: Instant,
}

impl Clock {
    /// The system's, or one that stands at the date given.
    pub(super) fn new(date: Option<&str>) -> Clock {
        Clock {
            start: date.and_then(ticks_of),
            slept: Cell::new(0),
            born: Instant::now(),
        }
    }

    /// Where it stands, if it does.
    pub(super) fn standing(&self) -> Option<i64> {
        self.start.map(|_| self.now())
    }

    /// One that stands there, or the system's.
    pub(super) fn standing_at(start: Option<i64>) -> Clock {
        Clock {
            start,
            slept: Cell::new(0),
            born: Instant::now(),
        }
    }

    /// Sleeping only moves it on from now on.
    pub(super) fn do_not_wait(&mut self) {
        if self.start.is_none() {
            self.start = Some(self.now());
        }
    }

    /// True if it stands still.
    pub(super) fn is_virtual(&self) -> bool {
        self.start.is_some()
    }

    /// Now, in ticks UTC.
    pub(super) fn now(&self) -> i64 {
        match self.start {
            Some(start) => start.saturating_add(self.slept.get()),
            None => system_ticks(SystemTime::now()),
        }
    }

    /// Sets it: the system's, which not everybody may, or how far a stopped one moved on.
    pub(super) fn set(&self, utc_ticks: i64) -> std::io::Result<()> {
        match self.start {
            Some(start) => {
                self.slept.set(utc_ticks.saturating_sub(start));
                Ok(())
            }
            None => set_system(utc_ticks),
        }
    }

    /// Ticks since it was made.
    pub(super) fn monotonic(&self) -> i64 {
        match self.start {
            Some(_) => self.slept.get(),
            None => ticks(self.born.elapsed()),
        }
    }

    /// Waits until `stop` is set, or moves on.
    pub(super) fn sleep(&self, ticks: i64, stop: Option<&AtomicBool>) {
        if self.start.is_some() {
            self.slept
                .set(self.slept.get().saturating_add(ticks.max(0)));
            return;
        }
        let all = duration(ticks);
        let begun = Instant::now();
        while !stop.is_some_and(|stop| stop.load(Ordering::Relaxed)) {
            let Some(left) = all.checked_sub(begun.elapsed()) else {
                return;
            };
            std::thread::sleep(left.min(Duration::from_millis(20)));
        }
    }
}

#[cfg(target_os = "linux")]
fn set_system(utc_ticks: i64) -> std::io::Result<()> {
    use rustix::time::{ClockId, Timespec, clock_settime};
    let since = utc_ticks.saturating_sub(UNIX_EPOCH_TICKS);
    let time = Timespec {
        tv_sec: since.div_euclid(TICKS_PER_SECOND),
        tv_nsec: since.rem_euclid(TICKS_PER_SECOND) * 100,
    };
    Ok(clock_settime(ClockId::Realtime, time)?)
}

#[cfg(not(target_os = "linux"))]
fn set_system(_: i64) -> std::io::Result<()> {
    Err(std::io::Error::from(std::io::ErrorKind::Unsupported))
}

/// Ticks as a duration; none for a negative number.
pub(super) fn duration(ticks: i64) -> Duration {
    let ticks = u64::try_from(ticks).unwrap_or(0);
    Duration::from_micros(ticks / 10) + Duration::from_nanos(ticks % 10 * 100)
}

/// A duration in ticks.
fn ticks(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos() / 100).unwrap_or(i64::MAX)
}

/// A moment of the system in ticks UTC.
pub(super) fn system_ticks(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => UNIX_EPOCH_TICKS.saturating_add(ticks(after)),
        Err(before) => UNIX_EPOCH_TICKS.saturating_sub(ticks(before.duration())),
    }
}

/// Ticks UTC as a moment of the system.
pub(super) fn system_time(utc_ticks: i64) -> Option<SystemTime> {
    let since = utc_ticks.checked_sub(UNIX_EPOCH_TICKS)?;
    if since >= 0 {
        SystemTime::UNIX_EPOCH.checked_add(duration(since))
    } else {
        SystemTime::UNIX_EPOCH.checked_sub(duration(since.checked_neg()?))
    }
}

/// What a zone is ahead of UTC, in minutes.
pub(super) fn offset_minutes(zone: &jiff::tz::TimeZone, utc_ticks: i64) -> i32 {
    i32::try_from(zone.offset_at_utc(utc_ticks) / TICKS_PER_SECOND / 60).unwrap_or(0)
}

/// Whether a text is a date at which a clock can stand.
pub(super) fn is_date(text: &str) -> bool {
    ticks_of(text).is_some()
}

/// The ticks of a date: with an offset or `Z`, or without one in UTC; or a day.
fn ticks_of(date: &str) -> Option<i64> {
    let date = date.trim();
    let moment = match date.parse::<jiff::Timestamp>() {
        Ok(moment) => moment,
        Err(_) => date
            .parse::<jiff::civil::DateTime>()
            .ok()?
            .to_zoned(jiff::tz::TimeZone::UTC)
            .ok()?
            .timestamp(),
    };
    i64::try_from(moment.as_nanosecond() / 100)
        .ok()?
        .checked_add(UNIX_EPOCH_TICKS)
}
