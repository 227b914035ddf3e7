//! How far each command of Exchange's is simulated, and what is said when it does not go far enough.

use super::{error, plain};
use crate::engine::{Call, Flow};
use crate::value::{ErrorCategory, Fault};
use std::cell::{Cell, RefCell};

/// What a session says of commands that are not simulated, and the parameters that had no effect.
#[derive(Default)]
pub struct Manners {
    /// Commands that are not simulated warn, and return nothing.
    pub loose: Cell<bool>,
    /// Commands and parameters that were accepted and have no effect here, in the order of their first use.
    pub ignored: RefCell<Vec<(String, String)>>,
    /// How late changes are seen.
    pub lag: Cell<crate::exchange::time::Span>,
    /// What goes wrong.
    pub troubles: RefCell<Vec<super::trouble::Trouble>>,
    /// Where the numbers that decide it stand.
    pub draws: Cell<u64>,
    /// The call that met its troubles last.
    pub met: Cell<Option<(u64, &'static str)>>,
    /// Somebody wants to know which objects were not found.
    pub wants_missing: Cell<bool>,
    /// Which those were.
    pub missing: RefCell<Vec<super::presuppose::Missing>>,
}

impl Manners {
    /// What is said at the end of a run of the parameters that were accepted and had no effect.
    pub fn ignored_lines(&self) -> Vec<String> {
        let mut commands: Vec<(String, Vec<String>)> = Vec::new();
        for (command, parameter) in self.ignored.borrow().iter() {
            let written = format!("-{parameter}");
            match commands.iter_mut().find(|(held, _)| held == command) {
                Some((_, parameters)) => parameters.push(written),
                None => commands.push((command.clone(), vec![written])),
            }
        }
        commands
            .into_iter()
            .map(|(command, parameters)| {
                error::sentence("WithoutEffect", &[command, parameters.join(", ")])
            })
            .collect()
    }
}

/// The levels, in words.
pub const LEVELS: [&str; 7] = [
    "absent in this edition",
    "known",
    "binds",
    "reads",
    "writes",
    "behaves",
    "verified",
];

/// Whether a command prints objects whose properties were captured from a real server, or recorded in a tenant of Exchange
/// Online; `tests/captures` holds what was captured, and a test compares.
pub fn is_captured(command: &str) -> bool {
    let Some((verb, noun)) = command.split_once('-') else {
        return false;
    };
    if verb == "Get" && crate::exchange::online::is_recorded(noun) {
        return true;
    }
    // What a Test- command prints is no object of its noun where there is a Get- command for these.
    let is_own = verb == "Get"
        || (verb == "Test" && crate::grammar::declaration(&format!("Get-{noun}")).is_none());
    is_own
        && crate::grammar::text(&format!("exchange/schema/{noun}.json"))
            .is_some_and(|text| text.contains("\"trust\": \"captured\""))
}

/// The level of a command.
pub fn level(command: &str) -> u8 {
    let own = is_own(command);
    let level = match (own, plain::level(command)) {
        (true, _) => 5,
        // A record whose defaults are known and whose parameters all have an effect behaves as it is documented to.
        (false, Some(level)) if plain::behaves(command) && !lacks(command, level) => 5,
        (false, Some(level)) => level,
        (false, None) => 2,
    };
    if level > 2 && is_captured(command) {
        return 6;
    }
    level
}

/// Where the properties and values of a command's objects come from: what their schema says of itself; `reconstructed` where
/// they are from general knowledge, `declared` where only the commands' parameters tell what there is.
pub fn trust(command: &str) -> String {
    let noun = command.split_once('-').map_or(command, |(_, noun)| noun);
    let said = |file: &str| -> Option<serde_json::Value> {
        serde_json::from_str(crate::grammar::text(file)?).ok()
    };
    if let Some(schema) = said(&format!("exchange/schema/{noun}.json")) {
        return schema
            .get("trust")
            .and_then(serde_json::Value::as_str)
            .unwrap_or("reconstructed")
            .to_owned();
    }
    let is_told = plain::PlainNoun::of(noun).is_some_and(|noun| noun.has_known_defaults());
    if is_told { "reconstructed" } else { "declared" }.to_owned()
}

/// Whether a command has code of its own.
fn is_own(command: &str) -> bool {
    super::NOUNS
        .iter()
        .flat_map(|noun| noun.iter())
        .any(|cmdlet| cmdlet.name.eq_ignore_ascii_case(command))
}

/// Whether a parameter of a command has no effect that should have one.
fn lacks(command: &str, level: u8) -> bool {
    reaches(command, None, level)
        .iter()
        .any(|(_, reach)| *reach == Reach::NotModelled)
}

/// The session's manners.
pub fn manners(call: &mut Call<'_>) -> std::rc::Rc<Manners> {
    match call.rt.service::<Manners>() {
        Some(manners) => manners,
        None => {
            let manners = std::rc::Rc::new(Manners::default());
            call.rt.offer(std::rc::Rc::clone(&manners));
            manners
        }
    }
}

/// Says that the command is not simulated: an error that ends the statement, or a warning in a loose session.
pub fn not_simulated(call: &mut Call<'_>) -> Flow {
    let name = call.info.name;
    let level = level(name);
    let word = LEVELS.get(usize::from(level)).copied().unwrap_or_default();
    let message = error::sentence(
        "NotSimulated",
        &[name.to_owned(), level.to_string(), word.to_owned()],
    );
    if manners(call).loose.get() {
        return call.warning(&message);
    }
    call.throw(
        &Fault::new("NotSimulated", ErrorCategory::NotImplemented, message)
            .of("System.NotImplementedException"),
    )
}

/// Remembers that a parameter has no effect here; it is told once, when the session ends.
pub fn without_effect(call: &mut Call<'_>, parameter: &str) -> Flow {
    let command = call.info.name.to_owned();
    let manners = manners(call);
    let mut ignored = manners.ignored.borrow_mut();
    if !ignored
        .iter()
        .any(|(held, name)| *held == command && name.eq_ignore_ascii_case(parameter))
    {
        ignored.push((command, parameter.to_owned()));
    }
    Ok(())
}

/// What a parameter does here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It does what it does in Exchange.
    Effective,
    /// It speaks of something that is not there by design: domain controllers, credentials, confirmation of servers.
    ByDesign,
    /// It is accepted, and nothing comes of it.
    NotModelled,
    /// The edition does not have it.
    Absent,
}

