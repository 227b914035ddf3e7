//! What was removed and can be brought back for a while: mailboxes that are disconnected in their database, and mailboxes and
//! groups that went with their accounts.

use super::account::{choose_alias, choose_sam, give_address};
use super::database;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::{Kind, has_wildcard, matches_pattern};
use super::organization::{Organization, Place};
use super::plain::key;
use super::property::{Property, Setting, Text, fold, same};
use super::recipient::{apply, check_alias, check_free, check_name, check_sam, check_upn};
use super::record::{
    Class, ConfigurationObject, DirectoryObject, MailboxPart, MapiAccess, PropertyBag,
    RecipientTypeDetails,
};
use super::schema::View;
use super::seed::legacy_dn;
use super::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

/// The noun under which it is kept.
const NOUN: &str = "RemovedMailbox";

/// Where the cloud keeps what was removed.
const CONTAINER: &str = "Soft Deleted Objects";

/// What becomes of a mailbox that is taken from its account, or removed with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afterwards {
    /// Nothing of it stays.
    Gone,
    /// It stays in its database without an owner.
    Disabled,
    /// It stays with everything that its account had.
    SoftDeleted,
}

/// Something that was removed.
#[derive(Clone, Debug)]
pub struct Removed {
    /// The GUID of the mailbox or archive; a group's own.
    pub guid: Uuid,
    /// The recipient as it was.
    pub object: DirectoryObject,
    /// `Disabled` or `SoftDeleted`.
    pub reason: Text,
    /// Since when it is gone.
    pub since: Moment,
    /// Whether it is an archive.
    pub archive: bool,
    /// Whether it is only the copy that a move left behind.
    pub left_behind: bool,
    /// Whether its account went too.
    pub with_account: bool,
    /// The database that holds it.
    pub database: Option<Uuid>,
    /// When nothing of it is left; none while a hold keeps it.
    pub expires: Option<Moment>,
}

/// Whether a hold keeps what is in a mailbox.
pub fn is_on_hold(record: &DirectoryObject) -> bool {
    record.properties.flag("LitigationHoldEnabled") == Some(true)
        || record
            .properties
            .get("InPlaceHolds")
            .is_some_and(|holds| !holds.is_blank())
}

/// Keeps a mailbox, an archive, or a recipient without either, that is about to be removed.
pub fn keep(
    draft: &mut Draft,
    object: &DirectoryObject,
    archive: bool,
    with_account: bool,
    after: Afterwards,
) {
    let reason = match after {
        Afterwards::Gone => return,
        Afterwards::Disabled => "Disabled",
        Afterwards::SoftDeleted => "SoftDeleted",
    };
    let (guid, database) = match (&object.mailbox, archive) {
        (Some(part), false) => (part.exchange_guid, Some(part.database)),
        (Some(part), true) => match part.archive {
            Some((guid, database)) => (guid, Some(database)),
            None => return,
        },
        (None, _) => (object.guid, None),
    };
    let mut properties = PropertyBag::default();
    properties.set("DisconnectReason", Property::text(reason));
    properties.set("DisconnectDate", Property::Local(draft.now()));
    properties.set("IsArchive", Property::Bool(archive));
    properties.set("WithAccount", Property::Bool(with_account));
    if let Some(database) = database {
        properties.set("Database", Property::Guid(database));
    }
    let Ok(text) = serde_json::to_string(object) else {
        return;
    };
    properties.set("Object", Property::text(text));
    draft.put_configuration(ConfigurationObject {
        guid,
        class: Class::Record,
        name: object.display_name.clone(),
        server: None,
        noun: Some(NOUN.into()),
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    });
}

/// Keeps the copy of a mailbox or archive that a move left behind in its database.
pub fn leave_behind(draft: &mut Draft, object: &DirectoryObject, archive: bool) {
    keep(draft, object, archive, false, Afterwards::SoftDeleted);
    let guid = object.mailbox.as_ref().and_then(|part| match archive {
        false => Some(part.exchange_guid),
        true => part.archive.map(|(guid, _)| guid),
    });
    if let Some(guid) = guid {
        draft.set_configuration(guid, "IsLeftBehind", Property::Bool(true));
    }
}

impl Removed {
    fn read(org: &Organization, record: &ConfigurationObject) -> Option<Self> {
        let object: DirectoryObject =
            serde_json::from_str(record.properties.text("Object")).ok()?;
        let with_account = record.properties.flag("WithAccount") == Some(true);
        let database = record.properties.guid("Database");
        let reason: Text = record.properties.text("DisconnectReason").into();
        let kept = database
            .and_then(|database| org.configuration().get(database))
            .and_then(|database| {
                match View::MailboxDatabase
                    .schema()
                    .property("MailboxRetention")?
                    .of_configuration(org, database)
                {
                    Property::TimeSpan(span) => Some(span),
                    _ => None,
                }
            })
            .unwrap_or_else(|| Span::from_days(30));
        let inactive = with_account && &*reason == "SoftDeleted" && is_on_hold(&object);
        Some(Self {
            guid: record.guid,
            since: record.created,
            archive: record.properties.flag("IsArchive") == Some(true),
            left_behind: record.properties.flag("IsLeftBehind") == Some(true),
            expires: (!inactive).then(|| record.created.plus(kept)),
            with_account,
            database,
            reason,
            object,
        })
    }

