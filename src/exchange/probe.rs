//! The probes of the health manager: what each one tries on a server, and why it fails.

use super::certificate::uncovered_hosts;
use super::component_state;
use super::error::{ExchangeError, Result};
use super::health::{HealthSet, Protocol, health_sets};
use super::organization::{Organization, guid_of};
use super::property::{Property, Text, same};
use super::record::{Class, ConfigurationObject, DirectoryObject};
use super::schema::View;
use super::service::is_running;
use super::time::{Moment, Span};
use super::view::Row;
use super::virtual_directory::host_of;
use std::sync::Arc;
use uuid::Uuid;

/// How long a run takes.
const DURATION: i64 = 10;

/// A probe of a health set, with what it is aimed at.
#[derive(Clone, Debug)]
pub struct Probe {
    /// The health set.
    pub set: &'static HealthSet,
    /// The probe's name.
    pub name: Text,
    /// The database that was named.
    pub target: Option<Text>,
    /// Whether it logs on to a mailbox.
    pub logs_on: bool,
}

impl Probe {
    /// How the probe prints: `OutlookMapiHttp.Protocol\OutlookMapiHttpSelfTestProbe`.
    pub fn identity(&self) -> String {
        match &self.target {
            Some(target) => format!("{}\\{}\\{target}", self.set.name, self.name),
            None => format!("{}\\{}", self.set.name, self.name),
        }
    }

    fn is_rpc(&self) -> bool {
        self.set.protocol == Protocol::Rpc || self.name.contains("Rpc")
    }
}

/// What a probe fails on: the id of a sentence and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The id of the sentence in `grammar/messages/exchange.psd1`.
    pub id: &'static str,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// The exception that carries it.
    pub exception: &'static str,
}

fn failure(id: &'static str, arguments: &[&str]) -> Failure {
    let exception = match id {
        "ProbeHealthManagerStopped" => "ActiveMonitoringServerException",
        "ProbeCertificate" => "AuthenticationException",
        "ProbeDatabaseDismounted" => "MapiExceptionMdbOffline",
        "ProbeMapiDisabled" => "MapiExceptionProtocolDisabled",
        _ => "WebException",
    };
    Failure {
        id,
        arguments: arguments.iter().map(|text| (*text).to_owned()).collect(),
        exception,
    }
}

/// The outcome of one run.
#[derive(Clone, Debug, PartialEq)]
pub struct ProbeResult {
    /// The probe in full.
    pub identity: String,
    /// The server.
    pub server: Text,
    /// When it began.
    pub start: Moment,
    /// When it ended.
    pub end: Moment,
    /// What it failed on; none when it succeeded.
    pub failure: Option<Failure>,
}

impl ProbeResult {
    /// `Succeeded` or `Failed`.
    pub fn result(&self) -> &'static str {
        if self.failure.is_none() {
            "Succeeded"
        } else {
            "Failed"
        }
    }

    /// What the command shows; the failure's sentence is written by whoever holds the messages.
    pub fn row(&self, sentence: impl Fn(&Failure) -> String) -> Row {
        let text = self
            .failure
            .as_ref()
            .map(|failure| (sentence(failure), failure.exception));
        let (error, exception) = match text {
            Some((sentence, exception)) => (
                Property::text(sentence.as_str()),
                Property::text(format!("{exception}: {sentence}")),
            ),
            None => (Property::text(""), Property::text("")),
        };
        let seed = format!("{}/{}", self.server, self.identity);
        View::OutlookConnectivity.schema().row(&[
            ("MonitorIdentity", Property::text(self.identity.as_str())),
            (
                "RequestId",
                Property::Guid(guid_of(&seed, self.start.ticks().unsigned_abs())),
            ),
            ("StartTime", Property::Local(self.start)),
            ("EndTime", Property::Local(self.end)),
            ("Result", Property::member(self.result())),
            ("Error", error),
            ("Exception", exception),
        ])
    }
}

