//! Get-, New-, Set-, Remove-, Enable- and Disable-Mailbox.

use super::task::{self, Search};
use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::mailbox::{self, EnableMailbox, NewMailbox};
use crate::exchange::property::{Property, Setting};
use crate::exchange::recipient;
use crate::exchange::record::{DirectoryObject, RecipientTypeDetails};
use crate::exchange::removed::{self, Afterwards, Removed, Return};
use crate::exchange::schema::View;
use crate::exchange::view::recipient_schema;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Disable-Mailbox",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Enable-Mailbox",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Get-Mailbox",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "New-Mailbox",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-Mailbox",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Set-Mailbox",
        body: Body::Each(set),
    },
];

/// Switches that ask for kinds of mailboxes of which an organization on its own servers has none.
const NONE_HERE: &[&str] = &[
    "AuditLog",
    "AuxAuditLog",
    "RemoteArchive",
    "SupervisoryReviewPolicy",
    "MailboxPlan",
];

fn get(call: &mut Call<'_>) -> Flow {
    let mut kinds = Vec::new();
    for (switch, kind) in [
        ("Arbitration", RecipientTypeDetails::ArbitrationMailbox),
        ("Migration", RecipientTypeDetails::ArbitrationMailbox),
        ("Monitoring", RecipientTypeDetails::MonitoringMailbox),
        ("PublicFolder", RecipientTypeDetails::PublicFolderMailbox),
    ] {
        if call.flag(switch) {
            kinds.push(kind);
        }
    }
    let keep: fn(&DirectoryObject) -> bool = if NONE_HERE.iter().any(|name| call.flag(name)) {
        |_| false
    } else if call.flag("Migration") {
        |record| record.name.starts_with("Migration.")
    } else {
        |_| true
    };
    let removed = if call.flag("InactiveMailboxOnly") {
        Some((
            super::removed::shown(call, Kind::Mailbox, Removed::is_inactive)?,
            false,
        ))
    } else if call.flag("SoftDeletedMailbox") {
        Some((super::removed::shown(call, Kind::Mailbox, |_| true)?, false))
    } else if call.flag("IncludeInactiveMailbox") {
        Some((
            super::removed::shown(call, Kind::Mailbox, Removed::is_inactive)?,
            true,
        ))
    } else {
        None
    };
    Search {
        kind: if call.flag("GroupMailbox") {
            Kind::UnifiedGroup
        } else {
            Kind::Mailbox
        },
        view: View::Mailbox,
        sortable: &["Name", "DisplayName", "Alias", "Office", "ServerLegacyDN"],
        kinds,
        criteria: Criteria {
            archive: call.flag("Archive"),
            removed,
            ..Criteria::default()
        },
        keep,
        show: None,
    }
    .run(call)
}

/// Switches and secrets that `Set-Mailbox` needs to be told, and that change no setting.
const TOLD_TO_SET: &[&str] = &[
    "ApplyMandatoryProperties",
    "Arbitration",
    "AuditLog",
    "AuxAuditLog",
    "CreateDTMFMap",
    "GroupMailbox",
    "InactiveMailbox",
    "LinkedCredential",
    "LinkedDomainController",
    "ManagedFolderMailboxPolicyAllowed",
    "NewPassword",
    "OldPassword",
    "Password",
    "ProvideConsent",
    "PublicFolder",
    "RemovePicture",
    "RemoveSpokenName",
    "RoomMailboxPassword",
    "SkipDualWrite",
    "UpdateEnforcedTimestamp",
];

/// Whether a setting is one of a recipient's.
pub(super) fn is_known(name: &str) -> bool {
    name.eq_ignore_ascii_case("Type") || recipient_schema(name).is_some()
}

