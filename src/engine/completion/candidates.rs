//! The words that could stand at a place.

use super::ArgumentSource;
use super::place::Place;
use crate::engine::command::Command;
use crate::engine::declaration::{
    Association, CommandMetadata, Completer, ParameterMetadata, Validation,
};
use crate::engine::runspace::Runspace;
use crate::engine::scope::chain;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::members::signature::{self, FactKind};
use crate::value::{Known, Type, Value, member};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a candidate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CandidateKind {
    /// A command.
    Command,
    /// A parameter.
    ParameterName,
    /// A value of a parameter.
    ParameterValue,
    /// A variable.
    Variable,
    /// A property.
    Property,
    /// A method.
    Method,
    /// A type.
    Type,
    /// The beginning of types' names.
    Namespace,
    /// A word of the language.
    Keyword,
    /// Anything else.
    Text,
    /// A file.
    ProviderItem,
    /// A folder.
    ProviderContainer,
}

/// A word that could stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What is written.
    pub text: String,
    /// What a list shows.
    pub label: String,
    /// What it says of itself, if that is more.
    pub tip: Option<String>,
    /// What it is.
    pub kind: CandidateKind,
}

fn candidate(text: impl Into<String>, kind: CandidateKind) -> Candidate {
    let text = text.into();
    Candidate {
        label: text.clone(),
        tip: None,
        text,
        kind,
    }
}

