//! Get-Command.

use crate::engine::command::Command;
use crate::engine::objects::{AliasObject, CommandObject};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-Command",
    body: Body::Each(get),
}];

const ALIAS: i64 = 1;
const FUNCTION: i64 = 2;
const FILTER: i64 = 4;
const CMDLET: i64 = 8;
const SCRIPT: i64 = 16;
const APPLICATION: i64 = 32;

/// One candidate: its object and what filters ask about.
struct Candidate {
    name: String,
    kind: i64,
    module: String,
    value: Value,
    command: Option<Command>,
}

struct Filter {
    kinds: i64,
    modules: Vec<Wildcard>,
    excluded: Vec<Wildcard>,
    verbs: Vec<Wildcard>,
    nouns: Vec<Wildcard>,
    parameters: Vec<Wildcard>,
    parameter_types: Vec<Wildcard>,
}

fn patterns(call: &Call<'_>, name: &str) -> Vec<Wildcard> {
    call.texts(name)
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect()
}

fn any(patterns: &[Wildcard], text: &str) -> bool {
    patterns.is_empty() || patterns.iter().any(|pattern| pattern.is_match(text))
}

fn get(call: &mut Call<'_>) -> Flow {
    let names = call.texts("Name");
    let by_parts = call.is_bound("Verb") || call.is_bound("Noun");
    let typed = call
        .given
        .bound()
        .any(|(_, parameter, _)| eq_ignore_case(parameter.name.as_str(), "CommandType"));
    let kinds = match call.get("CommandType").map(Value::base) {
        Some(Value::Enum(value)) if typed => value.number,
        _ if by_parts => FUNCTION | CMDLET,
        _ if names.is_empty() && call.is_bound("Module") => FUNCTION | FILTER | CMDLET,
        _ if names.is_empty() => ALIAS | FUNCTION | FILTER | CMDLET,
        _ => i64::from(i32::MAX),
    };
    let mut modules = patterns(call, "Module");
    for value in call.list("FullyQualifiedModule") {
        let (name, _) = crate::engine::modules::spec_of(&value);
        modules.extend(Wildcard::new(&name).ok());
    }
    let filter = Filter {
        kinds,
        modules,
        excluded: patterns(call, "ExcludeModule"),
        verbs: patterns(call, "Verb"),
        nouns: patterns(call, "Noun"),
        parameters: patterns(call, "ParameterName"),
        parameter_types: patterns(call, "ParameterType"),
    };
    let limit = match call.int("TotalCount") {
        Some(count) if count >= 0 => usize::try_from(count).unwrap_or(usize::MAX),
        _ => usize::MAX,
    };
    let mut written = 0;
    if call.flag("UseFuzzyMatching") && !names.is_empty() {
        let most = call
            .int("FuzzyMinimumDistance")
            .and_then(|most| usize::try_from(most).ok())
            .unwrap_or(5);
        let mut near = Vec::new();
        for name in &names {
            for found in all_matching(call, "*", &filter, true)? {
                let far = distance(&found.name, name);
                if far <= most {
                    near.push((far, found));
                }
            }
        }
        near.sort_by_key(|(far, _)| *far);
        for (_, found) in near.into_iter().take(limit) {
            emit(call, found)?;
        }
        return Ok(());
    }
    if names.is_empty() {
        let mut found = all_matching(call, "*", &filter, false)?;
        found.sort_by(|a, b| {
            a.kind
                .cmp(&b.kind)
                .then_with(|| crate::text::collation::compare(&a.name, &b.name, true))
        });
        for candidate in found {
            if written >= limit {
                return Ok(());
            }
            written += 1;
            emit(call, candidate)?;
        }
        return Ok(());
    }
    for name in names {
        let short = call.flag("UseAbbreviationExpansion");
        let wild = has_wildcards(&name) || short;
        let mut found = if short {
            let mut found = all_matching(call, "*", &filter, true)?;
            let pattern = Wildcard::new(&name).ok();
            found.retain(|one| {
                eq_ignore_case(&abbreviation(&one.name), &name)
                    || pattern
                        .as_ref()
                        .is_some_and(|held| held.is_match(&one.name))
            });
            found
        } else if wild {
            all_matching(call, &name, &filter, true)?
        } else {
            exact(call, &name, &filter)?
        };
        if wild {
            found.sort_by(|a, b| crate::text::collation::compare(&a.name, &b.name, true));
        } else if !call.flag("All") {
            found.truncate(1);
        }
        if found.is_empty() && !wild {
            let text = crate::grammar::message("DiscoveryExceptions", "CommandNotFoundException")
                .unwrap_or_default()
                .replace("{0}", &name);
            call.fail(
                "CommandNotFoundException",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.CommandNotFoundException",
                &text,
                Value::String(name.clone()),
            )?;
            continue;
        }
        for candidate in found {
            if written >= limit {
                return Ok(());
            }
            written += 1;
            emit(call, candidate)?;
        }
    }
    Ok(())
}

