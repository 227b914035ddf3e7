//! The words that could stand at a place.

use super::infer::Shape;
use super::members::{member_candidates, property_names, static_candidates};
use super::place::Place;
use super::{ArgumentSource, Scene};
use crate::engine::command::Command;
use crate::engine::declaration::{
    Association, CommandMetadata, Completer, ParameterMetadata, Validation,
};
use crate::engine::runspace::Runspace;
use crate::engine::scope::chain;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::{Known, ScriptBlock, Type, Value};
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

pub(super) fn candidate(text: impl Into<String>, kind: CandidateKind) -> Candidate {
    let text = text.into();
    Candidate {
        label: text.clone(),
        tip: None,
        text,
        kind,
    }
}

pub(super) fn begins(text: &str, word: &str) -> bool {
    if word.contains(['*', '?']) {
        return Wildcard::new(&format!("{word}*")).is_ok_and(|pattern| pattern.is_match(text));
    }
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// All words that could stand at a place.
pub(super) fn of(scene: &mut Scene<'_>, place: &Place) -> Vec<Candidate> {
    match place {
        Place::None => Vec::new(),
        Place::Command { word } if word.is_empty() => Vec::new(),
        Place::Command { word } => {
            let mut all = commands(scene, word);
            if word.contains(['/', '\\']) || word.starts_with(['.', '~', '[']) || all.is_empty() {
                all.extend(paths(scene, word, None, Manner::Called));
            }
            all
        }
        Place::Parameter {
            command,
            word,
            given,
            position,
        } => parameters(scene, command, word, given, *position),
        Place::Argument {
            command,
            parameter,
            position,
            given,
            word,
            quote,
        } => arguments(
            scene,
            command,
            parameter.as_deref(),
            *position,
            given,
            word,
            *quote,
        ),
        Place::Variable {
            word,
            braced,
            sigil,
        } => variables(scene, word, *braced, *sigil),
        Place::Member {
            object,
            is_static,
            word,
        } => members(scene, object, *is_static, word),
        Place::Type { word } => type_names(word),
        Place::Static { object } => members(scene, object, true, "")
            .into_iter()
            .map(|mut found| {
                found.text = format!("::{}", found.text);
                found
            })
            .collect(),
        Place::Label { word, labels } => labels
            .iter()
            .filter(|label| begins(label, word))
            .map(|label| candidate(label.as_str(), CandidateKind::Text))
            .collect(),
        Place::Key {
            command,
            word,
            used,
        } => keys_of_calculated(command, word, used),
        Place::Index {
            object,
            word,
            quote,
        } => indexes(scene, object, word, *quote),
        Place::Words { words, word, kind } => words
            .iter()
            .filter(|text| begins(text, word))
            .map(|text| candidate(*text, *kind))
            .collect(),
    }
}

/// The keys of a calculated property, as the command takes them.
fn keys_of_calculated(command: &str, word: &str, used: &[String]) -> Vec<Candidate> {
    let is = |known: &str| eq_ignore_case(command, known);
    let keys: &[&str] = if is("Select-Object") || is("select") {
        &["Name", "Expression"]
    } else if is("Sort-Object") || is("sort") {
        &["Expression", "Ascending", "Descending"]
    } else if is("Group-Object") || is("group") {
        &["Expression"]
    } else if is("Format-Table") || is("ft") {
        &["Expression", "FormatString", "Label", "Width", "Alignment"]
    } else if is("Format-List") || is("fl") {
        &["Expression", "FormatString", "Label"]
    } else if is("Format-Wide") || is("fw") {
        &["Expression", "FormatString"]
    } else if is("Format-Custom") {
        &["Expression", "Depth"]
    } else {
        &[]
    };
    keys.iter()
        .filter(|key| begins(key, word) && !used.iter().any(|held| eq_ignore_case(held, key)))
        .map(|key| candidate(*key, CandidateKind::Property))
        .collect()
}

/// The keys of a dictionary in `$h['...`.
fn indexes(scene: &mut Scene<'_>, object: &str, word: &str, quote: char) -> Vec<Candidate> {
    let keys = match scene.reader().of_text(object, 0) {
        Some(Shape::Table(keys)) => keys,
        Some(Shape::Held(Value::Dictionary(table))) => {
            table.keys().iter().map(Value::to_text).collect()
        }
        _ => Vec::new(),
    };
    keys.into_iter()
        .filter(|key| begins(key, word))
        .map(|key| Candidate {
            text: quoted(&key, Some(quote)),
            label: key,
            tip: None,
            kind: CandidateKind::Property,
        })
        .collect()
}

/// Functions, aliases and cmdlets; programs if the word begins one.
fn commands(scene: &mut Scene<'_>, word: &str) -> Vec<Candidate> {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inner = quote.map_or(word, |quote| word.trim_matches(quote));
    let found = command_names(scene, inner);
    let found = if found.is_empty()
        && let Some((verb, noun)) = inner.split_once('-')
        && !inner.contains(['*', '?'])
    {
        // `S-O` stands for Select-Object and its like.
        command_names(scene, &format!("{verb}*-{noun}"))
    } else {
        found
    };
    found
        .into_iter()
        .map(|name| {
            let text = match quote {
                Some(quote) => format!("{quote}{name}{quote}"),
                None => name.clone(),
            };
            Candidate {
                text,
                label: name,
                tip: None,
                kind: CandidateKind::Command,
            }
        })
        .collect()
}

fn command_names(scene: &mut Scene<'_>, word: &str) -> Vec<String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |name: &str| {
        if begins(name, word) {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    };
    for function in &scene.functions {
        add(&function.name);
    }
    let frame = Rc::clone(&scene.rt.frame);
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
        if scene.rt.find_cmdlet(name).is_some() {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    }
    if !word.is_empty() && !word.contains(['/', '\\']) {
        let path = scene.rt.world.env("PATH").unwrap_or_default();
        for folder in path.split(':').filter(|folder| !folder.is_empty()) {
            for name in scene.rt.world.list(folder).unwrap_or_default() {
                if begins(&name, word) {
                    found.entry(name.to_lowercase()).or_insert(name);
                }
            }
        }
    }
    found.into_values().collect()
}

/// What a command takes.
pub(super) fn metadata(rt: &mut Runspace, command: &str) -> Option<(String, Rc<CommandMetadata>)> {
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

/// What a command takes that may be defined in the text itself.
fn metadata_in(scene: &mut Scene<'_>, command: &str) -> Option<(String, Rc<CommandMetadata>)> {
    let written = scene
        .functions
        .iter()
        .rev()
        .find(|function| eq_ignore_case(&function.name, command))
        .cloned();
    let Some(function) = written else {
        return metadata(scene.rt, command);
    };
    let mut block = ScriptBlock::new(Rc::clone(&function.body));
    block.function = Some(Rc::clone(&function));
    let block = Rc::new(block);
    let program = scene.rt.program(&block);
    let frame = Rc::clone(&scene.rt.frame);
    let name: crate::value::PSString = function.name.as_str().into();
    let held = scene.rt.metadata_of(&program, &block, &name, &frame).ok()?;
    Some((function.name.to_string(), held))
}

/// The parameter sets that a parameter is in.
fn sets_of(parameter: &ParameterMetadata) -> u32 {
    parameter
        .sets
        .iter()
        .map(|set| if set.flag == 0 { u32::MAX } else { set.flag })
        .fold(0, |all, flag| all | flag)
}

/// The parameters that are given, by name and by position, and the sets that are left.
fn bound<'a>(
    metadata: &'a CommandMetadata,
    given: &[String],
    position: usize,
) -> (Vec<&'a ParameterMetadata>, u32) {
    let mut held: Vec<&ParameterMetadata> = Vec::new();
    let mut sets = u32::MAX;
    for name in given {
        if let Some(parameter) = find(metadata, name) {
            held.push(parameter);
            sets &= sets_of(parameter);
        }
    }
    for _ in 0..position {
        let Some(parameter) = at_position(metadata, &held, sets) else {
            break;
        };
        held.push(parameter);
        let left = sets & sets_of(parameter);
        if left != 0 {
            sets = left;
        }
    }
    (held, sets)
}

/// The next parameter without a name; the default set comes first.
fn at_position<'a>(
    metadata: &'a CommandMetadata,
    held: &[&ParameterMetadata],
    sets: u32,
) -> Option<&'a ParameterMetadata> {
    let default = metadata.default_set_flag;
    let mut free: Vec<(bool, i32, &ParameterMetadata)> = metadata
        .parameters
        .iter()
        .filter(|parameter| !held.iter().any(|held| std::ptr::eq(*held, *parameter)))
        .filter_map(|parameter| {
            let fits = |flag: u32| flag == 0 || flag & sets != 0;
            let of_default = parameter
                .sets
                .iter()
                .filter(|set| fits(set.flag))
                .find(|set| set.flag == 0 || set.flag & default != 0)
                .and_then(|set| set.position);
            let any = parameter
                .sets
                .iter()
                .filter(|set| fits(set.flag))
                .find_map(|set| set.position)?;
            Some((of_default.is_none(), of_default.unwrap_or(any), parameter))
        })
        .collect();
    free.sort_by_key(|(other, at, _)| (*at, *other));
    free.first().map(|(_, _, parameter)| *parameter)
}