/// The probe that an identity names: `HealthSet\Probe`, `HealthSet\Probe\Database` or the probe's bare name.
/// A database's name is compared with regard to case, and has to be one of the server's.
pub fn find(org: &Organization, identity: &str, server: &ConfigurationObject) -> Result<Probe> {
    let unknown = || ExchangeError::ProbeNotFound {
        identity: identity.to_owned(),
    };
    let mut parts = identity.trim().splitn(3, '\\');
    let first = parts.next().unwrap_or_default();
    let (set_name, name, target) = match (parts.next(), parts.next()) {
        (None, _) => (None, first, None),
        (Some(name), target) => (Some(first), name, target),
    };
    let sets: Vec<&'static HealthSet> = health_sets()
        .iter()
        .filter(|set| set_name.is_none_or(|wanted| same(&set.name, wanted)))
        .collect();
    // The reference page spells the deep probe of MAPI over HTTP once with the other protocol's name.
    let spelled = match set_name {
        Some(set)
            if same(set, "OutlookMapiHttp.Protocol") && same(name, "OutlookRpcDeepTestProbe") =>
        {
            "OutlookMapiHttpDeepTestProbe"
        }
        // The names that the first pages about Exchange 2013 have.
        None if same(name, "OutlookSelfTestProbe") => "OutlookRpcSelfTestProbe",
        None if same(name, "OutlookMailboxDeepTestProbe") => "OutlookRpcDeepTestProbe",
        None if same(name, "OutlookMailboxCTPProbe") => "OutlookRpcCtpProbe",
        _ => name,
    };
    for set in sets {
        if let Some(probe) = set.probes.iter().find(|probe| same(probe, spelled)) {
            if target.is_some() {
                return Err(unknown());
            }
            let logs_on = set.group == "CustomerTouchPoints";
            return Ok(Probe {
                set,
                name: probe.as_str().into(),
                target: None,
                logs_on,
            });
        }
        if let Some(probe) = set
            .database_probes
            .iter()
            .find(|probe| same(probe, spelled))
        {
            let target = match target {
                Some(database) => Some(
                    org.of_server(Class::Database, server.guid)
                        .find(|record| &*record.name == database)
                        .map(|record| record.name.clone())
                        .ok_or_else(unknown)?,
                ),
                None => None,
            };
            return Ok(Probe {
                set,
                name: probe.as_str().into(),
                target,
                logs_on: true,
            });
        }
    }
    Err(unknown())
}

/// Runs a probe on a server.
pub fn run(
    org: &Organization,
    probe: &Probe,
    server: &ConfigurationObject,
    mailbox: Option<&DirectoryObject>,
    now: Moment,
) -> ProbeResult {
    ProbeResult {
        identity: probe.identity(),
        server: server.name.clone(),
        start: now,
        end: now.plus(Span::from_seconds(DURATION)),
        failure: check(org, probe, server, mailbox, now),
    }
}

/// What a probe would fail on.
pub fn check(
    org: &Organization,
    probe: &Probe,
    server: &ConfigurationObject,
    mailbox: Option<&DirectoryObject>,
    now: Moment,
) -> Option<Failure> {
    if !is_running(org, server.guid, "MSExchangeHM") {
        return Some(failure("ProbeHealthManagerStopped", &[&server.name]));
    }
    match probe.set.protocol {
        Protocol::Store => return check_store(org, server),
        Protocol::Transport => {
            return check_transport(org, server, "MSExchangeTransport", "HubTransport");
        }
        Protocol::FrontendTransport => {
            return check_transport(
                org,
                server,
                "MSExchangeFrontEndTransport",
                "FrontendTransport",
            );
        }
        Protocol::Service => {
            let service = probe.set.service.as_str();
            return check_service(org, server, service)
                .or_else(|| check_component(org, probe, server));
        }
        Protocol::Rpc | Protocol::MapiHttp | Protocol::Pool => {}
    }
    check_web(org, server, &probe.set.pools)
        .or_else(|| check_component(org, probe, server))
        .or_else(|| {
            if probe.set.protocol == Protocol::Pool {
                None
            } else {
                check_directory(org, probe, server, now)
            }
        })
        .or_else(|| {
            if probe.logs_on {
                check_logon(org, probe, server, mailbox)
            } else {
                None
            }
        })
}

fn check_web(
    org: &Organization,
    server: &ConfigurationObject,
    pools: &[String],
) -> Option<Failure> {
    for service in ["WAS", "W3SVC"] {
        if !is_running(org, server.guid, service) {
            return Some(failure("ProbeServiceStopped", &[service, &server.name]));
        }
    }
    pools
        .iter()
        .find(|pool| {
            org.of_server(Class::ApplicationPool, server.guid)
                .find(|record| same(&record.name, pool))
                .is_none_or(|record| record.properties.text("State") != "Started")
        })
        .map(|pool| failure("ProbeApplicationPoolStopped", &[pool, &server.name]))
}

fn check_component(
    org: &Organization,
    probe: &Probe,
    server: &ConfigurationObject,
) -> Option<Failure> {
    let component = match probe.set.protocol {
        Protocol::Pool | Protocol::Service => match probe.set.component.as_str() {
            "None" => return None,
            component => component,
        },
        _ if probe.is_rpc() => "RpcProxy",
        _ => "MapiProxy",
    };
    (!component_state::is_active(org, server.guid, component))
        .then(|| failure("ProbeComponentInactive", &[component, &server.name]))
}