/// The capital letters and dashes of a name: `i-psdf` for `Import-PowerShellDataFile`.
fn abbreviation(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_uppercase() || *c == '-')
        .collect()
}

/// How many letters must be changed, added, dropped or swapped to make one name of the other.
fn distance(a: &str, b: &str) -> usize {
    let lower = |text: &str| -> Vec<char> { text.to_lowercase().chars().collect() };
    let (a, b) = (lower(a), lower(b));
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX - 1);
            let mut least = (at(&last, j + 1) + 1)
                .min(at(&row, j) + 1)
                .min(at(&last, j) + usize::from(x != y));
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                least = least.min(at(&before, j - 1) + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

fn emit(call: &mut Call<'_>, candidate: Candidate) -> Flow {
    if call.flag("Syntax") {
        let text = match &candidate.command {
            Some(command @ (Command::Function(_) | Command::Cmdlet(_) | Command::Script(_))) => {
                match call.rt.command_metadata(command)? {
                    Some(metadata) => {
                        let mut text = String::from("\n");
                        for line in crate::engine::declaration::syntax_text(&metadata) {
                            text.push_str(&line);
                            text.push_str("\n\n");
                        }
                        text.pop();
                        text
                    }
                    None => candidate.name.clone(),
                }
            }
            Some(Command::Application(program)) => program.path.to_string(),
            _ => candidate.command.as_ref().map_or_else(
                || candidate.name.clone(),
                |command| command.name().to_string(),
            ),
        };
        let mut text = format!("{}\n", text.trim_end_matches('\n'));
        // An alias: what it stands for, then the syntax under its own name.
        if candidate.kind == 1
            && let Some(command) = &candidate.command
        {
            let name = command.name();
            let shown = match command {
                Command::Script(script) => script.path.to_string(),
                _ => name.to_string(),
            };
            text = format!(
                "{alias} (alias) -> {shown}\n{}",
                text.replace(name.as_str(), &candidate.name),
                alias = candidate.name,
            );
        }
        return call.write(Value::str(text));
    }
    call.write(candidate.value)
}

impl Filter {
    fn takes(&self, call: &mut Call<'_>, candidate: &Candidate) -> Flow<bool> {
        if candidate.kind & self.kinds == 0
            || !any(&self.modules, &candidate.module)
            || self
                .excluded
                .iter()
                .any(|pattern| pattern.is_match(&candidate.module))
        {
            return Ok(false);
        }
        if !self.verbs.is_empty() || !self.nouns.is_empty() {
            let Some((verb, noun)) = candidate.name.split_once('-') else {
                return Ok(false);
            };
            if !any(&self.verbs, verb) || !any(&self.nouns, noun) {
                return Ok(false);
            }
        }
        if !self.parameters.is_empty() || !self.parameter_types.is_empty() {
            let Some(command) = &candidate.command else {
                return Ok(false);
            };
            let Some(metadata) = call.rt.command_metadata(command)? else {
                return Ok(false);
            };
            let fits = metadata.parameters.iter().any(|parameter| {
                let named = self.parameters.is_empty()
                    || self.parameters.iter().any(|pattern| {
                        pattern.is_match(parameter.name.as_str())
                            || parameter
                                .aliases
                                .iter()
                                .any(|alias| pattern.is_match(alias))
                    });
                let of = parameter.of();
                named
                    && (self.parameter_types.is_empty()
                        || self.parameter_types.iter().any(|pattern| {
                            pattern.is_match(&of.full_name()) || pattern.is_match(&of.short_name())
                        }))
            });
            return Ok(fits);
        }
        Ok(true)
    }
}

fn candidate(call: &mut Call<'_>, command: Command) -> Flow<Candidate> {
    let _ = call.rt.command_metadata(&command)?;
    let (kind, module) = match &command {
        Command::Function(function) => (
            if function.block.is_filter.get() {
                FILTER
            } else {
                FUNCTION
            },
            function
                .shown
                .as_ref()
                .or(function.module.as_ref())
                .map_or_else(String::new, |module| module.name.to_string()),
        ),
        Command::Cmdlet(info) => (CMDLET, info.module.to_owned()),
        Command::Script(_) => (SCRIPT, String::new()),
        Command::Application(_) => (APPLICATION, String::new()),
        Command::Block(_) => (FUNCTION, String::new()),
    };
    Ok(Candidate {
        name: command.name().to_string(),
        kind,
        module,
        value: Value::net(CommandObject(command.clone())),
        command: Some(command),
    })
}

fn alias_candidate(
    call: &mut Call<'_>,
    alias: &Rc<crate::engine::command::AliasInfo>,
) -> Flow<Candidate> {
    let frame = Rc::clone(call.frame);
    let resolved = call.rt.lookup_command(&alias.definition, &frame);
    if let Some(command) = &resolved {
        let _ = call.rt.command_metadata(command)?;
    }
    Ok(Candidate {
        name: alias.name.to_string(),
        kind: ALIAS,
        module: alias
            .module
            .as_ref()
            .map_or_else(String::new, |module| module.name.to_string()),
        value: Value::net(AliasObject {
            alias: Rc::clone(alias),
            resolved: call.rt.resolve_alias(alias, &frame),
        }),
        command: resolved,
    })
}

/// The commands of exactly that name, in the order in which they are looked for.
fn exact(call: &mut Call<'_>, name: &str, filter: &Filter) -> Flow<Vec<Candidate>> {
    let frame = Rc::clone(call.frame);
    let mut found = Vec::new();
    if let Some(alias) = call.rt.find_alias(name, &frame) {
        found.push(alias_candidate(call, &alias)?);
    }
    let mut commands = call.rt.commands_named(name, &frame);
    if commands.is_empty() && found.is_empty() && !call.flag("ListImported") {
        commands.extend(call.rt.load_command(name, &frame)?);
    }
    for command in commands {
        // A module that comes by itself is loaded to tell of its command.
        if let Command::Cmdlet(info) = &command {
            call.rt.modules_in_use.insert(info.module, ());
        }
        found.push(candidate(call, command)?);
    }
    let mut kept = Vec::new();
    for candidate in found {
        if filter.takes(call, &candidate)? {
            kept.push(candidate);
        }
    }
    Ok(kept)
}

/// All commands whose names a pattern matches.
fn all_matching(
    call: &mut Call<'_>,
    pattern: &str,
    filter: &Filter,
    programs: bool,
) -> Flow<Vec<Candidate>> {
    let Ok(wildcard) = Wildcard::new(pattern) else {
        return Ok(Vec::new());
    };
    let frame = Rc::clone(call.frame);
    let mut found = Vec::new();
    if filter.kinds & ALIAS != 0 {
        for alias in call.rt.all_aliases(&frame) {
            if wildcard.is_match(&alias.name) {
                found.push(alias_candidate(call, &alias)?);
            }
        }
    }
    if filter.kinds & (FUNCTION | FILTER) != 0 {
        call.rt.define_session_functions();
        for function in call.rt.all_functions(&frame) {
            if wildcard.is_match(&function.name) {
                found.push(candidate(call, Command::Function(function))?);
            }
        }
    }
    if filter.kinds & CMDLET != 0 {
        for declaration in crate::grammar::declarations() {
            if wildcard.is_match(declaration.name)
                && any(
                    &filter.modules,
                    crate::engine::discovery::module_of(declaration.module, declaration.name),
                )
                && let Some(info) = call.rt.find_cmdlet(declaration.name)
            {
                let candidate = Candidate {
                    name: info.name.to_owned(),
                    kind: CMDLET,
                    module: info.module.to_owned(),
                    value: Value::net(CommandObject(Command::Cmdlet(Rc::clone(&info)))),
                    command: Some(Command::Cmdlet(info)),
                };
                found.push(candidate);
            }
        }
    }
    if programs && filter.kinds & (APPLICATION | SCRIPT) != 0 && filter.modules.is_empty() {
        for command in call.rt.programs_matching(&wildcard) {
            found.push(candidate(call, command)?);
        }
    }
    let mut kept = Vec::new();
    for candidate in found {
        if filter.takes(call, &candidate)? {
            kept.push(candidate);
        }
    }
    Ok(kept)
}
