//! Permissions of folders: Add-, Get-, Remove- and Set-MailboxFolderPermission.

use super::permission::{rights, who, write};
use super::permission_owner::Owner;
use super::task;
use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::content;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::permission::{self, Target};
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::DirectoryObject;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-MailboxFolderPermission",
        body: Body::Each(add_folder),
    },
    Cmdlet {
        name: "Get-EXOMailboxFolderPermission",
        body: Body::Each(get_folder),
    },
    Cmdlet {
        name: "Get-MailboxFolderPermission",
        body: Body::Each(get_folder),
    },
    Cmdlet {
        name: "Remove-MailboxFolderPermission",
        body: Body::Each(remove_folder),
    },
    Cmdlet {
        name: "Set-MailboxFolderPermission",
        body: Body::Each(set_folder),
    },
];

/// The folder that `-Identity` names: `mailbox:\path`.
fn folder(call: &mut Call<'_>) -> Flow<Option<(Target, Arc<DirectoryObject>)>> {
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let (mailbox, path) = match given.split_once(":\\") {
        Some((mailbox, path)) => (mailbox.to_owned(), path.to_owned()),
        // Or by the folder's id, as Get-MailboxFolderStatistics tells it.
        None => match given.rsplit_once(':') {
            Some((mailbox, id)) if !id.is_empty() => {
                let owner = org.find_recipient(mailbox, Kind::Mailbox).ok();
                let path = owner.and_then(|owner| content::folder_with_id(&owner, id));
                let Some(path) = path else {
                    let refusal = ExchangeError::NotFoundAnywhere { identity: given };
                    error::write(call, &refusal)?;
                    return Ok(None);
                };
                (mailbox.to_owned(), path.replace('/', "\\"))
            }
            _ => (given.clone(), String::new()),
        },
    };
    let mailbox = if mailbox.is_empty() {
        "Administrator".to_owned()
    } else {
        mailbox
    };
    let Some(owner) = error::or_write(call, org.find_recipient(&mailbox, Kind::Mailbox))? else {
        return Ok(None);
    };
    let place = path.trim_matches('\\');
    if !is_there(&org, &owner, place) {
        let refusal = ExchangeError::NotFoundAnywhere { identity: given };
        error::write(call, &refusal)?;
        return Ok(None);
    }
    let target = Target {
        noun: "MailboxFolderPermission",
        owner: owner.guid,
        place: place.into(),
    };
    Ok(Some((target, owner)))
}

/// Whether a mailbox has a folder: those that all have, and those that were made.
fn is_there(org: &Organization, owner: &DirectoryObject, path: &str) -> bool {
    let path = path.replace('\\', "/");
    path.is_empty()
        || content::FOLDERS
            .iter()
            .any(|folder| same(folder.path.trim_start_matches('/'), &path))
        || org
            .configuration()
            .candidates(crate::exchange::plain::key("MailboxFolder", None))
            .any(|folder| {
                let of = folder.properties.text("Parent");
                let own = of
                    .split_once(":\\")
                    .map_or(of, |(_, parent)| parent)
                    .trim_matches('\\')
                    .replace('\\', "/");
                let full = match own.as_str() {
                    "" => folder.name.to_string(),
                    parent => format!("{parent}/{}", folder.name),
                };
                same(&full, &path) && (folder.owner.is_none_or(|guid| guid == owner.guid))
            })
}

/// The rights and roles of folders.
const FOLDER_RIGHTS: &[&str] = &[
    "None",
    "Owner",
    "PublishingEditor",
    "Editor",
    "PublishingAuthor",
    "Author",
    "NonEditingAuthor",
    "Reviewer",
    "Contributor",
    "AvailabilityOnly",
    "LimitedDetails",
    "CreateItems",
    "CreateSubfolders",
    "DeleteAllItems",
    "DeleteOwnedItems",
    "EditAllItems",
    "EditOwnedItems",
    "FolderContact",
    "FolderOwner",
    "FolderVisible",
    "ReadItems",
];

/// The rights that the parameters name, as they are spelled.
pub(super) fn folder_rights(call: &mut Call<'_>) -> Flow<Vec<Text>> {
    let mut all = Vec::new();
    for right in rights(call)? {
        match FOLDER_RIGHTS.iter().find(|known| same(known, &right)) {
            Some(known) => all.push(Text::from(*known)),
            None => {
                let reason = format!(
                    "Unable to match the identifier name {right} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                    FOLDER_RIGHTS.join(", ")
                );
                return Err(argument::refused(
                    permission::RIGHTS,
                    &right,
                    "Microsoft.Exchange.Management.StoreTasks.MailboxFolderAccessRight",
                    &reason,
                )
                .into());
            }
        }
    }
    Ok(all)
}

