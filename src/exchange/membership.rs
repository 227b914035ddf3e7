//! Who is in a group: members that are listed, members that a filter finds, owners.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::organization::Organization;
use super::record::DirectoryObject;
use std::sync::Arc;
use uuid::Uuid;

/// The recipient that a parameter names as a member.
pub fn member(org: &Organization, identity: &str) -> Result<Arc<DirectoryObject>> {
    org.find_recipient(identity, Kind::Any)
        .map_err(|error| match error {
            ExchangeError::NotFound { .. } => ExchangeError::ObjectNotFound {
                identity: identity.to_owned(),
            },
            other => other,
        })
}

/// Puts a recipient into a group.
pub fn add(draft: &mut Draft, group: Uuid, identity: &str) -> Result<()> {
    let found = member(draft, identity)?;
    let Some(group) = draft.directory().get(group).cloned() else {
        return Ok(());
    };
    if group.guid == found.guid {
        return Err(ExchangeError::Rule {
            id: "MemberOfItself",
            arguments: vec![group.name.to_string()],
        });
    }
    if group.members.contains(&found.guid) {
        return Err(ExchangeError::AlreadyMember {
            member: found.name.to_string(),
            group: group.name.to_string(),
        });
    }
    let mut next = (*group).clone();
    next.members.push(found.guid);
    draft.put(next);
    Ok(())
}

/// Takes a recipient out of a group.
pub fn remove(draft: &mut Draft, group: Uuid, identity: &str) -> Result<()> {
    let found = member(draft, identity)?;
    let Some(group) = draft.directory().get(group).cloned() else {
        return Ok(());
    };
    if !group.members.contains(&found.guid) {
        return Err(ExchangeError::NotMember {
            member: found.name.to_string(),
            group: group.name.to_string(),
        });
    }
    let mut next = (*group).clone();
    next.members.retain(|other| *other != found.guid);
    draft.put(next);
    Ok(())
}

/// Makes these and no others the members of a group.
pub fn replace(draft: &mut Draft, group: Uuid, identities: &[String]) -> Result<()> {
    let mut members = Vec::new();
    for identity in identities {
        let found = member(draft, identity)?.guid;
        if found == group {
            return Err(ExchangeError::Rule {
                id: "MemberOfItself",
                arguments: vec![identity.clone()],
            });
        }
        if !members.contains(&found) {
            members.push(found);
        }
    }
    if let Some(group) = draft.directory().get(group).cloned() {
        let mut next = (*group).clone();
        next.members = members;
        draft.put(next);
    }
    Ok(())
}

/// The recipients that the filter of a dynamic group finds, by name.
pub fn found_by_filter(
    org: &Organization,
    group: &DirectoryObject,
) -> Result<Vec<Arc<DirectoryObject>>> {
    let container = group
        .properties
        .get("RecipientContainer")
        .cloned()
        .unwrap_or_default();
    let filter = group.properties.text("RecipientFilter");
    let mut found = super::recipient_filter::found(org, filter, &container)?;
    found.retain(|record| record.guid != group.guid);
    Ok(found)
}
