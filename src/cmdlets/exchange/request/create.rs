//! New- of requests: what is asked for, and whether it can be done.

use super::super::{argument, error, task};
use super::lookup::known;
use super::setting::{database, settings};
use super::show::write;
use super::{noun_of, views};
use crate::engine::{Call, Flow};
use crate::exchange::database;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::property::{Property, fold, same};
use crate::exchange::record::{DirectoryObject, PropertyBag};
use crate::exchange::removed;
use crate::exchange::request::{self, Load};
use crate::exchange::schema::View;

pub(super) fn new_move(call: &mut Call<'_>) -> Flow {
    let (remote, outbound) = (call.flag("Remote"), call.flag("Outbound"));
    let kind = match remote {
        true => Kind::Recipient,
        false => Kind::Mailbox,
    };
    let Some(subject) = task::recipient(call, kind)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let identity = org.canonical_name(&subject);
    let Some(mut bag) = checked_move(call, &org, &subject, remote, outbound)? else {
        return Ok(());
    };
    bag.set("RunsFrom", Property::Local(task::now(call)));
    let archive_only = call.flag("ArchiveOnly");
    let load = Load::of(&subject, !archive_only, bag.guid("TargetArchive").is_some());
    let done = task::change(call, &[identity], None, |draft| {
        Ok(request::create(
            draft,
            "MoveRequest",
            &subject.name,
            &subject,
            load,
            bag.clone(),
        ))
    })?;
    match done {
        Some(done) => write(
            call,
            &done.organization,
            &done.value,
            View::MoveRequestStatistics,
            false,
        ),
        None => Ok(()),
    }
}

/// What a move is to do; none when an error was written.
fn checked_move(
    call: &mut Call<'_>,
    org: &Organization,
    subject: &DirectoryObject,
    remote: bool,
    outbound: bool,
) -> Flow<Option<PropertyBag>> {
    let identity = org.canonical_name(subject);
    let now = task::now(call);
    if let Some(other) = known(org, "MoveRequest", now)
        .iter()
        .find(|record| record.properties.guid("Subject") == Some(subject.guid))
    {
        let id = match request::state(other, now).completed {
            Some(_) => "MoveRequestCompleted",
            None => "MoveRequestExists",
        };
        return error::write(call, &ExchangeError::rule(id, &[&identity])).map(|()| None);
    }
    let Some(mut bag) = settings(call)? else {
        return Ok(None);
    };
    let (Some(target), Some(archive)) = (
        database(call, "TargetDatabase")?,
        database(call, "ArchiveTargetDatabase")?,
    ) else {
        return Ok(None);
    };
    bag.set("Remote", Property::Bool(remote));
    bag.set("Outbound", Property::Bool(outbound));
    let Some(part) = &subject.mailbox else {
        if remote && subject.kind.is_mail_user() {
            if let Some(target) = target {
                bag.set("Target", Property::Guid(target));
            }
            return Ok(Some(bag));
        }
        return error::write(call, &org.not_found(&identity)).map(|()| None);
    };
    if outbound {
        bag.set("SourceDb", Property::Guid(part.database));
        if bag.text("TargetDeliveryDomain").is_empty() {
            return error::write(call, &ExchangeError::rule("MoveNeedsDomain", &[&identity]))
                .map(|()| None);
        }
        return Ok(Some(bag));
    }
    let (archive_only, primary_only) = (call.flag("ArchiveOnly"), call.flag("PrimaryOnly"));
    if archive_only && part.archive.is_none() {
        return error::write(call, &ExchangeError::NoArchive { identity }).map(|()| None);
    }
    let chosen = target.or_else(|| {
        org.databases()
            .find(|database| database.guid != part.database && database::is_mounted(org, database))
            .map(|database| database.guid)
    });
    let Some(chosen) = chosen else {
        return error::write(
            call,
            &ExchangeError::rule("MoveNeedsDatabase", &[&identity]),
        )
        .map(|()| None);
    };
    let mut moves = false;
    if !archive_only {
        bag.set("SourceDb", Property::Guid(part.database));
        bag.set("Target", Property::Guid(chosen));
        moves |= chosen != part.database;
    }
    if let Some((_, own)) = part.archive
        && !primary_only
    {
        let target = archive.unwrap_or(chosen);
        bag.set("SourceArchiveDb", Property::Guid(own));
        bag.set("TargetArchive", Property::Guid(target));
        moves |= target != own;
    }
    if !moves {
        let name = org
            .configuration()
            .get(chosen)
            .map_or_else(String::new, |database| database.name.to_string());
        return error::write(
            call,
            &ExchangeError::rule("MoveToSameDatabase", &[&identity, &name]),
        )
        .map(|()| None);
    }
    Ok(Some(bag))
}