fn parameters(
    scene: &mut Scene<'_>,
    command: &str,
    word: &str,
    given: &[String],
    position: usize,
) -> Vec<Candidate> {
    if command.is_empty() {
        return operators(word);
    }
    let Some((_, metadata)) = metadata_in(scene, command) else {
        return Vec::new();
    };
    let (mut held, sets) = bound(&metadata, given, position);
    // What is piped in is given.
    if scene.piped()
        && let Some(piped) = metadata.parameters.iter().find(|parameter| {
            parameter.association != Association::Common
                && parameter.sets.iter().any(|set| set.from_pipeline)
        })
    {
        held.push(piped);
    }
    let hides = metadata
        .parameters
        .iter()
        .any(|parameter| parameter.sets.iter().any(|set| set.dont_show));
    let mut own = Vec::new();
    let mut common: Vec<Candidate> = Vec::new();
    for parameter in &metadata.parameters {
        let name = parameter.name.as_ref();
        let is_common = parameter.association == Association::Common;
        let left_out = held.iter().any(|held| std::ptr::eq(*held, parameter))
            || sets_of(parameter) & sets == 0
            || parameter.sets.iter().any(|set| set.dont_show)
            || is_common && hides;
        if left_out || !begins(name, word) {
            continue;
        }
        let place = if is_common { &mut common } else { &mut own };
        place.push(candidate(format!("-{name}"), CandidateKind::ParameterName));
    }
    common.sort_by_key(|found| {
        COMMON
            .iter()
            .position(|name| found.text.get(1..).is_some_and(|text| text == *name))
            .unwrap_or(COMMON.len())
    });
    own.extend(common);
    own
}

