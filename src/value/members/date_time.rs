//! Instance members and constructors of `[datetime]`.

use super::args::{bad, double, enumeration, int, long, range, write_back};
use super::bridge;
use crate::text::culture::Culture;
use crate::text::date_time::{
    Kind, RangeError, TICKS_PER_DAY, TICKS_PER_MICROSECOND, TICKS_PER_MILLISECOND,
};
use crate::text::name::eq_ignore_case;
use crate::value::net::calendar::{DateOnly, TimeOnly};
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Result, TimeSpan, Type, Value};

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
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Year") {
        Value::Int(date.year())
    } else if is("Month") {
        Value::Int(date.month())
    } else if is("Day") {
        Value::Int(date.day())
    } else if is("Hour") {
        Value::Int(date.hour())
    } else if is("Minute") {
        Value::Int(date.minute())
    } else if is("Second") {
        Value::Int(date.second())
    } else if is("Millisecond") {
        Value::Int(date.millisecond())
    } else if is("Microsecond") {
        Value::Int(date.microsecond())
    } else if is("Nanosecond") {
        Value::Int(date.nanosecond())
    } else if is("Ticks") {
        Value::Long(date.ticks())
    } else if is("Date") {
        Value::DateTime(date.date())
    } else if is("TimeOfDay") {
        Value::TimeSpan(date.time_of_day())
    } else if is("DayOfWeek") {
        Value::enumeration("System.DayOfWeek", i64::from(date.day_of_week()))
    } else if is("DayOfYear") {
        Value::Int(date.day_of_year())
    } else if is("Kind") {
        Value::enumeration("System.DateTimeKind", kind_number(date.kind()))
    } else if is("DateTime") {
        Value::str(shown(date))
    } else {
        return None;
    })
}

/// The text of the script property `DateTime` of a date that is to be shown in part.
pub fn hinted(date: DateTime, hint: &str) -> Value {
    let format = match hint {
        "Date" => "D",
        "Time" => "T",
        _ => return Value::str(shown(date)),
    };
    Value::str(
        crate::text::date_format::format(
            date,
            format,
            &crate::text::culture::EN_US,
            &crate::text::date_time::UtcZone,
        )
        .unwrap_or_default(),
    )
}

/// The text of the script property `DateTime`.
fn shown(date: DateTime) -> String {
    let culture = crate::text::culture::current();
    let zone = crate::text::date_time::UtcZone;
    let format = |format: &str| {
        crate::text::date_format::format(date, format, culture, &zone).unwrap_or_default()
    };
    format!("{} {}", format("D"), format("T"))
}

/// The number of a `DateTimeKind`.
pub fn kind_number(kind: Kind) -> i64 {
    match kind {
        Kind::Unspecified => 0,
        Kind::Utc => 1,
        Kind::Local => 2,
    }
}

/// The kind of a `DateTimeKind` argument.
pub fn kind_of(args: &[Value], at: usize) -> Option<Kind> {
    enumeration(args, at, "DateTimeKind").map(|number| match number {
        1 => Kind::Utc,
        2 => Kind::Local,
        _ => Kind::Unspecified,
    })
}

/// The fault of a date outside the calendar.
pub fn fault(error: RangeError) -> Box<Fault> {
    let (exception, parameter) = match error {
        RangeError::BadDate | RangeError::BadTime => ("System.ArgumentOutOfRangeException", ""),
        RangeError::BadMillisecond => (
            "System.ArgumentOutOfRangeException",
            " (Parameter 'millisecond')",
        ),
        RangeError::BadTicks => ("System.ArgumentOutOfRangeException", " (Parameter 'ticks')"),
        RangeError::BadMonths => (
            "System.ArgumentOutOfRangeException",
            " (Parameter 'months')",
        ),
        RangeError::BadYears => ("System.ArgumentOutOfRangeException", " (Parameter 'years')"),
        RangeError::Arithmetic | RangeError::BadAddend => {
            ("System.ArgumentOutOfRangeException", " (Parameter 'value')")
        }
        RangeError::BadOffset | RangeError::BadUtc => (
            "System.ArgumentOutOfRangeException",
            " (Parameter 'offset')",
        ),
        RangeError::BrokenOffset => ("System.ArgumentException", " (Parameter 'offset')"),
        RangeError::SpanNotANumber => ("System.ArgumentException", ""),
        RangeError::SpanTooLong => ("System.OverflowException", ""),
    };
    Fault::net(exception, format!("{error}{parameter}"))
}