impl Reach {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Effective => "effective",
            Self::ByDesign => "accepted without effect by design",
            Self::NotModelled => "accepted but not modelled",
            Self::Absent => "refused in this edition",
        }
    }
}

/// Parameters that speak of what a simulation has none of.
const BY_DESIGN: &[&str] = &[
    "DomainController",
    "ReadFromDomainController",
    "Credential",
    "GlobalCatalog",
    "SkipDualWrite",
    "OverrideRecipientQuotas",
    "UseCustomRouting",
    "AsJob",
    "BypassMailboxAnchoring",
    "AccessToken",
    "ExecutingUser",
    "JitApproved",
    "AccountPartition",
    // The directory is all that is asked here.
    "ADPropertiesOnly",
    // Reserved for Microsoft's own use.
    "Organization",
    "ProbeTag",
    "Diagnostic",
    "DiagnosticInfo",
    "DiagnosticArgument",
    // How a test is carried out where there is a network, and who watches it.
    "MonitoringContext",
    "LightMode",
    "ResetTestAccountCredentials",
    "TrustAnySSLCertificate",
    "MailboxCredential",
    "ActiveDirectoryTimeout",
    "AllConnectionsTimeout",
    "PerConnectionTimeout",
    // What is left behind in other services when an object is removed.
    "ForceDeletion",
];

/// Parameters by which Get commands choose among records.
const OF_SEARCHES: &[&str] = &["GetChildren", "Recurse", "Page", "PageSize"];

/// Whether a parameter speaks of what a simulation has none of.
pub fn is_by_design(parameter: &str) -> bool {
    BY_DESIGN
        .iter()
        .any(|known| known.eq_ignore_ascii_case(parameter))
}

