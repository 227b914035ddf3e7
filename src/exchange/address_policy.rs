//! E-mail address policies: which one a recipient follows, and the addresses that its templates make.

use super::address::{ProxyAddress, alias_of, is_smtp_address, primary_smtp, with_primary};
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::plain::key;
use super::property::{Property, fold, same};
use super::recipient::check_free;
use super::recipient_filter::Asked;
use super::record::{ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use std::sync::Arc;

/// The noun of the policies.
pub const NOUN: &str = "EmailAddressPolicy";

/// The place of a policy among all; the lowest comes last.
pub fn rank(policy: &ConfigurationObject) -> i64 {
    match policy.properties.get("Priority") {
        Some(Property::Int(number)) => i64::from(*number),
        Some(Property::Long(number)) => *number,
        Some(other) => other.to_string().trim().parse().unwrap_or(i64::MAX),
        None => i64::MAX,
    }
}

/// The policies, the first that is asked first.
pub fn all(org: &Organization) -> Vec<Arc<ConfigurationObject>> {
    let mut found: Vec<Arc<ConfigurationObject>> = org
        .configuration()
        .candidates(key(NOUN, None))
        .filter(|record| record.noun.as_deref().is_some_and(|noun| same(noun, NOUN)))
        .cloned()
        .collect();
    found.sort_by_cached_key(|policy| (rank(policy), fold(&policy.name)));
    found
}

/// Whether policies make the recipient's addresses at all: those that are reached at an address of the organization's own.
pub fn follows(record: &DirectoryObject) -> bool {
    let kind = record.kind;
    record.alias.is_some()
        && record.properties.flag("EmailAddressPolicyEnabled") != Some(false)
        && (kind.is_mailbox()
            || (kind.is_group() && kind.is_mail_enabled())
            || kind.is_remote_mailbox()
            || kind == RecipientTypeDetails::PublicFolder)
}

/// Whether a policy is meant for a recipient.
fn is_for(org: &Organization, policy: &ConfigurationObject, record: &DirectoryObject) -> bool {
    let filter = policy.properties.text("RecipientFilter");
    let container = policy
        .properties
        .get("RecipientContainer")
        .cloned()
        .unwrap_or_default();
    Asked::new(org, filter, &container).is_ok_and(|asked| asked.means(org, record))
}

/// The policy that a recipient follows: the first that is meant for it.
pub fn policy_of(org: &Organization, record: &DirectoryObject) -> Option<Arc<ConfigurationObject>> {
    all(org)
        .into_iter()
        .find(|policy| is_for(org, policy, record))
}

/// The templates of a policy with their prefixes, the primary one first.
fn templates(policy: &ConfigurationObject) -> Vec<ProxyAddress> {
    let mut found: Vec<ProxyAddress> = policy
        .properties
        .texts("EnabledEmailAddressTemplates")
        .iter()
        .map(|text| read_template(text))
        .collect();
    if !found.iter().any(|held| held.is_smtp() && held.is_primary()) {
        let primary = policy.properties.text("EnabledPrimarySMTPAddressTemplate");
        if !primary.is_empty() {
            found.insert(0, ProxyAddress::primary(&read_template(primary).address));
        }
    }
    found.sort_by_key(|held| !(held.is_smtp() && held.is_primary()));
    found
}

/// A template: `SMTP:%g.%s@contoso.com`, or without a prefix for a secondary one.
pub fn read_template(text: &str) -> ProxyAddress {
    match text.split_once(':') {
        Some((prefix, rest)) => ProxyAddress {
            prefix: prefix.trim().into(),
            address: rest.trim().into(),
        },
        None => ProxyAddress::secondary(text.trim()),
    }
}

/// What a template makes of a recipient's names, before it is made unique: the part before the `@` and the domain.
fn expand(template: &str, record: &DirectoryObject) -> Option<(String, String)> {
    let (pattern, domain) = template.rsplit_once('@')?;
    let plain = |text: &str| alias_of(text);
    let alias = plain(record.alias.as_deref().unwrap_or(&record.name));
    if pattern.is_empty() {
        return Some((alias, domain.to_owned()));
    }
    let mut local = String::new();
    let mut replacements: Vec<(char, char)> = Vec::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            local.push(c);
            continue;
        }
        let mut count = None;
        while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
            let tens = count.unwrap_or(0_usize).saturating_mul(10);
            count = Some(tens.saturating_add(digit as usize));
            chars.next();
        }
        let name = |property: &str| record.properties.text(property).to_owned();
        let text = match chars.next() {
            Some('m') => alias.clone(),
            Some('g') => plain(&name("FirstName")),
            Some('s') => plain(&name("LastName")),
            Some('i') => plain(&name("Initials")),
            Some('d') => plain(&record.display_name),
            Some('r') => {
                if let (Some(from), Some(to)) = (chars.next(), chars.next()) {
                    replacements.push((from, to));
                }
                continue;
            }
            Some('%') => "%".to_owned(),
            Some(other) => format!("%{other}"),
            None => "%".to_owned(),
        };
        // What is replaced is replaced in what follows.
        let text =
            text.chars()
                .filter_map(|c| match replacements.iter().find(|(from, _)| *from == c) {
                    Some((from, to)) => (from != to).then_some(*to),
                    None => Some(c),
                });
        match count {
            Some(count) => local.extend(text.take(count)),
            None => local.extend(text),
        }
    }
    let local = local.trim_matches('.').to_owned();
    Some((
        if local.is_empty() { alias } else { local },
        domain.to_owned(),
    ))
}

