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
    "GroupMailbox",
    "InactiveMailboxOnly",
    "RemoteArchive",
    "SoftDeletedMailbox",
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
    Search {
        kind: Kind::Mailbox,
        view: View::Mailbox,
        sortable: &["Name", "DisplayName", "Alias", "Office", "ServerLegacyDN"],
        kinds,
        criteria: Criteria {
            archive: call.flag("Archive"),
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
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let identity = org.canonical_name(&record);
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| recipient::set(draft, &record, &settings).map(|_| ()),
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
    let mut made = NewMailbox::new(&name, kind);
    made.alias = argument::text(call, "Alias")?;
    made.display_name = argument::text(call, "DisplayName")?;
    made.user_principal_name = match argument::text(call, "UserPrincipalName")? {
        Some(name) => Some(name),
        None => argument::text(call, "MicrosoftOnlineServicesID")?,
    };
    made.sam_account_name = argument::text(call, "SamAccountName")?;
    made.primary_smtp_address = argument::text(call, "PrimarySmtpAddress")?;
    made.container = argument::named(call, "OrganizationalUnit")?;
    made.database = argument::named(call, "Database")?;
    made.settings = settings;
    if call.flag("Archive") {
        made.archive = Some(argument::named(call, "ArchiveDatabase")?);
    }
    let done = task::change(call, &[name], None, |draft| {
        mailbox::create(draft, made.clone())
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
    if call.flag("RemoteArchive") || call.flag("AutoExpandingArchive") {
        let name = if call.flag("RemoteArchive") {
            "RemoteArchive"
        } else {
            "AutoExpandingArchive"
        };
        return task::not_simulated(call, name);
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
    let done = task::change(call, &[identity], None, |draft| {
        if archive {
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
    task::change(call, &[org.canonical_name(&record)], None, |draft| {
        if archive {
            mailbox::disable_archive(draft, &record)
        } else {
            mailbox::disable(draft, &record)
        }
    })?;
    Ok(())
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
    for parameter in ["StoreMailboxIdentity", "Database"] {
        if call.is_bound(parameter) {
            return task::not_simulated(call, parameter);
        }
    }
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    if !may_go(call, &record)? {
        return Ok(());
    }
    let org = task::organization(call)?;
    task::change(call, &[org.canonical_name(&record)], None, |draft| {
        mailbox::remove(draft, &record);
        Ok(())
    })?;
    Ok(())
}
