//! The commands of nouns that are plain records: Get, New, Set, Remove, Enable, Disable and what else changes a state.
//!
//! Nothing here knows a noun: what its objects hold and where they live is told by its declarations, its schema and
//! `grammar/exchange/nouns.json`.

mod change;
mod facts;
mod lookup;
mod noun;
pub mod reference;
mod report;
mod schema;
mod search;
mod select;
mod state;

use super::coverage;
use super::project::{ExchangeObject, Source};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::organization::Organization;
use crate::exchange::plain::Home;
use crate::exchange::record::ConfigurationObject;
pub use facts::is_silent;
pub use noun::PlainNoun;
pub use report::{level as report_level, reads as report_reads};
pub use select::reads as select_reads;
use std::rc::Rc;
use std::sync::Arc;

cmdlets! {
    "exchange/Get-*" |call| told(call, search::get),
    "exchange/New-*" |call| told(call, change::new),
    "exchange/Add-*" |call| told(call, change::new),
    "exchange/Install-*" change::new,
    "exchange/Uninstall-*" change::remove,
    "exchange/Move-*" change::relocate,
    "exchange/Set-*" |call| told(call, change::set),
    "exchange/Remove-*" |call| told(call, change::remove),
    "exchange/Enable-*" |call| told(call, |call| change::switch(call, true)),
    "exchange/Disable-*" |call| told(call, |call| change::switch(call, false)),
    "exchange/Suspend-*" |call| told(call, |call| state::status(call, "Suspended")),
    "exchange/Resume-*" |call| told(call, |call| state::status(call, "InProgress")),
    "exchange/Start-*" |call| told(call, |call| state::status(call, "InProgress")),
    "exchange/Stop-*" |call| told(call, |call| state::status(call, "Stopped")),
    "exchange/Complete-*" |call| told(call, |call| state::status(call, "Completing")),
    "exchange/Update-*" |call| told(call, state::touch),
    "exchange/*-*" |call| told(call, state::silent),
}

/// Carries out what `grammar/exchange/reports.json` tells of the command; else what its family does.
fn told(call: &mut Call<'_>, otherwise: fn(&mut Call<'_>) -> Flow) -> Flow {
    if report::run(call)? {
        return Ok(());
    }
    otherwise(call)
}

/// How far a command of this module's families goes, by its name: see `coverage`.
pub fn level(command: &str) -> Option<u8> {
    if let Some(level) = report::level(command) {
        return Some(level);
    }
    if is_silent(command) {
        return Some(4);
    }
    let (verb, noun) = command.split_once('-')?;
    let noun = PlainNoun::of(noun)?;
    match verb {
        "Get" => noun.answers().then_some(3),
        "Install" | "Uninstall" => (noun.has("Get") && noun.has("Install")).then_some(4),
        "Move" => (noun.has("Get") && noun.has("Set")).then_some(4),
        "New" | "Add" => can_be_made(&noun).then_some(4),
        "Set" | "Remove" | "Enable" | "Disable" => Some(4),
        "Suspend" | "Resume" | "Start" | "Stop" | "Complete" | "Update" => {
            (noun.has("Set") || noun.has("New") || noun.has("Get")).then_some(4)
        }
        _ => None,
    }
}

/// Whether a record's command does what is documented as far as records go: its defaults are facts, not guesses.
pub fn behaves(command: &str) -> bool {
    if is_silent(command) || report::level(command).is_some() {
        return false;
    }
    command
        .split_once('-')
        .and_then(|(_, noun)| PlainNoun::of(noun))
        .is_some_and(|noun| noun.has_known_defaults())
}

/// Whether new objects can be made.
fn can_be_made(noun: &PlainNoun) -> bool {
    !matches!(noun.records.home, Home::Single | Home::Mailbox)
}

/// The noun of the command that runs; none when it is no record, which an error says.
fn noun_of(call: &mut Call<'_>) -> Flow<Option<Rc<PlainNoun>>> {
    let name = call.info.name;
    let noun = match level(name) {
        Some(_) => name
            .split_once('-')
            .and_then(|(_, noun)| PlainNoun::of(noun)),
        None => None,
    };
    if noun.is_none() {
        coverage::not_simulated(call)?;
    }
    Ok(noun)
}

fn write(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Arc<Organization>,
    record: Arc<ConfigurationObject>,
) -> Flow {
    let source = Source::Configuration(Arc::clone(org), record);
    let value = ExchangeObject::value(noun.records.schema, source, call);
    call.write(value)
}
