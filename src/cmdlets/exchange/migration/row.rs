//! What a batch shows.

use super::super::request::{lasting, local, text};
use super::super::task;
use super::status::{batch_status, user_status, users};
use crate::engine::{Call, Flow};
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;
use crate::exchange::schema::View;
use crate::exchange::time::Moment;

pub(super) fn write_batch(
    call: &mut Call<'_>,
    org: &Organization,
    batch: &ConfigurationObject,
) -> Flow {
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