/// Common parameters in the order in which they are offered.
const COMMON: [&str; 12] = [
    "Verbose",
    "Debug",
    "ErrorAction",
    "WarningAction",
    "InformationAction",
    "ProgressAction",
    "ErrorVariable",
    "WarningVariable",
    "InformationVariable",
    "OutVariable",
    "OutBuffer",
    "PipelineVariable",
];

/// `-eq` and its kin, where there is no command.
fn operators(word: &str) -> Vec<Candidate> {
    const OPERATORS: [&str; 64] = [
        "and",
        "as",
        "band",
        "bnot",
        "bor",
        "bxor",
        "ccontains",
        "ceq",
        "cge",
        "cgt",
        "cin",
        "cle",
        "clike",
        "clt",
        "cmatch",
        "cne",
        "cnotcontains",
        "cnotin",
        "cnotlike",
        "cnotmatch",
        "contains",
        "creplace",
        "csplit",
        "eq",
        "f",
        "ge",
        "gt",
        "icontains",
        "ieq",
        "ige",
        "igt",
        "iin",
        "ile",
        "ilike",
        "ilt",
        "imatch",
        "in",
        "ine",
        "inotcontains",
        "inotin",
        "inotlike",
        "inotmatch",
        "ireplace",
        "is",
        "isnot",
        "isplit",
        "join",
        "le",
        "like",
        "lt",
        "match",
        "ne",
        "not",
        "notcontains",
        "notin",
        "notlike",
        "notmatch",
        "or",
        "replace",
        "shl",
        "shr",
        "split",
        "xor",
        "",
    ];
    OPERATORS
        .iter()
        .filter(|name| !name.is_empty() && begins(name, word))
        .map(|name| candidate(format!("-{name}"), CandidateKind::ParameterName))
        .collect()
}

