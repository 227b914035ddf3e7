//! The nouns of one directory beside mailboxes: contacts, users whose mail goes elsewhere, remote mailboxes, groups.

use super::task::{self, Search};
use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::identity::Kind;
use crate::exchange::mail_enabled::{self, NewRecipient};
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Setting, same};
use crate::exchange::record::RecipientTypeDetails as Details;
use crate::exchange::removed::Afterwards;
use crate::exchange::schema::View;
use crate::exchange::view::recipient_schema;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Disable-DistributionGroup",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Disable-MailContact",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Disable-MailUser",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Disable-RemoteMailbox",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Enable-DistributionGroup",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Enable-MailContact",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Enable-MailUser",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Enable-RemoteMailbox",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Get-Contact",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-DistributionGroup",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-DynamicDistributionGroup",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-Group",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-LinkedUser",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-MailContact",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-MailUser",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-RemoteMailbox",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-SecurityPrincipal",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-UnifiedGroup",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "New-DistributionGroup",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "New-DynamicDistributionGroup",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "New-MailContact",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "New-MailUser",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "New-RemoteMailbox",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "New-UnifiedGroup",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-DistributionGroup",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-DynamicDistributionGroup",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-MailContact",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-MailUser",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-RemoteMailbox",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-UnifiedGroup",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Set-Contact",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-DistributionGroup",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-DynamicDistributionGroup",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-Group",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-LinkedUser",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-MailContact",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-MailUser",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-RemoteMailbox",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Set-UnifiedGroup",
        body: Body::Each(set),
    },
];

/// What a noun's commands work on, and how it is shown.
pub(super) struct Facts {
    /// Which recipients.
    pub kind: Kind,
    /// How they are shown.
    pub view: View,
    /// What a new one is.
    pub made: Details,
}

/// The facts of a noun.
pub(super) fn facts(noun: &str) -> Facts {
    let is = |name: &str| same(noun, name);
    let (kind, view, made) = match () {
        () if is("Contact") => (Kind::Contact, View::Contact, Details::Contact),
        () if is("MailContact") => (Kind::MailContact, View::MailContact, Details::MailContact),
        () if is("MailUser") => (Kind::MailUser, View::MailUser, Details::MailUser),
        () if is("RemoteMailbox") => (
            Kind::RemoteMailbox,
            View::RemoteMailbox,
            Details::RemoteUserMailbox,
        ),
        () if is("DynamicDistributionGroup") => (
            Kind::DynamicGroup,
            View::DynamicDistributionGroup,
            Details::DynamicDistributionGroup,
        ),
        () if is("UnifiedGroup") => (
            Kind::UnifiedGroup,
            View::UnifiedGroup,
            Details::GroupMailbox,
        ),
        () if is("Group") => (Kind::Group, View::Group, Details::UniversalSecurityGroup),
        () if is("LinkedUser") => (Kind::LinkedUser, View::User, Details::LinkedMailbox),
        () if is("SecurityPrincipal") => (Kind::Principal, View::User, Details::User),
        () => (
            Kind::DistributionGroup,
            View::DistributionGroup,
            Details::MailUniversalDistributionGroup,
        ),
    };
    Facts { kind, view, made }
}

fn facts_of(call: &Call<'_>) -> Facts {
    facts(call.info.name.split_once('-').map_or("", |(_, noun)| noun))
}

fn get(call: &mut Call<'_>) -> Flow {
    let facts = facts_of(call);
    let mut criteria = Criteria::default();
    if let Some(owner) = argument::named(call, "ManagedBy")? {
        let org = task::organization(call)?;
        let Some(owner) = error::or_write(call, crate::exchange::membership::member(&org, &owner))?
        else {
            return Ok(());
        };
        criteria.managed_by = Some(owner.guid);
    }
    if call.flag("SoftDeletedMailUser") {
        criteria.removed = Some((super::removed::shown(call, facts.kind, |_| true)?, false));
    }
    if call.flag("IncludeSoftDeletedGroups") {
        criteria.removed = Some((super::removed::shown(call, facts.kind, |_| true)?, true));
    }
    let none = ["SoftDeletedMailContact", "HVEAccount"]
        .iter()
        .any(|switch| call.flag(switch));
    Search {
        kind: facts.kind,
        view: facts.view,
        sortable: &[
            "Name",
            "DisplayName",
            "Alias",
            "FirstName",
            "LastName",
            "Title",
            "Office",
            "Department",
            "City",
            "Company",
            "Phone",
            "StateOrProvince",
            "UserPrincipalName",
        ],
        kinds: Vec::new(),
        criteria,
        keep: if none { |_| false } else { |_| true },
        show: None,
    }
    .run(call)
}

