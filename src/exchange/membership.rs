//! Who is in a group: members that are listed, members that a filter finds, owners.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::organization::Organization;
use super::predicate::Predicate;
use super::property::{Property, same};
use super::record::{DirectoryObject, RecipientTypeDetails};
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

/// The filter that the conditions of a dynamic group make; none when it has a filter of its own.
pub fn precanned_filter(group: &DirectoryObject) -> Option<String> {
    let included = group.properties.get("IncludedRecipients")?;
    if included.is_null() {
        return None;
    }
    let kinds: Vec<String> = included
        .to_string()
        .split(',')
        .map(|kind| kind.trim().to_owned())
        .filter(|kind| !kind.is_empty() && !same(kind, "None"))
        .collect();
    if kinds.is_empty() {
        return None;
    }
    let of = |kind: &str| -> String {
        match () {
            () if same(kind, "MailboxUsers") => "(RecipientType -eq 'UserMailbox')".to_owned(),
            () if same(kind, "Resources") => {
                "((RecipientTypeDetails -eq 'RoomMailbox') -or (RecipientTypeDetails -eq 'EquipmentMailbox'))".to_owned()
            }
            () if same(kind, "MailContacts") => "(RecipientType -eq 'MailContact')".to_owned(),
            () if same(kind, "MailUsers") => "(RecipientType -eq 'MailUser')".to_owned(),
            () if same(kind, "MailGroups") => "(((RecipientType -eq 'MailUniversalDistributionGroup') -or (RecipientType -eq 'MailUniversalSecurityGroup')) -or (RecipientType -eq 'DynamicDistributionGroup'))".to_owned(),
            () => "(Alias -ne $null)".to_owned(),
        }
    };
    let any = |texts: Vec<String>| -> String {
        let mut texts = texts.into_iter();
        let first = texts.next().unwrap_or_default();
        texts.fold(first, |all, next| format!("({all} -or {next})"))
    };
    let mut filter = any(kinds.iter().map(|kind| of(kind)).collect());
    let conditions = ["Department", "Company", "StateOrProvince"]
        .map(str::to_owned)
        .into_iter()
        .chain((1..=15).map(|number| format!("CustomAttribute{number}")));
    for name in conditions {
        let values = group.properties.texts(&format!("Conditional{name}"));
        if !values.is_empty() {
            let wanted = any(values
                .iter()
                .map(|value| format!("({name} -eq '{}')", value.replace('\'', "''")))
                .collect());
            filter = format!("({filter} -and {wanted})");
        }
    }
    Some(format!("({filter}{SYSTEM_MAILBOXES})"))
}

/// What is added to every stored filter: the mailboxes that are nobody's.
pub const SYSTEM_MAILBOXES: &str = " -and (-not(Name -like 'SystemMailbox{*')) -and (-not(Name -like 'CAS_{*')) -and (-not(RecipientTypeDetailsValue -eq 'MailboxPlan')) -and (-not(RecipientTypeDetailsValue -eq 'DiscoveryMailbox')) -and (-not(RecipientTypeDetailsValue -eq 'PublicFolderMailbox')) -and (-not(RecipientTypeDetailsValue -eq 'ArbitrationMailbox')) -and (-not(RecipientTypeDetailsValue -eq 'AuditLogMailbox')) -and (-not(RecipientTypeDetailsValue -eq 'AuxAuditLogMailbox')) -and (-not(RecipientTypeDetailsValue -eq 'SupervisoryReviewPolicyMailbox'))";

/// The recipients that the filter of a dynamic group finds, by name.
pub fn found_by_filter(
    org: &Organization,
    group: &DirectoryObject,
) -> Result<Vec<Arc<DirectoryObject>>> {
    let filter = group.properties.text("RecipientFilter");
    if filter.is_empty() {
        return Ok(Vec::new());
    }
    let predicate = Predicate::parse(filter, "Get-Recipient")?;
    let container = match group.properties.get("RecipientContainer") {
        Some(Property::Null) | None => String::new(),
        Some(container) => org
            .container_of(&container.to_string())
            .map(|text| text.to_string())
            .unwrap_or_default(),
    };
    Ok(org
        .recipients(RecipientTypeDetails::is_mail_enabled)
        .filter(|record| {
            container.is_empty()
                || same(&record.container, &container)
                || record
                    .container
                    .get(..container.len() + 1)
                    .is_some_and(|head| {
                        head.ends_with('/') && same(head.trim_end_matches('/'), &container)
                    })
        })
        .filter(|record| record.guid != group.guid)
        .filter(|record| !record.kind.is_mailbox() || record.kind.is_ordinary_mailbox())
        .filter(|record| predicate.holds(org, record))
        .cloned()
        .collect())
}