    /// Whether a hold keeps it although its account is gone.
    pub fn is_inactive(&self) -> bool {
        self.expires.is_none()
    }

    /// The recipient as commands show it that look for what was removed.
    pub fn shown(&self) -> DirectoryObject {
        let mut object = self.object.clone();
        object.container = CONTAINER.into();
        object
            .properties
            .set("WhenSoftDeleted", Property::Local(self.since));
        let how = if self.with_account {
            "IsSoftDeletedByRemove"
        } else {
            "IsSoftDeletedByDisable"
        };
        object.properties.set(how, Property::Bool(true));
        if self.is_inactive() {
            object
                .properties
                .set("IsInactiveMailbox", Property::Bool(true));
        }
        object
    }

    /// The name under which an archive or mailbox stands in its database.
    pub fn display_name(&self) -> Text {
        if self.archive {
            format!("In-Place Archive -{}", self.object.display_name).into()
        } else {
            self.object.display_name.clone()
        }
    }

    fn is_called(&self, org: &Organization, identity: &str) -> bool {
        if let Ok(guid) = Uuid::try_parse(identity.trim_start_matches('{').trim_end_matches('}')) {
            return self.guid == guid || (!self.archive && self.object.has_guid(guid));
        }
        let shown = self.shown();
        if has_wildcard(identity) {
            let pattern = fold(identity);
            return matches_pattern(&pattern, &self.object.name)
                || matches_pattern(&pattern, &self.display_name());
        }
        same(&self.display_name(), identity)
            || (self.archive
                && same(
                    &format!("Personal Archive - {}", self.object.display_name),
                    identity,
                ))
            || self.object.is_called(identity)
            || same(&org.canonical_name(&self.object), identity)
            || same(&org.canonical_name(&shown), identity)
            || same(&org.distinguished_name(&shown), identity)
            || same(&format!("{CONTAINER}\\{}", self.object.name), identity)
    }
}

/// Everything that is kept at a moment, by name.
pub fn all(org: &Organization, now: Moment) -> Vec<Removed> {
    let mut found: Vec<Removed> = org
        .configuration()
        .candidates(key(NOUN, None))
        .filter(|record| record.noun.as_deref() == Some(NOUN))
        .filter_map(|record| Removed::read(org, record))
        .filter(|removed| removed.expires.is_none_or(|end| end > now))
        .collect();
    found
        .sort_by_cached_key(|removed| (fold(&removed.object.name), removed.archive, removed.since));
    found
}

/// The mailboxes and archives that are kept in a database.
pub fn in_database(org: &Organization, database: Uuid, now: Moment) -> Vec<Removed> {
    let mut found = all(org, now);
    found.retain(|removed| removed.database == Some(database));
    found
}

/// What is kept of a kind and called so.
pub fn called(org: &Organization, identity: &str, kind: Kind, now: Moment) -> Vec<Removed> {
    let mut found = all(org, now);
    found.retain(|removed| {
        kind.includes(removed.object.kind) && removed.is_called(org, identity.trim())
    });
    found
}

/// The one mailbox or archive that an identity names, in a database or anywhere.
pub fn find(
    org: &Organization,
    identity: &str,
    database: Option<Uuid>,
    now: Moment,
) -> Result<Removed> {
    let mut found = called(org, identity, Kind::Mailbox, now);
    found.retain(|removed| database.is_none() || removed.database == database);
    // A mailbox is meant before its archive, unless the archive is named.
    if found.len() > 1 && found.iter().any(|removed| !removed.archive) {
        found.retain(|removed| !removed.archive);
    }
    one(found, identity)
}

/// The one of several, or why there is none.
pub fn one(mut found: Vec<Removed>, identity: &str) -> Result<Removed> {
    match (found.len(), found.pop()) {
        (1, Some(removed)) => Ok(removed),
        (0, _) | (_, None) => Err(ExchangeError::NotFoundAnywhere {
            identity: identity.to_owned(),
        }),
        (_, Some(last)) => {
            found.push(last);
            Err(ExchangeError::Ambiguous {
                identity: identity.to_owned(),
                matches: found
                    .iter()
                    .map(|removed| removed.guid.to_string())
                    .collect(),
            })
        }
    }
}