fn arguments(
    scene: &mut Scene<'_>,
    command: &str,
    parameter: Option<&str>,
    position: usize,
    given: &[String],
    word: &str,
    quote: Option<char>,
) -> Vec<Candidate> {
    let Some((name, metadata)) = metadata_in(scene, command) else {
        return paths(scene, word, quote, Manner::Pattern);
    };
    let named = parameter.and_then(|written| find(&metadata, written));
    // `-Switch:` takes a Boolean; behind a blank the next word is another argument.
    if let Some(found) = named
        && found.is_switch
        && scene.colon
    {
        return offer(
            vec!["$true".into(), "$false".into()],
            word,
            quote,
            CandidateKind::ParameterValue,
        );
    }
    let found = match named.filter(|found| !found.is_switch) {
        Some(found) => Some(found),
        None => {
            let (held, sets) = bound(&metadata, given, position);
            at_position(&metadata, &held, sets)
        }
    };
    let Some(parameter) = found else {
        return paths(scene, word, quote, Manner::Pattern);
    };
    if let Some(all) = super::custom::values(scene.rt, &name, parameter, word, scene.before) {
        return all;
    }
    if let Some(Completer::Values(values)) = &parameter.completer {
        return values
            .iter()
            .filter(|value| begins(value, word))
            .map(|value| candidate(value.as_str(), CandidateKind::ParameterValue))
            .collect();
    }
    if let Some((values, kind)) = values_of(scene, parameter, word) {
        return offer(values, word, quote, kind);
    }
    if let Some(source) = scene.rt.service::<ArgumentSource>()
        && let Some(values) = (source.0)(&name, parameter.name.as_ref(), word)
    {
        return offer(values, word, quote, CandidateKind::ParameterValue);
    }
    if let Some(all) = known_values(scene, &name, parameter.name.as_ref(), word, quote) {
        return all;
    }
    let is = |known: &str| eq_ignore_case(parameter.name.as_ref(), known);
    let manner = if is("LiteralPath") {
        Manner::Literal
    } else if eq_ignore_case(&name, "Set-Location") || eq_ignore_case(&name, "Push-Location") {
        Manner::Folders
    } else {
        Manner::Pattern
    };
    paths(scene, word, quote, manner)
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

/// The values that a declaration tells.
fn values_of(
    scene: &mut Scene<'_>,
    parameter: &ParameterMetadata,
    word: &str,
) -> Option<(Vec<String>, CandidateKind)> {
    for validation in &parameter.validations {
        if let Validation::Set { values, .. } = validation {
            let mut values: Vec<String> = values.iter().map(ToString::to_string).collect();
            values.sort_by_key(|value| value.to_lowercase());
            return Some((values, CandidateKind::ParameterValue));
        }
    }
    match &parameter.completer {
        Some(Completer::Values(values)) => {
            let values = values.iter().map(ToString::to_string).collect();
            return Some((values, CandidateKind::ParameterValue));
        }
        Some(Completer::Type(of)) => {
            if let Some(values) = by_completer(scene, &of.full_name(), word) {
                return Some((values, CandidateKind::Text));
            }
        }
        _ => {}
    }
    let declared = parameter.declared.as_ref()?;
    let declared = parameter.collection.element().unwrap_or(declared);
    if declared.is_known(Known::Encoding) {
        let values = ENCODINGS.iter().map(|name| (*name).to_owned()).collect();
        return Some((values, CandidateKind::ParameterValue));
    }
    values_of_type(declared).map(|values| (values, CandidateKind::ParameterValue))
}

/// The names of encodings in the order in which they are offered.
const ENCODINGS: [&str; 11] = [
    "ansi",
    "ascii",
    "bigendianunicode",
    "bigendianutf32",
    "oem",
    "unicode",
    "utf7",
    "utf8",
    "utf8BOM",
    "utf8NoBOM",
    "utf32",
];

/// What PowerShell's own completers give, by their class.
fn by_completer(scene: &mut Scene<'_>, class: &str, _: &str) -> Option<Vec<String>> {
    let class = class.rsplit(['.', '+']).next().unwrap_or(class);
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect();
    Some(match class {
        "VerbArgumentCompleter" => {
            const GROUPS: [&str; 7] = [
                "Common",
                "Communications",
                "Data",
                "Diagnostic",
                "Lifecycle",
                "Other",
                "Security",
            ];
            let mut verbs: Vec<(usize, String)> = grammar::verbs()
                .map(|verb| {
                    let group = GROUPS.iter().position(|group| *group == verb.group);
                    (group.unwrap_or(GROUPS.len()), verb.name.to_owned())
                })
                .collect();
            verbs.sort();
            verbs.into_iter().map(|(_, name)| name).collect()
        }
        "NounArgumentCompleter" => {
            let mut nouns: Vec<String> = grammar::declarations()
                .filter(|held| scene.in_session(held.module))
                .map(|held| held.name)
                .chain(grammar::function_names())
                .filter_map(|name| name.split_once('-'))
                .map(|(_, noun)| noun.to_owned())
                .collect();
            nouns.sort_by_key(|noun| noun.to_lowercase());
            nouns.dedup_by_key(|noun| noun.to_lowercase());
            nouns
        }
        "ScopeArgumentCompleter" => texts(&["Global", "Local", "Script"]),
        "StrictModeVersionArgumentCompleter" => texts(&["Latest", "3.0", "2.0", "1.0"]),
        "PSEditionArgumentCompleter" => texts(&["Desktop", "Core"]),
        "DelimiterCompleter" => texts(&["','", "';'", "\"`t\"", "'|'", "':'"]),
        _ => return None,
    })
}

pub(super) fn values_of_type(of: &Type) -> Option<Vec<String>> {
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
            let mut names: Vec<String> = facts
                .members
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect();
            names.sort_by_key(|name| name.to_lowercase());
            Some(names)
        }
    }
}

