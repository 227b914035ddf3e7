//! The log files of MAPI over HTTP: their places, headings and lines.

use super::connection::{Client, Connection, Reason};
use super::mapi::Protocol;
use super::organization::{Organization, guid_of};
use super::record::DirectoryObject;
use super::time::Moment;
use super::virtual_directory::host_of;

/// Lines to add to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLines {
    /// The file, below the installation folder, with backslashes.
    pub file: String,
    /// The lines that a new file begins with.
    pub heading: Vec<String>,
    /// The lines to add.
    pub lines: Vec<String>,
}

const PROXY_FIELDS: &str = "DateTime,RequestId,MajorVersion,MinorVersion,BuildVersion,RevisionVersion,ClientRequestId,Protocol,UrlHost,UrlStem,ProtocolAction,AuthenticationType,IsAuthenticated,AuthenticatedUser,Organization,AnchorMailbox,UserAgent,ClientIpAddress,ServerHostName,HttpStatus,BackEndStatus,ErrorCode,Method,ProxyAction,TargetServer,TargetServerVersion,RoutingType,RoutingHint,BackEndCookie,ServerLocatorHost,ServerLocatorLatency,RequestBytes,ResponseBytes,TargetOutstandingRequests,AuthModulePerfContext,HttpPipelineLatency,CalculateTargetBackEndLatency,GlsLatencyBreakup,TotalGlsLatency,AccountForestLatencyBreakup,TotalAccountForestLatency,ResourceForestLatencyBreakup,TotalResourceForestLatency,ADLatency,SharedCacheLatencyBreakup,TotalSharedCacheLatency,ActivityContextLifeTime,ModuleToHandlerSwitchingLatency,ClientReqStreamLatency,BackendReqInitLatency,BackendReqStreamLatency,BackendProcessingLatency,BackendRespInitLatency,BackendRespStreamLatency,ClientRespStreamLatency,KerberosAuthHeaderLatency,HandlerCompletionLatency,RequestHandlerLatency,HandlerToModuleSwitchingLatency,ProxyTime,CoreLatency,RoutingLatency,HttpProxyOverhead,TotalRequestTime,RouteRefresherLatency,UrlQuery,BackEndGenericInfo,GenericInfo,GenericErrors,EdgeTraceId,DatabaseGuid,UserADObjectGuid,PartitionEndpointLookupLatency,RoutingStatus";

const MAILBOX_FIELDS: &str = "DateTime,RequestId,MapiRequestId,ClientRequestId,RequestType,HttpStatusCode,ResponseCode,StatusCode,ReturnCode,TotalRequestLatency,DeploymentRing,MajorVersion,MinorVersion,BuildVersion,RevisionVersion,AuthenticatedUserEmail,UPN,Puid,TenantGuid,MailboxId,MDBGuid,ActAsUserEmail,ClientIP,SourceCafeServer,EdgeInfo,NetworkDeviceInfo,SessionCookie,SequenceCookie,MapiClientInfo,ClientSoftware,ClientSoftwareVersion,ClientMode,AuthenticationType,AuthModuleLatency,LiveIdBasicLog,LiveIdBasicError,LiveIdNegotiateError,OAuthLatency,OAuthError,OAuthErrorCategory,OAuthExtraInfo,AuthenticatedUser,RopIds,OperationSpecific,GenericInfo,GenericErrors";

const ADDRESS_BOOK_FIELDS: &str = MAILBOX_FIELDS;

const RPC_FIELDS: &str = "date-time,session-id,seq-number,client-name,organization-info,client-software,client-software-version,client-mode,client-ip,server-ip,protocol,application-id,operation,rpc-status,processing-time,operation-specific,failures";

/// What the servers write down when a client connects.
pub fn of_connection(
    org: &Organization,
    record: &DirectoryObject,
    client: &Client,
    connection: &Connection,
    now: Moment,
) -> Vec<LogLines> {
    let Some(server) = org.server_of_mailbox(record) else {
        return Vec::new();
    };
    let version = build(server.properties.text("AdminDisplayVersion"));
    let writer = Writer {
        org,
        record,
        client,
        connection,
        server: super::server::fqdn(org, server),
        version,
        now,
    };
    match connection.autodiscover.protocol {
        Protocol::MapiHttp => {
            let mut files = vec![writer.proxy()];
            if reaches_back_end(connection) {
                files.push(writer.mailbox());
                if connection.is_connected() {
                    files.push(writer.address_book());
                }
            }
            files
        }
        Protocol::OutlookAnywhere => vec![writer.rpc()],
    }
}

/// Whether the front end passes the request on.
fn reaches_back_end(connection: &Connection) -> bool {
    matches!(
        connection.refusal.as_ref().map(|refusal| refusal.reason),
        None | Some(
            Reason::MapiDisabled
                | Reason::VersionBlocked
                | Reason::NonCachedModeBlocked
                | Reason::DatabaseDismounted
        )
    )
}

