//! What is told of mail: traces, the tracking log, queues and what is in them, searches.

mod queue;
mod search;
mod trace;
mod tracking;

use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::matches_pattern;
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::property::{Property, fold};
use crate::exchange::time::Moment;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-MessageTrace",
        body: Body::Each(|call| trace::trace(call, false)),
    },
    Cmdlet {
        name: "Get-MessageTraceV2",
        body: Body::Each(|call| trace::trace(call, true)),
    },
    Cmdlet {
        name: "Get-MessageTraceDetail",
        body: Body::Each(trace::detail),
    },
    Cmdlet {
        name: "Get-MessageTraceDetailV2",
        body: Body::Each(trace::detail),
    },
    Cmdlet {
        name: "Get-MessageTrackingLog",
        body: Body::Each(tracking::tracking),
    },
    Cmdlet {
        name: "Get-Queue",
        body: Body::Each(queue::queues),
    },
    Cmdlet {
        name: "Get-Message",
        body: Body::Each(queue::messages),
    },
    Cmdlet {
        name: "Export-Message",
        body: Body::Each(queue::export),
    },
    Cmdlet {
        name: "Search-Mailbox",
        body: Body::Each(search::search),
    },
];

/// A moment that a parameter names.
fn moment(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Moment>> {
    let value = call.value(parameter);
    if value.is_null() {
        return Ok(None);
    }
    Ok(match argument::property(call, &value)? {
        Property::Local(at) | Property::Utc(at) => Some(at),
        _ => None,
    })
}

fn refuse(call: &mut Call<'_>, id: &'static str, arguments: &[&str]) -> Flow {
    let refusal = ExchangeError::Rule {
        id,
        arguments: arguments.iter().map(ToString::to_string).collect(),
    };
    error::write(call, &refusal)
}

/// The patterns of a parameter; empty: anything.
fn patterns(call: &mut Call<'_>, parameter: &str) -> Flow<Vec<String>> {
    Ok(argument::texts(call, parameter)?
        .iter()
        .flat_map(|text| text.split(','))
        .map(|text| fold(text.trim()))
        .collect())
}

fn fits(patterns: &[String], text: &str) -> bool {
    patterns.is_empty() || patterns.iter().any(|held| matches_pattern(held, text))
}

fn address_of_server(org: &Organization) -> String {
    let (high, _) = guid_of(&org.forest.session_server, 1).as_u64_pair();
    format!("10.0.{}.{}", high % 200, 1 + (high >> 8) % 250)
}
