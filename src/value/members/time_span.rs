//! `[timespan]`.

use crate::value::{Context, Result, TimeSpan, Value};

/// The properties in display order.
pub const NAMES: &[&str] = &[
    "Ticks",
    "Days",
    "Hours",
    "Milliseconds",
    "Microseconds",
    "Nanoseconds",
    "Minutes",
    "Seconds",
    "TotalDays",
    "TotalHours",
    "TotalMilliseconds",
    "TotalMicroseconds",
    "TotalNanoseconds",
    "TotalMinutes",
    "TotalSeconds",
];

/// A property.
pub fn property(span: TimeSpan, name: &str) -> Option<Value> {
    let _ = (span, name);
    None
}

/// An instance method.
pub fn call(
    span: TimeSpan,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let _ = (span, name, args, cx);
    None
}
