//! Public folders: a tree of records, whose mailbox holds what is in them, and the addresses that some of them have.

use super::account::NewAccount;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::mail_enabled::{self, NewRecipient};
use super::organization::{Organization, guid_of};
use super::plain::{CONTAINER, identity, key};
use super::property::{Property, Setting, Text, fold, same};
use super::record::{ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use std::sync::Arc;
use uuid::Uuid;

/// The noun of the records.
pub const NOUN: &str = "PublicFolder";

/// The name of the folder that all others are below.
pub const ROOT: &str = "IPM_SUBTREE";

/// What a mail-enabled folder knows of its address.
const RECIPIENT: &str = "MailRecipientGuid";

/// Whether a record is the folder that all others are below.
pub fn is_root(record: &ConfigurationObject) -> bool {
    record.noun.as_deref() == Some(NOUN) && same(&record.name, ROOT)
}

/// All folders but the root.
fn folders(org: &Organization) -> impl Iterator<Item = &Arc<ConfigurationObject>> {
    org.configuration()
        .candidates(key(NOUN, None))
        .filter(|record| record.noun.as_deref() == Some(NOUN) && !is_root(record))
}

/// The folder of a path.
pub fn find(org: &Organization, path: &str) -> Result<Arc<ConfigurationObject>> {
    let wanted = format!("\\{}", path.trim().trim_matches('\\'));
    let root = wanted.len() == 1;
    let missing = || ExchangeError::NotFoundAnywhere {
        identity: path.to_owned(),
    };
    org.configuration()
        .candidates(key(NOUN, None))
        .filter(|record| record.noun.as_deref() == Some(NOUN))
        .find(|record| match root {
            true => is_root(record),
            false => same(&identity(org, record), &wanted),
        })
        .cloned()
        .ok_or_else(missing)
}

/// The path of what a folder is below, as identities write it.
fn parent_path(record: &ConfigurationObject) -> String {
    format!("\\{}", record.properties.text(CONTAINER).trim_matches('\\'))
}

/// The folders right below a path.
fn children(org: &Organization, path: &str) -> Vec<Arc<ConfigurationObject>> {
    folders(org)
        .filter(|record| same(&parent_path(record), path))
        .cloned()
        .collect()
}

/// The folders below a path, however deep.
fn below(org: &Organization, path: &str) -> Vec<Arc<ConfigurationObject>> {
    let head = format!("{}\\", fold(path.trim_end_matches('\\')));
    folders(org)
        .filter(|record| fold(&identity(org, record)).starts_with(&head))
        .cloned()
        .collect()
}

/// The mailbox that new folders are kept in: the first that was made.
fn mailbox(org: &Organization) -> Option<Arc<DirectoryObject>> {
    org.recipients(|kind| kind == RecipientTypeDetails::PublicFolderMailbox)
        .min_by_key(|record| (record.created, record.guid))
        .cloned()
}

/// Whether a folder is kept in a mailbox.
pub fn is_in(record: &ConfigurationObject, mailbox: &DirectoryObject) -> bool {
    same(record.properties.text("ContentMailboxName"), &mailbox.name)
}

fn entry_id(record: &ConfigurationObject, part: u64) -> String {
    format!(
        "000000001A447390AA6611CD9BC800AA002FC45A0300{}{}",
        guid_of(&record.guid.to_string(), part)
            .simple()
            .to_string()
            .to_uppercase(),
        "0000"
    )
}

/// Says of a folder whether something is below it.
fn mark(draft: &mut Draft, path: &str) {
    let Ok(folder) = find(draft, path) else {
        return;
    };
    let has = !children(draft, path).is_empty();
    if folder.properties.flag("HasSubfolders").unwrap_or(false) != has {
        draft.set_configuration(folder.guid, "HasSubfolders", Property::Bool(has));
    }
}

/// Writes what follows from a folder's place.
fn place(draft: &mut Draft, record: &ConfigurationObject) {
    let path = identity(draft, record);
    let parent = parent_path(record);
    let mut next = record.clone();
    let parts = path
        .trim_matches('\\')
        .split('\\')
        .map(str::to_owned)
        .collect::<Vec<_>>();
    next.properties.set("ParentPath", Property::text(&*parent));
    next.properties.set("FolderPath", Property::texts(parts));
    if let Ok(above) = find(draft, &parent) {
        next.properties
            .set("ParentFolder", Property::text(entry_id(&above, 1)));
    }
    draft.put_configuration(next);
}

/// Sees to what follows when a folder was made or changed.
pub fn settle(
    draft: &mut Draft,
    record: &Arc<ConfigurationObject>,
    settings: &[(String, Setting)],
    is_new: bool,
) -> Result<()> {
    if is_root(record) {
        return Ok(());
    }
    let parent = parent_path(record);
    if is_new {
        find(draft, &parent)?;
        let home = draft
            .configuration()
            .get(record.guid)
            .map(|held| held.properties.text("ContentMailboxName").to_owned())
            .unwrap_or_default();
        let mailbox = match home.is_empty() {
            true => mailbox(draft),
            false => None,
        };
        let mut next = (**record).clone();
        if let Some(mailbox) = mailbox {
            keep_in(&mut next, &mailbox);
        }
        next.properties
            .set("EntryId", Property::text(entry_id(record, 1)));
        next.properties
            .set("DumpsterEntryId", Property::text(entry_id(record, 3)));
        if next.properties.text("FolderClass").is_empty() {
            next.properties
                .set("FolderClass", Property::text("IPF.Note"));
        }
        let next = draft.put_configuration(next);
        place(draft, &next);
        mark(draft, &parent);
    }
    if let Some((_, Setting::Value(value))) =
        settings.iter().find(|(name, _)| same(name, "MailEnabled"))
    {
        switch(draft, record.guid, value.as_bool() == Some(true))?;
    }
    Ok(())
}

/// Writes which mailbox a folder is kept in.
pub fn keep_in(record: &mut ConfigurationObject, mailbox: &DirectoryObject) {
    record
        .properties
        .set("ContentMailboxName", Property::Text(mailbox.name.clone()));
    if let Some(part) = &mailbox.mailbox {
        record
            .properties
            .set("ContentMailboxGuid", Property::Guid(part.exchange_guid));
    }
}

/// Gives what is below a path that is no more its new one.
pub fn moved(draft: &mut Draft, before: &str, guid: Uuid) {
    let Some(record) = draft.configuration().get(guid).cloned() else {
        return;
    };
    let now = identity(draft, &record);
    for folder in below(draft, before) {
        let held = identity(draft, &folder);
        let container = parent_path(&folder);
        let rest = container.get(before.len()..).unwrap_or_default().to_owned();
        if held.len() <= before.len() {
            continue;
        }
        let mut next = (*folder).clone();
        next.properties
            .set(CONTAINER, Property::text(format!("{now}{rest}")));
        let next = draft.put_configuration(next);
        place(draft, &next);
    }
    place(draft, &record);
    let above = before.rsplit_once('\\').map_or("", |(above, _)| above);
    mark(draft, &format!("\\{}", above.trim_matches('\\')));
    mark(draft, &parent_path(&record));
}

/// Removes a folder, and with `all` what is below it.
pub fn remove(draft: &mut Draft, record: &ConfigurationObject, all: bool) -> Result<()> {
    let path = identity(draft, record);
    let inside = below(draft, &path);
    if !inside.is_empty() && !all {
        return Err(ExchangeError::Rule {
            id: "FolderHasSubfolders",
            arguments: vec![path.to_string()],
        });
    }
    for folder in inside.iter().map(|folder| &**folder).chain([record]) {
        switch(draft, folder.guid, false)?;
        draft.remove(super::organization::Place::Configuration, folder.guid);
    }
    mark(draft, &parent_path(record));
    Ok(())
}

/// The recipient of a mail-enabled folder.
pub fn recipient(org: &Organization, folder: &ConfigurationObject) -> Option<Arc<DirectoryObject>> {
    let Some(Property::Guid(guid)) = folder.properties.get(RECIPIENT) else {
        return None;
    };
    org.directory().get(*guid).cloned()
}

/// The folder that an address belongs to.
pub fn folder_of(org: &Organization, recipient: Uuid) -> Option<Arc<ConfigurationObject>> {
    folders(org)
        .find(|folder| folder.properties.get(RECIPIENT) == Some(&Property::Guid(recipient)))
        .cloned()
}

/// Gives a folder an address, or takes it.
pub fn switch(draft: &mut Draft, folder: Uuid, on: bool) -> Result<Option<Arc<DirectoryObject>>> {
    let Some(record) = draft.configuration().get(folder).cloned() else {
        return Ok(None);
    };
    let held = recipient(draft, &record);
    match (on, held) {
        (true, Some(held)) => Ok(Some(held)),
        (true, None) => {
            let mut account = NewAccount::new(&record.name, RecipientTypeDetails::PublicFolder);
            account.container = Some("Microsoft Exchange System Objects".to_owned());
            let mut new = NewRecipient::from(account);
            let made = match mail_enabled::create(draft, &new) {
                Err(ExchangeError::NameExists { .. }) => {
                    // Another folder of this name has an address already.
                    new.account.name = format!("{} {}", record.name, draft.counter());
                    new.account.display_name = Some(record.name.to_string());
                    mail_enabled::create(draft, &new)?
                }
                other => other?,
            };
            let mut recipient = (*made).clone();
            recipient
                .properties
                .set("EntryId", Property::text(entry_id(&record, 1)));
            if !record.properties.text("ContentMailboxName").is_empty() {
                recipient.properties.set(
                    "ContentMailbox",
                    Property::text(record.properties.text("ContentMailboxName")),
                );
            }
            let made = draft.put(recipient);
            let mut next = (*record).clone();
            next.properties.set("MailEnabled", Property::Bool(true));
            next.properties.set(RECIPIENT, Property::Guid(made.guid));
            draft.put_configuration(next);
            Ok(Some(made))
        }
        (false, held) => {
            if let Some(held) = held {
                mail_enabled::remove(draft, &held, super::removed::Afterwards::Gone);
                let mut next = (*record).clone();
                next.properties.set("MailEnabled", Property::Bool(false));
                next.properties.clear(RECIPIENT);
                draft.put_configuration(next);
            }
            Ok(None)
        }
    }
}

/// What somebody may do with a folder: the name as it shows, and the rights.
pub type Right = (Text, Vec<Text>);

const PERMISSIONS: &str = "ClientPermissions";

/// The permissions of a folder; every folder has those of Default and Anonymous.
pub fn permissions(record: &ConfigurationObject) -> Vec<Right> {
    let held = record.properties.texts(PERMISSIONS);
    if held.is_empty() {
        return vec![
            ("Default".into(), vec!["Author".into()]),
            ("Anonymous".into(), vec!["None".into()]),
        ];
    }
    held.iter()
        .filter_map(|line| {
            let (user, rights) = line.rsplit_once('=')?;
            Some((
                user.into(),
                rights.split('+').map(Text::from).collect::<Vec<_>>(),
            ))
        })
        .collect()
}

/// Keeps the permissions of a folder.
pub fn permit(draft: &mut Draft, folder: Uuid, all: &[Right]) {
    let lines = all.iter().map(|(user, rights)| {
        let rights: Vec<&str> = rights.iter().map(|right| &**right).collect();
        format!("{user}={}", rights.join("+"))
    });
    draft.set_configuration(folder, PERMISSIONS, Property::texts(lines));
}
