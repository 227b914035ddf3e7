//! Commands that tell of what is, or set one state: which objects they need, what they change and what they return is
//! told by `grammar/exchange/reports.json`.

use super::super::project::{ExchangeObject, Source};
use super::super::{argument, coverage, error, task};
use super::PlainNoun;
use crate::engine::{Call, Flow};
use crate::exchange::address::primary_smtp;
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::{Class, ConfigurationObject, DirectoryObject};
use crate::exchange::schema::{PropertySchema, Schema};
use crate::exchange::server::fqdn;
use crate::exchange::service::is_running;
use crate::grammar;
use crate::text::name::NameMap;
use serde_json::Value as Json;
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

static REPORTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/reports.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// What the file tells of a command.
fn told(command: &str) -> Option<&'static Json> {
    let Json::Object(all) = &*REPORTS else {
        return None;
    };
    all.iter()
        .find(|(name, _)| same(name, command))
        .map(|(_, told)| told)
}

/// How far a command of the file goes: it writes if it sets something; what only makes servers work, or returns what is, reads.
pub fn level(command: &str) -> Option<u8> {
    let told = told(command)?;
    Some(if told.get("set").is_some() { 4 } else { 3 })
}

/// Whether a parameter has an effect: it names an object, or its value shows.
pub fn reads(command: &str, parameter: &str) -> bool {
    told(command).is_some_and(|told| {
        objects(told).any(|(_, name)| same(name, parameter))
            || told
                .to_string()
                .to_lowercase()
                .contains(&format!("{{-{}}}", parameter.to_lowercase()))
    })
}

/// The objects that a command needs: what they are, and the parameter that names them.
fn objects(told: &Json) -> impl Iterator<Item = (&str, &str)> {
    told.get("of")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(kind, name)| Some((kind.as_str(), name.as_str()?)))
}

/// An object that was found.
enum Found {
    Configuration(Arc<ConfigurationObject>),
    Directory(Arc<DirectoryObject>),
}

/// What a row may name.
struct Facts {
    org: Arc<Organization>,
    server: Option<Arc<ConfigurationObject>>,
    words: Vec<(String, Property)>,
    /// The service that does not run although the command needs it.
    stopped: Option<String>,
}

/// Carries a command of the file out; false if the file does not tell of it.
pub fn run(call: &mut Call<'_>) -> Flow<bool> {
    let name = call.info.name;
    let Some(told) = told(name) else {
        return Ok(false);
    };
    let org = task::organization(call)?;
    let mut facts = Facts {
        org: Arc::clone(&org),
        server: None,
        words: Vec::new(),
        stopped: None,
    };
    let mut target: Option<Found> = None;
    let mut named: Option<String> = None;
    for (kind, parameter) in objects(told) {
        let given = match call.given.metadata().exact(parameter) {
            Some(_) => argument::texts(call, parameter)?.into_iter().next(),
            None => None,
        };
        let Some(found) = find(call, &org, kind, given.as_deref())? else {
            return Ok(true);
        };
        if named.is_none() {
            named = given.clone();
        }
        if let Some(found) = found {
            remember(&mut facts, kind, &found);
            if target.is_none() {
                target = Some(found);
            }
        } else if let Some(given) = given {
            facts.words.push((kind.to_owned(), Property::text(given)));
        }
    }
    if facts.server.is_none() {
        facts.server = org.server_or_own(None).ok();
    }
    if let Some(server) = &facts.server {
        facts.stopped = told
            .get("needs")
            .and_then(Json::as_array)
            .into_iter()
            .flatten()
            .filter_map(Json::as_str)
            .find(|service| !is_running(&org, server.guid, service))
            .map(str::to_owned);
    }
    let bound: Vec<(String, Property)> = {
        let bound: Vec<_> = call
            .given
            .bound()
            // What every command takes is the session's.
            .filter(|(index, _, _)| *index < call.given.metadata().declared)
            .map(|(_, parameter, value)| (parameter.name.as_str().to_owned(), value.clone()))
            .collect();
        let mut all = Vec::new();
        for (name, value) in bound {
            if !reads(call.info.name, &name) {
                if !coverage::is_by_design(&name) && !["WhatIf", "Confirm"].contains(&&*name) {
                    coverage::without_effect(call, &name)?;
                }
                continue;
            }
            let value = argument::property(call, &value)?;
            all.push((format!("-{name}"), value));
        }
        all
    };
    facts.words.extend(bound);
    if told.get("set").is_some() || told.get("acts").is_some() {
        let asked = named.clone().unwrap_or_default();
        let done = task::change(call, &[asked], None, |draft| {
            if let Some(Json::Object(set)) = told.get("set") {
                for (property, value) in set {
                    let value = value_of(&facts, property, value, "");
                    match &target {
                        Some(Found::Configuration(record)) => {
                            draft.set_configuration(record.guid, property, value);
                        }
                        Some(Found::Directory(record)) => {
                            let mut next = (**record).clone();
                            next.properties.set(property, value);
                            draft.put(next);
                        }
                        None => {}
                    }
                }
            }
            Ok(())
        })?;
        if done.is_none() {
            return Ok(true);
        }
    }
    write(call, told, &facts)?;
    Ok(true)
}

