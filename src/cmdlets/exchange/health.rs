//! Get-ServerHealth, Get-HealthReport, Get-MonitoringItemIdentity, Test-ServiceHealth, Get- and Set-ServerComponentState.

use super::outlook_connectivity::sentence;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::record::Class;
use crate::exchange::schema::View;
use crate::exchange::{component_state, health};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-HealthReport",
        body: Body::Each(health_report),
    },
    Cmdlet {
        name: "Get-MonitoringItemIdentity",
        body: Body::Each(items),
    },
    Cmdlet {
        name: "Get-ServerComponentState",
        body: Body::Each(component),
    },
    Cmdlet {
        name: "Get-ServerHealth",
        body: Body::Each(server_health),
    },
    Cmdlet {
        name: "Set-ServerComponentState",
        body: Body::Each(set_component),
    },
    Cmdlet {
        name: "Test-ServiceHealth",
        body: Body::Each(service_health),
    },
];

fn items(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let identity = argument::text(call, "Identity")?.unwrap_or_default();
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let rows = health::monitoring_items(&org, &server, &identity);
    for row in error::or_write(call, rows)?.unwrap_or_default() {
        task::write_row(call, View::MonitoringItemIdentity, row)?;
    }
    Ok(())
}

fn server_health(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Identity")? else {
        return Ok(());
    };
    let set = argument::text(call, "HealthSet")?;
    let now = task::now(call);
    let rows = health::server_health(&org, &server, set.as_deref(), now, sentence);
    let only = call.flag("HaImpactingOnly");
    for row in error::or_write(call, rows)?.unwrap_or_default() {
        let impacts = row
            .iter()
            .find(|(name, _)| &**name == "IsHaImpacting")
            .and_then(|(_, value)| value.as_bool());
        if only && impacts != Some(true) {
            continue;
        }
        task::write_row(call, View::ServerHealth, row)?;
    }
    Ok(())
}

fn health_report(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Identity")? else {
        return Ok(());
    };
    for parameter in ["GroupSize", "MinimumOnlinePercent", "RollupGroup"] {
        if call.is_bound(parameter) {
            super::coverage::without_effect(call, parameter)?;
        }
    }
    let set = argument::text(call, "HealthSet")?;
    let now = task::now(call);
    let rows = health::server_health(&org, &server, set.as_deref(), now, sentence);
    let Some(mut rows) = error::or_write(call, rows)? else {
        return Ok(());
    };
    if call.flag("HaImpactingOnly") {
        rows.retain(|row| {
            row.iter()
                .any(|(name, value)| &**name == "IsHaImpacting" && value.as_bool() == Some(true))
        });
    }
    for row in health::health_report(&rows) {
        task::write_plain(call, "Microsoft.Exchange.Monitoring.HealthReport", row)?;
    }
    Ok(())
}

fn service_health(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    for row in health::service_health(&org, &server) {
        task::write_row(call, View::ServiceHealth, row)?;
    }
    Ok(())
}

fn component(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Identity")? else {
        return Ok(());
    };
    let rows = match argument::text(call, "Component")? {
        Some(name) => {
            let found = component_state::find(&org, server.guid, &name);
            match error::or_write(call, found)? {
                Some(record) => vec![component_state::row(&org, &record)],
                None => return Ok(()),
            }
        }
        None => org
            .of_server(Class::ComponentState, server.guid)
            .map(|record| component_state::row(&org, record))
            .collect(),
    };
    for row in rows {
        task::write_row(call, View::ServerComponentState, row)?;
    }
    Ok(())
}

fn set_component(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Identity")? else {
        return Ok(());
    };
    let name = argument::text(call, "Component")?.unwrap_or_default();
    let state = argument::text(call, "State")?.unwrap_or_default();
    let requester = argument::text(call, "Requester")?.unwrap_or_default();
    let found = component_state::find(&org, server.guid, &name);
    let Some(record) = error::or_write(call, found)? else {
        return Ok(());
    };
    task::change(call, &[server.name.to_string()], None, |draft| {
        component_state::set(draft, &record, &state, &requester)
    })?;
    Ok(())
}
