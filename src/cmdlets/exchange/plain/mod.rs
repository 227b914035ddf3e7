//! The commands of nouns that are plain records: Get, New, Set, Remove, Enable, Disable and what else changes a state.
//!
//! Nothing here knows a noun: what its objects hold and where they live is told by its declarations, its schema and
//! `grammar/exchange/nouns.json`.

mod noun;
mod report;

use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, has_wildcard, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::plain::{CONTAINER, Home, identity};
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Setting, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::exchange::rules;
use crate::exchange::store::Committed;
use crate::exchange::view;
use crate::value::Type;
pub use noun::{PlainNoun, is_silent};
pub use report::{level as report_level, reads as report_reads};
use std::rc::Rc;
use std::sync::Arc;
use uuid::Uuid;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "exchange/Get-*",
        body: Body::Each(|call| told(call, get)),
    },
    Cmdlet {
        name: "exchange/New-*",
        body: Body::Each(|call| told(call, new)),
    },
    Cmdlet {
        name: "exchange/Add-*",
        body: Body::Each(|call| told(call, new)),
    },
    Cmdlet {
        name: "exchange/Install-*",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "exchange/Uninstall-*",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "exchange/Move-*",
        body: Body::Each(relocate),
    },
    Cmdlet {
        name: "exchange/Set-*",
        body: Body::Each(|call| told(call, set)),
    },
    Cmdlet {
        name: "exchange/Remove-*",
        body: Body::Each(|call| told(call, remove)),
    },
    Cmdlet {
        name: "exchange/Enable-*",
        body: Body::Each(|call| told(call, |call| switch(call, true))),
    },
    Cmdlet {
        name: "exchange/Disable-*",
        body: Body::Each(|call| told(call, |call| switch(call, false))),
    },
    Cmdlet {
        name: "exchange/Suspend-*",
        body: Body::Each(|call| told(call, |call| status(call, "Suspended"))),
    },
    Cmdlet {
        name: "exchange/Resume-*",
        body: Body::Each(|call| told(call, |call| status(call, "InProgress"))),
    },
    Cmdlet {
        name: "exchange/Start-*",
        body: Body::Each(|call| told(call, |call| status(call, "InProgress"))),
    },
    Cmdlet {
        name: "exchange/Stop-*",
        body: Body::Each(|call| told(call, |call| status(call, "Stopped"))),
    },
    Cmdlet {
        name: "exchange/Complete-*",
        body: Body::Each(|call| told(call, |call| status(call, "Completing"))),
    },
    Cmdlet {
        name: "exchange/Update-*",
        body: Body::Each(|call| told(call, touch)),
    },
    Cmdlet {
        name: "exchange/*-*",
        body: Body::Each(|call| told(call, silent)),
    },
];

/// Carries out what `grammar/exchange/reports.json` tells of the command; else what its family does.
fn told(call: &mut Call<'_>, otherwise: fn(&mut Call<'_>) -> Flow) -> Flow {
    if report::run(call)? {
        return Ok(());
    }
    otherwise(call)
}

/// How far a command of this module's families goes, by its name: see `coverage`.
pub fn level(command: &str) -> Option<u8> {
    if let Some(level) = report::level(command) {
        return Some(level);
    }
    if is_silent(command) {
        return Some(4);
    }
    let (verb, noun) = command.split_once('-')?;
    let noun = PlainNoun::of(noun)?;
    match verb {
        "Get" => noun.answers().then_some(3),
        "Install" | "Uninstall" => (noun.has("Get") && noun.has("Install")).then_some(4),
        "Move" => (noun.has("Get") && noun.has("Set")).then_some(4),
        "New" | "Add" => can_be_made(&noun).then_some(4),
        "Set" | "Remove" | "Enable" | "Disable" => Some(4),
        "Suspend" | "Resume" | "Start" | "Stop" | "Complete" | "Update" => {
            (noun.has("Set") || noun.has("New") || noun.has("Get")).then_some(4)
        }
        _ => None,
    }
}

/// Whether a record's command does what is documented as far as records go: its defaults are facts, not guesses.
pub fn behaves(command: &str) -> bool {
    if is_silent(command) || report::level(command).is_some() {
        return false;
    }
    command
        .split_once('-')
        .and_then(|(_, noun)| PlainNoun::of(noun))
        .is_some_and(|noun| noun.has_known_defaults())
}