fn begins(text: &str, word: &str) -> bool {
    if word.contains(['*', '?']) {
        return Wildcard::new(&format!("{word}*")).is_ok_and(|pattern| pattern.is_match(text));
    }
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// All words that could stand at a place.
pub(super) fn of(rt: &mut Runspace, place: &Place, before: &str) -> Vec<Candidate> {
    match place {
        Place::None => Vec::new(),
        Place::Command { word } => {
            let mut all = commands(rt, word);
            if word.contains(['/', '\\']) || word.starts_with(['.', '~']) || all.is_empty() {
                all.extend(paths(rt, word, None, true));
            }
            all
        }
        Place::Parameter {
            command,
            word,
            given,
        } => parameters(rt, command, word, given),
        Place::Argument {
            command,
            parameter,
            position,
            given,
            word,
            quote,
        } => arguments(
            rt,
            command,
            parameter.as_deref(),
            *position,
            given,
            word,
            *quote,
            before,
        ),
        Place::Variable { word, braced } => variables(rt, word, *braced),
        Place::Member {
            object,
            is_static,
            word,
        } => members(rt, object, *is_static, word),
        Place::Type { word } => type_names(word),
    }
}

/// Functions, aliases and cmdlets; programs if the word begins one.
fn commands(rt: &mut Runspace, word: &str) -> Vec<Candidate> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |name: &str| {
        if begins(name, word) {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    };
    let frame = Rc::clone(&rt.frame);
    for scope in chain(&frame) {
        scope.read_extra(|extra| {
            for (name, _) in &extra.functions {
                add(name.as_ref());
            }
            for (name, _) in &extra.aliases {
                add(name.as_ref());
            }
            None::<()>
        });
    }
    for name in grammar::function_names() {
        add(name);
    }
    for alias in grammar::aliases() {
        add(alias.name);
    }
    let declared: Vec<&'static str> = grammar::declarations()
        .map(|held| held.name)
        .filter(|name| begins(name, word))
        .collect();
    for name in declared {
        if rt.find_cmdlet(name).is_some() {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    }
    if !word.is_empty() && !word.contains(['/', '\\']) {
        let path = rt.world.env("PATH").unwrap_or_default();
        for folder in path.split(':').filter(|folder| !folder.is_empty()) {
            for name in rt.world.list(folder).unwrap_or_default() {
                if begins(&name, word) {
                    found.entry(name.to_lowercase()).or_insert(name);
                }
            }
        }
    }
    found
        .into_values()
        .map(|name| candidate(name, CandidateKind::Command))
        .collect()
}

/// What a command takes.
fn metadata(rt: &mut Runspace, command: &str) -> Option<(String, Rc<CommandMetadata>)> {
    let frame = Rc::clone(&rt.frame);
    match rt.lookup_command(command, &frame)? {
        Command::Cmdlet(info) => {
            let held = rt.cmdlet_metadata(&info).ok()?;
            Some((info.name.to_owned(), held))
        }
        Command::Function(function) => {
            let program = rt.program(&function.block);
            let held = rt
                .metadata_of(&program, &function.block, &function.name, &frame)
                .ok()?;
            Some((function.name.to_string(), held))
        }
        Command::Script(script) => {
            let block = rt.load_script(&script.path).ok()?;
            let program = rt.program(&block);
            let held = rt
                .metadata_of(&program, &block, &script.path, &frame)
                .ok()?;
            Some((script.path.to_string(), held))
        }
        Command::Application(_) | Command::Block(_) => None,
    }
}

fn parameters(rt: &mut Runspace, command: &str, word: &str, given: &[String]) -> Vec<Candidate> {
    let Some((_, metadata)) = metadata(rt, command) else {
        return operators(word);
    };
    let mut own = Vec::new();
    let mut common = Vec::new();
    for parameter in &metadata.parameters {
        let name = parameter.name.as_ref();
        if !begins(name, word) || given.iter().any(|held| eq_ignore_case(held, name)) {
            continue;
        }
        let place = if parameter.association == Association::Common {
            &mut common
        } else {
            &mut own
        };
        place.push(candidate(format!("-{name}"), CandidateKind::ParameterName));
    }
    if metadata.origin == crate::engine::declaration::Origin::Cmdlet {
        own.sort_by_key(|found: &Candidate| found.text.to_lowercase());
    }
    own.extend(common);
    own
}

/// `-eq` and its kin, where there is no command.
fn operators(word: &str) -> Vec<Candidate> {
    crate::syntax::TokenKind::ALL
        .iter()
        .map(|kind| kind.text())
        .filter(|text| {
            text.strip_prefix('-')
                .is_some_and(|name| name.len() > 1 && begins(name, word))
        })
        .map(|text| candidate(text, CandidateKind::ParameterName))
        .collect()
}

fn arguments(
    rt: &mut Runspace,
    command: &str,
    parameter: Option<&str>,
    position: usize,
    given: &[String],
    word: &str,
    quote: Option<char>,
    before: &str,
) -> Vec<Candidate> {
    let Some((name, metadata)) = metadata(rt, command) else {
        return paths(rt, word, quote, false);
    };
    let bound = match parameter {
        Some(written) => find(&metadata, written).filter(|found| !found.is_switch),
        None => None,
    };
    let bound = bound.or_else(|| at_position(&metadata, position, given));
    if let Some(parameter) = bound {
        if let Some(found) = super::custom::values(rt, &name, parameter, word, before) {
            return found;
        }
        if let Some(Completer::Values(values)) = &parameter.completer {
            return values
                .iter()
                .filter(|value| begins(value, word))
                .map(|value| candidate(value.as_str(), CandidateKind::ParameterValue))
                .collect();
        }
        if let Some(values) = values_of(parameter) {
            return offer(values, word, quote);
        }
        if let Some(source) = rt.service::<ArgumentSource>()
            && let Some(values) = (source.0)(&name, parameter.name.as_ref(), word)
        {
            return offer(values, word, quote);
        }
        if let Some(values) = known_values(rt, &name, parameter.name.as_ref(), word) {
            return offer(values, word, quote);
        }
    }
    paths(rt, word, quote, false)
}

/// The parameter that a name or the beginning of one means.
fn find<'a>(metadata: &'a CommandMetadata, written: &str) -> Option<&'a ParameterMetadata> {
    let exact = metadata.parameters.iter().find(|parameter| {
        eq_ignore_case(parameter.name.as_ref(), written)
            || parameter
                .aliases
                .iter()
                .any(|alias| eq_ignore_case(alias, written))
    });
    exact.or_else(|| {
        metadata
            .parameters
            .iter()
            .find(|parameter| begins(parameter.name.as_ref(), written))
    })
}