/// Values that the session itself knows: names of commands, modules, variables, properties of what is piped in.
fn known_values(
    scene: &mut Scene<'_>,
    command: &str,
    parameter: &str,
    word: &str,
    quote: Option<char>,
) -> Option<Vec<Candidate>> {
    let is = |known: &str| eq_ignore_case(command, known);
    let named = |known: &str| eq_ignore_case(parameter, known);
    let values = |all: Vec<String>| Some(offer(all, word, quote, CandidateKind::ParameterValue));
    if named("Name") && (is("Get-Command") || is("Get-Help")) {
        return Some(commands(scene, word));
    }
    if named("Name") && (is("Get-Alias") || is("Remove-Alias")) {
        let mut names: Vec<String> = grammar::aliases()
            .map(|alias| alias.name.to_owned())
            .collect();
        names.sort_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if named("Module") && is("Get-Command")
        || named("Name") && (is("Get-Module") || is("Import-Module") || is("Remove-Module"))
    {
        let all = is("Import-Module");
        let mut names: Vec<String> = grammar::declarations()
            .map(|held| held.module)
            .filter(|module| !["core", "threadjob"].contains(module) && (all || *module != "host"))
            .filter(|module| scene.in_session(module))
            .map(|module| crate::engine::discovery::module_name(module).to_owned())
            .collect();
        names.extend(scene.rt.modules.iter().map(|(name, _)| name.to_string()));
        names.sort_by_key(|name| name.to_lowercase());
        names.dedup_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if is("New-Item") && (named("ItemType") || named("Type")) {
        let kinds = ["Directory", "File", "HardLink", "Junction", "SymbolicLink"];
        let kinds = kinds.map(str::to_owned).to_vec();
        return Some(offer(kinds, word, quote, CandidateKind::Text));
    }
    if named("PSProvider") || is("Get-PSProvider") {
        return values(
            ["Alias", "Environment", "FileSystem", "Function", "Variable"]
                .map(str::to_owned)
                .to_vec(),
        );
    }
    if named("Name") && (is("Get-PSDrive") || is("Remove-PSDrive")) {
        let mut names: Vec<String> = ["/", "Alias", "Env", "Function", "Temp", "Variable"]
            .map(str::to_owned)
            .to_vec();
        names.extend(scene.rt.drives.iter().map(|(name, _)| name.to_string()));
        names.sort_by_key(|name| name.to_lowercase());
        return values(names);
    }
    if command.to_ascii_lowercase().ends_with("-variable") && named("Name") {
        return values(variable_names(scene, word));
    }
    if is("New-Object") && named("TypeName") {
        return Some(type_names(word));
    }
    let takes_properties = [
        "Select-Object",
        "Sort-Object",
        "Where-Object",
        "Group-Object",
        "Measure-Object",
        "Format-Table",
        "Format-List",
        "Format-Wide",
        "Format-Custom",
    ];
    let by_property = (named("Property") || named("ExcludeProperty") || named("ExpandProperty"))
        && takes_properties.iter().any(|known| is(known))
        || is("Where-Object") && named("FilterScript");
    let by_member = is("ForEach-Object") && (named("MemberName") || named("Process"));
    if by_property || by_member {
        let at = scene.tokens.len();
        let Some(shape) = scene.reader().of_input(at, 0) else {
            return Some(Vec::new());
        };
        if by_member {
            let mut all = member_candidates(scene, &shape, word);
            for found in &mut all {
                found.text = found.text.trim_end_matches('(').to_owned();
            }
            return Some(all);
        }
        return Some(property_names(scene, &shape, word));
    }
    None
}

/// Values that begin with the word, quoted where they must be.
fn offer(
    values: Vec<String>,
    word: &str,
    quote: Option<char>,
    kind: CandidateKind,
) -> Vec<Candidate> {
    values
        .into_iter()
        .filter(|value| begins(value, word))
        .map(|value| Candidate {
            text: quoted(&value, quote),
            label: value,
            tip: None,
            kind,
        })
        .collect()
}

/// A value as an argument.
pub(super) fn quoted(value: &str, quote: Option<char>) -> String {
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

/// Variables that only exist while something runs, after those that exist.
const SOMETIMES: [&str; 12] = [
    "_",
    "this",
    "input",
    "PSItem",
    "foreach",
    "switch",
    "Matches",
    "PSSenderInfo",
    "PSDebugContext",
    "VerboseHelpErrors",
    "LASTEXITCODE",
    "^",
];

/// Variables that every session has.
const ALWAYS: [&str; 7] = [
    "args",
    "StackTrace",
    "PSScriptRoot",
    "PSCommandPath",
    "PSSessionApplicationName",
    "PSSessionOption",
    "MyInvocation",
];

fn variable_names(scene: &mut Scene<'_>, word: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Those of the text come first, in the order in which they are written.
    for name in scene.written_variables() {
        if begins(&name, word) && !all.iter().any(|held| eq_ignore_case(held, &name)) {
            all.push(name);
        }
    }
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let frame = Rc::clone(&scene.rt.frame);
    let mut add = |name: &str| {
        if begins(name, word) {
            found.entry(name.to_lowercase()).or_insert(name.to_owned());
        }
    };
    for scope in chain(&frame) {
        for id in scope.variable_names() {
            add(id.name().as_ref());
        }
    }
    for name in crate::engine::session::LAZY {
        add(name);
    }
    for name in ALWAYS {
        add(name);
    }
    let sometimes: Vec<String> = SOMETIMES
        .iter()
        .filter(|name| begins(name, word))
        .map(|name| (*name).to_owned())
        .collect();
    for name in found.into_values().chain(sometimes) {
        if !all.iter().any(|held| eq_ignore_case(held, &name)) {
            all.push(name);
        }
    }
    all
}

fn variables(scene: &mut Scene<'_>, word: &str, braced: bool, sigil: char) -> Vec<Candidate> {
    let dress = |name: &str| {
        let plain = name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '?'));
        let text = if braced || !plain {
            format!("{sigil}{{{name}}}")
        } else {
            format!("{sigil}{name}")
        };
        candidate(text, CandidateKind::Variable)
    };
    if let Some((drive, rest)) = word.split_once(':') {
        if eq_ignore_case(drive, "env") {
            let written = scene.written_variables();
            let environment = scene.rt.world.env_all();
            return written
                .iter()
                .chain(environment.iter().map(|(name, _)| name))
                .filter(|name| begins(name, rest))
                .map(|name| dress(&format!("{drive}:{name}")))
                .collect();
        }
        if eq_ignore_case(drive, "alias") || eq_ignore_case(drive, "function") {
            return items(scene, drive, rest)
                .into_iter()
                .map(|name| dress(&format!("{drive}:{name}")))
                .collect();
        }
        if ["global", "script", "local", "private", "variable", "using"]
            .iter()
            .any(|scope| eq_ignore_case(scope, drive))
        {
            return variable_names(scene, rest)
                .iter()
                .map(|name| dress(&format!("{drive}:{name}")))
                .collect();
        }
        return Vec::new();
    }
    let mut all: Vec<Candidate> = variable_names(scene, word)
        .iter()
        .map(|name| dress(name))
        .collect();
    if word.chars().count() == 1 {
        for scope in [
            "Alias:",
            "Env:",
            "Function:",
            "Global:",
            "Local:",
            "Private:",
            "Script:",
            "Using:",
            "Variable:",
        ] {
            if begins(scope, word)
                && !(scope == "Global:"
                    || scope == "Local:"
                    || scope == "Private:"
                    || scope == "Using:")
                && sigil == '$'
                && !braced
            {
                all.push(candidate(format!("${scope}"), CandidateKind::Variable));
            }
        }
    }
    all
}

/// Names of the items of a drive that is no file system.
fn items(scene: &mut Scene<'_>, drive: &str, word: &str) -> Vec<String> {
    let is = |known: &str| eq_ignore_case(drive, known);
    if is("env") {
        let all = scene.rt.world.env_all();
        return all
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| begins(name, word))
            .collect();
    }
    if is("variable") {
        return variable_names(scene, word);
    }
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |name: &str| {
        if begins(name, word) {
            found.insert(name.to_lowercase(), name.to_owned());
        }
    };
    let frame = Rc::clone(&scene.rt.frame);
    let functions = is("function");
    for scope in chain(&frame) {
        scope.read_extra(|extra| {
            if functions {
                for (name, _) in &extra.functions {
                    add(name.as_ref());
                }
            } else {
                for (name, _) in &extra.aliases {
                    add(name.as_ref());
                }
            }
            None::<()>
        });
    }
    if functions {
        for name in grammar::function_names() {
            add(name);
        }
    } else {
        for alias in grammar::aliases() {
            add(alias.name);
        }
    }
    found.into_values().collect()
}

