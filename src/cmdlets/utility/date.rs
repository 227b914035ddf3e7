//! Get-Date, Set-Date, New-TimeSpan and Get-Uptime.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::date_format;
use crate::text::date_time::{
    DateTime, Kind, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MILLISECOND, TICKS_PER_MINUTE,
    TICKS_PER_SECOND, UNIX_EPOCH_TICKS,
};
use crate::value::members::string_static;
use crate::value::zone::WorldZone;
use crate::value::{ErrorCategory, Fault, PSObject, TimeSpan, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Date",
        body: Body::Each(get_date),
    },
    Cmdlet {
        name: "Set-Date",
        body: Body::Each(set_date),
    },
    Cmdlet {
        name: "New-TimeSpan",
        body: Body::Each(new_time_span),
    },
    Cmdlet {
        name: "Get-Uptime",
        body: Body::Each(get_uptime),
    },
];

/// The local time.
pub(super) fn now(call: &Call<'_>) -> DateTime {
    let zone = WorldZone(Rc::clone(&call.rt.world));
    DateTime::clamped(call.rt.world.now(), Kind::Utc).to_local(&zone)
}

fn range(_: crate::text::date_time::RangeError) -> Box<Fault> {
    Fault::net(
        "System.ArgumentOutOfRangeException",
        "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')",
    )
}

fn set_date(call: &mut Call<'_>) -> Flow {
    let zone = WorldZone(Rc::clone(&call.rt.world));
    let date = match (
        call.get("Date").map(Value::base),
        call.get("Adjust").map(Value::base),
    ) {
        (Some(Value::DateTime(date)), _) => *date,
        (_, Some(Value::TimeSpan(span))) => now(call).add_ticks(span.0).map_err(range)?,
        _ => now(call),
    };
    let shown = string_static::dotnet_text(&Value::DateTime(date), call.rt)?;
    if call.should_process(&shown, "Set-Date")?
        && let Err(error) = call.rt.world.set_now(date.to_universal(&zone).ticks())
    {
        let text = match error.kind() {
            std::io::ErrorKind::PermissionDenied => "Operation not permitted".to_owned(),
            std::io::ErrorKind::InvalidInput => "Invalid argument".to_owned(),
            _ => error.to_string(),
        };
        return call.throw(&Fault::escaped(
            "System.ComponentModel.Win32Exception",
            text,
        ));
    }
    let object = PSObject::wrapping(Value::DateTime(date));
    let hint = call
        .get("DisplayHint")
        .cloned()
        .unwrap_or_else(|| Value::enumeration("Microsoft.PowerShell.Commands.DisplayHintType", 2));
    object.members.borrow_mut().set("DisplayHint", hint);
    call.write(Value::Object(Rc::new(object)))
}