/// The parameter at a position, those given by name left out.
fn at_position<'a>(
    metadata: &'a CommandMetadata,
    position: usize,
    given: &[String],
) -> Option<&'a ParameterMetadata> {
    let mut free: Vec<(i32, &ParameterMetadata)> = metadata
        .parameters
        .iter()
        .filter(|parameter| {
            !given.iter().any(|held| {
                find(metadata, held).is_some_and(|found| std::ptr::eq(found, *parameter))
            })
        })
        .filter_map(|parameter| {
            let at = parameter.sets.iter().find_map(|set| set.position)?;
            Some((at, parameter))
        })
        .collect();
    free.sort_by_key(|(at, _)| *at);
    free.get(position).map(|(_, parameter)| *parameter)
}

/// The values that a declaration tells.
fn values_of(parameter: &ParameterMetadata) -> Option<Vec<String>> {
    for validation in &parameter.validations {
        if let Validation::Set { values, .. } = validation {
            return Some(values.iter().map(ToString::to_string).collect());
        }
    }
    if let Some(Completer::Values(values)) = &parameter.completer {
        return Some(values.iter().map(ToString::to_string).collect());
    }
    let declared = parameter.declared.as_ref()?;
    let declared = parameter.collection.element().unwrap_or(declared);
    values_of_type(declared)
}

fn values_of_type(of: &Type) -> Option<Vec<String>> {
    match of {
        Type::Known(Known::Boolean) => Some(vec!["$true".to_owned(), "$false".to_owned()]),
        Type::Class(class) => class.enumeration.as_ref().map(|held| {
            held.members
                .iter()
                .map(|(name, _)| name.to_string())
                .collect()
        }),
        Type::Generic(generic) if generic.definition.as_ref() == "System.Nullable" => {
            generic.args.first().and_then(values_of_type)
        }
        Type::Known(_) | Type::Array(..) | Type::Generic(_) | Type::Named(_) => {
            let facts = grammar::enum_members(&of.full_name())?;
            Some(
                facts
                    .members
                    .iter()
                    .map(|(name, _)| (*name).to_owned())
                    .collect(),
            )
        }
    }
}

/// Values that the session itself knows: names of commands, modules, variables.
fn known_values(
    rt: &mut Runspace,
    command: &str,
    parameter: &str,
    word: &str,
) -> Option<Vec<String>> {
    let is = |known: &str| eq_ignore_case(command, known);
    if is("Get-Command") || is("Get-Help") || is("Get-Alias") {
        if eq_ignore_case(parameter, "Name") || eq_ignore_case(parameter, "Definition") {
            return Some(
                commands(rt, word)
                    .into_iter()
                    .map(|found| found.text)
                    .collect(),
            );
        }
        if eq_ignore_case(parameter, "Verb") {
            return Some(grammar::verbs().map(|verb| verb.name.to_owned()).collect());
        }
    }
    if command.to_ascii_lowercase().ends_with("-variable") && eq_ignore_case(parameter, "Name") {
        return Some(variable_names(rt, word));
    }
    if is("New-Object") && eq_ignore_case(parameter, "TypeName") {
        return Some(
            type_names(word)
                .into_iter()
                .map(|found| found.text)
                .collect(),
        );
    }
    None
}

/// Values that begin with the word, quoted where they must be.
fn offer(values: Vec<String>, word: &str, quote: Option<char>) -> Vec<Candidate> {
    values
        .into_iter()
        .filter(|value| begins(value, word))
        .map(|value| Candidate {
            text: quoted(&value, quote),
            label: value,
            tip: None,
            kind: CandidateKind::ParameterValue,
        })
        .collect()
}

