//! Commands that were retired, or will be: a warning until the day, an error from then on, and what to use instead.

use super::{error, task};
use crate::engine::edition::{covers, of_command};
use crate::engine::{Call, Flow};
use crate::exchange::property::same;
use crate::exchange::time::Moment;
use crate::grammar;
use crate::value::{ErrorCategory, Fault};
use serde_json::Value as Json;
use std::sync::LazyLock;

/// Command, edition, date (none: not yet said), replacement.
static RETIRED: LazyLock<Vec<(String, String, Option<Moment>, String)>> = LazyLock::new(|| {
    let rows: Vec<Json> = grammar::text("exchange/retired.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    rows.iter()
        .filter_map(|row| {
            let text = |at: usize| row.get(at).and_then(Json::as_str);
            Some((
                text(0)?.to_owned(),
                text(1)?.to_owned(),
                text(2).and_then(Moment::parse),
                text(3)?.to_owned(),
            ))
        })
        .collect()
});

/// Says that a command is retired, in a session of an edition where it is.
pub fn meet(call: &mut Call<'_>) -> Flow {
    let name = call.info.name;
    let Some((_, edition, date, instead)) = RETIRED.iter().find(|(held, ..)| same(held, name))
    else {
        return Ok(());
    };
    let here = match call.editions() {
        Some(session) => covers([edition.as_str()], &session),
        // Where every edition's commands are, a command is what its only edition says it is.
        None => {
            edition == "2016+" || !covers(of_command(name), &["2010", "2013", "2016", "2019", "SE"])
        }
    };
    if !here {
        return Ok(());
    }
    match date {
        None => {
            let id = if same(name, "Get-ClientAccessServer") {
                "ClientAccessServerObsolete"
            } else {
                "Retiring"
            };
            error::warn(call, id, &[name, instead])
        }
        Some(date) if task::now(call) < *date => {
            let day = date.to_string();
            error::warn(
                call,
                "RetiredSoon",
                &[name, day.split(' ').next().unwrap_or_default(), instead],
            )
        }
        Some(date) => {
            let day = date.to_string();
            let day = day.split(' ').next().unwrap_or_default().to_owned();
            let message = error::sentence("Retired", &[name.to_owned(), day, instead.clone()]);
            call.throw(
                &Fault::new("RetiredCmdlet", ErrorCategory::InvalidOperation, message)
                    .of("Microsoft.Exchange.Configuration.Tasks.RecipientTaskException"),
            )
        }
    }
}
