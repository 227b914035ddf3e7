//! Requests that take their time: MoveRequest, MailboxExportRequest, MailboxImportRequest, MailboxRestoreRequest, and what is
//! told of how far they are.

use super::{argument, coverage, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::database;
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, has_wildcard, matches_pattern};
use crate::exchange::organization::{Organization, Place, guid_of};
use crate::exchange::property::{Property, Setting, fold, same};
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::{ConfigurationObject, DirectoryObject, PropertyBag};
use crate::exchange::removed;
use crate::exchange::request::{self, Load, State};
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

macro_rules! cmdlets {
    ($($name:literal $body:expr),+ $(,)?) => {
        pub(super) const CMDLETS: &[Cmdlet] = &[$(Cmdlet { name: $name, body: Body::Each($body) }),+];
    };
}

cmdlets! {
    "Get-MailboxExportRequest" get,
    "Get-MailboxExportRequestStatistics" statistics,
    "Get-MailboxImportRequest" get,
    "Get-MailboxImportRequestStatistics" statistics,
    "Get-MailboxRestoreRequest" get,
    "Get-MailboxRestoreRequestStatistics" statistics,
    "Get-MoveRequest" get,
    "Get-MoveRequestStatistics" statistics,
    "New-MailboxExportRequest" new_copy,
    "New-MailboxImportRequest" new_copy,
    "New-MailboxRestoreRequest" new_restore,
    "New-MoveRequest" new_move,
    "Remove-MailboxExportRequest" remove,
    "Remove-MailboxImportRequest" remove,
    "Remove-MailboxRestoreRequest" remove,
    "Remove-MoveRequest" remove,
    "Resume-MailboxExportRequest" resume,
    "Resume-MailboxImportRequest" resume,
    "Resume-MailboxRestoreRequest" resume,
    "Resume-MoveRequest" resume,
    "Set-MailboxExportRequest" set,
    "Set-MailboxImportRequest" set,
    "Set-MailboxRestoreRequest" set,
    "Set-MoveRequest" set,
    "Suspend-MailboxExportRequest" suspend,
    "Suspend-MailboxImportRequest" suspend,
    "Suspend-MailboxRestoreRequest" suspend,
    "Suspend-MoveRequest" suspend,
}

