//! The calendar: days of months and years, and the ticks of dates and times.

use super::{TICKS_PER_DAY, TICKS_PER_SECOND};

/// Whether a year has a 29th of February.
pub fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The days of a month; nothing for a month that no year has.
pub fn days_in_month(year: i32, month: i32) -> Option<i32> {
    if !(1..=9999).contains(&year) {
        return None;
    }
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => return None,
    })
}

/// Days before the first of a month within its year.
pub(super) fn days_before_month(year: i32, month: i32) -> i32 {
    let before = match month {
        1 => 0,
        2 => 31,
        3 => 59,
        4 => 90,
        5 => 120,
        6 => 151,
        7 => 181,
        8 => 212,
        9 => 243,
        10 => 273,
        11 => 304,
        _ => 334,
    };
    before + i32::from(month > 2 && is_leap_year(year))
}

/// Days from 0001-01-01 to a date that is known to exist.
pub(super) fn day_number(year: i32, month: i32, day: i32) -> i64 {
    let past = i64::from(year - 1);
    past * 365 + past / 4 - past / 100
        + past / 400
        + i64::from(days_before_month(year, month) + day - 1)
}

/// Year, month and day of a day number.
pub(super) fn civil(days: i64) -> (i32, i32, i32) {
    // Days since 0000-03-01, so that the leap day ends a year.
    let shifted = days + 306;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |value: i64| i32::try_from(value).unwrap_or_default();
    (small(year), small(month), small(day))
}

/// Ticks of a date; nothing for one that the calendar does not have.
pub fn date_ticks(year: i32, month: i32, day: i32) -> Option<i64> {
    let days = days_in_month(year, month)?;
    (1..=days)
        .contains(&day)
        .then(|| day_number(year, month, day) * TICKS_PER_DAY)
}

/// Ticks of a time of day; nothing for one that no clock shows.
pub fn time_ticks(hour: i32, minute: i32, second: i32) -> Option<i64> {
    let fits = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
    fits.then(|| {
        (i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second)) * TICKS_PER_SECOND
    })
}
