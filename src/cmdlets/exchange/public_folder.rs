//! Public folders: made and removed with their place in the tree, their addresses, who may do what with them, what is in them.

use super::plain::PlainNoun;
use super::project::{ExchangeObject, Source};
use super::task::{self, Search};
use super::{argument, error, folder_permission};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::mail_enabled;
use crate::exchange::organization::Organization;
use crate::exchange::plain::identity;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::public_folder as folders;
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::schema::View;
use crate::exchange::view::recipient_schema;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-PublicFolderClientPermission",
        body: Body::Each(add_permission),
    },
    Cmdlet {
        name: "Disable-MailPublicFolder",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Enable-MailPublicFolder",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Get-MailPublicFolder",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-PublicFolderClientPermission",
        body: Body::Each(permissions),
    },
    Cmdlet {
        name: "Get-PublicFolderStatistics",
        body: Body::Each(statistics),
    },
    Cmdlet {
        name: "New-PublicFolder",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-PublicFolder",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-PublicFolderClientPermission",
        body: Body::Each(remove_permission),
    },
    Cmdlet {
        name: "Set-MailPublicFolder",
        body: Body::Each(set),
    },
];

/// The folder that a parameter names: a path, or what the noun's records are found by.
fn folder(call: &mut Call<'_>) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_else(|| "\\".to_owned());
    let found = folders::find(&org, &given).or_else(|refusal| {
        PlainNoun::of(folders::NOUN)
            .and_then(|noun| noun.records.find(&org, &given).ok())
            .ok_or(refusal)
    });
    error::or_write(call, found)
}

/// The recipient of a mail-enabled folder, named by the folder's path or as recipients are.
fn addressed(call: &mut Call<'_>) -> Flow<Option<Arc<DirectoryObject>>> {
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let name = given.rsplit('\\').next().unwrap_or_default();
    let found = by_path(&org, &given)
        .map_or_else(
            || {
                org.find_recipient(&given, Kind::MailPublicFolder)
                    .or_else(|refusal| {
                        org.find_recipient(name, Kind::MailPublicFolder)
                            .map_err(|_| refusal)
                    })
            },
            Ok,
        )
        .map_err(|refusal| match refusal {
            ExchangeError::NotFound { identity, .. } => {
                ExchangeError::NotFoundAnywhere { identity }
            }
            other => other,
        });
    error::or_write(call, found)
}

/// The recipient of the folder that a path names.
fn by_path(org: &Organization, given: &str) -> Option<Arc<DirectoryObject>> {
    let path = given.trim();
    let folder = folders::find(org, path).ok()?;
    folders::recipient(org, &folder)
}

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    if let Some(given) = argument::named(call, "Identity")?
        && let Some(found) = by_path(&org, &given)
    {
        return task::write_record(call, View::MailPublicFolder, &org, found);
    }
    Search {
        kind: Kind::MailPublicFolder,
        view: View::MailPublicFolder,
        sortable: &["Name", "DisplayName", "Alias"],
        kinds: Vec::new(),
        criteria: Criteria::default(),
        keep: |_| true,
        show: None,
    }
    .run(call)
}

