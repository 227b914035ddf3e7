//! `DateOnly` and `TimeOnly`.

use super::NetObject;
use crate::text::culture::{Culture, EN_US, INVARIANT};
use crate::text::date_format;
use crate::text::date_parse::{self, DateStyles};
use crate::text::date_time::{
    Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MICROSECOND, TICKS_PER_MILLISECOND,
    TICKS_PER_MINUTE, TICKS_PER_SECOND, UtcZone,
};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{double, int, items, long, range, write_back};
use crate::value::members::{self, date_time};
use crate::value::{Context, DateTime, Fault, Known, Result, TimeSpan, Type, Value};
use std::any::Any;
use std::cmp::Ordering;

/// A date without a time: midnight of that day.
pub struct DateOnly(pub DateTime);

/// A time of day, in ticks.
pub struct TimeOnly(pub i64);

impl DateOnly {
    /// The day of a moment.
    pub fn value(date: DateTime) -> Value {
        Value::net(DateOnly(date.date().with_kind(Kind::Unspecified)))
    }
}

impl TimeOnly {
    fn clock(&self) -> DateTime {
        DateTime::clamped(self.0, Kind::Unspecified)
    }

    /// A time of day.
    pub fn value(ticks: i64) -> Value {
        Value::net(TimeOnly(ticks.rem_euclid(TICKS_PER_DAY)))
    }
}

fn format_of<'a>(args: &'a [Value], default: &'a str) -> &'a str {
    match args.first().map(Value::base) {
        Some(Value::String(format)) if !format.is_empty() => format.as_str(),
        _ => default,
    }
}

fn culture_of(args: &[Value], cx: &dyn Context) -> &'static Culture {
    args.iter()
        .find_map(members::culture_of)
        .unwrap_or_else(|| cx.culture())
}

impl NetObject for DateOnly {
    fn type_of(&self) -> Type {
        Type::Known(Known::DateOnly)
    }

    fn to_text(&self) -> String {
        self.text_in(&INVARIANT)
    }

