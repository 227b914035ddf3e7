//! Get-, Start-, Stop- and Restart-Service: the services of the organization's servers.
//!
//! Without a computer's name the session's own server is meant: that is where such a session runs.

use super::project::ExchangeObject;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::identity::matches_pattern;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Text, fold, same};
use crate::exchange::record::{Class, ConfigurationObject};
use crate::exchange::schema::View;
use crate::exchange::service;
use crate::exchange::store::Committed;
use crate::value::{ErrorCategory, Value};
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Service",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Restart-Service",
        body: Body::Each(restart),
    },
    Cmdlet {
        name: "Start-Service",
        body: Body::Each(start),
    },
    Cmdlet {
        name: "Stop-Service",
        body: Body::Each(stop),
    },
];

/// A service, and the computer as the caller named it.
type Found = (Arc<ConfigurationObject>, Text);

/// The computers that are meant, with their servers.
fn computers(call: &mut Call<'_>) -> Flow<Vec<(Arc<ConfigurationObject>, Text)>> {
    let org = task::organization(call)?;
    let mut names: Vec<Option<String>> = argument::texts(call, "ComputerName")?
        .into_iter()
        .map(Some)
        .collect();
    if names.is_empty() {
        names.push(None);
    }
    let mut found = Vec::new();
    for name in names {
        match org.server_or_own(name.as_deref()) {
            Ok(server) => found.push((server, name.as_deref().unwrap_or(".").into())),
            Err(_) => {
                let name = name.unwrap_or_default();
                call.fail(
                    "System.InvalidOperationException",
                    ErrorCategory::NotSpecified,
                    "System.InvalidOperationException",
                    &format!(
                        "Cannot open Service Control Manager on computer '{name}'. This operation might require other privileges."
                    ),
                    Value::Null,
                )?;
            }
        }
    }
    Ok(found)
}

/// The services that a name means on the computers; writes an error for an exact name that none has.
fn by_name(
    call: &mut Call<'_>,
    org: &Organization,
    computers: &[(Arc<ConfigurationObject>, Text)],
    name: &str,
    display: bool,
    into: &mut Vec<Found>,
) -> Flow {
    for (server, machine) in computers {
        match service::find(org, server, name, display) {
            Ok(found) => into.extend(found.into_iter().map(|one| (one, machine.clone()))),
            Err(_) => {
                let (id, message) = if display {
                    (
                        "NoServiceFoundForGivenDisplayName",
                        format!("Cannot find any service with display name '{name}'."),
                    )
                } else {
                    (
                        "NoServiceFoundForGivenName",
                        format!("Cannot find any service with service name '{name}'."),
                    )
                };
                call.fail(
                    id,
                    ErrorCategory::ObjectNotFound,
                    "Microsoft.PowerShell.Commands.ServiceCommandException",
                    &message,
                    Value::str(name),
                )?;
            }
        }
    }
    Ok(())
}

/// The services that the parameters mean.
fn wanted(call: &mut Call<'_>) -> Flow<Vec<Found>> {
    let org = task::organization(call)?;
    let mut found = Vec::new();
    let mut names = argument::texts(call, "Name")?;
    for value in call.list("InputObject") {
        match ExchangeObject::of(&value) {
            Some(object) => {
                let text = |name: &str| {
                    object
                        .property(name)
                        .map(|p| p.to_string())
                        .unwrap_or_default()
                };
                let machine = text("MachineName");
                let server = org.server_or_own(Some(&machine)).ok();
                if let Some(server) = server
                    && let Some(one) = service::get(&org, server.guid, &text("ServiceName"))
                {
                    found.push((Arc::clone(one), machine.into()));
                }
            }
            None => names.extend(argument::identity(call, &value)?),
        }
    }
    let displays = argument::texts(call, "DisplayName")?;
    if !names.is_empty() || !displays.is_empty() {
        let computers = computers(call)?;
        for name in &names {
            by_name(call, &org, &computers, name, false, &mut found)?;
        }
        for name in &displays {
            by_name(call, &org, &computers, name, true, &mut found)?;
        }
    } else if !call.is_bound("InputObject") {
        for (server, machine) in computers(call)? {
            found.extend(
                org.of_server(Class::Service, server.guid)
                    .map(|one| (Arc::clone(one), machine.clone())),
            );
        }
    }
    let include = argument::texts(call, "Include")?;
    let exclude = argument::texts(call, "Exclude")?;
    let is_any = |patterns: &[String], name: &str| {
        patterns
            .iter()
            .any(|pattern| same(pattern, name) || matches_pattern(&fold(pattern), name))
    };
    found.retain(|(one, _)| {
        (include.is_empty() || is_any(&include, &one.name)) && !is_any(&exclude, &one.name)
    });
    Ok(found)
}

fn write(
    call: &mut Call<'_>,
    org: &Organization,
    one: &ConfigurationObject,
    machine: &str,
) -> Flow {
    let row = service::row(org, one, machine);
    task::write_row(call, View::Service, row)
}

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let mut found = wanted(call)?;
    if !call.is_bound("InputObject") {
        found.sort_by_cached_key(|(one, _)| fold(&one.name));
    }
    for (one, machine) in found {
        let others = if call.flag("DependentServices") {
            service::dependents(&org, &one)
        } else if call.flag("RequiredServices") {
            service::needed_by(&org, &one)
        } else {
            vec![one]
        };
        for other in others {
            write(call, &org, &other, &machine)?;
        }
    }
    Ok(())
}

/// What a command does with a service.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Start,
    Stop,
    Restart,
}

fn start(call: &mut Call<'_>) -> Flow {
    act(call, Deed::Start)
}

fn stop(call: &mut Call<'_>) -> Flow {
    act(call, Deed::Stop)
}

fn restart(call: &mut Call<'_>) -> Flow {
    act(call, Deed::Restart)
}

/// Whether a service takes longer to start than a command waits in silence: the Information Store reads its databases first.
fn is_slow(name: &str) -> bool {
    same(name, "MSExchangeIS")
}

fn act(call: &mut Call<'_>, deed: Deed) -> Flow {
    let force = call.flag("Force");
    for (one, machine) in wanted(call)? {
        let display = one.properties.text("DisplayName").to_owned();
        let target = format!("{display} ({})", one.name);
        if !call.should_process(&target, call.info.name)? {
            continue;
        }
        let done = task::commit(call, None, |draft| {
            match deed {
                Deed::Start => service::start(draft, &one)?,
                Deed::Stop => {
                    service::stop(draft, &one, force)?;
                }
                Deed::Restart => service::restart(draft, &one, force)?,
            }
            Ok(())
        })?;
        if done.as_ref().is_some_and(Committed::is_changed)
            && deed != Deed::Stop
            && is_slow(&one.name)
        {
            error::warn(call, "WaitingForStart", &[&display, &one.name])?;
        }
        if let Some(done) = done
            && call.flag("PassThru")
            && let Some(now) = done.organization.configuration().get(one.guid).cloned()
        {
            write(call, &done.organization, &now, &machine)?;
        }
    }
    Ok(())
}
