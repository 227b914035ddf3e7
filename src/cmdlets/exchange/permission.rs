//! Permissions of mailboxes and recipients: Add-, Get- and Remove- MailboxPermission, RecipientPermission, ADPermission.

use super::permission_owner::{Owner, extended_right};
use super::{argument, error, rest, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::address::primary_smtp;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::permission::{self, DENY, RIGHTS, Target};
use crate::exchange::property::{EnumValue, Part, Property, Text, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::schema::View;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-ADPermission",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Add-MailboxPermission",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Add-RecipientPermission",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Get-ADPermission",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-EXOMailboxPermission",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-EXORecipientPermission",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-MailboxPermission",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-RecipientPermission",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Remove-ADPermission",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-MailboxPermission",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-RecipientPermission",
        body: Body::Each(remove),
    },
];

/// The noun of the command, without the prefix of the commands of the cloud.
fn noun(call: &Call<'_>) -> &'static str {
    let noun = call.info.name.split_once('-').map_or("", |(_, noun)| noun);
    let noun = noun.strip_prefix("EXO").unwrap_or(noun);
    [
        "MailboxPermission",
        "RecipientPermission",
        "MailboxFolderPermission",
        "ADPermission",
    ]
    .into_iter()
    .find(|known| same(known, noun))
    .unwrap_or("MailboxPermission")
}

fn view(noun: &str) -> View {
    match noun {
        "RecipientPermission" => View::RecipientPermission,
        "MailboxFolderPermission" => View::MailboxFolderPermission,
        "ADPermission" => View::ADPermission,
        _ => View::MailboxPermission,
    }
}

fn kind(noun: &str) -> Kind {
    match noun {
        "MailboxPermission" | "MailboxFolderPermission" => Kind::Mailbox,
        _ => Kind::Any,
    }
}

/// The rights that the parameters name.
pub(super) fn rights(call: &mut Call<'_>) -> Flow<Vec<Text>> {
    let mut all: Vec<Text> = Vec::new();
    for parameter in [RIGHTS, "ExtendedRights"] {
        if call.given.metadata().exact(parameter).is_none() {
            continue;
        }
        for text in argument::texts(call, parameter)? {
            all.extend(
                text.split(',')
                    .map(str::trim)
                    .filter(|right| !right.is_empty())
                    .map(Text::from),
            );
        }
    }
    Ok(all)
}

/// The rights of mailboxes by their names in any case; an error names those that there are.
fn spelled(call: &mut Call<'_>, rights: Vec<Text>) -> Flow<Option<Vec<Text>>> {
    const OF_MAILBOXES: [&str; 8] = [
        "FullAccess",
        "SendAs",
        "ExternalAccount",
        "DeleteItem",
        "ReadPermission",
        "ChangePermission",
        "ChangeOwner",
        "TransferMailboxPermission",
    ];
    if noun(call) == "ADPermission" {
        let extended = rights
            .iter()
            .filter(|right| !same(right, "ExtendedRight"))
            .map(
                |right| match DIRECTORY_RIGHTS.iter().find(|known| same(known, right)) {
                    Some(known) => Text::from(*known),
                    None => extended_right(right).into(),
                },
            );
        return Ok(Some(extended.collect()));
    }
    if noun(call) != "MailboxPermission" {
        return Ok(Some(rights));
    }
    let mut all = Vec::new();
    for right in rights {
        match OF_MAILBOXES.iter().find(|known| same(known, &right)) {
            Some(known) => all.push(Text::from(*known)),
            None => {
                let refusal = ExchangeError::NotAllowed {
                    property: RIGHTS.to_owned(),
                    value: right.to_string(),
                    allowed: OF_MAILBOXES.join(", "),
                };
                error::write(call, &refusal)?;
                return Ok(None);
            }
        }
    }
    Ok(Some(all))
}

pub(super) fn who(call: &mut Call<'_>) -> Flow<Option<String>> {
    for parameter in ["User", "Trustee", "Owner"] {
        if call.given.metadata().exact(parameter).is_some()
            && call.given.bound_value(parameter).is_some()
            && let Some(name) = argument::named(call, parameter)?
        {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn target(call: &mut Call<'_>) -> Flow<Option<(Target, Owner)>> {
    let noun = noun(call);
    let owner = if noun == "ADPermission" {
        let org = task::organization(call)?;
        let identity = argument::named(call, "Identity")?.unwrap_or_default();
        error::or_write(call, Owner::find(&org, &identity))?
    } else {
        task::recipient(call, kind(noun))?.map(Owner::Directory)
    };
    let Some(owner) = owner else {
        return Ok(None);
    };
    let target = Target {
        noun,
        owner: owner.guid(),
        place: "".into(),
    };
    Ok(Some((target, owner)))
}

pub(super) fn write(
    call: &mut Call<'_>,
    org: &Arc<Organization>,
    target: &Target,
    owner: &Owner,
    entry: &ConfigurationObject,
) -> Flow {
    let bag = &entry.properties;
    let list = |name: &str| bag.get(name).cloned().unwrap_or_else(|| Property::list([]));
    let user = Property::Text(match permission::holder(org, entry) {
        // In the cloud, accounts have no domain before their name.
        Some(user) if rest::is(call) && target.noun != "MailboxFolderPermission" => user
            .user_principal_name
            .clone()
            .or_else(|| primary_smtp(&user.email_addresses).cloned())
            .unwrap_or_else(|| user.name.clone()),
        _ => permission::user_of(org, entry, target.noun == "MailboxFolderPermission"),
    });
    let deny = Property::Bool(bag.flag(DENY).unwrap_or(false));
    let inheritance = bag
        .get("InheritanceType")
        .cloned()
        .unwrap_or_else(|| Property::member("All"));
    let view = view(target.noun);
    let values: Vec<(&str, Property)> = match target.noun {
        "RecipientPermission" => vec![
            ("Identity", Property::text(owner.name(org))),
            ("Trustee", user),
            (
                "AccessControlType",
                Property::member(if bag.flag(DENY) == Some(true) {
                    "Deny"
                } else {
                    "Allow"
                }),
            ),
            (RIGHTS, list(RIGHTS)),
        ],
        "MailboxFolderPermission" => {
            let folder = target
                .place
                .trim_start_matches('\\')
                .rsplit('\\')
                .next()
                .unwrap_or_default();
            let folder = if folder.is_empty() {
                "Top of Information Store"
            } else {
                folder
            };
            vec![
                ("Identity", user),
                ("FolderName", Property::text(folder)),
                ("User", folder_user(call, org, entry)),
                (RIGHTS, list(RIGHTS)),
                (
                    "SharingPermissionFlags",
                    bag.get("SharingPermissionFlags")
                        .cloned()
                        .unwrap_or_default(),
                ),
            ]
        }
        "ADPermission" => {
            // Active Directory keeps an entry for each extended right.
            for (plain, extended) in directory_rights(&bag.texts(RIGHTS)) {
                let values = [
                    ("Identity", owner.reference(org)),
                    ("User", user.clone()),
                    (
                        RIGHTS,
                        Property::list(plain.iter().map(|right| Property::member(right))),
                    ),
                    ("ExtendedRights", Property::texts(extended)),
                    (DENY, deny.clone()),
                    ("InheritanceType", inheritance.clone()),
                ];
                task::write_row(call, view, view.schema().row(&values))?;
            }
            return Ok(());
        }
        _ => vec![
            ("Identity", owner.reference(org)),
            ("User", user),
            (RIGHTS, list(RIGHTS)),
            (DENY, deny),
            ("InheritanceType", inheritance),
        ],
    };
    task::write_row(call, view, view.schema().row(&values))
}

/// Whom a permission of a folder is for: what kind of user, and the recipient behind it.
fn folder_user(call: &Call<'_>, org: &Organization, entry: &ConfigurationObject) -> Property {
    let shown = permission::user_of(org, entry, true);
    let recipient = permission::holder(org, entry);
    let kind = match &recipient {
        Some(_) => "Internal",
        None if same(&shown, "Default") => "Default",
        None if same(&shown, "Anonymous") => "Anonymous",
        None if shown.contains('@') => "External",
        None => "Unknown",
    };
    let kind = Property::Enum(EnumValue {
        type_name:
            "Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId+MailboxFolderUserType"
                .into(),
        name: kind.into(),
    });
    let principal = |type_name: &str| {
        recipient.as_ref().map_or(Property::Null, |user| {
            let address = primary_smtp(&user.email_addresses)
                .cloned()
                .map_or(Property::Null, Property::SmtpAddress);
            Property::Part(Arc::new(Part {
                type_name: type_name.into(),
                text: org.canonical_name(user).into(),
                values: vec![
                    ("DisplayName", Property::Text(user.display_name.clone())),
                    ("PrimarySmtpAddress", address),
                    (
                        "UserPrincipalName",
                        Property::text_or_null(user.user_principal_name.as_ref()),
                    ),
                    (
                        "LegacyExchangeDN",
                        Property::text_or_null(user.legacy_dn.as_ref()),
                    ),
                    ("Guid", Property::Guid(user.guid)),
                    ("RecipientTypeDetails", Property::text(user.kind.name())),
                ],
            }))
        })
    };
    let mut values = vec![("UserType", kind)];
    if rest::is_own(call.info.name) {
        let name = recipient
            .as_ref()
            .and_then(|user| user.user_principal_name.as_ref());
        values.push(("DisplayName", Property::Text(shown.clone())));
        values.push(("UserPrincipalName", Property::text_or_null(name)));
    } else {
        values.push((
            "ADRecipient",
            principal("Microsoft.Exchange.Data.Directory.Recipient.ADRecipient"),
        ));
        if rest::is(call) {
            values.push((
                "RecipientPrincipal",
                principal("Microsoft.Exchange.Management.StoreTasks.RecipientPrincipal"),
            ));
        }
        values.push(("DisplayName", Property::Text(shown.clone())));
    }
    Property::Part(Arc::new(Part {
        type_name: "Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId".into(),
        text: shown,
        values,
    }))
}

/// The rights of Active Directory that have a name of their own.
const DIRECTORY_RIGHTS: [&str; 18] = [
    "CreateChild",
    "DeleteChild",
    "ListChildren",
    "Self",
    "ReadProperty",
    "WriteProperty",
    "DeleteTree",
    "ListObject",
    "Delete",
    "ReadControl",
    "GenericExecute",
    "GenericWrite",
    "GenericRead",
    "WriteDacl",
    "WriteOwner",
    "GenericAll",
    "Synchronize",
    "AccessSystemSecurity",
];

/// Rights as the entries of Active Directory: those with a name in one, each extended one in another.
fn directory_rights(held: &[Text]) -> Vec<(Vec<Text>, Vec<Text>)> {
    let is_plain = |right: &&Text| DIRECTORY_RIGHTS.iter().any(|known| same(known, right));
    let plain: Vec<Text> = held.iter().filter(is_plain).cloned().collect();
    let extended = held.iter().filter(|right| !is_plain(right)).cloned();
    let first = (!plain.is_empty()).then(|| (plain, Vec::new()));
    first
        .into_iter()
        .chain(extended.map(|right| (vec!["ExtendedRight".into()], vec![right])))
        .collect()
}

/// What every recipient may do with itself.
fn own_entry(call: &mut Call<'_>, org: &Arc<Organization>, target: &Target, owner: &Owner) -> Flow {
    let own = Property::text("NT AUTHORITY\\SELF");
    let view = view(target.noun);
    let values: Vec<(&str, Property)> = match target.noun {
        "MailboxPermission" => vec![
            ("Identity", owner.reference(org)),
            ("User", own),
            (
                RIGHTS,
                Property::list(["FullAccess", "ReadPermission"].map(Property::member)),
            ),
        ],
        "RecipientPermission" => vec![
            ("Identity", Property::text(owner.name(org))),
            ("Trustee", own),
            ("AccessControlType", Property::member("Allow")),
            (RIGHTS, Property::list([Property::member("SendAs")])),
        ],
        "ADPermission" => vec![
            ("Identity", owner.reference(org)),
            ("User", own),
            (RIGHTS, Property::list([Property::member("ExtendedRight")])),
            ("ExtendedRights", Property::texts(["Send-As"])),
        ],
        _ => return Ok(()),
    };
    task::write_row(call, view, view.schema().row(&values))
}

/// Who owns a mailbox.
fn write_owner(call: &mut Call<'_>, org: &Organization, target: &Target, owner: &Owner) -> Flow {
    let held = target
        .entries(org)
        .into_iter()
        .rfind(|entry| {
            entry
                .properties
                .texts(RIGHTS)
                .iter()
                .any(|right| same(right, OWNS))
        })
        .map_or_else(
            || Text::from("NT AUTHORITY\\SELF"),
            |entry| permission::user_of(org, &entry, false),
        );
    let values = [
        ("Identity", owner.reference(org)),
        ("Owner", Property::Text(held)),
    ];
    task::write_row(
        call,
        View::MailboxOwner,
        View::MailboxOwner.schema().row(&values),
    )
}

/// The right under which the owner of a mailbox is kept.
const OWNS: &str = "Owns";

fn get(call: &mut Call<'_>) -> Flow {
    let noun = noun(call);
    let org = task::organization(call)?;
    let owners_only = call.flag("Owner");
    let given = call.given.metadata().exact("Identity").is_some()
        && argument::named(call, "Identity")?.is_some();
    let owners: Vec<Owner> = if given {
        let Some((_, owner)) = target(call)? else {
            return Ok(());
        };
        vec![owner]
    } else {
        org.directory()
            .iter()
            .filter(|record| kind(noun).includes(record.kind) && record.kind.is_mail_enabled())
            .filter(|record| !record.kind.is_mailbox() || record.kind.is_ordinary_mailbox())
            .cloned()
            .map(Owner::Directory)
            .collect()
    };
    let wanted = match who(call)? {
        _ if owners_only => None,
        Some(name) if !same(&name, "NT AUTHORITY\\SELF") => {
            match error::or_write(call, permission::trustee(&org, &name))? {
                Some(user) => Some(user),
                None => return Ok(()),
            }
        }
        Some(name) => Some(Property::text(name)),
        None => None,
    };
    let rights = if call.info.name.starts_with("Get-") && noun == "RecipientPermission" {
        rights(call)?
    } else {
        Vec::new()
    };
    let limit = argument::result_size(call)?.limit().unwrap_or(usize::MAX);
    for owner in owners.into_iter().take(limit) {
        let target = Target {
            noun,
            owner: owner.guid(),
            place: "".into(),
        };
        if owners_only {
            write_owner(call, &org, &target, &owner)?;
            continue;
        }
        let self_wanted = wanted
            .as_ref()
            .is_none_or(|wanted| same(&wanted.to_string(), "NT AUTHORITY\\SELF"));
        if self_wanted && matches!(owner, Owner::Directory(_)) {
            own_entry(call, &org, &target, &owner)?;
        }
        for (account, rights) in owner.granted_by_groups(&org) {
            if wanted
                .as_ref()
                .is_some_and(|wanted| !same(&wanted.to_string(), &account))
            {
                continue;
            }
            for right in rights {
                let view = view(target.noun);
                let values = [
                    ("Identity", owner.reference(&org)),
                    ("User", Property::text(account.as_str())),
                    (RIGHTS, Property::list([Property::member("ExtendedRight")])),
                    ("ExtendedRights", Property::texts([right])),
                ];
                task::write_row(call, view, view.schema().row(&values))?;
            }
        }
        let entries = match &wanted {
            Some(user) => target
                .entry(&org, user, false)
                .into_iter()
                .chain(target.entry(&org, user, true))
                .collect(),
            None => target.entries(&org),
        };
        for entry in entries {
            let held = entry.properties.texts(RIGHTS);
            if held.iter().any(|right| same(right, OWNS)) {
                continue;
            }
            if rights.is_empty()
                || held
                    .iter()
                    .any(|right| rights.iter().any(|wanted| same(right, wanted)))
            {
                write(call, &org, &target, &owner, &entry)?;
            }
        }
    }
    Ok(())
}

fn add(call: &mut Call<'_>) -> Flow {
    let Some((target, owner)) = target(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut rights = {
        let rights = rights(call)?;
        match spelled(call, rights)? {
            Some(rights) => rights,
            None => return Ok(()),
        }
    };
    let Some(user) = who(call)? else {
        // An entry that another command has shown is no argument here.
        return match call.is_bound("Instance") {
            true => task::not_simulated(call, "Instance"),
            false => Err(argument::ambiguous_set().into()),
        };
    };
    let owns = call.is_bound("Owner");
    if owns {
        rights.push(OWNS.into());
    }
    let Some(user) = error::or_write(call, permission::trustee(&org, &user))? else {
        return Ok(());
    };
    let deny = call.given.metadata().exact(DENY).is_some() && call.flag(DENY);
    let mut more: Vec<(&str, Property)> = Vec::new();
    if let Some(text) = match call.given.metadata().exact("InheritanceType") {
        Some(_) => argument::text(call, "InheritanceType")?,
        None => None,
    } {
        more.push(("InheritanceType", Property::member(&text)));
    }
    let identity = owner.name(&org);
    let names = rights
        .iter()
        .map(|right| &**right)
        .collect::<Vec<_>>()
        .join(", ");
    let present = !owns
        && target.entry(&org, &user, deny).is_some_and(|entry| {
            let held = entry.properties.texts(RIGHTS);
            rights
                .iter()
                .all(|right| held.iter().any(|held| same(held, right)))
        });
    if present {
        let name = permission_name(&org, &target, &user, deny);
        error::warn(
            call,
            "AcePresent",
            &[&owner.distinguished_name(&org), &name],
        )?;
    }
    let done = task::change(call, &[identity, user.to_string(), names], None, |draft| {
        if owns {
            // A mailbox has one owner.
            for entry in target.entries(draft) {
                let held = entry.properties.texts(RIGHTS);
                if held.iter().any(|right| same(right, OWNS)) {
                    draft.remove(
                        crate::exchange::organization::Place::Configuration,
                        entry.guid,
                    );
                }
            }
        }
        Ok(target.grant(draft, &user, &rights, deny, &more))
    })?;
    match done {
        Some(done) if owns => write_owner(call, &done.organization, &target, &owner),
        Some(done) => {
            // SendAs of a mailbox permission is told as a permission of the recipient.
            write(call, &done.organization, &target, &owner, &done.value)
        }
        None => Ok(()),
    }
}

/// The account of an entry as it is shown.
fn permission_name(org: &Organization, target: &Target, user: &Property, deny: bool) -> String {
    target.entry(org, user, deny).map_or_else(
        || user.to_string(),
        |entry| permission::user_of(org, &entry, false).to_string(),
    )
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some((target, owner)) = target(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let identity = owner.name(&org);
    let resets = call.given.metadata().exact("ResetDefault").is_some() && call.flag("ResetDefault");
    if resets {
        task::change(call, &[identity], None, |draft| {
            for entry in target.entries(draft) {
                draft.remove(
                    crate::exchange::organization::Place::Configuration,
                    entry.guid,
                );
            }
            Ok(())
        })?;
        return Ok(());
    }
    let mut rights = rights(call)?;
    if target.noun == "ADPermission" {
        rights = spelled(call, rights)?.unwrap_or_default();
    }
    let Some(name) = who(call)? else {
        return Ok(());
    };
    let Some(user) = error::or_write(call, permission::trustee(&org, &name))? else {
        return Ok(());
    };
    let deny = call.given.metadata().exact(DENY).is_some() && call.flag(DENY);
    let there = target.entry(&org, &user, deny).is_some_and(|entry| {
        let held = entry.properties.texts(RIGHTS);
        rights.is_empty()
            || held
                .iter()
                .any(|right| rights.iter().any(|gone| same(gone, right)))
    });
    if !there {
        return error::warn(
            call,
            "AceMissing",
            &[&owner.distinguished_name(&org), &name],
        );
    }
    let names = rights
        .iter()
        .map(|right| format!("'{right}'"))
        .collect::<Vec<_>>()
        .join(", ");
    task::change(call, &[identity, name.clone(), names], None, |draft| {
        target.revoke(draft, &user, &rights, deny);
        Ok(())
    })?;
    Ok(())
}
