//! Get-: the records that the parameters choose, in the order and number that they ask for.

use super::super::{argument, coverage, error, task};
use super::lookup::named;
use super::{PlainNoun, noun_of, reference, select, write};
use crate::engine::{Call, Flow};
use crate::exchange::identity::{has_wildcard, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::plain::{CONTAINER, Home, identity};
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Setting, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::view;
use std::sync::Arc;

/// Parameters of Get commands that choose and order, and are no properties.
const OF_THE_SEARCH: &[&str] = &[
    "Identity",
    "Filter",
    "ResultSize",
    "SortBy",
    "SortOrder",
    "Server",
    "Mailbox",
    "OrganizationalUnit",
    "Organization",
    "GetChildren",
    "Recurse",
    "Page",
    "PageSize",
];

/// Whether a record is right below another: by the parent that it names, or by its path.
fn is_child(org: &Organization, record: &ConfigurationObject, above: &ConfigurationObject) -> bool {
    if record.guid == above.guid {
        return false;
    }
    let parent = record.properties.text("Parent");
    if !parent.is_empty() {
        return same(parent, &above.name);
    }
    let own = identity(org, above);
    let path = if same(&above.name, "IPM_SUBTREE") {
        ""
    } else {
        own.trim_matches('\\')
    };
    record
        .properties
        .get(CONTAINER)
        .is_some_and(|held| same(held.to_string().trim_matches('\\'), path))
}

/// What is below some records: their children, or with `-Recurse` they themselves and all that is below.
fn branch(
    org: &Organization,
    noun: &PlainNoun,
    found: Vec<Arc<ConfigurationObject>>,
    all_below: bool,
) -> Vec<Arc<ConfigurationObject>> {
    let all = noun.records.all(org);
    let mut result: Vec<Arc<ConfigurationObject>> = Vec::new();
    let mut above = found;
    if all_below {
        result.extend(above.iter().cloned());
    }
    while !above.is_empty() {
        let below: Vec<Arc<ConfigurationObject>> = all
            .iter()
            .filter(|record| above.iter().any(|held| is_child(org, record, held)))
            .filter(|record| !result.iter().any(|held| held.guid == record.guid))
            .cloned()
            .collect();
        result.extend(below.iter().cloned());
        if !all_below {
            break;
        }
        above = below;
    }
    result
}

/// What is below a record, however deep.
pub(super) fn below(
    org: &Organization,
    noun: &PlainNoun,
    record: &Arc<ConfigurationObject>,
) -> Vec<Arc<ConfigurationObject>> {
    let mut all = branch(org, noun, vec![Arc::clone(record)], true);
    all.retain(|other| other.guid != record.guid);
    all
}

pub(super) fn get(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let filter = match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
        Some(text) => match Predicate::parse_for(&text, noun.records.schema) {
            Ok(predicate) => Some(predicate),
            Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
        },
        None => None,
    };
    // What the parameters name has to be there; several at once are asked for with a wildcard.
    let mut others = argument::settings(call, &["Identity", "Filter", "ResultSize", "SortBy"])?;
    others.retain(|(_, setting)| match setting {
        Setting::Value(value) => !value
            .items()
            .iter()
            .any(|item| has_wildcard(&item.to_string())),
        Setting::Change { .. } => false,
    });
    if !reference::check(call, &org, &noun, &mut others)? {
        return Ok(());
    }
    let conditions = conditions(call, &noun)?;
    let size = argument::result_size(call)?;
    let Some(mut found) = named(call, &noun, &org)? else {
        return Ok(());
    };
    if noun.records.home == Home::OnServer
        && call.given.metadata().exact("Server").is_some()
        && let Some(server) = argument::named(call, "Server")?
    {
        let Some(server) = error::or_write(call, org.find_server(&server))? else {
            return Ok(());
        };
        found.retain(|record| record.server == Some(server.guid));
    }
    let has = |call: &Call<'_>, name: &str| {
        call.given.metadata().position_of(name).is_some() && call.flag(name)
    };
    let all_below = has(call, "Recurse");
    if all_below || has(call, "GetChildren") {
        found = branch(&org, &noun, found, all_below);
    }
    if !select::choose(call, &org, &noun, &mut found)? {
        return Ok(());
    }
    let schema = noun.records.schema;
    found.retain(|record| {
        filter.as_ref().is_none_or(|filter| {
            filter.holds_for(&|name| {
                schema
                    .property(name)
                    .map(|property| property.of_configuration(&org, record))
                    .unwrap_or_default()
            })
        }) && conditions.iter().all(|(name, wanted)| {
            schema
                .property(name)
                .is_some_and(|property| holds(&property.of_configuration(&org, record), wanted))
        })
    });
    if let Some(by) = argument::text(call, "SortBy")?
        && let Some(property) = schema.property(&by)
    {
        found.sort_by_cached_key(|record| {
            fold(&property.of_configuration(&org, record).to_string())
        });
    }
    if call.given.metadata().position_of("PageSize").is_some() {
        // Pages are counted from 1, and are a thousand long.
        let size = call
            .int("PageSize")
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(1000);
        let page = call
            .int("Page")
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(1);
        found = found
            .into_iter()
            .skip(page.saturating_sub(1).saturating_mul(size))
            .take(size)
            .collect();
    }
    let limit = size.limit().unwrap_or(usize::MAX);
    let more = found.len() > limit;
    for mut record in found.into_iter().take(limit) {
        let faults = view::faults_of_configuration(schema, &record);
        if !faults.is_empty() {
            error::corrupted(call, &identity(&org, &record), &faults)?;
        }
        if hides_details(call, &noun) {
            record = without_details(&noun, &record);
        }
        write(call, &noun, &org, record)?;
    }
    if more {
        size.tell_of_more(call)?;
    }
    Ok(())
}

