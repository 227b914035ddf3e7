//! The Windows services of the servers.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::{has_wildcard, matches_pattern};
use super::organization::Organization;
use super::property::{Property, Text, fold, same};
use super::record::{Class, ConfigurationObject};
use super::schema::View;
use super::view::Row;
use std::sync::Arc;
use uuid::Uuid;

/// What a service shows of its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It runs.
    Running,
    /// It does not.
    Stopped,
}

impl Status {
    /// The member's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Running => "Running",
            Self::Stopped => "Stopped",
        }
    }
}

/// The services of a server that a name (or display name) means; `*` for several. An exact name that is no service is a refusal.
pub fn find(
    org: &Organization,
    server: &ConfigurationObject,
    name: &str,
    by_display_name: bool,
) -> Result<Vec<Arc<ConfigurationObject>>> {
    let text = |service: &ConfigurationObject| -> Text {
        if by_display_name {
            service.properties.text("DisplayName").into()
        } else {
            service.name.clone()
        }
    };
    let services = org.of_server(Class::Service, server.guid);
    if has_wildcard(name) {
        let pattern = fold(name);
        return Ok(services
            .filter(|service| matches_pattern(&pattern, &text(service)))
            .cloned()
            .collect());
    }
    let found: Vec<_> = services
        .filter(|service| same(&text(service), name))
        .cloned()
        .collect();
    if found.is_empty() {
        return Err(ExchangeError::ServiceNotFound {
            name: name.to_owned(),
            server: server.name.to_string(),
        });
    }
    Ok(found)
}

/// A service of a server by its exact name.
pub fn get<'a>(
    org: &'a Organization,
    server: Uuid,
    name: &str,
) -> Option<&'a Arc<ConfigurationObject>> {
    org.configuration()
        .candidates(super::table::key_of(name))
        .find(|record| {
            record.class == Class::Service
                && record.server == Some(server)
                && same(&record.name, name)
        })
}

/// Whether a service of a server runs.
pub fn is_running(org: &Organization, server: Uuid, name: &str) -> bool {
    get(org, server, name).is_some_and(|service| service.properties.text("Status") == "Running")
}

/// The services that a service needs.
pub fn needed_by(
    org: &Organization,
    service: &ConfigurationObject,
) -> Vec<Arc<ConfigurationObject>> {
    let names = service.properties.texts("DependsOn");
    service.server.map_or_else(Vec::new, |server| {
        names
            .iter()
            .filter_map(|name| get(org, server, name).cloned())
            .collect()
    })
}

/// The services that need a service.
pub fn dependents(
    org: &Organization,
    service: &ConfigurationObject,
) -> Vec<Arc<ConfigurationObject>> {
    service.server.map_or_else(Vec::new, |server| {
        org.of_server(Class::Service, server)
            .filter(|other| {
                other
                    .properties
                    .texts("DependsOn")
                    .iter()
                    .any(|name| same(name, &service.name))
            })
            .cloned()
            .collect()
    })
}

/// Starts a service and those it needs.
pub fn start(draft: &mut Draft, service: &ConfigurationObject) -> Result<()> {
    start_within(draft, service, 0)
}

fn start_within(draft: &mut Draft, service: &ConfigurationObject, depth: usize) -> Result<()> {
    if service.properties.text("StartType") == "Disabled" {
        return Err(ExchangeError::ServiceDisabled {
            display_name: service.properties.text("DisplayName").to_owned(),
            name: service.name.to_string(),
        });
    }
    if depth < 32 {
        for needed in needed_by(draft, service) {
            if needed.properties.text("Status") != "Running" {
                start_within(draft, &needed, depth + 1)?;
            }
        }
    }
    draft.set_configuration(
        service.guid,
        "Status",
        Property::member(Status::Running.name()),
    );
    Ok(())
}

/// Stops a service; those that need it are stopped before when `force` is set, and are a refusal otherwise. Returns what was stopped.
pub fn stop(
    draft: &mut Draft,
    service: &ConfigurationObject,
    force: bool,
) -> Result<Vec<Arc<ConfigurationObject>>> {
    let mut stopped = Vec::new();
    stop_within(draft, service, force, &mut stopped, 0)?;
    Ok(stopped)
}

fn stop_within(
    draft: &mut Draft,
    service: &ConfigurationObject,
    force: bool,
    stopped: &mut Vec<Arc<ConfigurationObject>>,
    depth: usize,
) -> Result<()> {
    let running: Vec<_> = dependents(draft, service)
        .into_iter()
        .filter(|other| other.properties.text("Status") == "Running")
        .collect();
    if !running.is_empty() {
        if !force {
            return Err(ExchangeError::ServiceHasDependents {
                display_name: service.properties.text("DisplayName").to_owned(),
                name: service.name.to_string(),
                dependents: running
                    .iter()
                    .map(|other| other.name.to_string())
                    .collect::<Vec<_>>()
                    .join(", "),
            });
        }
        if depth < 32 {
            for other in &running {
                stop_within(draft, other, true, stopped, depth + 1)?;
            }
        }
    }
    if service.properties.text("Status") == "Running" {
        draft.set_configuration(
            service.guid,
            "Status",
            Property::member(Status::Stopped.name()),
        );
        stopped.extend(draft.configuration().get(service.guid).cloned());
    }
    Ok(())
}

/// Restarts a service together with the running ones that need it.
pub fn restart(draft: &mut Draft, service: &ConfigurationObject, force: bool) -> Result<()> {
    let stopped = stop(draft, service, force)?;
    start(draft, service)?;
    for other in stopped.iter().rev() {
        start(draft, other)?;
    }
    Ok(())
}

/// What `Get-Service` shows; `machine` as the caller named the computer.
pub fn row(org: &Organization, service: &ConfigurationObject, machine: &str) -> Row {
    let running = service.properties.text("Status") == "Running";
    let names =
        |list: Vec<Arc<ConfigurationObject>>| Property::texts(list.iter().map(|s| s.name.clone()));
    View::Service.schema().row(&[
        ("Name", Property::Text(service.name.clone())),
        ("RequiredServices", names(needed_by(org, service))),
        ("CanPauseAndContinue", Property::Bool(false)),
        ("CanShutdown", Property::Bool(running)),
        ("CanStop", Property::Bool(running)),
        (
            "DisplayName",
            Property::text(service.properties.text("DisplayName")),
        ),
        ("DependentServices", names(dependents(org, service))),
        ("MachineName", Property::text(machine)),
        ("ServiceName", Property::Text(service.name.clone())),
        ("ServicesDependedOn", names(needed_by(org, service))),
        (
            "Status",
            Property::member(service.properties.text("Status")),
        ),
        (
            "ServiceType",
            Property::member(service.properties.text("ServiceType")),
        ),
        (
            "StartType",
            Property::member(service.properties.text("StartType")),
        ),
    ])
}