/// Whether new objects can be made.
fn can_be_made(noun: &PlainNoun) -> bool {
    !matches!(noun.records.home, Home::Single | Home::Mailbox)
}

/// The noun of the command that runs; none when it is no record, which an error says.
fn noun_of(call: &mut Call<'_>) -> Flow<Option<Rc<PlainNoun>>> {
    let name = call.info.name;
    let noun = match level(name) {
        Some(_) => name
            .split_once('-')
            .and_then(|(_, noun)| PlainNoun::of(noun)),
        None => None,
    };
    if noun.is_none() {
        super::coverage::not_simulated(call)?;
    }
    Ok(noun)
}

fn write(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Arc<Organization>,
    record: Arc<ConfigurationObject>,
) -> Flow {
    let source = Source::Configuration(Arc::clone(org), record);
    let value = ExchangeObject::value(noun.records.schema, source, call);
    call.write(value)
}

/// The records that the parameters name; none when an error was written.
fn named(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let records = &noun.records;
    let given = argument::named(call, "Identity")?;
    match records.home {
        Home::Single => Ok(Some(vec![records.single(org)])),
        Home::Server => {
            let server = match argument::named(call, "Server")? {
                Some(server) => Some(server),
                None if records.item.is_empty() => given.clone(),
                None => None,
            };
            match (server, given) {
                (Some(server), _) if !has_wildcard(&server) => {
                    let Some(server) = error::or_write(call, org.server_or_own(Some(&server)))?
                    else {
                        return Ok(None);
                    };
                    Ok(Some(records.of_server(org, &server).into_iter().collect()))
                }
                (_, Some(given)) => one_or_several(call, noun, org, &given),
                (_, None) if call.info.name.starts_with("Get-") && given_identity(noun, call) => {
                    Ok(Some(records.all(org)))
                }
                (_, None) => {
                    let Some(server) = error::or_write(call, org.server_or_own(None))? else {
                        return Ok(None);
                    };
                    Ok(Some(records.of_server(org, &server).into_iter().collect()))
                }
            }
        }
        Home::Mailbox => {
            let owner = match given {
                Some(owner) => Some(owner),
                None => argument::named(call, "Mailbox")?,
            };
            match owner {
                Some(owner) if has_wildcard(&owner) => Ok(Some(
                    org.recipients_called(&owner, Kind::Mailbox)
                        .into_iter()
                        .map(|owner| records.of_owner(org, owner.guid))
                        .collect(),
                )),
                Some(owner) => {
                    let Some(owner) =
                        error::or_write(call, org.find_recipient(&owner, Kind::Mailbox))?
                    else {
                        return Ok(None);
                    };
                    Ok(Some(vec![records.of_owner(org, owner.guid)]))
                }
                None => Ok(Some(records.all(org))),
            }
        }
        Home::InMailbox => in_mailbox(call, noun, org, given),
        Home::Organization | Home::OnServer => match given {
            Some(given) => one_or_several(call, noun, org, &given),
            None => match by_keys(call, noun, org)? {
                Some(found) => Ok(Some(found)),
                None => Ok(Some(records.all(org))),
            },
        },
    }
}

/// The records that a command is to change; none when there is none, which an error says.
fn meant(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let Some(found) = named(call, noun, org)? else {
        return Ok(None);
    };
    if found.is_empty() {
        let given = argument::named(call, "Identity")?;
        if given.as_deref().is_some_and(has_wildcard) {
            return Ok(Some(found));
        }
        let refusal = org.not_found(given.as_deref().unwrap_or(&noun.records.name));
        error::write(call, &refusal)?;
        return Ok(None);
    }
    Ok(Some(found))
}

/// Whether the command names objects by an identity at all: those of servers that do not speak of one server.
fn given_identity(_: &PlainNoun, call: &Call<'_>) -> bool {
    call.given.metadata().exact("Identity").is_some()
}

/// A Remove or Set of a noun without identities: the other keys name the object.
fn by_keys(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    if call.info.name.starts_with("Get-") {
        return Ok(None);
    }
    for key in &noun.keys {
        if let Some(given) = argument::named(call, key)? {
            return one_or_several(call, noun, org, &given);
        }
    }
    Ok(None)
}

fn one_or_several(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
    given: &str,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    if has_wildcard(given) {
        return Ok(Some(noun.records.called(org, given)));
    }
    Ok(error::or_write(call, noun.records.find(org, given))?.map(|record| vec![record]))
}

