//! Health sets, their monitors as they stand now, and the services that the roles of a server need.

use super::component_state;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::probe::{self, Failure, Probe};
use super::property::{Property, Text, same};
use super::record::ConfigurationObject;
use super::schema::View;
use super::service::is_running;
use super::time::Moment;
use super::view::Row;
use serde::Deserialize;
use std::sync::LazyLock;

/// What a health set looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Protocol {
    /// Outlook Anywhere.
    Rpc,
    /// MAPI over HTTP.
    MapiHttp,
    /// An application pool and its component.
    Pool,
    /// The mailbox databases.
    Store,
    /// The transport service.
    Transport,
    /// The front-end transport service.
    FrontendTransport,
    /// A service.
    Service,
}

/// A group of probes and monitors.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HealthSet {
    /// Its name.
    pub name: String,
    /// The group it belongs to.
    pub group: String,
    /// The server component it speaks for; `None` for none.
    pub component: String,
    /// What it looks at.
    pub protocol: Protocol,
    /// Its probes.
    pub probes: Vec<String>,
    /// Its probes that there are once per database.
    pub database_probes: Vec<String>,
    /// The application pools that it needs.
    pub pools: Vec<String>,
    /// The service that it needs.
    #[serde(default)]
    pub service: String,
}

/// All health sets.
pub fn health_sets() -> &'static [HealthSet] {
    static SETS: LazyLock<Vec<HealthSet>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../grammar/exchange/health.json")).unwrap_or_default()
    });
    &SETS
}

/// What the items of a health set are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemType {
    /// Tries something.
    Probe,
    /// Watches what a probe says.
    Monitor,
    /// Acts when a monitor turns red.
    Responder,
}

impl ItemType {
    /// The member's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Probe => "Probe",
            Self::Monitor => "Monitor",
            Self::Responder => "Responder",
        }
    }
}

fn base(probe: &str) -> &str {
    probe.strip_suffix("Probe").unwrap_or(probe)
}

/// What a monitor watches: the database, or the first application pool of a proxy's health set.
fn target(probe: &Probe) -> Text {
    match &probe.target {
        Some(database) => database.clone(),
        None if probe.set.protocol == Protocol::Pool => {
            probe.set.pools.first().map_or("", String::as_str).into()
        }
        None => "".into(),
    }
}

/// What `Get-MonitoringItemIdentity` shows of a health set (or of one of its items) on a server.
pub fn monitoring_items(
    org: &Organization,
    server: &ConfigurationObject,
    identity: &str,
) -> Result<Vec<Row>> {
    let (set, item) = match identity.split_once('\\') {
        Some((set, item)) => (set, Some(item)),
        None => (identity, None),
    };
    if !health_sets().iter().any(|known| same(&known.name, set)) {
        return Err(ExchangeError::ProbeNotFound {
            identity: identity.to_owned(),
        });
    }
    let mut rows = Vec::new();
    for probe in probe::all(org, server.guid)
        .iter()
        .filter(|probe| same(&probe.set.name, set))
    {
        let items = [
            (ItemType::Probe, probe.name.to_string()),
            (ItemType::Monitor, format!("{}Monitor", base(&probe.name))),
            (ItemType::Responder, format!("{}Restart", base(&probe.name))),
            (
                ItemType::Responder,
                format!("{}Escalate", base(&probe.name)),
            ),
        ];
        let target = target(probe);
        for (kind, name) in items {
            if item.is_some_and(|item| !same(item.split('\\').next().unwrap_or(item), &name)) {
                continue;
            }
            let full = if probe.target.is_some() {
                format!("{}\\{name}\\{target}", probe.set.name)
            } else {
                format!("{}\\{name}", probe.set.name)
            };
            rows.push(View::MonitoringItemIdentity.schema().row(&[
                ("Server", Property::Text(server.name.clone())),
                ("HealthSetName", Property::text(probe.set.name.as_str())),
                ("ItemType", Property::member(kind.name())),
                ("Name", Property::text(name)),
                ("TargetResource", Property::Text(target.clone())),
                ("Identity", Property::text(full)),
            ]));
        }
    }
    Ok(rows)
}

/// What `Get-HealthReport` shows: one row per health set of a server, told from its monitors.
pub fn health_report(rows: &[Row]) -> Vec<Row> {
    let text = |row: &Row, name: &str| {
        row.iter()
            .find(|(held, _)| same(held, name))
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    };
    let mut report: Vec<(String, usize, Row)> = Vec::new();
    for row in rows {
        let set = text(row, "HealthSetName").to_string();
        let alert = text(row, "AlertValue");
        match report.iter_mut().find(|(held, _, _)| *held == set) {
            Some((_, count, summary)) => {
                *count += 1;
                if alert.to_string() != "Healthy"
                    && let Some((_, held)) = summary
                        .iter_mut()
                        .find(|(name, _)| same(name, "AlertValue"))
                {
                    *held = alert;
                }
            }
            None => {
                let names = [
                    "Server",
                    "State",
                    "HealthSet",
                    "HealthGroup",
                    "AlertValue",
                    "LastTransitionTime",
                ];
                let from = [
                    "Server",
                    "CurrentHealthSetState",
                    "HealthSetName",
                    "HealthGroupName",
                    "AlertValue",
                    "LastTransitionTime",
                ];
                let summary: Row = names
                    .iter()
                    .zip(from)
                    .map(|(name, from)| (Text::from(*name), text(row, from)))
                    .collect();
                report.push((set, 1, summary));
            }
        }
    }
    report
        .into_iter()
        .map(|(_, count, mut summary)| {
            let count = i32::try_from(count).unwrap_or(i32::MAX);
            summary.push(("MonitorCount".into(), Property::Int(count)));
            summary.push(("HaImpactingMonitorCount".into(), Property::Int(0)));
            summary
        })
        .collect()
}