fn check_directory(
    org: &Organization,
    probe: &Probe,
    server: &ConfigurationObject,
    now: Moment,
) -> Option<Failure> {
    let hosts: Vec<String> = if probe.is_rpc() {
        if !is_running(org, server.guid, "MSExchangeRPC") {
            return Some(failure(
                "ProbeServiceStopped",
                &["MSExchangeRPC", &server.name],
            ));
        }
        let Some(directory) = org.of_server(Class::OutlookAnywhere, server.guid).next() else {
            return Some(failure(
                "ProbeDirectoryMissing",
                &[&format!("{}\\Rpc (Default Web Site)", server.name)],
            ));
        };
        if directory
            .properties
            .get("IISAuthenticationMethods")
            .is_some_and(Property::is_blank)
        {
            return Some(failure(
                "ProbeNoAuthentication",
                &[&org.identity_of(directory)],
            ));
        }
        ["InternalHostname", "ExternalHostname"]
            .into_iter()
            .map(|name| directory.properties.text(name).to_owned())
            .filter(|host| !host.is_empty())
            .collect()
    } else {
        let Some(directory) = org.mapi_directory_of(server.guid) else {
            return Some(failure(
                "ProbeDirectoryMissing",
                &[&format!("{}\\mapi (Default Web Site)", server.name)],
            ));
        };
        if directory
            .properties
            .texts("IISAuthenticationMethods")
            .is_empty()
        {
            return Some(failure(
                "ProbeNoAuthentication",
                &[&org.identity_of(directory)],
            ));
        }
        let urls =
            ["InternalUrl", "ExternalUrl"].map(|name| directory.properties.text(name).to_owned());
        let hosts: Vec<String> = urls
            .iter()
            .filter_map(|url| host_of(url))
            .map(str::to_lowercase)
            .collect();
        if hosts.is_empty() {
            return Some(failure("ProbeNoAddress", &[&org.identity_of(directory)]));
        }
        hosts
    };
    uncovered_hosts(org, server.guid, &hosts, now)
        .first()
        .map(|host| failure("ProbeCertificate", &[host, &server.name]))
}

fn check_logon(
    org: &Organization,
    probe: &Probe,
    server: &ConfigurationObject,
    mailbox: Option<&DirectoryObject>,
) -> Option<Failure> {
    if !is_running(org, server.guid, "MSExchangeIS") {
        return Some(failure(
            "ProbeServiceStopped",
            &["MSExchangeIS", &server.name],
        ));
    }
    let database: Option<Arc<ConfigurationObject>> = match (mailbox, &probe.target) {
        (Some(record), _) => record
            .mailbox
            .as_ref()
            .and_then(|m| org.configuration().get(m.database))
            .cloned(),
        (None, Some(name)) => org
            .of_server(Class::Database, server.guid)
            .find(|d| d.name == *name)
            .cloned(),
        (None, None) => org.of_server(Class::Database, server.guid).next().cloned(),
    };
    let Some(database) = database else {
        return Some(failure("ProbeNoDatabase", &[&server.name]));
    };
    if !super::database::is_mounted(org, &database) {
        return Some(failure(
            "ProbeDatabaseDismounted",
            &[&database.name, &org.server_name(&database)],
        ));
    }
    let record = mailbox?;
    let access = record.mapi();
    if !access.enabled {
        return Some(failure("ProbeMapiDisabled", &[&record.display_name]));
    }
    if probe.is_rpc() && access.block_rpc_http {
        return Some(failure(
            "ProbeOutlookAnywhereBlocked",
            &[&record.display_name],
        ));
    }
    if probe.name.starts_with("Compliance")
        && record.mailbox.as_ref().is_some_and(|m| m.archive.is_none())
    {
        return Some(failure("ProbeNoArchive", &[&record.display_name]));
    }
    None
}

fn check_store(org: &Organization, server: &ConfigurationObject) -> Option<Failure> {
    if !is_running(org, server.guid, "MSExchangeIS") {
        return Some(failure(
            "ProbeServiceStopped",
            &["MSExchangeIS", &server.name],
        ));
    }
    org.of_server(Class::Database, server.guid)
        .find(|database| !super::database::is_mounted(org, database))
        .map(|database| failure("ProbeDatabaseDismounted", &[&database.name, &server.name]))
}

/// A service that starts by itself runs; one that is started by hand, or is not installed, is not watched.
fn check_service(org: &Organization, server: &ConfigurationObject, name: &str) -> Option<Failure> {
    let starts = org
        .of_server(Class::Service, server.guid)
        .find(|service| same(&service.name, name))
        .is_some_and(|service| {
            service
                .properties
                .get("StartType")
                .is_some_and(|held| held.to_string() == "Automatic")
        });
    (starts && !is_running(org, server.guid, name))
        .then(|| failure("ProbeServiceStopped", &[name, &server.name]))
}

fn check_transport(
    org: &Organization,
    server: &ConfigurationObject,
    service: &str,
    component: &str,
) -> Option<Failure> {
    if !is_running(org, server.guid, service) {
        return Some(failure("ProbeServiceStopped", &[service, &server.name]));
    }
    (!component_state::is_active(org, server.guid, component))
        .then(|| failure("ProbeComponentInactive", &[component, &server.name]))
}

/// The probes of a server's health sets, with one entry per database where a probe has one.
pub fn all(org: &Organization, server: Uuid) -> Vec<Probe> {
    let mut list = Vec::new();
    for set in health_sets() {
        let logs_on = set.group == "CustomerTouchPoints";
        list.extend(set.probes.iter().map(|name| Probe {
            set,
            name: name.as_str().into(),
            target: None,
            logs_on,
        }));
        for name in &set.database_probes {
            list.extend(
                org.of_server(Class::Database, server)
                    .map(|database| Probe {
                        set,
                        name: name.as_str().into(),
                        target: Some(database.name.clone()),
                        logs_on: true,
                    }),
            );
        }
    }
    list
}