/// Rules and the like: `-Mailbox`, or the mailbox in front of the name.
fn in_mailbox(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
    given: Option<String>,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let (owner, name) = match (argument::named(call, "Mailbox")?, given) {
        (Some(owner), name) => (Some(owner), name),
        (None, Some(given)) => match given.rsplit_once('\\') {
            Some((owner, name)) => (Some(owner.to_owned()), Some(name.to_owned())),
            None => (None, Some(given)),
        },
        (None, None) => (None, None),
    };
    let Some(owner) = owner else {
        return match name {
            Some(name) => one_or_several(call, noun, org, &name),
            None => Ok(Some(noun.records.all(org))),
        };
    };
    let Some(owner) = error::or_write(call, org.find_recipient(&owner, Kind::Mailbox))? else {
        return Ok(None);
    };
    let mut found = noun.records.in_owner(org, owner.guid);
    if let Some(name) = name {
        let pattern = fold(&name);
        found.retain(|record| {
            matches_pattern(&pattern, &record.name)
                || same(
                    &record
                        .properties
                        .get("RuleIdentity")
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                    &name,
                )
                || same(&record.guid.to_string(), &name)
        });
        if found.is_empty() && !has_wildcard(&name) {
            error::write(call, &org.not_found(&name))?;
            return Ok(None);
        }
    }
    Ok(Some(found))
}

/// Parameters of Get commands that choose and order, and are no properties.
const OF_THE_SEARCH: &[&str] = &[
    "Identity",
    "Filter",
    "ResultSize",
    "SortBy",
    "SortOrder",
    "Server",
    "Mailbox",
    "OrganizationalUnit",
    "Organization",
    "GetChildren",
    "Recurse",
    "Cmdlet",
    "CmdletParameters",
    "Page",
    "PageSize",
];

/// Whether a record is right below another: by the parent that it names, or by its path.
fn is_child(org: &Organization, record: &ConfigurationObject, above: &ConfigurationObject) -> bool {
    if record.guid == above.guid {
        return false;
    }
    let parent = record.properties.text("Parent");
    if !parent.is_empty() {
        return same(parent, &above.name);
    }
    let own = identity(org, above);
    let path = if same(&above.name, "IPM_SUBTREE") {
        ""
    } else {
        own.trim_matches('\\')
    };
    record
        .properties
        .get(CONTAINER)
        .is_some_and(|held| same(held.to_string().trim_matches('\\'), path))
}

/// What is below some records: their children, or with `-Recurse` they themselves and all that is below.
fn branch(
    org: &Organization,
    noun: &PlainNoun,
    found: Vec<Arc<ConfigurationObject>>,
    all_below: bool,
) -> Vec<Arc<ConfigurationObject>> {
    let all = noun.records.all(org);
    let mut result: Vec<Arc<ConfigurationObject>> = Vec::new();
    let mut above = found;
    if all_below {
        result.extend(above.iter().cloned());
    }
    while !above.is_empty() {
        let below: Vec<Arc<ConfigurationObject>> = all
            .iter()
            .filter(|record| above.iter().any(|held| is_child(org, record, held)))
            .filter(|record| !result.iter().any(|held| held.guid == record.guid))
            .cloned()
            .collect();
        result.extend(below.iter().cloned());
        if !all_below {
            break;
        }
        above = below;
    }
    result
}

