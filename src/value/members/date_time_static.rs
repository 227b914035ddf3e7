//! Static members of `[datetime]`, `[datetimeoffset]` and `[timespan]`.

use super::args::{bad, double, enumeration, int, items, long, null, range, write_back};
use super::date_time::{FILE_TIME_EPOCH, fault, from_oa_date, kind_of, span};
use crate::text::culture::Culture;
use crate::text::date_parse::{self, DateParseError, DateStyles, SpanParseError};
use crate::text::date_time::{
    Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MICROSECOND, TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE, TICKS_PER_SECOND, days_in_month, is_leap_year,
};
use crate::value::net::date_time_offset::Offset;
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Result, TimeSpan, Value};

/// The clock of the session's zone.
pub fn now(cx: &dyn Context) -> DateTime {
    let world = cx.world();
    let utc = DateTime::clamped(world.now(), Kind::Utc);
    utc.to_local(&WorldZone(world))
}

fn styles(args: &[Value]) -> DateStyles {
    let number = (0..args.len())
        .find_map(|at| enumeration(args, at, "DateTimeStyles"))
        .unwrap_or(0);
    DateStyles(number as u8 as _)
}

fn culture(args: &[Value], cx: &dyn Context) -> &'static Culture {
    args.iter()
        .find_map(super::culture_of)
        .unwrap_or_else(|| cx.culture())
}

fn parse_fault(why: DateParseError, text: &str) -> Box<Fault> {
    Fault::net("System.FormatException", why.message(text))
}

/// `[datetime]::Parse`, the arguments behind the text.
pub fn parse(text: &str, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let zone = WorldZone(cx.world());
    date_parse::parse(text, culture(args, cx), styles(args), now(cx), &zone)
        .map(Value::DateTime)
        .map_err(|why| parse_fault(why, text))
}

fn formats(arg: Option<&Value>) -> Vec<String> {
    match arg.map(Value::base) {
        Some(Value::String(one)) => vec![one.to_string()],
        Some(many @ Value::Array(_)) => items(many).iter().map(Value::to_text).collect(),
        _ => Vec::new(),
    }
}

fn parse_exact(text: &str, args: &[Value], cx: &mut dyn Context) -> Result<DateTime> {
    let zone = WorldZone(cx.world());
    let all = formats(args.first());
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let rest = args.get(1..).unwrap_or_default();
    date_parse::parse_exact(text, &all, culture(rest, cx), styles(rest), now(cx), &zone)
        .map_err(|why| parse_fault(why, text))
}