fn set(call: &mut Call<'_>) -> Flow {
    let mut settings = argument::settings(call, TOLD_TO_SET)?;
    for (name, _) in &mut settings {
        if name.eq_ignore_ascii_case("EnableRoomMailboxAccount") {
            "RoomMailboxAccountEnabled".clone_into(name);
        }
    }
    let Some(settings) = task::simulated(call, settings, is_known)? else {
        return Ok(());
    };
    if call.flag("InactiveMailbox") {
        return set_inactive(call, &settings);
    }
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let identity = org.canonical_name(&record);
    let done = task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| recipient::set(draft, &record, &settings).map(|_| ()),
    )?;
    let holds = call.is_bound("LitigationHoldEnabled") && call.flag("LitigationHoldEnabled");
    if holds && done.is_some_and(|done| done.is_changed()) {
        let minutes = if super::removed::in_the_cloud(call) {
            "240"
        } else {
            "60"
        };
        error::warn(call, "HoldTakesTime", &[minutes])?;
    }
    Ok(())
}

/// The inactive mailbox that a parameter names.
fn inactive(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Removed>> {
    let org = task::organization(call)?;
    let identity = argument::named(call, parameter)?.unwrap_or_default();
    let mut found = removed::called(&org, &identity, Kind::Mailbox, task::now(call));
    found.retain(|removed| removed.is_inactive() && !removed.archive);
    let found = removed::one(found, &identity).map_err(|error| match error {
        ExchangeError::NotFoundAnywhere { identity } => org.not_found(&identity),
        other => other,
    });
    error::or_write(call, found)
}

fn set_inactive(call: &mut Call<'_>, settings: &[(String, Setting)]) -> Flow {
    let Some(found) = inactive(call, "Identity")? else {
        return Ok(());
    };
    let identity = task::organization(call)?.canonical_name(&found.shown());
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| removed::set(draft, &found, settings),
    )?;
    Ok(())
}

/// The kind of mailbox that the switches name.
fn kind(call: &Call<'_>) -> Option<RecipientTypeDetails> {
    [
        "Room",
        "Equipment",
        "Shared",
        "Discovery",
        "Arbitration",
        "PublicFolder",
    ]
    .into_iter()
    .find(|switch| call.flag(switch))
    .and_then(mailbox::kind_of_switch)
    .or_else(|| {
        (call.is_bound("LinkedMasterAccount") || call.flag("LinkedRoom"))
            .then_some(RecipientTypeDetails::LinkedMailbox)
    })
}

/// Parameters of `New-Mailbox` and `Enable-Mailbox` that are no settings.
const NO_SETTINGS: &[&str] = &[
    "Alias",
    "Arbitration",
    "Archive",
    "ArchiveDatabase",
    "Database",
    "Discovery",
    "DisplayName",
    "Equipment",
    "HoldForMigration",
    "InactiveMailbox",
    "LinkedCredential",
    "LinkedDomainController",
    "LinkedRoom",
    "ManagedFolderMailboxPolicyAllowed",
    "MicrosoftOnlineServicesID",
    "Name",
    "OrganizationalUnit",
    "Password",
    "PrimarySmtpAddress",
    "PublicFolder",
    "RemovedMailbox",
    "Room",
    "RoomMailboxPassword",
    "SamAccountName",
    "Shared",
    "TargetAllMDBs",
    "UserPrincipalName",
];

fn made_settings(call: &mut Call<'_>) -> Flow<Option<Vec<(String, Setting)>>> {
    let mut settings = argument::settings(call, NO_SETTINGS)?;
    for (name, _) in &mut settings {
        if name.eq_ignore_ascii_case("EnableRoomMailboxAccount") {
            "RoomMailboxAccountEnabled".clone_into(name);
        }
    }
    task::simulated(call, settings, is_known)
}