fn noun_of(call: &Call<'_>) -> &'static str {
    let noun = call.info.name.split_once('-').map_or("", |(_, noun)| noun);
    noun.strip_suffix("Statistics").unwrap_or(noun)
}

fn views(noun: &str) -> (View, View) {
    match noun {
        "MailboxExportRequest" => (
            View::MailboxExportRequest,
            View::MailboxExportRequestStatistics,
        ),
        "MailboxImportRequest" => (
            View::MailboxImportRequest,
            View::MailboxImportRequestStatistics,
        ),
        "MailboxRestoreRequest" => (
            View::MailboxRestoreRequest,
            View::MailboxRestoreRequestStatistics,
        ),
        _ => (View::MoveRequest, View::MoveRequestStatistics),
    }
}

/// The requests of a noun that are still told of: completed ones are forgotten after a while.
fn known(org: &Organization, noun: &str, now: Moment) -> Vec<Arc<ConfigurationObject>> {
    let mut found = request::all(org, noun);
    if noun == "MoveRequest" {
        found.extend(
            request::all(org, "MigrationUser")
                .into_iter()
                .filter(|record| record.properties.get("RunsFrom").is_some()),
        );
    }
    found.retain(|record| is_remembered(record, now));
    found
}

fn is_remembered(record: &ConfigurationObject, now: Moment) -> bool {
    let limit = match record.properties.get("CompletedRequestAgeLimit") {
        Some(Property::TimeSpan(span)) => *span,
        Some(Property::Unlimited) => return true,
        _ => Span::from_days(30),
    };
    request::state(record, now)
        .completed
        .is_none_or(|done| done.plus(limit) > now)
}

/// The requests that the parameters name; none when an error was written.
fn named(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &str,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let now = task::now(call);
    let Some(given) = argument::named(call, "Identity")? else {
        let mut found = known(org, noun, now);
        if let Some(guid) = argument::text(call, "RequestGuid")? {
            found.retain(|record| same(&record.guid.to_string(), guid.trim()));
            if found.is_empty() {
                return refuse(call, &org.not_found(&guid)).map(|()| None);
            }
        }
        for parameter in ["RequestQueue", "MoveRequestQueue"] {
            let Some(queue) = argument::named(call, parameter)? else {
                continue;
            };
            let Some(queue) = error::or_write(call, org.database_parameter(&queue))? else {
                return Ok(None);
            };
            found.retain(|record| queue_of(org, record) == Some(queue.guid));
        }
        return Ok(Some(found));
    };
    let mut found = request::called(org, noun, &given);
    if noun == "MoveRequest" {
        found.extend(
            request::called(org, "MigrationUser", &given)
                .into_iter()
                .filter(|record| record.properties.get("RunsFrom").is_some()),
        );
    }
    if has_wildcard(&given) {
        let pattern = fold(&given);
        found = known(org, noun, now);
        found.retain(|record| {
            matches_pattern(&pattern, &request::identity(org, record))
                || matches_pattern(&pattern, &record.name)
        });
        return Ok(Some(found));
    }
    found.retain(|record| is_remembered(record, now));
    if call.info.name.ends_with("Request") && call.info.name.starts_with("Get-") {
        if found.is_empty() {
            return refuse(call, &org.not_found(&given)).map(|()| None);
        }
        return Ok(Some(found));
    }
    match found.len() {
        0 => refuse(call, &org.not_found(&given)).map(|()| None),
        1 => Ok(Some(found)),
        _ => {
            let refusal = ExchangeError::Ambiguous {
                identity: given,
                matches: found
                    .iter()
                    .map(|record| request::identity(org, record))
                    .collect(),
            };
            refuse(call, &refusal).map(|()| None)
        }
    }
}

fn refuse(call: &mut Call<'_>, refusal: &ExchangeError) -> Flow {
    error::write(call, refusal)
}

/// The database whose queue a request stands in: where the mailbox is that it writes into.
fn queue_of(org: &Organization, record: &ConfigurationObject) -> Option<Uuid> {
    record
        .properties
        .guid("Target")
        .or_else(|| Some(request::subject(org, record)?.mailbox.as_ref()?.database))
}

fn get(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let now = task::now(call);
    let Some(mut found) = named(call, &org, noun)? else {
        return Ok(());
    };
    for parameter in ["Status", "MoveStatus"] {
        if let Some(wanted) = argument::text(call, parameter)? {
            let wanted: Vec<&str> = wanted.split(',').map(str::trim).collect();
            found.retain(|record| {
                let status = request::state(record, now).status;
                wanted.iter().any(|wanted| same(wanted, status))
            });
        }
    }
    for (parameter, property) in [
        ("BatchName", "BatchName"),
        ("RemoteHostName", "RemoteHostName"),
    ] {
        if let Some(wanted) = argument::text(call, parameter)? {
            let pattern = fold(&wanted);
            found.retain(|record| matches_pattern(&pattern, &batch(record, property)));
        }
    }
    if let Some(wanted) = argument::text(call, "Name")? {
        found.retain(|record| same(&record.name, &wanted));
    }
    for parameter in ["Suspend", "SuspendWhenReadyToComplete", "Protect"] {
        if call.is_bound(parameter) {
            let wanted = call.flag(parameter);
            found.retain(|record| (record.properties.flag(parameter) == Some(true)) == wanted);
        }
    }
    for (parameter, key) in [("SourceDatabase", "SourceDb"), ("TargetDatabase", "Target")] {
        if let Some(wanted) = argument::named(call, parameter)? {
            let Some(wanted) = error::or_write(call, org.database_parameter(&wanted))? else {
                return Ok(());
            };
            found.retain(|record| record.properties.guid(key) == Some(wanted.guid));
        }
    }
    if let Some(wanted) = argument::named(call, "Database")? {
        let Some(wanted) = error::or_write(call, org.database_parameter(&wanted))? else {
            return Ok(());
        };
        found.retain(|record| {
            request::subject(&org, record).is_some_and(|subject| {
                subject
                    .mailbox
                    .as_ref()
                    .is_some_and(|part| part.database == wanted.guid)
            })
        });
    }
    for parameter in ["Mailbox", "TargetMailbox"] {
        if let Some(wanted) = argument::named(call, parameter)? {
            let Some(wanted) = error::or_write(call, org.find_recipient(&wanted, Kind::Recipient))?
            else {
                return Ok(());
            };
            found.retain(|record| record.properties.guid("Subject") == Some(wanted.guid));
        }
    }
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    let more = found.len() > limit;
    for record in found.into_iter().take(limit) {
        write(call, &org, &record, views(noun).0, false)?;
    }
    if more {
        let id = if size == argument::ResultSize::Default {
            "ResultsCut"
        } else {
            "MoreResults"
        };
        error::warn(call, id, &[])?;
    }
    Ok(())
}

/// The name of the batch that a request belongs to.
fn batch(record: &ConfigurationObject, property: &str) -> String {
    match record.properties.text("Batch") {
        "" => record.properties.text(property).to_owned(),
        batch if property == "BatchName" => format!("MigrationService:{batch}"),
        _ => String::new(),
    }
}

fn statistics(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let Some(found) = named(call, &org, noun)? else {
        return Ok(());
    };
    let report = call.flag("IncludeReport") || call.flag("ReportOnly");
    for record in found {
        write(call, &org, &record, views(noun).1, report)?;
    }
    Ok(())
}

/// The values that requests and their statistics show.
fn write(
    call: &mut Call<'_>,
    org: &Arc<Organization>,
    record: &ConfigurationObject,
    view: View,
    report: bool,
) -> Flow {
    let now = task::now(call);
    let values = values(org, record, view, now, report);
    let values: Vec<(&str, Property)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    task::write_row(call, view, view.schema().row(&values))
}

pub(super) fn local(at: Option<Moment>) -> Property {
    at.map_or(Property::Null, Property::Local)
}

pub(super) fn size(bytes: u64) -> Property {
    Property::Size(ByteQuantifiedSize(bytes))
}

pub(super) fn long(number: u64) -> Property {
    Property::Long(i64::try_from(number).unwrap_or(i64::MAX))
}

/// From one moment to another, or to now.
pub(super) fn lasting(from: Option<Moment>, to: Option<Moment>, now: Moment) -> Property {
    from.map_or(Property::Null, |from| {
        Property::TimeSpan(Span::from_ticks(
            (to.unwrap_or(now).ticks() - from.ticks()).max(0),
        ))
    })
}

fn stage(state: &State) -> &'static str {
    match state.detail {
        "CreatingFolderHierarchy" => "CreatingFolderHierarchy",
        "CopyingMessages" => "CopyingMessages",
        "AutoSuspended" | "Synced" => "IncrementalSync",
        "Completion" => "FinalIncrementalSync",
        "Completed" => "SyncFinished",
        _ => "None",
    }
}