/// A value as an argument.
fn quoted(value: &str, quote: Option<char>) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./\\:*?~+=%^".contains(c);
    let is_variable = value
        .strip_prefix('$')
        .is_some_and(|name| name.chars().all(char::is_alphanumeric));
    match quote {
        None if is_variable || !value.is_empty() && value.chars().all(plain) => value.to_owned(),
        Some('"') => format!(
            "\"{}\"",
            value
                .replace('`', "``")
                .replace('"', "`\"")
                .replace('$', "`$")
        ),
        _ => format!("'{}'", value.replace('\'', "''")),
    }
}

fn variable_names(rt: &mut Runspace, word: &str) -> Vec<String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let frame = Rc::clone(&rt.frame);
    for scope in chain(&frame) {
        for id in scope.variable_names() {
            let name = id.name();
            let name: &str = name.as_ref();
            if begins(name, word) {
                found.entry(name.to_lowercase()).or_insert(name.to_owned());
            }
        }
    }
    for name in crate::engine::session::LAZY {
        if begins(name, word) {
            found
                .entry(name.to_lowercase())
                .or_insert((*name).to_owned());
        }
    }
    found.into_values().collect()
}

fn variables(rt: &mut Runspace, word: &str, braced: bool) -> Vec<Candidate> {
    let dress = |name: &str| {
        let plain = name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '?'));
        let text = if braced || !plain {
            format!("${{{name}}}")
        } else {
            format!("${name}")
        };
        candidate(text, CandidateKind::Variable)
    };
    if let Some((drive, rest)) = word.split_once(':') {
        if eq_ignore_case(drive, "env") {
            return rt
                .world
                .env_all()
                .iter()
                .filter(|(name, _)| begins(name, rest))
                .map(|(name, _)| dress(&format!("{drive}:{name}")))
                .collect();
        }
        if ["global", "script", "local", "private", "variable", "using"]
            .iter()
            .any(|scope| eq_ignore_case(scope, drive))
        {
            return variable_names(rt, rest)
                .iter()
                .map(|name| dress(&format!("{drive}:{name}")))
                .collect();
        }
        return Vec::new();
    }
    let mut all: Vec<Candidate> = variable_names(rt, word)
        .iter()
        .map(|name| dress(name))
        .collect();
    for scope in ["env:", "global:", "local:", "script:", "using:"] {
        if !word.is_empty() && begins(scope, word) {
            all.push(candidate(format!("${scope}"), CandidateKind::Variable));
        }
    }
    all
}

/// Members of what an expression is; only expressions without effects are evaluated.
fn members(rt: &mut Runspace, object: &str, is_static: bool, word: &str) -> Vec<Candidate> {
    if is_static {
        let name = object.trim_start_matches('[').trim_end_matches(']');
        let frame = Rc::clone(&rt.frame);
        let Some(of) = rt.type_by_name(name, &frame) else {
            return Vec::new();
        };
        return static_members(&of, word);
    }
    let Some(value) = harmless_value(rt, object) else {
        return Vec::new();
    };
    let mut all: Vec<Candidate> = Vec::new();
    if let Value::Dictionary(held) = value.base() {
        for key in held.keys() {
            let key = key.to_text();
            if begins(&key, word) {
                all.push(candidate(key, CandidateKind::Property));
            }
        }
    }
    let mut named: Vec<Candidate> = member::list(&value)
        .iter()
        .filter(|found| !found.hidden && begins(&found.name, word))
        .map(|found| of_kind(&found.name, found.kind.ends_with("Method")))
        .collect();
    named.sort_by_key(|found| {
        (
            found.kind == CandidateKind::Method,
            found.text.to_lowercase(),
        )
    });
    all.extend(named);
    all
}

fn of_kind(name: &str, method: bool) -> Candidate {
    if method {
        Candidate {
            text: format!("{name}("),
            label: name.to_owned(),
            tip: None,
            kind: CandidateKind::Method,
        }
    } else {
        candidate(name, CandidateKind::Property)
    }
}

