//! Mailboxes: made with or without a new account, taken from an account, removed together with it.

use super::address::{ProxyAddress, alias_of, is_smtp_address};
use super::address_policy::{follow, follows};
use super::database;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::{Organization, Place};
use super::property::{Property, Setting, Text, same};
use super::recipient::{apply, check_alias, check_free, check_name, check_sam, check_upn};
use super::record::{DirectoryObject, MailboxPart, MapiAccess, PropertyBag, RecipientTypeDetails};
use super::removed::{self, Afterwards};
use super::seed::legacy_dn;
use std::sync::Arc;
use uuid::Uuid;

/// What a new mailbox is to be.
#[derive(Clone, Debug)]
pub struct NewMailbox {
    /// Its name.
    pub name: String,
    /// What kind of mailbox.
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
    /// The container, as it was given.
    pub container: Option<String>,
    /// The database, as it was given; the one with the fewest mailboxes when it is not.
    pub database: Option<String>,
    /// The database of an archive: given, chosen (an inner none), or no archive.
    pub archive: Option<Option<String>>,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

impl NewMailbox {
    /// A mailbox of which nothing but name and kind is given.
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
            database: None,
            archive: None,
            settings: Vec::new(),
        }
    }
}

/// Makes a mailbox and its account. Outlook on the web, MAPI, POP3, IMAP4 and ActiveSync are on.
pub fn create(draft: &mut Draft, new: NewMailbox) -> Result<Arc<DirectoryObject>> {
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
    let upn_local = new
        .user_principal_name
        .as_deref()
        .and_then(|upn| upn.rsplit_once('@'))
        .map(|(local, _)| local);
    let alias = choose_alias(draft, new.alias.as_deref(), upn_local.unwrap_or(name))?;
    let upn = match &new.user_principal_name {
        Some(upn) => {
            check_upn(draft, Uuid::nil(), upn)?;
            upn.clone()
        }
        None => {
            let upn = format!("{}@{}", alias_of(&alias), draft.forest.domain);
            check_upn(draft, Uuid::nil(), &upn)?;
            upn
        }
    };
    let sam = choose_sam(
        draft,
        new.sam_account_name.as_deref(),
        upn_local.unwrap_or(&alias),
    )?;
    let guid = draft.new_guid();
    let mut record = DirectoryObject {
        guid,
        name: name.into(),
        display_name: new.display_name.as_deref().unwrap_or(name).into(),
        container,
        kind: new.kind,
        alias: Some(alias.as_str().into()),
        sam_account_name: Some(sam.into()),
        user_principal_name: Some(upn.into()),
        email_addresses: Vec::new(),
        legacy_dn: Some(legacy_dn(&draft.legacy_root(), guid, name)),
        mailbox: None,
        members: Vec::new(),
        created: draft.now(),
        changed: draft.now(),
        properties: PropertyBag::default(),
    };
    give_mailbox(draft, &mut record, new.database.as_deref())?;
    if let Some(database) = &new.archive {
        give_archive(draft, &mut record, database.as_deref())?;
    }
    apply(draft, &mut record, &new.settings)?;
    give_addresses(draft, &mut record, new.primary_smtp_address.as_deref())?;
    Ok(draft.put(record))
}

