//! Sessions over REST, as those of Exchange Online are: objects without RunspaceId whose values are texts and numbers, and
//! errors as the module's `Write-ErrorMessage` words them.

use super::project::{guid, moment};
use super::value::{DESERIALIZED, ExchangeValue};
use crate::engine::Call;
use crate::exchange::property::Property;
use crate::exchange::schema::PropertySchema;
use crate::exchange::time::Moment;
use crate::value::{ErrorRecord, Fault, InvocationInfo, Type, Value, World};
use std::rc::Rc;

/// Whether the session is one over REST.
pub fn is(call: &Call<'_>) -> bool {
    if is_own(call.info.name) {
        return true;
    }
    call.editions().is_some_and(|editions| {
        !editions.is_empty()
            && editions
                .iter()
                .all(|edition| matches!(*edition, "EXO" | "EOP" | "SCC"))
    })
}

/// Whether a command is one of those that the cloud's module itself brings.
pub fn is_own(command: &str) -> bool {
    command
        .get(..7)
        .is_some_and(|head| head.eq_ignore_ascii_case("Get-EXO"))
}

/// A limit as it comes over the wire: `IsUnlimited`, and `Value` as text.
pub fn limit(property: Property, schema: &PropertySchema) -> Value {
    Value::net(ExchangeValue {
        type_name: format!("{DESERIALIZED}{}", schema.type_name).into(),
        property,
        limit: true,
    })
}

/// A property's value as it comes over the wire.
pub fn value_of(property: &Property, world: &Rc<dyn World>) -> Value {
    match property {
        Property::Part(part) => Value::net(ExchangeValue {
            type_name: format!("{DESERIALIZED}{}", part.type_name).into(),
            property: property.clone(),
            limit: false,
        }),
        Property::Null => Value::Null,
        Property::Bool(truth) => Value::Bool(*truth),
        Property::Int(number) => Value::Int(*number),
        Property::Long(number) => Value::Long(*number),
        Property::Double(number) => Value::Double(*number),
        Property::Utc(at) => moment(*at, false, world),
        Property::Local(at) => moment(*at, true, world),
        Property::Guid(id) => guid(*id),
        Property::List(items) => Value::list_of(
            Type::named("System.Collections.ArrayList"),
            items.iter().map(|item| value_of(item, world)).collect(),
        ),
        other => Value::str(other.to_string()),
    }
}

/// `Tue, 28 Mar 2023 13:55:04 GMT`.
pub fn stamp(moment: Moment) -> String {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    const TICKS_OF_A_DAY: i64 = 864_000_000_000;
    let at = moment.calendar();
    let word = |words: &[&'static str], place: i64| {
        usize::try_from(place)
            .ok()
            .and_then(|place| words.get(place).copied())
            .unwrap_or_default()
    };
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        // The first of all days was a Monday.
        word(
            &DAYS,
            moment.ticks().div_euclid(TICKS_OF_A_DAY).rem_euclid(7)
        ),
        at.day,
        word(&MONTHS, at.month - 1),
        at.year,
        at.hour,
        at.minute,
        at.second,
    )
}

/// The domain controller that errors of Exchange Online name.
pub use crate::exchange::online::DOMAIN_CONTROLLER;

/// The record of a fault, written by the module's own command.
pub fn record(call: &mut Call<'_>, fault: &Fault) -> Rc<ErrorRecord> {
    let record = call.record(fault);
    let written = record
        .invocation
        .borrow()
        .as_deref()
        .map(|invocation| InvocationInfo {
            command: "Write-ErrorMessage".into(),
            ..invocation.clone()
        });
    if let Some(written) = written {
        *record.invocation.borrow_mut() = Some(Rc::new(written));
    }
    record
}