/// Parameters that do something else than to set a property.
const NO_SETTINGS: &[&str] = &[
    "Alias",
    "CopyOwnerToMember",
    "DisplayName",
    "Equipment",
    "ExecutingUser",
    "ExternalEmailAddress",
    "IgnoreNamingPolicy",
    "MemberOf",
    "Members",
    "Name",
    "OnPremisesOrganizationalUnit",
    "OrganizationalUnit",
    "Owner",
    "Password",
    "PrimarySmtpAddress",
    "ResetPasswordOnNextLogon",
    "Room",
    "RoomList",
    "SamAccountName",
    "Shared",
    "Type",
    "UserPrincipalName",
    "MicrosoftOnlineServicesID",
    "Archive",
];

/// Parameters of Set commands that set nothing.
const TOLD_TO_SET: &[&str] = &[
    "BypassSecurityGroupManagerCheck",
    "CreateDTMFMap",
    "ForceUpgrade",
    "Password",
    "RemovePicture",
    "RemoveSpokenName",
    "RoomList",
    "SkipDualWrite",
    "Universal",
    "Type",
];

fn known(name: &str) -> bool {
    recipient_schema(name).is_some()
}

/// A filter that is kept has to be well-formed; which properties it names is seen when it is used.
fn check_filter(call: &mut Call<'_>) -> Flow {
    const FILTER: &str = "RecipientFilter";
    if call.given.metadata().exact(FILTER).is_none() {
        return Ok(());
    }
    if let Some(text) = argument::text(call, FILTER)?.filter(|text| !text.trim().is_empty())
        && let Err(refusal) = Predicate::parse_stored(&text)
    {
        return Err(error::filter_fault(call, FILTER, &refusal).into());
    }
    Ok(())
}

fn asked(call: &mut Call<'_>, kind: Details) -> Flow<Option<NewRecipient>> {
    check_filter(call)?;
    let settings = argument::settings(call, NO_SETTINGS)?;
    let Some(mut settings) = task::simulated(call, settings, known)? else {
        return Ok(None);
    };
    let name = match argument::text(call, "Name")? {
        Some(name) => name,
        None => argument::text(call, "DisplayName")?.unwrap_or_default(),
    };
    let mut new = NewRecipient::from(argument::account(call, &name, kind)?);
    new.external = argument::text(call, "ExternalEmailAddress")?;
    if new.account.container.is_none() {
        new.account.container = argument::named(call, "OnPremisesOrganizationalUnit")?;
    }
    new.members = argument::texts(call, "Members")?;
    let org = task::organization(call)?;
    if kind.is_group()
        && kind != Details::DynamicDistributionGroup
        && !settings.iter().any(|(name, _)| same(name, "ManagedBy"))
        && let Ok(owner) = org.find_recipient("Administrator", Kind::Any)
    {
        settings.push((
            "ManagedBy".to_owned(),
            Setting::Value(Property::list([Property::Guid(owner.guid)])),
        ));
    }
    new.settings = settings;
    Ok(Some(new))
}

/// The kind that the switches of the command name.
fn made(call: &mut Call<'_>, usual: Details) -> Flow<Details> {
    Ok(match usual {
        Details::MailUniversalDistributionGroup if call.flag("RoomList") => Details::RoomList,
        Details::MailUniversalDistributionGroup => match argument::text(call, "Type")? {
            Some(of) if same(&of, "Security") => Details::MailUniversalSecurityGroup,
            _ => usual,
        },
        Details::RemoteUserMailbox if call.flag("Room") => Details::RemoteRoomMailbox,
        Details::RemoteUserMailbox if call.flag("Equipment") => Details::RemoteEquipmentMailbox,
        Details::RemoteUserMailbox if call.flag("Shared") => Details::RemoteSharedMailbox,
        other => other,
    })
}