/// The object of a kind: `Some(None)` if none has to be there; none when an error was written.
fn find(
    call: &mut Call<'_>,
    org: &Arc<Organization>,
    kind: &str,
    given: Option<&str>,
) -> Flow<Option<Option<Found>>> {
    let recipients = match kind {
        "mailbox" => Some(Kind::Mailbox),
        "recipient" => Some(Kind::Any),
        _ => None,
    };
    if let Some(kind) = recipients {
        let Some(given) = given else {
            return Ok(Some(None));
        };
        let found = org.find_recipient(given, kind);
        return Ok(error::or_write(call, found)?.map(|found| Some(Found::Directory(found))));
    }
    let found = match kind {
        "server" => org.server_or_own(given),
        "database" => match given {
            Some(given) => org.find_database(given),
            None => return Ok(Some(None)),
        },
        noun => {
            let Some(plain) = PlainNoun::of(noun) else {
                return Ok(Some(None));
            };
            match given {
                Some(given) => plain.records.find(org, given),
                None if matches!(plain.records.home, crate::exchange::plain::Home::Single) => {
                    Ok(plain.records.single(org))
                }
                None => return Ok(Some(None)),
            }
        }
    };
    Ok(error::or_write(call, found)?.map(|found| Some(Found::Configuration(found))))
}

fn remember(facts: &mut Facts, kind: &str, found: &Found) {
    let org = Arc::clone(&facts.org);
    let mut word = |name: &str, value: Property| facts.words.push((name.to_owned(), value));
    match found {
        Found::Configuration(record) => {
            word(kind, Property::Text(org.identity_of(record)));
            word(&format!("{kind}.name"), Property::Text(record.name.clone()));
            word(&format!("{kind}.guid"), Property::Guid(record.guid));
            for (name, value) in record.properties.iter() {
                word(&format!("{kind}.{name}"), value.clone());
            }
            if record.class == Class::Server {
                facts.server = Some(Arc::clone(record));
            }
        }
        Found::Directory(record) => {
            word(kind, Property::text(org.canonical_name(record)));
            word(&format!("{kind}.name"), Property::Text(record.name.clone()));
            word(&format!("{kind}.guid"), Property::Guid(record.guid));
            word(
                &format!("{kind}.displayname"),
                Property::Text(record.display_name.clone()),
            );
            if let Some(primary) = primary_smtp(&record.email_addresses) {
                word(&format!("{kind}.address"), Property::Text(primary.clone()));
            }
            if let Some(part) = &record.mailbox {
                word(
                    &format!("{kind}.exchangeguid"),
                    Property::Guid(part.exchange_guid),
                );
                if let Some(database) = org.configuration().get(part.database) {
                    word(
                        &format!("{kind}.database"),
                        Property::Text(database.name.clone()),
                    );
                }
            }
            for (name, value) in record.properties.iter() {
                word(&format!("{kind}.{name}"), value.clone());
            }
        }
    }
}