fn new(call: &mut Call<'_>) -> Flow {
    let Some(settings) = made_settings(call)? else {
        return Ok(());
    };
    let name = argument::text(call, "Name")?.unwrap_or_default();
    let kind = kind(call).unwrap_or(RecipientTypeDetails::UserMailbox);
    let mut made = NewMailbox::from(argument::account(call, &name, kind)?);
    made.database = argument::named(call, "Database")?;
    made.settings = settings;
    if call.flag("Archive") {
        made.archive = Some(argument::named(call, "ArchiveDatabase")?);
    }
    if call.is_bound("InactiveMailbox") {
        return match inactive(call, "InactiveMailbox")? {
            Some(found) => take_over(call, &made, &found),
            None => Ok(()),
        };
    }
    if let Some(identity) = argument::named(call, "RemovedMailbox")? {
        let org = task::organization(call)?;
        let found = removed::find(&org, &identity, None, task::now(call));
        return match error::or_write(call, found)? {
            Some(found) => take_over(call, &made, &found),
            None => Ok(()),
        };
    }
    let done = task::change(call, &[name], None, |draft| {
        mailbox::create(draft, made.clone())
    })?;
    match done {
        Some(done) => task::write_record(call, View::Mailbox, &done.organization, done.value),
        None => Ok(()),
    }
}

/// Makes a new account that gets what a removed mailbox holds.
fn take_over(call: &mut Call<'_>, made: &NewMailbox, found: &Removed) -> Flow {
    let account = &made.account;
    let back = Return {
        name: Some(account.name.clone()),
        display_name: account.display_name.clone(),
        user_principal_name: account.user_principal_name.clone(),
        sam_account_name: account.sam_account_name.clone(),
        alias: account.alias.clone(),
        primary_smtp_address: account.primary_smtp_address.clone(),
        as_new: true,
        settings: made.settings.clone(),
    };
    let done = task::change(call, std::slice::from_ref(&account.name), None, |draft| {
        removed::bring_back(draft, found, &back)
    })?;
    match done {
        Some(done) => task::write_record(call, View::Mailbox, &done.organization, done.value),
        None => Ok(()),
    }
}

fn enable(call: &mut Call<'_>) -> Flow {
    let Some(settings) = made_settings(call)? else {
        return Ok(());
    };
    if call.flag("RemoteArchive") {
        return task::not_simulated(call, "RemoteArchive");
    }
    if call.flag("AutoExpandingArchive") {
        return expand(call);
    }
    let Some(record) = task::recipient(call, Kind::User)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let identity = org.canonical_name(&record);
    let archive = call.flag("Archive");
    let database = argument::named(
        call,
        if archive {
            "ArchiveDatabase"
        } else {
            "Database"
        },
    )?;
    let request = EnableMailbox {
        alias: argument::text(call, "Alias")?,
        primary_smtp_address: argument::text(call, "PrimarySmtpAddress")?,
        database: database.clone(),
        kind: kind(call),
        settings: {
            let mut settings = settings;
            if let Some(name) = argument::text(call, "DisplayName")? {
                settings.push((
                    "DisplayName".to_owned(),
                    Setting::Value(Property::text(name)),
                ));
            }
            settings
        },
    };
    let earlier = match archive && super::removed::in_the_cloud(call) {
        true => removed::all(&org, task::now(call))
            .into_iter()
            .find(|removed| removed.archive && removed.object.guid == record.guid),
        false => None,
    };
    let done = task::change(call, &[identity], None, |draft| {
        if let Some(earlier) = &earlier {
            // The cloud connects the archive that the mailbox had.
            let request = removed::Connection {
                user: Some(record.guid.to_string()),
                archive: true,
                allows_other_legacy_dn: true,
                ..removed::Connection::default()
            };
            removed::connect(draft, earlier, &request)
        } else if archive {
            mailbox::enable_archive(draft, &record, database.as_deref())
        } else {
            mailbox::enable(draft, &record, &request)
        }
    })?;
    match done {
        Some(done) => task::write_record(call, View::Mailbox, &done.organization, done.value),
        None => Ok(()),
    }
}

