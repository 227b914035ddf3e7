//! The components of a server: active until somebody says otherwise, and inactive as soon as one requester says so.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::property::{Property, Text, same};
use super::record::{Class, ConfigurationObject};
use super::schema::View;
use super::time::Moment;
use super::view::Row;
use std::sync::Arc;
use uuid::Uuid;

/// The states a component may be given.
pub const STATES: [&str; 3] = ["Active", "Inactive", "Draining"];

/// Those who may ask for a state.
pub const REQUESTERS: [&str; 5] = [
    "HealthAPI",
    "Maintenance",
    "Sidelined",
    "Functional",
    "Deployment",
];

/// The component that takes all others along.
const WHOLE_SERVER: &str = "ServerWideOffline";

/// The components that stay as they are when the whole server is offline.
const KEPT: [&str; 2] = ["Monitoring", "RecoveryActionsEnabled"];

/// A component of a server, by its exact name.
pub fn get<'a>(
    org: &'a Organization,
    server: Uuid,
    component: &str,
) -> Option<&'a Arc<ConfigurationObject>> {
    org.configuration()
        .candidates(super::table::key_of(component))
        .find(|record| {
            record.class == Class::ComponentState
                && record.server == Some(server)
                && same(&record.name, component)
        })
}

/// The component that somebody named.
pub fn find(org: &Organization, server: Uuid, component: &str) -> Result<Arc<ConfigurationObject>> {
    get(org, server, component)
        .cloned()
        .ok_or_else(|| ExchangeError::ComponentNotFound {
            component: component.to_owned(),
        })
}

/// What each requester has asked for: requester, state, when.
fn requests(record: &ConfigurationObject) -> Vec<(Text, Text, Moment)> {
    record
        .properties
        .texts("Requests")
        .iter()
        .filter_map(|text| {
            let mut parts = text.split(';');
            Some((
                parts.next()?.into(),
                parts.next()?.into(),
                Moment::parse(parts.next()?)?,
            ))
        })
        .collect()
}

fn own_state(record: &ConfigurationObject) -> Text {
    let requests = requests(record);
    if requests.is_empty() {
        return record.properties.text("State").into();
    }
    ["Inactive", "Draining"]
        .into_iter()
        .find(|state| requests.iter().any(|(_, asked, _)| same(asked, state)))
        .unwrap_or("Active")
        .into()
}

/// Whether the whole server is offline.
pub fn is_server_offline(org: &Organization, server: Uuid) -> bool {
    get(org, server, WHOLE_SERVER).is_some_and(|record| &*own_state(record) == "Inactive")
}

/// The state of a component: its own, or Inactive when the whole server is offline.
pub fn state(org: &Organization, record: &ConfigurationObject) -> Text {
    let offline = record
        .server
        .is_some_and(|server| is_server_offline(org, server));
    if offline && !KEPT.iter().any(|kept| same(kept, &record.name)) {
        "Inactive".into()
    } else {
        own_state(record)
    }
}

/// Whether a component of a server is active; one that the server does not have is not.
pub fn is_active(org: &Organization, server: Uuid, component: &str) -> bool {
    get(org, server, component).is_some_and(|record| &*state(org, record) == "Active")
}

/// Asks for a state of a component.
pub fn set(
    draft: &mut Draft,
    record: &ConfigurationObject,
    wanted: &str,
    requester: &str,
) -> Result<()> {
    let known = |allowed: &[&'static str], property: &str, value: &str| {
        allowed
            .iter()
            .find(|known| same(known, value))
            .copied()
            .ok_or_else(|| ExchangeError::NotAllowed {
                property: property.to_owned(),
                value: value.to_owned(),
                allowed: allowed.join(", "),
            })
    };
    let wanted = known(&STATES, "State", wanted)?;
    let requester = known(&REQUESTERS, "Requester", requester)?;
    let mut list = requests(record);
    let base = record.properties.text("State");
    if list
        .iter()
        .any(|(who, state, _)| same(who, requester) && same(state, wanted))
        || (list.is_empty() && same(base, wanted))
    {
        return Ok(());
    }
    list.retain(|(who, _, _)| !same(who, requester));
    list.push((requester.into(), wanted.into(), draft.now()));
    let texts = list
        .iter()
        .map(|(who, state, when)| format!("{who};{state};{}", when.to_log()));
    draft.set_configuration(record.guid, "Requests", Property::texts(texts));
    Ok(())
}

/// What `Get-ServerComponentState` shows.
pub fn row(org: &Organization, record: &ConfigurationObject) -> Row {
    let server = record.server.and_then(|guid| org.configuration().get(guid));
    let mut details: Vec<String> = requests(record)
        .iter()
        .map(|(who, state, when)| format!("Requestor:{who}; State:{state}; Timestamp:{when}"))
        .collect();
    if details.is_empty() {
        details.push(format!(
            "Requestor:Functional; State:{}; Timestamp:{}",
            record.properties.text("State"),
            record.changed
        ));
    }
    View::ServerComponentState.schema().row(&[
        (
            "ServerFqdn",
            server.map_or(Property::Null, |server| {
                Property::text(super::server::fqdn(org, server))
            }),
        ),
        ("Component", Property::Text(record.name.clone())),
        ("State", Property::member(&state(org, record))),
        (
            "ServerWideOfflineIsOffline",
            Property::Bool(
                record
                    .server
                    .is_some_and(|server| is_server_offline(org, server)),
            ),
        ),
        ("RemoteStates", Property::texts(&details)),
        ("LocalStates", Property::texts(&details)),
        (
            "Identity",
            server.map_or(Property::Null, |server| {
                Property::ObjectId(org.configuration_reference(server))
            }),
        ),
    ])
}
