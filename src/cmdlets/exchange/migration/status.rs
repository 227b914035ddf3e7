//! How far batches and their users are, and how they start.

use super::{BATCH, USER};
use crate::exchange::draft::Draft;
use crate::exchange::organization::Organization;
use crate::exchange::plain::key;
use crate::exchange::property::{Property, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;
use crate::exchange::time::Moment;
use std::sync::Arc;

pub(super) fn batches(org: &Organization) -> Vec<Arc<ConfigurationObject>> {
    let mut found: Vec<Arc<ConfigurationObject>> = org
        .configuration()
        .candidates(key(BATCH, None))
        .filter(|record| record.noun.as_deref() == Some(BATCH))
        .cloned()
        .collect();
    found.sort_by_cached_key(|record| (record.created, fold(&record.name)));
    found
}

pub(super) fn users(
    org: &Organization,
    batch: &ConfigurationObject,
) -> Vec<Arc<ConfigurationObject>> {
    let mut found = request::all(org, USER);
    found.retain(|user| same(user.properties.text("Batch"), &batch.name));
    found
}

/// What a user of a batch is at a moment.
pub(super) fn user_status(user: &ConfigurationObject, now: Moment) -> &'static str {
    match request::state(user, now).status {
        "InProgress" => "Syncing",
        "CompletionInProgress" => "Completing",
        "Suspended" => "Stopped",
        other => other,
    }
}

pub(super) fn summary(status: &str) -> &'static str {
    match status {
        "Synced" => "Synced",
        "Completed" => "Completed",
        "Failed" => "Failed",
        "Stopped" => "Stopped",
        _ => "Active",
    }
}

/// What a batch is at a moment: what its users are.
pub(super) fn batch_status(
    org: &Organization,
    batch: &ConfigurationObject,
    now: Moment,
) -> &'static str {
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

/// Starts a batch, or lets it go on.
pub(super) fn start(draft: &mut Draft, batch: &ConfigurationObject) {
    let now = draft.now();
    if batch.properties.get("StartedAt").is_none() {
        draft.set_configuration(batch.guid, "StartedAt", Property::Local(now));
    }
    for user in users(draft, batch) {
        start_one(draft, &user);
    }
}

/// Starts a user; one of whom nobody knew is looked for again.
pub(super) fn start_one(draft: &mut Draft, user: &ConfigurationObject) {
    if user.properties.guid("Subject").is_none() {
        return;
    }
    let state = request::state(user, draft.now());
    if matches!(state.status, "Synced" | "Completed") {
        return;
    }
    request::resume(draft, user);
}