fn get_date(call: &mut Call<'_>) -> Flow {
    let zone = WorldZone(Rc::clone(&call.rt.world));
    let mut date = match call.get("Date").map(Value::base) {
        Some(Value::DateTime(date)) => *date,
        _ => now(call),
    };
    if let Some(seconds) = call.int("UnixTimeSeconds") {
        let ticks = seconds
            .saturating_mul(TICKS_PER_SECOND)
            .saturating_add(UNIX_EPOCH_TICKS);
        date = DateTime::clamped(ticks, Kind::Utc).to_local(&zone);
    }
    let add = |date: DateTime, ticks: i64| date.add_ticks(ticks).map_err(range);
    let part = |name: &str| call.int(name);
    if let Some(year) = part("Year") {
        let years = i32::try_from(year).unwrap_or(1) - date.year();
        date = date.add_years(years).map_err(range)?;
    }
    if let Some(month) = part("Month") {
        let months = i32::try_from(month).unwrap_or(1) - date.month();
        date = date.add_months(months).map_err(range)?;
    }
    if let Some(day) = part("Day") {
        date = add(date, (day - i64::from(date.day())) * TICKS_PER_DAY)?;
    }
    if let Some(hour) = part("Hour") {
        date = add(date, (hour - i64::from(date.hour())) * TICKS_PER_HOUR)?;
    }
    if let Some(minute) = part("Minute") {
        date = add(date, (minute - i64::from(date.minute())) * TICKS_PER_MINUTE)?;
    }
    if let Some(second) = part("Second") {
        date = add(date, (second - i64::from(date.second())) * TICKS_PER_SECOND)?;
    }
    if let Some(millisecond) = part("Millisecond") {
        let below = date.ticks() % TICKS_PER_MILLISECOND;
        let change = (millisecond - i64::from(date.millisecond())) * TICKS_PER_MILLISECOND - below;
        date = add(date, change)?;
    }
    if call.flag("AsUTC") {
        date = date.to_universal(&zone);
    }
    if let Some(format) = call.text("UFormat") {
        let text =
            date_format::format_unix(date, &format, call.rt.culture, &zone).map_err(|error| {
                match error {
                    date_format::DateFormatError::OutsideOfArray => {
                        let mut fault =
                            Fault::net("System.IndexOutOfRangeException", error.to_string());
                        fault.id = "System.IndexOutOfRangeException".to_owned();
                        fault
                    }
                    _ => Fault::net("System.FormatException", error.to_string()),
                }
            })?;
        return call.write(text);
    }
    if let Some(format) = call.text("Format") {
        let (date, format) = match format.to_ascii_lowercase().as_str() {
            "filedate" => (date, "yyyyMMdd"),
            "filedateuniversal" => (date.to_universal(&zone), "yyyyMMddZ"),
            "filedatetime" => (date, "yyyyMMddTHHmmssffff"),
            "filedatetimeuniversal" => (date.to_universal(&zone), "yyyyMMddTHHmmssffffZ"),
            _ => (date, format.as_str()),
        };
        return match date_format::format(date, format, call.rt.culture, &zone) {
            Ok(text) => call.write(text),
            Err(error) => {
                let mut fault = Fault::net("System.FormatException", error.to_string());
                fault.id = "System.FormatException".to_owned();
                call.throw(&fault)
            }
        };
    }
    let object = PSObject::wrapping(Value::DateTime(date));
    let hint = match call.get("DisplayHint").map(Value::base) {
        Some(Value::Enum(hint)) => hint.number,
        _ => 2,
    };
    object.members.borrow_mut().set(
        "DisplayHint",
        Value::enumeration("Microsoft.PowerShell.Commands.DisplayHintType", hint),
    );
    call.write(Value::Object(Rc::new(object)))
}

fn new_time_span(call: &mut Call<'_>) -> Flow {
    if &*call.set_name() == "Time" {
        let part = |name: &str, unit: i64| call.int(name).unwrap_or(0).saturating_mul(unit);
        let ticks = [
            part("Days", TICKS_PER_DAY),
            part("Hours", TICKS_PER_HOUR),
            part("Minutes", TICKS_PER_MINUTE),
            part("Seconds", TICKS_PER_SECOND),
            part("Milliseconds", TICKS_PER_MILLISECOND),
        ]
        .iter()
        .try_fold(0_i64, |sum, part| sum.checked_add(*part));
        return match ticks {
            Some(ticks) => call.write(Value::TimeSpan(TimeSpan(ticks))),
            None => call.throw(
                &Fault::new(
                    "System.ArgumentOutOfRangeException",
                    ErrorCategory::NotSpecified,
                    "TimeSpan overflowed because the duration is too long.",
                )
                .of("System.ArgumentOutOfRangeException"),
            ),
        };
    }
    let given = |name: &str| match call.get(name).map(Value::base) {
        Some(Value::DateTime(date)) => Some(*date),
        _ => None,
    };
    let (start, end) = (given("Start"), given("End"));
    let span = match (start, end) {
        (None, None) => TimeSpan::ZERO,
        (start, end) => {
            let now = now(call);
            end.unwrap_or(now).since(start.unwrap_or(now))
        }
    };
    call.write(Value::TimeSpan(span))
}

fn get_uptime(call: &mut Call<'_>) -> Flow {
    let up = call
        .rt
        .world
        .read("/proc/uptime")
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok())
        .unwrap_or(0.0);
    let seconds = up as i64;
    if call.flag("Since") {
        let since = now(call)
            .add_ticks(-seconds * TICKS_PER_SECOND)
            .map_err(range)?;
        return call.write(Value::DateTime(since));
    }
    call.write(Value::TimeSpan(TimeSpan(seconds * TICKS_PER_SECOND)))
}