fn values(
    org: &Organization,
    record: &ConfigurationObject,
    view: View,
    now: Moment,
    report: bool,
) -> Vec<(String, Property)> {
    let held = &record.properties;
    let state = request::state(record, now);
    let load = Load::read(held);
    let noun = record.noun.as_deref().unwrap_or_default();
    let is_move = matches!(noun, "MoveRequest" | "MigrationUser");
    let subject = request::subject(org, record);
    let reference = |guid: Option<Uuid>| {
        guid.and_then(|guid| org.reference(guid))
            .map_or(Property::Null, Property::ObjectId)
    };
    let text = |text: &str| match text {
        "" => Property::Null,
        text => Property::text(text),
    };
    let flag = |name: &str| Property::Bool(held.flag(name) == Some(true));
    let remote = held.flag("Remote") == Some(true) || held.flag("Outbound") == Some(true);
    let style = if remote { "CrossOrg" } else { "IntraOrg" };
    let push = noun == "MailboxImportRequest" || held.flag("Outbound") == Some(true);
    let direction = if push { "Push" } else { "Pull" };
    let mut flags = format!("{style}, {direction}");
    if held.flag("Suspend") == Some(true) {
        flags.push_str(", Suspend");
    }
    if held.flag("Protect") == Some(true) {
        flags.push_str(", Protected");
    }
    let mut all: Vec<(String, Property)> = Vec::new();
    let mut set = |name: &str, value: Property| all.push((name.to_owned(), value));
    let identity = request::identity(org, record);
    let is_request = view == View::MoveRequest;
    if let Some(subject) = &subject {
        let own = Property::ObjectId(org.directory_reference(subject));
        let part = subject.mailbox.as_ref();
        let guid = part.map(|part| part.exchange_guid).unwrap_or_default();
        let archive = part.and_then(|part| part.archive).map(|(guid, _)| guid);
        let alias = Property::text_or_null(subject.alias.as_ref());
        set("Alias", alias.clone());
        set("SourceAlias", alias.clone());
        set("TargetAlias", alias);
        set("DisplayName", Property::Text(subject.display_name.clone()));
        set(
            "DistinguishedName",
            Property::text(org.distinguished_name(subject)),
        );
        set("ExchangeGuid", Property::Guid(guid));
        set("ArchiveGuid", Property::Guid(archive.unwrap_or_default()));
        set(
            "TargetExchangeGuid",
            Property::Guid(match held.flag("TargetIsArchive") {
                Some(true) => archive.unwrap_or_default(),
                _ => guid,
            }),
        );
        set(
            "RecipientType",
            Property::member(subject.kind.recipient_type()),
        );
        set(
            "RecipientTypeDetails",
            Property::member(subject.kind.name()),
        );
        for name in [
            "Mailbox",
            "TargetMailbox",
            "MailboxIdentity",
            "SourceMailboxIdentity",
            "TargetMailboxIdentity",
        ] {
            set(name, own.clone());
        }
        if is_request {
            set("Identity", own.clone());
            set("Id", own);
            set("Guid", Property::Guid(subject.guid));
            set("Name", Property::Text(subject.name.clone()));
        }
    }
    if !is_request {
        set("Identity", Property::text(identity));
        set("Name", Property::Text(record.name.clone()));
    }
    set(
        "SourceExchangeGuid",
        match noun {
            "MailboxExportRequest" => subject
                .as_ref()
                .and_then(|subject| subject.mailbox.as_ref())
                .map_or(Property::Null, |part| Property::Guid(part.exchange_guid)),
            _ => held.guid("Source").map_or(Property::Null, Property::Guid),
        },
    );
    for (name, key) in [
        ("SourceDatabase", "SourceDb"),
        ("TargetDatabase", "Target"),
        ("SourceArchiveDatabase", "SourceArchiveDb"),
        ("TargetArchiveDatabase", "TargetArchive"),
    ] {
        let database = held.guid(key);
        set(name, reference(database));
        let server = database
            .and_then(|guid| org.configuration().get(guid))
            .map_or(Property::Null, |found| {
                Property::Text(org.server_name(found))
            });
        set(&name.replace("Database", "Server"), server);
    }
    set("RequestGuid", Property::Guid(record.guid));
    set("RequestQueue", reference(queue_of(org, record)));
    set("BatchName", text(&batch(record, "BatchName")));
    for name in [
        "RemoteHostName",
        "TargetDeliveryDomain",
        "FilePath",
        "SourceRootFolder",
        "TargetRootFolder",
        "ContentFilter",
    ] {
        set(name, text(held.text(name)));
    }
    for name in [
        "Protect",
        "Suspend",
        "SuspendWhenReadyToComplete",
        "PreventCompletion",
        "SourceIsArchive",
        "TargetIsArchive",
        "ExcludeDumpster",
    ] {
        set(name, flag(name));
    }
    if held.flag("IsArchive") == Some(true) {
        set("SourceIsArchive", Property::Bool(true));
        set("TargetIsArchive", Property::Bool(true));
    }
    for name in [
        "BadItemLimit",
        "LargeItemLimit",
        "CompletedRequestAgeLimit",
        "Priority",
        "WorkloadType",
        "IncludeFolders",
        "ExcludeFolders",
        "ConflictResolutionOption",
        "StartAfter",
        "CompleteAfter",
    ] {
        if let Some(value) = held.get(name) {
            set(name, value.clone());
        }
    }
    set("Flags", Property::member(&flags));
    set("RequestStyle", Property::member(style));
    set("Direction", Property::member(direction));
    set("Status", Property::member(state.status));
    set("StatusDetail", Property::member(state.detail));
    set("SyncStage", Property::member(stage(&state)));
    set("PercentComplete", Property::Int(state.percent));
    set("BytesTransferred", size(state.bytes));
    set(
        "ItemsTransferred",
        Property::Int(i32::try_from(state.items).unwrap_or(i32::MAX)),
    );
    set(
        "BytesTransferredPerMinute",
        size(if state.detail == "CopyingMessages" {
            60_000_000
        } else {
            0
        }),
    );
    set(
        "TotalMailboxSize",
        size(load.bytes.saturating_sub(load.archive_bytes)),
    );
    set(
        "TotalMailboxItemCount",
        long(load.items.saturating_sub(load.archive_items)),
    );
    if is_move && load.archive_items > 0 {
        set("TotalArchiveSize", size(load.archive_bytes));
        set("TotalArchiveItemCount", long(load.archive_items));
    }
    set("EstimatedTransferSize", size(load.bytes));
    set("EstimatedTransferItemCount", long(load.items));
    set("QueuedTimestamp", Property::Local(record.created));
    set("StartTimestamp", local(state.started));
    set("InitialSeedingCompletedTimestamp", local(state.seeded));
    set("FinalSyncTimestamp", local(state.completed));
    set("CompletionTimestamp", local(state.completed));
    set(
        "LastUpdateTimestamp",
        Property::Local(state.completed.unwrap_or(now)),
    );
    set(
        "SuspendedTimestamp",
        held.get("SuspendedAt").cloned().unwrap_or_default(),
    );
    set(
        "OverallDuration",
        lasting(Some(record.created), state.completed, now),
    );
    set(
        "TotalQueuedDuration",
        lasting(Some(record.created), state.started, now),
    );
    set(
        "TotalInProgressDuration",
        lasting(state.started, state.completed, now),
    );
    set(
        "MRSServerName",
        match state.started {
            Some(_) => Property::Text(org.session_server_fqdn()),
            None => Property::Null,
        },
    );
    let failed = held.text("FailedBecause");
    set(
        "Message",
        match (state.status, failed) {
            ("Failed", failed) => Property::text(format!("Error: {failed}")),
            _ => text(held.text("SuspendComment")),
        },
    );
    for (name, at) in [
        ("WhenCreated", Property::Local(record.created)),
        ("WhenCreatedUTC", Property::Utc(record.created)),
        (
            "WhenChanged",
            Property::Local(state.completed.unwrap_or(record.changed)),
        ),
        (
            "WhenChangedUTC",
            Property::Utc(state.completed.unwrap_or(record.changed)),
        ),
    ] {
        set(name, at);
    }
    set(
        "OriginatingServer",
        Property::Text(org.forest.domain_controller.clone()),
    );
    if report {
        set(
            "Report",
            Property::text(request::report(org, record, now).join("\n")),
        );
    }
    all
}

