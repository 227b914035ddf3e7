//! Members of groups: DistributionGroupMember, DynamicDistributionGroupMember, UnifiedGroupLinks, RoleGroupMember.

use super::task::{self};
use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::membership;
use crate::exchange::property::{Property, Setting, same};
use crate::exchange::record::DirectoryObject;
use crate::exchange::restriction;
use crate::exchange::schema::View;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-DistributionGroupMember",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Add-UnifiedGroupLinks",
        body: Body::Each(|call| link(call, true)),
    },
    Cmdlet {
        name: "Get-DistributionGroupMember",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-DynamicDistributionGroupMember",
        body: Body::Each(get_dynamic),
    },
    Cmdlet {
        name: "Get-UnifiedGroupLinks",
        body: Body::Each(get_links),
    },
    Cmdlet {
        name: "Remove-DistributionGroupMember",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-UnifiedGroupLinks",
        body: Body::Each(|call| link(call, false)),
    },
    Cmdlet {
        name: "Update-DistributionGroupMember",
        body: Body::Each(update),
    },
];

/// The group that `-Identity` names; none when an error was written.
fn group(call: &mut Call<'_>, kind: Kind) -> Flow<Option<Arc<DirectoryObject>>> {
    task::recipient(call, kind)
}

/// Whether the caller may change a group: one of its owners, or somebody who passes over them.
pub(super) fn may_change(call: &mut Call<'_>, group: &DirectoryObject) -> Flow<bool> {
    let org = task::organization(call)?;
    if restriction::manages(&org, group, "Administrator")
        || call.flag("BypassSecurityGroupManagerCheck")
    {
        return Ok(true);
    }
    let refusal = ExchangeError::rule("NotManager", &[]);
    error::write(call, &refusal)?;
    Ok(false)
}

fn write_all(call: &mut Call<'_>, members: impl IntoIterator<Item = Arc<DirectoryObject>>) -> Flow {
    let org = task::organization(call)?;
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    let mut more = false;
    for (place, member) in members.into_iter().enumerate() {
        if place >= limit {
            more = true;
            break;
        }
        task::write_record(call, View::Recipient, &org, member)?;
    }
    if more {
        size.tell_of_more(call)?;
    }
    Ok(())
}

fn get(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::DistributionGroup)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut members: Vec<_> = group
        .members
        .iter()
        .filter_map(|guid| org.directory().get(*guid).cloned())
        .collect();
    members.sort_by_key(|member| crate::exchange::property::fold(&member.name));
    write_all(call, members)
}

fn get_dynamic(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::DynamicGroup)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(found) = error::or_write(call, membership::found_by_filter(&org, &group))? else {
        return Ok(());
    };
    write_all(call, found)
}

fn add(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::DistributionGroup)? else {
        return Ok(());
    };
    if !may_change(call, &group)? {
        return Ok(());
    }
    let member = argument::named(call, "Member")?.unwrap_or_default();
    let identity = task::organization(call)?.canonical_name(&group);
    task::change(call, &[identity], None, |draft| {
        membership::add(draft, group.guid, &member)
    })?;
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::DistributionGroup)? else {
        return Ok(());
    };
    if !may_change(call, &group)? {
        return Ok(());
    }
    let member = argument::named(call, "Member")?.unwrap_or_default();
    let identity = task::organization(call)?.canonical_name(&group);
    task::change(call, &[identity, member.clone()], None, |draft| {
        membership::remove(draft, group.guid, &member)
    })?;
    Ok(())
}

fn update(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::DistributionGroup)? else {
        return Ok(());
    };
    if !may_change(call, &group)? {
        return Ok(());
    }
    let members = argument::texts(call, "Members")?;
    let identity = task::organization(call)?.canonical_name(&group);
    task::change(call, &[identity], None, |draft| {
        membership::replace(draft, group.guid, &members)
    })?;
    Ok(())
}

/// The property that keeps the links of a type beside members.
fn property_of(kind: &str) -> Option<&'static str> {
    [
        ("Owners", "ManagedBy"),
        ("Subscribers", "Subscribers"),
        ("Aggregators", "Aggregators"),
    ]
    .into_iter()
    .find(|(name, _)| same(name, kind))
    .map(|(_, property)| property)
}

fn get_links(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call, Kind::UnifiedGroup)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let kind = argument::text(call, "LinkType")?.unwrap_or_default();
    let guids = match property_of(&kind) {
        None => group.members.clone(),
        Some(property) => group
            .properties
            .get(property)
            .map(|value| {
                value
                    .items()
                    .iter()
                    .filter_map(|item| match item {
                        Property::Guid(guid) => Some(*guid),
                        Property::ObjectId(id) => Some(id.guid),
                        _ => None,
                    })
                    .collect()
            })
            .unwrap_or_default(),
    };
    let found: Vec<_> = guids
        .into_iter()
        .filter_map(|guid| org.directory().get(guid).cloned())
        .collect();
    write_all(call, found)
}

fn link(call: &mut Call<'_>, adds: bool) -> Flow {
    let Some(group) = group(call, Kind::UnifiedGroup)? else {
        return Ok(());
    };
    let links = argument::texts(call, "Links")?;
    let kind = argument::text(call, "LinkType")?.unwrap_or_default();
    let identity = task::organization(call)?.canonical_name(&group);
    task::change(call, &[identity], None, |draft| {
        for link in &links {
            let found = membership::member(draft, link)?;
            let Some(now) = draft.directory().get(group.guid).cloned() else {
                return Ok(());
            };
            match property_of(&kind) {
                None if adds == now.members.contains(&found.guid) => {}
                None if adds => membership::add(draft, group.guid, link)?,
                None => membership::remove(draft, group.guid, link)?,
                Some(property) => {
                    let one = vec![Property::Guid(found.guid)];
                    let (add, remove) = if adds {
                        (one, Vec::new())
                    } else {
                        (Vec::new(), one)
                    };
                    let present = now.properties.get(property).cloned().unwrap_or_default();
                    let value = Setting::Change { add, remove }.apply(&present);
                    let mut next = (*now).clone();
                    next.properties.set(property, value);
                    draft.put(next);
                }
            }
        }
        Ok(())
    })?;
    Ok(())
}