/// Whether the flags of a delegate fit: an editor of the calendar; what is private only for delegates.
fn fits(
    call: &mut Call<'_>,
    target: &Target,
    rights: &[Text],
    more: &[(&'static str, Property)],
) -> Flow<bool> {
    let flags: Vec<String> = more
        .iter()
        .flat_map(|(_, value)| {
            value
                .to_string()
                .split(',')
                .map(|flag| flag.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    let has = |name: &str| flags.iter().any(|flag| same(flag, name));
    let editor =
        rights.iter().any(|right| same(right, "Editor")) && same(&target.place, "Calendar");
    if (has("Delegate") && !editor) || (has("CanViewPrivateItems") && !has("Delegate")) {
        let refusal = ExchangeError::rule("DelegateFlags", &[&flags.join(", ")]);
        error::write(call, &refusal)?;
        return Ok(false);
    }
    Ok(true)
}

/// The rights that Default and Anonymous have until somebody changes them.
fn usual(target: &Target, user: &str) -> &'static str {
    match same(user, "Default") && same(&target.place, "Calendar") {
        true => "AvailabilityOnly",
        false => "None",
    }
}

fn get_folder(call: &mut Call<'_>) -> Flow {
    let Some((target, owner)) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let wanted = who(call)?;
    for user in ["Default", "Anonymous"] {
        if wanted.as_deref().is_some_and(|wanted| !same(wanted, user)) {
            continue;
        }
        let held = target.entry(&org, &Property::text(user), false);
        match held {
            Some(entry) => write(
                call,
                &org,
                &target,
                &Owner::Directory(owner.clone()),
                &entry,
            )?,
            None => {
                let mut draft =
                    crate::exchange::draft::Draft::new(Arc::clone(&org), task::now(call));
                let entry = target.replace(
                    &mut draft,
                    &Property::text(user),
                    &[usual(&target, user).into()],
                    &[],
                );
                write(
                    call,
                    &org,
                    &target,
                    &Owner::Directory(owner.clone()),
                    &entry,
                )?;
            }
        }
    }
    let mut found = false;
    let user = match &wanted {
        Some(name) => match error::or_write(call, permission::trustee(&org, name))? {
            Some(user) => Some(user),
            None => return Ok(()),
        },
        None => None,
    };
    for entry in target.entries(&org) {
        let name = permission::user_of(&org, &entry, true);
        if ["Default", "Anonymous"]
            .iter()
            .any(|usual| same(usual, &name))
        {
            found = true;
            continue;
        }
        if user.as_ref().is_none_or(|user| {
            target
                .entry(&org, user, false)
                .is_some_and(|held| held.guid == entry.guid)
        }) {
            found = true;
            write(
                call,
                &org,
                &target,
                &Owner::Directory(owner.clone()),
                &entry,
            )?;
        }
    }
    if let (Some(name), false) = (&wanted, found)
        && !is_usual(name)
    {
        let refusal = ExchangeError::PermissionMissing { user: name.clone() };
        return error::write(call, &refusal);
    }
    Ok(())
}

fn flags(call: &mut Call<'_>) -> Flow<Vec<(&'static str, Property)>> {
    if call
        .given
        .metadata()
        .exact("SharingPermissionFlags")
        .is_none()
    {
        return Ok(Vec::new());
    }
    Ok(argument::text(call, "SharingPermissionFlags")?
        .map(|text| vec![("SharingPermissionFlags", Property::member(&text))])
        .unwrap_or_default())
}

/// What Add- and Set- are to do: for whom, and which rights.
struct Asked {
    target: Target,
    owner: Arc<DirectoryObject>,
    rights: Vec<Text>,
    flags: Vec<(&'static str, Property)>,
    /// Whom the rights are for, as the parameter names them.
    name: String,
    user: Property,
}

/// What the parameters ask for; none when an error was written.
fn asked(call: &mut Call<'_>) -> Flow<Option<Asked>> {
    let Some((target, owner)) = folder(call)? else {
        return Ok(None);
    };
    let org = task::organization(call)?;
    let rights = folder_rights(call)?;
    let flags = flags(call)?;
    if !fits(call, &target, &rights, &flags)? {
        return Ok(None);
    }
    let Some(name) = who(call)? else {
        return Ok(None);
    };
    let user = error::or_write(call, permission::trustee(&org, &name))?;
    Ok(user.map(|user| Asked {
        target,
        owner,
        rights,
        flags,
        name,
        user,
    }))
}

fn add_folder(call: &mut Call<'_>) -> Flow {
    let Some(asked) = asked(call)? else {
        return Ok(());
    };
    let (target, user) = (&asked.target, &asked.user);
    let identity = task::organization(call)?.canonical_name(&asked.owner);
    let done = task::change(call, &[identity], None, |draft| {
        let is_always_there = ["Default", "Anonymous"]
            .iter()
            .any(|user| same(user, &asked.name));
        if is_always_there || target.entry(draft, user, false).is_some() {
            let user = asked.name.clone();
            return Err(ExchangeError::PermissionExists { user });
        }
        Ok(target.grant(draft, user, &asked.rights, false, &asked.flags))
    })?;
    match done {
        Some(done) => write(
            call,
            &done.organization,
            target,
            &Owner::Directory(asked.owner.clone()),
            &done.value,
        ),
        None => Ok(()),
    }
}

fn set_folder(call: &mut Call<'_>) -> Flow {
    let Some(asked) = asked(call)? else {
        return Ok(());
    };
    let (target, user) = (&asked.target, &asked.user);
    let identity = task::organization(call)?.canonical_name(&asked.owner);
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| {
            if !is_usual(&asked.name) && target.entry(draft, user, false).is_none() {
                let user = asked.name.clone();
                return Err(ExchangeError::PermissionMissing { user });
            }
            target.replace(draft, user, &asked.rights, &asked.flags);
            Ok(())
        },
    )?;
    Ok(())
}

/// Whether a name is one of the two entries that every folder has.
fn is_usual(name: &str) -> bool {
    same("Default", name) || same("Anonymous", name)
}

fn remove_folder(call: &mut Call<'_>) -> Flow {
    let Some((target, owner)) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(name) = who(call)? else {
        return Ok(());
    };
    let Some(user) = error::or_write(call, permission::trustee(&org, &name))? else {
        return Ok(());
    };
    let identity = org.canonical_name(&owner);
    task::change(call, &[identity], None, |draft| {
        if target.revoke(draft, &user, &[], false) {
            Ok(())
        } else {
            Err(ExchangeError::PermissionMissing { user: name.clone() })
        }
    })?;
    Ok(())
}
