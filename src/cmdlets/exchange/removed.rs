//! What brings back, or finally removes, what was removed: Connect-Mailbox, Remove-StoreMailbox, Undo-SoftDeletedMailbox,
//! Undo-SoftDeletedUnifiedGroup.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::mailbox;
use crate::exchange::property::same;
use crate::exchange::record::{DirectoryObject, RecipientTypeDetails};
use crate::exchange::removed::{self, Afterwards, Connection, Removed, Return};
use crate::exchange::schema::View;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Connect-Mailbox",
        body: Body::Each(connect),
    },
    Cmdlet {
        name: "Remove-StoreMailbox",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Undo-SoftDeletedMailbox",
        body: Body::Each(|call| undo(call, Kind::Mailbox, View::Mailbox)),
    },
    Cmdlet {
        name: "Undo-SoftDeletedUnifiedGroup",
        body: Body::Each(|call| undo(call, Kind::UnifiedGroup, View::UnifiedGroup)),
    },
];

/// Whether the session speaks to the cloud, where what is removed keeps everything that it had.
pub(super) fn in_the_cloud(call: &Call<'_>) -> bool {
    call.editions().is_some_and(|editions| {
        !editions.is_empty()
            && editions
                .iter()
                .all(|edition| ["EXO", "EOP", "SCC"].contains(edition))
    })
}

/// What becomes of a mailbox that the command removes or disables.
pub(super) fn afterwards(call: &Call<'_>) -> Afterwards {
    if in_the_cloud(call) {
        Afterwards::SoftDeleted
    } else {
        Afterwards::Disabled
    }
}

/// The recipients of a kind that were removed, as commands show them.
pub(super) fn shown(
    call: &mut Call<'_>,
    kind: Kind,
    wanted: impl Fn(&Removed) -> bool,
) -> Flow<Vec<Arc<DirectoryObject>>> {
    let org = task::organization(call)?;
    Ok(removed::all(&org, task::now(call))
        .iter()
        .filter(|removed| {
            !removed.archive
                && !removed.left_behind
                && kind.includes(removed.object.kind)
                && wanted(removed)
        })
        .map(|removed| Arc::new(removed.shown()))
        .collect())
}

/// The mailbox or archive that a parameter names, in the database that `-Database` names.
pub(super) fn in_store(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Removed>> {
    let org = task::organization(call)?;
    let database = match argument::named(call, "Database")? {
        Some(name) => match error::or_write(call, org.database_parameter(&name))? {
            Some(database) => Some(database.guid),
            None => return Ok(None),
        },
        None => None,
    };
    let name = argument::named(call, parameter)?.unwrap_or_default();
    let found = removed::find(&org, &name, database, task::now(call));
    error::or_write(call, found)
}

fn connect(call: &mut Call<'_>) -> Flow {
    let Some(found) = in_store(call, "Identity")? else {
        return Ok(());
    };
    let kind = ["Room", "Equipment", "Shared"]
        .into_iter()
        .find(|switch| call.flag(switch))
        .and_then(mailbox::kind_of_switch)
        .or_else(|| {
            call.is_bound("LinkedMasterAccount")
                .then_some(RecipientTypeDetails::LinkedMailbox)
        });
    let mut settings = argument::settings(
        call,
        &[
            "Database",
            "Equipment",
            "LinkedDomainController",
            "LinkedCredential",
            "Room",
            "Shared",
            "ValidateOnly",
            "Alias",
            "AllowLegacyDNMismatch",
            "Archive",
            "ManagedFolderMailboxPolicyAllowed",
            "User",
        ],
    )?;
    settings.retain(|(name, _)| super::mailbox::is_known(name));
    let request = Connection {
        user: argument::named(call, "User")?,
        alias: argument::text(call, "Alias")?,
        kind,
        archive: call.flag("Archive"),
        allows_other_legacy_dn: call.flag("AllowLegacyDNMismatch"),
        settings,
    };
    if found.left_behind {
        // The mailbox itself has an owner: what is in the other database.
        let refusal = ExchangeError::AlreadyMailbox {
            identity: found.display_name().to_string(),
        };
        return error::write(call, &refusal);
    }
    if call.flag("ValidateOnly") {
        let org = task::organization(call)?;
        let account = removed::account_for(&org, &found, &request);
        if let Some(account) = error::or_write(call, account)? {
            task::write_record(call, View::User, &org, account)?;
        }
        return Ok(());
    }
    let asked = [found.display_name().to_string()];
    task::change(call, &asked, None, |draft| {
        removed::connect(draft, &found, &request).map(|_| ())
    })?;
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(found) = in_store(call, "Identity")? else {
        return Ok(());
    };
    let state = argument::text(call, "MailboxState")?.unwrap_or_default();
    if !same(&state, &found.reason) {
        let refusal = ExchangeError::NotFoundAnywhere {
            identity: argument::named(call, "Identity")?.unwrap_or_default(),
        };
        return error::write(call, &refusal);
    }
    purge(call, &found)
}

/// Removes for good what was removed.
pub(super) fn purge(call: &mut Call<'_>, found: &Removed) -> Flow {
    let asked = [found.display_name().to_string()];
    task::change(call, &asked, None, |draft| {
        removed::purge(draft, found);
        Ok(())
    })?;
    Ok(())
}

fn undo(call: &mut Call<'_>, kind: Kind, view: View) -> Flow {
    let org = task::organization(call)?;
    let Some(identity) = argument::named(call, "SoftDeletedObject")? else {
        let refusal = org.not_found("");
        return error::write(call, &refusal);
    };
    let mut found = removed::called(&org, &identity, kind, task::now(call));
    let has = |call: &Call<'_>, name: &str| call.given.metadata().exact(name).is_some();
    let folders = has(call, "PublicFolder") && call.flag("PublicFolder");
    found.retain(|removed| {
        !removed.archive
            && !removed.left_behind
            && (kind != Kind::Mailbox
                || folders == (removed.object.kind == RecipientTypeDetails::PublicFolderMailbox))
    });
    let found = match removed::one(found, &identity) {
        Err(ExchangeError::NotFoundAnywhere { identity }) => Err(org.not_found(&identity)),
        other => other,
    };
    let Some(found) = error::or_write(call, found)? else {
        return Ok(());
    };
    let mut back = Return::default();
    if has(call, "Name") {
        back.name = argument::text(call, "Name")?;
    }
    if has(call, "DisplayName") {
        back.display_name = argument::text(call, "DisplayName")?;
    }
    if has(call, "WindowsLiveID") {
        back.user_principal_name = argument::text(call, "WindowsLiveID")?;
    }
    let asked = [found.object.name.to_string()];
    let done = task::change(call, &asked, None, |draft| {
        removed::bring_back(draft, &found, &back)
    })?;
    match done {
        Some(done) => task::write_record(call, view, &done.organization, done.value),
        None => Ok(()),
    }
}