/// A static method of `[datetime]`.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    Some(match (name, args) {
        ("parse", [one, ..]) => {
            if one.is_null() {
                return Some(null("s"));
            }
            parse(&text, rest, cx)
        }
        ("tryparse", [_, ..]) => {
            let parsed = parse(&text, rest, cx);
            let ok = parsed.is_ok();
            write_back(
                args.last(),
                parsed.unwrap_or(Value::DateTime(DateTime::MIN)),
            )
            .map(|()| Value::Bool(ok))
        }
        ("parseexact", [_, _, ..]) => parse_exact(&text, rest, cx).map(Value::DateTime),
        ("tryparseexact", [_, _, ..]) => {
            let parsed = parse_exact(&text, rest, cx);
            // A letter that is no standard format is an error even here.
            let letter = args.get(1).is_some_and(
                |format| matches!(format.base(), Value::String(text) if text.len() == 1),
            );
            if let (true, Err(fault)) = (letter, &parsed)
                && fault.message == "Input string was not in a correct format."
            {
                return Some(parsed.map(Value::DateTime));
            }
            let ok = parsed.is_ok();
            write_back(
                args.last(),
                Value::DateTime(parsed.unwrap_or(DateTime::MIN)),
            )
            .map(|()| Value::Bool(ok))
        }
        ("isleapyear", [_]) => {
            let year = int(args, 0)?;
            if !(1..=9999).contains(&year) {
                return Some(range("Year must be between 1 and 9999. (Parameter 'year')"));
            }
            Ok(Value::Bool(is_leap_year(year)))
        }
        ("daysinmonth", [_, _]) => match days_in_month(int(args, 0)?, int(args, 1)?) {
            Some(days) => Ok(Value::Int(days)),
            None if !(1..=12).contains(&int(args, 1)?) => {
                range("Month must be between one and twelve. (Parameter 'month')")
            }
            None => range("Year must be between 1 and 9999. (Parameter 'year')"),
        },
        ("compare", [a, b]) => match (a.base(), b.base()) {
            (Value::DateTime(a), Value::DateTime(b)) => {
                Ok(Value::Int(a.ticks().cmp(&b.ticks()) as i32))
            }
            _ => return None,
        },
        ("equals", [a, b]) => Ok(Value::Bool(a.net_equals(b))),
        ("specifykind", [one, _]) => match one.base() {
            Value::DateTime(date) => Ok(Value::DateTime(date.with_kind(kind_of(args, 1)?))),
            _ => return None,
        },
        ("frombinary", [_]) => DateTime::from_bits(long(args, 0)? as u64)
            .map(Value::DateTime)
            .map_err(fault),
        ("fromfiletime" | "fromfiletimeutc", [_]) => {
            let ticks = long(args, 0)?;
            if ticks < 0 {
                return Some(range("Not a valid Win32 FileTime. (Parameter 'fileTime')"));
            }
            let Ok(utc) = DateTime::from_ticks(ticks.saturating_add(FILE_TIME_EPOCH), Kind::Utc)
            else {
                return Some(range("Not a valid Win32 FileTime. (Parameter 'fileTime')"));
            };
            Ok(Value::DateTime(if name == "fromfiletime" {
                utc.to_local(&WorldZone(cx.world()))
            } else {
                utc
            }))
        }
        ("fromoadate", [_]) => from_oa_date(double(args, 0)?),
        _ => return None,
    })
}

/// A static property of `[datetime]`.
pub fn property(name: &str, cx: &dyn Context) -> Option<Value> {
    Some(Value::DateTime(match name {
        "now" => now(cx),
        "utcnow" => DateTime::clamped(cx.world().now(), Kind::Utc),
        "today" => now(cx).date(),
        "minvalue" => DateTime::MIN,
        "maxvalue" => DateTime::MAX,
        "unixepoch" => DateTime::UNIX_EPOCH,
        _ => return None,
    }))
}

/// A static method of `[datetimeoffset]`.
pub fn offset_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    let zone = WorldZone(cx.world());
    let exact = |rest: &[Value], cx: &mut dyn Context| {
        let all = formats(rest.first());
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let tail = rest.get(1..).unwrap_or_default();
        date_parse::parse_offset_exact(&text, &all, culture(tail, cx), styles(tail), now(cx), &zone)
    };
    Some(match (name, args) {
        ("parse", [_, ..]) => {
            date_parse::parse_offset(&text, culture(rest, cx), styles(rest), now(cx), &zone)
                .map(|it| Value::net(Offset(it)))
                .map_err(|why| parse_fault(why, &text))
        }
        ("tryparse", [_, ..]) => {
            let parsed =
                date_parse::parse_offset(&text, culture(rest, cx), styles(rest), now(cx), &zone);
            let ok = parsed.is_ok();
            let it = parsed.unwrap_or(crate::text::date_time::DateTimeOffset::MIN);
            write_back(args.last(), Value::net(Offset(it))).map(|()| Value::Bool(ok))
        }
        ("parseexact", [_, _, ..]) => exact(rest, cx)
            .map(|it| Value::net(Offset(it)))
            .map_err(|why| parse_fault(why, &text)),
        ("tryparseexact", [_, _, ..]) => {
            let parsed = exact(rest, cx);
            let ok = parsed.is_ok();
            let it = parsed.unwrap_or(crate::text::date_time::DateTimeOffset::MIN);
            write_back(args.last(), Value::net(Offset(it))).map(|()| Value::Bool(ok))
        }
        ("fromunixtimeseconds" | "fromunixtimemilliseconds", [_]) => {
            let unit = if name.ends_with("milliseconds") {
                TICKS_PER_MILLISECOND
            } else {
                TICKS_PER_SECOND
            };
            let ticks = long(args, 0)?
                .checked_mul(unit)
                .and_then(|ticks| ticks.checked_add(crate::text::date_time::UNIX_EPOCH_TICKS))
                .unwrap_or(-1);
            match DateTime::from_ticks(ticks, Kind::Utc) {
                Ok(utc) => Ok(Value::net(Offset(
                    crate::text::date_time::DateTimeOffset::from_date_time(utc, &zone),
                ))),
                Err(_) if unit == TICKS_PER_SECOND => range(
                    "Valid values are between -62135596800 and 253402300799, inclusive. (Parameter 'seconds')",
                ),
                Err(_) => range(
                    "Valid values are between -62135596800000 and 253402300799999, inclusive. (Parameter 'milliseconds')",
                ),
            }
        }
        ("fromfiletime", [_]) => match call("fromfiletime", args, cx)? {
            Ok(Value::DateTime(date)) => Ok(Value::net(Offset(
                crate::text::date_time::DateTimeOffset::from_date_time(date, &zone),
            ))),
            other => other,
        },
        ("compare", [a, b]) => {
            let (a, b) = (a.downcast::<Offset>()?, b.downcast::<Offset>()?);
            Ok(Value::Int(a.0.utc_ticks().cmp(&b.0.utc_ticks()) as i32))
        }
        ("equals", [a, b]) => Ok(Value::Bool(a.net_equals(b))),
        _ => return None,
    })
}

