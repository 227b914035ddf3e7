//! The tables that the declarations are.

use super::files::none;
use emsh::grammar;
use std::collections::{BTreeMap, BTreeSet};

/// A declaration, read by its layout: the parser has tests of its own.
struct Table {
    name: &'static str,
    head: &'static str,
    default_set: Option<String>,
    parameters: Vec<Parameter>,
}

struct Parameter {
    name: String,
    aliases: Vec<String>,
    /// Set, or nothing for all sets, and position.
    sets: Vec<(Option<String>, Option<i64>)>,
}

/// The text of `Key = value` or `Key = 'value'` in an attribute.
fn argument<'a>(attribute: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = attribute.split_once(&format!("{key} = "))?;
    rest.split([',', ')'])
        .next()
        .map(|value| value.trim_matches('\''))
}

/// The strings of an attribute.
fn strings(attribute: &str) -> Vec<String> {
    attribute
        .split('\'')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// The attributes `[Name(...)]` of a piece of text.
fn attributes<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    text.split(&format!("[{name}("))
        .skip(1)
        .map(|rest| rest.split(")]").next().unwrap_or_default())
        .collect()
}

fn tables() -> Vec<Table> {
    grammar::declarations()
        .map(|declaration| {
            let (head, body) = declaration
                .text
                .split_once("    param(")
                .unwrap_or((declaration.text, ""));
            let default_set = attributes(head, "CmdletBinding")
                .first()
                .and_then(|a| argument(a, "DefaultParameterSetName"));
            let mut parameters = Vec::new();
            let mut pending = String::new();
            for line in body.lines().map(str::trim) {
                pending.push_str(line);
                let Some((_, after)) = line.rsplit_once("] $") else {
                    continue;
                };
                let name = after
                    .split([' ', ','])
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let sets = attributes(&pending, "Parameter")
                    .iter()
                    .map(|a| {
                        (
                            argument(a, "ParameterSetName").map(str::to_owned),
                            argument(a, "Position").and_then(|p| p.parse().ok()),
                        )
                    })
                    .collect();
                let aliases = attributes(&pending, "Alias")
                    .iter()
                    .flat_map(|a| strings(a))
                    .collect();
                parameters.push(Parameter {
                    name,
                    aliases,
                    sets,
                });
                pending.clear();
            }
            Table {
                name: declaration.name,
                head,
                default_set: default_set.map(str::to_owned),
                parameters,
            }
        })
        .collect()
}

#[test]
fn there_are_as_many_as_were_counted() {
    let count = |module: &str| {
        grammar::declarations()
            .filter(|d| d.module == module)
            .count()
    };
    let counts = ["core", "utility", "management", "security", "host"].map(count);
    assert_eq!(counts, [48, 113, 47, 9, 2]);
    assert!(count("exchange") > 1400, "{}", count("exchange"));
}

#[test]
fn verbs_are_approved() {
    // Exchange has verbs of its own.
    let complaints: Vec<String> = grammar::declarations()
        .filter(|d| d.module != "exchange")
        .filter(|d| {
            let verb = d.name.split('-').next().unwrap_or_default();
            !["ForEach", "Where", "Sort", "Tee"].contains(&verb) && grammar::verb(verb).is_none()
        })
        .map(|d| format!("{}: the verb is not approved", d.name))
        .collect();
    none(&complaints);
}

#[test]
fn commands_stand_in_the_file_of_their_noun() {
    let complaints: Vec<String> = grammar::declarations()
        .filter(|d| {
            let noun = d.name.split_once('-').map_or("", |(_, noun)| noun);
            !d.noun_file
                .eq_ignore_ascii_case(&format!("cmdlets/{}/{noun}.ps1", d.module))
        })
        .map(|d| format!("{} stands in {}", d.name, d.noun_file))
        .collect();
    none(&complaints);
}

#[test]
fn parameters_and_aliases_are_unique() {
    let mut complaints = Vec::new();
    for table in tables() {
        let mut seen = BTreeSet::new();
        for parameter in &table.parameters {
            for name in parameter.aliases.iter().chain([&parameter.name]) {
                if !seen.insert(name.to_ascii_lowercase()) {
                    complaints.push(format!("{}: -{name} stands twice", table.name));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn default_sets_exist() {
    let mut complaints = Vec::new();
    for table in tables() {
        let listed: Vec<String> = attributes(table.head, "ParameterSets")
            .iter()
            .flat_map(|a| strings(a))
            .collect();
        let named: BTreeSet<&str> = table
            .parameters
            .iter()
            .flat_map(|p| &p.sets)
            .filter_map(|(set, _)| set.as_deref())
            .collect();
        // A parameter without a set is in the default set too, which need not have others.
        let shared = (table.parameters.iter().flat_map(|p| &p.sets)).any(|(set, _)| set.is_none());
        let exists = |set: &&str| shared || named.contains(set) || listed.iter().any(|l| l == set);
        if let Some(default) = table.default_set.as_deref().filter(|set| !exists(set)) {
            complaints.push(format!(
                "{}: no parameter is in the default set {default}",
                table.name
            ));
        }
    }
    none(&complaints);
}

#[test]
fn positions_of_a_set_are_taken_once() {
    let mut complaints = Vec::new();
    for table in tables() {
        let names: BTreeSet<Option<&str>> = table
            .parameters
            .iter()
            .flat_map(|p| &p.sets)
            .map(|(set, _)| set.as_deref())
            .collect();
        for set in names {
            let mut taken: BTreeMap<i64, &str> = BTreeMap::new();
            for parameter in &table.parameters {
                let in_set = parameter
                    .sets
                    .iter()
                    .find(|(s, _)| s.is_none() || s.as_deref() == set);
                if let Some(position) = in_set.and_then(|(_, position)| *position)
                    && let Some(other) = taken.insert(position, &parameter.name)
                {
                    complaints.push(format!(
                        "{}: -{other} and -{} have position {position} in {set:?}",
                        table.name, parameter.name
                    ));
                }
            }
        }
    }
    none(&complaints);
}

#[test]
fn aliases_stand_for_commands() {
    // Functions, and a cmdlet that PowerShell has only on Windows.
    let functions = ["Clear-Host", "help", "mkdir", "Receive-PSSession"];
    let complaints: Vec<String> = grammar::aliases()
        .filter(|a| {
            !functions.contains(&a.definition) && grammar::declaration(a.definition).is_none()
        })
        .map(|a| {
            format!(
                "{} stands for {}, which is not declared",
                a.name, a.definition
            )
        })
        .collect();
    none(&complaints);
}
