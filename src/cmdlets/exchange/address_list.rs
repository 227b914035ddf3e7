//! Move-AddressList, Remove-AddressList, Update-AddressList, Update-GlobalAddressList, Update-EmailAddressPolicy.

use super::plain::PlainNoun;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::organization::Organization;
use crate::exchange::plain::{CONTAINER, identity};
use crate::exchange::property::{Property, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::{address_policy, rules};
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Move-AddressList",
        body: Body::Each(relocate),
    },
    Cmdlet {
        name: "Remove-AddressList",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Update-AddressList",
        body: Body::Each(update),
    },
    Cmdlet {
        name: "Update-EmailAddressPolicy",
        body: Body::Each(update_policy),
    },
    Cmdlet {
        name: "Update-GlobalAddressList",
        body: Body::Each(update),
    },
];

/// The record that a parameter names; none when an error was written.
fn named(
    call: &mut Call<'_>,
    noun: &str,
    parameter: &str,
) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let name = argument::named(call, parameter)?.unwrap_or_default();
    let Some(noun) = PlainNoun::of(noun) else {
        return Ok(None);
    };
    error::or_write(call, noun.records.find(&org, &name))
}

fn noun_of(call: &Call<'_>) -> &'static str {
    call.info.name.split_once('-').map_or("", |(_, noun)| noun)
}

fn update(call: &mut Call<'_>) -> Flow {
    let noun = noun_of(call);
    let Some(list) = named(call, noun, "Identity")? else {
        return Ok(());
    };
    let name = identity(&*task::organization(call)?, &list).to_string();
    task::change(call, &[name], None, |draft| {
        let mut next = (*list).clone();
        next.properties
            .set("RecipientFilterApplied", Property::Bool(true));
        let filter = next.properties.text("RecipientFilter").to_owned();
        next.properties
            .set("LastUpdatedRecipientFilter", Property::text(filter));
        draft.put_configuration(next);
        Ok(())
    })?;
    Ok(())
}

fn update_policy(call: &mut Call<'_>) -> Flow {
    let Some(policy) = named(call, address_policy::NOUN, "Identity")? else {
        return Ok(());
    };
    let secondary = call.flag("UpdateSecondaryAddressesOnly");
    task::change(call, &[policy.name.to_string()], None, |draft| {
        address_policy::update(draft, &policy, secondary)
    })?;
    Ok(())
}

/// The lists in a list, and those in them.
fn below(
    org: &Organization,
    noun: &PlainNoun,
    list: &ConfigurationObject,
) -> Vec<Arc<ConfigurationObject>> {
    let path = identity(org, list).to_string();
    noun.records
        .all(org)
        .into_iter()
        .filter(|other| {
            let container = other.properties.text(CONTAINER);
            let container = container.trim_end_matches('\\');
            same(container, &path)
                || container
                    .get(..path.len())
                    .is_some_and(|head| same(head, &path))
                    && container
                        .get(path.len()..)
                        .is_some_and(|rest| rest.starts_with('\\'))
        })
        .collect()
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(list) = named(call, "AddressList", "Identity")? else {
        return Ok(());
    };
    let Some(noun) = PlainNoun::of("AddressList") else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let children = below(&org, &noun, &list);
    let name = identity(&org, &list).to_string();
    if !children.is_empty() && !call.flag("Recursive") {
        let refusal = ExchangeError::rule("AddressListHasChildren", &[&name]);
        return error::write(call, &refusal);
    }
    task::change(call, &[name], None, |draft| {
        for gone in children.iter().chain([&list]) {
            noun.records.remove(draft, gone);
        }
        rules::removed(draft, "AddressList", &list)
    })?;
    Ok(())
}

fn relocate(call: &mut Call<'_>) -> Flow {
    let Some(list) = named(call, "AddressList", "Identity")? else {
        return Ok(());
    };
    let Some(noun) = PlainNoun::of("AddressList") else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let target = argument::named(call, "Target")?.unwrap_or_default();
    let target = if target.trim() == "\\" {
        "\\".to_owned()
    } else {
        match error::or_write(call, noun.records.find(&org, &target))? {
            Some(target) => identity(&org, &target).to_string(),
            None => return Ok(()),
        }
    };
    let children = below(&org, &noun, &list);
    let old = identity(&org, &list).to_string();
    let new = format!("{}\\{}", target.trim_end_matches('\\'), list.name);
    if children
        .iter()
        .any(|child| same(&identity(&org, child), &target))
        || same(&target, &old)
    {
        let refusal = ExchangeError::NotAllowed {
            property: "Target".to_owned(),
            value: target,
            allowed: "\\".to_owned(),
        };
        return error::write(call, &refusal);
    }
    task::change(call, std::slice::from_ref(&old), None, |draft| {
        draft.set_configuration(list.guid, CONTAINER, Property::text(target.as_str()));
        for child in &children {
            let own = child.properties.text(CONTAINER);
            let rest = own.get(old.len()..).unwrap_or_default();
            draft.set_configuration(
                child.guid,
                CONTAINER,
                Property::text(format!("{new}{rest}")),
            );
        }
        Ok(())
    })?;
    Ok(())
}
