//! The users of batches: Get-, Start-, Stop-, Set- and Remove-MigrationUser, and their statistics.

use super::super::request::{lasting, local, long, size, text};
use super::super::{argument, error, task};
use super::USER;
use super::setting::settings;
use super::status::{start_one, summary, user_status};
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::{Organization, Place};
use crate::exchange::property::{Property, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request::{self, Load};
use crate::exchange::schema::View;
use std::sync::Arc;

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
        error::write(
            call,
            &ExchangeError::rule("MigrationUserNotFound", &[&given]),
        )?;
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

pub(super) fn get_user(call: &mut Call<'_>) -> Flow {
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

pub(super) fn user_statistics(call: &mut Call<'_>) -> Flow {
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
    let found = found.into_iter().map(|user| (user.name.to_string(), user));
    task::change_each(call, found, unchanged, |draft, user| work(draft, user))
}

pub(super) fn start_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, start_one)
}

pub(super) fn stop_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, request::suspend)
}

pub(super) fn remove_user(call: &mut Call<'_>) -> Flow {
    change_users(call, false, |draft, user| {
        draft.remove(Place::Configuration, user.guid);
    })
}

pub(super) fn set_user(call: &mut Call<'_>) -> Flow {
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
