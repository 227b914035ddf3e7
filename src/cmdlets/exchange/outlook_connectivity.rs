//! Test-OutlookConnectivity, Invoke-MonitoringProbe.

use super::{argument, error, log, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::certificate::uncovered_hosts;
use crate::exchange::connection::Client;
use crate::exchange::identity::Kind;
use crate::exchange::probe::{self, Failure};
use crate::exchange::schema::View;
use crate::exchange::virtual_directory::host_of;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Invoke-MonitoringProbe",
        body: Body::Each(invoke),
    },
    Cmdlet {
        name: "Test-OutlookConnectivity",
        body: Body::Each(test),
    },
];

/// The parameters of the parameter sets that Exchange 2010 has.
const OF_2010: &[&str] = &[
    "Protocol",
    "GetDefaultsFromAutodiscover",
    "RpcTestType",
    "WSTestType",
    "Identity",
];

fn test(call: &mut Call<'_>) -> Flow {
    if call.get("ProbeIdentity").is_none()
        && let Some(parameter) = OF_2010.iter().find(|name| call.is_bound(name))
    {
        return task::not_simulated(call, parameter);
    }
    let identity = argument::text(call, "ProbeIdentity")?.unwrap_or_default();
    run(call, &identity, "RunFromServerId", "MailboxId")
}

fn invoke(call: &mut Call<'_>) -> Flow {
    let identity = argument::text(call, "Identity")?.unwrap_or_default();
    run(call, &identity, "Server", "Account")
}

/// What a probe failed on, in words.
pub(super) fn sentence(failure: &Failure) -> String {
    error::sentence(failure.id, &failure.arguments)
}

fn run(call: &mut Call<'_>, identity: &str, server: &str, mailbox: &str) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, server)? else {
        return Ok(());
    };
    let mailbox = if call.is_bound(mailbox) && !call.value(mailbox).is_null() {
        match task::recipient_of(call, mailbox, Kind::Mailbox)? {
            Some(record) => Some(record),
            None => return Ok(()),
        }
    } else {
        None
    };
    let Some(probe) = error::or_write(call, probe::find(&org, identity, &server))? else {
        return Ok(());
    };
    let now = task::now(call);
    let mut result = probe::run(&org, &probe, &server, mailbox.as_deref(), now);
    if let Some(host) = argument::text(call, "Hostname")?
        && result.failure.is_none()
    {
        let host = host_of(&host).map_or(host.clone(), str::to_owned);
        if !uncovered_hosts(&org, server.guid, std::slice::from_ref(&host), now).is_empty() {
            result.failure = Some(Failure {
                id: "ProbeCertificate",
                arguments: vec![host, server.name.to_string()],
                exception: "AuthenticationException",
            });
        }
    }
    if let Some(record) = mailbox {
        log::connection(call, &org, &record, &Client::default(), now)?;
    }
    task::write_row(call, View::OutlookConnectivity, result.row(sentence))
}