fn enable(call: &mut Call<'_>) -> Flow {
    let Some(folder) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let path = identity(&org, &folder).to_string();
    let settings = argument::settings(call, &["Server", "OverrideRecipientQuotas"])?;
    task::change(call, &[path], None, |draft| {
        if let Some(made) = folders::switch(draft, folder.guid, true)? {
            mail_enabled::set(draft, &made, &settings)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn disable(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    let folder = match folders::find(&org, &given) {
        Ok(folder) => folder,
        Err(_) => {
            let Some(recipient) = addressed(call)? else {
                return Ok(());
            };
            match folders::folder_of(&org, recipient.guid) {
                Some(folder) => folder,
                None => {
                    // An address without a folder.
                    let name = org.canonical_name(&recipient);
                    task::change(call, &[name], None, |draft| {
                        mail_enabled::remove(
                            draft,
                            &recipient,
                            crate::exchange::removed::Afterwards::Gone,
                        );
                        Ok(())
                    })?;
                    return Ok(());
                }
            }
        }
    };
    if folders::recipient(&org, &folder).is_none() {
        let refusal = ExchangeError::NotFoundAnywhere { identity: given };
        return error::write(call, &refusal);
    }
    let path = identity(&org, &folder).to_string();
    task::change(call, &[path], None, |draft| {
        folders::switch(draft, folder.guid, false).map(|_| ())
    })?;
    Ok(())
}

fn set(call: &mut Call<'_>) -> Flow {
    let settings = argument::settings(call, &["Server", "CreateDTMFMap"])?;
    let known = |name: &str| {
        recipient_schema(name).is_some() || View::MailPublicFolder.schema().property(name).is_some()
    };
    let Some(settings) = task::simulated(call, settings, known)? else {
        return Ok(());
    };
    let Some(record) = addressed(call)? else {
        return Ok(());
    };
    let name = task::organization(call)?.canonical_name(&record);
    task::change(call, std::slice::from_ref(&name), Some(&name), |draft| {
        mail_enabled::set(draft, &record, &settings).map(|_| ())
    })?;
    Ok(())
}

fn write(call: &mut Call<'_>, org: &Arc<Organization>, record: Arc<ConfigurationObject>) -> Flow {
    let Some(noun) = PlainNoun::of(folders::NOUN) else {
        return Ok(());
    };
    let source = Source::Configuration(Arc::clone(org), record);
    let value = ExchangeObject::value(noun.records.schema, source, call);
    call.write(value)
}

fn new(call: &mut Call<'_>) -> Flow {
    let Some(noun) = PlainNoun::of(folders::NOUN) else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let name = argument::text(call, "Name")?.unwrap_or_default();
    let path = argument::named(call, "Path")?.unwrap_or_else(|| "\\".to_owned());
    let Some(above) = error::or_write(call, folders::find(&org, &path))? else {
        return Ok(());
    };
    let container = identity(&org, &above).to_string();
    let mailbox = match argument::named(call, "Mailbox")? {
        Some(given) => match error::or_write(call, org.find_recipient(&given, Kind::Mailbox))? {
            Some(found) => Some(found),
            None => return Ok(()),
        },
        None => None,
    };
    let settings = argument::settings(call, &["Name", "Path", "Mailbox", "Server"])?;
    let done = task::change(call, std::slice::from_ref(&name), None, |draft| {
        let made = noun
            .records
            .create(draft, &name, None, None, Some(&container), &settings)?;
        if let Some(mailbox) = &mailbox {
            let mut next = (*made).clone();
            folders::keep_in(&mut next, mailbox);
            return Ok(draft.put_configuration(next));
        }
        Ok(made)
    })?;
    match done {
        Some(done) => write(call, &done.organization, done.value),
        None => Ok(()),
    }
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(folder) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let path = identity(&org, &folder).to_string();
    let all = call.flag("Recurse");
    task::change(call, &[path], None, |draft| {
        folders::remove(draft, &folder, all)
    })?;
    Ok(())
}

/// What is in folders: nothing arrives in a public folder here, so each tells of itself only.
fn statistics(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let limit = argument::result_size(call)?.limit().unwrap_or(usize::MAX);
    let mailbox = match argument::named(call, "Mailbox")? {
        Some(given) => match error::or_write(call, org.find_recipient(&given, Kind::Mailbox))? {
            Some(found) => Some(found),
            None => return Ok(()),
        },
        None => None,
    };
    let found = match argument::named(call, "Identity")? {
        Some(_) => match folder(call)? {
            Some(folder) => vec![folder],
            None => return Ok(()),
        },
        None => PlainNoun::of(folders::NOUN)
            .map(|noun| noun.records.all(&org))
            .unwrap_or_default(),
    };
    let found: Vec<_> = found
        .into_iter()
        .filter(|folder| {
            mailbox
                .as_ref()
                .is_none_or(|mailbox| folders::is_in(folder, mailbox))
        })
        .collect();
    let more = found.len() > limit;
    for folder in found.into_iter().take(limit) {
        let path = identity(&org, &folder);
        let empty = || Property::Size(ByteQuantifiedSize(0));
        let row = vec![
            (Text::from("AssociatedItemCount"), Property::Int(0)),
            ("ContactCount".into(), Property::Int(0)),
            ("CreationTime".into(), Property::Local(folder.created)),
            ("DeletedItemCount".into(), Property::Int(0)),
            (
                "EntryId".into(),
                Property::text(folder.properties.text("EntryId")),
            ),
            (
                "FolderPath".into(),
                Property::texts(folder.properties.texts("FolderPath")),
            ),
            ("ItemCount".into(), Property::Int(0)),
            (
                "LastModificationTime".into(),
                Property::Local(folder.changed),
            ),
            ("Name".into(), Property::Text(folder.name.clone())),
            ("OwnerCount".into(), Property::Int(0)),
            ("TotalAssociatedItemSize".into(), empty()),
            ("TotalDeletedItemSize".into(), empty()),
            ("TotalItemSize".into(), empty()),
            (
                "MailboxOwnerId".into(),
                Property::text(folder.properties.text("ContentMailboxName")),
            ),
            ("Identity".into(), Property::Text(path)),
            ("IsValid".into(), Property::Bool(true)),
            ("ObjectState".into(), Property::text("Unchanged")),
        ];
        task::write_plain(
            call,
            "Microsoft.Exchange.Data.Storage.Management.PublicFolderStatistics",
            row,
        )?;
    }
    if more {
        error::warn(call, "MoreResults", &[])?;
    }
    Ok(())
}

/// The name under which a user's permission is kept.
fn user(call: &mut Call<'_>, org: &Organization) -> Flow<Option<Text>> {
    let Some(given) = argument::named(call, "User")? else {
        return Ok(None);
    };
    for special in ["Default", "Anonymous"] {
        if same(&given, special) {
            return Ok(Some(special.into()));
        }
    }
    let found = org
        .find_recipient(&given, Kind::Any)
        .map_err(|_| ExchangeError::ObjectNotFound {
            identity: given.clone(),
        });
    Ok(error::or_write(call, found)?.map(|found| found.display_name.clone()))
}

fn write_permission(
    call: &mut Call<'_>,
    folder: &ConfigurationObject,
    path: &Text,
    right: &folders::Right,
) -> Flow {
    let (user, rights) = right;
    let name = if folders::is_root(folder) {
        Text::from(folders::ROOT)
    } else {
        folder.name.clone()
    };
    let row = vec![
        (Text::from("FolderName"), Property::Text(name)),
        ("User".into(), Property::Text(user.clone())),
        ("AccessRights".into(), Property::texts(rights)),
        ("SharingPermissionFlags".into(), Property::text("")),
        ("Identity".into(), Property::Text(path.clone())),
        ("IsValid".into(), Property::Bool(true)),
        ("ObjectState".into(), Property::text("New")),
    ];
    task::write_plain(
        call,
        "Microsoft.Exchange.Management.StoreTasks.PublicFolderClientPermission",
        row,
    )
}

fn permissions(call: &mut Call<'_>) -> Flow {
    let Some(folder) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let wanted = match call.is_bound("User") {
        true => match user(call, &org)? {
            Some(user) => Some(user),
            None => return Ok(()),
        },
        false => None,
    };
    let limit = match call.given.metadata().exact("ResultSize") {
        Some(_) => argument::result_size(call)?.limit().unwrap_or(usize::MAX),
        None => usize::MAX,
    };
    let path = identity(&org, &folder);
    let mut written = 0_usize;
    for right in folders::permissions(&folder) {
        if wanted
            .as_ref()
            .is_some_and(|wanted| !same(wanted, &right.0))
            || written == limit
        {
            continue;
        }
        written += 1;
        write_permission(call, &folder, &path, &right)?;
    }
    if let (Some(user), 0) = (wanted, written) {
        let refusal = ExchangeError::PermissionMissing {
            user: user.to_string(),
        };
        return error::write(call, &refusal);
    }
    Ok(())
}

fn add_permission(call: &mut Call<'_>) -> Flow {
    let Some(folder) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let rights = folder_permission::folder_rights(call)?;
    let Some(user) = user(call, &org)? else {
        return Ok(());
    };
    let path = identity(&org, &folder);
    let done = task::change(call, &[path.to_string()], None, |draft| {
        let mut all = folders::permissions(&folder);
        let special = same(&user, "Default") || same(&user, "Anonymous");
        match all.iter_mut().find(|(held, _)| same(held, &user)) {
            Some(held) if special => held.1.clone_from(&rights),
            Some(_) => {
                return Err(ExchangeError::PermissionExists {
                    user: user.to_string(),
                });
            }
            None => all.push((user.clone(), rights.clone())),
        }
        folders::permit(draft, folder.guid, &all);
        Ok(())
    })?;
    if done.is_some() {
        write_permission(call, &folder, &path, &(user, rights))?;
    }
    Ok(())
}

fn remove_permission(call: &mut Call<'_>) -> Flow {
    let Some(folder) = folder(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(user) = user(call, &org)? else {
        return Ok(());
    };
    let path = identity(&org, &folder).to_string();
    task::change(call, &[path], None, |draft| {
        let mut all = folders::permissions(&folder);
        let before = all.len();
        if same(&user, "Default") || same(&user, "Anonymous") {
            for (held, rights) in &mut all {
                if same(held, &user) {
                    *rights = vec!["None".into()];
                }
            }
        } else {
            all.retain(|(held, _)| !same(held, &user));
            if all.len() == before {
                return Err(ExchangeError::PermissionMissing {
                    user: user.to_string(),
                });
            }
        }
        folders::permit(draft, folder.guid, &all);
        Ok(())
    })?;
    Ok(())
}