/// Nothing of it is left.
pub fn purge(draft: &mut Draft, removed: &Removed) {
    draft.remove(Place::Configuration, removed.guid);
}

/// Changes the settings of what is kept.
pub fn set(draft: &mut Draft, removed: &Removed, settings: &[(String, Setting)]) -> Result<()> {
    let mut object = removed.object.clone();
    apply(draft, &mut object, settings)?;
    let Ok(text) = serde_json::to_string(&object) else {
        return Ok(());
    };
    draft.set_configuration(removed.guid, "Object", Property::text(text));
    Ok(())
}

/// What a disconnected mailbox is connected to, and as what.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The account; found by the mailbox's names when it is not given.
    pub user: Option<String>,
    /// The alias.
    pub alias: Option<String>,
    /// What kind of mailbox it is to be.
    pub kind: Option<RecipientTypeDetails>,
    /// Whether it is to be an account's archive.
    pub archive: bool,
    /// Whether the account may have had another mailbox before.
    pub allows_other_legacy_dn: bool,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

/// The account that a disconnected mailbox is to be connected to.
pub fn account_for(
    org: &Organization,
    removed: &Removed,
    request: &Connection,
) -> Result<Arc<DirectoryObject>> {
    let wanted = |record: &DirectoryObject| {
        if request.archive {
            record.kind.is_mailbox()
        } else {
            Kind::PlainUser.includes(record.kind)
        }
    };
    if let Some(name) = &request.user {
        let found = org
            .find_recipient(name, Kind::User)
            .map_err(|error| match error {
                ExchangeError::NotFound { .. } => ExchangeError::ObjectNotFound {
                    identity: name.clone(),
                },
                other => other,
            })?;
        if wanted(&found) {
            return Ok(found);
        }
        return Err(if request.archive {
            ExchangeError::NoMailbox {
                identity: org.canonical_name(&found),
            }
        } else if found.mailbox.is_some() {
            ExchangeError::AlreadyMailbox {
                identity: org.canonical_name(&found),
            }
        } else {
            ExchangeError::WrongKind {
                identity: org.canonical_name(&found),
                kind: found.kind.name().to_owned(),
                expected: "User".to_owned(),
            }
        });
    }
    let mut found: Vec<Arc<DirectoryObject>> = org
        .recipients(RecipientTypeDetails::is_user)
        .filter(|record| wanted(record))
        .filter(|record| {
            record.legacy_dn.is_some() && record.legacy_dn == removed.object.legacy_dn
                || same(&record.display_name, &removed.object.display_name)
        })
        .cloned()
        .collect();
    match (found.len(), found.pop()) {
        (1, Some(account)) => Ok(account),
        (0, _) | (_, None) => Err(ExchangeError::Rule {
            id: "NoMatchingAccount",
            arguments: vec![removed.display_name().to_string()],
        }),
        (_, Some(_)) => Err(ExchangeError::Rule {
            id: "SeveralMatchingAccounts",
            arguments: vec![removed.display_name().to_string()],
        }),
    }
}

/// Connects a disconnected mailbox or archive to an account.
pub fn connect(
    draft: &mut Draft,
    removed: &Removed,
    request: &Connection,
) -> Result<Arc<DirectoryObject>> {
    if removed.archive != request.archive {
        let id = if removed.archive {
            "ConnectsAsArchive"
        } else {
            "ConnectsAsMailbox"
        };
        return Err(ExchangeError::Rule {
            id,
            arguments: vec![removed.display_name().to_string()],
        });
    }
    let account = account_for(draft, removed, request)?;
    let mut record = (*account).clone();
    let Some(database) = removed.database else {
        return Err(ExchangeError::NotFoundAnywhere {
            identity: removed.guid.to_string(),
        });
    };
    if request.archive {
        if !request.allows_other_legacy_dn && record.legacy_dn != removed.object.legacy_dn {
            return Err(ExchangeError::Rule {
                id: "OtherLegacyDN",
                arguments: vec![
                    removed.display_name().to_string(),
                    draft.canonical_name(&record),
                ],
            });
        }
        match &mut record.mailbox {
            Some(part) if part.archive.is_none() => part.archive = Some((removed.guid, database)),
            _ => {
                return Err(ExchangeError::AlreadyArchive {
                    identity: draft.canonical_name(&record),
                });
            }
        }
    } else {
        let base = record
            .sam_account_name
            .clone()
            .unwrap_or_else(|| record.name.clone());
        record.alias = Some(choose_alias(draft, request.alias.as_deref(), &base)?.into());
        record.kind = request.kind.unwrap_or(RecipientTypeDetails::UserMailbox);
        record.legacy_dn = removed
            .object
            .legacy_dn
            .clone()
            .or_else(|| Some(legacy_dn(&draft.legacy_root(), record.guid, &record.name)));
        give_address(draft, &mut record, None)?;
        record.mailbox = Some(MailboxPart {
            exchange_guid: removed.guid,
            database,
            created: removed
                .object
                .mailbox
                .as_ref()
                .map_or(draft.now(), |part| part.created),
            archive: None,
            mapi: MapiAccess::default(),
        });
    }
    apply(draft, &mut record, &request.settings)?;
    purge(draft, removed);
    Ok(draft.put(record))
}

