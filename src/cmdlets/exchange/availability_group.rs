//! Servers of a database availability group, domains of the federated organization, and where a database's files are.

use super::coverage::without_effect;
use super::plain::PlainNoun;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::ConfigurationObject;
use std::rc::Rc;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-DatabaseAvailabilityGroupServer",
        body: Body::Each(|call| server(call, true)),
    },
    Cmdlet {
        name: "Add-FederatedDomain",
        body: Body::Each(|call| domain(call, true)),
    },
    Cmdlet {
        name: "Move-DatabasePath",
        body: Body::Each(path),
    },
    Cmdlet {
        name: "Remove-DatabaseAvailabilityGroupServer",
        body: Body::Each(|call| server(call, false)),
    },
    Cmdlet {
        name: "Remove-FederatedDomain",
        body: Body::Each(|call| domain(call, false)),
    },
];

fn noun(name: &str) -> Flow<Rc<PlainNoun>> {
    PlainNoun::of(name).ok_or_else(|| {
        crate::value::Fault::runtime("NotSimulated", format!("The noun {name} is not declared."))
            .into()
    })
}

/// A list with a name more or less; none if nothing is different.
fn changed(held: &[Text], name: &str, add: bool) -> Option<Property> {
    let is_there = held.iter().any(|other| same(other, name));
    if is_there == add {
        return None;
    }
    let mut names: Vec<Property> = held
        .iter()
        .filter(|other| !same(other, name))
        .map(|other| Property::Text(other.clone()))
        .collect();
    if add {
        names.push(Property::text(name));
    }
    Some(Property::list(names))
}

fn server(call: &mut Call<'_>, add: bool) -> Flow {
    for parameter in ["SkipDagValidation", "ConfigurationOnly"] {
        if call.is_bound(parameter) {
            without_effect(call, parameter)?;
        }
    }
    let org = task::organization(call)?;
    let noun = noun("DatabaseAvailabilityGroup")?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let Some(group) = error::or_write(call, noun.records.find(&org, &given))? else {
        return Ok(());
    };
    let Some(server) = task::server(call, "MailboxServer")? else {
        return Ok(());
    };
    // A server is in one group.
    if add
        && let Some(other) = noun
            .records
            .all(&org)
            .iter()
            .find(|other| holds(other, &server.name))
    {
        let refusal = ExchangeError::AlreadyMember {
            member: server.name.to_string(),
            group: other.name.to_string(),
        };
        return error::write(call, &refusal);
    }
    let Some(servers) = changed(&group.properties.texts("Servers"), &server.name, add) else {
        let refusal = ExchangeError::NotMember {
            member: server.name.to_string(),
            group: group.name.to_string(),
        };
        return error::write(call, &refusal);
    };
    let asked = [server.name.to_string(), group.name.to_string()];
    task::change(call, &asked, None, |draft| {
        draft.set_configuration(group.guid, "Servers", servers.clone());
        let member = if add {
            Property::Text(group.name.clone())
        } else {
            Property::Null
        };
        draft.set_configuration(server.guid, "DatabaseAvailabilityGroup", member);
        Ok(())
    })?;
    Ok(())
}

fn holds(group: &Arc<ConfigurationObject>, server: &str) -> bool {
    group
        .properties
        .texts("Servers")
        .iter()
        .any(|held| same(held, server))
}

fn domain(call: &mut Call<'_>, add: bool) -> Flow {
    if call.is_bound("Force") {
        without_effect(call, "Force")?;
    }
    let org = task::organization(call)?;
    let noun = noun("FederatedOrganizationIdentifier")?;
    let name = argument::text(call, "DomainName")?.unwrap_or_default();
    if add && !org.accepts(&name) {
        let refusal = ExchangeError::DomainNotAccepted { domain: name };
        return error::write(call, &refusal);
    }
    let held = noun.records.single(&org);
    let Some(domains) = changed(&held.properties.texts("Domains"), &name, add) else {
        let refusal = if add {
            ExchangeError::NameExists { name }
        } else {
            org.not_found(&name)
        };
        return error::write(call, &refusal);
    };
    task::change(call, std::slice::from_ref(&name), None, |draft| {
        let mut record = (*noun.records.single(draft)).clone();
        record.properties.set("Domains", domains.clone());
        draft.put_configuration(record);
        Ok(())
    })?;
    Ok(())
}

fn path(call: &mut Call<'_>) -> Flow {
    for parameter in ["ConfigurationOnly", "Force"] {
        if call.is_bound(parameter) {
            without_effect(call, parameter)?;
        }
    }
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let Some(database) = error::or_write(call, org.find_database(&given))? else {
        return Ok(());
    };
    let file = argument::text(call, "EdbFilePath")?;
    let logs = argument::text(call, "LogFolderPath")?;
    let name = database.name.to_string();
    task::change(call, std::slice::from_ref(&name), Some(&name), |draft| {
        if let Some(file) = &file {
            draft.set_configuration(database.guid, "EdbFilePath", Property::text(file.as_str()));
        }
        if let Some(logs) = &logs {
            draft.set_configuration(
                database.guid,
                "LogFolderPath",
                Property::text(logs.as_str()),
            );
        }
        Ok(())
    })?;
    Ok(())
}
