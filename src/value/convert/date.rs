//! Dates and spans from texts and ticks.

use super::error;
use crate::text::culture::INVARIANT;
use crate::text::date_parse::{self, DateStyles};
use crate::text::date_time::Kind;
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Known, Result, TimeSpan, Type, Value};

const PARSE: &str = "InvalidCastParseTargetInvocationWithFormatProvider";

/// Texts and numbers to `[datetime]`; `None` for all else.
pub fn to_date(value: &Value, cx: &mut dyn Context) -> Option<Result<Value>> {
    let to = Type::Known(Known::DateTime);
    let text = match source(value)? {
        Source::Ticks(ticks) => {
            return Some(
                DateTime::from_ticks(ticks, Kind::Unspecified)
                    .map(Value::DateTime)
                    .map_err(|_| {
                        error::with_inner(
                            "InvalidCastConstructorException",
                            value,
                            &to,
                            Fault::net(
                                "System.ArgumentOutOfRangeException",
                                "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')",
                            ),
                        )
                    }),
            );
        }
        Source::Text(text) => text,
    };
    let world = cx.world();
    let now = DateTime::clamped(world.now(), Kind::Utc);
    let zone = WorldZone(world);
    let parsed = date_parse::parse(
        &text,
        &INVARIANT,
        DateStyles::NONE,
        now.to_local(&zone),
        &zone,
    );
    Some(parsed.map(Value::DateTime).map_err(|why| {
        error::with_inner(
            PARSE,
            &Value::str(text.as_str()),
            &to,
            Fault::net("System.FormatException", why.message(&text)),
        )
    }))
}

/// Texts and numbers to `[timespan]`; `None` for all else.
pub fn to_span(value: &Value) -> Option<Result<Value>> {
    let to = Type::Known(Known::TimeSpan);
    let text = match source(value)? {
        Source::Ticks(ticks) => return Some(Ok(Value::TimeSpan(TimeSpan(ticks)))),
        Source::Text(text) => text,
    };
    Some(
        date_parse::parse_time_span(&text, &INVARIANT)
            .map(Value::TimeSpan)
            .map_err(|why| {
                let exception = match why {
                    date_parse::SpanParseError::Overflow => "System.OverflowException",
                    _ => "System.FormatException",
                };
                error::with_inner(
                    PARSE,
                    &Value::str(text.as_str()),
                    &to,
                    Fault::net(exception, why.message(&text)),
                )
            }),
    )
}

/// What a date is made from.
enum Source {
    Ticks(i64),
    Text(String),
}

fn source(value: &Value) -> Option<Source> {
    Some(match value.base() {
        Value::String(text) => Source::Text(text.to_string()),
        base @ (Value::SByte(_)
        | Value::Byte(_)
        | Value::Int16(_)
        | Value::UInt16(_)
        | Value::Int(_)
        | Value::UInt(_)
        | Value::Long(_)
        | Value::Char(_)
        | Value::Enum(_)) => Source::Ticks(super::to_i64(base).ok()?),
        base @ (Value::ULong(_) | Value::Single(_) | Value::Double(_) | Value::Decimal(_)) => {
            Source::Text(base.to_text())
        }
        _ => return None,
    })
}
