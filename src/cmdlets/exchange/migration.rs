//! Migration batches and their users: MigrationBatch, MigrationUser, MigrationUserStatistics. Every user is a request that the clock
//! advances; a batch is what its users are together.

use super::plain::PlainNoun;
use super::request::{lasting, local, long, size};
use super::{argument, coverage, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, has_wildcard, matches_pattern};
use crate::exchange::organization::{Organization, Place};
use crate::exchange::plain::key;
use crate::exchange::property::{Property, Setting, Text, fold, same};
use crate::exchange::record::{Class, ConfigurationObject, DirectoryObject, PropertyBag};
use crate::exchange::request::{self, Load};
use crate::exchange::schema::View;
use crate::exchange::time::Moment;
use crate::value::convert;
use std::sync::Arc;
use uuid::Uuid;

macro_rules! cmdlets {
    ($($name:literal $body:expr),+ $(,)?) => {
        pub(super) const CMDLETS: &[Cmdlet] = &[$(Cmdlet { name: $name, body: Body::Each($body) }),+];
    };
}

cmdlets! {
    "Complete-MigrationBatch" complete,
    "Get-MigrationBatch" get_batch,
    "Get-MigrationUser" get_user,
    "Get-MigrationUserStatistics" user_statistics,
    "New-MigrationBatch" new_batch,
    "Remove-MigrationBatch" remove_batch,
    "Remove-MigrationUser" remove_user,
    "Set-MigrationBatch" set_batch,
    "Set-MigrationUser" set_user,
    "Start-MigrationBatch" start_batch,
    "Start-MigrationUser" start_user,
    "Stop-MigrationBatch" stop_batch,
    "Stop-MigrationUser" stop_user,
}

const BATCH: &str = "MigrationBatch";
const USER: &str = "MigrationUser";

fn rule(id: &'static str, arguments: &[&str]) -> ExchangeError {
    ExchangeError::Rule {
        id,
        arguments: arguments.iter().map(ToString::to_string).collect(),
    }
}

fn batches(org: &Organization) -> Vec<Arc<ConfigurationObject>> {
    let mut found: Vec<Arc<ConfigurationObject>> = org
        .configuration()
        .candidates(key(BATCH, None))
        .filter(|record| record.noun.as_deref() == Some(BATCH))
        .cloned()
        .collect();
    found.sort_by_cached_key(|record| (record.created, fold(&record.name)));
    found
}

fn users(org: &Organization, batch: &ConfigurationObject) -> Vec<Arc<ConfigurationObject>> {
    let mut found = request::all(org, USER);
    found.retain(|user| same(user.properties.text("Batch"), &batch.name));
    found
}

/// What a user of a batch is at a moment.
fn user_status(user: &ConfigurationObject, now: Moment) -> &'static str {
    match request::state(user, now).status {
        "InProgress" => "Syncing",
        "CompletionInProgress" => "Completing",
        "Suspended" => "Stopped",
        other => other,
    }
}

fn summary(status: &str) -> &'static str {
    match status {
        "Synced" => "Synced",
        "Completed" => "Completed",
        "Failed" => "Failed",
        "Stopped" => "Stopped",
        _ => "Active",
    }
}

/// What a batch is at a moment: what its users are.
fn batch_status(org: &Organization, batch: &ConfigurationObject, now: Moment) -> &'static str {
    if batch.properties.get("StartedAt").is_none() {
        return "Created";
    }
    let all: Vec<&str> = users(org, batch)
        .iter()
        .map(|user| user_status(user, now))
        .collect();
    let is = |wanted: &[&str]| all.iter().filter(|status| wanted.contains(status)).count();
    let failed = is(&["Failed"]);
    if is(&["Stopped"]) > 0 && is(&["Queued", "Syncing", "Completing"]) == 0 {
        return "Stopped";
    }
    if is(&["Queued", "Syncing"]) > 0 {
        return "Syncing";
    }
    if is(&["Completing"]) > 0 {
        return "Completing";
    }
    match (is(&["Synced"]), failed) {
        (0, 0) => "Completed",
        (0, failed) if failed == all.len() => "Failed",
        (0, _) => "CompletedWithErrors",
        (_, 0) => "Synced",
        (_, _) => "SyncedWithErrors",
    }
}