/// A static property of `[datetimeoffset]`.
pub fn offset_property(name: &str, cx: &dyn Context) -> Option<Value> {
    use crate::text::date_time::DateTimeOffset;
    let zone = WorldZone(cx.world());
    Some(Value::net(Offset(match name {
        "now" => DateTimeOffset::from_date_time(now(cx), &zone),
        "utcnow" => {
            DateTimeOffset::from_date_time(DateTime::clamped(cx.world().now(), Kind::Utc), &zone)
        }
        "minvalue" => DateTimeOffset::MIN,
        "maxvalue" => DateTimeOffset::MAX,
        "unixepoch" => DateTimeOffset::from_date_time(DateTime::UNIX_EPOCH, &zone),
        _ => return None,
    })))
}

fn span_fault(why: SpanParseError, text: &str) -> Box<Fault> {
    let exception = match why {
        SpanParseError::Overflow => "System.OverflowException",
        _ => "System.FormatException",
    };
    Fault::net(exception, why.message(text))
}

/// A static method of `[timespan]`.
pub fn span_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    let exact =
        |rest: &[Value], cx: &mut dyn Context| -> std::result::Result<TimeSpan, SpanParseError> {
            let mut last = Err(SpanParseError::BadFormat);
            for format in formats(rest.first()) {
                last = date_parse::parse_time_span_exact(&text, &format, culture(rest, cx));
                if last.is_ok() {
                    break;
                }
            }
            last
        };
    Some(match (name, args) {
        ("parse", [one, ..]) => {
            if one.is_null() {
                return Some(null("s"));
            }
            date_parse::parse_time_span(&text, culture(rest, cx))
                .map(Value::TimeSpan)
                .map_err(|why| span_fault(why, &text))
        }
        ("tryparse", [_, ..]) => {
            let parsed = date_parse::parse_time_span(&text, culture(rest, cx));
            let ok = parsed.is_ok();
            write_back(
                args.last(),
                Value::TimeSpan(parsed.unwrap_or(TimeSpan::ZERO)),
            )
            .map(|()| Value::Bool(ok))
        }
        ("parseexact", [_, _, ..]) => exact(rest, cx)
            .map(Value::TimeSpan)
            .map_err(|why| span_fault(why, &text)),
        ("tryparseexact", [_, _, ..]) => {
            let parsed = exact(rest, cx);
            let ok = parsed.is_ok();
            write_back(
                args.last(),
                Value::TimeSpan(parsed.unwrap_or(TimeSpan::ZERO)),
            )
            .map(|()| Value::Bool(ok))
        }
        ("compare", [a, b]) => match (a.base(), b.base()) {
            (Value::TimeSpan(a), Value::TimeSpan(b)) => Ok(Value::Int(a.cmp(b) as i32)),
            _ => return None,
        },
        ("equals", [a, b]) => Ok(Value::Bool(a.net_equals(b))),
        ("fromticks", [_]) => Ok(span(long(args, 0)?)),
        _ => {
            let units = [
                ("fromdays", TICKS_PER_DAY),
                ("fromhours", TICKS_PER_HOUR),
                ("fromminutes", TICKS_PER_MINUTE),
                ("fromseconds", TICKS_PER_SECOND),
                ("frommilliseconds", TICKS_PER_MILLISECOND),
                ("frommicroseconds", TICKS_PER_MICROSECOND),
            ];
            let first = units.iter().position(|(unit, _)| *unit == name)?;
            if let [one] = args
                && let Value::Double(count) = one.base()
            {
                return Some(
                    TimeSpan::from_units(*count, units.get(first)?.1)
                        .map(Value::TimeSpan)
                        .map_err(fault),
                );
            }
            let mut ticks = 0i128;
            for (at, (_, unit)) in args.iter().zip(units.iter().skip(first)) {
                ticks += i128::from(crate::value::convert::to_i64(at).ok()?) * i128::from(*unit);
            }
            match i64::try_from(ticks) {
                Ok(ticks) => Ok(span(ticks)),
                Err(_) => Err(Fault::net(
                    "System.ArgumentOutOfRangeException",
                    "TimeSpan overflowed because the duration is too long.",
                )),
            }
        }
    })
}

