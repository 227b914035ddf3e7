//! Sessions with Exchange: Connect-ExchangeOnline, Connect-IPPSSession, Disconnect-ExchangeOnline, Get-ConnectionInformation,
//! Add-PSSnapin, Get-PSSnapin, New-PSSession with the configuration Microsoft.Exchange, Import-PSSession, Get-PSSession, Remove-PSSession.
//!
//! Nothing leaves the machine: connecting decides which edition's commands the session has.

use super::task;
use crate::engine::edition::{Opening, listed};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::identity::matches_pattern;
use crate::exchange::organization::guid_of;
use crate::exchange::property::fold;
use crate::value::{Context, ErrorCategory, Fault, PSObject, PropertyBag, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-PSSnapin",
        body: Body::Each(snap_in),
    },
    Cmdlet {
        name: "Connect-ExchangeOnline",
        body: Body::Each(|call| connect(call, "EXO")),
    },
    Cmdlet {
        name: "Connect-IPPSSession",
        body: Body::Each(|call| connect(call, "SCC")),
    },
    Cmdlet {
        name: "Disconnect-ExchangeOnline",
        body: Body::Each(disconnect),
    },
    Cmdlet {
        name: "Get-ConnectionInformation",
        body: Body::Each(information),
    },
    Cmdlet {
        name: "Get-PSSession",
        body: Body::Each(get_session),
    },
    Cmdlet {
        name: "Get-PSSnapin",
        body: Body::Each(snap_ins),
    },
    Cmdlet {
        name: "Import-PSSession",
        body: Body::Each(import_session),
    },
    Cmdlet {
        name: "New-PSSession",
        body: Body::Each(new_session),
    },
    Cmdlet {
        name: "Remove-PSSession",
        body: Body::Each(remove_session),
    },
];

/// The connections of a session.
#[derive(Default)]
struct Connections {
    open: RefCell<Vec<Connection>>,
    /// The edition before the first connection.
    before: RefCell<Option<Option<String>>>,
    numbers: Cell<u32>,
    sessions: RefCell<Vec<Value>>,
    /// The snap-ins that were added.
    snap_ins: RefCell<Vec<&'static str>>,
}

#[derive(Clone)]
struct Connection {
    id: String,
    edition: &'static str,
    user: String,
    prefix: String,
    uri: String,
    organization: String,
    delegated: String,
    application: String,
    certificate: bool,
    /// The names of the commands that are wanted; none: all.
    names: Vec<String>,
}

fn connections(call: &mut Call<'_>) -> Rc<Connections> {
    match call.rt.service::<Connections>() {
        Some(held) => held,
        None => {
            let made = Rc::new(Connections::default());
            call.rt.offer(Rc::clone(&made));
            made
        }
    }
}

