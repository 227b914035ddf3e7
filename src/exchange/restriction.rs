//! Who may send to a recipient, and what groups demand of their settings.

use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::property::{Property, Setting, same};
use super::record::{DirectoryObject, RecipientTypeDetails};
use uuid::Uuid;

/// The two lists of senders that every recipient has: people in one property, groups in another, both in a third.
const LISTS: [&str; 2] = ["AcceptMessagesOnlyFrom", "RejectMessagesFrom"];

fn guids(record: &DirectoryObject, name: &str) -> Vec<Uuid> {
    record
        .properties
        .get(name)
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
        .unwrap_or_default()
}

fn put(record: &mut DirectoryObject, name: &str, list: Vec<Uuid>) {
    if list.is_empty() {
        record.properties.clear(name);
    } else {
        let list = Property::list(list.into_iter().map(Property::Guid));
        record.properties.set(name, list);
    }
}

/// Sees to what follows from settings of restrictions, and refuses what a group must not have.
pub fn settle(
    org: &Organization,
    next: &mut DirectoryObject,
    settings: &[(String, Setting)],
) -> Result<()> {
    let has = |wanted: &str| settings.iter().any(|(name, _)| same(name, wanted));
    for people in LISTS {
        let groups = format!("{people}DLMembers");
        let both = format!("{people}SendersOrMembers");
        let (one, other) = (has(people), has(&groups));
        if has(&both) {
            if one || other {
                return Err(ExchangeError::Exclusive {
                    first: both,
                    second: if one { people.to_owned() } else { groups },
                });
            }
            let (in_groups, in_people): (Vec<Uuid>, Vec<Uuid>) =
                guids(next, &both).into_iter().partition(|guid| {
                    org.directory()
                        .get(*guid)
                        .is_some_and(|found| found.kind.is_group())
                });
            put(next, people, in_people);
            put(next, &groups, in_groups);
        } else if one || other {
            let mut all = guids(next, people);
            all.extend(guids(next, &groups));
            put(next, &both, all);
        }
    }
    group(org, next, has("ManagedBy"))
}

/// What groups demand: an owner, and that nobody joins a security group by himself.
fn group(org: &Organization, next: &mut DirectoryObject, owners_set: bool) -> Result<()> {
    let is_security = next.kind == RecipientTypeDetails::MailUniversalSecurityGroup;
    let is_group = is_security
        || matches!(
            next.kind,
            RecipientTypeDetails::MailUniversalDistributionGroup | RecipientTypeDetails::RoomList
        );
    if !is_group {
        return Ok(());
    }
    if owners_set && guids(next, "ManagedBy").is_empty() {
        return Err(ExchangeError::Rule {
            id: "GroupNeedsOwner",
            arguments: vec![org.canonical_name(next)],
        });
    }
    if !is_security {
        return Ok(());
    }
    const DEPART: &str = "MemberDepartRestriction";
    for name in ["MemberJoinRestriction", DEPART] {
        let open = next
            .properties
            .get(name)
            .is_some_and(|value| same(&value.to_string(), "Open"));
        if open {
            return Err(ExchangeError::Rule {
                id: "SecurityGroupOpen",
                arguments: vec![org.canonical_name(next), name.to_owned()],
            });
        }
    }
    if next.properties.get(DEPART).is_none() {
        next.properties.set(DEPART, Property::member("Closed"));
    }
    Ok(())
}

/// Whether somebody may change a security group: its owners, or anybody while it has none.
pub fn manages(org: &Organization, group: &DirectoryObject, who: &str) -> bool {
    if group.kind != RecipientTypeDetails::MailUniversalSecurityGroup {
        return true;
    }
    let owners = guids(group, "ManagedBy");
    owners.is_empty()
        || org
            .find_recipient(who, super::identity::Kind::Any)
            .is_ok_and(|found| owners.contains(&found.guid))
}