/// The batches that `-Identity` names; all without it.
fn named(call: &mut Call<'_>, org: &Organization) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let Some(given) = argument::named(call, "Identity")? else {
        return Ok(Some(batches(org)));
    };
    let mut found = batches(org);
    if has_wildcard(&given) {
        let pattern = fold(&given);
        found.retain(|batch| matches_pattern(&pattern, &batch.name));
        return Ok(Some(found));
    }
    found.retain(|batch| same(&batch.name, &given) || same(&batch.guid.to_string(), &given));
    if found.is_empty() {
        error::write(call, &rule("MigrationBatchNotFound", &[&given]))?;
        return Ok(None);
    }
    Ok(Some(found))
}

fn text(text: &str) -> Property {
    match text {
        "" => Property::Null,
        text => Property::text(text),
    }
}

fn write_batch(call: &mut Call<'_>, org: &Organization, batch: &ConfigurationObject) -> Flow {
    let now = task::now(call);
    let held = &batch.properties;
    let status = batch_status(org, batch, now);
    let users = users(org, batch);
    let states: Vec<&str> = users.iter().map(|user| user_status(user, now)).collect();
    let count = |wanted: &[&str]| {
        let found = states.iter().filter(|held| wanted.contains(held)).count();
        Property::Int(i32::try_from(found).unwrap_or(i32::MAX))
    };
    let all_seeded: Option<Moment> = users
        .iter()
        .filter(|user| user_status(user, now) != "Failed")
        .map(|user| request::state(user, now).seeded)
        .collect::<Option<Vec<Moment>>>()
        .and_then(|moments| moments.into_iter().max());
    let finished = users
        .iter()
        .filter_map(|user| request::state(user, now).completed)
        .max()
        .filter(|_| status.starts_with("Completed"));
    let started = match held.get("StartedAt") {
        Some(Property::Local(at)) => Some(*at),
        _ => None,
    };
    let total = match held.get("Items").and_then(Property::as_long) {
        Some(items) => i32::try_from(items).unwrap_or(i32::MAX),
        None => i32::try_from(users.len()).unwrap_or(i32::MAX),
    };
    let mut values: Vec<(&str, Property)> = vec![
        ("Identity", Property::Text(batch.name.clone())),
        ("Guid", Property::Guid(batch.guid)),
        ("BatchGuid", Property::Guid(batch.guid)),
        ("Status", Property::member(status)),
        (
            "State",
            Property::member(match status {
                "Created" => "Waiting",
                "Stopped" => "Stopped",
                "Failed" => "Failed",
                status if status.starts_with("Completed") => "Completed",
                _ => "Active",
            }),
        ),
        ("TotalCount", Property::Int(total)),
        (
            "ActiveCount",
            match started {
                Some(_) => count(&["Queued", "Syncing", "Completing"]),
                None => Property::Int(0),
            },
        ),
        ("StoppedCount", count(&["Stopped"])),
        ("SyncedCount", count(&["Synced"])),
        ("FinalizedCount", count(&["Completed"])),
        ("FailedCount", count(&["Failed"])),
        ("FailedInitialSyncCount", count(&["Failed"])),
        (
            "PendingCount",
            match started {
                Some(_) => Property::Int(0),
                None => count(&["Queued"]),
            },
        ),
        ("CreationDateTime", Property::Local(batch.created)),
        ("StartDateTime", local(started)),
        ("InitialSyncDateTime", local(all_seeded)),
        (
            "InitialSyncDuration",
            match all_seeded {
                Some(seeded) => lasting(started, Some(seeded), now),
                None => Property::Null,
            },
        ),
        ("LastSyncedDateTime", local(all_seeded)),
        ("FinalizedDateTime", local(finished)),
        (
            "SubmittedByUser",
            Property::text(format!("Administrator@{}", org.forest.domain)),
        ),
        (
            "OwnerId",
            Property::text(format!("{}/Users/Administrator", org.forest.domain)),
        ),
        (
            "MigrationType",
            Property::member(held.text("MigrationType")),
        ),
        (
            "BatchDirection",
            Property::member(held.text("BatchDirection")),
        ),
        ("SourceEndpoint", text(held.text("SourceEndpoint"))),
        ("TargetEndpoint", text(held.text("TargetEndpoint"))),
        (
            "TargetDeliveryDomain",
            text(held.text("TargetDeliveryDomain")),
        ),
    ];
    for name in [
        "NotificationEmails",
        "TargetDatabases",
        "TargetArchiveDatabases",
        "BadItemLimit",
        "LargeItemLimit",
        "ArchiveOnly",
        "PrimaryOnly",
        "CompleteAfter",
        "StartAfter",
    ] {
        if let Some(value) = held.get(name) {
            values.push((name, value.clone()));
        }
    }
    if call.flag("IncludeReport") {
        let lines: Vec<String> = users
            .iter()
            .map(|user| format!("{}: {}", user.name, user_status(user, now)))
            .collect();
        values.push(("Report", Property::text(lines.join("\n"))));
    }
    task::write_row(
        call,
        View::MigrationBatch,
        View::MigrationBatch.schema().row(&values),
    )
}

