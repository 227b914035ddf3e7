//! New-MigrationBatch: whom its file lists, from where to where they go, and the requests that they become.

use super::super::plain::PlainNoun;
use super::super::{argument, error, task};
use super::BATCH;
use super::member::{file, make_user, members, rows};
use super::row::write_batch;
use super::setting::settings;
use super::status::{batches, start};
use crate::engine::{Call, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::ExchangeError;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::{Class, ConfigurationObject, PropertyBag};
use std::sync::Arc;

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

pub(super) fn new_batch(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let name = argument::text(call, "Name")?.unwrap_or_default();
    if batches(&org).iter().any(|batch| same(&batch.name, &name)) {
        return error::write(call, &ExchangeError::rule("MigrationBatchExists", &[&name]));
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
    let mut listed = Vec::new();
    if let Some(text) = file(call, "CSVData") {
        listed = rows(&text);
        let named = |name: &str| {
            listed
                .first()
                .is_none_or(|row| row.iter().any(|(held, _)| same(held, name)))
        };
        if folders {
            bag.set(
                "Items",
                Property::Long(i64::try_from(listed.len()).unwrap_or(0)),
            );
            listed.clear();
        } else if !named("EmailAddress") {
            return error::write(
                call,
                &ExchangeError::rule("CsvColumnMissing", &["EmailAddress"]),
            );
        }
    }
    for parameter in ["Users", "UserIds"] {
        for user in argument::texts(call, parameter)? {
            listed.push(vec![("EmailAddress".to_owned(), user)]);
        }
    }
    let Some(members) = members(call, &org, &listed)? else {
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