/// The name that is given, or the next that is free; none when an error was written.
fn name_of(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &str,
    subject: &DirectoryObject,
) -> Flow<Option<String>> {
    if let Some(name) = argument::text(call, "Name")?.filter(|name| !name.trim().is_empty()) {
        let taken = request::all(org, noun).iter().any(|record| {
            record.properties.guid("Subject") == Some(subject.guid) && same(&record.name, &name)
        });
        if taken {
            let refusal = ExchangeError::NameExists {
                name: format!("{}\\{name}", org.canonical_name(subject)),
            };
            return error::write(call, &refusal).map(|()| None);
        }
        return Ok(Some(name));
    }
    match request::free_name(org, noun, subject.guid) {
        Some(name) => Ok(Some(name)),
        None => {
            let refusal = ExchangeError::rule("TooManyRequests", &[&org.canonical_name(subject)]);
            error::write(call, &refusal).map(|()| None)
        }
    }
}

fn create(
    call: &mut Call<'_>,
    noun: &'static str,
    subject: &DirectoryObject,
    load: Load,
    mut bag: PropertyBag,
) -> Flow {
    let org = task::organization(call)?;
    let Some(name) = name_of(call, &org, noun, subject)? else {
        return Ok(());
    };
    bag.set("RunsFrom", Property::Local(task::now(call)));
    let asked = [format!("{}\\{name}", org.canonical_name(subject))];
    let done = task::change(call, &asked, None, |draft| {
        Ok(request::create(
            draft,
            noun,
            &name,
            subject,
            load,
            bag.clone(),
        ))
    })?;
    match done {
        Some(done) => write(call, &done.organization, &done.value, views(noun).0, false),
        None => Ok(()),
    }
}

pub(super) fn new_copy(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let Some(subject) = task::recipient_of(call, "Mailbox", Kind::Mailbox)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let archive = call.flag("IsArchive");
    let has_archive = subject
        .mailbox
        .as_ref()
        .is_some_and(|part| part.archive.is_some());
    if archive && !has_archive {
        let refusal = ExchangeError::NoArchive {
            identity: org.canonical_name(&subject),
        };
        return error::write(call, &refusal);
    }
    let Some(mut bag) = settings(call)? else {
        return Ok(());
    };
    let load = if noun == "MailboxImportRequest" {
        // What a file holds follows from its name.
        let source = guid_of(&fold(bag.text("FilePath")), 1);
        bag.set("Source", Property::Guid(source));
        Load::at(source)
    } else {
        Load::of(&subject, !archive, archive)
    };
    create(call, noun, &subject, load, bag)
}

pub(super) fn new_restore(call: &mut Call<'_>) -> Flow {
    if call.flag("CrossTenantRestore") || call.is_bound("RemoteHostName") {
        let name = match call.flag("CrossTenantRestore") {
            true => "CrossTenantRestore",
            false => "RemoteHostName",
        };
        return task::not_simulated(call, name);
    }
    let Some(subject) = task::recipient_of(call, "TargetMailbox", Kind::Mailbox)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(database) = database(call, "SourceDatabase")? else {
        return Ok(());
    };
    let given = match argument::named(call, "SourceStoreMailbox")? {
        Some(given) => given,
        None => argument::named(call, "SourceMailbox")?.unwrap_or_default(),
    };
    let now = task::now(call);
    let recovery = database
        .and_then(|guid| org.configuration().get(guid))
        .is_some_and(|found| found.properties.flag("Recovery") == Some(true));
    let source = match removed::find(&org, &given, database.filter(|_| !recovery), now) {
        // A recovery database holds what the mailboxes held when it was backed up.
        Err(ExchangeError::NotFoundAnywhere { .. }) if recovery => {
            match error::or_write(call, org.find_recipient(&given, Kind::Mailbox))? {
                Some(found) => {
                    let part = found.mailbox.as_ref().map(|part| part.exchange_guid);
                    (part.unwrap_or_default(), found.legacy_dn.clone(), database)
                }
                None => return Ok(()),
            }
        }
        other => match error::or_write(call, other)? {
            Some(found) => (found.guid, found.object.legacy_dn.clone(), found.database),
            None => return Ok(()),
        },
    };
    let has_name = source.1.as_deref().is_none_or(|dn| {
        subject
            .legacy_dn
            .as_deref()
            .is_some_and(|own| same(own, dn))
            || subject
                .email_addresses
                .iter()
                .any(|address| same(&address.prefix, "X500") && same(&address.address, dn))
    });
    if !has_name && !call.flag("AllowLegacyDNMismatch") {
        let identity = org.canonical_name(&subject);
        return error::write(
            call,
            &ExchangeError::rule("OtherLegacyDN", &[&given, &identity]),
        );
    }
    let Some(mut bag) = settings(call)? else {
        return Ok(());
    };
    if bag.flag("TargetIsArchive") == Some(true)
        && subject
            .mailbox
            .as_ref()
            .is_none_or(|part| part.archive.is_none())
    {
        let refusal = ExchangeError::NoArchive {
            identity: org.canonical_name(&subject),
        };
        return error::write(call, &refusal);
    }
    bag.set("Source", Property::Guid(source.0));
    if let Some(database) = source.2 {
        bag.set("SourceDb", Property::Guid(database));
    }
    if let Some(part) = &subject.mailbox {
        bag.set("Target", Property::Guid(part.database));
    }
    create(
        call,
        "MailboxRestoreRequest",
        &subject,
        Load::at(source.0),
        bag,
    )
}
