//! Get- and Set-ExchangeServer, Get- and Set-MailboxDatabase, Mount- and Dismount-Database, Get- and Set-AcceptedDomain.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::property::same;
use crate::exchange::record::{Class, ConfigurationObject};
use crate::exchange::schema::View;
use crate::exchange::{configuration, database, identity, view};
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Dismount-Database",
        body: Body::Each(dismount),
    },
    Cmdlet {
        name: "Get-AcceptedDomain",
        body: Body::Each(accepted_domain),
    },
    Cmdlet {
        name: "Get-ExchangeServer",
        body: Body::Each(exchange_server),
    },
    Cmdlet {
        name: "Get-MailboxDatabase",
        body: Body::Each(mailbox_database),
    },
    Cmdlet {
        name: "Mount-Database",
        body: Body::Each(mount),
    },
    Cmdlet {
        name: "Set-AcceptedDomain",
        body: Body::Each(|call| set(call, Class::AcceptedDomain, View::AcceptedDomain)),
    },
    Cmdlet {
        name: "Set-ExchangeServer",
        body: Body::Each(|call| set(call, Class::Server, View::ExchangeServer)),
    },
    Cmdlet {
        name: "Set-MailboxDatabase",
        body: Body::Each(|call| set(call, Class::Database, View::MailboxDatabase)),
    },
];

/// The objects of a class that `-Identity` names, or all; none when an error was written.
fn found(call: &mut Call<'_>, class: Class) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let org = task::organization(call)?;
    let Some(name) = argument::named(call, "Identity")? else {
        return Ok(Some(org.of_class(class).cloned().collect()));
    };
    let found = org.configuration_called(&name, class, None);
    if found.is_empty() && !identity::has_wildcard(&name) {
        error::write(call, &org.not_found(&name))?;
        return Ok(None);
    }
    Ok(Some(found))
}

fn exchange_server(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let domain = argument::text(call, "Domain")?;
    let status = call.flag("Status");
    for record in found(call, Class::Server)?.unwrap_or_default() {
        if domain
            .as_deref()
            .is_some_and(|domain| !same(domain, &org.forest.domain))
        {
            continue;
        }
        let row = view::exchange_server(&org, &record, status);
        task::write_row(call, View::ExchangeServer, row)?;
    }
    Ok(())
}

fn mailbox_database(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let status = call.flag("Status");
    let found = match argument::named(call, "Server")? {
        Some(server) => match error::or_write(call, org.find_server(&server))? {
            Some(server) => org
                .of_server(Class::Database, server.guid)
                .cloned()
                .collect(),
            None => return Ok(()),
        },
        None => found(call, Class::Database)?.unwrap_or_default(),
    };
    for record in found {
        let row = view::mailbox_database(&org, &record, status);
        task::write_row(call, View::MailboxDatabase, row)?;
    }
    Ok(())
}

fn accepted_domain(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let limit = argument::result_size(call)?.limit().unwrap_or(usize::MAX);
    for record in found(call, Class::AcceptedDomain)?
        .unwrap_or_default()
        .into_iter()
        .take(limit)
    {
        task::write_configuration(call, View::AcceptedDomain, &org, record)?;
    }
    Ok(())
}

/// The database that `-Identity` names; none when an error was written.
fn named_database(call: &mut Call<'_>) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let name = argument::named(call, "Identity")?.unwrap_or_default();
    error::or_write(call, org.find_database(&name))
}

fn mount(call: &mut Call<'_>) -> Flow {
    let Some(record) = named_database(call)? else {
        return Ok(());
    };
    task::change(call, &[record.name.to_string()], None, |draft| {
        database::mount(draft, &record)
    })?;
    Ok(())
}

fn dismount(call: &mut Call<'_>) -> Flow {
    let Some(record) = named_database(call)? else {
        return Ok(());
    };
    task::change(call, &[record.name.to_string()], None, |draft| {
        database::dismount(draft, &record)
    })?;
    Ok(())
}

/// Sets what the parameters say of the one object that `-Identity` names.
fn set(call: &mut Call<'_>, class: Class, view: View) -> Flow {
    let settings = argument::settings(call, &[])?;
    let schema = view.schema();
    let Some(settings) = task::simulated(call, settings, |name| schema.property(name).is_some())?
    else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let name = argument::named(call, "Identity")?.unwrap_or_default();
    let Some(record) = error::or_write(call, org.find_configuration(&name, class))? else {
        return Ok(());
    };
    let identity = org.identity_of(&record).to_string();
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| configuration::set(draft, &record, schema, &settings),
    )?;
    Ok(())
}