fn new(call: &mut Call<'_>) -> Flow {
    let facts = facts_of(call);
    let kind = made(call, facts.made)?;
    let Some(mut new) = asked(call, kind)? else {
        return Ok(());
    };
    if call.flag("CopyOwnerToMember") {
        for (name, setting) in &new.settings {
            if let (true, Setting::Value(value)) = (same(name, "ManagedBy"), setting) {
                new.members
                    .extend(value.items().iter().map(ToString::to_string));
            }
        }
    }
    if kind.is_remote_mailbox() && new.account.primary_smtp_address.is_none() {
        new.external = None;
    }
    let name = new.account.name.clone();
    let done = task::change(call, &[name], None, |draft| {
        mail_enabled::create(draft, &new)
    })?;
    match done {
        Some(done) => task::write_record(call, facts.view, &done.organization, done.value),
        None => Ok(()),
    }
}

fn set(call: &mut Call<'_>) -> Flow {
    check_filter(call)?;
    let facts = facts_of(call);
    let settings = argument::settings(call, TOLD_TO_SET)?;
    let Some(settings) = task::simulated(call, settings, known)? else {
        return Ok(());
    };
    let Some(record) = task::recipient(call, facts.kind)? else {
        return Ok(());
    };
    if !super::group::may_change(call, &record)? {
        return Ok(());
    }
    let identity = task::organization(call)?.canonical_name(&record);
    let rooms = call.given.metadata().exact("RoomList").is_some() && call.flag("RoomList");
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| {
            let mut record = (*record).clone();
            if rooms {
                record.kind = Details::RoomList;
            }
            mail_enabled::set(draft, &record, &settings).map(|_| ())
        },
    )?;
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    let facts = facts_of(call);
    let Some(record) = task::recipient(call, facts.kind)? else {
        return Ok(());
    };
    if !super::group::may_change(call, &record)? {
        return Ok(());
    }
    let identity = task::organization(call)?.canonical_name(&record);
    // Groups of the cloud, and its users, can be brought back.
    let after = match facts.kind {
        Kind::UnifiedGroup => Afterwards::SoftDeleted,
        Kind::MailUser if super::removed::in_the_cloud(call) => Afterwards::SoftDeleted,
        _ => Afterwards::Gone,
    };
    let after = match call.flag("PermanentlyDelete") {
        true => Afterwards::Gone,
        false => after,
    };
    task::change(call, &[identity], None, |draft| {
        mail_enabled::remove(draft, &record, after);
        Ok(())
    })?;
    Ok(())
}

fn enable(call: &mut Call<'_>) -> Flow {
    let facts = facts_of(call);
    let from = match facts.kind {
        Kind::MailContact => Kind::Contact,
        Kind::DistributionGroup => Kind::Group,
        _ => Kind::User,
    };
    let Some(record) = task::recipient(call, from)? else {
        return Ok(());
    };
    let usual = if facts.kind == Kind::DistributionGroup {
        Details::MailUniversalSecurityGroup
    } else {
        facts.made
    };
    let kind = made(call, usual)?;
    let Some(new) = asked(call, kind)? else {
        return Ok(());
    };
    let identity = task::organization(call)?.canonical_name(&record);
    let done = task::change(call, &[identity], None, |draft| {
        mail_enabled::enable(draft, &record, kind, &new)
    })?;
    match done {
        Some(done) => task::write_record(call, facts.view, &done.organization, done.value),
        None => Ok(()),
    }
}

fn disable(call: &mut Call<'_>) -> Flow {
    let facts = facts_of(call);
    let Some(record) = task::recipient(call, facts.kind)? else {
        return Ok(());
    };
    let identity = task::organization(call)?.canonical_name(&record);
    task::change(call, &[identity], None, |draft| {
        mail_enabled::disable(draft, &record);
        Ok(())
    })?;
    Ok(())
}
