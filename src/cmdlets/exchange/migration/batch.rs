//! The batches that are there: Get-, Start-, Stop-, Complete-, Set- and Remove-MigrationBatch.

use super::super::{argument, error, task};
use super::member::{file, make_user, members, rows};
use super::row::write_batch;
use super::setting::settings;
use super::status::{batch_status, batches, start, users};
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{has_wildcard, matches_pattern};
use crate::exchange::organization::{Organization, Place};
use crate::exchange::property::{Property, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;
use std::sync::Arc;

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
        error::write(
            call,
            &ExchangeError::rule("MigrationBatchNotFound", &[&given]),
        )?;
        return Ok(None);
    }
    Ok(Some(found))
}

pub(super) fn get_batch(call: &mut Call<'_>) -> Flow {
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
    let mut allowed = Vec::new();
    for batch in found {
        let name = batch.name.to_string();
        let status = batch_status(&org, &batch, now);
        if !allows(status) {
            error::write(
                call,
                &ExchangeError::rule("MigrationBatchState", &[&name, status]),
            )?;
            continue;
        }
        allowed.push((name, batch));
    }
    task::change_each(call, allowed, unchanged, |draft, batch| work(draft, batch))
}

pub(super) fn start_batch(call: &mut Call<'_>) -> Flow {
    change_batches(
        call,
        false,
        |status| !status.starts_with("Completed") && status != "Completing",
        start,
    )
}

pub(super) fn stop_batch(call: &mut Call<'_>) -> Flow {
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

pub(super) fn complete(call: &mut Call<'_>) -> Flow {
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

pub(super) fn set_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(bag) = settings(call)? else {
        return Ok(());
    };
    let listed = file(call, "CSVData")
        .map(|text| rows(&text))
        .unwrap_or_default();
    let Some(more) = members(call, &org, &listed)? else {
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

pub(super) fn remove_batch(call: &mut Call<'_>) -> Flow {
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