/// Whether a rule is to be told without what it does, to whom.
fn hides_details(call: &Call<'_>, noun: &PlainNoun) -> bool {
    const NAME: &str = "ExcludeConditionActionDetails";
    same(&noun.records.name, "TransportRule")
        && call.given.metadata().position_of(NAME).is_some()
        && call.is_bound(NAME)
        && call.value(NAME).to_text() == "True"
}

/// A rule of which only the frame is left: its name, state, mode and place among the others.
fn without_details(noun: &PlainNoun, record: &ConfigurationObject) -> Arc<ConfigurationObject> {
    let kept = [
        "State",
        "Mode",
        "Priority",
        "Comments",
        "DlpPolicy",
        "DlpPolicyId",
        "ActivationDate",
        "ExpiryDate",
        "RuleErrorAction",
        "SenderAddressLocation",
        "RuleSubType",
        "RuleVersion",
        "Enabled",
        "ManuallyModified",
    ];
    let mut bare = record.clone();
    let names: Vec<String> = record
        .properties
        .iter()
        .map(|(name, _)| name.to_string())
        .filter(|name| noun.records.schema.property(name).is_some())
        .filter(|name| !kept.iter().any(|known| same(known, name)))
        .collect();
    for name in names {
        bare.properties.clear(&name);
    }
    Arc::new(bare)
}

/// Parameters that ask for a value of a property.
fn conditions(call: &mut Call<'_>, noun: &PlainNoun) -> Flow<Vec<(String, Vec<String>)>> {
    let mut all = Vec::new();
    for (name, setting) in argument::settings(call, OF_THE_SEARCH)? {
        if select::reads(&noun.records.name, &name) {
            continue;
        }
        let Setting::Value(value) = setting else {
            continue;
        };
        if value.is_null() {
            continue;
        }
        if noun.records.schema.property(&name).is_some() {
            all.push((
                name,
                value
                    .items()
                    .iter()
                    .map(|item| fold(&item.to_string()))
                    .collect(),
            ));
        } else if !noun.is_always_empty() && !coverage::is_by_design(&name) {
            coverage::without_effect(call, &name)?;
        }
    }
    Ok(all)
}

/// Whether a value, or one of several, is one of those that are wanted.
fn holds(value: &Property, wanted: &[String]) -> bool {
    value.items().iter().any(|item| {
        let text = item.to_string();
        wanted.iter().any(|wanted| matches_pattern(wanted, &text))
    })
}
