//! Get-CASMailbox, Set-CASMailbox.

use super::argument;
use super::task::{self, Search, Show};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::identity::Kind;
use crate::exchange::property::Property;
use crate::exchange::recipient;
use crate::exchange::record::RecipientTypeDetails;
use crate::exchange::schema::View;
use crate::exchange::{server, view};

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
        show: show(call),
    }
    .run(call)
}

/// What the switches fill in: connection settings of the protocols, and whether ActiveSync is debugged.
fn show(call: &Call<'_>) -> Option<Show> {
    const DEBUG: &str = "ActiveSyncDebugLogging";
    let (settings, debug) = (call.flag("ProtocolSettings"), call.flag(DEBUG));
    Some(Box::new(move |org, record| {
        let has_debug = record.properties.get(DEBUG).is_some();
        if !settings && debug == has_debug {
            return None;
        }
        let mut row = view::cas_mailbox(org, record);
        let host = org
            .server_of_mailbox(record)
            .map(|server| server::fqdn(org, server));
        for (name, value) in &mut row {
            if &**name == DEBUG {
                *value = match debug {
                    true => Property::Bool(record.properties.flag(DEBUG).unwrap_or(false)),
                    false => Property::Null,
                };
            } else if settings && name.ends_with("Settings") {
                *value = match (&**name, &host) {
                    ("InternalImapSettings", Some(host)) => {
                        Property::texts([format!("{host}:993:SSL"), format!("{host}:143:TLS")])
                    }
                    ("InternalPopSettings", Some(host)) => {
                        Property::texts([format!("{host}:995:SSL"), format!("{host}:110:TLS")])
                    }
                    _ => Property::list([]),
                };
            }
        }
        Some(row)
    }))
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