/// What a word of a row means now.
fn meaning(facts: &Facts, word: &str, each: &str, now: Property) -> Property {
    let ok = facts.stopped.is_none();
    match word {
        "now" => now,
        "each" => Property::text(each),
        "passed" => Property::Bool(ok),
        "result" => Property::member(if ok { "Success" } else { "Failure" }),
        "verdict" => Property::text(if ok { "Passed" } else { "*FAILED*" }),
        "error" => match &facts.stopped {
            None => Property::Null,
            Some(service) => Property::text(error::sentence(
                "ServiceNeeded",
                &[
                    service.clone(),
                    facts
                        .server
                        .as_ref()
                        .map_or_else(String::new, |server| server.name.to_string()),
                ],
            )),
        },
        "own.server" => facts
            .server
            .as_ref()
            .map_or(Property::Null, |server| Property::Text(server.name.clone())),
        "own.fqdn" => facts.server.as_ref().map_or(Property::Null, |server| {
            Property::text(fqdn(&facts.org, server))
        }),
        "domain" => Property::text(facts.org.forest.domain.to_string()),
        "default.domain" => Property::Text(facts.org.default_domain()),
        "site" => Property::text("Default-First-Site-Name"),
        _ => facts
            .words
            .iter()
            .find(|(held, _)| same(held, word))
            .map(|(_, value)| value.clone())
            .unwrap_or_default(),
    }
}

/// A value of the file: as it stands, or with words in it.
fn value_of(facts: &Facts, name: &str, value: &Json, each: &str) -> Property {
    let (of, value) = typed(value);
    let property = PropertySchema::of_type(name, &of);
    let Json::String(text) = value else {
        return property.from_json(value);
    };
    let now = Property::Local(
        facts
            .org
            .settings()
            .map_or(crate::exchange::time::Moment::UNSET, |settings| {
                settings.changed
            }),
    );
    if let Some(word) = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .filter(|word| !word.contains('{'))
    {
        return meaning(facts, word, each, now);
    }
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((word, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        out.push_str(&meaning(facts, word, each, now.clone()).to_string());
        rest = tail;
    }
    out.push_str(rest);
    property.from_json(&Json::String(out))
}

/// A value and the type that is written beside it, or told by it.
fn typed(value: &Json) -> (String, &Json) {
    if let Json::Object(pair) = value
        && let (Some(of), Some(inner)) =
            (pair.get("type").and_then(Json::as_str), pair.get("value"))
    {
        return (of.to_owned(), inner);
    }
    let of = match value {
        Json::Bool(_) => "System.Boolean",
        Json::Number(_) => "System.Int32",
        Json::Array(_) => "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
        Json::String(text) if text == "{now}" => "System.DateTime",
        Json::String(text) if text == "{passed}" => "System.Boolean",
        Json::String(text) if text.ends_with("guid}") => "System.Guid",
        _ => "System.String",
    };
    (of.to_owned(), value)
}

/// Writes what the command returns.
fn write(call: &mut Call<'_>, told: &'static Json, facts: &Facts) -> Flow {
    let Some(Json::Object(row)) = told.get("row") else {
        return Ok(());
    };
    let schema = schema(call.info.name, told, row);
    let once = [Json::String(String::new())];
    let each: &[Json] = match told.get("each") {
        Some(Json::Array(items)) => items,
        _ => &once,
    };
    let now = Property::Local(task::now(call));
    for item in each {
        let item = item.as_str().unwrap_or_default();
        let values = row
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Json::String(text) if text == "{now}" => now.clone(),
                    value => value_of(facts, name, value, item),
                };
                (Text::from(name.as_str()), value)
            })
            .collect();
        let value = ExchangeObject::value(schema, Source::Row(values), call);
        call.write(value)?;
    }
    Ok(())
}

/// What the rows of a command hold.
fn schema(
    command: &'static str,
    told: &Json,
    row: &serde_json::Map<String, Json>,
) -> &'static Schema {
    thread_local! {
        static SCHEMAS: RefCell<NameMap<&'static Schema>> = RefCell::new(NameMap::new());
    }
    if let Some(held) = SCHEMAS.with_borrow(|held| held.get(command).copied()) {
        return held;
    }
    let of = told
        .get("type")
        .and_then(Json::as_str)
        .unwrap_or("Microsoft.Exchange.Data.ConfigurableObject");
    let made: &'static Schema = Box::leak(Box::new(Schema {
        object: command.into(),
        type_names: [
            of,
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ]
        .map(Text::from)
        .into(),
        properties: row
            .iter()
            .map(|(name, value)| PropertySchema::of_type(name, &typed(value).0))
            .collect(),
    }));
    SCHEMAS.with_borrow_mut(|held| held.insert(command, made));
    made
}