/// Members of what an expression is; nothing is run.
fn members(scene: &mut Scene<'_>, object: &str, is_static: bool, word: &str) -> Vec<Candidate> {
    if is_static {
        let name = object.trim_start_matches('[').trim_end_matches(']');
        let frame = Rc::clone(&scene.rt.frame);
        let Some(of) = scene.rt.type_by_name(name, &frame) else {
            return Vec::new();
        };
        return static_candidates(&of, word);
    }
    match scene.reader().of_text(object, 0) {
        Some(shape) => member_candidates(scene, &shape, word),
        None => Vec::new(),
    }
}

fn type_names(word: &str) -> Vec<Candidate> {
    let mut found: BTreeMap<String, (String, CandidateKind)> = BTreeMap::new();
    let mut add = |name: &str, kind: CandidateKind| {
        let key = name.to_lowercase();
        found.entry(key).or_insert_with(|| (name.to_owned(), kind));
    };
    for (name, _) in grammar::accelerators() {
        if begins(name, word) {
            add(name, CandidateKind::Type);
        }
    }
    if !word.is_empty() {
        let level = word.matches('.').count();
        let generics =
            crate::value::types::generic_names().map(|name| name.split('`').next().unwrap_or(name));
        let all = grammar::types()
            .map(|facts| facts.name)
            .chain(grammar::enums().map(|facts| facts.name))
            .map(|name| name.split('`').next().unwrap_or(name))
            .chain(generics);
        let accelerated: Vec<&str> = grammar::accelerators().map(|(_, of)| of).collect();
        for name in all {
            // A type with a short name is offered by it.
            if level == 0 && accelerated.contains(&name) {
                continue;
            }
            if level == 0 {
                let short = name.rsplit('.').next().unwrap_or(name);
                if begins(short, word) || begins(name, word) && !name.contains('.') {
                    add(name, CandidateKind::Type);
                }
                continue;
            }
            if !begins(name, word) {
                continue;
            }
            // Deeper types are offered by the next part of their namespace.
            if name.matches('.').count() > level {
                let end = name
                    .char_indices()
                    .filter(|(_, c)| *c == '.')
                    .nth(level)
                    .map_or(name.len(), |(at, _)| at);
                add(name.get(..end).unwrap_or(name), CandidateKind::Namespace);
            } else {
                add(name, CandidateKind::Type);
            }
        }
    }
    found
        .into_values()
        .map(|(name, kind)| candidate(name, kind))
        .collect()
}

