//! Get-OutlookAnywhere, Set-OutlookAnywhere.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::outlook_anywhere;
use crate::exchange::property::{Property, Text};
use crate::exchange::record::{Class, ConfigurationObject};
use crate::exchange::schema::View;
use crate::exchange::view;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-OutlookAnywhere",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-OutlookAnywhere",
        body: Body::Each(set),
    },
];

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let found: Vec<Arc<ConfigurationObject>> =
        if let Some(server) = argument::named(call, "Server")? {
            match error::or_write(call, org.find_server(&server))? {
                Some(server) => org
                    .of_server(Class::OutlookAnywhere, server.guid)
                    .cloned()
                    .collect(),
                None => return Ok(()),
            }
        } else if let Some(identity) = argument::named(call, "Identity")? {
            match error::or_write(call, org.outlook_anywhere_directories(&identity))? {
                Some(found) => found,
                None => return Ok(()),
            }
        } else {
            org.of_class(Class::OutlookAnywhere).cloned().collect()
        };
    for record in found {
        if call.flag("ADPropertiesOnly") {
            let mut row = view::outlook_anywhere(&org, &record);
            for (name, value) in &mut row {
                match &**name {
                    "Path" | "MetabasePath" => *value = Property::Null,
                    "ObjectState" => *value = Property::member("Unchanged"),
                    _ => {}
                }
            }
            task::write_row(call, View::OutlookAnywhere, row)?;
        } else {
            task::write_configuration(call, View::OutlookAnywhere, &org, record)?;
        }
    }
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let mut settings = argument::settings(
        call,
        &["ClientAuthenticationMethod", "DefaultAuthenticationMethod"],
    )?;
    // The parameters of earlier versions name one method for several settings.
    for (parameter, names) in [
        (
            "ClientAuthenticationMethod",
            &["ExternalClientAuthenticationMethod"][..],
        ),
        (
            "DefaultAuthenticationMethod",
            &[
                "ExternalClientAuthenticationMethod",
                "InternalClientAuthenticationMethod",
                "IISAuthenticationMethods",
            ][..],
        ),
    ] {
        if call.is_bound(parameter) {
            let value = call.value(parameter);
            let setting = argument::setting(call, &value)?;
            settings.extend(
                names
                    .iter()
                    .map(|name| ((*name).to_owned(), setting.clone())),
            );
        }
    }
    let org = task::organization(call)?;
    let identity = argument::named(call, "Identity")?.unwrap_or_default();
    let found = error::or_write(call, org.outlook_anywhere_directories(&identity))?;
    for record in found.unwrap_or_default() {
        let identity: Text = org.identity_of(&record);
        task::change(call, &[identity.to_string()], Some(&identity), |draft| {
            outlook_anywhere::set(draft, &record, &settings)
        })?;
    }
    Ok(())
}