fn get(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let filter = match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
        Some(text) => match Predicate::parse_for(&text, noun.records.schema) {
            Ok(predicate) => Some(predicate),
            Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
        },
        None => None,
    };
    let conditions = conditions(call, &noun)?;
    let size = argument::result_size(call)?;
    let Some(mut found) = named(call, &noun, &org)? else {
        return Ok(());
    };
    if noun.records.home == Home::OnServer
        && call.given.metadata().exact("Server").is_some()
        && let Some(server) = argument::named(call, "Server")?
    {
        let Some(server) = error::or_write(call, org.find_server(&server))? else {
            return Ok(());
        };
        found.retain(|record| record.server == Some(server.guid));
    }
    let has = |call: &Call<'_>, name: &str| {
        call.given.metadata().position_of(name).is_some() && call.flag(name)
    };
    let all_below = has(call, "Recurse");
    if all_below || has(call, "GetChildren") {
        found = branch(&org, &noun, found, all_below);
    }
    if &*noun.records.name == "ManagementRole" {
        let cmdlet = argument::text(call, "Cmdlet")?;
        let parameters = argument::texts(call, "CmdletParameters")?;
        if cmdlet.is_some() || !parameters.is_empty() {
            let pattern = cmdlet.as_deref().unwrap_or("*");
            found.retain(|role| {
                crate::cmdlets::exchange::role_entry::allows(&org, role, pattern, &parameters)
            });
        }
    }
    let schema = noun.records.schema;
    found.retain(|record| {
        filter.as_ref().is_none_or(|filter| {
            filter.holds_for(&|name| {
                schema
                    .property(name)
                    .map(|property| property.of_configuration(&org, record))
                    .unwrap_or_default()
            })
        }) && conditions.iter().all(|(name, wanted)| {
            schema
                .property(name)
                .is_some_and(|property| holds(&property.of_configuration(&org, record), wanted))
        })
    });
    if let Some(by) = argument::text(call, "SortBy")?
        && let Some(property) = schema.property(&by)
    {
        found.sort_by_cached_key(|record| {
            fold(&property.of_configuration(&org, record).to_string())
        });
    }
    if call.given.metadata().position_of("PageSize").is_some() {
        // Pages are counted from 1, and are a thousand long.
        let size = call
            .int("PageSize")
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(1000);
        let page = call
            .int("Page")
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(1);
        found = found
            .into_iter()
            .skip(page.saturating_sub(1).saturating_mul(size))
            .take(size)
            .collect();
    }
    let limit = size.limit().unwrap_or(usize::MAX);
    let more = found.len() > limit;
    for record in found.into_iter().take(limit) {
        let faults = view::faults_of_configuration(schema, &record);
        if !faults.is_empty() {
            error::corrupted(call, &identity(&org, &record), &faults)?;
        }
        write(call, &noun, &org, record)?;
    }
    if more {
        let id = if size == argument::ResultSize::Default {
            "ResultsCut"
        } else {
            "MoreResults"
        };
        error::warn(call, id, &[])?;
    }
    Ok(())
}

/// Parameters that ask for a value of a property.
fn conditions(call: &mut Call<'_>, noun: &PlainNoun) -> Flow<Vec<(String, Vec<String>)>> {
    let mut all = Vec::new();
    for (name, setting) in argument::settings(call, OF_THE_SEARCH)? {
        let Setting::Value(value) = setting else {
            continue;
        };
        if value.is_null() {
            continue;
        }
        if noun.records.schema.property(&name).is_some() {
            all.push((
                name,
                value
                    .items()
                    .iter()
                    .map(|item| fold(&item.to_string()))
                    .collect(),
            ));
        } else if !noun.is_always_empty() && !super::coverage::is_by_design(&name) {
            super::coverage::without_effect(call, &name)?;
        }
    }
    Ok(all)
}

/// Whether a value, or one of several, is one of those that are wanted.
fn holds(value: &Property, wanted: &[String]) -> bool {
    value.items().iter().any(|item| {
        let text = item.to_string();
        wanted.iter().any(|wanted| matches_pattern(wanted, &text))
    })
}

/// The settings of a command: the parameters that are properties.
fn settings(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    without: &[&str],
) -> Flow<Vec<(String, Setting)>> {
    let mut all = Vec::new();
    let on_servers = matches!(noun.records.home, Home::Server | Home::OnServer);
    for (name, setting) in argument::settings(call, without)? {
        if on_servers && same(&name, "Server") {
            continue;
        }
        if noun.records.schema.property(&name).is_some() {
            all.push((name, setting));
        } else if !["Server", "Mailbox", "Container", "Path"]
            .iter()
            .any(|known| same(known, &name))
        {
            super::coverage::without_effect(call, &name)?;
        }
    }
    Ok(all)
}

