//! `GregorianCalendar`, `ISOWeek` and `RegionInfo`.

use super::NetObject;
use crate::text::culture::{self, Culture};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, int};
use crate::value::types::Type;
use crate::value::{Context, DateTime, Result, Value, convert};
use std::any::Any;

/// `System.Globalization.GregorianCalendar`.
pub struct Gregorian;

fn date(args: &[Value], at: usize, cx: &mut dyn Context) -> Option<Result<DateTime>> {
    let of = Type::Known(crate::value::Known::DateTime);
    Some(match convert::convert(args.get(at)?, &of, cx) {
        Ok(Value::DateTime(date)) => Ok(date),
        Ok(_) => return None,
        Err(fault) => Err(fault),
    })
}

fn number(value: &Value) -> i32 {
    match value.base() {
        Value::Enum(held) => held.number as i32,
        other => convert::to_i32(other).unwrap_or(0),
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

impl NetObject for Gregorian {
    fn type_of(&self) -> Type {
        Type::named("System.Globalization.GregorianCalendar")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("AlgorithmType") {
            Value::enumeration("System.Globalization.CalendarAlgorithmType", 1)
        } else if is("CalendarType") {
            Value::enumeration("System.Globalization.GregorianCalendarTypes", 1)
        } else if is("TwoDigitYearMax") {
            Value::Int(2049)
        } else if is("IsReadOnly") {
            Value::TRUE
        } else if is("MaxSupportedDateTime") {
            Value::DateTime(DateTime::MAX)
        } else if is("MinSupportedDateTime") {
            Value::DateTime(DateTime::MIN)
        } else if is("Eras") {
            Value::array_of(Type::INT, vec![Value::Int(1)])
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "MinSupportedDateTime",
            "MaxSupportedDateTime",
            "AlgorithmType",
            "CalendarType",
            "Eras",
            "TwoDigitYearMax",
            "IsReadOnly",
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
        match (name, args.len()) {
            ("getdaysinmonth", 2 | 3) => {
                let list = args.get(..2)?;
                return Some(crate::value::member::invoke_static(
                    &Type::Known(crate::value::Known::DateTime),
                    "DaysInMonth",
                    list,
                    cx,
                ));
            }
            ("getdaysinyear", 1 | 2) => {
                return Some(Ok(Value::Int(if is_leap(int(args, 0)?) {
                    366
                } else {
                    365
                })));
            }
            ("getmonthsinyear", 1 | 2) => return Some(Ok(Value::Int(12))),
            ("isleapyear", 1 | 2) => return Some(Ok(Value::Bool(is_leap(int(args, 0)?)))),
            _ => {}
        }
        let held = match date(args, 0, cx)? {
            Ok(held) => held,
            Err(fault) => return Some(Err(fault)),
        };
        let moved = |made: std::result::Result<DateTime, crate::text::date_time::RangeError>| {
            made.map(Value::DateTime).or_else(|_| {
                bad("The added or subtracted value results in an un-representable DateTime.")
            })
        };
        Some(match (name, args.len()) {
            ("getyear", 1) => Ok(Value::Int(held.year())),
            ("getmonth", 1) => Ok(Value::Int(held.month())),
            ("getdayofmonth", 1) => Ok(Value::Int(held.day())),
            ("getdayofyear", 1) => Ok(Value::Int(held.day_of_year())),
            ("gethour", 1) => Ok(Value::Int(held.hour())),
            ("getminute", 1) => Ok(Value::Int(held.minute())),
            ("getsecond", 1) => Ok(Value::Int(held.second())),
            ("getera", 1) => Ok(Value::Int(1)),
            ("getdayofweek", 1) => Ok(Value::enumeration(
                "System.DayOfWeek",
                i64::from(held.day_of_week()),
            )),
            ("adddays", 2) => moved(held.add_days(f64::from(int(args, 1)?))),
            ("addmonths", 2) => moved(held.add_months(int(args, 1)?)),
            ("addyears", 2) => moved(held.add_years(int(args, 1)?)),
            ("addweeks", 2) => moved(held.add_days(f64::from(int(args, 1)?) * 7.0)),
            ("getweekofyear", 3) => {
                let rule = match args.get(1)?.base() {
                    Value::String(text) => text.to_string(),
                    other => match number(other) {
                        1 => "FirstFullWeek".to_owned(),
                        2 => "FirstFourDayWeek".to_owned(),
                        _ => "FirstDay".to_owned(),
                    },
                };
                let first = match args.get(2)?.base() {
                    text @ Value::String(_) => {
                        match convert::convert(text, &Type::named("System.DayOfWeek"), cx) {
                            Ok(day) => number(&day),
                            Err(fault) => return Some(Err(fault)),
                        }
                    }
                    other => number(other),
                };
                Ok(Value::Int(held.week_of_year(&rule, first)))
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Globalization.ISOWeek]::...`
pub fn iso_week(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    // The fourth of January lies in the first week.
    let monday = |year: i32| -> Option<DateTime> {
        let fourth = DateTime::from_date(year, 1, 4).ok()?;
        let past = (fourth.day_of_week() + 6) % 7;
        fourth.add_days(-f64::from(past)).ok()
    };
    match (name, args) {
        ("getweekofyear" | "getyear", [_]) => Some(date(args, 0, cx)?.map(|held| {
            let (year, week) = held.iso_week();
            Value::Int(if name == "getyear" { year } else { week })
        })),
        ("getweeksinyear", [_]) => {
            let year = int(args, 0)?;
            let span = monday(year + 1)?.ticks() - monday(year)?.ticks();
            Some(Ok(Value::Int(
                (span / (7 * crate::text::date_time::TICKS_PER_DAY)) as i32,
            )))
        }
        ("getyearstart", [_]) => Some(Ok(Value::DateTime(monday(int(args, 0)?)?))),
        ("getyearend", [_]) => {
            let last = monday(int(args, 0)? + 1)?.add_days(-1.0).ok()?;
            Some(Ok(Value::DateTime(last)))
        }
        ("todatetime", [_, _, day]) => {
            let day = match convert::convert(day, &Type::named("System.DayOfWeek"), cx) {
                Ok(day) => number(&day),
                Err(fault) => return Some(Err(fault)),
            };
            let past = (int(args, 1)? - 1) * 7 + (day + 6) % 7;
            let made = monday(int(args, 0)?)?.add_days(f64::from(past)).ok()?;
            Some(Ok(Value::DateTime(made)))
        }
        _ => None,
    }
}

/// `RegionInfo`: what a culture of the region knows.
pub struct Region(&'static Culture);

impl NetObject for Region {
    fn type_of(&self) -> Type {
        Type::named("System.Globalization.RegionInfo")
    }

    fn to_text(&self) -> String {
        self.code().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") || is("TwoLetterISORegionName") {
            Value::str(self.code())
        } else if is("CurrencySymbol") {
            Value::str(self.0.number.currency_symbol)
        } else if is("IsMetric") {
            Value::Bool(!matches!(self.code(), "US" | "LR" | "MM"))
        } else if is("EnglishName") || is("DisplayName") {
            let name = self.0.english_name;
            let inner = name
                .split_once('(')
                .and_then(|(_, rest)| rest.strip_suffix(')'));
            Value::str(inner.unwrap_or(name))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "EnglishName",
            "DisplayName",
            "TwoLetterISORegionName",
            "IsMetric",
            "CurrencySymbol",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Region {
    fn code(&self) -> &str {
        self.0.name.rsplit('-').next().unwrap_or(self.0.name)
    }
}

/// `[Globalization.RegionInfo]::new(name)`.
pub fn region(args: &[Value]) -> Option<Result<Value>> {
    let name = args.first()?.to_text();
    let found = culture::find("en-US")
        .into_iter()
        .chain(culture::all())
        .filter(|one| one.name.contains('-'))
        .find(|one| {
            eq_ignore_case(one.name, &name)
                || one
                    .name
                    .rsplit('-')
                    .next()
                    .is_some_and(|code| eq_ignore_case(code, &name))
        });
    Some(match found {
        Some(culture) => Ok(Value::net(Region(culture))),
        None => bad(format!(
            "Culture name '{name}' is not supported. (Parameter 'name')"
        )),
    })
}