fn date_value(result: std::result::Result<DateTime, RangeError>) -> Result<Value> {
    result.map(Value::DateTime).map_err(fault)
}

/// Text in a format of a culture.
pub fn text(
    date: DateTime,
    format: &str,
    culture: &'static Culture,
    cx: &mut dyn Context,
) -> Result<Value> {
    bridge::format_value(&Value::DateTime(date), format, culture, cx).map(Value::str)
}

/// An instance method.
pub fn call(
    date: DateTime,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let culture = args
        .iter()
        .find_map(super::culture_of)
        .unwrap_or_else(|| cx.culture());
    let zone = WorldZone(cx.world());
    Some(match (name, args) {
        ("adddays", [_]) => date_value(date.add_days(double(args, 0)?)),
        ("addhours", [_]) => date_value(date.add_hours(double(args, 0)?)),
        ("addminutes", [_]) => date_value(date.add_minutes(double(args, 0)?)),
        ("addseconds", [_]) => date_value(date.add_seconds(double(args, 0)?)),
        ("addmilliseconds", [_]) => date_value(date.add_milliseconds(double(args, 0)?)),
        ("addmicroseconds", [_]) => {
            date_value(date.add_units(double(args, 0)?, TICKS_PER_MICROSECOND))
        }
        ("addticks", [_]) => date_value(date.add_ticks(long(args, 0)?)),
        ("addmonths", [_]) => date_value(date.add_months(int(args, 0)?)),
        ("addyears", [_]) => date_value(date.add_years(int(args, 0)?)),
        ("add", [one]) => match one.base() {
            Value::TimeSpan(span) => date_value(date.plus(*span)),
            _ => return None,
        },
        ("subtract", [one]) => match one.base() {
            Value::TimeSpan(span) => date_value(date.minus(*span)),
            Value::DateTime(other) => Ok(Value::TimeSpan(date.since(*other))),
            _ => return None,
        },
        ("compareto", [one]) => match one.base() {
            Value::DateTime(other) => Ok(Value::Int(date.ticks().cmp(&other.ticks()) as i32)),
            Value::Null | Value::Empty => Ok(Value::Int(1)),
            _ => bad("Object must be of type DateTime."),
        },
        ("tostring", []) => Ok(Value::str(bridge::net_text(
            &Value::DateTime(date),
            culture,
        ))),
        ("tostring", [one, ..]) => match one.base() {
            Value::String(format) => text(
                date,
                if format.is_empty() {
                    "G"
                } else {
                    format.as_str()
                },
                culture,
                cx,
            ),
            _ => Ok(Value::str(bridge::net_text(
                &Value::DateTime(date),
                culture,
            ))),
        },
        ("toshortdatestring", []) => text(date, "d", culture, cx),
        ("tolongdatestring", []) => text(date, "D", culture, cx),
        ("toshorttimestring", []) => text(date, "t", culture, cx),
        ("tolongtimestring", []) => text(date, "T", culture, cx),
        ("touniversaltime", []) => Ok(Value::DateTime(date.to_universal(&zone))),
        ("tolocaltime", []) => Ok(Value::DateTime(date.to_local(&zone))),
        ("isdaylightsavingtime", []) => Ok(Value::Bool(false)),
        ("tobinary", []) => Ok(Value::Long(date.to_bits() as i64)),
        ("tofiletime" | "tofiletimeutc", []) => {
            let utc = if name == "tofiletime" || date.kind() == Kind::Local {
                date.to_universal(&zone)
            } else {
                date
            };
            let ticks = utc.ticks() - FILE_TIME_EPOCH;
            if ticks < 0 {
                range("Not a valid Win32 FileTime. (Parameter 'fileTime')")
            } else {
                Ok(Value::Long(ticks))
            }
        }
        ("tooadate", []) => Ok(Value::Double(to_oa_date(date))),
        ("gettypecode", []) => Ok(Value::enumeration("System.TypeCode", 16)),
        ("deconstruct", [a, b]) => write_back(Some(a), DateOnly::value(date))
            .and_then(|()| write_back(Some(b), TimeOnly::value(date.time_of_day().0)))
            .map(|()| Value::Empty),
        ("deconstruct", [a, b, c]) => write_back(Some(a), Value::Int(date.year()))
            .and_then(|()| write_back(Some(b), Value::Int(date.month())))
            .and_then(|()| write_back(Some(c), Value::Int(date.day())))
            .map(|()| Value::Empty),
        ("getdatetimeformats", [one, ..]) => match one.base() {
            Value::Char(unit) => {
                let format = String::from_utf16_lossy(&[*unit]);
                text(date, &format, culture, cx).map(|one| Value::array_of(Type::STRING, vec![one]))
            }
            _ => return None,
        },
        _ => return None,
    })
}

