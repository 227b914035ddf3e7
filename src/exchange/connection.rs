//! What happens when Outlook looks for a mailbox: the Autodiscover result, the connection, or the refusal.

use super::certificate::uncovered_hosts;
use super::component_state;
use super::mapi::{ClientVersion, Protocol, Sides, blocks_version, protocol_of};
use super::organization::Organization;
use super::property::{Property, Text, same};
use super::record::{Class, DirectoryObject};
use super::service::is_running;
use super::time::Moment;
use super::virtual_directory::host_of;
use uuid::Uuid;

/// The client that looks for the mailbox.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// Whether it is outside.
    pub external: bool,
    /// Its version; none means a present one.
    pub version: Option<ClientVersion>,
    /// Whether it works without a local copy of the mailbox.
    pub online_mode: bool,
    /// Whether it was told not to use MAPI over HTTP.
    pub mapi_http_disabled: bool,
}

/// Where a side connects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The mailbox store's URL, or the RPC proxy's host.
    pub mail_store: Text,
    /// The address book's URL, or the RPC proxy's host.
    pub address_book: Text,
    /// How the client proves who it is.
    pub authentication: Text,
}

/// What Autodiscover answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Autodiscover {
    /// The protocol.
    pub protocol: Protocol,
    /// From where it is offered.
    pub sides: Sides,
    /// Where to connect inside.
    pub internal: Option<Endpoint>,
    /// Where to connect outside.
    pub external: Option<Endpoint>,
    /// The block of external connections has no effect because both sides have the same address.
    pub is_block_without_effect: bool,
}

impl Autodiscover {
    /// The result in the words of the documented table: `MAPI over HTTP, internal and external`.
    pub fn result(&self) -> String {
        format!("{}, {}", self.protocol.name(), self.sides.name())
    }
}

/// Why a client does not get to the mailbox. Ids of sentences, with their arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why, in one word.
    pub reason: Reason,
    /// What Outlook says: the id of a sentence.
    pub outlook: &'static str,
    /// What the connectivity analyzer says: the id of a sentence.
    pub analyzer: &'static str,
    /// The arguments of both.
    pub arguments: Vec<String>,
}

/// Why a client does not get to the mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// MAPI is off for the mailbox.
    MapiDisabled,
    /// The client's version is blocked.
    VersionBlocked,
    /// Clients without a local copy are blocked.
    NonCachedModeBlocked,
    /// Outlook Anywhere is blocked for the mailbox.
    OutlookAnywhereBlocked,
    /// External connections are blocked for the mailbox.
    ExternalBlocked,
    /// The directory has no address for this side.
    NoAddress,
    /// The server has no such directory.
    NoDirectory,
    /// The directory has no authentication method.
    NoAuthentication,
    /// The certificate does not stand for the host.
    CertificateMismatch,
    /// A component of the server is not active.
    ComponentInactive,
    /// A service of the server does not run.
    ServiceStopped,
    /// The mailbox database is not mounted.
    DatabaseDismounted,
}

impl Reason {
    /// The reason's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::MapiDisabled => "MapiDisabled",
            Self::VersionBlocked => "VersionBlocked",
            Self::NonCachedModeBlocked => "NonCachedModeBlocked",
            Self::OutlookAnywhereBlocked => "OutlookAnywhereBlocked",
            Self::ExternalBlocked => "ExternalBlocked",
            Self::NoAddress => "NoAddress",
            Self::NoDirectory => "NoDirectory",
            Self::NoAuthentication => "NoAuthentication",
            Self::CertificateMismatch => "CertificateMismatch",
            Self::ComponentInactive => "ComponentInactive",
            Self::ServiceStopped => "ServiceStopped",
            Self::DatabaseDismounted => "DatabaseDismounted",
        }
    }
}

/// The outcome of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// What Autodiscover answered.
    pub autodiscover: Autodiscover,
    /// Where the client connects to, when there is such a place.
    pub endpoint: Option<Endpoint>,
    /// Why it does not get in; none when it does.
    pub refusal: Option<Refusal>,
}

impl Connection {
    /// Whether the client opens the mailbox.
    pub fn is_connected(&self) -> bool {
        self.refusal.is_none()
    }
}

/// Whether a client announces MAPI over HTTP.
fn announces_mapi_http(client: &Client) -> bool {
    !client.mapi_http_disabled
        && client
            .version
            .as_ref()
            .is_none_or(ClientVersion::knows_mapi_http)
}