/// Whether an address is what a template makes, with or without the number that makes it unique.
fn is_made(address: &str, local: &str, domain: &str) -> bool {
    address.rsplit_once('@').is_some_and(|(own, at)| {
        same(at, domain)
            && fold(own)
                .strip_prefix(&fold(local))
                .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
    })
}

/// The address that a template makes, free of others; the one that the recipient has from it stays.
fn made(
    org: &Organization,
    record: &DirectoryObject,
    template: &ProxyAddress,
) -> Option<ProxyAddress> {
    let (local, domain) = expand(&template.address, record)?;
    let address = |text: &str| ProxyAddress {
        prefix: template.prefix.clone(),
        address: text.into(),
    };
    if let Some(own) = record.email_addresses.iter().find(|own| {
        own.prefix.eq_ignore_ascii_case(&template.prefix) && is_made(&own.address, &local, &domain)
    }) {
        return Some(address(&own.address));
    }
    std::iter::once(format!("{local}@{domain}"))
        .chain((2..10_000).map(|number| format!("{local}{number}@{domain}")))
        .filter(|text| !template.is_smtp() || is_smtp_address(text))
        .map(|text| address(&text))
        .find(|made| check_free(org, record, made).is_ok())
}

/// What the policy of a recipient would make its addresses of; to see whether a change of its names changes them.
pub fn wanted(org: &Organization, record: &DirectoryObject) -> Vec<String> {
    if !follows(record) {
        return Vec::new();
    }
    let Some(policy) = policy_of(org, record) else {
        return Vec::new();
    };
    templates(&policy)
        .iter()
        .filter_map(|template| {
            let (local, domain) = expand(&template.address, record)?;
            Some(format!("{}:{local}@{domain}", template.prefix))
        })
        .collect()
}

/// Gives a recipient the addresses of its policy; the primary one that it had becomes another of its addresses.
pub fn follow(org: &Organization, next: &mut DirectoryObject, secondary_only: bool) -> Result<()> {
    let Some(policy) = policy_of(org, next) else {
        return Ok(());
    };
    for template in templates(&policy) {
        let Some(address) = made(org, next, &template) else {
            continue;
        };
        check_free(org, next, &address)?;
        if address.is_smtp() && address.is_primary() {
            if secondary_only
                || primary_smtp(&next.email_addresses)
                    .is_some_and(|present| same(present, &address.address))
            {
                continue;
            }
            next.email_addresses = with_primary(&next.email_addresses, &address.address);
            next.properties.clear("WindowsEmailAddress");
        } else if !next.email_addresses.iter().any(|own| own.is_same(&address)) {
            next.email_addresses.push(address);
        }
    }
    Ok(())
}

/// Applies a policy to all recipients that follow it.
pub fn update(draft: &mut Draft, policy: &ConfigurationObject, secondary_only: bool) -> Result<()> {
    let followers: Vec<Arc<DirectoryObject>> = draft
        .directory()
        .iter()
        .filter(|record| follows(record))
        .filter(|record| policy_of(draft, record).is_some_and(|own| own.guid == policy.guid))
        .cloned()
        .collect();
    for record in followers {
        let mut next = (*record).clone();
        follow(draft, &mut next, secondary_only)?;
        draft.put(next);
    }
    draft.set_configuration(policy.guid, "RecipientFilterApplied", Property::Bool(true));
    Ok(())
}

