//! `TimeZoneInfo`: the zones of the machine's database, read through the world.

use super::NetObject;
use crate::text::date_time::{Kind, TICKS_PER_MINUTE, UtcZone, Zone};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, write_back};
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Known, Result, TimeSpan, Type, Value, convert};
use std::any::Any;
use std::rc::Rc;

const DATABASE: &str = "/usr/share/zoneinfo";

/// Windows' names of zones, and the zones of the database that they mean.
const WINDOWS: &[(&str, &str)] = &[
    ("Dateline Standard Time", "Etc/GMT+12"),
    ("Hawaiian Standard Time", "Pacific/Honolulu"),
    ("Alaskan Standard Time", "America/Anchorage"),
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("Pacific Standard Time (Mexico)", "America/Tijuana"),
    ("US Mountain Standard Time", "America/Phoenix"),
    ("Mountain Standard Time", "America/Denver"),
    ("Central America Standard Time", "America/Guatemala"),
    ("Central Standard Time", "America/Chicago"),
    ("Central Standard Time (Mexico)", "America/Mexico_City"),
    ("Canada Central Standard Time", "America/Regina"),
    ("SA Pacific Standard Time", "America/Bogota"),
    ("Eastern Standard Time", "America/New_York"),
    ("US Eastern Standard Time", "America/Indiana/Indianapolis"),
    ("Venezuela Standard Time", "America/Caracas"),
    ("Atlantic Standard Time", "America/Halifax"),
    ("SA Western Standard Time", "America/La_Paz"),
    ("Pacific SA Standard Time", "America/Santiago"),
    ("Newfoundland Standard Time", "America/St_Johns"),
    ("E. South America Standard Time", "America/Sao_Paulo"),
    ("Argentina Standard Time", "America/Argentina/Buenos_Aires"),
    ("SA Eastern Standard Time", "America/Cayenne"),
    ("Azores Standard Time", "Atlantic/Azores"),
    ("UTC", "Etc/UTC"),
    ("GMT Standard Time", "Europe/London"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Romance Standard Time", "Europe/Paris"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("W. Central Africa Standard Time", "Africa/Lagos"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Egypt Standard Time", "Africa/Cairo"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("FLE Standard Time", "Europe/Kiev"),
    ("South Africa Standard Time", "Africa/Johannesburg"),
    ("Israel Standard Time", "Asia/Jerusalem"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Arabic Standard Time", "Asia/Baghdad"),
    ("Arab Standard Time", "Asia/Riyadh"),
    ("Belarus Standard Time", "Europe/Minsk"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("E. Africa Standard Time", "Africa/Nairobi"),
    ("Iran Standard Time", "Asia/Tehran"),
    ("Arabian Standard Time", "Asia/Dubai"),
    ("Azerbaijan Standard Time", "Asia/Baku"),
    ("Georgian Standard Time", "Asia/Tbilisi"),
    ("Afghanistan Standard Time", "Asia/Kabul"),
    ("West Asia Standard Time", "Asia/Tashkent"),
    ("Pakistan Standard Time", "Asia/Karachi"),
    ("India Standard Time", "Asia/Calcutta"),
    ("Sri Lanka Standard Time", "Asia/Colombo"),
    ("Nepal Standard Time", "Asia/Katmandu"),
    ("Bangladesh Standard Time", "Asia/Dhaka"),
    ("Myanmar Standard Time", "Asia/Rangoon"),
    ("SE Asia Standard Time", "Asia/Bangkok"),
    ("China Standard Time", "Asia/Shanghai"),
    ("Singapore Standard Time", "Asia/Singapore"),
    ("W. Australia Standard Time", "Australia/Perth"),
    ("Taipei Standard Time", "Asia/Taipei"),
    ("Tokyo Standard Time", "Asia/Tokyo"),
    ("Korea Standard Time", "Asia/Seoul"),
    ("Cen. Australia Standard Time", "Australia/Adelaide"),
    ("AUS Central Standard Time", "Australia/Darwin"),
    ("E. Australia Standard Time", "Australia/Brisbane"),
    ("AUS Eastern Standard Time", "Australia/Sydney"),
    ("West Pacific Standard Time", "Pacific/Port_Moresby"),
    ("Tasmania Standard Time", "Australia/Hobart"),
    ("New Zealand Standard Time", "Pacific/Auckland"),
    ("Fiji Standard Time", "Pacific/Fiji"),
    ("Samoa Standard Time", "Pacific/Apia"),
];

/// A zone.
pub struct TimeZone {
    id: String,
    rules: Rc<dyn Zone>,
    /// A moment of the year that tells its offsets, in ticks UTC.
    now: i64,
    utc: bool,
    local: bool,
}

/// `[TimeZoneInfo]::Utc`.
pub fn utc() -> Value {
    Value::net(TimeZone {
        id: "UTC".to_owned(),
        rules: Rc::new(UtcZone),
        now: 0,
        utc: true,
        local: false,
    })
}

/// `[TimeZoneInfo]::Local`.
pub fn local(cx: &dyn Context) -> Value {
    let world = cx.world();
    let id = world.zone_id();
    if id == "UTC" {
        return utc();
    }
    Value::net(TimeZone {
        id,
        now: world.now(),
        rules: Rc::new(WorldZone(world)),
        utc: false,
        local: true,
    })
}

fn find(id: &str, cx: &dyn Context) -> Result<Value> {
    if eq_ignore_case(id, "UTC") {
        return Ok(utc());
    }
    let world = cx.world();
    let name = WINDOWS
        .iter()
        .find(|(held, _)| eq_ignore_case(held, id))
        .map_or(id, |(_, name)| name);
    let missing = || {
        Fault::net(
            "System.TimeZoneNotFoundException",
            format!("The time zone ID '{id}' was not found on the local computer."),
        )
    };
    if name.is_empty() || name.starts_with('/') || name.contains("..") {
        return Err(missing());
    }
    let bytes = world
        .read(&format!("{DATABASE}/{name}"))
        .map_err(|_| missing())?;
    let rules = jiff::tz::TimeZone::tzif(name, &bytes).map_err(|_| missing())?;
    Ok(Value::net(TimeZone {
        id: id.to_owned(),
        rules: Rc::new(rules),
        now: world.now(),
        utc: false,
        local: false,
    }))
}

impl TimeZone {
    /// The offset without daylight saving: the smaller one of winter and summer.
    fn base(&self) -> (i64, bool) {
        let half = 182 * crate::text::date_time::TICKS_PER_DAY;
        let (a, b) = (
            self.rules.offset_at_utc(self.now),
            self.rules.offset_at_utc(self.now + half),
        );
        (a.min(b), a != b)
    }

    fn names(&self) -> Option<(String, String, String)> {
        if self.utc {
            let name = "Coordinated Universal Time".to_owned();
            return Some((format!("(UTC) {name}"), name.clone(), name));
        }
        let (offset, city, name) = match self.id.as_str() {
            "America/New_York" => ("-05:00", "New York", "Eastern"),
            "America/Chicago" => ("-06:00", "Chicago", "Central"),
            "America/Denver" => ("-07:00", "Denver", "Mountain"),
            "America/Los_Angeles" => ("-08:00", "Los Angeles", "Pacific"),
            _ => return None,
        };
        Some((
            format!("(UTC{offset}) {name} Time ({city})"),
            format!("{name} Standard Time"),
            format!("{name} Daylight Time"),
        ))
    }

    /// Ticks ahead of UTC of a date.
    fn offset(&self, date: DateTime, cx: &dyn Context) -> i64 {
        match date.kind() {
            Kind::Unspecified => self.rules.offset_at_local(date.ticks()),
            Kind::Utc => self.rules.offset_at_utc(date.ticks()),
            Kind::Local => {
                let utc = date.to_universal(&WorldZone(cx.world()));
                self.rules.offset_at_utc(utc.ticks())
            }
        }
    }

    /// A moment of universal time as the zone's clocks show it.
    fn show(&self, utc: DateTime) -> DateTime {
        let kind = if self.utc {
            Kind::Utc
        } else if self.local {
            Kind::Local
        } else {
            Kind::Unspecified
        };
        DateTime::clamped(utc.ticks() + self.rules.offset_at_utc(utc.ticks()), kind)
    }

    /// The universal time of what the zone's clocks show.
    fn read(&self, date: DateTime) -> DateTime {
        let ticks = date.ticks();
        DateTime::clamped(ticks - self.rules.offset_at_local(ticks), Kind::Utc)
    }
}

fn date(value: &Value, cx: &mut dyn Context) -> Result<DateTime> {
    match convert::convert(value, &Type::Known(Known::DateTime), cx)? {
        Value::DateTime(date) => Ok(date),
        _ => bad("The date is missing."),
    }
}

/// Universal time of a date: of the session's zone where it does not say another.
fn universal(date: DateTime, cx: &dyn Context) -> DateTime {
    date.to_universal(&WorldZone(cx.world()))
}

impl NetObject for TimeZone {
    fn type_of(&self) -> Type {
        Type::named("System.TimeZoneInfo")
    }

    fn to_text(&self) -> String {
        self.names()
            .map_or_else(|| self.id.clone(), |(shown, _, _)| shown)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Id") {
            Value::str(self.id.as_str())
        } else if is("HasIanaId") {
            Value::Bool(!WINDOWS.iter().any(|(held, _)| *held == self.id) || self.utc)
        } else if is("DisplayName") {
            Value::str(self.names()?.0)
        } else if is("StandardName") {
            Value::str(self.names()?.1)
        } else if is("DaylightName") {
            Value::str(self.names()?.2)
        } else if is("BaseUtcOffset") {
            Value::TimeSpan(TimeSpan(self.base().0))
        } else if is("SupportsDaylightSavingTime") {
            Value::Bool(self.base().1)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Id",
            "HasIanaId",
            "DisplayName",
            "StandardName",
            "DaylightName",
            "BaseUtcOffset",
            "SupportsDaylightSavingTime",
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
        let [one] = args else { return None };
        if name == "hassamerules" {
            let other = one.downcast::<TimeZone>()?;
            let year = crate::text::date_time::TICKS_PER_DAY * 30;
            let same = (0..12).all(|month| {
                let at = self.now + month * year;
                self.rules.offset_at_utc(at) == other.rules.offset_at_utc(at)
            });
            return Some(Ok(Value::Bool(same)));
        }
        let held = match date(one, cx) {
            Ok(held) => held,
            Err(fault) => return Some(Err(fault)),
        };
        let offset = self.offset(held, cx);
        Some(Ok(match name {
            "getutcoffset" => Value::TimeSpan(TimeSpan(offset)),
            "isdaylightsavingtime" => Value::Bool(offset != self.base().0),
            "isambiguoustime" | "isinvalidtime" => {
                let ticks = held.ticks();
                let hour = 60 * TICKS_PER_MINUTE;
                let (before, after) = (
                    self.rules.offset_at_local(ticks - 3 * hour),
                    self.rules.offset_at_local(ticks + 3 * hour),
                );
                // Which of the two offsets the clocks may have had at that reading.
                let early = self.rules.offset_at_utc(ticks - before) == before;
                let late = self.rules.offset_at_utc(ticks - after) == after;
                Value::Bool(
                    before != after
                        && if name == "isambiguoustime" {
                            early && late
                        } else {
                            !early && !late
                        },
                )
            }
            _ => return None,
        }))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<TimeZone>()
                .is_some_and(|other| eq_ignore_case(&other.id, &self.id)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[TimeZoneInfo]::...`
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    run(name, args, cx).transpose()
}

fn run(name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let shown = |utc: DateTime, to: &Value| -> Result<Option<Value>> {
        match to.downcast::<TimeZone>() {
            Some(zone) => Ok(Some(Value::DateTime(zone.show(utc)))),
            None => Ok(None),
        }
    };
    match (name, args) {
        ("findsystemtimezonebyid", [id]) => find(&id.to_text(), cx).map(Some),
        ("tryfindsystemtimezonebyid", [id, place]) => {
            let found = find(&id.to_text(), cx);
            let hit = found.is_ok();
            write_back(Some(place), found.unwrap_or_default())?;
            Ok(Some(Value::Bool(hit)))
        }
        ("tryconvertwindowsidtoianaid" | "tryconvertianaidtowindowsid", [id, .., place]) => {
            let id = id.to_text();
            let to_iana = name.starts_with("tryconvertwindows");
            let found = WINDOWS
                .iter()
                .find(|(windows, iana)| eq_ignore_case(if to_iana { windows } else { iana }, &id))
                .map(|(windows, iana)| if to_iana { *iana } else { *windows });
            write_back(Some(place), found.map(Value::str).unwrap_or_default())?;
            Ok(Some(Value::Bool(found.is_some())))
        }
        ("converttimefromutc", [when, to]) => {
            let when = date(when, cx)?;
            if when.kind() == Kind::Local {
                return bad(
                    "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local. (Parameter 'sourceTimeZone')",
                );
            }
            shown(when, to)
        }
        ("converttimetoutc", [when]) => {
            let when = date(when, cx)?;
            Ok(Some(Value::DateTime(universal(when, cx))))
        }
        ("converttimetoutc", [when, from]) => {
            let when = date(when, cx)?;
            let Some(zone) = from.downcast::<TimeZone>() else {
                return Ok(None);
            };
            Ok(Some(Value::DateTime(if when.kind() == Kind::Utc {
                when
            } else {
                zone.read(when)
            })))
        }
        ("converttime", [when, to])
            if when.downcast::<super::date_time_offset::Offset>().is_none() =>
        {
            let when = date(when, cx)?;
            shown(universal(when, cx), to)
        }
        ("converttime", [when, from, to]) => {
            let when = date(when, cx)?;
            let Some(zone) = from.downcast::<TimeZone>() else {
                return Ok(None);
            };
            shown(zone.read(when), to)
        }
        ("converttimebysystemtimezoneid", [when, to])
            if matches!(when.base(), Value::DateTime(_)) =>
        {
            let to = find(&to.to_text(), cx)?;
            let when = date(when, cx)?;
            shown(universal(when, cx), &to)
        }
        ("converttimebysystemtimezoneid", [when, from, to]) => {
            let (from, to) = (find(&from.to_text(), cx)?, find(&to.to_text(), cx)?);
            run("converttime", &[when.clone(), from, to], cx)
        }
        ("clearcacheddata", []) => Ok(Some(Value::Empty)),
        ("getsystemtimezones", _) => {
            // The zones that Windows names, by their names in the database.
            let mut found = Vec::new();
            for (_, name) in WINDOWS {
                if let Ok(zone) = find(name, cx) {
                    found.push(zone);
                }
            }
            let of = Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![Type::named("System.TimeZoneInfo")],
            );
            Ok(Some(Value::list_of(of, found)))
        }
        _ => Ok(None),
    }
}