fn get_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let Some(mut found) = named(call, &org)? else {
        return Ok(());
    };
    if let Some(wanted) = argument::text(call, "Status")? {
        found.retain(|batch| same(batch_status(&org, batch, now), &wanted));
    }
    if let Some(endpoint) = argument::named(call, "Endpoint")? {
        found.retain(|batch| {
            same(batch.properties.text("SourceEndpoint"), &endpoint)
                || same(batch.properties.text("TargetEndpoint"), &endpoint)
        });
    }
    for batch in found {
        write_batch(call, &org, &batch)?;
    }
    Ok(())
}

/// Rows of a CSV file: names of columns as they are written, and values.
fn csv(text: &str) -> Vec<Vec<(String, String)>> {
    let mut lines = text
        .trim_start_matches('\u{FEFF}')
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(cells);
    let Some(heads) = lines.next() else {
        return Vec::new();
    };
    lines
        .map(|row| heads.iter().cloned().zip(row).collect())
        .collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(std::mem::take(&mut cell).trim().to_owned()),
            other => cell.push(other),
        }
    }
    all.push(cell.trim().to_owned());
    all
}

/// The text of a parameter that takes the bytes of a file.
fn file(call: &mut Call<'_>, parameter: &str) -> Option<String> {
    if !call.is_bound(parameter) {
        return None;
    }
    let bytes: Vec<u8> = call
        .list(parameter)
        .iter()
        .filter_map(|value| convert::to_i64(value).ok())
        .filter_map(|number| u8::try_from(number).ok())
        .collect();
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// A user of a new batch.
struct Member {
    address: String,
    subject: Option<Arc<DirectoryObject>>,
    database: Option<Uuid>,
}

/// The users that a file lists; none when an error was written.
fn members(
    call: &mut Call<'_>,
    org: &Organization,
    rows: &[Vec<(String, String)>],
) -> Flow<Option<Vec<Member>>> {
    let mut all: Vec<Member> = Vec::new();
    for row in rows {
        let cell = |name: &str| {
            row.iter()
                .find(|(held, _)| same(held, name))
                .map(|(_, value)| value.clone())
                .filter(|value| !value.is_empty())
        };
        let Some(address) = cell("EmailAddress") else {
            continue;
        };
        if all.iter().any(|held| same(&held.address, &address)) {
            continue;
        }
        if let Some(other) = request::all(org, USER)
            .iter()
            .find(|user| same(&user.name, &address))
        {
            let batch = other.properties.text("Batch").to_owned();
            error::write(call, &rule("MigrationUserExists", &[&address, &batch]))?;
            return Ok(None);
        }
        let database = match cell("TargetDatabase") {
            Some(name) => match error::or_write(call, org.database_parameter(&name))? {
                Some(found) => Some(found.guid),
                None => return Ok(None),
            },
            None => None,
        };
        let subject = org
            .find_recipient(&address, Kind::Recipient)
            .ok()
            .filter(|found| found.mailbox.is_some() || found.kind.is_mail_user());
        all.push(Member {
            address,
            subject,
            database,
        });
    }
    Ok(Some(all))
}

/// Settings of a batch that are kept as they are given.
const KEPT: &[&str] = &[
    "ArchiveOnly",
    "BadItemLimit",
    "CompleteAfter",
    "LargeItemLimit",
    "NotificationEmails",
    "PrimaryOnly",
    "StartAfter",
    "TargetArchiveDatabases",
    "TargetDatabases",
    "TargetDeliveryDomain",
];

const SEEN_TO: &[&str] = &[
    "AddUsers",
    "AllowUnknownColumnsInCsv",
    "AutoComplete",
    "AutoStart",
    "CSVData",
    "Local",
    "Name",
    "PublicFolderToUnifiedGroup",
    "SourceEndpoint",
    "SourcePublicFolderDatabase",
    "TargetEndpoint",
    "UserIds",
    "Users",
    "Update",
    "SyncNow",
];

fn settings(call: &mut Call<'_>) -> Flow<Option<PropertyBag>> {
    let mut bag = PropertyBag::default();
    for (name, setting) in argument::settings(call, SEEN_TO)? {
        let Setting::Value(value) = setting else {
            continue;
        };
        let Some(known) = KEPT.iter().find(|known| same(known, &name)) else {
            coverage::without_effect(call, &name)?;
            continue;
        };
        let org = task::organization(call)?;
        let property = View::MigrationBatch.schema().property(known);
        let value = match property {
            Some(property) => {
                let coerced = crate::exchange::coerce::coerce(&org, property, &value);
                match error::or_write(call, coerced)? {
                    Some(value) => value,
                    None => return Ok(None),
                }
            }
            None => value,
        };
        bag.set(known, value);
    }
    Ok(Some(bag))
}

/// The endpoint that a parameter names: its name and what kind of migration it is for.
fn endpoint(
    call: &mut Call<'_>,
    org: &Organization,
    parameter: &str,
) -> Flow<Option<Option<(Text, String)>>> {
    let Some(given) = argument::named(call, parameter)? else {
        return Ok(Some(None));
    };
    let Some(noun) = PlainNoun::of("MigrationEndpoint") else {
        return Ok(Some(None));
    };
    let Some(found) = error::or_write(call, noun.records.find(org, &given))? else {
        return Ok(None);
    };
    let has = |name: &str| found.properties.flag(name) == Some(true);
    let kind = [
        ("ExchangeRemoteMove", "ExchangeRemoteMove"),
        ("ExchangeOutlookAnywhere", "ExchangeOutlookAnywhere"),
        ("IMAP", "IMAP"),
        ("Gmail", "GoogleWorkspace"),
        ("PublicFolder", "PublicFolder"),
        ("PublicFolderToUnifiedGroup", "PublicFolderToUnifiedGroup"),
    ]
    .into_iter()
    .find(|(switch, _)| has(switch))
    .map_or("ExchangeRemoteMove", |(_, kind)| kind);
    Ok(Some(Some((found.name.clone(), kind.to_owned()))))
}

fn new_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let name = argument::text(call, "Name")?.unwrap_or_default();
    if batches(&org).iter().any(|batch| same(&batch.name, &name)) {
        return error::write(call, &rule("MigrationBatchExists", &[&name]));
    }
    let (Some(source), Some(target)) = (
        endpoint(call, &org, "SourceEndpoint")?,
        endpoint(call, &org, "TargetEndpoint")?,
    ) else {
        return Ok(());
    };
    let folders = call.flag("PublicFolderToUnifiedGroup")
        || call.is_bound("SourcePublicFolderDatabase")
        || source
            .as_ref()
            .is_some_and(|(_, kind)| kind.starts_with("PublicFolder"));
    let Some(mut bag) = settings(call)? else {
        return Ok(());
    };
    let (kind, direction) = match (&source, &target) {
        _ if call.flag("Local") => ("ExchangeLocalMove".to_owned(), "Local"),
        _ if call.flag("PublicFolderToUnifiedGroup") => {
            ("PublicFolderToUnifiedGroup".to_owned(), "Local")
        }
        _ if folders => ("PublicFolder".to_owned(), "Local"),
        (Some((_, kind)), _) => (kind.clone(), "Onboarding"),
        (None, Some((_, kind))) => (kind.clone(), "Offboarding"),
        (None, None) => ("ExchangeLocalMove".to_owned(), "Local"),
    };
    bag.set("MigrationType", Property::text(kind));
    bag.set("BatchDirection", Property::text(direction));
    if let Some((name, _)) = &source {
        bag.set("SourceEndpoint", Property::Text(name.clone()));
    }
    if let Some((name, _)) = &target {
        bag.set("TargetEndpoint", Property::Text(name.clone()));
    }
    let mut rows = Vec::new();
    if let Some(text) = file(call, "CSVData") {
        rows = csv(&text);
        let named = |name: &str| {
            rows.first()
                .is_none_or(|row| row.iter().any(|(held, _)| same(held, name)))
        };
        if folders {
            bag.set(
                "Items",
                Property::Long(i64::try_from(rows.len()).unwrap_or(0)),
            );
            rows.clear();
        } else if !named("EmailAddress") {
            return error::write(call, &rule("CsvColumnMissing", &["EmailAddress"]));
        }
    }
    for parameter in ["Users", "UserIds"] {
        for user in argument::texts(call, parameter)? {
            rows.push(vec![("EmailAddress".to_owned(), user)]);
        }
    }
    let Some(members) = members(call, &org, &rows)? else {
        return Ok(());
    };
    let mut targets = Vec::new();
    for name in bag.texts("TargetDatabases") {
        match error::or_write(call, org.database_parameter(&name))? {
            Some(found) => targets.push(found.guid),
            None => return Ok(()),
        }
    }
    bag.set(
        "AutoComplete",
        Property::Bool(call.flag("AutoComplete") || bag.get("CompleteAfter").is_some()),
    );
    let starts = call.flag("AutoStart");
    let done = task::change(call, std::slice::from_ref(&name), None, |draft| {
        let batch = make_batch(draft, &name, bag.clone());
        for (place, member) in members.iter().enumerate() {
            let own = targets
                .len()
                .checked_sub(1)
                .and_then(|_| targets.get(place % targets.len()).copied());
            make_user(draft, &batch, member, member.database.or(own));
        }
        if starts {
            start(draft, &batch);
        }
        Ok(draft
            .configuration()
            .get(batch.guid)
            .cloned()
            .unwrap_or(batch))
    })?;
    match done {
        Some(done) => write_batch(call, &done.organization, &done.value),
        None => Ok(()),
    }
}

