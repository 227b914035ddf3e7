//! Copies of mailbox databases: every database has one where it is mounted, and those that were added on other servers.

use super::task;
use super::{argument, error};
use crate::cmdlets::exchange::plain::PlainNoun;
use crate::cmdlets::exchange::project::{ExchangeObject, Source};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::organization::{Organization, Place};
use crate::exchange::plain::key;
use crate::exchange::property::{Property, Setting, Text, same};
use crate::exchange::record::{Class, ConfigurationObject, PropertyBag};
use crate::exchange::schema::{PropertySchema, Schema};
use std::sync::{Arc, LazyLock};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-MailboxDatabaseCopy",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Get-MailboxDatabaseCopyStatus",
        body: Body::Each(status),
    },
    Cmdlet {
        name: "Move-ActiveMailboxDatabase",
        body: Body::Each(activate),
    },
    Cmdlet {
        name: "Remove-MailboxDatabaseCopy",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Resume-MailboxDatabaseCopy",
        body: Body::Each(|call| state(call, "Healthy")),
    },
    Cmdlet {
        name: "Set-MailboxDatabaseCopy",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Suspend-MailboxDatabaseCopy",
        body: Body::Each(|call| state(call, "Suspended")),
    },
    Cmdlet {
        name: "Update-MailboxDatabaseCopy",
        body: Body::Each(|call| state(call, "Healthy")),
    },
];

const NOUN: &str = "MailboxDatabaseCopy";

/// What `Get-MailboxDatabaseCopyStatus` shows: names and types as documented.
static STATUS: LazyLock<Schema> = LazyLock::new(|| Schema {
    object: "MailboxDatabaseCopyStatus".into(),
    type_names: [
        "Microsoft.Exchange.Management.SystemConfigurationTasks.DatabaseCopyStatusEntry",
        "Microsoft.Exchange.Data.ConfigurableObject",
        "System.Object",
    ]
    .map(Text::from)
    .into(),
    properties: [
        ("Identity", "System.String"),
        ("Name", "System.String"),
        ("DatabaseName", "System.String"),
        (
            "Status",
            "Microsoft.Exchange.Management.SystemConfigurationTasks.CopyStatus",
        ),
        ("MailboxServer", "System.String"),
        ("ActiveDatabaseCopy", "System.String"),
        ("ActiveCopy", "System.Boolean"),
        ("ActivationSuspended", "System.Boolean"),
        (
            "ActionInitiator",
            "Microsoft.Exchange.Cluster.Shared.ActionInitiatorType",
        ),
        ("SuspendComment", "System.String"),
        ("CopyQueueLength", "System.Int64"),
        ("ReplayQueueLength", "System.Int64"),
        ("LastInspectedLogTime", "System.Nullable`1[System.DateTime]"),
        (
            "ContentIndexState",
            "Microsoft.Exchange.Cluster.Shared.ContentIndexStatusType",
        ),
        ("ActivationPreference", "System.Int32"),
        ("ReplayLagTime", "Microsoft.Exchange.Data.EnhancedTimeSpan"),
        (
            "TruncationLagTime",
            "Microsoft.Exchange.Data.EnhancedTimeSpan",
        ),
        ("IsValid", "System.Boolean"),
    ]
    .into_iter()
    .map(|(name, of)| PropertySchema::of_type(name, of))
    .collect(),
});

/// A copy: of a database, on a server.
struct Copy {
    database: Arc<ConfigurationObject>,
    server: Arc<ConfigurationObject>,
    /// The record of a copy that was added; none for the active one.
    record: Option<Arc<ConfigurationObject>>,
}

fn copies(org: &Organization, database: &Arc<ConfigurationObject>) -> Vec<Copy> {
    let mut all = Vec::new();
    if let Some(server) = database
        .server
        .and_then(|guid| org.configuration().get(guid))
    {
        all.push(Copy {
            database: Arc::clone(database),
            server: Arc::clone(server),
            record: None,
        });
    }
    for record in org
        .configuration()
        .candidates(key(NOUN, Some(database.guid)))
        .filter(|record| {
            record.noun.as_deref() == Some(NOUN) && record.owner == Some(database.guid)
        })
    {
        if let Some(server) = record.server.and_then(|guid| org.configuration().get(guid)) {
            all.push(Copy {
                database: Arc::clone(database),
                server: Arc::clone(server),
                record: Some(Arc::clone(record)),
            });
        }
    }
    all
}