/// Lets the archive of a mailbox grow without a limit.
fn expand(call: &mut Call<'_>) -> Flow {
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let identity = task::organization(call)?.canonical_name(&record);
    if record
        .mailbox
        .as_ref()
        .is_none_or(|part| part.archive.is_none())
    {
        return error::write(call, &ExchangeError::NoArchive { identity });
    }
    let done = task::change(call, &[identity], None, |draft| {
        let mut next = (*record).clone();
        next.properties
            .set("AutoExpandingArchiveEnabled", Property::Bool(true));
        Ok(draft.put(next))
    })?;
    match done {
        Some(done) => task::write_record(call, View::Mailbox, &done.organization, done.value),
        None => Ok(()),
    }
}

fn disable(call: &mut Call<'_>) -> Flow {
    if call.flag("RemoteArchive") {
        return task::not_simulated(call, "RemoteArchive");
    }
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    if !may_go(call, &record)? {
        return Ok(());
    }
    let org = task::organization(call)?;
    let archive = call.flag("Archive");
    let after = match call.flag("PermanentlyDisable") {
        true => Afterwards::Gone,
        false => super::removed::afterwards(call),
    };
    if !archive && !is_free_to_go(call, &record)? {
        return Ok(());
    }
    task::change(call, &[org.canonical_name(&record)], None, |draft| {
        if archive {
            mailbox::disable_archive(draft, &record, after)
        } else {
            mailbox::disable(draft, &record, after)
        }
    })?;
    Ok(())
}

/// A mailbox on hold goes only when the command says so.
fn is_free_to_go(call: &mut Call<'_>, record: &DirectoryObject) -> Flow<bool> {
    if !removed::is_on_hold(record) || call.flag("IgnoreLegalHold") {
        return Ok(true);
    }
    let org = task::organization(call)?;
    let refusal = ExchangeError::rule("OnHold", &[&org.canonical_name(record)]);
    error::write(call, &refusal)?;
    Ok(false)
}

/// System mailboxes go only when their switch says so.
fn may_go(call: &mut Call<'_>, record: &DirectoryObject) -> Flow<bool> {
    let switch = match record.kind {
        RecipientTypeDetails::ArbitrationMailbox => "Arbitration",
        RecipientTypeDetails::PublicFolderMailbox => "PublicFolder",
        _ => return Ok(true),
    };
    if call.flag(switch) {
        return Ok(true);
    }
    let org = task::organization(call)?;
    let refusal = ExchangeError::WrongKind {
        identity: org.canonical_name(record),
        kind: record.kind.name().to_owned(),
        expected: "UserMailbox".to_owned(),
    };
    error::write(call, &refusal)?;
    Ok(false)
}

fn remove(call: &mut Call<'_>) -> Flow {
    if call.is_bound("StoreMailboxIdentity") {
        return match super::removed::in_store(call, "StoreMailboxIdentity")? {
            Some(found) => super::removed::purge(call, &found),
            None => Ok(()),
        };
    }
    let permanently = call.flag("PermanentlyDelete");
    if permanently && let Some(identity) = argument::named(call, "Identity")? {
        let org = task::organization(call)?;
        let mut found = removed::called(&org, &identity, Kind::Mailbox, task::now(call));
        found.retain(|removed| !removed.archive && removed.with_account);
        if let Some(found) = found.first() {
            return super::removed::purge(call, found);
        }
    }
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    if !may_go(call, &record)? {
        return Ok(());
    }
    let after = match permanently || call.flag("Permanent") {
        true => Afterwards::Gone,
        false => super::removed::afterwards(call),
    };
    // In the cloud a hold makes the mailbox inactive; on servers, and for good, it forbids the removal.
    if after != Afterwards::SoftDeleted && !is_free_to_go(call, &record)? {
        return Ok(());
    }
    let org = task::organization(call)?;
    task::change(call, &[org.canonical_name(&record)], None, |draft| {
        mailbox::remove(draft, &record, after);
        Ok(())
    })?;
    Ok(())
}