/// Parameters that the commands of this room read by name.
const READ_BY_NAME: &[&str] = &[
    "Identity",
    "Filter",
    "ResultSize",
    "SortBy",
    "Anr",
    "OrganizationalUnit",
    "RecipientTypeDetails",
    "RecipientType",
    "Server",
    "Database",
    "Archive",
    "Force",
    "IgnoreDefaultScope",
    "Mailbox",
    "Member",
    "Members",
    "Links",
    "LinkType",
    "User",
    "Trustee",
    "AccessRights",
    "ExtendedRights",
    "Deny",
    "InheritanceType",
    "FolderScope",
    "RecipientPreviewFilter",
    "BookmarkDisplayName",
    "IncludeBookmarkObject",
    "ManagedBy",
    "Arbitration",
    "PublicFolder",
    "Monitoring",
    "Migration",
    "Name",
    "Alias",
    "DisplayName",
    "Room",
    "Equipment",
    "Shared",
    "Discovery",
    "Type",
    "RoomList",
    "Status",
    "Domain",
    "ResetDefault",
    "SharingPermissionFlags",
    "MailboxServer",
    "ActivateOnServer",
    "Active",
    "ProtocolSettings",
    "ActiveSyncDebugLogging",
    "ADPropertiesOnly",
    "ShowMailboxVirtualDirectories",
    "ProbeIdentity",
    "RunFromServerId",
    "MailboxId",
    "Thumbprint",
    "Services",
    "Container",
    "Path",
    "WebSiteName",
    "CopyOwnerToMember",
    "ArchiveDatabase",
    "UserPrincipalName",
    "MicrosoftOnlineServicesID",
    "SamAccountName",
    "PrimarySmtpAddress",
    "ExternalEmailAddress",
    "Password",
    "ConnectionId",
    "ModulePrefix",
    "Prefix",
    "Component",
    "State",
    "Requester",
    "HealthSet",
    "ServerRole",
];

/// What the parameters of a command do here, in an edition or in any.
pub fn parameters(command: &str, edition: Option<&str>) -> Vec<(String, Reach)> {
    reaches(command, edition, level(command))
}

fn reaches(command: &str, edition: Option<&str>, level: u8) -> Vec<(String, Reach)> {
    use crate::engine::declaration;
    use crate::engine::edition::covers;
    use crate::exchange::view::recipient_schema;
    let Some(metadata) = declaration::cmdlet(command) else {
        return Vec::new();
    };
    let (verb, noun) = command.split_once('-').unwrap_or((command, ""));
    let plain = plain::PlainNoun::of(noun);
    metadata
        .parameters
        .iter()
        .take(metadata.declared)
        .map(|parameter| {
            let name = parameter.name.as_str();
            let is = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
            let here = parameter.editions.is_empty()
                || edition.is_none_or(|edition| {
                    covers(parameter.editions.iter().map(|name| &**name), &[edition])
                });
            let reach = if !here {
                Reach::Absent
            } else if is(BY_DESIGN) || super::unmodelled::is_by_design(command, name) {
                Reach::ByDesign
            } else if level < 3 {
                Reach::NotModelled
            } else if is_own(command) {
                // What code of its own does not do something with is listed.
                if super::unmodelled::is_unmodelled(command, name) {
                    Reach::NotModelled
                } else {
                    Reach::Effective
                }
            } else if plain::report_level(command).is_some() {
                if plain::report_reads(command, name) {
                    Reach::Effective
                } else {
                    Reach::NotModelled
                }
            } else if (verb == "Get"
                && (is(OF_SEARCHES)
                    || plain::select_reads(noun, name)
                    || plain.as_ref().is_some_and(|plain| plain.is_always_empty())))
                || is(READ_BY_NAME)
                || recipient_schema(name).is_some()
                || plain
                    .as_ref()
                    .is_some_and(|plain| plain.records.schema.property(name).is_some())
            {
                Reach::Effective
            } else {
                Reach::NotModelled
            };
            (name.to_owned(), reach)
        })
        .collect()
}