/// The copies that `DB` or `DB\Server` names; none when an error was written.
fn named(call: &mut Call<'_>, given: &str) -> Flow<Option<Vec<Copy>>> {
    let org = task::organization(call)?;
    let (database, server) = match given.split_once('\\') {
        Some((database, server)) => (database, Some(server)),
        None => (given, None),
    };
    let databases = org.configuration_called(database, Class::Database, None);
    if databases.is_empty() && !database.contains('*') {
        error::write(call, &org.not_found(given))?;
        return Ok(None);
    }
    let mut all: Vec<Copy> = databases
        .iter()
        .flat_map(|database| copies(&org, database))
        .collect();
    if let Some(server) = server.filter(|server| *server != "*") {
        all.retain(|copy| same(&copy.server.name, server));
        if all.is_empty() {
            error::write(call, &org.not_found(given))?;
            return Ok(None);
        }
    }
    Ok(Some(all))
}

fn status_of(org: &Organization, copy: &Copy) -> Property {
    match &copy.record {
        None if crate::exchange::database::is_mounted(org, &copy.database) => {
            Property::member("Mounted")
        }
        None => Property::member("Dismounted"),
        Some(record) => match record.properties.text("Status") {
            "" => Property::member("Healthy"),
            status => Property::member(status),
        },
    }
}

fn status(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let mut found = match argument::named(call, "Identity")? {
        Some(given) => match named(call, &given)? {
            Some(found) => found,
            None => return Ok(()),
        },
        None => org
            .databases()
            .flat_map(|database| copies(&org, database))
            .collect(),
    };
    if let Some(server) = argument::named(call, "Server")? {
        let Some(server) = error::or_write(call, org.server_or_own(Some(&server)))? else {
            return Ok(());
        };
        found.retain(|copy| copy.server.guid == server.guid);
    }
    if call.flag("Active") {
        found.retain(|copy| copy.record.is_none());
    }
    for (place, copy) in found.iter().enumerate() {
        let bag = copy.record.as_ref().map(|record| &record.properties);
        let name = format!("{}\\{}", copy.database.name, copy.server.name);
        let active = copy
            .database
            .server
            .and_then(|guid| org.configuration().get(guid));
        let lag = |name: &str| {
            bag.and_then(|bag| bag.get(name))
                .cloned()
                .unwrap_or(Property::TimeSpan(
                    crate::exchange::time::Span::from_seconds(0),
                ))
        };
        let preference = bag.and_then(|bag| bag.get("ActivationPreference")).cloned();
        let values = [
            ("Identity", Property::text(name.as_str())),
            ("Name", Property::text(name.as_str())),
            ("DatabaseName", Property::Text(copy.database.name.clone())),
            ("Status", status_of(&org, copy)),
            ("MailboxServer", Property::Text(copy.server.name.clone())),
            (
                "ActiveDatabaseCopy",
                active.map_or(Property::Null, |server| {
                    Property::text(server.name.to_lowercase())
                }),
            ),
            ("ActiveCopy", Property::Bool(copy.record.is_none())),
            (
                "ActivationSuspended",
                Property::Bool(bag.is_some_and(|bag| bag.text("Status") == "Suspended")),
            ),
            ("ActionInitiator", Property::member("Unknown")),
            (
                "SuspendComment",
                bag.and_then(|bag| bag.get("SuspendComment"))
                    .cloned()
                    .unwrap_or_default(),
            ),
            ("CopyQueueLength", Property::Long(0)),
            ("ReplayQueueLength", Property::Long(0)),
            ("ContentIndexState", Property::member("Healthy")),
            (
                "ActivationPreference",
                preference.unwrap_or_else(|| Property::Int(i32::try_from(place + 1).unwrap_or(1))),
            ),
            ("ReplayLagTime", lag("ReplayLagTime")),
            ("TruncationLagTime", lag("TruncationLagTime")),
            ("IsValid", Property::Bool(true)),
        ];
        let row = STATUS.row(&values);
        let value = ExchangeObject::value(&STATUS, Source::Row(row), call);
        call.write(value)?;
    }
    Ok(())
}

fn settings(call: &mut Call<'_>) -> Flow<Vec<(String, Property)>> {
    let noun = PlainNoun::of(NOUN);
    let mut all = Vec::new();
    for (name, setting) in argument::settings(call, &["MailboxServer"])? {
        let Setting::Value(value) = setting else {
            continue;
        };
        let known = noun
            .as_ref()
            .and_then(|noun| noun.records.schema.property(&name));
        let value = match known {
            Some(property) => property.parse_one(&value.to_string()).unwrap_or(value),
            None => value,
        };
        all.push((name, value));
    }
    Ok(all)
}