fn new(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut name = None;
    for key in &noun.keys {
        name = argument::text(call, key)?.filter(|text| !text.trim().is_empty());
        if name.is_some() {
            break;
        }
    }
    let mut settings = settings(call, &noun, &["Name"])?;
    let given = name.is_some();
    // What has no name is numbered.
    let name = name.unwrap_or_else(|| match noun.records.home {
        // There is one of its kind, and it has one name.
        Home::Organization if !noun.records.item.is_empty() => noun.records.item.to_string(),
        _ => format!("{}", org.counter() + 1),
    });
    settings.retain(|(setting, _)| !same(setting, "Name"));
    let home = noun.records.home;
    let server = match home {
        Home::Server | Home::OnServer => {
            let server = argument::named(call, "Server")?;
            match error::or_write(call, org.server_or_own(server.as_deref()))? {
                Some(server) => Some(server.guid),
                None => return Ok(()),
            }
        }
        _ => None,
    };
    let owner = match home {
        Home::InMailbox => {
            let mailbox = argument::named(call, "Mailbox")?;
            match owner_of(call, &org, mailbox)? {
                Some(owner) => Some(owner),
                None => return Ok(()),
            }
        }
        _ => None,
    };
    let name = if home == Home::Server && !given && !noun.records.item.is_empty() {
        match argument::text(call, "WebSiteName")? {
            Some(site) => noun.records.item.replace("Default Web Site", &site),
            None => noun.records.item.to_string(),
        }
    } else {
        name
    };
    let container = match argument::named(call, "Container")? {
        Some(container) => Some(container),
        None => argument::named(call, "Path")?.filter(|_| !noun.records.root.is_empty()),
    };
    let mut asked = vec![name.clone()];
    asked.extend(argument::text(call, "DomainName")?);
    let done = task::change(call, &asked, None, |draft| {
        noun.records
            .create(draft, &name, server, owner, container.as_deref(), &settings)
    })?;
    match done {
        Some(done) => {
            write(call, &noun, &done.organization, done.value)?;
            if call.info.name.starts_with("Install-") {
                error::warn(call, "ExitShell", &[])?;
                advise(call, &noun, &[])?;
            }
            Ok(())
        }
        None => Ok(()),
    }
}

/// The mailbox that is meant when `-Mailbox` says it, or the caller's own.
fn owner_of(call: &mut Call<'_>, org: &Organization, given: Option<String>) -> Flow<Option<Uuid>> {
    let name = given.unwrap_or_else(|| "Administrator".to_owned());
    Ok(error::or_write(call, org.find_recipient(&name, Kind::Mailbox))?.map(|owner| owner.guid))
}

fn set(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let settings = settings(call, &noun, &[])?;
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        let done = task::change(call, std::slice::from_ref(&name), Some(&name), |draft| {
            noun.records.set(draft, &record, &settings)
        })?;
        if done.is_some_and(|done| done.is_changed()) {
            advise(call, &noun, &settings)?;
        }
    }
    Ok(())
}

/// What an administrator has to do beside a change.
fn advise(call: &mut Call<'_>, noun: &PlainNoun, settings: &[(String, Setting)]) -> Flow {
    let set = |end: &str| settings.iter().any(|(name, _)| name.ends_with(end));
    match &*noun.records.name {
        "OwaVirtualDirectory" | "EcpVirtualDirectory" => {
            let (own, other) = if &*noun.records.name == "OwaVirtualDirectory" {
                ("OWA", "ECP")
            } else {
                ("ECP", "OWA")
            };
            if set("Authentication") || set("AuthenticationMethods") {
                error::warn(call, "AuthenticationChanged", &[own, other])?;
            }
            if set("InternalUrl") || set("ExternalUrl") {
                error::warn(call, "UrlChanged", &[own, other])?;
            }
            Ok(())
        }
        "TransportAgent" => error::warn(call, "ServiceRestart", &["MSExchangeTransport"]),
        _ => Ok(()),
    }
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    if noun.records.home == Home::Organization
        && argument::named(call, "Identity")?.is_none()
        && found.len() > 1
    {
        let refusal = ExchangeError::Ambiguous {
            identity: noun.records.name.to_string(),
            matches: Vec::new(),
        };
        return error::write(call, &refusal);
    }
    for record in found {
        let name = identity(&org, &record).to_string();
        let done = task::change(call, &[name], None, |draft| {
            rules::may_go(draft, &noun.records.name, &record)?;
            noun.records.remove(draft, &record);
            rules::removed(draft, &noun.records.name, &record)
        })?;
        if done.is_some() && call.info.name.starts_with("Uninstall-") {
            error::warn(call, "ExitShell", &[])?;
            advise(call, &noun, &[])?;
        }
    }
    Ok(())
}

