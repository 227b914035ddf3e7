//! What the organization does, told in small stories.

mod access;
mod changes;
mod names;

use super::draft::Draft;
use super::identity::Kind;
use super::organization::Organization;
use super::property::{Property, Setting};
use super::scenario::Scenario;
use super::store::{Change, Committed, Session, Settings};
use super::time::Moment;
use super::{error, recipient, seed};
use std::sync::Arc;

fn now() -> Moment {
    Moment::of(2018, 2, 14, 15, 15, 0)
}

fn built_in() -> Arc<Organization> {
    Arc::new(seed::organization(
        Scenario::New2019,
        0,
        crate::exchange::store::Template::Contoso,
    ))
}

fn session() -> Session {
    Session::open(Settings::default()).unwrap()
}

fn change(command: &str) -> Change {
    Change::new(command, "CONTOSO\\Administrator", now())
}

fn settings(list: &[(&str, Property)]) -> Vec<(String, Setting)> {
    list.iter()
        .map(|(name, value)| ((*name).to_owned(), Setting::Value(value.clone())))
        .collect()
}

/// Sets properties of one recipient.
fn set(
    session: &Session,
    identity: &str,
    list: &[(&str, Property)],
) -> error::Result<Committed<()>> {
    session.commit(change("Set-Mailbox"), |draft| set_in(draft, identity, list))
}

fn set_in(draft: &mut Draft, identity: &str, list: &[(&str, Property)]) -> error::Result<()> {
    let record = draft.find_recipient(identity, Kind::Any)?;
    recipient::set(draft, &record, &settings(list))?;
    Ok(())
}
