//! Entries of management roles: which commands and parameters a role allows, told from the declarations by
//! `grammar/exchange/role-entries.json`, and what was added to or taken from a role of one's own.

use super::plain::PlainNoun;
use super::{argument, error, task};
use crate::engine::declaration;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{has_wildcard, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text, fold, same};
use crate::exchange::record::ConfigurationObject;
use crate::grammar;
use serde_json::Value as Json;
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-ManagementRoleEntry",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Get-ManagementRoleEntry",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Remove-ManagementRoleEntry",
        body: Body::Each(|call| change(call, Work::Remove)),
    },
    Cmdlet {
        name: "Set-ManagementRoleEntry",
        body: Body::Each(|call| change(call, Work::Set)),
    },
];

/// What a role record keeps of its own entries: `Name,Parameter,Parameter`; absent: those of its parent.
const ENTRIES: &str = "RoleEntries";

const SNAPIN: &str = "Microsoft.Exchange.Management.PowerShell.E2010";

/// Roles and the verbs and nouns of their commands: `["Mail Recipients", "*", ["Mailbox", "CASMailbox"]]`.
static FACTS: LazyLock<Vec<(String, String, Vec<String>)>> = LazyLock::new(|| {
    let rows: Vec<Json> = grammar::text("exchange/role-entries.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    rows.iter()
        .filter_map(|row| {
            let nouns = row.get(2)?.as_array()?;
            Some((
                row.get(0)?.as_str()?.to_owned(),
                row.get(1)?.as_str()?.to_owned(),
                nouns
                    .iter()
                    .filter_map(Json::as_str)
                    .map(str::to_owned)
                    .collect(),
            ))
        })
        .collect()
});

/// An entry: a command and its parameters.
struct Entry {
    name: String,
    parameters: Vec<String>,
}

impl Entry {
    /// What is no command that is declared is a script.
    fn is_script(&self) -> bool {
        !self.name.contains('-') || declaration::cmdlet(&self.name).is_none()
    }
}

fn declared(command: &str) -> Vec<String> {
    declaration::cmdlet(command).map_or_else(Vec::new, |metadata| {
        metadata
            .parameters
            .iter()
            .take(metadata.declared)
            .map(|parameter| parameter.name.as_str().to_owned())
            .collect()
    })
}

/// The commands that the facts give a built-in role.
fn built_in(role: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, verbs, nouns) in FACTS.iter().filter(|(held, ..)| same(held, role)) {
        let verbs: Vec<String> = verbs.split(',').map(fold).collect();
        for command in grammar::declarations().filter(|held| held.module == "exchange") {
            let Some((verb, noun)) = command.name.split_once('-') else {
                continue;
            };
            let fits = verbs.iter().any(|wanted| matches_pattern(wanted, verb))
                && nouns
                    .iter()
                    .any(|wanted| matches_pattern(&fold(wanted), noun));
            if fits && !names.iter().any(|held| held == command.name) {
                names.push(command.name.to_owned());
            }
        }
    }
    names.sort();
    names
}

fn roles() -> Flow<Rc<PlainNoun>> {
    PlainNoun::of("ManagementRole").ok_or_else(|| {
        crate::value::Fault::runtime("NotSimulated", "Roles are not declared.").into()
    })
}

/// The entries of a role: its own, or its parent's.
fn entries(org: &Organization, noun: &PlainNoun, role: &ConfigurationObject) -> Vec<Entry> {
    const DEEPEST: usize = 16;
    let mut role = role.clone();
    for _ in 0..DEEPEST {
        if role
            .properties
            .get(ENTRIES)
            .is_some_and(|held| !held.is_null())
        {
            return role
                .properties
                .texts(ENTRIES)
                .iter()
                .filter_map(|line| {
                    let mut parts = line.split(',').map(str::to_owned);
                    Some(Entry {
                        name: parts.next().filter(|name| !name.is_empty())?,
                        parameters: parts.collect(),
                    })
                })
                .collect();
        }
        let parent = role.properties.text("Parent").to_owned();
        if parent.is_empty() {
            break;
        }
        match noun.records.find(org, &parent) {
            Ok(found) => role = (*found).clone(),
            Err(_) => break,
        }
    }
    built_in(&role.name)
        .into_iter()
        .map(|name| Entry {
            parameters: declared(&name),
            name,
        })
        .collect()
}