fn make_batch(draft: &mut Draft, name: &str, properties: PropertyBag) -> Arc<ConfigurationObject> {
    let guid = draft.new_guid();
    draft.put_configuration(ConfigurationObject {
        guid,
        class: Class::Record,
        name: name.into(),
        server: None,
        noun: Some(BATCH.into()),
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    })
}

fn make_user(
    draft: &mut Draft,
    batch: &ConfigurationObject,
    member: &Member,
    database: Option<Uuid>,
) {
    let held = &batch.properties;
    let mut bag = PropertyBag::default();
    bag.set("Batch", Property::Text(batch.name.clone()));
    for name in ["CompleteAfter", "StartAfter", "TargetDeliveryDomain"] {
        if let Some(value) = held.get(name) {
            bag.set(name, value.clone());
        }
    }
    bag.set(
        "SuspendWhenReadyToComplete",
        Property::Bool(held.flag("AutoComplete") != Some(true)),
    );
    match held.text("BatchDirection") {
        "Offboarding" => bag.set("Outbound", Property::Bool(true)),
        "Onboarding" => bag.set("Remote", Property::Bool(true)),
        _ => {}
    }
    let Some(subject) = &member.subject else {
        bag.set("SubjectName", Property::text(member.address.as_str()));
        bag.set(
            "FailedBecause",
            Property::text(format!(
                "A recipient wasn't found for \"{}\" on the target. Please create a recipient of the appropriate type on the target and try again.",
                member.address
            )),
        );
        let guid = draft.new_guid();
        draft.put_configuration(ConfigurationObject {
            guid,
            class: Class::Record,
            name: member.address.as_str().into(),
            server: None,
            noun: Some(USER.into()),
            owner: None,
            created: draft.now(),
            changed: draft.now(),
            properties: bag,
        });
        return;
    };
    let (archive_only, primary_only) = (
        held.flag("ArchiveOnly") == Some(true),
        held.flag("PrimaryOnly") == Some(true),
    );
    if let Some(part) = &subject.mailbox
        && held.text("BatchDirection") == "Local"
    {
        let chosen = database.or_else(|| {
            draft
                .databases()
                .find(|other| other.guid != part.database)
                .map(|other| other.guid)
        });
        if let Some(chosen) = chosen {
            if !archive_only {
                bag.set("SourceDb", Property::Guid(part.database));
                bag.set("Target", Property::Guid(chosen));
            }
            if let Some((_, own)) = part.archive
                && !primary_only
            {
                bag.set("SourceArchiveDb", Property::Guid(own));
                bag.set("TargetArchive", Property::Guid(chosen));
            }
        }
    } else if let Some(database) = database {
        bag.set("Target", Property::Guid(database));
    }
    let load = match subject.mailbox {
        Some(_) => Load::of(subject, !archive_only, !primary_only),
        None => Load::at(subject.guid),
    };
    request::create(draft, USER, &member.address, subject, load, bag);
}