/// What an account's mailbox is to be.
#[derive(Clone, Debug, Default)]
pub struct EnableMailbox {
    /// Its alias.
    pub alias: Option<String>,
    /// Its primary address.
    pub primary_smtp_address: Option<String>,
    /// The database.
    pub database: Option<String>,
    /// The kind; a user's mailbox when it is not given.
    pub kind: Option<RecipientTypeDetails>,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

/// Gives an account a mailbox.
pub fn enable(
    draft: &mut Draft,
    account: &DirectoryObject,
    new: &EnableMailbox,
) -> Result<Arc<DirectoryObject>> {
    if account.mailbox.is_some() {
        return Err(ExchangeError::AlreadyMailbox {
            identity: draft.canonical_name(account),
        });
    }
    if !matches!(
        account.kind,
        RecipientTypeDetails::User | RecipientTypeDetails::DisabledUser
    ) {
        return Err(ExchangeError::WrongKind {
            identity: draft.canonical_name(account),
            kind: account.kind.name().to_owned(),
            expected: "User".to_owned(),
        });
    }
    let mut record = account.clone();
    let base = account
        .user_principal_name
        .as_deref()
        .and_then(|upn| upn.rsplit_once('@'))
        .map(|(local, _)| local.to_owned());
    let base = base.or_else(|| account.sam_account_name.as_deref().map(str::to_owned));
    let alias = choose_alias(
        draft,
        new.alias.as_deref(),
        base.as_deref().unwrap_or(&account.name),
    )?;
    record.alias = Some(alias.as_str().into());
    record.kind = new.kind.unwrap_or(RecipientTypeDetails::UserMailbox);
    record.legacy_dn = Some(legacy_dn(&draft.legacy_root(), record.guid, &record.name));
    give_mailbox(draft, &mut record, new.database.as_deref())?;
    apply(draft, &mut record, &new.settings)?;
    give_addresses(draft, &mut record, new.primary_smtp_address.as_deref())?;
    Ok(draft.put(record))
}

/// Gives a mailbox an archive.
pub fn enable_archive(
    draft: &mut Draft,
    mailbox: &DirectoryObject,
    database: Option<&str>,
) -> Result<Arc<DirectoryObject>> {
    let mut record = mailbox.clone();
    give_archive(draft, &mut record, database)?;
    Ok(draft.put(record))
}

/// Takes the archive from a mailbox.
pub fn disable_archive(
    draft: &mut Draft,
    mailbox: &DirectoryObject,
    after: Afterwards,
) -> Result<()> {
    let mut record = mailbox.clone();
    match &mut record.mailbox {
        Some(part) if part.archive.is_some() => part.archive = None,
        _ => {
            return Err(ExchangeError::NoArchive {
                identity: draft.canonical_name(mailbox),
            });
        }
    }
    record.properties.clear("ArchiveName");
    removed::keep(draft, mailbox, true, false, after);
    draft.put(record);
    Ok(())
}

/// What stays with an account that loses its mailbox: what any user has.
fn is_users_own(name: &str) -> bool {
    super::schema::View::User.schema().property(name).is_some()
        && ![
            "LegacyExchangeDN",
            "WindowsEmailAddress",
            "MailboxProvisioningConstraint",
            "MailboxRegion",
        ]
        .contains(&name)
}

/// Takes the mailbox from an account; the account stays.
pub fn disable(draft: &mut Draft, mailbox: &DirectoryObject, after: Afterwards) -> Result<()> {
    if mailbox.mailbox.is_none() {
        return Err(ExchangeError::NoMailbox {
            identity: draft.canonical_name(mailbox),
        });
    }
    let mut record = mailbox.clone();
    let disabled = super::field::is_disabled(mailbox);
    let mut kept = PropertyBag::default();
    for (name, value) in mailbox
        .properties
        .iter()
        .filter(|(name, _)| is_users_own(name))
    {
        kept.set(name, value.clone());
    }
    kept.clear("AccountDisabled");
    record.properties = kept;
    record.kind = if disabled {
        RecipientTypeDetails::DisabledUser
    } else {
        RecipientTypeDetails::User
    };
    record.mailbox = None;
    record.alias = None;
    record.legacy_dn = None;
    record.email_addresses = Vec::new();
    removed::keep(draft, mailbox, false, false, after);
    removed::keep(draft, mailbox, true, false, after);
    draft.put(record);
    leave_groups(draft, mailbox.guid);
    Ok(())
}

/// Removes a mailbox and its account.
pub fn remove(draft: &mut Draft, mailbox: &DirectoryObject, after: Afterwards) {
    removed::keep(draft, mailbox, false, true, after);
    removed::keep(draft, mailbox, true, true, after);
    draft.remove(Place::Directory, mailbox.guid);
    leave_groups(draft, mailbox.guid);
}

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

fn give_mailbox(
    draft: &mut Draft,
    record: &mut DirectoryObject,
    given: Option<&str>,
) -> Result<()> {
    let database = match given {
        Some(name) => draft.database_parameter(name)?,
        None => {
            database::for_new_mailbox(draft).ok_or_else(|| ExchangeError::DatabaseNotFound {
                name: String::new(),
            })?
        }
    };
    record.mailbox = Some(MailboxPart {
        exchange_guid: draft.new_guid(),
        database: database.guid,
        created: draft.now(),
        archive: None,
        mapi: MapiAccess::default(),
    });
    Ok(())
}

fn give_archive(
    draft: &mut Draft,
    record: &mut DirectoryObject,
    given: Option<&str>,
) -> Result<()> {
    let own = record
        .mailbox
        .as_ref()
        .map(|part| (part.database, part.archive.is_some()));
    let Some((own, has)) = own else {
        return Err(ExchangeError::NoMailbox {
            identity: draft.canonical_name(record),
        });
    };
    if has {
        return Err(ExchangeError::AlreadyArchive {
            identity: draft.canonical_name(record),
        });
    }
    let database = match given {
        Some(name) => draft.database_parameter(name)?.guid,
        None => own,
    };
    let guid = draft.new_guid();
    if let Some(part) = &mut record.mailbox {
        part.archive = Some((guid, database));
    }
    Ok(())
}

/// Whether a text names a kind of mailbox in the words of the switches: `Room`, `Shared`, ...
pub fn kind_of_switch(switch: &str) -> Option<RecipientTypeDetails> {
    [
        ("Room", RecipientTypeDetails::RoomMailbox),
        ("Equipment", RecipientTypeDetails::EquipmentMailbox),
        ("Shared", RecipientTypeDetails::SharedMailbox),
        ("Discovery", RecipientTypeDetails::DiscoveryMailbox),
        ("Arbitration", RecipientTypeDetails::ArbitrationMailbox),
        ("PublicFolder", RecipientTypeDetails::PublicFolderMailbox),
        ("Linked", RecipientTypeDetails::LinkedMailbox),
    ]
    .into_iter()
    .find(|(name, _)| same(name, switch))
    .map(|(_, kind)| kind)
}
