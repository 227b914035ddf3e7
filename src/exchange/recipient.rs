//! The rules for changing a recipient: one set of settings, whichever command brings them.

use super::address::{
    ProxyAddress, is_alias, is_smtp_address, normalize, primary_smtp, with_primary,
};
use super::address_policy::{follow, follows, wanted};
use super::coerce::{changeable, coerce, resolved};
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::mapi::BlockedVersions;
use super::organization::Organization;
use super::property::{Property, Setting, Text, same};
use super::quota::ByteQuantifiedSize;
use super::record::{DirectoryObject, RecipientTypeDetails};
use super::schema::{PropertySchema, View};
use super::unlimited::Unlimited;
use super::view::recipient_schema;
use std::sync::Arc;
use uuid::Uuid;

/// Changes a recipient, setting by setting; nothing is changed when one is refused.
pub fn set(
    draft: &mut Draft,
    record: &DirectoryObject,
    settings: &[(String, Setting)],
) -> Result<Arc<DirectoryObject>> {
    let mut next = record.clone();
    apply(draft, &mut next, settings)?;
    follow_changed(draft, record, &mut next)?;
    Ok(draft.put(next))
}

/// Gives a recipient the addresses of its policy when its names, or what decides which policy it follows, have changed.
pub(super) fn follow_changed(
    org: &Organization,
    before: &DirectoryObject,
    next: &mut DirectoryObject,
) -> Result<()> {
    if is_managed(next) && follows(before) && wanted(org, before) != wanted(org, next) {
        follow(org, next, false)?;
    }
    Ok(())
}

/// Applies settings to a record that is not put back yet.
pub(super) fn apply(
    draft: &Draft,
    next: &mut DirectoryObject,
    settings: &[(String, Setting)],
) -> Result<()> {
    let has = |name: &str| settings.iter().any(|(given, _)| same(given, name));
    if has("EmailAddresses") && has("PrimarySmtpAddress") {
        return Err(ExchangeError::Exclusive {
            first: "EmailAddresses".to_owned(),
            second: "PrimarySmtpAddress".to_owned(),
        });
    }
    // The address policy is switched before the addresses that it manages are touched.
    let (first, rest): (Vec<_>, Vec<_>) = settings
        .iter()
        .partition(|(name, _)| same(name, "EmailAddressPolicyEnabled"));
    for (name, setting) in first.into_iter().chain(rest) {
        one(draft, next, name, setting)?;
    }
    super::restriction::settle(draft, next, settings)?;
    check_quotas(draft, next)
}

