//! `[datetime]`.

use crate::value::{Context, DateTime, Result, Value};

/// The properties in display order.
pub const NAMES: &[&str] = &[
    "DateTime",
    "Date",
    "Day",
    "DayOfWeek",
    "DayOfYear",
    "Hour",
    "Kind",
    "Millisecond",
    "Microsecond",
    "Nanosecond",
    "Minute",
    "Month",
    "Second",
    "Ticks",
    "TimeOfDay",
    "Year",
];

/// A property.
pub fn property(date: DateTime, name: &str) -> Option<Value> {
    let _ = (date, name);
    None
}

/// An instance method.
pub fn call(
    date: DateTime,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let _ = (date, name, args, cx);
    None
}