/// Settings of a request that are kept as they are given.
const KEPT: &[&str] = &[
    "AssociatedMessagesCopyOption",
    "BadItemLimit",
    "BatchName",
    "CompleteAfter",
    "CompletedRequestAgeLimit",
    "ConflictResolutionOption",
    "ContentFilter",
    "ExcludeDumpster",
    "ExcludeFolders",
    "FilePath",
    "IncludeFolders",
    "IsArchive",
    "LargeItemLimit",
    "PreventCompletion",
    "Priority",
    "Protect",
    "RemoteHostName",
    "SourceIsArchive",
    "SourceRootFolder",
    "StartAfter",
    "Suspend",
    "SuspendComment",
    "SuspendWhenReadyToComplete",
    "TargetDeliveryDomain",
    "TargetIsArchive",
    "TargetRootFolder",
    "WorkloadType",
];

/// Parameters that decide what a request is, and are seen to where it is made.
const SEEN_TO: &[&str] = &[
    "AcceptLargeDataLoss",
    "AllowLegacyDNMismatch",
    "ArchiveOnly",
    "ArchiveTargetDatabase",
    "Mailbox",
    "Name",
    "Outbound",
    "PrimaryOnly",
    "Remote",
    "RemoteCredential",
    "SourceDatabase",
    "SourceMailbox",
    "SourceStoreMailbox",
    "TargetDatabase",
    "TargetMailbox",
    "RequestGuid",
    "RequestQueue",
];