fn one(draft: &Draft, next: &mut DirectoryObject, name: &str, setting: &Setting) -> Result<()> {
    if same(name, "Type") {
        return convert(next, setting);
    }
    let Some(schema) = recipient_schema(name) else {
        return Err(ExchangeError::NotSettable {
            property: name.to_owned(),
            identity: next.name.to_string(),
        });
    };
    let present = changeable(draft, schema, schema.of_directory(draft, next));
    let value = resolved(draft, schema, setting)?.apply(&present);
    let text = || value.as_text().cloned().filter(|text| !text.is_empty());
    let invalid = || ExchangeError::InvalidValue {
        property: schema.name.to_string(),
        value: value.to_string(),
        type_name: schema.type_name.to_string(),
    };
    match &*schema.name {
        "Name" => rename(draft, next, &text().ok_or_else(invalid)?)?,
        "DisplayName" => {
            next.display_name = text()
                .filter(|t| t.chars().count() <= 256)
                .ok_or_else(invalid)?;
        }
        "Alias" => {
            let alias = text().ok_or_else(invalid)?;
            set_alias(draft, next, &alias)?;
        }
        "SamAccountName" => {
            let name = text().filter(|t| {
                t.chars().count() <= 20
                    && !t.contains([
                        '"', '[', ']', ':', ';', '|', '=', '+', '*', '?', '<', '>', '/', '\\', ',',
                        '@',
                    ])
            });
            let name = name.ok_or_else(invalid)?;
            unique(draft, next.guid, "SamAccountName", &name, |r| {
                r.sam_account_name.as_ref()
            })?;
            next.sam_account_name = Some(name);
        }
        "UserPrincipalName" => {
            let name = text().ok_or_else(invalid)?;
            check_upn(draft, next.guid, &name)?;
            next.user_principal_name = Some(name);
        }
        "EmailAddresses" => set_addresses(draft, next, &value)?,
        "PrimarySmtpAddress" => {
            let address = text().ok_or_else(invalid)?;
            if !is_smtp_address(&address) {
                return Err(ExchangeError::InvalidAddress {
                    address: address.to_string(),
                });
            }
            if primary_smtp(&next.email_addresses).is_some_and(|present| **present == *address) {
                return Ok(());
            }
            if is_managed(next) {
                return Err(ExchangeError::AddressPolicyManages {
                    recipient: next.name.to_string(),
                });
            }
            check_free(draft, next, &ProxyAddress::primary(&address))?;
            next.email_addresses = with_primary(&next.email_addresses, &address);
            next.properties.clear("WindowsEmailAddress");
        }
        "WindowsEmailAddress" => match text() {
            Some(address) if is_smtp_address(&address) => {
                if primary_smtp(&next.email_addresses) == Some(&address) {
                    next.properties.clear("WindowsEmailAddress");
                } else {
                    next.properties
                        .set("WindowsEmailAddress", Property::SmtpAddress(address));
                }
            }
            Some(address) => {
                return Err(ExchangeError::InvalidAddress {
                    address: address.to_string(),
                });
            }
            None => next.properties.set("WindowsEmailAddress", Property::Null),
        },
        "EmailAddressPolicyEnabled" => {
            let on = value.as_bool().ok_or_else(invalid)?;
            store(next, schema, Property::Bool(on));
            if on {
                follow(draft, next, false)?;
            }
        }
        name if name.starts_with("MAPI") || name == "MapiHttpEnabled" => {
            set_mapi(next, schema, &value)?;
        }
        "LitigationHoldEnabled" => {
            let on = value.as_bool().ok_or_else(invalid)?;
            if on && next.properties.flag("LitigationHoldEnabled") != Some(true) {
                next.properties
                    .set("LitigationHoldDate", Property::Local(draft.now()));
                // Who did it, unless another is named.
                let owner = format!("administrator@{}", draft.default_domain());
                next.properties
                    .set("LitigationHoldOwner", Property::text(owner));
            } else if !on {
                next.properties.clear("LitigationHoldDate");
                next.properties.clear("LitigationHoldOwner");
            }
            store(next, schema, Property::Bool(on));
        }
        "ArchiveName" => {
            if next.mailbox.as_ref().is_none_or(|m| m.archive.is_none()) {
                return Err(ExchangeError::NoArchive {
                    identity: next.name.to_string(),
                });
            }
            next.properties
                .set("ArchiveName", coerce(draft, schema, &value)?);
        }
        "ActiveSyncMailboxPolicy" => {
            let policy = coerce(draft, schema, &value)?;
            next.properties.set(
                "ActiveSyncMailboxPolicyIsDefaulted",
                Property::Bool(policy.is_null()),
            );
            if policy.is_null() {
                next.properties.clear("ActiveSyncMailboxPolicy");
                next.properties.clear("ActiveSyncMailboxPolicyIsDefaulted");
            } else {
                next.properties.set("ActiveSyncMailboxPolicy", policy);
            }
        }
        "AccountDisabled" => next.properties.set(
            "AccountDisabled",
            Property::Bool(value.as_bool().ok_or_else(invalid)?),
        ),
        "UMDtmfMap" => next
            .properties
            .set("UMDtmfMap", coerce(draft, schema, &value)?),
        _ if schema.field.is_some() => {
            return Err(ExchangeError::NotSettable {
                property: schema.name.to_string(),
                identity: next.name.to_string(),
            });
        }
        _ => {
            let value = coerce(draft, schema, &value)?;
            store(next, schema, value);
        }
    }
    Ok(())
}

/// Keeps a value; the default is kept by keeping nothing, where it is the default of every view.
fn store(next: &mut DirectoryObject, schema: &PropertySchema, value: Property) {
    if super::view::is_recipient_default(&schema.name, &value) {
        next.properties.clear(&schema.name);
    } else {
        next.properties.set(&schema.name, value);
    }
}

fn rename(draft: &Draft, next: &mut DirectoryObject, name: &Text) -> Result<()> {
    if name.chars().count() > 64 {
        return Err(ExchangeError::InvalidValue {
            property: "Name".to_owned(),
            value: name.to_string(),
            type_name: "System.String".to_owned(),
        });
    }
    check_name(draft, next.guid, &next.container, name)?;
    next.name = name.clone();
    Ok(())
}