/// What Autodiscover answers a client about a mailbox.
pub fn autodiscover(org: &Organization, record: &DirectoryObject, client: &Client) -> Autodiscover {
    let effective = protocol_of(org, record);
    let protocol = if effective == Protocol::MapiHttp && announces_mapi_http(client) {
        Protocol::MapiHttp
    } else {
        Protocol::OutlookAnywhere
    };
    let server = org.server_of_mailbox(record).map(|server| server.guid);
    let (internal, external) = server.map_or((None, None), |server| {
        endpoints(org, record, server, protocol)
    });
    let blocked = record.mapi().block_external;
    let same_place = match (&internal, &external) {
        (Some(a), Some(b)) => same(&a.mail_store, &b.mail_store),
        _ => false,
    };
    let external = if blocked { None } else { external };
    Autodiscover {
        protocol,
        sides: Sides::of(internal.is_some(), external.is_some()),
        internal,
        external,
        is_block_without_effect: blocked && same_place,
    }
}

fn endpoints(
    org: &Organization,
    record: &DirectoryObject,
    server: Uuid,
    protocol: Protocol,
) -> (Option<Endpoint>, Option<Endpoint>) {
    match protocol {
        Protocol::MapiHttp => {
            let Some(directory) = org.mapi_directory_of(server) else {
                return (None, None);
            };
            let methods = directory
                .properties
                .texts("IISAuthenticationMethods")
                .join(", ");
            let id = record
                .mailbox
                .as_ref()
                .map(|m| m.exchange_guid)
                .unwrap_or_default();
            let domain = record
                .primary_smtp_address()
                .and_then(|address| address.split_once('@'))
                .map_or_else(
                    || org.forest.domain.to_string(),
                    |(_, domain)| domain.to_owned(),
                );
            let side = |name: &str| {
                let url = directory.properties.text(name).trim_end_matches('/');
                (!url.is_empty()).then(|| Endpoint {
                    mail_store: format!("{url}/emsmdb/?MailboxId={id}@{domain}").into(),
                    address_book: format!("{url}/nspi/?MailboxId={id}@{domain}").into(),
                    authentication: methods.as_str().into(),
                })
            };
            (side("InternalUrl"), side("ExternalUrl"))
        }
        Protocol::OutlookAnywhere => {
            let Some(directory) = org.of_server(Class::OutlookAnywhere, server).next() else {
                return (None, None);
            };
            let side = |host: &str, method: &str, default: &str| {
                let name = directory.properties.text(host);
                let method = directory
                    .properties
                    .get(method)
                    .and_then(Property::as_text)
                    .map_or(default, |m| m);
                (!name.is_empty()).then(|| Endpoint {
                    mail_store: name.into(),
                    address_book: name.into(),
                    authentication: method.into(),
                })
            };
            (
                side(
                    "InternalHostname",
                    "InternalClientAuthenticationMethod",
                    "Ntlm",
                ),
                side(
                    "ExternalHostname",
                    "ExternalClientAuthenticationMethod",
                    "Negotiate",
                ),
            )
        }
    }
}

fn refusal(reason: Reason, arguments: Vec<String>) -> Refusal {
    let (outlook, analyzer) = match reason {
        Reason::MapiDisabled => ("OutlookBlocked", "AnalyzerMapiDisallowed"),
        Reason::VersionBlocked | Reason::NonCachedModeBlocked => {
            ("OutlookBlocked", "AnalyzerClientBlocked")
        }
        Reason::OutlookAnywhereBlocked => ("OutlookBlocked", "AnalyzerOutlookAnywhereBlocked"),
        Reason::ExternalBlocked => ("OutlookCannotConnect", "AnalyzerExternalBlocked"),
        Reason::NoAddress => ("OutlookCannotConnect", "AnalyzerNoAddress"),
        Reason::NoDirectory => ("OutlookCannotConnect", "AnalyzerNoDirectory"),
        Reason::NoAuthentication => ("OutlookCannotConnect", "AnalyzerNoAuthentication"),
        Reason::CertificateMismatch => {
            ("OutlookCertificateMismatch", "AnalyzerCertificateMismatch")
        }
        Reason::ComponentInactive => ("OutlookCannotConnect", "AnalyzerComponentInactive"),
        Reason::ServiceStopped => ("OutlookCannotConnect", "AnalyzerServiceStopped"),
        Reason::DatabaseDismounted => ("OutlookCannotConnect", "AnalyzerDatabaseDismounted"),
    };
    Refusal {
        reason,
        outlook,
        analyzer,
        arguments,
    }
}

