//! Get-, New-, Set- and Remove-MapiVirtualDirectory.

use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Setting, Text};
use crate::exchange::record::{Class, ConfigurationObject};
use crate::exchange::schema::View;
use crate::exchange::view;
use crate::exchange::virtual_directory::{self, MapiDirectorySettings};
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-MapiVirtualDirectory",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "New-MapiVirtualDirectory",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-MapiVirtualDirectory",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Set-MapiVirtualDirectory",
        body: Body::Each(set),
    },
];

/// Properties that only the web server knows.
const OF_THE_WEB_SERVER: &[&str] = &["Path", "MetabasePath"];

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let backend = call.flag("ShowMailboxVirtualDirectories");
    let found: Vec<Arc<ConfigurationObject>> =
        if let Some(server) = argument::named(call, "Server")? {
            match error::or_write(call, org.find_server(&server))? {
                Some(server) => org
                    .of_server(Class::MapiVirtualDirectory, server.guid)
                    .cloned()
                    .collect(),
                None => return Ok(()),
            }
        } else if let Some(identity) = argument::named(call, "Identity")? {
            match error::or_write(call, org.mapi_directories(&identity, false))? {
                Some(found) => found,
                None => return Ok(()),
            }
        } else {
            org.of_class(Class::MapiVirtualDirectory).cloned().collect()
        };
    for record in found {
        write(call, &org, &record)?;
        if backend {
            write_back_end(call, &org, &record)?;
        }
    }
    Ok(())
}

fn write(call: &mut Call<'_>, org: &Arc<Organization>, record: &Arc<ConfigurationObject>) -> Flow {
    if !call.flag("ADPropertiesOnly") {
        return task::write_configuration(
            call,
            View::MapiVirtualDirectory,
            org,
            Arc::clone(record),
        );
    }
    let mut row = view::mapi_virtual_directory(org, record);
    for (name, value) in &mut row {
        if OF_THE_WEB_SERVER.contains(&&**name) {
            *value = Property::Null;
        }
        if &**name == "ObjectState" {
            *value = Property::member("Unchanged");
        }
    }
    task::write_row(call, View::MapiVirtualDirectory, row)
}

/// The directory of the mailbox services behind a directory, which Exchange 2013 shows when asked.
fn write_back_end(
    call: &mut Call<'_>,
    org: &Arc<Organization>,
    record: &Arc<ConfigurationObject>,
) -> Flow {
    let mut behind = (**record).clone();
    behind.name = "mapi (Exchange Back End)".into();
    behind.properties.set("InternalUrl", Property::Null);
    behind.properties.set("ExternalUrl", Property::Null);
    behind.guid = crate::exchange::organization::guid_of(&record.guid.to_string(), 2);
    let source = Source::Configuration(Arc::clone(org), Arc::new(behind));
    let value = ExchangeObject::value(View::MapiVirtualDirectory.schema(), source, call);
    call.write(value)
}

/// What the parameters say of a directory's settings.
fn settings(call: &mut Call<'_>) -> Flow<MapiDirectorySettings> {
    let mut settings = MapiDirectorySettings::default();
    for (parameter, place) in [
        ("InternalUrl", &mut settings.internal_url),
        ("ExternalUrl", &mut settings.external_url),
    ] {
        if call.is_bound(parameter) {
            let text = argument::text(call, parameter)?.filter(|text| !text.trim().is_empty());
            *place = Some(text);
        }
    }
    for (parameter, place) in [
        ("IISAuthenticationMethods", &mut settings.authentication),
        ("ExtendedProtectionFlags", &mut settings.protection_flags),
        ("ExtendedProtectionSPNList", &mut settings.protection_names),
    ] {
        if call.is_bound(parameter) {
            let value = call.value(parameter);
            *place = Some(argument::setting(call, &value)?);
        }
    }
    if let Some(Setting::Value(Property::Null)) = &settings.authentication {
        settings.authentication = Some(Setting::Value(Property::list([])));
    }
    settings.protection_mode = argument::text(call, "ExtendedProtectionTokenChecking")?;
    settings.apply_defaults = call.flag("ApplyDefaults");
    Ok(settings)
}

fn new(call: &mut Call<'_>) -> Flow {
    let settings = settings(call)?;
    let site = argument::text(call, "WebSiteName")?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let asked = ["mapi".to_owned(), server.name.to_string()];
    let made = task::change(call, &asked, None, |draft| {
        virtual_directory::create(draft, &server, site.as_deref(), &settings)
    })?;
    match made {
        Some(made) => task::write_configuration(
            call,
            View::MapiVirtualDirectory,
            &made.organization,
            made.value,
        ),
        None => Ok(()),
    }
}

/// The directories that `-Identity` names: those of the session's own server when no server is named.
fn named(call: &mut Call<'_>) -> Flow<Vec<(Text, Arc<ConfigurationObject>)>> {
    let org = task::organization(call)?;
    let Some(identity) = argument::named(call, "Identity")? else {
        return Ok(Vec::new());
    };
    let found = error::or_write(call, org.mapi_directories(&identity, true))?.unwrap_or_default();
    Ok(found
        .into_iter()
        .map(|record| (org.identity_of(&record), record))
        .collect())
}

fn set(call: &mut Call<'_>) -> Flow {
    let settings = settings(call)?;
    for (identity, record) in named(call)? {
        task::change(call, &[identity.to_string()], Some(&identity), |draft| {
            virtual_directory::set(draft, &record, &settings)
        })?;
    }
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    for (identity, record) in named(call)? {
        task::change(call, &[identity.to_string()], None, |draft| {
            virtual_directory::remove(draft, &record);
            Ok(())
        })?;
    }
    Ok(())
}