/// Refuses a name that another object of the container has.
pub(super) fn check_name(org: &Organization, own: Uuid, container: &str, name: &str) -> Result<()> {
    let taken = org
        .directory()
        .candidates(super::table::key_of(name))
        .find(|other| {
            other.guid != own && same(&other.name, name) && same(&other.container, container)
        });
    match taken {
        Some(other) => Err(ExchangeError::NameExists {
            name: org.canonical_name(other),
        }),
        None => Ok(()),
    }
}

fn unique(
    org: &Organization,
    own: Uuid,
    property: &str,
    value: &str,
    of: impl Fn(&DirectoryObject) -> Option<&Text>,
) -> Result<()> {
    let taken = org
        .directory()
        .candidates(super::table::key_of(value))
        .find(|other| other.guid != own && of(other).is_some_and(|text| same(text, value)));
    match taken {
        Some(other) => Err(ExchangeError::AccountExists {
            property: property.to_owned(),
            value: value.to_owned(),
            recipient: org.canonical_name(other),
        }),
        None => Ok(()),
    }
}

/// Refuses an account name that is not well-formed, whose domain is not accepted, or that somebody else has.
pub(super) fn check_upn(org: &Organization, own: Uuid, name: &str) -> Result<()> {
    let Some((_, domain)) = name.rsplit_once('@').filter(|_| is_smtp_address(name)) else {
        return Err(ExchangeError::InvalidValue {
            property: "UserPrincipalName".to_owned(),
            value: name.to_owned(),
            type_name: "System.String".to_owned(),
        });
    };
    if !org.accepts(domain) && !same(domain, &org.forest.domain) {
        return Err(ExchangeError::DomainNotAccepted {
            domain: domain.to_owned(),
        });
    }
    unique(org, own, "UserPrincipalName", name, |r| {
        r.user_principal_name.as_ref()
    })
}

/// Refuses an account name that somebody else has.
pub(super) fn check_sam(org: &Organization, own: Uuid, name: &str) -> Result<()> {
    unique(org, own, "SamAccountName", name, |r| {
        r.sam_account_name.as_ref()
    })
}

/// Refuses an alias that is not well-formed or that somebody else has.
pub(super) fn check_alias(org: &Organization, own: Uuid, alias: &str) -> Result<()> {
    if !is_alias(alias) {
        return Err(ExchangeError::InvalidValue {
            property: "Alias".to_owned(),
            value: alias.to_owned(),
            type_name: "System.String".to_owned(),
        });
    }
    unique(org, own, "Alias", alias, |r| r.alias.as_ref())
}

fn set_alias(draft: &Draft, next: &mut DirectoryObject, alias: &Text) -> Result<()> {
    if next.alias.as_ref() == Some(alias) {
        return Ok(());
    }
    check_alias(draft, next.guid, alias)?;
    next.alias = Some(alias.clone());
    Ok(())
}

/// Refuses an address that somebody else has.
pub(super) fn check_free(
    org: &Organization,
    own: &DirectoryObject,
    address: &ProxyAddress,
) -> Result<()> {
    let taken = org
        .directory()
        .candidates(super::table::key_of(&address.address))
        .find(|other| {
            other.guid != own.guid && other.email_addresses.iter().any(|a| a.is_same(address))
        });
    match taken {
        Some(other) => Err(ExchangeError::ProxyAddressExists {
            address: format!("{}:{}", address.prefix.to_uppercase(), address.address),
            recipient: org.canonical_name(other),
        }),
        None => Ok(()),
    }
}

fn set_addresses(draft: &Draft, next: &mut DirectoryObject, value: &Property) -> Result<()> {
    let mut list = Vec::new();
    for item in value.items() {
        list.push(match item {
            Property::ProxyAddress(address) => address.clone(),
            other => {
                let text = other.to_string();
                ProxyAddress::parse(&text).ok_or(ExchangeError::InvalidAddress { address: text })?
            }
        });
    }
    let marked = list.iter().any(|a| a.is_smtp() && a.is_primary());
    let old_primary = primary_smtp(&next.email_addresses).cloned();
    if !marked
        && let Some(old) = &old_primary
        && let Some(place) = list
            .iter_mut()
            .find(|a| a.is_smtp() && same(&a.address, old))
    {
        place.prefix = "SMTP".into();
    }
    let list = normalize(list);
    let primary = primary_smtp(&list).cloned();
    if next.kind.is_mailbox() && primary.is_none() {
        return Err(ExchangeError::PrimaryAddressMissing {
            recipient: next.name.to_string(),
        });
    }
    if is_managed(next)
        && primary.as_deref().map(super::property::fold)
            != old_primary.as_deref().map(super::property::fold)
    {
        return Err(ExchangeError::AddressPolicyManages {
            recipient: next.name.to_string(),
        });
    }
    for address in &list {
        check_free(draft, next, address)?;
    }
    next.email_addresses = list;
    Ok(())
}