/// What may be said of a mailbox that comes back with its account.
#[derive(Clone, Debug, Default)]
pub struct Return {
    /// Its new name.
    pub name: Option<String>,
    /// The name people see.
    pub display_name: Option<String>,
    /// The account name in the form of an address.
    pub user_principal_name: Option<String>,
    /// The account name of earlier Windows.
    pub sam_account_name: Option<String>,
    /// Its alias.
    pub alias: Option<String>,
    /// Its primary address.
    pub primary_smtp_address: Option<String>,
    /// Whether a new account takes only what is in the mailbox.
    pub as_new: bool,
    /// Other settings.
    pub settings: Vec<(String, Setting)>,
}

/// Brings back what was removed with its account, with the same addresses; or gives its content to a new account.
pub fn bring_back(
    draft: &mut Draft,
    removed: &Removed,
    new: &Return,
) -> Result<Arc<DirectoryObject>> {
    let mut record = removed.object.clone();
    if let Some(part) = &record.mailbox
        && draft.configuration().get(part.database).is_none()
        && let (Some(database), Some(part)) =
            (database::for_new_mailbox(draft), &mut record.mailbox)
    {
        part.database = database.guid;
    }
    if new.as_new {
        record.guid = draft.new_guid();
        record.created = draft.now();
        record.properties = PropertyBag::default();
        record.email_addresses = Vec::new();
        record.alias = None;
        record.sam_account_name = None;
        record.user_principal_name = None;
        record.container = "Users".into();
        record.kind = RecipientTypeDetails::UserMailbox;
    } else if !removed.with_account
        && let Some(account) = draft.directory().get(record.guid)
        && account.mailbox.is_some()
    {
        return Err(ExchangeError::AlreadyMailbox {
            identity: draft.canonical_name(account),
        });
    }
    if let Some(name) = &new.name {
        record.name = name.as_str().into();
    }
    if let Some(name) = new.display_name.as_ref().or(new.name.as_ref()) {
        record.display_name = name.as_str().into();
    }
    check_name(draft, record.guid, &record.container, &record.name)?;
    let base = new
        .user_principal_name
        .as_deref()
        .and_then(|upn| upn.rsplit_once('@'))
        .map_or_else(|| record.name.to_string(), |(local, _)| local.to_owned());
    match (&new.alias, &record.alias) {
        (Some(alias), _) => {
            check_alias(draft, record.guid, alias)?;
            record.alias = Some(alias.as_str().into());
        }
        (None, Some(alias)) => check_alias(draft, record.guid, alias)?,
        (None, None) => record.alias = Some(choose_alias(draft, None, &base)?.into()),
    }
    if let Some(upn) = &new.user_principal_name {
        check_upn(draft, record.guid, upn)?;
        record.user_principal_name = Some(upn.as_str().into());
    } else if let Some(upn) = &record.user_principal_name {
        check_upn(draft, record.guid, upn)?;
    } else if record.kind.is_user() {
        let upn = format!(
            "{}@{}",
            record.alias.as_deref().unwrap_or(&base),
            draft.forest.domain
        );
        check_upn(draft, record.guid, &upn)?;
        record.user_principal_name = Some(upn.into());
    }
    if let Some(sam) = new
        .sam_account_name
        .clone()
        .or_else(|| record.sam_account_name.as_ref().map(ToString::to_string))
    {
        check_sam(draft, record.guid, &sam)?;
        record.sam_account_name = Some(sam.into());
    } else {
        record.sam_account_name = Some(choose_sam(draft, None, &base)?.into());
    }
    for address in record.email_addresses.clone() {
        check_free(draft, &record, &address)?;
    }
    if record.email_addresses.is_empty() || new.primary_smtp_address.is_some() {
        give_address(draft, &mut record, new.primary_smtp_address.as_deref())?;
    }
    if new.as_new {
        record.legacy_dn = Some(legacy_dn(&draft.legacy_root(), record.guid, &record.name));
    }
    apply(draft, &mut record, &new.settings)?;
    let archive = record
        .mailbox
        .as_ref()
        .and_then(|part| part.archive)
        .map(|(guid, _)| guid);
    if let Some(archive) = archive {
        draft.remove(Place::Configuration, archive);
    }
    purge(draft, removed);
    Ok(draft.put(record))
}