/// What `Get-ServerHealth` shows: one row per monitor of a server, of one health set when it is named.
pub fn server_health(
    org: &Organization,
    server: &ConfigurationObject,
    health_set: Option<&str>,
    now: Moment,
    sentence: impl Fn(&Failure) -> String,
) -> Result<Vec<Row>> {
    if !is_running(org, server.guid, "MSExchangeHM") {
        return Err(ExchangeError::HealthManagerStopped {
            server: server.name.to_string(),
        });
    }
    if let Some(set) = health_set
        && !health_sets().iter().any(|known| same(&known.name, set))
    {
        return Err(ExchangeError::ProbeNotFound {
            identity: set.to_owned(),
        });
    }
    let mut rows = Vec::new();
    for probe in probe::all(org, server.guid) {
        if health_set.is_some_and(|set| !same(set, &probe.set.name)) {
            continue;
        }
        let failure = probe::check(org, &probe, server, None, now);
        let state = match probe.set.component.as_str() {
            "None" => "NotApplicable",
            component if component_state::is_active(org, server.guid, component) => "Online",
            _ => "Offline",
        };
        let targets: Vec<Text> = if probe.set.protocol == Protocol::Pool {
            probe
                .set
                .pools
                .iter()
                .map(|pool| pool.as_str().into())
                .collect()
        } else {
            vec![target(&probe)]
        };
        for target in targets {
            rows.push(
                View::ServerHealth.schema().row(&[
                    ("Server", Property::Text(server.name.clone())),
                    ("CurrentHealthSetState", Property::member(state)),
                    (
                        "Name",
                        Property::text(format!("{}Monitor", base(&probe.name))),
                    ),
                    ("TargetResource", Property::Text(target)),
                    ("HealthSetName", Property::text(probe.set.name.as_str())),
                    ("HealthGroupName", Property::text(probe.set.group.as_str())),
                    (
                        "AlertValue",
                        Property::member(if failure.is_some() {
                            "Unhealthy"
                        } else {
                            "Healthy"
                        }),
                    ),
                    (
                        "FirstAlertObservedTime",
                        if failure.is_some() {
                            Property::Local(now)
                        } else {
                            Property::Null
                        },
                    ),
                    ("DefinitionCreatedTime", Property::Local(server.created)),
                    (
                        "ServerComponentName",
                        Property::text(probe.set.component.as_str()),
                    ),
                    ("LastTransitionTime", Property::Local(server.changed)),
                    ("LastExecutionTime", Property::Local(now)),
                    (
                        "LastExecutionResult",
                        Property::member(if failure.is_some() {
                            "Failed"
                        } else {
                            "Succeeded"
                        }),
                    ),
                    (
                        "Error",
                        failure
                            .as_ref()
                            .map_or(Property::Null, |f| Property::text(sentence(f))),
                    ),
                    (
                        "Exception",
                        failure
                            .as_ref()
                            .map_or(Property::Null, |f| Property::text(f.exception)),
                    ),
                ]),
            );
        }
    }
    Ok(rows)
}

/// The services that each role of a server needs.
const ROLES: [(&str, &[&str]); 3] = [
    (
        "Mailbox Server Role",
        &[
            "IISAdmin",
            "MSExchangeADTopology",
            "MSExchangeDelivery",
            "MSExchangeIS",
            "MSExchangeMailboxAssistants",
            "MSExchangeRepl",
            "MSExchangeRPC",
            "MSExchangeServiceHost",
            "MSExchangeSubmission",
            "MSExchangeThrottling",
            "MSExchangeTransportLogSearch",
            "W3Svc",
            "WinRM",
        ],
    ),
    (
        "Client Access Server Role",
        &[
            "IISAdmin",
            "MSExchangeADTopology",
            "MSExchangeMailboxReplication",
            "MSExchangeRPC",
            "MSExchangeServiceHost",
            "W3Svc",
            "WinRM",
        ],
    ),
    (
        "Hub Transport Server Role",
        &[
            "IISAdmin",
            "MSExchangeADTopology",
            "MSExchangeEdgeSync",
            "MSExchangeServiceHost",
            "MSExchangeTransport",
            "MSExchangeTransportLogSearch",
            "W3Svc",
            "WinRM",
        ],
    ),
];

/// What `Test-ServiceHealth` shows: one row per role.
pub fn service_health(org: &Organization, server: &ConfigurationObject) -> Vec<Row> {
    ROLES
        .iter()
        .map(|(role, services)| {
            let (running, stopped): (Vec<&str>, Vec<&str>) = services
                .iter()
                .partition(|service| is_running(org, server.guid, service));
            View::ServiceHealth.schema().row(&[
                ("Role", Property::text(*role)),
                (
                    "RequiredServicesRunning",
                    Property::Bool(stopped.is_empty()),
                ),
                ("ServicesNotRunning", Property::texts(stopped)),
                ("ServicesRunning", Property::texts(running)),
            ])
        })
        .collect()
}