/// Moves an object below another one, or to a server.
fn relocate(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut settings = settings(call, &noun, &["Target"])?;
    if let Some(server) = argument::named(call, "Server")? {
        settings.push(("Server".to_owned(), Setting::Value(Property::text(server))));
    }
    let mut below = None;
    if call.given.metadata().exact("Target").is_some()
        && let Some(target) = argument::named(call, "Target")?
    {
        let Some(target) = error::or_write(call, noun.records.find(&org, &target))? else {
            return Ok(());
        };
        below = Some(identity(&org, &target).to_string());
    }
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        task::change(call, std::slice::from_ref(&name), Some(&name), |draft| {
            noun.records
                .relocate(draft, &record, below.as_deref(), &settings)
        })?;
    }
    Ok(())
}

fn switch(call: &mut Call<'_>, on: bool) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut settings = settings(call, &noun, &[])?;
    let (property, yes, no) = &noun.switch;
    let value = if on { yes } else { no };
    settings.push((property.to_string(), Setting::Value(value.clone())));
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        let done = task::change(call, std::slice::from_ref(&name), None, |draft| {
            noun.records.set(draft, &record, &settings)
        })?;
        if done.as_ref().is_some_and(Committed::is_changed) {
            advise(call, &noun, &settings)?;
        }
        // What Enable gives something to, it shows.
        if on
            && matches!(noun.records.home, Home::Mailbox)
            && let Some(done) = done
            && let Some(owner) = record.owner
        {
            let now = noun.records.of_owner(&done.organization, owner);
            write(call, &noun, &done.organization, now)?;
        }
    }
    Ok(())
}

fn status(call: &mut Call<'_>, state: &str) -> Flow {
    if is_silent(call.info.name) {
        return silent(call);
    }
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    if noun.records.schema.property("Status").is_none() || !(noun.has("New") || noun.has("Add")) {
        return touch(call);
    }
    let org = task::organization(call)?;
    let settings = vec![("Status".to_owned(), Setting::Value(Property::member(state)))];
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        task::change(call, &[name], None, |draft| {
            noun.records.set(draft, &record, &settings)
        })?;
    }
    Ok(())
}

/// The type of `-Identity` as declared; empty if there is none.
fn identity_type(call: &Call<'_>) -> String {
    call.given
        .metadata()
        .exact("Identity")
        .and_then(|index| call.given.metadata().parameters.get(index))
        .and_then(|parameter| parameter.declared.as_ref())
        .map_or_else(String::new, Type::full_name)
}

/// Whether identities of a type name recipients of any kind.
fn of_recipients(of: &str) -> bool {
    ["RecipientIdParameter", "GeneralRecipientIdParameter"]
        .iter()
        .any(|known| of.ends_with(known))
}

/// What only makes servers work; everything else is not simulated.
fn silent(call: &mut Call<'_>) -> Flow {
    if !is_silent(call.info.name) {
        return super::coverage::not_simulated(call);
    }
    let org = task::organization(call)?;
    let identity = match call.given.metadata().exact("Identity") {
        Some(_) => argument::named(call, "Identity")?,
        None => None,
    };
    let of = identity_type(call);
    let kind = if of.contains("Mailbox") {
        Kind::Mailbox
    } else {
        Kind::Any
    };
    if let Some(identity) = &identity
        && (of.contains("Mailbox") || of_recipients(&of))
        && error::or_write(call, org.find_recipient(identity, kind))?.is_none()
    {
        return Ok(());
    }
    task::change(call, &[identity.unwrap_or_default()], None, |_| Ok(()))?;
    Ok(())
}

/// Commands that make something be worked through again: what they name has to be there, and nothing that can be seen changes.
fn touch(call: &mut Call<'_>) -> Flow {
    if is_silent(call.info.name) || of_recipients(&identity_type(call)) {
        return silent(call);
    }
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    if noun.is_recipient() {
        let Some(record) = task::recipient(call, Kind::Any)? else {
            return Ok(());
        };
        let name = org.canonical_name(&record);
        task::change(call, &[name], None, |_| Ok(()))?;
        return Ok(());
    }
    if call.given.metadata().exact("Identity").is_some()
        && argument::named(call, "Identity")?.is_some()
    {
        let Some(found) = named(call, &noun, &org)? else {
            return Ok(());
        };
        for record in found {
            let name = identity(&org, &record).to_string();
            task::change(call, &[name], None, |_| Ok(()))?;
        }
        return Ok(());
    }
    task::change(call, &[String::new()], None, |_| Ok(()))?;
    Ok(())
}