    fn text_in(&self, culture: &Culture) -> String {
        date_format::format(self.0, "d", culture, &UtcZone).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "DayNumber") {
            return Some(Value::Int((self.0.ticks() / TICKS_PER_DAY) as i32));
        }
        ["Year", "Month", "Day", "DayOfWeek", "DayOfYear"]
            .iter()
            .any(|known| eq_ignore_case(name, known))
            .then(|| date_time::property(self.0, name))
            .flatten()
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Year",
            "Month",
            "Day",
            "DayOfWeek",
            "DayOfYear",
            "DayNumber",
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
        let made = |date: std::result::Result<DateTime, crate::text::date_time::RangeError>| {
            date.map(DateOnly::value).map_err(date_time::fault)
        };
        Some(match (name, args) {
            ("adddays", [_]) => made(self.0.add_days(f64::from(int(args, 0)?))),
            ("addmonths", [_]) => made(self.0.add_months(int(args, 0)?)),
            ("addyears", [_]) => made(self.0.add_years(int(args, 0)?)),
            ("todatetime", [time, ..]) => {
                let time = time.downcast::<TimeOnly>()?;
                let kind = date_time::kind_of(args, 1).unwrap_or(Kind::Unspecified);
                Ok(Value::DateTime(DateTime::clamped(
                    self.0.ticks() + time.0,
                    kind,
                )))
            }
            ("tolongdatestring", []) => date_time::text(self.0, "D", cx.culture(), cx),
            ("toshortdatestring", []) => date_time::text(self.0, "d", cx.culture(), cx),
            ("tostring", _) => {
                let culture = culture_of(args, cx);
                date_format::format_date_only(self.0, format_of(args, "d"), culture, &UtcZone)
                    .map(Value::str)
                    .map_err(|error| Fault::net("System.FormatException", error.to_string()))
            }
            ("compareto", [one]) => Ok(Value::Int(
                self.0.ticks().cmp(&one.downcast::<DateOnly>()?.0.ticks()) as i32,
            )),
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<DateOnly>()
                .is_some_and(|other| other.0.ticks() == self.0.ticks()),
        )
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.ticks().cmp(&other.downcast::<DateOnly>()?.0.ticks()))
    }

    fn hash(&self) -> Option<u64> {
        Some(self.0.ticks() as u64)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NetObject for TimeOnly {
    fn type_of(&self) -> Type {
        Type::Known(Known::TimeOnly)
    }

    fn to_text(&self) -> String {
        self.text_in(&INVARIANT)
    }

    fn text_in(&self, culture: &Culture) -> String {
        date_format::format_time_only(self.clock(), "t", culture, &UtcZone).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<Value> {
        [
            "Hour",
            "Minute",
            "Second",
            "Millisecond",
            "Microsecond",
            "Nanosecond",
            "Ticks",
        ]
        .iter()
        .any(|known| eq_ignore_case(name, known))
        .then(|| date_time::property(DateTime::clamped(self.0, Kind::Unspecified), name))
        .flatten()
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Hour",
            "Minute",
            "Second",
            "Millisecond",
            "Microsecond",
            "Nanosecond",
            "Ticks",
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
        Some(match (name, args) {
            ("add", [one]) => match one.base() {
                Value::TimeSpan(span) => Ok(TimeOnly::value(self.0.wrapping_add(span.0))),
                _ => return None,
            },
            ("addhours", [_]) => Ok(TimeOnly::value(
                self.0 + (double(args, 0)? * TICKS_PER_HOUR as f64) as i64,
            )),
            ("addminutes", [_]) => Ok(TimeOnly::value(
                self.0 + (double(args, 0)? * TICKS_PER_MINUTE as f64) as i64,
            )),
            ("isbetween", [a, b]) => {
                let (a, b) = (a.downcast::<TimeOnly>()?.0, b.downcast::<TimeOnly>()?.0);
                Ok(Value::Bool(if a <= b {
                    a <= self.0 && self.0 < b
                } else {
                    a <= self.0 || self.0 < b
                }))
            }
            ("totimespan", []) => Ok(Value::TimeSpan(TimeSpan(self.0))),
            ("tolongtimestring", []) => date_time::text(
                DateTime::clamped(self.0, Kind::Unspecified),
                "T",
                cx.culture(),
                cx,
            ),
            ("toshorttimestring", []) => date_time::text(
                DateTime::clamped(self.0, Kind::Unspecified),
                "t",
                cx.culture(),
                cx,
            ),
            ("tostring", _) => {
                let culture = culture_of(args, cx);
                date_format::format_time_only(self.clock(), format_of(args, "t"), culture, &UtcZone)
                    .map(Value::str)
                    .map_err(|error| Fault::net("System.FormatException", error.to_string()))
            }
            ("compareto", [one]) => {
                Ok(Value::Int(self.0.cmp(&one.downcast::<TimeOnly>()?.0) as i32))
            }
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<TimeOnly>()
                .is_some_and(|other| other.0 == self.0),
        )
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.cmp(&other.downcast::<TimeOnly>()?.0))
    }

    fn hash(&self) -> Option<u64> {
        Some(self.0 as u64)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn parsed(args: &[Value], exact: bool, what: &str, cx: &mut dyn Context) -> Result<DateTime> {
    let text = args.first().map(Value::to_text).unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    let culture = culture_of(rest, cx);
    let now = DateTime::MIN;
    let found = if exact {
        let formats: Vec<String> = match rest.first().map(Value::base) {
            Some(many @ Value::Array(_)) => items(many).iter().map(Value::to_text).collect(),
            Some(Value::String(one)) => vec![one.to_string()],
            _ => Vec::new(),
        };
        let formats: Vec<&str> = formats.iter().map(String::as_str).collect();
        date_parse::parse_exact(&text, &formats, culture, DateStyles::NONE, now, &UtcZone)
    } else {
        date_parse::parse(&text, culture, DateStyles::NONE, now, &UtcZone)
    };
    let fits = |date: &DateTime| match what {
        "DateOnly" => date.time_of_day().0 == 0,
        _ => date.date().ticks() == 0,
    };
    let wrong = |why: &str| {
        Err(Fault::net(
            "System.FormatException",
            format!("String '{text}' {why} {what}."),
        ))
    };
    match found {
        Ok(date) if exact || fits(&date) => Ok(date),
        Ok(_) => wrong("contains parts which are not specific to the"),
        Err(_) => wrong("was not recognized as a valid"),
    }
}

/// A static method of either type.
pub fn static_call(
    of: Known,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let day = of == Known::DateOnly;
    let what = if day { "DateOnly" } else { "TimeOnly" };
    let made = |date: DateTime| {
        if day {
            DateOnly::value(date)
        } else {
            TimeOnly::value(date.time_of_day().0)
        }
    };
    Some(match (name, args) {
        ("parse", _) => parsed(args, false, what, cx).map(made),
        ("parseexact", _) => parsed(args, true, what, cx).map(made),
        ("tryparse" | "tryparseexact", _) => {
            let found = parsed(args, name == "tryparseexact", what, cx);
            let ok = found.is_ok();
            write_back(args.last(), made(found.unwrap_or(DateTime::MIN))).map(|()| Value::Bool(ok))
        }
        ("fromdatetime", [one]) => match one.base() {
            Value::DateTime(date) => Ok(made(*date)),
            _ => return None,
        },
        ("fromdaynumber", [_]) => {
            DateTime::from_ticks(i64::from(int(args, 0)?) * TICKS_PER_DAY, Kind::Unspecified)
                .map(DateOnly::value)
                .map_err(date_time::fault)
        }
        ("fromtimespan", [one]) => match one.base() {
            Value::TimeSpan(span) if (0..TICKS_PER_DAY).contains(&span.0) => {
                Ok(TimeOnly::value(span.0))
            }
            Value::TimeSpan(_) => range(
                "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks. (Parameter 'ticks')",
            ),
            _ => return None,
        },
        _ => return None,
    })
}

/// A static property of either type.
pub fn static_property(of: Known, name: &str) -> Option<Value> {
    let day = of == Known::DateOnly;
    Some(match name {
        "minvalue" if day => DateOnly::value(DateTime::MIN),
        "maxvalue" if day => DateOnly::value(DateTime::MAX),
        "minvalue" => TimeOnly::value(0),
        "maxvalue" => TimeOnly::value(TICKS_PER_DAY - 1),
        _ => return None,
    })
}

/// A constructor of either type.
pub fn construct(of: Known, args: &[Value]) -> Option<Result<Value>> {
    let at = |at: usize| int(args, at).unwrap_or(0);
    if of == Known::DateOnly {
        if args.is_empty() {
            return Some(Ok(DateOnly::value(DateTime::MIN)));
        }
        return Some(
            DateTime::from_date(at(0), at(1), at(2))
                .map(DateOnly::value)
                .map_err(date_time::fault),
        );
    }
    if let [_] = args {
        let ticks = long(args, 0)?;
        return Some(if (0..TICKS_PER_DAY).contains(&ticks) {
            Ok(TimeOnly::value(ticks))
        } else {
            range("Ticks must be between 0 and and TimeOnly.MaxValue.Ticks. (Parameter 'ticks')")
        });
    }
    if !(0..24).contains(&at(0)) || !(0..60).contains(&at(1)) || !(0..60).contains(&at(2)) {
        return Some(range(
            "Hour, Minute, and Second parameters describe an un-representable DateTime.",
        ));
    }
    let ticks = i64::from(at(0)) * TICKS_PER_HOUR
        + i64::from(at(1)) * TICKS_PER_MINUTE
        + i64::from(at(2)) * TICKS_PER_SECOND
        + i64::from(at(3)) * TICKS_PER_MILLISECOND
        + i64::from(at(4)) * TICKS_PER_MICROSECOND;
    let _ = &EN_US;
    Some(Ok(TimeOnly::value(ticks)))
}
