//! Get-MailboxStatistics, Get-MailboxFolderStatistics, and their forms of the cloud.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::content;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::record::DirectoryObject;
use crate::exchange::schema::View;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-EXOMailboxFolderStatistics",
        body: Body::Each(folders),
    },
    Cmdlet {
        name: "Get-EXOMailboxStatistics",
        body: Body::Each(statistics),
    },
    Cmdlet {
        name: "Get-MailboxFolderStatistics",
        body: Body::Each(folders),
    },
    Cmdlet {
        name: "Get-MailboxStatistics",
        body: Body::Each(statistics),
    },
];

fn has(call: &Call<'_>, parameter: &str) -> bool {
    call.given.metadata().exact(parameter).is_some()
}

/// The mailboxes that the parameters name; none when an error was written.
fn mailboxes(call: &mut Call<'_>) -> Flow<Option<Vec<Arc<DirectoryObject>>>> {
    let org = task::organization(call)?;
    for parameter in [
        "Identity",
        "ExchangeGuid",
        "PrimarySmtpAddress",
        "UserPrincipalName",
        "StoreMailboxIdentity",
    ] {
        if has(call, parameter)
            && let Some(name) = argument::named(call, parameter)?
        {
            return Ok(
                error::or_write(call, org.find_recipient(&name, Kind::Mailbox))?
                    .map(|found| vec![found]),
            );
        }
    }
    let mut all: Vec<_> = org
        .recipients(crate::exchange::record::RecipientTypeDetails::is_mailbox)
        .cloned()
        .collect();
    if has(call, "Database")
        && let Some(name) = argument::named(call, "Database")?
    {
        let Some(database) = error::or_write(call, org.database_parameter(&name))? else {
            return Ok(None);
        };
        all.retain(|record| {
            record
                .mailbox
                .as_ref()
                .is_some_and(|part| part.database == database.guid)
        });
    } else if has(call, "Server")
        && let Some(name) = argument::named(call, "Server")?
    {
        let Some(server) = error::or_write(call, org.find_server(&name))? else {
            return Ok(None);
        };
        all.retain(|record| {
            org.server_of_mailbox(record)
                .is_some_and(|held| held.guid == server.guid)
        });
    }
    Ok(Some(all))
}

fn statistics(call: &mut Call<'_>) -> Flow {
    let Some(found) = mailboxes(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let archive = has(call, "Archive") && call.flag("Archive");
    let now = task::now(call);
    let one = found.len() == 1;
    for record in found {
        match content::statistics(&org, &record, archive, now) {
            Some(row) => task::write_row(call, View::MailboxStatistics, row)?,
            None if archive && one => {
                let refusal = ExchangeError::NoArchive {
                    identity: org.canonical_name(&record),
                };
                error::write(call, &refusal)?;
            }
            None => {}
        }
    }
    Ok(())
}

fn folders(call: &mut Call<'_>) -> Flow {
    let Some(found) = mailboxes(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let archive = has(call, "Archive") && call.flag("Archive");
    let scope = if has(call, "FolderScope") {
        argument::text(call, "FolderScope")?
    } else {
        None
    };
    let now = task::now(call);
    for record in found {
        for row in content::folders(&org, &record, archive, scope.as_deref(), now) {
            task::write_row(call, View::MailboxFolderStatistics, row)?;
        }
    }
    Ok(())
}
