//! Test-MAPIConnectivity: a log-on to a mailbox, or to the system mailbox of each database.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::database::is_mounted;
use crate::exchange::identity::Kind;
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::property::Property;
use crate::exchange::record::{Class, ConfigurationObject, DirectoryObject};
use crate::exchange::schema::View;
use crate::exchange::time::Span;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Test-MAPIConnectivity",
    body: Body::Each(test),
}];

fn test(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    if call.is_bound("Identity") {
        let Some(record) = task::recipient(call, Kind::Mailbox)? else {
            return Ok(());
        };
        let parts = record.mailbox.as_ref();
        let archive = parts.and_then(|mailbox| mailbox.archive);
        let is_archive = call.flag("Archive");
        if is_archive && archive.is_none() {
            let refusal = crate::exchange::error::ExchangeError::NoArchive {
                identity: record.display_name.to_string(),
            };
            return error::write(call, &refusal);
        }
        let database = match (is_archive, archive) {
            (true, Some((_, database))) => Some(database),
            _ => parts.map(|mailbox| mailbox.database),
        };
        let database = database
            .and_then(|guid| org.configuration().get(guid))
            .cloned();
        return write(call, &org, database.as_ref(), Some(&record), is_archive);
    }
    if let Some(name) = argument::named(call, "Database")? {
        let Some(database) = error::or_write(call, org.database_parameter(&name))? else {
            return Ok(());
        };
        return write(call, &org, Some(&database), None, false);
    }
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    let databases: Vec<Arc<ConfigurationObject>> = org
        .of_server(Class::Database, server.guid)
        .cloned()
        .collect();
    for database in databases {
        write(call, &org, Some(&database), None, false)?;
    }
    Ok(())
}

/// Why nobody can log on; none when one can.
fn refusal(
    database: Option<&Arc<ConfigurationObject>>,
    org: &Organization,
    record: Option<&DirectoryObject>,
) -> Option<String> {
    let name = database.map_or("", |database| &*database.name);
    if database.is_none_or(|database| !is_mounted(org, database)) {
        let server = database.map(|database| org.server_name(database));
        let arguments = [name.to_owned(), server.unwrap_or_default().to_string()];
        return Some(format!(
            "[Microsoft.Exchange.Data.Storage.MailboxOfflineException]: {}",
            error::sentence("ProbeDatabaseDismounted", &arguments)
        ));
    }
    let record = record.filter(|record| !record.mapi().enabled)?;
    Some(format!(
        "[Microsoft.Exchange.Data.Storage.ConnectionFailedPermanentException]: {}",
        error::sentence("ProbeMapiDisabled", &[record.display_name.to_string()])
    ))
}

fn write(
    call: &mut Call<'_>,
    org: &Organization,
    database: Option<&Arc<ConfigurationObject>>,
    record: Option<&DirectoryObject>,
    is_archive: bool,
) -> Flow {
    let refusal = refusal(database, org, record);
    let system = database.map(|database| guid_of(&format!("SystemMailbox/{}", database.guid), 1));
    let mailbox = match record {
        Some(record) => record.display_name.to_string(),
        None => system.map_or_else(String::new, |guid| format!("SystemMailbox{{{guid}}}")),
    };
    let guid = match record {
        Some(record) => record.mailbox.as_ref().map(|mailbox| mailbox.exchange_guid),
        None => system,
    };
    // As long as a log-on takes; a failure takes none.
    let latency = if refusal.is_none() {
        156_250
    } else {
        -10_000_000
    };
    let server = database.map(|database| org.server_name(database));
    let row = View::MapiConnectivity.schema().row(&[
        ("Server", Property::text_or_null(server.as_ref())),
        (
            "Database",
            Property::text_or_null(database.map(|database| &database.name)),
        ),
        ("Mailbox", Property::text(mailbox)),
        ("MailboxGuid", guid.map_or(Property::Null, Property::Guid)),
        ("IsArchive", Property::Bool(is_archive)),
        (
            "Result",
            Property::member(if refusal.is_none() {
                "Success"
            } else {
                "*FAILURE*"
            }),
        ),
        ("Latency", Property::TimeSpan(Span::from_ticks(latency))),
        ("Error", refusal.map_or(Property::Null, Property::text)),
    ]);
    task::write_row(call, View::MapiConnectivity, row)
}
