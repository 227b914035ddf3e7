//! Get-CASMailbox, Set-CASMailbox.

use super::argument;
use super::task::{self, Search};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::identity::Kind;
use crate::exchange::recipient;
use crate::exchange::record::RecipientTypeDetails;
use crate::exchange::schema::View;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-CASMailbox",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-CASMailbox",
        body: Body::Each(set),
    },
];

fn get(call: &mut Call<'_>) -> Flow {
    let kinds = if call.flag("Monitoring") {
        vec![RecipientTypeDetails::MonitoringMailbox]
    } else {
        Vec::new()
    };
    Search {
        kind: Kind::Mailbox,
        view: View::CasMailbox,
        sortable: &["Name", "DisplayName", "ServerLegacyDN"],
        kinds,
        criteria: Criteria::default(),
        keep: |_| true,
    }
    .run(call)
}

/// Parameters that ask for something to be done once, and set nothing.
const DONE_AT_ONCE: &[&str] = &["ResetAutoBlockedDevices"];

fn set(call: &mut Call<'_>) -> Flow {
    let settings = argument::settings(call, DONE_AT_ONCE)?;
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let Some(settings) = task::simulated(call, settings, |name| {
        View::CasMailbox.schema().property(name).is_some()
    })?
    else {
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
