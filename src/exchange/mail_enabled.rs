//! Recipients other than mailboxes: contacts, users whose mail goes elsewhere, groups; made, enabled, disabled, removed.

use super::account::{self, NewAccount, choose_alias, give_addresses, leave_groups};
use super::address::ProxyAddress;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Place;
use super::property::{Property, Setting};
use super::recipient::apply;
use super::recipient_filter;
use super::record::{DirectoryObject, RecipientTypeDetails};
use super::removed::Afterwards;
use super::seed::legacy_dn;
use std::sync::Arc;

/// What a new recipient is to be.
#[derive(Clone, Debug)]
pub struct NewRecipient {
    /// Its names and addresses.
    pub account: NewAccount,
    /// Where its mail goes.
    pub external: Option<String>,
    /// Its members, as they were given.
    pub members: Vec<String>,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

impl From<NewAccount> for NewRecipient {
    fn from(account: NewAccount) -> Self {
        Self {
            account,
            external: None,
            members: Vec::new(),
            settings: Vec::new(),
        }
    }
}

/// The address that mail is sent on to: with a prefix, or plain.
fn external_address(text: &str) -> Result<ProxyAddress> {
    ProxyAddress::parse(text)
        .map(|mut address| {
            if address.is_smtp() {
                address.prefix = "SMTP".into();
            }
            address
        })
        .ok_or_else(|| ExchangeError::InvalidAddress {
            address: text.to_owned(),
        })
}

/// Gives a recipient the address elsewhere, which is one of its own addresses too.
fn give_external(draft: &Draft, record: &mut DirectoryObject, text: &str) -> Result<()> {
    let address = external_address(text)?;
    super::recipient::check_free(draft, record, &address)?;
    record.properties.set(
        "ExternalEmailAddress",
        Property::ProxyAddress(address.clone()),
    );
    if address.is_smtp()
        && !record
            .email_addresses
            .iter()
            .any(|own| own.is_same(&address))
    {
        let has_primary = record
            .email_addresses
            .iter()
            .any(|own| own.is_smtp() && own.is_primary());
        record.email_addresses.push(if has_primary {
            ProxyAddress::secondary(&address.address)
        } else {
            address
        });
    }
    Ok(())
}

/// Makes a recipient.
pub fn create(draft: &mut Draft, new: &NewRecipient) -> Result<Arc<DirectoryObject>> {
    let mut record = account::create(draft, &new.account)?;
    if new.account.kind.is_mail_enabled() {
        if let Some(address) = &new.account.primary_smtp_address {
            give_addresses(draft, &mut record, Some(address))?;
        }
        if let Some(external) = &new.external {
            give_external(draft, &mut record, external)?;
        }
    }
    for member in &new.members {
        let found = super::membership::member(draft, member)?;
        if !record.members.contains(&found.guid) {
            record.members.push(found.guid);
        }
    }
    apply(draft, &mut record, &new.settings)?;
    refresh(draft, &mut record);
    if new.account.kind.is_mail_enabled() && new.external.is_none() {
        give_addresses(draft, &mut record, None)?;
    }
    Ok(draft.put(record))
}

/// Changes a recipient, and what follows from its settings.
pub fn set(
    draft: &mut Draft,
    record: &DirectoryObject,
    settings: &[(String, Setting)],
) -> Result<Arc<DirectoryObject>> {
    let mut next = record.clone();
    let (external, rest): (Vec<_>, Vec<_>) = settings
        .iter()
        .cloned()
        .partition(|(name, _)| super::property::same(name, "ExternalEmailAddress"));
    for (_, setting) in external {
        if let Setting::Value(value) = setting {
            let text = value.to_string();
            give_external(draft, &mut next, &text)?;
        }
    }
    let has = |wanted: fn(&str) -> bool| rest.iter().any(|(name, _)| wanted(name));
    let custom = has(|name| super::property::same(name, "RecipientFilter"));
    let precanned = has(|name| {
        super::property::same(name, "IncludedRecipients") || name.starts_with("Conditional")
    });
    if custom && precanned {
        return Err(ExchangeError::Exclusive {
            first: "RecipientFilter".to_owned(),
            second: "IncludedRecipients".to_owned(),
        });
    }
    apply(draft, &mut next, &rest)?;
    if custom {
        recipient_filter::forget_conditions(&mut next.properties);
    }
    refresh(draft, &mut next);
    super::recipient::follow_changed(draft, record, &mut next)?;
    Ok(draft.put(next))
}

/// The filter of a dynamic group, made of its conditions.
fn refresh(draft: &Draft, record: &mut DirectoryObject) {
    if record.kind != RecipientTypeDetails::DynamicDistributionGroup {
        return;
    }
    let read = |name: &str| record.properties.get(name).cloned().unwrap_or_default();
    let own = record.properties.text("RecipientFilter").to_owned();
    let (filter, kind) = match recipient_filter::precanned(&read) {
        Some(filter) => (
            Some(recipient_filter::of_group(filter).to_string()),
            "Precanned",
        ),
        None if own.is_empty() || recipient_filter::is_of_group(&own) => (None, "Custom"),
        None => (
            recipient_filter::custom(&own)
                .map(|filter| recipient_filter::of_group(filter).to_string()),
            "Custom",
        ),
    };
    if kind == "Precanned" {
        let included = recipient_filter::included(&read("IncludedRecipients"));
        record.properties.set("IncludedRecipients", included);
    }
    if let Some(filter) = filter {
        record
            .properties
            .set("RecipientFilter", Property::text(filter));
    }
    if !record.properties.text("RecipientFilter").is_empty() {
        record
            .properties
            .set("RecipientFilterType", Property::member(kind));
        record.properties.set("LdapRecipientFilter", Property::Null);
    }
    if record.properties.get("RecipientContainer").is_none() {
        let container = draft.container(record);
        record
            .properties
            .set("RecipientContainer", Property::text(container));
    }
}

/// Gives an account, contact or group an address.
pub fn enable(
    draft: &mut Draft,
    account: &DirectoryObject,
    kind: RecipientTypeDetails,
    new: &NewRecipient,
) -> Result<Arc<DirectoryObject>> {
    if account.kind.is_mail_enabled() {
        return Err(ExchangeError::WrongKind {
            identity: draft.canonical_name(account),
            kind: account.kind.name().to_owned(),
            expected: "User".to_owned(),
        });
    }
    let mut record = account.clone();
    let base = account
        .sam_account_name
        .as_deref()
        .unwrap_or(&account.name)
        .to_owned();
    record.alias = Some(choose_alias(draft, new.account.alias.as_deref(), &base)?.into());
    record.kind = kind;
    record.legacy_dn = Some(legacy_dn(&draft.legacy_root(), record.guid, &record.name));
    if let Some(address) = &new.account.primary_smtp_address {
        give_addresses(draft, &mut record, Some(address))?;
    }
    if let Some(external) = &new.external {
        give_external(draft, &mut record, external)?;
    }
    apply(draft, &mut record, &new.settings)?;
    if new.external.is_none() {
        give_addresses(draft, &mut record, None)?;
    }
    Ok(draft.put(record))
}

/// Takes the address from a recipient; the account, contact or group stays.
pub fn disable(draft: &mut Draft, recipient: &DirectoryObject) {
    let mut record = recipient.clone();
    record.kind = match recipient.kind {
        RecipientTypeDetails::MailContact => RecipientTypeDetails::Contact,
        kind if kind.is_group() => RecipientTypeDetails::UniversalSecurityGroup,
        _ => RecipientTypeDetails::User,
    };
    record.alias = None;
    record.legacy_dn = None;
    record.email_addresses = Vec::new();
    record.properties.clear("ExternalEmailAddress");
    record.properties.clear("RemoteRoutingAddress");
    draft.put(record);
    leave_groups(draft, recipient.guid);
}

/// Removes a recipient.
pub fn remove(draft: &mut Draft, recipient: &DirectoryObject, after: Afterwards) {
    super::removed::keep(draft, recipient, false, true, after);
    draft.remove(Place::Directory, recipient.guid);
    leave_groups(draft, recipient.guid);
}
