//! Get-User, Set-User, Get-Recipient.

use super::argument;
use super::mailbox::is_known;
use super::task::{self, Search};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::identity::Kind;
use crate::exchange::recipient;
use crate::exchange::record::RecipientTypeDetails;
use crate::exchange::schema::View;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Recipient",
        body: Body::Each(get_recipient),
    },
    Cmdlet {
        name: "Get-User",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-User",
        body: Body::Each(set),
    },
];

fn get(call: &mut Call<'_>) -> Flow {
    let mut kinds = Vec::new();
    for (switch, kind) in [
        ("Arbitration", RecipientTypeDetails::ArbitrationMailbox),
        ("PublicFolder", RecipientTypeDetails::PublicFolderMailbox),
    ] {
        if call.flag(switch) {
            kinds.push(kind);
        }
    }
    let none = [
        "AuditLog",
        "AuxAuditLog",
        "SupervisoryReviewPolicy",
        "IsVIP",
    ]
    .iter()
    .any(|name| call.flag(name));
    Search {
        kind: Kind::User,
        view: View::User,
        sortable: &[
            "Name",
            "DisplayName",
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
        kinds,
        criteria: Criteria::default(),
        // Every account of the cloud has a name to sign in with.
        keep: match (none, super::rest::is(call)) {
            (true, _) => |_| false,
            (false, true) => |user| user.user_principal_name.is_some(),
            (false, false) => |_| true,
        },
        show: None,
    }
    .run(call)
}

fn get_recipient(call: &mut Call<'_>) -> Flow {
    Search {
        kind: Kind::Recipient,
        view: View::Recipient,
        sortable: &[
            "Alias",
            "City",
            "DisplayName",
            "FirstName",
            "LastName",
            "Name",
            "Office",
        ],
        kinds: Vec::new(),
        criteria: Criteria::default(),
        keep: |_| true,
        show: None,
    }
    .run(call)
}

/// Parameters of `Set-User` that change no setting.
const TOLD_TO_SET: &[&str] = &[
    "Arbitration",
    "CreateDTMFMap",
    "LinkedCredential",
    "LinkedDomainController",
    "PublicFolder",
    "SkipDualWrite",
];

fn set(call: &mut Call<'_>) -> Flow {
    let settings = argument::settings(call, TOLD_TO_SET)?;
    let Some(settings) = task::simulated(call, settings, is_known)? else {
        return Ok(());
    };
    let Some(record) = task::recipient(call, Kind::User)? else {
        return Ok(());
    };
    let identity = task::organization(call)?.canonical_name(&record);
    task::change(
        call,
        std::slice::from_ref(&identity),
        Some(&identity),
        |draft| recipient::set(draft, &record, &settings).map(|_| ()),
    )?;
    Ok(())
}
