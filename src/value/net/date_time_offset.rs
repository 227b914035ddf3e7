//! `DateTimeOffset`.

use super::NetObject;
use crate::text::culture::{Culture, INVARIANT};
use crate::text::date_format;
use crate::text::date_time::{
    DateTimeOffset, Kind, TICKS_PER_MILLISECOND, TICKS_PER_SECOND, UNIX_EPOCH_TICKS, UtcZone,
};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{double, int, long, range};
use crate::value::members::{self, date_time};
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Known, Result, TimeSpan, Type, Value};
use std::any::Any;
use std::cmp::Ordering;

/// A moment with its offset.
pub struct Offset(pub DateTimeOffset);

fn made(
    result: std::result::Result<DateTimeOffset, crate::text::date_time::RangeError>,
) -> Result<Value> {
    result
        .map(|it| Value::net(Offset(it)))
        .map_err(date_time::fault)
}

/// A constructor.
pub fn construct(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let zone = WorldZone(cx.world());
    let offset = args.last().and_then(|one| match one.base() {
        Value::TimeSpan(span) => Some(*span),
        _ => None,
    });
    match args.first().map(Value::base) {
        None => Some(Ok(Value::net(Offset(DateTimeOffset::MIN)))),
        Some(Value::DateTime(date)) => Some(match offset {
            None => Ok(Value::net(Offset(DateTimeOffset::from_date_time(
                *date, &zone,
            )))),
            Some(offset) => {
                if date.kind() == Kind::Utc && offset.0 != 0 {
                    return Some(members::args::bad(
                        "The UTC Offset for Utc DateTime instances must be 0. (Parameter 'offset')",
                    ));
                }
                if date.kind() == Kind::Local && offset.0 != date.utc_offset(&zone) {
                    return Some(members::args::bad(
                        "The UTC Offset of the local dateTime parameter does not match the offset argument. (Parameter 'offset')",
                    ));
                }
                made(DateTimeOffset::new(*date, offset))
            }
        }),
        Some(_) => {
            let offset = offset?;
            if args.len() == 2 {
                return Some(
                    DateTime::from_ticks(long(args, 0)?, Kind::Unspecified)
                        .and_then(|date| DateTimeOffset::new(date, offset))
                        .map(|it| Value::net(Offset(it)))
                        .map_err(date_time::fault),
                );
            }
            let numbers: Vec<i32> = (0..args.len()).map_while(|at| int(args, at)).collect();
            let at = |at: usize| numbers.get(at).copied().unwrap_or(0);
            Some(
                DateTime::new(
                    at(0),
                    at(1),
                    at(2),
                    at(3),
                    at(4),
                    at(5),
                    at(6),
                    Kind::Unspecified,
                )
                .map(|date| match args.len() {
                    // The eighth number counts microseconds.
                    9 => DateTime::clamped(date.ticks() + i64::from(at(7)) * 10, date.kind()),
                    _ => date,
                })
                .and_then(|date| DateTimeOffset::new(date, offset))
                .map(|it| Value::net(Offset(it)))
                .map_err(date_time::fault),
            )
        }
    }
}

impl NetObject for Offset {
    fn type_of(&self) -> Type {
        Type::Known(Known::DateTimeOffset)
    }

    fn to_text(&self) -> String {
        self.text_in(&INVARIANT)
    }