/// Starts a batch, or lets it go on.
fn start(draft: &mut Draft, batch: &ConfigurationObject) {
    let now = draft.now();
    if batch.properties.get("StartedAt").is_none() {
        draft.set_configuration(batch.guid, "StartedAt", Property::Local(now));
    }
    for user in users(draft, batch) {
        start_one(draft, &user);
    }
}

/// Starts a user; one of whom nobody knew is looked for again.
fn start_one(draft: &mut Draft, user: &ConfigurationObject) {
    if user.properties.guid("Subject").is_none() {
        return;
    }
    let state = request::state(user, draft.now());
    if matches!(state.status, "Synced" | "Completed") {
        return;
    }
    request::resume(draft, user);
}

fn change_batches(
    call: &mut Call<'_>,
    unchanged: bool,
    allows: impl Fn(&str) -> bool,
    work: impl Fn(&mut Draft, &ConfigurationObject),
) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let Some(found) = named(call, &org)? else {
        return Ok(());
    };
    for batch in found {
        let name = batch.name.to_string();
        let status = batch_status(&org, &batch, now);
        if !allows(status) {
            error::write(call, &rule("MigrationBatchState", &[&name, status]))?;
            continue;
        }
        let told = unchanged.then_some(name.as_str());
        task::change(call, std::slice::from_ref(&name), told, |draft| {
            work(draft, &batch);
            Ok(())
        })?;
    }
    Ok(())
}

