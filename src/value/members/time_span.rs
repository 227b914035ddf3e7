//! Instance members of `[timespan]`.

use super::args::{bad, double};
use super::bridge;
use super::date_time::fault;
use crate::text::name::eq_ignore_case;
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
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Ticks") {
        Value::Long(span.0)
    } else if is("Days") {
        Value::Int(span.days())
    } else if is("Hours") {
        Value::Int(span.hours())
    } else if is("Minutes") {
        Value::Int(span.minutes())
    } else if is("Seconds") {
        Value::Int(span.seconds())
    } else if is("Milliseconds") {
        Value::Int(span.milliseconds())
    } else if is("Microseconds") {
        Value::Int(span.microseconds())
    } else if is("Nanoseconds") {
        Value::Int(span.nanoseconds())
    } else if is("TotalDays") {
        Value::Double(span.total_days())
    } else if is("TotalHours") {
        Value::Double(span.total_hours())
    } else if is("TotalMinutes") {
        Value::Double(span.total_minutes())
    } else if is("TotalSeconds") {
        Value::Double(span.total_seconds())
    } else if is("TotalMilliseconds") {
        // .NET keeps it within what a TimeSpan can be made of again.
        const MOST: f64 = 922_337_203_685_477.0;
        Value::Double(span.total_milliseconds().clamp(-MOST, MOST))
    } else if is("TotalMicroseconds") {
        Value::Double(span.0 as f64 / 10.0)
    } else if is("TotalNanoseconds") {
        Value::Double(span.0 as f64 * 100.0)
    } else {
        return None;
    })
}

/// An instance method.
pub fn call(
    span: TimeSpan,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let other = || match args.first().map(Value::base) {
        Some(Value::TimeSpan(other)) => Some(*other),
        _ => None,
    };
    let made = |result: std::result::Result<TimeSpan, crate::text::date_time::RangeError>| {
        result.map(Value::TimeSpan).map_err(fault)
    };
    Some(match (name, args) {
        ("add", [_]) => made(span.plus(other()?)),
        ("subtract", [_]) => made(span.minus(other()?)),
        ("negate", []) => made(span.negate()),
        ("duration", []) => made(span.duration()),
        ("multiply", [_]) => made(span.multiply(double(args, 0)?)),
        ("divide", [one]) => match one.base() {
            Value::TimeSpan(other) => Ok(Value::Double(span.0 as f64 / other.0 as f64)),
            _ => made(span.divide(double(args, 0)?)),
        },
        ("compareto", [one]) => match one.base() {
            Value::TimeSpan(other) => Ok(Value::Int(span.cmp(other) as i32)),
            Value::Null | Value::Empty => Ok(Value::Int(1)),
            _ => bad("Object must be of type TimeSpan."),
        },
        ("tostring", [one, ..]) => {
            let culture = args
                .iter()
                .find_map(super::culture_of)
                .unwrap_or_else(|| cx.culture());
            match one.base() {
                Value::String(format) if !format.is_empty() => {
                    bridge::format_value(&Value::TimeSpan(span), format, culture, cx)
                        .map(Value::str)
                }
                _ => Ok(Value::str(bridge::net_text(
                    &Value::TimeSpan(span),
                    culture,
                ))),
            }
        }
        _ => return None,
    })
}