    fn text_in(&self, culture: &Culture) -> String {
        date_format::format_offset(self.0, "", culture, &UtcZone).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let local = self.0.date_time();
        Some(if is("DateTime") {
            Value::DateTime(local)
        } else if is("UtcDateTime") {
            Value::DateTime(self.0.utc_date_time())
        } else if is("LocalDateTime") {
            Value::DateTime(self.0.local_date_time(&UtcZone))
        } else if is("Offset") {
            Value::TimeSpan(self.0.offset())
        } else if is("TotalOffsetMinutes") {
            Value::Int((self.0.offset().0 / crate::text::date_time::TICKS_PER_MINUTE) as i32)
        } else if is("UtcTicks") {
            Value::Long(self.0.utc_ticks())
        } else if is("Kind") {
            return None;
        } else {
            return date_time::property(local, name);
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "DateTime",
            "UtcDateTime",
            "LocalDateTime",
            "Date",
            "Day",
            "DayOfWeek",
            "DayOfYear",
            "Hour",
            "Millisecond",
            "Microsecond",
            "Nanosecond",
            "Minute",
            "Month",
            "Offset",
            "TotalOffsetMinutes",
            "Second",
            "Ticks",
            "UtcTicks",
            "TimeOfDay",
            "Year",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let it = self.0;
        let zone = WorldZone(cx.world());
        Some(match (name, args) {
            ("adddays", [_]) => made(it.map(|date| date.add_days(double(args, 0).unwrap_or(0.0)))),
            ("addhours", [_]) => {
                made(it.map(|date| date.add_hours(double(args, 0).unwrap_or(0.0))))
            }
            ("addminutes", [_]) => {
                made(it.map(|date| date.add_minutes(double(args, 0).unwrap_or(0.0))))
            }
            ("addseconds", [_]) => {
                made(it.map(|date| date.add_seconds(double(args, 0).unwrap_or(0.0))))
            }
            ("addmilliseconds", [_]) => {
                made(it.map(|date| date.add_milliseconds(double(args, 0).unwrap_or(0.0))))
            }
            ("addmonths", [_]) => made(it.map(|date| date.add_months(int(args, 0).unwrap_or(0)))),
            ("addyears", [_]) => made(it.map(|date| date.add_years(int(args, 0).unwrap_or(0)))),
            ("addticks", [_]) => made(it.map(|date| date.add_ticks(long(args, 0).unwrap_or(0)))),
            ("add" | "subtract", [one]) => match one.base() {
                Value::TimeSpan(span) => {
                    let span = if name == "add" {
                        *span
                    } else {
                        TimeSpan(span.0.wrapping_neg())
                    };
                    made(it.map(|date| date.plus(span)))
                }
                other => match other.net_object()?.as_any().downcast_ref::<Offset>() {
                    Some(other) => Ok(Value::TimeSpan(TimeSpan(
                        it.utc_ticks() - other.0.utc_ticks(),
                    ))),
                    None => return None,
                },
            },
            ("tooffset", [one]) => match one.base() {
                Value::TimeSpan(span) => made(it.to_offset(*span)),
                _ => return None,
            },
            ("touniversaltime", []) => made(it.to_offset(TimeSpan::ZERO)),
            ("tolocaltime", []) => Ok(Value::net(Offset(DateTimeOffset::from_date_time(
                it.local_date_time(&zone),
                &zone,
            )))),
            ("tounixtimeseconds", []) => Ok(Value::Long(
                (it.utc_ticks() - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_SECOND),
            )),
            ("tounixtimemilliseconds", []) => Ok(Value::Long(
                (it.utc_ticks() - UNIX_EPOCH_TICKS).div_euclid(TICKS_PER_MILLISECOND),
            )),
            ("tofiletime", []) => {
                let ticks = it.utc_ticks() - date_time::FILE_TIME_EPOCH;
                if ticks < 0 {
                    range("Not a valid Win32 FileTime. (Parameter 'fileTime')")
                } else {
                    Ok(Value::Long(ticks))
                }
            }
            ("tostring", _) => {
                let culture = args
                    .iter()
                    .find_map(members::culture_of)
                    .unwrap_or_else(|| cx.culture());
                let format = match args.first().map(Value::base) {
                    Some(Value::String(format)) => format.to_string(),
                    _ => String::new(),
                };
                date_format::format_offset(it, &format, culture, &zone)
                    .map(Value::str)
                    .map_err(|error| Fault::net("System.FormatException", error.to_string()))
            }
            ("compareto", [one]) => {
                let other = one.downcast::<Offset>()?;
                Ok(Value::Int(it.utc_ticks().cmp(&other.0.utc_ticks()) as i32))
            }
            ("equalsexact", [one]) => {
                let other = one.downcast::<Offset>()?;
                Ok(Value::Bool(
                    it.ticks() == other.0.ticks() && it.offset() == other.0.offset(),
                ))
            }
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Offset>()
                .is_some_and(|other| other.0.utc_ticks() == self.0.utc_ticks()),
        )
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        match other.base() {
            Value::DateTime(date) => Some(self.0.utc_ticks().cmp(&date.ticks())),
            other => Some(
                self.0
                    .utc_ticks()
                    .cmp(&other.downcast::<Offset>()?.0.utc_ticks()),
            ),
        }
    }

    fn hash(&self) -> Option<u64> {
        Some(self.0.utc_ticks() as u64)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
