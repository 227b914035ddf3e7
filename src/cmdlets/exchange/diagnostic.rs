//! Get-ExchangeDiagnosticInfo: what the processes of a server's services tell of themselves, as XML.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::property::{fold, same};
use crate::exchange::record::Class;
use crate::exchange::server::fqdn;
use crate::value::Value;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-ExchangeDiagnosticInfo",
    body: Body::Each(get),
}];

/// What a process is called that belongs to a service: `MSExchangeTransport` is EdgeTransport.
const PROCESSES: &[(&str, &str)] = &[
    ("EdgeTransport", "MSExchangeTransport"),
    ("MSExchangeFrontendTransport", "MSExchangeFrontEndTransport"),
    (
        "MSExchangeMailboxReplication",
        "MSExchangeMailboxReplication",
    ),
    ("MSExchangeMailboxAssistants", "MSExchangeMailboxAssistants"),
    ("MSExchangeDelivery", "MSExchangeDelivery"),
    ("MSExchangeSubmission", "MSExchangeSubmission"),
    ("Microsoft.Exchange.Store.Service", "MSExchangeIS"),
    (
        "Microsoft.Exchange.Directory.TopologyService",
        "MSExchangeADTopology",
    ),
    ("Microsoft.Exchange.ServiceHost", "MSExchangeServiceHost"),
    ("MSExchangeHMHost", "MSExchangeHM"),
    ("msexchangerepl", "MSExchangeRepl"),
];

/// The components that a process tells of.
fn components(process: &str) -> &'static [&'static str] {
    match process {
        "EdgeTransport" => &[
            "ResourceThrottling",
            "QuotaComponent",
            "RoutingTable",
            "MessageThrottling",
            "VariantConfiguration",
        ],
        _ => &["VariantConfiguration", "SettingOverride"],
    }
}

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let Some(server) = task::server(call, "Server")? else {
        return Ok(());
    };
    for parameter in ["Argument", "Unlimited"] {
        if call.is_bound(parameter) {
            super::coverage::without_effect(call, parameter)?;
        }
    }
    let running: Vec<&(&str, &str)> = PROCESSES
        .iter()
        .filter(|(_, service)| {
            org.of_server(Class::Service, server.guid).any(|held| {
                same(&held.name, service) && held.properties.text("Status") == "Running"
            })
        })
        .collect();
    let name = fqdn(&org, &server);
    let Some(process) = argument::text(call, "Process")? else {
        let mut xml = String::from("<Diagnostics><ExchangeProcesses>");
        for (process, _) in running {
            xml.push_str(&format!(
                "<Process><name>{process}</name><guid /></Process>"
            ));
        }
        xml.push_str("</ExchangeProcesses></Diagnostics>");
        return call.write(Value::str(xml));
    };
    let wanted = fold(process.trim_end_matches(".exe"));
    let Some((process, _)) = running
        .iter()
        .find(|(held, service)| fold(held) == wanted || fold(service) == wanted)
    else {
        return error::write(call, &org.not_found(&process));
    };
    let mut xml = format!(
        "<Diagnostics><ProcessInfo><id>{}</id><serverName>{name}</serverName><processName>{process}</processName><currentTime>{}</currentTime></ProcessInfo><Components>",
        2000 + server.guid.as_u64_pair().1 % 8000,
        task::now(call)
    );
    match argument::text(call, "Component")? {
        Some(component) => {
            if !components(process)
                .iter()
                .any(|held| same(held, &component))
            {
                return error::write(call, &org.not_found(&component));
            }
            xml.push_str(&format!("<{component} />"));
        }
        None => {
            for component in components(process) {
                xml.push_str(&format!("<Component>{component}</Component>"));
            }
        }
    }
    xml.push_str("</Components></Diagnostics>");
    call.write(Value::str(xml))
}
