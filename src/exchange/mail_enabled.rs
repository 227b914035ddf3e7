//! Recipients other than mailboxes: contacts, users whose mail goes elsewhere, groups; made, enabled, disabled, removed.

use super::address::ProxyAddress;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::mailbox::{choose_alias, choose_sam, give_address, leave_groups};
use super::organization::Place;
use super::property::{Property, Setting, Text};
use super::recipient::{apply, check_name, check_upn};
use super::record::{DirectoryObject, PropertyBag, RecipientTypeDetails};
use super::seed::legacy_dn;
use std::sync::Arc;
use uuid::Uuid;

/// What a new recipient is to be.
#[derive(Clone, Debug)]
pub struct NewRecipient {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: RecipientTypeDetails,
    /// Its alias; made of the name when it is not given.
    pub alias: Option<String>,
    /// The name people see; the name when it is not given.
    pub display_name: Option<String>,
    /// The account name in the form of an address.
    pub user_principal_name: Option<String>,
    /// The account name of earlier Windows.
    pub sam_account_name: Option<String>,
    /// Its primary address.
    pub primary_smtp_address: Option<String>,
    /// Where its mail goes.
    pub external: Option<String>,
    /// The container, as it was given.
    pub container: Option<String>,
    /// Its members, as they were given.
    pub members: Vec<String>,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

impl NewRecipient {
    /// A recipient of which nothing but name and kind is given.
    pub fn new(name: &str, kind: RecipientTypeDetails) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            alias: None,
            display_name: None,
            user_principal_name: None,
            sam_account_name: None,
            primary_smtp_address: None,
            external: None,
            container: None,
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
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 64 {
        return Err(ExchangeError::InvalidValue {
            property: "Name".to_owned(),
            value: new.name.clone(),
            type_name: "System.String".to_owned(),
        });
    }
    let container = match &new.container {
        Some(text) => draft.container_of(text)?,
        None => "Users".into(),
    };
    check_name(draft, Uuid::nil(), &container, name)?;
    let guid = draft.new_guid();
    let is_user = new.kind.is_user();
    let base = new
        .user_principal_name
        .as_deref()
        .and_then(|upn| upn.rsplit_once('@'))
        .map_or(name, |(local, _)| local);
    let alias = match new.kind.is_mail_enabled() {
        true => Some(choose_alias(draft, new.alias.as_deref(), base)?),
        false => None,
    };
    let upn = match (&new.user_principal_name, is_user) {
        (Some(upn), true) => {
            check_upn(draft, Uuid::nil(), upn)?;
            Some(upn.as_str().into())
        }
        (None, true) => Some(
            format!(
                "{}@{}",
                alias.as_deref().unwrap_or(base),
                draft.forest.domain
            )
            .into(),
        ),
        (_, false) => None,
    };
    let has_account = is_user
        || (new.kind.is_group() && new.kind != RecipientTypeDetails::DynamicDistributionGroup);
    let sam = match has_account {
        true => Some(choose_sam(draft, new.sam_account_name.as_deref(), base)?.into()),
        false => None,
    };
    let mut record = DirectoryObject {
        guid,
        name: name.into(),
        display_name: new.display_name.as_deref().unwrap_or(name).into(),
        container,
        kind: new.kind,
        legacy_dn: alias
            .as_ref()
            .map(|_| legacy_dn(&draft.legacy_root(), guid, name)),
        alias: alias.map(Text::from),
        sam_account_name: sam,
        user_principal_name: upn,
        email_addresses: Vec::new(),
        mailbox: None,
        members: Vec::new(),
        created: draft.now(),
        changed: draft.now(),
        properties: PropertyBag::default(),
    };
    if new.kind.is_mail_enabled() {
        if new.external.is_none() || new.primary_smtp_address.is_some() {
            give_address(draft, &mut record, new.primary_smtp_address.as_deref())?;
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
    apply(draft, &mut next, &rest)?;
    refresh(draft, &mut next);
    Ok(draft.put(next))
}

/// The filter of a dynamic group, made of its conditions.
fn refresh(draft: &Draft, record: &mut DirectoryObject) {
    if record.kind != RecipientTypeDetails::DynamicDistributionGroup {
        return;
    }
    if let Some(filter) = super::membership::precanned_filter(record) {
        record
            .properties
            .set("RecipientFilter", Property::text(filter));
        record
            .properties
            .set("RecipientFilterType", Property::member("Precanned"));
    } else if record.properties.get("RecipientFilter").is_some() {
        record
            .properties
            .set("RecipientFilterType", Property::member("Custom"));
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
    record.alias = Some(choose_alias(draft, new.alias.as_deref(), &base)?.into());
    record.kind = kind;
    record.legacy_dn = Some(legacy_dn(&draft.legacy_root(), record.guid, &record.name));
    if new.external.is_none() || new.primary_smtp_address.is_some() {
        give_address(draft, &mut record, new.primary_smtp_address.as_deref())?;
    }
    if let Some(external) = &new.external {
        give_external(draft, &mut record, external)?;
    }
    apply(draft, &mut record, &new.settings)?;
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
pub fn remove(draft: &mut Draft, recipient: &DirectoryObject) {
    draft.remove(Place::Directory, recipient.guid);
    leave_groups(draft, recipient.guid);
}