fn start_batch(call: &mut Call<'_>) -> Flow {
    change_batches(
        call,
        false,
        |status| !status.starts_with("Completed") && status != "Completing",
        start,
    )
}

fn stop_batch(call: &mut Call<'_>) -> Flow {
    change_batches(
        call,
        false,
        |status| !status.starts_with("Completed") && status != "Created",
        |draft, batch| {
            for user in users(draft, batch) {
                request::suspend(draft, &user);
            }
        },
    )
}

/// Lets a user be completed as soon as it is synchronized.
fn finish(draft: &mut Draft, user: &ConfigurationObject) {
    let now = draft.now();
    let state = request::state(user, now);
    if matches!(
        state.status,
        "Completed" | "Failed" | "CompletionInProgress"
    ) {
        return;
    }
    let mut next = user.clone();
    next.properties
        .set("SuspendWhenReadyToComplete", Property::Bool(false));
    next.properties.clear("CompleteAfter");
    next.properties.set("FinishesFrom", Property::Local(now));
    if let Some(seeded) = state.seeded {
        next.properties.set("SeededAt", Property::Local(seeded));
    }
    draft.put_configuration(next);
}

fn complete(call: &mut Call<'_>) -> Flow {
    let early = call.flag("SyncAndComplete");
    change_batches(
        call,
        false,
        |status| status.starts_with("Synced") || (early && matches!(status, "Syncing" | "Created")),
        |draft, batch| {
            if early {
                start(draft, batch);
            }
            for user in users(draft, batch) {
                finish(draft, &user);
            }
        },
    )
}

