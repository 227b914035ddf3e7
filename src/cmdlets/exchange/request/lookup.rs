//! Which requests the parameters of a command name.

use super::super::{argument, error, task};
use crate::engine::{Call, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{has_wildcard, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;
use crate::exchange::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

/// The requests of a noun that are still told of: completed ones are forgotten after a while.
pub(super) fn known(org: &Organization, noun: &str, now: Moment) -> Vec<Arc<ConfigurationObject>> {
    let mut found = request::all(org, noun);
    if noun == "MoveRequest" {
        found.extend(
            request::all(org, "MigrationUser")
                .into_iter()
                .filter(|record| record.properties.get("RunsFrom").is_some()),
        );
    }
    found.retain(|record| is_remembered(record, now));
    found
}

fn is_remembered(record: &ConfigurationObject, now: Moment) -> bool {
    let limit = match record.properties.get("CompletedRequestAgeLimit") {
        Some(Property::TimeSpan(span)) => *span,
        Some(Property::Unlimited) => return true,
        _ => Span::from_days(30),
    };
    request::state(record, now)
        .completed
        .is_none_or(|done| done.plus(limit) > now)
}

/// The requests that the parameters name; none when an error was written.
pub(super) fn named(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &str,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let now = task::now(call);
    let Some(given) = argument::named(call, "Identity")? else {
        let mut found = known(org, noun, now);
        if let Some(guid) = argument::text(call, "RequestGuid")? {
            found.retain(|record| same(&record.guid.to_string(), guid.trim()));
            if found.is_empty() {
                return error::write(call, &org.not_found(&guid)).map(|()| None);
            }
        }
        for parameter in ["RequestQueue", "MoveRequestQueue"] {
            let Some(queue) = argument::named(call, parameter)? else {
                continue;
            };
            let Some(queue) = error::or_write(call, org.database_parameter(&queue))? else {
                return Ok(None);
            };
            found.retain(|record| queue_of(org, record) == Some(queue.guid));
        }
        return Ok(Some(found));
    };
    let mut found = request::called(org, noun, &given);
    if noun == "MoveRequest" {
        found.extend(
            request::called(org, "MigrationUser", &given)
                .into_iter()
                .filter(|record| record.properties.get("RunsFrom").is_some()),
        );
    }
    if has_wildcard(&given) {
        let pattern = fold(&given);
        found = known(org, noun, now);
        found.retain(|record| {
            matches_pattern(&pattern, &request::identity(org, record))
                || matches_pattern(&pattern, &record.name)
        });
        return Ok(Some(found));
    }
    found.retain(|record| is_remembered(record, now));
    if call.info.name.ends_with("Request") && call.info.name.starts_with("Get-") {
        if found.is_empty() {
            return error::write(call, &org.not_found(&given)).map(|()| None);
        }
        return Ok(Some(found));
    }
    match found.len() {
        0 => error::write(call, &org.not_found(&given)).map(|()| None),
        1 => Ok(Some(found)),
        _ => {
            let refusal = ExchangeError::Ambiguous {
                identity: given,
                matches: found
                    .iter()
                    .map(|record| request::identity(org, record))
                    .collect(),
            };
            error::write(call, &refusal).map(|()| None)
        }
    }
}

/// The database whose queue a request stands in: where the mailbox is that it writes into.
pub(super) fn queue_of(org: &Organization, record: &ConfigurationObject) -> Option<Uuid> {
    record
        .properties
        .guid("Target")
        .or_else(|| Some(request::subject(org, record)?.mailbox.as_ref()?.database))
}
