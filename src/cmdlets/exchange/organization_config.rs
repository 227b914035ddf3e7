//! Get-OrganizationConfig, Set-OrganizationConfig.

use super::{argument, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::organization_config;
use crate::exchange::schema::View;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-OrganizationConfig",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-OrganizationConfig",
        body: Body::Each(set),
    },
];

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    match org.settings().cloned() {
        Some(record) => task::write_configuration(call, View::OrganizationConfig, &org, record),
        None => Ok(()),
    }
}

fn set(call: &mut Call<'_>) -> Flow {
    let settings = argument::settings(call, &[])?;
    let Some(settings) = task::simulated(call, settings, |name| {
        View::OrganizationConfig.schema().property(name).is_some()
    })?
    else {
        return Ok(());
    };
    let identity = task::organization(call)?.forest.organization.to_string();
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| organization_config::set(draft, &settings),
    )?;
    Ok(())
}
