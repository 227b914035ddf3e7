//! Get- of requests, and their statistics.

use super::super::{argument, error, task};
use super::lookup::named;
use super::{noun_of, row, views};
use crate::engine::{Call, Flow};
use crate::exchange::identity::{Kind, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::property::{fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;
use crate::exchange::schema::View;
use std::sync::Arc;

pub(super) fn get(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let now = task::now(call);
    let Some(mut found) = named(call, &org, noun)? else {
        return Ok(());
    };
    for parameter in ["Status", "MoveStatus"] {
        if let Some(wanted) = argument::text(call, parameter)? {
            let wanted: Vec<&str> = wanted.split(',').map(str::trim).collect();
            found.retain(|record| {
                let status = request::state(record, now).status;
                wanted.iter().any(|wanted| same(wanted, status))
            });
        }
    }
    for (parameter, property) in [
        ("BatchName", "BatchName"),
        ("RemoteHostName", "RemoteHostName"),
    ] {
        if let Some(wanted) = argument::text(call, parameter)? {
            let pattern = fold(&wanted);
            found.retain(|record| matches_pattern(&pattern, &row::batch(record, property)));
        }
    }
    if let Some(wanted) = argument::text(call, "Name")? {
        found.retain(|record| same(&record.name, &wanted));
    }
    for parameter in ["Suspend", "SuspendWhenReadyToComplete", "Protect"] {
        if call.is_bound(parameter) {
            let wanted = call.flag(parameter);
            found.retain(|record| (record.properties.flag(parameter) == Some(true)) == wanted);
        }
    }
    for (parameter, key) in [("SourceDatabase", "SourceDb"), ("TargetDatabase", "Target")] {
        if let Some(wanted) = argument::named(call, parameter)? {
            let Some(wanted) = error::or_write(call, org.database_parameter(&wanted))? else {
                return Ok(());
            };
            found.retain(|record| record.properties.guid(key) == Some(wanted.guid));
        }
    }
    if let Some(wanted) = argument::named(call, "Database")? {
        let Some(wanted) = error::or_write(call, org.database_parameter(&wanted))? else {
            return Ok(());
        };
        found.retain(|record| {
            request::subject(&org, record).is_some_and(|subject| {
                subject
                    .mailbox
                    .as_ref()
                    .is_some_and(|part| part.database == wanted.guid)
            })
        });
    }
    for parameter in ["Mailbox", "TargetMailbox"] {
        if let Some(wanted) = argument::named(call, parameter)? {
            let Some(wanted) = error::or_write(call, org.find_recipient(&wanted, Kind::Recipient))?
            else {
                return Ok(());
            };
            found.retain(|record| record.properties.guid("Subject") == Some(wanted.guid));
        }
    }
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    let more = found.len() > limit;
    for record in found.into_iter().take(limit) {
        write(call, &org, &record, views(noun).0, false)?;
    }
    if more {
        size.tell_of_more(call)?;
    }
    Ok(())
}

pub(super) fn statistics(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let Some(found) = named(call, &org, noun)? else {
        return Ok(());
    };
    let report = call.flag("IncludeReport") || call.flag("ReportOnly");
    for record in found {
        write(call, &org, &record, views(noun).1, report)?;
    }
    Ok(())
}

/// The values that requests and their statistics show.
pub(super) fn write(
    call: &mut Call<'_>,
    org: &Arc<Organization>,
    record: &ConfigurationObject,
    view: View,
    report: bool,
) -> Flow {
    let now = task::now(call);
    let values = row::values(org, record, view, now, report);
    task::write_row(call, view, view.schema().row(&values))
}