/// The settings that the parameters give; those that have no effect here are told.
fn settings(call: &mut Call<'_>) -> Flow<PropertyBag> {
    let mut bag = PropertyBag::default();
    let schema = View::MoveRequestStatistics.schema();
    for (name, setting) in argument::settings(call, SEEN_TO)? {
        let Setting::Value(value) = setting else {
            continue;
        };
        let Some(known) = KEPT.iter().find(|known| same(known, &name)) else {
            coverage::without_effect(call, &name)?;
            continue;
        };
        let org = task::organization(call)?;
        let value = match schema.property(known) {
            Some(property) => {
                match error::or_write(
                    call,
                    crate::exchange::coerce::coerce(&org, property, &value),
                )? {
                    Some(value) => value,
                    None => value,
                }
            }
            None => value,
        };
        bag.set(known, value);
    }
    Ok(bag)
}

fn rule(id: &'static str, arguments: &[&str]) -> ExchangeError {
    ExchangeError::Rule {
        id,
        arguments: arguments.iter().map(ToString::to_string).collect(),
    }
}

/// A database that a parameter names; nothing when the parameter is not given, an error when there is none.
fn database(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Option<Uuid>>> {
    let org = task::organization(call)?;
    match argument::named(call, parameter)? {
        Some(name) => Ok(error::or_write(call, org.database_parameter(&name))?
            .map(|database| Some(database.guid))),
        None => Ok(Some(None)),
    }
}

fn new_move(call: &mut Call<'_>) -> Flow {
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
        return refuse(call, &rule(id, &[&identity])).map(|()| None);
    }
    let mut bag = settings(call)?;
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
        return refuse(call, &org.not_found(&identity)).map(|()| None);
    };
    if outbound {
        bag.set("SourceDb", Property::Guid(part.database));
        if bag.text("TargetDeliveryDomain").is_empty() {
            return refuse(call, &rule("MoveNeedsDomain", &[&identity])).map(|()| None);
        }
        return Ok(Some(bag));
    }
    let (archive_only, primary_only) = (call.flag("ArchiveOnly"), call.flag("PrimaryOnly"));
    if archive_only && part.archive.is_none() {
        return refuse(call, &ExchangeError::NoArchive { identity }).map(|()| None);
    }
    let chosen = target.or_else(|| {
        org.databases()
            .find(|database| database.guid != part.database && database::is_mounted(org, database))
            .map(|database| database.guid)
    });
    let Some(chosen) = chosen else {
        return refuse(call, &rule("MoveNeedsDatabase", &[&identity])).map(|()| None);
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
        return refuse(call, &rule("MoveToSameDatabase", &[&identity, &name])).map(|()| None);
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
            return refuse(call, &refusal).map(|()| None);
        }
        return Ok(Some(name));
    }
    match request::free_name(org, noun, subject.guid) {
        Some(name) => Ok(Some(name)),
        None => {
            let refusal = rule("TooManyRequests", &[&org.canonical_name(subject)]);
            refuse(call, &refusal).map(|()| None)
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

fn new_copy(call: &mut Call<'_>) -> Flow {
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
        return refuse(call, &refusal);
    }
    let mut bag = settings(call)?;
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

fn new_restore(call: &mut Call<'_>) -> Flow {
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
        return refuse(call, &rule("OtherLegacyDN", &[&given, &identity]));
    }
    let mut bag = settings(call)?;
    if bag.flag("TargetIsArchive") == Some(true)
        && subject
            .mailbox
            .as_ref()
            .is_none_or(|part| part.archive.is_none())
    {
        let refusal = ExchangeError::NoArchive {
            identity: org.canonical_name(&subject),
        };
        return refuse(call, &refusal);
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

/// Changes each request that the parameters name.
fn change_each(
    call: &mut Call<'_>,
    unchanged: bool,
    work: impl Fn(&mut Draft, &ConfigurationObject),
) -> Flow {
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let Some(found) = named(call, &org, noun)? else {
        return Ok(());
    };
    for record in found {
        let name = request::identity(&org, &record);
        let told = unchanged.then_some(name.as_str());
        task::change(call, std::slice::from_ref(&name), told, |draft| {
            work(draft, &record);
            Ok(())
        })?;
    }
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let bag = settings(call)?;
    let Some(target) = database(call, "TargetDatabase")? else {
        return Ok(());
    };
    change_each(call, true, |draft, record| {
        let mut next = record.clone();
        for (name, value) in bag.iter() {
            let default = matches!(value, Property::Bool(false) | Property::Null);
            if default {
                next.properties.clear(name);
            } else {
                next.properties.set(name, value.clone());
            }
        }
        if let Some(target) = target
            && next.properties.guid("Target").is_some()
        {
            next.properties.set("Target", Property::Guid(target));
        }
        // What waited for nothing but this goes on from now.
        let waited = request::state(record, draft.now());
        let goes_on = matches!(waited.status, "AutoSuspended" | "Synced")
            && !matches!(
                request::state(&next, draft.now()).status,
                "AutoSuspended" | "Synced"
            );
        if goes_on {
            let now = draft.now();
            next.properties.set("FinishesFrom", Property::Local(now));
        }
        draft.put_configuration(next);
    })
}

fn suspend(call: &mut Call<'_>) -> Flow {
    let comment = argument::text(call, "SuspendComment")?;
    change_each(call, false, |draft, record| {
        request::suspend(draft, record);
        if let Some(comment) = &comment {
            draft.set_configuration(
                record.guid,
                "SuspendComment",
                Property::text(comment.as_str()),
            );
        }
    })
}

fn resume(call: &mut Call<'_>) -> Flow {
    let again = call.flag("SuspendWhenReadyToComplete");
    change_each(call, false, |draft, record| {
        if again && let Some(now) = draft.configuration().get(record.guid).cloned() {
            let mut next = (*now).clone();
            next.properties
                .set("SuspendWhenReadyToComplete", Property::Bool(true));
            draft.put_configuration(next);
        }
        request::resume(draft, record);
    })
}

fn remove(call: &mut Call<'_>) -> Flow {
    let now = task::now(call);
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let Some(found) = named(call, &org, noun)? else {
        return Ok(());
    };
    for record in found {
        let name = request::identity(&org, &record);
        if request::state(&record, now).status == "CompletionInProgress" {
            refuse(call, &rule("RequestFinishes", &[&name]))?;
            continue;
        }
        task::change(call, &[name], None, |draft| {
            draft.remove(Place::Configuration, record.guid);
            Ok(())
        })?;
    }
    Ok(())
}
