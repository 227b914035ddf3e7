//! Get-TimeZone.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::types::{Known, Type};
use crate::value::{Context, ErrorCategory, Fault, Value, member};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-TimeZone",
    body: Body::Each(get),
}];

fn zone(call: &mut Call<'_>, id: &str) -> Option<Value> {
    member::invoke_static(
        &Type::Known(Known::TimeZoneInfo),
        "FindSystemTimeZoneById",
        &[Value::str(id)],
        call.rt,
    )
    .ok()
}

fn get(call: &mut Call<'_>) -> Flow {
    let of = Type::Known(Known::TimeZoneInfo);
    if call.flag("ListAvailable") || call.is_bound("Name") {
        let names = call.texts("Name");
        let list = match member::invoke_static(&of, "GetSystemTimeZones", &[], call.rt) {
            Ok(list) => member::enumerate(&list).unwrap_or_default(),
            Err(_) => match member::get_static(&of, "Local", call.rt) {
                Some(local) => vec![local?],
                None => Vec::new(),
            },
        };
        let mut hits = vec![false; names.len()];
        for one in list {
            let mut fits = names.is_empty();
            for (name, hit) in names.iter().zip(&mut hits) {
                let Ok(pattern) = Wildcard::new(name) else {
                    continue;
                };
                for property in ["StandardName", "DaylightName"] {
                    let held = call.rt.property(&one, property)?.unwrap_or_default();
                    if pattern.is_match(&held.to_text()) {
                        fits = true;
                        *hit = true;
                    }
                }
            }
            if fits {
                call.write(one)?;
            }
        }
        for (name, hit) in names.iter().zip(hits) {
            if !hit && !has_wildcards(name) {
                unknown(call, "Name", name)?;
            }
        }
        return Ok(());
    }
    let ids = call.texts("Id");
    if ids.is_empty() {
        return match member::get_static(&of, "Local", call.rt) {
            Some(local) => {
                let local = local?;
                call.write(local)
            }
            None => Ok(()),
        };
    }
    for id in ids {
        match zone(call, &id) {
            Some(value) => call.write(value)?,
            None => unknown(call, "Id", &id)?,
        }
    }
    Ok(())
}

fn unknown(call: &mut Call<'_>, by: &str, name: &str) -> Flow {
    let text = if by == "Id" {
        format!("The time zone ID '{name}' was not found on the local computer.")
    } else {
        format!("The time zone name '{name}' was not found on the local computer.")
    };
    call.fault(
        Fault::new("TimeZoneNotFound", ErrorCategory::InvalidArgument, text)
            .of("System.TimeZoneNotFoundException")
            .target(Value::str("TimeZoneNotFoundException")),
    )
}