fn add(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let Some(database) = error::or_write(call, org.find_database(&given))? else {
        return Ok(());
    };
    let server = argument::named(call, "MailboxServer")?;
    let Some(server) = error::or_write(call, org.server_or_own(server.as_deref()))? else {
        return Ok(());
    };
    let settings = settings(call)?;
    let name = format!("{}\\{}", database.name, server.name);
    task::change(call, std::slice::from_ref(&name), None, |draft| {
        if copies(draft, &database)
            .iter()
            .any(|copy| copy.server.guid == server.guid)
        {
            return Err(ExchangeError::NameExists { name: name.clone() });
        }
        let mut properties = PropertyBag::default();
        for (name, value) in &settings {
            properties.set(name, value.clone());
        }
        let record = ConfigurationObject {
            guid: draft.new_guid(),
            class: Class::Record,
            name: database.name.clone(),
            server: Some(server.guid),
            noun: Some(NOUN.into()),
            owner: Some(database.guid),
            created: draft.now(),
            changed: draft.now(),
            properties,
        };
        draft.put_configuration(record);
        Ok(())
    })?;
    Ok(())
}

/// The one copy that `-Identity` names.
fn one(call: &mut Call<'_>) -> Flow<Option<Copy>> {
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    Ok(named(call, &given)?.and_then(|found| found.into_iter().next()))
}

fn name_of(copy: &Copy) -> String {
    format!("{}\\{}", copy.database.name, copy.server.name)
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(copy) = one(call)? else {
        return Ok(());
    };
    let name = name_of(&copy);
    let Some(record) = copy.record else {
        let refusal = ExchangeError::ActiveCopy { identity: name };
        return error::write(call, &refusal);
    };
    task::change(call, &[name], None, |draft| {
        draft.remove(Place::Configuration, record.guid);
        Ok(())
    })?;
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let settings = settings(call)?;
    change(call, &settings, true)
}

fn state(call: &mut Call<'_>, state: &str) -> Flow {
    let mut settings = vec![("Status".to_owned(), Property::member(state))];
    if call.given.metadata().exact("SuspendComment").is_some()
        && let Some(comment) = argument::text(call, "SuspendComment")?
    {
        settings.push(("SuspendComment".to_owned(), Property::text(comment)));
    }
    change(call, &settings, false)
}

fn change(call: &mut Call<'_>, settings: &[(String, Property)], warns: bool) -> Flow {
    if call.given.metadata().exact("Identity").is_some() && !call.is_bound("Identity") {
        // -Server: every copy of a server.
        return task::change(call, &[String::new()], None, |_| Ok(())).map(|_| ());
    }
    let Some(copy) = one(call)? else {
        return Ok(());
    };
    let name = name_of(&copy);
    let target = copy
        .record
        .as_ref()
        .map_or(copy.database.guid, |record| record.guid);
    let active = copy.record.is_none();
    task::change(
        call,
        std::slice::from_ref(&name),
        warns.then_some(name.as_str()),
        |draft| {
            for (property, value) in settings {
                if active && property == "Status" {
                    continue;
                }
                draft.set_configuration(target, property, value.clone());
            }
            Ok(())
        },
    )?;
    Ok(())
}

/// Another copy becomes the one that is mounted.
fn activate(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let databases: Vec<_> = match (
        argument::named(call, "Identity")?,
        argument::named(call, "Server")?,
    ) {
        (Some(given), _) => match error::or_write(call, org.find_database(&given))? {
            Some(database) => vec![database],
            None => return Ok(()),
        },
        (None, Some(server)) => match error::or_write(call, org.find_server(&server))? {
            Some(server) => org
                .of_server(Class::Database, server.guid)
                .cloned()
                .collect(),
            None => return Ok(()),
        },
        (None, None) => return Ok(()),
    };
    let to = match argument::named(call, "ActivateOnServer")? {
        Some(server) => match error::or_write(call, org.find_server(&server))? {
            Some(server) => Some(server),
            None => return Ok(()),
        },
        None => None,
    };
    for database in databases {
        let there = copies(&org, &database);
        let chosen = there.iter().find(|copy| {
            copy.record.is_some() && to.as_ref().is_none_or(|to| to.guid == copy.server.guid)
        });
        let name = database.name.to_string();
        let Some(chosen) = chosen else {
            let refusal = ExchangeError::NoCopy {
                database: name,
                server: to
                    .as_ref()
                    .map_or_else(String::new, |to| to.name.to_string()),
            };
            error::write(call, &refusal)?;
            continue;
        };
        let (from, record) = (database.server, chosen.record.clone());
        let target = chosen.server.guid;
        task::change(call, &[name], None, |draft| {
            let mut next = (*database).clone();
            next.server = Some(target);
            draft.put_configuration(next);
            if let (Some(record), Some(from)) = (&record, from) {
                let mut behind = (**record).clone();
                behind.server = Some(from);
                draft.put_configuration(behind);
            }
            Ok(())
        })?;
    }
    Ok(())
}