fn set_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(bag) = settings(call)? else {
        return Ok(());
    };
    let rows = file(call, "CSVData")
        .map(|text| csv(&text))
        .unwrap_or_default();
    let Some(more) = members(call, &org, &rows)? else {
        return Ok(());
    };
    change_batches(
        call,
        true,
        |_| true,
        |draft, batch| {
            let mut next = batch.clone();
            for (name, value) in bag.iter() {
                next.properties.set(name, value.clone());
            }
            let next = draft.put_configuration(next);
            for member in &more {
                make_user(draft, &next, member, member.database);
            }
            for user in users(draft, &next) {
                let mut user = (*user).clone();
                for name in ["CompleteAfter", "StartAfter"] {
                    if let Some(value) = bag.get(name) {
                        user.properties.set(name, value.clone());
                        if name == "CompleteAfter" {
                            user.properties
                                .set("SuspendWhenReadyToComplete", Property::Bool(false));
                        }
                    }
                }
                draft.put_configuration(user);
            }
            if !more.is_empty() && next.properties.get("StartedAt").is_some() {
                start(draft, &next);
            }
        },
    )
}

fn remove_batch(call: &mut Call<'_>) -> Flow {
    let force = call.flag("Force");
    change_batches(
        call,
        false,
        |status| {
            force
                || matches!(status, "Created" | "Stopped" | "Failed")
                || status.starts_with("Completed")
                || status.starts_with("Synced")
        },
        |draft, batch| {
            for user in users(draft, batch) {
                draft.remove(Place::Configuration, user.guid);
            }
            draft.remove(Place::Configuration, batch.guid);
        },
    )
}

/// The users that the parameters name; none when an error was written.
fn named_users(
    call: &mut Call<'_>,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let mut found = request::all(org, USER);
    found.sort_by_cached_key(|user| fold(&user.name));
    let mut given = argument::named(call, "Identity")?;
    for parameter in ["EmailAddress", "MailboxGuid"] {
        if given.is_none() && call.is_bound(parameter) {
            given = argument::text(call, parameter)?;
        }
    }
    let Some(given) = given else {
        return Ok(Some(found));
    };
    let subject = org
        .find_recipient(&given, Kind::Recipient)
        .ok()
        .map(|found| found.guid);
    found.retain(|user| {
        same(&user.name, &given)
            || same(&user.guid.to_string(), &given)
            || (subject.is_some() && user.properties.guid("Subject") == subject)
    });
    if found.is_empty() {
        error::write(call, &rule("MigrationUserNotFound", &[&given]))?;
        return Ok(None);
    }
    Ok(Some(found))
}