/// Whether a role allows a command, or a script, of this pattern with all these parameters.
pub(super) fn allows(
    org: &Organization,
    role: &ConfigurationObject,
    command: &str,
    parameters: &[String],
    script: bool,
) -> bool {
    let Some(noun) = PlainNoun::of("ManagementRole") else {
        return false;
    };
    let pattern = fold(command);
    entries(org, &noun, role).iter().any(|entry| {
        matches_pattern(&pattern, &entry.name)
            && entry.is_script() == script
            && parameters
                .iter()
                .all(|wanted| entry.parameters.iter().any(|held| same(held, wanted)))
    })
}

/// A built-in role that has an entry for a command.
pub(super) fn role_with(command: &str) -> Option<&'static str> {
    FACTS
        .iter()
        .map(|(role, ..)| role.as_str())
        .find(|role| built_in(role).iter().any(|held| same(held, command)))
}

/// The role and the command of an identity `Role\Command`.
fn parts(identity: &str) -> (String, String) {
    match identity.rsplit_once('\\') {
        Some((role, name)) => (role.to_owned(), name.to_owned()),
        None => (identity.to_owned(), "*".to_owned()),
    }
}

fn write(call: &mut Call<'_>, role: &str, entry: &Entry) -> Flow {
    let row = vec![
        (Text::from("Role"), Property::text(role)),
        (
            "Type".into(),
            Property::text(if entry.is_script() {
                "Script"
            } else {
                "Cmdlet"
            }),
        ),
        ("Name".into(), Property::text(entry.name.as_str())),
        (
            "Parameters".into(),
            Property::list(
                entry
                    .parameters
                    .iter()
                    .map(|name| Property::text(name.as_str())),
            ),
        ),
        ("PSSnapinName".into(), Property::text(SNAPIN)),
        (
            "Identity".into(),
            Property::text(format!("{role}\\{}", entry.name)),
        ),
        ("IsValid".into(), Property::Bool(true)),
    ];
    task::write_plain(
        call,
        "Microsoft.Exchange.Data.Directory.Management.ExchangeRoleEntryPresentation",
        row,
    )
}

fn get(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let noun = roles()?;
    let identity = argument::named(call, "Identity")?.unwrap_or_default();
    let (role, name) = parts(&identity);
    let wanted = argument::texts(call, "Parameters")?;
    let types = argument::texts(call, "Type")?;
    let snapin = argument::text(call, "PSSnapinName")?;
    let limit = match call.given.metadata().exact("ResultSize") {
        Some(_) => argument::result_size(call)?.limit().unwrap_or(usize::MAX),
        None => usize::MAX,
    };
    let of_type = |entry: &Entry| {
        let of = if entry.is_script() {
            "Script"
        } else {
            "Cmdlet"
        };
        types.is_empty()
            || types
                .iter()
                .flat_map(|wanted| wanted.split(','))
                .any(|wanted| same(wanted.trim(), of))
    };
    if snapin.is_some_and(|name| !matches_pattern(&fold(&name), SNAPIN)) {
        return Ok(());
    }
    let found = if has_wildcard(&role) {
        noun.records.called(&org, &role)
    } else {
        match error::or_write(call, noun.records.find(&org, &role))? {
            Some(found) => vec![found],
            None => return Ok(()),
        }
    };
    let pattern = fold(&name);
    let mut count = 0_usize;
    for role in found {
        for entry in entries(&org, &noun, &role) {
            let fits = matches_pattern(&pattern, &entry.name)
                && of_type(&entry)
                && wanted.iter().all(|parameter| {
                    let pattern = fold(parameter);
                    entry
                        .parameters
                        .iter()
                        .any(|held| matches_pattern(&pattern, held))
                });
            if !fits {
                continue;
            }
            if count == limit {
                return error::warn(call, "MoreResults", &[]);
            }
            count += 1;
            write(call, &role.name, &entry)?;
        }
    }
    if count == 0 && !has_wildcard(&identity) {
        return error::write(call, &org.not_found(&identity));
    }
    Ok(())
}

