//! Get-MailboxStatistics, Get-MailboxFolderStatistics, and their forms of the cloud.

use super::project::{ExchangeObject, Source};
use super::{argument, error, exo, rest, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::content;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::predicate::Predicate;
use crate::exchange::property::same;
use crate::exchange::record::DirectoryObject;
use crate::exchange::removed::{self, Removed};
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

/// A mailbox that has an owner, or one that has none any more.
enum Held {
    There(Arc<DirectoryObject>),
    Removed(Box<Removed>),
}

/// The mailboxes that the parameters name; none when an error was written.
fn mailboxes(call: &mut Call<'_>) -> Flow<Option<Vec<Held>>> {
    let org = task::organization(call)?;
    let now = task::now(call);
    for parameter in [
        "StoreMailboxIdentity",
        "Identity",
        "ExchangeGuid",
        "PrimarySmtpAddress",
        "UserPrincipalName",
    ] {
        if has(call, parameter)
            && let Some(name) = argument::named(call, parameter)?
        {
            return named(call, &org, parameter, &name);
        }
    }
    let wanted = if has(call, "Database")
        && let Some(name) = argument::named(call, "Database")?
    {
        let Some(database) = error::or_write(call, org.database_parameter(&name))? else {
            return Ok(None);
        };
        vec![database.guid]
    } else if has(call, "Server")
        && let Some(name) = argument::named(call, "Server")?
    {
        let Some(server) = error::or_write(call, org.find_server(&name))? else {
            return Ok(None);
        };
        org.databases()
            .filter(|database| database.server == Some(server.guid))
            .map(|database| database.guid)
            .collect()
    } else {
        return Ok(Some(
            org.recipients(crate::exchange::record::RecipientTypeDetails::is_mailbox)
                .cloned()
                .map(Held::There)
                .collect(),
        ));
    };
    // In a database there are archives too, and what nobody owns any more.
    let mut found = Vec::new();
    for record in org.recipients(crate::exchange::record::RecipientTypeDetails::is_mailbox) {
        if record
            .mailbox
            .as_ref()
            .is_some_and(|part| wanted.contains(&part.database))
        {
            found.push(Held::There(record.clone()));
        }
    }
    found.extend(
        removed::all(&org, now)
            .into_iter()
            .filter(|removed| removed.database.is_some_and(|held| wanted.contains(&held)))
            .map(|removed| Held::Removed(Box::new(removed))),
    );
    Ok(Some(found))
}

/// The one mailbox that a parameter names.
fn named(
    call: &mut Call<'_>,
    org: &Organization,
    parameter: &str,
    name: &str,
) -> Flow<Option<Vec<Held>>> {
    let among_removed = parameter == "StoreMailboxIdentity"
        || (has(call, "IncludeSoftDeletedRecipients") && call.flag("IncludeSoftDeletedRecipients"));
    let found = org.find_recipient(name, Kind::Mailbox);
    if among_removed && matches!(found, Err(ExchangeError::NotFound { .. })) {
        let database = match has(call, "Database") {
            true => argument::named(call, "Database")?,
            false => None,
        };
        let database = match database {
            Some(database) => match error::or_write(call, org.database_parameter(&database))? {
                Some(database) => Some(database.guid),
                None => return Ok(None),
            },
            None => None,
        };
        let removed = removed::find(org, name, database, task::now(call));
        return Ok(
            error::or_write(call, removed)?.map(|removed| vec![Held::Removed(Box::new(removed))])
        );
    }
    Ok(error::or_write(call, found)?.map(|found| vec![Held::There(found)]))
}

fn statistics(call: &mut Call<'_>) -> Flow {
    let Some(found) = mailboxes(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let archive = has(call, "Archive") && call.flag("Archive");
    let now = task::now(call);
    let filter = match has(call, "Filter") {
        true => match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
            Some(text) => match Predicate::parse_for(&text, View::MailboxStatistics.schema()) {
                Ok(predicate) => Some(predicate),
                Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
            },
            None => None,
        },
        false => None,
    };
    let schema = if rest::is_own(call.info.name) {
        match exo::chosen(call, View::MailboxStatistics, "MailboxStatistics")? {
            Some(schema) => schema,
            None => return Ok(()),
        }
    } else {
        View::MailboxStatistics.schema()
    };
    let one = found.len() == 1;
    for held in found {
        let row = match &held {
            Held::There(record) => content::statistics(&org, record, archive, now),
            Held::Removed(removed) => content::removed_statistics(&org, removed, now),
        };
        match (row, held) {
            (Some(row), _) => {
                let value = |name: &str| {
                    row.iter()
                        .find(|(held, _)| same(held, name))
                        .map(|(_, value)| value.clone())
                        .unwrap_or_default()
                };
                if filter
                    .as_ref()
                    .is_none_or(|filter| filter.holds_for(&value))
                {
                    let value = ExchangeObject::value(schema, Source::Row(row), call);
                    call.write(value)?;
                }
            }
            (None, Held::There(record)) if archive && one => {
                let refusal = ExchangeError::NoArchive {
                    identity: org.canonical_name(&record),
                };
                error::write(call, &refusal)?;
            }
            _ => {}
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
    let dated =
        has(call, "IncludeOldestAndNewestItems") && call.flag("IncludeOldestAndNewestItems");
    for held in found {
        let record = match held {
            Held::There(record) => record,
            Held::Removed(removed) => Arc::new(removed.object),
        };
        for mut row in content::folders(&org, &record, archive, scope.as_deref(), now) {
            if !dated {
                // What takes time to find out is only told to who asks.
                for (name, value) in &mut row {
                    if name.starts_with("Oldest") || name.starts_with("Newest") {
                        *value = crate::exchange::property::Property::Null;
                    }
                }
            }
            task::write_row(call, View::MailboxFolderStatistics, row)?;
        }
    }
    Ok(())
}
