//! Set-, Suspend-, Resume- and Remove- of requests.

use super::super::{argument, error, task};
use super::lookup::named;
use super::noun_of;
use super::setting::{database, settings};
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::organization::Place;
use crate::exchange::property::Property;
use crate::exchange::record::ConfigurationObject;
use crate::exchange::request;

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
    let found = found
        .into_iter()
        .map(|record| (request::identity(&org, &record), record));
    task::change_each(call, found, unchanged, |draft, record| work(draft, record))
}

pub(super) fn set(call: &mut Call<'_>) -> Flow {
    let Some(bag) = settings(call)? else {
        return Ok(());
    };
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

pub(super) fn suspend(call: &mut Call<'_>) -> Flow {
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

pub(super) fn resume(call: &mut Call<'_>) -> Flow {
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

pub(super) fn remove(call: &mut Call<'_>) -> Flow {
    let now = task::now(call);
    let noun = noun_of(call);
    let org = task::organization(call)?;
    let Some(found) = named(call, &org, noun)? else {
        return Ok(());
    };
    for record in found {
        let name = request::identity(&org, &record);
        if request::state(&record, now).status == "CompletionInProgress" {
            error::write(call, &ExchangeError::rule("RequestFinishes", &[&name]))?;
            continue;
        }
        task::change(call, &[name], None, |draft| {
            draft.remove(Place::Configuration, record.guid);
            Ok(())
        })?;
    }
    Ok(())
}