/// How paths are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Wildcards are escaped.
    Pattern,
    /// They are not.
    Literal,
    /// Where a command stands.
    Called,
    /// Only folders.
    Folders,
}

/// Files and folders, and the items of other drives.
fn paths(scene: &mut Scene<'_>, word: &str, quote: Option<char>, manner: Manner) -> Vec<Candidate> {
    let word = word.replace('\\', "/");
    if let Some((drive, rest)) = word.split_once(':')
        && let Some(drive) = ["Alias", "Env", "Function", "Variable"]
            .into_iter()
            .find(|known| eq_ignore_case(known, drive))
    {
        let rest = rest.trim_start_matches('/');
        return items(scene, drive, rest)
            .into_iter()
            .map(|name| Candidate {
                text: quoted(&format!("{drive}:/{name}"), quote),
                label: name,
                tip: None,
                kind: CandidateKind::ProviderItem,
            })
            .collect();
    }
    let (folder, start) = match word.rsplit_once('/') {
        Some((folder, start)) => (format!("{folder}/"), start),
        None => (String::new(), word.as_str()),
    };
    let place = scene
        .rt
        .full_path(if folder.is_empty() { "." } else { &folder });
    let lead = if folder.starts_with(['/', '.', '~']) || folder.contains(':') {
        folder.clone()
    } else {
        format!("./{folder}")
    };
    let start = start.trim_start_matches(['\'', '"']);
    let mut all = Vec::new();
    for name in scene.rt.world.list(&place).unwrap_or_default() {
        let hidden = name.starts_with('.') && !start.starts_with('.');
        // Brackets are meant as they are where a name with them is looked for.
        let fits = if start.contains(['*', '?']) {
            begins(&name, start)
        } else {
            name.get(..start.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(start))
        };
        if hidden || !fits {
            continue;
        }
        let full = format!("{}/{name}", place.trim_end_matches('/'));
        let is_folder = scene
            .rt
            .world
            .status(&full)
            .is_some_and(|status| status.is_dir);
        if manner == Manner::Folders && !is_folder {
            continue;
        }
        let path = format!("{lead}{name}");
        let path = if matches!(manner, Manner::Literal | Manner::Called) {
            path
        } else {
            path.replace('[', "`[").replace(']', "`]")
        };
        let text = quoted(&path, quote);
        let text = if manner == Manner::Called && text.starts_with('\'') && !scene.called {
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
    all.sort_by_key(|found| found.label.to_lowercase());
    all
}
