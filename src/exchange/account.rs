//! Accounts and addresses: what every new recipient gets, whatever it is to be.

use super::address::{ProxyAddress, alias_of, is_smtp_address};
use super::address_policy::{follow, follows};
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::property::{Property, Text};
use super::recipient::{check_alias, check_free, check_name, check_sam, check_upn};
use super::record::{DirectoryObject, PropertyBag, RecipientTypeDetails};
use super::seed::legacy_dn;
use uuid::Uuid;

/// The names and addresses of a new recipient, as they were given.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: RecipientTypeDetails,
    /// Its alias; made of the account name or the name when it is not given.
    pub alias: Option<String>,
    /// The name people see; the name when it is not given.
    pub display_name: Option<String>,
    /// The account name in the form of an address.
    pub user_principal_name: Option<String>,
    /// The account name of earlier Windows.
    pub sam_account_name: Option<String>,
    /// Its primary address; made of the alias when it is not given.
    pub primary_smtp_address: Option<String>,
    /// The container.
    pub container: Option<String>,
}

impl NewAccount {
    /// An account of which nothing but name and kind is given.
    pub fn new(name: &str, kind: RecipientTypeDetails) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            alias: None,
            display_name: None,
            user_principal_name: None,
            sam_account_name: None,
            primary_smtp_address: None,
            container: None,
        }
    }
}

/// A new recipient with its names, those that were not given made of the others; without addresses, and not put anywhere yet.
pub(super) fn create(draft: &mut Draft, new: &NewAccount) -> Result<DirectoryObject> {
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
    let kind = new.kind;
    let local = new
        .user_principal_name
        .as_deref()
        .and_then(|upn| upn.rsplit_once('@'))
        .map(|(local, _)| local);
    let alias = match kind.is_mail_enabled() {
        true => Some(choose_alias(
            draft,
            new.alias.as_deref(),
            local.unwrap_or(name),
        )?),
        false => None,
    };
    let upn = match (&new.user_principal_name, kind.is_user()) {
        (Some(upn), true) => Some(upn.clone()),
        (None, true) => {
            let local = alias.as_deref().map_or_else(|| alias_of(name), alias_of);
            Some(format!("{local}@{}", draft.forest.domain))
        }
        (_, false) => None,
    };
    if let Some(upn) = &upn {
        check_upn(draft, Uuid::nil(), upn)?;
    }
    let has_account = kind.is_user()
        || (kind.is_group() && kind != RecipientTypeDetails::DynamicDistributionGroup);
    let base = match (local, kind.is_mailbox()) {
        (Some(local), _) => local,
        (None, true) => alias.as_deref().unwrap_or(name),
        (None, false) => name,
    };
    let sam = match has_account {
        true => Some(choose_sam(draft, new.sam_account_name.as_deref(), base)?.into()),
        false => None,
    };
    let guid = draft.new_guid();
    Ok(DirectoryObject {
        guid,
        name: name.into(),
        display_name: new.display_name.as_deref().unwrap_or(name).into(),
        container,
        kind,
        legacy_dn: alias
            .as_ref()
            .map(|_| legacy_dn(&draft.legacy_root(), guid, name)),
        alias: alias.map(Text::from),
        sam_account_name: sam,
        user_principal_name: upn.map(Text::from),
        email_addresses: Vec::new(),
        mailbox: None,
        members: Vec::new(),
        created: draft.now(),
        changed: draft.now(),
        properties: PropertyBag::default(),
    })
}

/// Takes a recipient out of all groups.
pub(super) fn leave_groups(draft: &mut Draft, member: Uuid) {
    let groups: Vec<_> = draft
        .recipients(RecipientTypeDetails::is_group)
        .filter(|group| group.members.contains(&member))
        .cloned()
        .collect();
    for group in groups {
        let mut group = (*group).clone();
        group.members.retain(|other| *other != member);
        draft.put(group);
    }
}