/// Gives the session the editions of its connections. Those with a prefix bring their commands beside what is there.
fn settle(call: &mut Call<'_>, held: &Connections) {
    let mut editions: Vec<&str> = Vec::new();
    let mut prefixes: Vec<(String, &'static str)> = Vec::new();
    for connection in held.open.borrow().iter() {
        if !connection.prefix.is_empty() {
            prefixes.push((connection.prefix.clone(), connection.edition));
        } else if !editions.contains(&connection.edition) {
            editions.push(connection.edition);
        }
    }
    call.rt.set_prefixes(prefixes);
    let openings: Vec<Opening> = held
        .open
        .borrow()
        .iter()
        .map(|connection| Opening {
            edition: connection.edition,
            prefix: connection.prefix.clone(),
            names: connection.names.clone(),
        })
        .collect();
    call.rt.set_openings(openings);
    if editions.is_empty() {
        if let Some(before) = held.before.borrow_mut().take() {
            call.rt.set_edition(before.as_deref());
        }
        return;
    }
    if held.before.borrow().is_none() {
        let present = call.rt.edition.as_ref().map(ToString::to_string);
        *held.before.borrow_mut() = Some(present);
    }
    let text = editions.join(",");
    call.rt.set_edition(Some(&text));
}

/// A text parameter; empty if the command has none, or nothing was given.
fn given(call: &Call<'_>, parameter: &str) -> String {
    if call.given.metadata().exact(parameter).is_none() {
        return String::new();
    }
    call.text(parameter)
        .map(|text| text.to_string())
        .unwrap_or_default()
}

/// The commands that are wanted of a connection; none: all.
fn names(call: &Call<'_>) -> Vec<String> {
    let has = |name: &str| call.given.metadata().exact(name).is_some();
    // Commands of Exchange are functions and cmdlets.
    if has("CommandType") && call.is_bound("CommandType") {
        let kinds = call.value("CommandType").to_text();
        let brings = kinds
            .split(", ")
            .any(|kind| matches!(kind, "All" | "Function" | "Cmdlet"));
        if !brings {
            return vec![String::new()];
        }
    }
    if !has("CommandName") || !call.is_bound("CommandName") {
        return Vec::new();
    }
    let all: Vec<String> = call
        .texts("CommandName")
        .iter()
        .map(ToString::to_string)
        .collect();
    if all.iter().any(|name| name == "*") {
        return Vec::new();
    }
    all
}

fn connect(call: &mut Call<'_>, edition: &'static str) -> Flow {
    let held = connections(call);
    let org = task::organization(call)?;
    let number = held.numbers.get() + 1;
    held.numbers.set(number);
    let user = match call.text("UserPrincipalName") {
        Some(user) => user.to_string(),
        None => match call.get("Credential").cloned() {
            Some(credential) => call
                .rt
                .property(&credential, "UserName")?
                .map_or_else(String::new, |name| name.to_text()),
            None => String::new(),
        },
    };
    let user = if user.is_empty() {
        format!("admin@{}", org.forest.domain)
    } else {
        user
    };
    let uri = match edition {
        "SCC" => "https://ps.compliance.protection.outlook.com",
        _ => "https://outlook.office365.com",
    };
    let certificate = [
        "CertificateThumbprint",
        "CertificateFilePath",
        "Certificate",
    ]
    .iter()
    .any(|name| call.given.metadata().exact(name).is_some() && call.is_bound(name));
    let connection = Connection {
        id: guid_of("connection", u64::from(number)).to_string(),
        edition,
        user: if certificate { String::new() } else { user },
        prefix: given(call, "Prefix"),
        uri: uri.to_owned(),
        organization: given(call, "Organization"),
        delegated: given(call, "DelegatedOrganization"),
        application: given(call, "AppId"),
        certificate,
        names: names(call),
    };
    held.open.borrow_mut().push(connection);
    settle(call, &held);
    Ok(())
}

fn disconnect(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    if !call.should_process("Running this cmdlet clears all active sessions created using Connect-ExchangeOnline or Connect-IPPSSession.", "Disconnect-ExchangeOnline")? {
        return Ok(());
    }
    let ids: Vec<String> = call
        .texts("ConnectionId")
        .iter()
        .map(|id| id.to_lowercase())
        .collect();
    let prefixes: Vec<String> = call
        .texts("ModulePrefix")
        .iter()
        .map(|prefix| prefix.to_lowercase())
        .collect();
    held.open.borrow_mut().retain(|connection| {
        let all = ids.is_empty() && prefixes.is_empty();
        let named =
            ids.contains(&connection.id) || prefixes.contains(&connection.prefix.to_lowercase());
        !(all || named)
    });
    settle(call, &held);
    Ok(())
}

fn object(type_name: &str, members: Vec<(&str, Value)>) -> Value {
    let mut bag = PropertyBag::default();
    for (name, value) in members {
        bag.set(name, value);
    }
    Value::Object(Rc::new(PSObject::typed(type_name, bag)))
}

fn information(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    let ids: Vec<String> = call
        .texts("ConnectionId")
        .iter()
        .map(|id| id.to_lowercase())
        .collect();
    let prefixes: Vec<String> = call
        .texts("ModulePrefix")
        .iter()
        .map(|prefix| prefix.to_lowercase())
        .collect();
    let open = held.open.borrow().clone();
    for (number, connection) in open.into_iter().enumerate() {
        let wanted = (ids.is_empty() || ids.contains(&connection.id))
            && (prefixes.is_empty() || prefixes.contains(&connection.prefix.to_lowercase()));
        if !wanted {
            continue;
        }
        let number = i32::try_from(number + 1).unwrap_or(i32::MAX);
        let made = object(
            "Microsoft.Exchange.Management.ExoPowershellSnapin.ConnectionInformation",
            vec![
                ("ConnectionId", Value::str(connection.id)),
                ("State", Value::str("Connected")),
                ("Id", Value::Int(number)),
                ("Name", Value::str(format!("ExchangeOnline_{number}"))),
                ("UserPrincipalName", Value::str(connection.user)),
                ("ConnectionUri", Value::str(connection.uri)),
                (
                    "AzureAdAuthorizationEndpointUri",
                    Value::str("https://login.microsoftonline.com/organizations"),
                ),
                ("TokenExpiryTimeUTC", Value::Null),
                (
                    "CertificateAuthentication",
                    Value::Bool(connection.certificate),
                ),
                ("ModuleName", Value::str("ExchangeOnlineManagement")),
                ("ModulePrefix", Value::str(connection.prefix)),
                ("Organization", Value::str(connection.organization)),
                ("DelegatedOrganization", Value::str(connection.delegated)),
                ("AppId", Value::str(connection.application)),
                ("PageSize", Value::Int(1000)),
                ("TenantID", Value::str(guid_of("tenant", 1).to_string())),
                ("TokenStatus", Value::str("Active")),
                (
                    "ConnectionUsedForInbuiltCmdlets",
                    Value::Bool(connection.edition == "EXO"),
                ),
                ("IsEopSession", Value::Bool(connection.edition == "SCC")),
            ],
        );
        call.write(made)?;
    }
    Ok(())
}

/// The edition of the servers, when a session of the shell of a server begins.
fn server_edition(call: &mut Call<'_>) -> Flow<&'static str> {
    let org = task::organization(call)?;
    let server = org.server_or_own(None).ok();
    let version = server.map_or_else(String::new, |server| {
        server.properties.text("AdminDisplayVersion").to_owned()
    });
    Ok(if version.contains("15.1") {
        "2016"
    } else if version.contains("15.0") {
        "2013"
    } else {
        "2019"
    })
}

/// The snap-ins of the management tools of a server.
const SNAP_INS: &[&str] = &[
    "Microsoft.Exchange.Management.PowerShell.E2010",
    "Microsoft.Exchange.Management.PowerShell.Setup",
    "Microsoft.Exchange.Management.PowerShell.SnapIn",
    "Microsoft.Exchange.Management.PowerShell.Support",
];

/// Get-PSSnapin: those that were added, or with `-Registered` those that could be.
fn snap_ins(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    let added = held.snap_ins.borrow().clone();
    let known: Vec<&'static str> = SNAP_INS
        .iter()
        .copied()
        .filter(|name| call.flag("Registered") || added.contains(name))
        .collect();
    let mut wanted: Vec<String> = call.texts("Name").iter().map(ToString::to_string).collect();
    if wanted.is_empty() {
        wanted.push("*".to_owned());
    }
    for pattern in wanted {
        let mut found = false;
        for name in &known {
            if !matches_pattern(&fold(&pattern), name) {
                continue;
            }
            found = true;
            let made = object(
                "System.Management.Automation.PSSnapInInfo",
                vec![
                    ("Name", Value::str(*name)),
                    ("PSVersion", Value::str("1.0")),
                    (
                        "Description",
                        Value::str("Exchange Server management tools"),
                    ),
                    ("Vendor", Value::str("Microsoft Corporation")),
                    ("IsDefault", Value::Bool(false)),
                ],
            );
            call.write(made)?;
        }
        if !found && !pattern.contains('*') {
            call.fail(
                "GetPSSnapInRead",
                ErrorCategory::InvalidArgument,
                "System.Management.Automation.PSArgumentException",
                &format!("No Windows PowerShell snap-ins matching the pattern '{pattern}' were found. Check the pattern and then try the command again."),
                Value::str(pattern),
            )?;
        }
    }
    Ok(())
}

fn snap_in(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    for name in call.texts("Name") {
        let lower = name.to_lowercase();
        if !lower.starts_with("microsoft.exchange") && !lower.contains('*') {
            call.fail(
                "AddPSSnapInRead",
                ErrorCategory::InvalidArgument,
                "System.Management.Automation.PSArgumentException",
                &format!("No Windows PowerShell snap-ins matching the pattern '{name}' were found. Check the pattern and then try the command again."),
                Value::str(name),
            )?;
            continue;
        }
        held.snap_ins.borrow_mut().extend(
            SNAP_INS
                .iter()
                .filter(|known| matches_pattern(&lower, known)),
        );
        let edition = server_edition(call)?;
        let present = call.rt.edition.as_ref().map(ToString::to_string);
        if present.is_none_or(|held| listed(&held).is_empty()) {
            call.rt.set_edition(Some(edition));
        }
    }
    Ok(())
}

fn new_session(call: &mut Call<'_>) -> Flow {
    let configuration = call
        .text("ConfigurationName")
        .map(|text| text.to_string())
        .unwrap_or_default();
    let uri = match call.get("ConnectionUri").cloned() {
        Some(value) => value.to_text(),
        None => String::new(),
    };
    if !configuration.eq_ignore_ascii_case("Microsoft.Exchange") {
        return call.throw(
            &Fault::new(
                "NotSimulated",
                ErrorCategory::NotImplemented,
                "emsh opens sessions with the configuration Microsoft.Exchange only: what it simulates is an Exchange organization.",
            )
            .of("System.NotImplementedException"),
        );
    }
    let held = connections(call);
    let number = held.numbers.get() + 1;
    held.numbers.set(number);
    let host = uri
        .split_once("://")
        .map_or(uri.as_str(), |(_, rest)| rest)
        .split(['/', ':'])
        .next()
        .unwrap_or_default()
        .to_owned();
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    let made = object(
        "System.Management.Automation.Runspaces.PSSession",
        vec![
            ("Id", Value::Int(number)),
            (
                "Name",
                Value::str(
                    call.texts("Name")
                        .first()
                        .map_or_else(|| format!("WinRM{number}"), ToString::to_string),
                ),
            ),
            ("ComputerName", Value::str(host)),
            ("ComputerType", Value::str("RemoteMachine")),
            ("State", Value::str("Opened")),
            ("ConfigurationName", Value::str("Microsoft.Exchange")),
            ("Availability", Value::str("Available")),
        ],
    );
    held.sessions.borrow_mut().push(made.clone());
    call.write(made)
}

fn get_session(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    let all = held.sessions.borrow().clone();
    let ids: Vec<String> = call.list("Id").iter().map(Value::to_text).collect();
    let names: Vec<String> = call
        .texts("Name")
        .iter()
        .map(|name| name.to_lowercase())
        .collect();
    for session in all {
        let name = call
            .rt
            .property(&session, "Name")?
            .map_or_else(String::new, |name| name.to_text());
        let id = call.rt.property(&session, "Id")?;
        let id = id.map_or_else(String::new, |id| id.to_text());
        let all = names.is_empty() && ids.is_empty();
        if all || names.contains(&name.to_lowercase()) || ids.contains(&id) {
            call.write(session)?;
        }
    }
    Ok(())
}

fn import_session(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    let Some(session) = call.get("Session").cloned() else {
        return Ok(());
    };
    let host = call
        .rt
        .property(&session, "ComputerName")?
        .map_or_else(String::new, |name| name.to_text());
    let online = host.ends_with("office365.com") || host.ends_with("outlook.com");
    let edition = if host.contains("compliance") {
        "SCC"
    } else if online {
        "EXO"
    } else {
        server_edition(call)?
    };
    let number = held.numbers.get() + 1;
    held.numbers.set(number);
    held.open.borrow_mut().push(Connection {
        id: guid_of("connection", u64::from(number)).to_string(),
        edition,
        user: String::new(),
        prefix: call
            .text("Prefix")
            .map(|text| text.to_string())
            .unwrap_or_default(),
        uri: host.clone(),
        organization: String::new(),
        delegated: String::new(),
        application: String::new(),
        certificate: false,
        names: names(call),
    });
    settle(call, &held);
    let made = object(
        "System.Management.Automation.PSModuleInfo",
        vec![
            ("ModuleType", Value::str("Script")),
            ("Version", Value::str("1.0")),
            (
                "Name",
                Value::str(format!(
                    "tmp_{}",
                    guid_of(&host, u64::from(number)).simple()
                )),
            ),
            (
                "ExportedCommands",
                Value::str("{Add-ADPermission, Add-AvailabilityAddressSpace...}"),
            ),
        ],
    );
    call.write(made)
}

fn remove_session(call: &mut Call<'_>) -> Flow {
    let held = connections(call);
    let mut ids: Vec<String> = call.list("Id").iter().map(Value::to_text).collect();
    let names: Vec<String> = call
        .texts("Name")
        .iter()
        .map(|name| name.to_lowercase())
        .collect();
    for session in call.list("Session") {
        if let Some(id) = call.rt.property(&session, "Id")? {
            ids.push(id.to_text());
        }
    }
    let all = held.sessions.borrow().clone();
    let mut left = Vec::new();
    let mut hosts = Vec::new();
    for session in all {
        let property = |call: &mut Call<'_>, name: &str| -> Flow<String> {
            Ok(call
                .rt
                .property(&session, name)?
                .map_or_else(String::new, |value| value.to_text()))
        };
        let id = property(call, "Id")?;
        let name = property(call, "Name")?;
        if ids.contains(&id) || names.contains(&name.to_lowercase()) {
            hosts.push(property(call, "ComputerName")?);
        } else {
            left.push(session.clone());
        }
    }
    *held.sessions.borrow_mut() = left;
    held.open
        .borrow_mut()
        .retain(|connection| !hosts.contains(&connection.uri));
    settle(call, &held);
    Ok(())
}