/// Lets a client look for a mailbox and open it.
pub fn connect(
    org: &Organization,
    record: &DirectoryObject,
    client: &Client,
    now: Moment,
) -> Connection {
    let answer = autodiscover(org, record, client);
    let endpoint = if client.external {
        answer.external.clone().or_else(|| {
            answer
                .internal
                .clone()
                .filter(|_| answer.is_block_without_effect)
        })
    } else {
        answer.internal.clone()
    };
    let refusal = refuse(org, record, client, now, &answer, endpoint.as_ref());
    Connection {
        autodiscover: answer,
        endpoint,
        refusal,
    }
}

fn refuse(
    org: &Organization,
    record: &DirectoryObject,
    client: &Client,
    now: Moment,
    answer: &Autodiscover,
    endpoint: Option<&Endpoint>,
) -> Option<Refusal> {
    let access = record.mapi();
    let name = record.display_name.to_string();
    if !access.enabled {
        return Some(refusal(Reason::MapiDisabled, vec![name]));
    }
    if let Some(version) = &client.version
        && blocks_version(&access, version)
    {
        return Some(refusal(
            Reason::VersionBlocked,
            vec![name, version.to_string()],
        ));
    }
    if access.block_non_cached && client.online_mode {
        return Some(refusal(Reason::NonCachedModeBlocked, vec![name]));
    }
    if access.block_rpc_http && answer.protocol == Protocol::OutlookAnywhere {
        return Some(refusal(Reason::OutlookAnywhereBlocked, vec![name]));
    }
    let server = org.server_of_mailbox(record)?;
    let class = match answer.protocol {
        Protocol::MapiHttp => Class::MapiVirtualDirectory,
        Protocol::OutlookAnywhere => Class::OutlookAnywhere,
    };
    let Some(directory) = org.of_server(class, server.guid).next() else {
        return Some(refusal(Reason::NoDirectory, vec![server.name.to_string()]));
    };
    let place = org.identity_of(directory).to_string();
    let Some(endpoint) = endpoint else {
        return Some(if client.external && access.block_external {
            refusal(Reason::ExternalBlocked, vec![name])
        } else {
            refusal(Reason::NoAddress, vec![place])
        });
    };
    if answer.protocol == Protocol::MapiHttp
        && directory
            .properties
            .texts("IISAuthenticationMethods")
            .is_empty()
    {
        return Some(refusal(Reason::NoAuthentication, vec![place]));
    }
    if let Some(host) = host_of(&endpoint.mail_store)
        && !uncovered_hosts(org, server.guid, &[host.to_owned()], now).is_empty()
    {
        return Some(refusal(
            Reason::CertificateMismatch,
            vec![host.to_owned(), server.name.to_string()],
        ));
    }
    let component = match answer.protocol {
        Protocol::MapiHttp => "MapiProxy",
        Protocol::OutlookAnywhere => "RpcProxy",
    };
    if !component_state::is_active(org, server.guid, component) {
        return Some(refusal(
            Reason::ComponentInactive,
            vec![component.to_owned(), server.name.to_string()],
        ));
    }
    for service in ["W3SVC", "MSExchangeRPC", "MSExchangeIS"] {
        if !is_running(org, server.guid, service) {
            return Some(refusal(
                Reason::ServiceStopped,
                vec![service.to_owned(), server.name.to_string()],
            ));
        }
    }
    let database = record
        .mailbox
        .as_ref()
        .and_then(|m| org.configuration().get(m.database))?;
    if !super::database::is_mounted(org, database) {
        return Some(refusal(
            Reason::DatabaseDismounted,
            vec![database.name.to_string()],
        ));
    }
    None
}

/// Whether an Outlook that was connected before a change is told to restart: the mailbox's connections have moved to MAPI over HTTP.
pub fn must_restart(before: &Organization, after: &Organization, mailbox: Uuid) -> bool {
    let client = Client::default();
    let protocol = |org: &Organization| {
        org.directory()
            .get(mailbox)
            .filter(|record| record.mapi().enabled)
            .map(|record| autodiscover(org, record, &client).protocol)
    };
    protocol(before) == Some(Protocol::OutlookAnywhere)
        && protocol(after) == Some(Protocol::MapiHttp)
}