/// The four numbers in `Version 15.2 (Build 1544.4)`.
fn build(text: &str) -> [String; 4] {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_owned);
    std::array::from_fn(|_| numbers.next().unwrap_or_else(|| "0".to_owned()))
}

/// `15.02.1544.004`, as the headings write a version.
fn padded(version: &[String; 4]) -> String {
    let [major, minor, build, revision] = version;
    format!("{major:0>2}.{minor:0>2}.{build:0>4}.{revision:0>3}")
}

struct Writer<'a> {
    org: &'a Organization,
    record: &'a DirectoryObject,
    client: &'a Client,
    connection: &'a Connection,
    server: String,
    version: [String; 4],
    now: Moment,
}

impl Writer<'_> {
    fn file(
        &self,
        folder: &str,
        name: &str,
        kind: &str,
        fields: &str,
        rows: &[Vec<(&str, String)>],
    ) -> LogLines {
        let c = self.now.calendar();
        LogLines {
            file: format!(
                "{folder}\\{name}_{:04}{:02}{:02}{:02}-1.LOG",
                c.year, c.month, c.day, c.hour
            ),
            heading: vec![
                "#Software: Microsoft Exchange Server".to_owned(),
                format!("#Version: {}", padded(&self.version)),
                format!("#Log-type: {kind}"),
                format!("#Date: {}", self.now.to_log()),
                format!("#Fields: {fields}"),
            ],
            lines: rows.iter().map(|row| line(fields, row)).collect(),
        }
    }

    fn request(&self, number: u64) -> String {
        let seed = format!("{}/{}", self.record.guid, self.now.to_log());
        guid_of(&seed, number).to_string()
    }

    fn common(&self) -> Vec<(&'static str, String)> {
        let [major, minor, build, revision] = &self.version;
        vec![
            ("DateTime", self.now.to_log()),
            ("MajorVersion", major.clone()),
            ("MinorVersion", minor.clone()),
            ("BuildVersion", build.clone()),
            ("RevisionVersion", revision.clone()),
            ("AuthenticationType", "Negotiate".to_owned()),
            ("AuthenticatedUser", self.account()),
        ]
    }

    fn account(&self) -> String {
        format!(
            "{}\\{}",
            self.org.forest.net_bios,
            self.record.sam_account_name.as_deref().unwrap_or_default()
        )
    }

    fn address(&self) -> String {
        self.record
            .primary_smtp_address()
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    fn client_ip(&self) -> &'static str {
        if self.client.external {
            "203.0.113.25"
        } else {
            "192.0.2.25"
        }
    }

    fn client_version(&self) -> String {
        self.client
            .version
            .as_ref()
            .map_or_else(|| "16.0.17328.20068".to_owned(), ToString::to_string)
    }

    fn mode(&self) -> &'static str {
        if self.client.online_mode {
            "Classic"
        } else {
            "Cached"
        }
    }

    fn status(&self) -> &'static str {
        match self
            .connection
            .refusal
            .as_ref()
            .map(|refusal| refusal.reason)
        {
            None => "200",
            Some(Reason::NoAuthentication) => "401",
            Some(Reason::NoDirectory) => "404",
            Some(Reason::MapiDisabled | Reason::VersionBlocked | Reason::NonCachedModeBlocked) => {
                "200"
            }
            Some(_) => "503",
        }
    }

    fn error(&self) -> String {
        self.connection
            .refusal
            .as_ref()
            .map(|refusal| refusal.reason.name().to_owned())
            .unwrap_or_default()
    }

    fn proxy(&self) -> LogLines {
        let host = self
            .connection
            .endpoint
            .as_ref()
            .and_then(|e| host_of(&e.mail_store))
            .unwrap_or(&self.server);
        let id = self
            .record
            .mailbox
            .as_ref()
            .map(|m| m.exchange_guid.to_string())
            .unwrap_or_default();
        let mut row = self.common();
        row.extend([
            ("RequestId", self.request(1)),
            (
                "ClientRequestId",
                format!("{{{}}}:1", self.request(2).to_uppercase()),
            ),
            ("Protocol", "Mapi".to_owned()),
            ("UrlHost", host.to_owned()),
            ("UrlStem", "/mapi/emsmdb/".to_owned()),
            ("IsAuthenticated", "true".to_owned()),
            ("AnchorMailbox", format!("MailboxGuid~{id}")),
            (
                "UserAgent",
                format!("Microsoft Office/16.0 (Outlook {})", self.client_version()),
            ),
            ("ClientIpAddress", self.client_ip().to_owned()),
            (
                "ServerHostName",
                self.server
                    .split('.')
                    .next()
                    .unwrap_or_default()
                    .to_uppercase(),
            ),
            ("HttpStatus", self.status().to_owned()),
            (
                "BackEndStatus",
                if reaches_back_end(self.connection) {
                    self.status().to_owned()
                } else {
                    String::new()
                },
            ),
            ("ErrorCode", self.error()),
            ("Method", "POST".to_owned()),
            ("ProxyAction", "Proxy".to_owned()),
            ("TargetServer", self.server.to_lowercase()),
            ("TargetServerVersion", self.version.join(".")),
            ("RoutingType", "MailboxGuid".to_owned()),
            (
                "UrlQuery",
                format!(
                    "?MailboxId={id}@{}",
                    self.address().split('@').next_back().unwrap_or_default()
                ),
            ),
            (
                "DatabaseGuid",
                self.record
                    .mailbox
                    .as_ref()
                    .map(|m| m.database.to_string())
                    .unwrap_or_default(),
            ),
            ("UserADObjectGuid", self.record.guid.to_string()),
        ]);
        self.file(
            "Logging\\HttpProxy\\Mapi",
            "HttpProxy",
            "HttpProxy Logs",
            PROXY_FIELDS,
            &[row],
        )
    }

    fn back_end(&self, request_type: &str, number: u64) -> Vec<(&'static str, String)> {
        let mut row = self.common();
        row.extend([
            ("RequestId", self.request(number)),
            (
                "MapiRequestId",
                format!("{{{}}}:{number}", self.request(3).to_uppercase()),
            ),
            (
                "ClientRequestId",
                format!("{{{}}}:{number}", self.request(2).to_uppercase()),
            ),
            ("RequestType", request_type.to_owned()),
            ("HttpStatusCode", self.status().to_owned()),
            ("ResponseCode", "0".to_owned()),
            ("StatusCode", "0".to_owned()),
            ("AuthenticatedUserEmail", self.address()),
            (
                "UPN",
                self.record
                    .user_principal_name
                    .as_deref()
                    .unwrap_or_default()
                    .to_owned(),
            ),
            (
                "MailboxId",
                self.record
                    .mailbox
                    .as_ref()
                    .map(|m| m.exchange_guid.to_string())
                    .unwrap_or_default(),
            ),
            (
                "MDBGuid",
                self.record
                    .mailbox
                    .as_ref()
                    .map(|m| m.database.to_string())
                    .unwrap_or_default(),
            ),
            ("ActAsUserEmail", self.address()),
            ("ClientIP", self.client_ip().to_owned()),
            ("SourceCafeServer", self.server.to_lowercase()),
            ("ClientSoftware", "OUTLOOK.EXE".to_owned()),
            ("ClientSoftwareVersion", self.client_version()),
            ("ClientMode", self.mode().to_owned()),
            ("GenericErrors", self.error()),
        ]);
        row
    }

    fn mailbox(&self) -> LogLines {
        let mut rows = vec![self.back_end("Connect", 4)];
        if self.connection.is_connected() {
            rows.push(self.back_end("Execute", 5));
            rows.push(self.back_end("Disconnect", 6));
        }
        self.file(
            "Logging\\MapiHttp\\Mailbox",
            "MapiHttp",
            "MapiHttp Logs",
            MAILBOX_FIELDS,
            &rows,
        )
    }

    fn address_book(&self) -> LogLines {
        let rows = [self.back_end("Bind", 7), self.back_end("Unbind", 8)];
        self.file(
            "Logging\\MAPI Address Book Service",
            "MapiAddressBook",
            "MAPI Address Book Service Logs",
            ADDRESS_BOOK_FIELDS,
            &rows,
        )
    }

    fn rpc(&self) -> LogLines {
        let row = vec![
            ("date-time", self.now.to_log()),
            (
                "session-id",
                (self.record.guid.as_u64_pair().0 % 100_000).to_string(),
            ),
            ("seq-number", "0".to_owned()),
            (
                "client-name",
                self.record
                    .legacy_dn
                    .as_deref()
                    .unwrap_or_default()
                    .to_owned(),
            ),
            ("client-software", "OUTLOOK.EXE".to_owned()),
            ("client-software-version", self.client_version()),
            ("client-mode", self.mode().to_owned()),
            ("client-ip", self.client_ip().to_owned()),
            ("protocol", "RpcHttp".to_owned()),
            ("operation", "Connect".to_owned()),
            (
                "rpc-status",
                if self.connection.is_connected() {
                    "0"
                } else {
                    "1"
                }
                .to_owned(),
            ),
            ("processing-time", "00:00:00.0150000".to_owned()),
            ("failures", self.error()),
        ];
        self.file(
            "Logging\\RPC Client Access",
            "RCA",
            "RPC Client Access Logs",
            RPC_FIELDS,
            &[row],
        )
    }
}

/// A line of a log: the fields in order, quoted where they have to be.
fn line(fields: &str, values: &[(&str, String)]) -> String {
    let mut text = String::new();
    for (place, field) in fields.split(',').enumerate() {
        if place > 0 {
            text.push(',');
        }
        let Some((_, value)) = values.iter().find(|(name, _)| *name == field) else {
            continue;
        };
        if value.contains([',', '"', '\r', '\n']) {
            text.push('"');
            text.push_str(&value.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(value);
        }
    }
    text
}