/// Whether the primary address is the address policy's; groups of Microsoft 365 keep the one that they are given.
fn is_managed(record: &DirectoryObject) -> bool {
    follows(record) && record.kind != RecipientTypeDetails::GroupMailbox
}

fn set_mapi(next: &mut DirectoryObject, schema: &PropertySchema, value: &Property) -> Result<()> {
    let invalid = || ExchangeError::InvalidValue {
        property: schema.name.to_string(),
        value: value.to_string(),
        type_name: schema.type_name.to_string(),
    };
    let Some(mailbox) = &mut next.mailbox else {
        return Err(ExchangeError::NoMailbox {
            identity: next.name.to_string(),
        });
    };
    let flag = || {
        value
            .as_bool()
            .or_else(|| value.as_long().map(|n| n != 0))
            .ok_or_else(invalid)
    };
    let mapi = &mut mailbox.mapi;
    match &*schema.name {
        "MAPIEnabled" => mapi.enabled = flag()?,
        "MapiHttpEnabled" => mapi.http_enabled = if value.is_null() { None } else { Some(flag()?) },
        "MAPIBlockOutlookNonCachedMode" => mapi.block_non_cached = flag()?,
        "MAPIBlockOutlookRpcHttp" => mapi.block_rpc_http = flag()?,
        "MAPIBlockOutlookExternalConnectivity" => mapi.block_external = flag()?,
        "MAPIBlockOutlookVersions" => {
            let text = value
                .as_text()
                .cloned()
                .filter(|text| !text.trim().is_empty());
            if text.is_none() && !value.is_blank() {
                return Err(invalid());
            }
            if text
                .as_deref()
                .is_some_and(|text| BlockedVersions::parse(text).is_none())
            {
                return Err(invalid());
            }
            mapi.block_versions = text;
        }
        _ => return Err(invalid()),
    }
    Ok(())
}

fn convert(next: &mut DirectoryObject, setting: &Setting) -> Result<()> {
    let Setting::Value(value) = setting else {
        return Ok(());
    };
    let text = value.to_string();
    let kinds = [
        ("Regular", RecipientTypeDetails::UserMailbox),
        ("Room", RecipientTypeDetails::RoomMailbox),
        ("Equipment", RecipientTypeDetails::EquipmentMailbox),
        ("Shared", RecipientTypeDetails::SharedMailbox),
    ];
    let Some((_, kind)) = kinds.iter().find(|(name, _)| same(name, &text)) else {
        return Err(ExchangeError::NotAllowed {
            property: "Type".to_owned(),
            value: text,
            allowed: kinds.map(|(name, _)| name).join(", "),
        });
    };
    if next.mailbox.is_none() {
        return Err(ExchangeError::NoMailbox {
            identity: next.name.to_string(),
        });
    }
    next.kind = *kind;
    next.properties.clear("AccountDisabled");
    Ok(())
}

fn check_quotas(org: &Organization, record: &DirectoryObject) -> Result<()> {
    if record.mailbox.is_none() {
        return Ok(());
    }
    let quota = |name: &str| -> Unlimited<ByteQuantifiedSize> {
        match View::Mailbox
            .schema()
            .property(name)
            .map(|p| p.of_directory(org, record))
        {
            Some(Property::Size(size)) => Unlimited::Limited(size),
            _ => Unlimited::Unlimited,
        }
    };
    for (lower, higher) in [
        ("IssueWarningQuota", "ProhibitSendQuota"),
        ("ProhibitSendQuota", "ProhibitSendReceiveQuota"),
        ("IssueWarningQuota", "ProhibitSendReceiveQuota"),
        ("RecoverableItemsWarningQuota", "RecoverableItemsQuota"),
        ("ArchiveWarningQuota", "ArchiveQuota"),
    ] {
        let (low, high) = (quota(lower), quota(higher));
        if matches!((low, high), (Unlimited::Limited(_), Unlimited::Limited(_)))
            && high.is_below(&low)
        {
            return Err(ExchangeError::QuotaOrder {
                lower: lower.to_owned(),
                higher: higher.to_owned(),
            });
        }
    }
    Ok(())
}