/// The alias that is given, or one made of a name that nobody has.
pub(super) fn choose_alias(org: &Organization, given: Option<&str>, base: &str) -> Result<String> {
    if let Some(alias) = given {
        check_alias(org, Uuid::nil(), alias)?;
        return Ok(alias.to_owned());
    }
    let base: String = alias_of(base).chars().take(60).collect();
    let base = if base.is_empty() {
        "mailbox".to_owned()
    } else {
        base
    };
    std::iter::once(base.clone())
        .chain((1..10_000).map(|number| format!("{base}{number}")))
        .find(|alias| check_alias(org, Uuid::nil(), alias).is_ok())
        .ok_or(ExchangeError::AccountExists {
            property: "Alias".to_owned(),
            value: base.clone(),
            recipient: base,
        })
}

/// The account name that is given, or one made of a name that nobody has.
pub(super) fn choose_sam(org: &Organization, given: Option<&str>, base: &str) -> Result<String> {
    if let Some(name) = given {
        check_sam(org, Uuid::nil(), name)?;
        return Ok(name.to_owned());
    }
    let plain: String = base
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
        .collect();
    let cut = |count: usize| plain.chars().take(count).collect::<String>();
    std::iter::once(cut(20))
        .chain(
            (1..10_000)
                .map(|number: u32| format!("{}{number}", cut(20 - number.to_string().len()))),
        )
        .find(|name| !name.is_empty() && check_sam(org, Uuid::nil(), name).is_ok())
        .ok_or(ExchangeError::AccountExists {
            property: "SamAccountName".to_owned(),
            value: plain.clone(),
            recipient: plain.clone(),
        })
}

/// Gives a recipient that has all its other settings its addresses: the one that is given, those that were set, or its policy's.
pub(super) fn give_addresses(
    org: &Organization,
    record: &mut DirectoryObject,
    given: Option<&str>,
) -> Result<()> {
    if given.is_none() && record.primary_smtp_address().is_some() {
        return Ok(());
    }
    give_address(org, record, given)
}

/// Gives a recipient the address that is given, which no policy changes, or those of its policy.
pub(super) fn give_address(
    org: &Organization,
    record: &mut DirectoryObject,
    given: Option<&str>,
) -> Result<()> {
    let address: Text = match given {
        Some(address) => {
            if !is_smtp_address(address) {
                return Err(ExchangeError::InvalidAddress {
                    address: address.to_owned(),
                });
            }
            let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
            if !org.accepts(domain) {
                return Err(ExchangeError::DomainNotAccepted {
                    domain: domain.to_owned(),
                });
            }
            record
                .properties
                .set("EmailAddressPolicyEnabled", Property::Bool(false));
            address.into()
        }
        None => return give_policy_addresses(org, record),
    };
    let address = ProxyAddress::primary(&address);
    check_free(org, record, &address)?;
    record
        .email_addresses
        .retain(|other| !other.is_same(&address));
    record.email_addresses.insert(0, address);
    Ok(())
}

/// The addresses that the policy makes; without one for the recipient, the alias in the default domain.
fn give_policy_addresses(org: &Organization, record: &mut DirectoryObject) -> Result<()> {
    if follows(record) {
        follow(org, record, false)?;
        if record.primary_smtp_address().is_some() {
            return Ok(());
        }
    }
    let local = alias_of(record.alias.as_deref().unwrap_or(&record.name));
    let local = if local.is_empty() {
        record.guid.simple().to_string()
    } else {
        local
    };
    let domain = org.default_domain();
    let free = |address: &String| check_free(org, record, &ProxyAddress::primary(address)).is_ok();
    let address = std::iter::once(format!("{local}@{domain}"))
        .chain((2..10_000).map(|number| format!("{local}{number}@{domain}")))
        .find(free)
        .unwrap_or_else(|| format!("{}@{domain}", record.guid.simple()));
    record
        .email_addresses
        .insert(0, ProxyAddress::primary(&address));
    Ok(())
}