/// What follows from the settings of a policy that was made or changed.
pub fn settle(draft: &mut Draft, policy: &ConfigurationObject, is_new: bool) -> Result<()> {
    let mut next = policy.clone();
    let given = policy.properties.texts("EnabledEmailAddressTemplates");
    let before = draft
        .before()
        .configuration()
        .get(policy.guid)
        .map(|old| old.properties.clone())
        .unwrap_or_default();
    let primary = policy.properties.text("EnabledPrimarySMTPAddressTemplate");
    let primary_changed = primary != before.text("EnabledPrimarySMTPAddressTemplate");
    let mut list: Vec<ProxyAddress> = given.iter().map(|text| read_template(text)).collect();
    if primary_changed && !primary.is_empty() {
        let new = read_template(primary).address;
        list.retain(|held| {
            let is_old_primary = held.is_smtp() && held.is_primary();
            !is_old_primary && !same(&held.address, &new)
        });
        list.insert(0, ProxyAddress::primary(&new));
    }
    for template in &list {
        let domain = template.address.rsplit_once('@').map(|(_, domain)| domain);
        if template.is_smtp() && !domain.is_some_and(|domain| draft.accepts(domain)) {
            return Err(match domain {
                Some(domain) if !domain.is_empty() => ExchangeError::DomainNotAccepted {
                    domain: domain.to_owned(),
                },
                _ => ExchangeError::InvalidAddress {
                    address: template.address.to_string(),
                },
            });
        }
    }
    let primaries = list
        .iter()
        .filter(|held| held.is_smtp() && held.is_primary())
        .count();
    if primaries == 0 {
        match list.iter_mut().find(|held| held.is_smtp()) {
            Some(first) => first.prefix = "SMTP".into(),
            None => {
                return Err(ExchangeError::Rule {
                    id: "PolicyNeedsPrimary",
                    arguments: vec![policy.name.to_string()],
                });
            }
        }
    } else if primaries > 1 {
        return Err(ExchangeError::Rule {
            id: "PolicyHasPrimaries",
            arguments: vec![policy.name.to_string()],
        });
    }
    if let Some(primary) = list.iter().find(|held| held.is_smtp() && held.is_primary()) {
        next.properties.set(
            "EnabledPrimarySMTPAddressTemplate",
            Property::text(primary.address.to_string()),
        );
    }
    next.properties.set(
        "EnabledEmailAddressTemplates",
        Property::texts(list.iter().map(ToString::to_string)),
    );
    let changed = ["RecipientFilter", "EnabledEmailAddressTemplates"]
        .into_iter()
        .any(|name| before.get(name) != next.properties.get(name));
    if changed || is_new {
        next.properties
            .set("RecipientFilterApplied", Property::Bool(false));
    }
    let guid = next.guid;
    let wanted = match policy.properties.get("Priority") {
        Some(value) if is_new || before.get("Priority") != Some(value) => Some(rank(policy)),
        Some(_) => None,
        None => Some(i64::MAX - 1),
    };
    draft.put_configuration(next);
    match wanted {
        Some(place) => order(draft, guid, Some(place)),
        None => Ok(()),
    }
}

/// Numbers the policies one after the other, with one of them at a place.
pub fn order(draft: &mut Draft, moved: uuid::Uuid, place: Option<i64>) -> Result<()> {
    let mut others = all(draft);
    others.retain(|policy| policy.guid != moved && rank(policy) != i64::MAX);
    let count = i64::try_from(others.len()).unwrap_or(i64::MAX - 2);
    let mut numbered: Vec<uuid::Uuid> = others.iter().map(|policy| policy.guid).collect();
    if let Some(place) = place
        && place != i64::MAX
    {
        let place = place.clamp(1, count + 1);
        let at = usize::try_from(place - 1).unwrap_or(0).min(numbered.len());
        numbered.insert(at, moved);
    }
    for (number, guid) in (1..).zip(numbered) {
        draft.set_configuration(guid, "Priority", Property::member(&number.to_string()));
    }
    Ok(())
}