/// Keeps the entries of a role.
fn keep(
    call: &mut Call<'_>,
    role: &Arc<ConfigurationObject>,
    all: &[Entry],
    asked: &str,
) -> Flow<bool> {
    let lines: Vec<Property> = all
        .iter()
        .map(|entry| {
            let mut line = entry.name.clone();
            for parameter in &entry.parameters {
                line.push(',');
                line.push_str(parameter);
            }
            Property::text(line)
        })
        .collect();
    let done = task::change(call, &[asked.to_owned()], None, |draft| {
        draft.set_configuration(role.guid, ENTRIES, Property::list(lines.clone()));
        Ok(())
    })?;
    Ok(done.is_some())
}

/// The role that may be changed; none when an error was written.
fn own_role(call: &mut Call<'_>, name: &str) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let noun = roles()?;
    let Some(role) = error::or_write(call, noun.records.find(&org, name))? else {
        return Ok(None);
    };
    let is_root = role.properties.get("IsRootRole") == Some(&Property::Bool(true))
        && role.properties.flag("UnScopedTopLevel") != Some(true);
    let is_built_in = is_root || FACTS.iter().any(|(held, ..)| same(held, &role.name));
    if is_built_in {
        let refusal = ExchangeError::NotAllowed {
            property: "Role".to_owned(),
            value: role.name.to_string(),
            allowed: "roles made by New-ManagementRole".to_owned(),
        };
        error::write(call, &refusal)?;
        return Ok(None);
    }
    Ok(Some(role))
}

fn add(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let noun = roles()?;
    let (role, name) = match argument::named(call, "ParentRoleEntry")? {
        Some(entry) => {
            let role = argument::named(call, "Role")?.unwrap_or_default();
            (role, parts(&entry).1)
        }
        None => parts(&argument::named(call, "Identity")?.unwrap_or_default()),
    };
    let Some(role) = own_role(call, &role)? else {
        return Ok(());
    };
    let command = declaration::cmdlet(&name);
    if command.is_none() && !call.flag("UnScopedTopLevel") {
        return error::write(call, &org.not_found(&format!("{}\\{name}", role.name)));
    }
    let mut all = entries(&org, &noun, &role);
    let held = all.iter().position(|entry| same(&entry.name, &name));
    if held.is_some() && !call.flag("Overwrite") {
        let refusal = ExchangeError::NameExists {
            name: format!("{}\\{name}", role.name),
        };
        return error::write(call, &refusal);
    }
    let given = argument::texts(call, "Parameters")?;
    let entry = Entry {
        parameters: if given.is_empty() {
            declared(&name)
        } else {
            given
        },
        name: command.map_or_else(|| name.clone(), |held| held.name.to_string()),
    };
    match held.and_then(|at| all.get_mut(at)) {
        Some(slot) => *slot = entry,
        None => all.push(entry),
    }
    keep(call, &role, &all, &format!("{}\\{name}", role.name))?;
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Remove,
    Set,
}

fn change(call: &mut Call<'_>, work: Work) -> Flow {
    let org = task::organization(call)?;
    let noun = roles()?;
    let identity = argument::named(call, "Identity")?.unwrap_or_default();
    let (role, name) = parts(&identity);
    let Some(role) = own_role(call, &role)? else {
        return Ok(());
    };
    let mut all = entries(&org, &noun, &role);
    let Some(at) = all.iter().position(|entry| same(&entry.name, &name)) else {
        return error::write(call, &org.not_found(&identity));
    };
    if work == Work::Remove {
        all.remove(at);
    } else if let Some(entry) = all.get_mut(at) {
        let given = argument::texts(call, "Parameters")?;
        let (more, less) = (call.flag("AddParameter"), call.flag("RemoveParameter"));
        if more {
            for parameter in given {
                if !entry.parameters.iter().any(|held| same(held, &parameter)) {
                    entry.parameters.push(parameter);
                }
            }
        } else if less {
            entry
                .parameters
                .retain(|held| !given.iter().any(|parameter| same(parameter, held)));
        } else {
            entry.parameters = given;
        }
    }
    keep(call, &role, &all, &identity)?;
    Ok(())
}