fn static_members(of: &Type, word: &str) -> Vec<Candidate> {
    if let Some(values) = values_of_type(of).filter(|_| !of.is_known(Known::Boolean)) {
        return values
            .into_iter()
            .filter(|name| begins(name, word))
            .map(|name| candidate(name, CandidateKind::Property))
            .collect();
    }
    let mut all: Vec<Candidate> = signature::facts(of)
        .iter()
        .flat_map(|facts| &facts.static_order)
        .filter(|found| begins(&found.name, word))
        .map(|found| of_kind(&found.name, matches!(found.kind, FactKind::Method)))
        .collect();
    if begins("new", word) {
        all.push(of_kind("new", true));
    }
    all.sort_by_key(|found| {
        (
            found.kind == CandidateKind::Method,
            found.text.to_lowercase(),
        )
    });
    all
}

/// The value of a variable with properties and constant indexes, or of a constant in parentheses.
fn harmless_value(rt: &mut Runspace, text: &str) -> Option<Value> {
    let safe = |c: char| c.is_alphanumeric() || "_$.:[]'\" ".contains(c);
    let inner = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let ranges = inner.is_some_and(|inner| {
        inner
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '))
    });
    let variable = text.starts_with('$') && text.chars().all(safe);
    if !ranges && !variable {
        return None;
    }
    let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(text)));
    if !parsed.errors.is_empty() {
        return None;
    }
    let block = Rc::new(crate::value::ScriptBlock::new(parsed.script));
    let frame = Rc::clone(&rt.frame);
    let mut collector = crate::engine::sink::Collector::default();
    rt.run_inline(&block, &frame, None, &[], &mut collector)
        .ok()?;
    let value = collector.into_value();
    // Of a collection, members of the elements are what is meant.
    match (&value, member::enumerate(&value)) {
        (Value::Dictionary(_), _) | (_, None) => Some(value),
        (_, Some(items)) => items.into_iter().next(),
    }
}

fn type_names(word: &str) -> Vec<Candidate> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (name, _) in grammar::accelerators() {
        if begins(name, word) {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    }
    if !word.is_empty() {
        for facts in grammar::types() {
            let short = facts.name.rsplit('.').next().unwrap_or(facts.name);
            if !facts.name.contains('`')
                && (begins(facts.name, word)
                    || begins(short, word)
                    || facts
                        .name
                        .strip_prefix("System.")
                        .is_some_and(|rest| begins(rest, word)))
            {
                found.insert(facts.name.to_lowercase(), facts.name.to_owned());
            }
        }
    }
    found
        .into_values()
        .map(|name| candidate(name, CandidateKind::Type))
        .collect()
}

/// Files and folders.
fn paths(rt: &mut Runspace, word: &str, quote: Option<char>, call: bool) -> Vec<Candidate> {
    let word = word.replace('\\', "/");
    let (folder, start) = match word.rsplit_once('/') {
        Some((folder, start)) => (format!("{folder}/"), start),
        None => (String::new(), word.as_str()),
    };
    let place = rt.full_path(if folder.is_empty() { "." } else { &folder });
    let mut all = Vec::new();
    for name in rt.world.list(&place).unwrap_or_default() {
        let hidden = name.starts_with('.') && !start.starts_with('.');
        if hidden || !begins(&name, start) {
            continue;
        }
        let full = format!("{}/{name}", place.trim_end_matches('/'));
        let is_folder = rt.world.status(&full).is_some_and(|status| status.is_dir);
        let lead = if folder.is_empty() {
            "./"
        } else {
            folder.as_str()
        };
        let text = quoted(&format!("{lead}{name}"), quote);
        let text = if call && text.starts_with('\'') {
            format!("& {text}")
        } else {
            text
        };
        all.push(Candidate {
            text,
            label: name,
            tip: None,
            kind: if is_folder {
                CandidateKind::ProviderContainer
            } else {
                CandidateKind::ProviderItem
            },
        });
    }
    all.sort_by_key(|found| {
        (
            found.kind != CandidateKind::ProviderContainer,
            found.label.to_lowercase(),
        )
    });
    all
}