/// A static property of `[timespan]`.
pub fn span_property(name: &str) -> Option<Value> {
    Some(match name {
        "zero" => span(0),
        "maxvalue" => span(i64::MAX),
        "minvalue" => span(i64::MIN),
        "hoursperday" => Value::Int(24),
        "ticksperday" => Value::Long(TICKS_PER_DAY),
        "ticksperhour" => Value::Long(TICKS_PER_HOUR),
        "ticksperminute" => Value::Long(TICKS_PER_MINUTE),
        "tickspersecond" => Value::Long(TICKS_PER_SECOND),
        "tickspermillisecond" => Value::Long(TICKS_PER_MILLISECOND),
        "tickspermicrosecond" => Value::Long(TICKS_PER_MICROSECOND),
        "nanosecondspertick" => Value::Long(100),
        "microsecondspermillisecond" => Value::Long(1_000),
        "microsecondspersecond" => Value::Long(1_000_000),
        "microsecondsperminute" => Value::Long(60_000_000),
        "microsecondsperhour" => Value::Long(3_600_000_000),
        "microsecondsperday" => Value::Long(86_400_000_000),
        "millisecondspersecond" => Value::Long(1_000),
        "millisecondsperminute" => Value::Long(60_000),
        "millisecondsperhour" => Value::Long(3_600_000),
        "millisecondsperday" => Value::Long(86_400_000),
        "secondsperminute" => Value::Long(60),
        "secondsperhour" => Value::Long(3_600),
        "secondsperday" => Value::Long(86_400),
        "minutesperhour" => Value::Long(60),
        "minutesperday" => Value::Long(1_440),
        _ => return None,
    })
}

/// `[timespan]::new(...)`.
pub fn span_construct(args: &[Value]) -> Option<Result<Value>> {
    let at = |at: usize| long(args, at).unwrap_or(0);
    let made = match args.len() {
        0 => return Some(Ok(span(0))),
        1 => return Some(Ok(span(long(args, 0)?))),
        3 => TimeSpan::new(0, at(0), at(1), at(2), 0),
        _ => TimeSpan::new(at(0), at(1), at(2), at(3), at(4)),
    };
    Some(match made {
        Ok(made) => match made.0.checked_add(at(5) * TICKS_PER_MICROSECOND) {
            Some(ticks) => Ok(span(ticks)),
            None => bad("TimeSpan overflowed because the duration is too long."),
        },
        Err(_) => range("TimeSpan overflowed because the duration is too long."),
    })
}