fn write_user(
    call: &mut Call<'_>,
    org: &Organization,
    user: &ConfigurationObject,
    view: View,
) -> Flow {
    let now = task::now(call);
    let state = request::state(user, now);
    let status = user_status(user, now);
    let load = Load::read(&user.properties);
    let subject = request::subject(org, user);
    let failed = user.properties.text("FailedBecause");
    let active = user.properties.get("RunsFrom").is_some();
    let mut values: Vec<(&str, Property)> = vec![
        ("Identity", Property::Text(user.name.clone())),
        ("Identifier", Property::Text(user.name.clone())),
        ("EmailAddress", Property::Text(user.name.clone())),
        ("Guid", Property::Guid(user.guid)),
        ("RequestGuid", Property::Guid(user.guid)),
        ("BatchId", text(user.properties.text("Batch"))),
        ("SyncedItemCount", long(state.items)),
        (
            "LastSuccessfulSyncTime",
            local(state.completed.or(state.seeded)),
        ),
        ("Status", Property::member(status)),
        ("StatusSummary", Property::member(summary(status))),
        (
            "LastSubscriptionCheckTime",
            match active {
                true => Property::Local(now),
                false => Property::Null,
            },
        ),
        ("ErrorSummary", text(failed)),
        ("Error", text(failed)),
        (
            "TotalQueuedDuration",
            match active {
                true => lasting(Some(user.created), state.started, now),
                false => Property::Null,
            },
        ),
        (
            "TotalInProgressDuration",
            lasting(state.started, state.completed, now),
        ),
        ("TotalItemsInSourceMailboxCount", long(load.items)),
        ("PercentageComplete", Property::Int(state.percent)),
        ("EstimatedTotalTransferSize", size(load.bytes)),
        ("EstimatedTotalTransferCount", long(load.items)),
        ("BytesTransferred", size(state.bytes)),
        (
            "CurrentBytesTransferredPerMinute",
            size(match state.detail {
                "CopyingMessages" => 60_000_000,
                _ => 0,
            }),
        ),
    ];
    if let Some(subject) = &subject {
        values.push((
            "MailboxGuid",
            subject
                .mailbox
                .as_ref()
                .map_or(Property::Null, |part| Property::Guid(part.exchange_guid)),
        ));
        values.push((
            "MailboxLegacyDN",
            Property::text_or_null(subject.legacy_dn.as_ref()),
        ));
        if subject.mailbox.is_none() {
            values.push(("RecipientType", Property::member("MailUser")));
        }
    }
    if call.flag("IncludeReport") {
        values.push((
            "Report",
            Property::text(request::report(org, user, now).join("\n")),
        ));
    }
    task::write_row(call, view, view.schema().row(&values))
}

fn get_user(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let Some(mut found) = named_users(call, &org)? else {
        return Ok(());
    };
    if let Some(batch) = argument::named(call, "BatchId")? {
        found.retain(|user| same(user.properties.text("Batch"), &batch));
    }
    if let Some(wanted) = argument::text(call, "Status")? {
        found.retain(|user| same(user_status(user, now), &wanted));
    }
    if let Some(wanted) = argument::text(call, "StatusSummary")? {
        found.retain(|user| same(summary(user_status(user, now)), &wanted));
    }
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    for user in found.into_iter().take(limit) {
        write_user(call, &org, &user, View::MigrationUser)?;
    }
    Ok(())
}

fn user_statistics(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(found) = named_users(call, &org)? else {
        return Ok(());
    };
    for user in found {
        write_user(call, &org, &user, View::MigrationUserStatistics)?;
    }
    Ok(())
}

fn change_users(
    call: &mut Call<'_>,
    unchanged: bool,
    work: impl Fn(&mut Draft, &ConfigurationObject),
) -> Flow {
    let org = task::organization(call)?;
    let Some(found) = named_users(call, &org)? else {
        return Ok(());
    };
    for user in found {
        let name = user.name.to_string();
        let told = unchanged.then_some(name.as_str());
        task::change(call, std::slice::from_ref(&name), told, |draft| {
            work(draft, &user);
            Ok(())
        })?;
    }
    Ok(())
}

fn start_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, start_one)
}

fn stop_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, request::suspend)
}

fn remove_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, |draft, user| {
        draft.remove(Place::Configuration, user.guid);
    })
}

fn set_user(call: &mut Call<'_>) -> Flow {
    let Some(bag) = settings(call)? else {
        return Ok(());
    };
    change_users(call, true, |draft, user| {
        let mut next = user.clone();
        for (name, value) in bag.iter() {
            next.properties.set(name, value.clone());
            if &**name == "CompleteAfter" {
                next.properties
                    .set("SuspendWhenReadyToComplete", Property::Bool(false));
            }
        }
        draft.put_configuration(next);
    })
}