/// Ticks of the year 1601.
pub const FILE_TIME_EPOCH: i64 = 584_388 * TICKS_PER_DAY;
/// Ticks of 1899-12-30.
const OA_EPOCH: i64 = 693_593 * TICKS_PER_DAY;

fn to_oa_date(date: DateTime) -> f64 {
    let ticks = date.ticks();
    if ticks == 0 {
        return 0.0;
    }
    let ticks = if ticks < TICKS_PER_DAY {
        ticks + OA_EPOCH
    } else {
        ticks
    };
    let mut millis = (ticks - OA_EPOCH) / TICKS_PER_MILLISECOND;
    if millis < 0 {
        let day = 86_400_000;
        let fraction = millis % day;
        if fraction != 0 {
            millis -= (day + fraction) * 2;
        }
    }
    millis as f64 / 86_400_000.0
}

/// `FromOADate`.
pub fn from_oa_date(number: f64) -> Result<Value> {
    if !(-657_435.0..2_958_466.0).contains(&number) {
        return bad("Not a legal OleAut date.");
    }
    let mut millis = (number * 86_400_000.0 + if number >= 0.0 { 0.5 } else { -0.5 }) as i64;
    if millis < 0 {
        millis -= (millis % 86_400_000) * 2;
    }
    date_value(DateTime::from_ticks(
        millis * TICKS_PER_MILLISECOND + OA_EPOCH,
        Kind::Unspecified,
    ))
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let kind = (0..args.len())
        .find_map(|at| kind_of(args, at))
        .unwrap_or(Kind::Unspecified);
    if let Some(date) = args.first().and_then(|one| one.downcast::<DateOnly>()) {
        let time = args.get(1)?.downcast::<TimeOnly>()?;
        return Some(date_value(
            date.0.add_ticks(time.0).map(|date| date.with_kind(kind)),
        ));
    }
    if args.len() <= 2 {
        if args.is_empty() {
            return Some(Ok(Value::DateTime(DateTime::MIN)));
        }
        let ticks = long(args, 0)?;
        return Some(match DateTime::from_ticks(ticks, kind) {
            Ok(date) => Ok(Value::DateTime(date)),
            Err(_) => range(
                "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')",
            ),
        });
    }
    let numbers: Vec<i32> = (0..args.len()).map_while(|at| int(args, at)).collect();
    let at = |at: usize| numbers.get(at).copied().unwrap_or(0);
    let micro = i64::from(at(7));
    if !(0..1000).contains(&micro) {
        return Some(range(
            "Valid values are between 0 and 999, inclusive. (Parameter 'microsecond')",
        ));
    }
    Some(date_value(
        DateTime::new(at(0), at(1), at(2), at(3), at(4), at(5), at(6), kind)
            .and_then(|date| date.add_ticks(micro * TICKS_PER_MICROSECOND)),
    ))
}

/// A span as a value.
pub fn span(ticks: i64) -> Value {
    Value::TimeSpan(TimeSpan(ticks))
}
