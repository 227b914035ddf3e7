//! New-, Set-, Remove-, Move-, Enable- and Disable-: what changes records.

use super::super::{argument, coverage, error, task};
use super::facts::facts;
use super::lookup::meant;
use super::{PlainNoun, noun_of, reference, search, write};
use crate::engine::{Call, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::plain::{Home, identity};
use crate::exchange::property::{Property, Setting, same};
use crate::exchange::rules;
use crate::exchange::store::Committed;
use serde_json::Value as Json;
use uuid::Uuid;

/// The settings of a command: the parameters that are properties.
fn settings(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    without: &[&str],
) -> Flow<Vec<(String, Setting)>> {
    let mut all = Vec::new();
    let on_servers = matches!(noun.records.home, Home::Server | Home::OnServer);
    for (name, setting) in argument::settings(call, without)? {
        // What it is called by is no setting.
        if same(&name, "Id") || (on_servers && same(&name, "Server")) {
            continue;
        }
        if noun.records.schema.property(&name).is_some() {
            all.push((name, setting));
        } else if !["Server", "Mailbox", "Container", "Path"]
            .iter()
            .any(|known| same(known, &name))
        {
            coverage::without_effect(call, &name)?;
        }
    }
    Ok(all)
}

pub(super) fn new(call: &mut Call<'_>) -> Flow {
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
    let mut without = vec!["Name"];
    if let Some(Json::Object(usages)) = facts(&noun.records.name, "usages") {
        without.push("Usage");
        without.extend(usages.keys().map(String::as_str));
    }
    let mut settings = settings(call, &noun, &without)?;
    let given = name.is_some();
    // What has no name is numbered.
    let name = name.unwrap_or_else(|| match noun.records.home {
        // There is one of its kind, and it has one name.
        Home::Organization if !noun.records.item.is_empty() => noun.records.item.to_string(),
        _ => format!("{}", org.counter() + 1),
    });
    settings.retain(|(setting, _)| !same(setting, "Name"));
    add_usage(call, &noun, &mut settings)?;
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
    if !reference::check(call, &org, &noun, &mut settings)? {
        return Ok(());
    }
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

/// What the usage of a new object means for properties that are not given: `-Usage Internet`, or `-Internet` for short.
fn add_usage(call: &mut Call<'_>, noun: &PlainNoun, settings: &mut Vec<(String, Setting)>) -> Flow {
    let Some(Json::Object(usages)) = facts(&noun.records.name, "usages") else {
        return Ok(());
    };
    let named = argument::text(call, "Usage")?;
    let meant = usages.iter().find(|(usage, _)| match &named {
        Some(named) => same(usage, named),
        None => call.given.metadata().exact(usage).is_some() && call.flag(usage),
    });
    let Some((_, Json::Object(implied))) = meant else {
        return Ok(());
    };
    for (name, value) in implied {
        if let Some(property) = noun.records.schema.property(name)
            && !settings.iter().any(|(held, _)| same(held, name))
        {
            settings.push((name.clone(), Setting::Value(property.from_json(value))));
        }
    }
    Ok(())
}

/// The mailbox that is meant when `-Mailbox` says it, or the caller's own.
fn owner_of(call: &mut Call<'_>, org: &Organization, given: Option<String>) -> Flow<Option<Uuid>> {
    let name = given.unwrap_or_else(|| "Administrator".to_owned());
    Ok(error::or_write(call, org.find_recipient(&name, Kind::Mailbox))?.map(|owner| owner.guid))
}

pub(super) fn set(call: &mut Call<'_>) -> Flow {
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let mut settings = settings(call, &noun, &[])?;
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    if !reference::check(call, &org, &noun, &mut settings)? {
        return Ok(());
    }
    // A folder that is told another path is put there.
    let below = match same(&noun.records.name, "PublicFolder") {
        true => argument::named(call, "Path")?,
        false => None,
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        // The session's own settings are set, whatever they were.
        let told = (!same(&noun.records.name, "ADServerSettings")).then_some(name.as_str());
        let done = task::change(call, std::slice::from_ref(&name), told, |draft| {
            noun.records.set(draft, &record, &settings)?;
            let now = draft.configuration().get(record.guid).cloned();
            if let (Some(below), Some(now)) = (&below, now) {
                crate::exchange::public_folder::find(draft, below)?;
                noun.records.relocate(draft, &now, Some(below), &[])?;
            }
            Ok(())
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

pub(super) fn remove(call: &mut Call<'_>) -> Flow {
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
    let with_all_below =
        call.given.metadata().position_of("Recurse").is_some() && call.flag("Recurse");
    for record in found {
        let name = identity(&org, &record).to_string();
        let below = match &*noun.records.name {
            "ManagementRole" => search::below(&org, &noun, &record),
            _ => Vec::new(),
        };
        if !below.is_empty() && !with_all_below {
            let refusal = ExchangeError::Rule {
                id: "RoleHasChildren",
                arguments: vec![name],
            };
            error::write(call, &refusal)?;
            continue;
        }
        let done = task::change(call, &[name], None, |draft| {
            rules::may_go(draft, &noun.records.name, &record)?;
            for child in &below {
                noun.records.remove(draft, child);
            }
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
pub(super) fn relocate(call: &mut Call<'_>) -> Flow {
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

pub(super) fn switch(call: &mut Call<'_>, on: bool) -> Flow {
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
    if !reference::check(call, &org, &noun, &mut settings)? {
        return Ok(());
    }
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
