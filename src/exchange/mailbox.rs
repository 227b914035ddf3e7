//! Mailboxes: made with or without a new account, taken from an account, removed together with it.

use super::account::{self, NewAccount, choose_alias, give_addresses, leave_groups};
use super::database;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Place;
use super::property::{Property, Setting, same};
use super::recipient::apply;
use super::record::{DirectoryObject, MailboxPart, MapiAccess, PropertyBag, RecipientTypeDetails};
use super::removed::{self, Afterwards};
use super::seed::legacy_dn;
use std::sync::Arc;

/// What a new mailbox is to be.
#[derive(Clone, Debug)]
pub struct NewMailbox {
    /// Its account.
    pub account: NewAccount,
    /// The database, as it was given; the one with the fewest mailboxes when it is not.
    pub database: Option<String>,
    /// The database of an archive: given, chosen (an inner none), or no archive.
    pub archive: Option<Option<String>>,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

impl From<NewAccount> for NewMailbox {
    fn from(account: NewAccount) -> Self {
        Self {
            account,
            database: None,
            archive: None,
            settings: Vec::new(),
        }
    }
}

/// Makes a mailbox and its account. Outlook on the web, MAPI, POP3, IMAP4 and ActiveSync are on.
pub fn create(draft: &mut Draft, new: NewMailbox) -> Result<Arc<DirectoryObject>> {
    let mut record = account::create(draft, &new.account)?;
    give_mailbox(draft, &mut record, new.database.as_deref())?;
    if let Some(database) = &new.archive {
        give_archive(draft, &mut record, database.as_deref())?;
    }
    apply(draft, &mut record, &new.settings)?;
    give_addresses(
        draft,
        &mut record,
        new.account.primary_smtp_address.as_deref(),
    )?;
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
    if let Some((guid, database)) = record.mailbox.as_ref().and_then(|part| part.archive) {
        // What was is kept, for who wants it back.
        record
            .properties
            .set("DisabledArchiveGuid", Property::Guid(guid));
        record
            .properties
            .set("DisabledArchiveDatabase", Property::Guid(database));
    }
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
