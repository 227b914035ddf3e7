//! Values of parameters: what a completer, the declaration, the type or the session says.

use super::candidates::{Candidate, CandidateKind, begins, candidate, offer};
use super::commands::{commands, metadata_in};
use super::members::{member_candidates, property_names};
use super::parameters::{at_position, bound, find};
use super::paths::{Manner, paths};
use super::types::type_names;
use super::variables::variable_names;
use super::{ArgumentSource, Scene};
use crate::engine::declaration::{Completer, ParameterMetadata, Validation};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::{Known, Type, Value};

pub(super) fn arguments(
    scene: &mut Scene<'_>,
    command: &str,
    parameter: Option<&str>,
    position: usize,
    given: &[String],
    word: &str,
    quote: Option<char>,
) -> Vec<Candidate> {
    let Some((name, metadata)) = metadata_in(scene, command) else {
        if let Some(all) = super::custom::native(scene.rt, command, word, scene.before) {
            return all;
        }
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
        && let Some(values) = {
            let of = parameter.declared.as_ref().map(Type::short_name);
            let of = of.unwrap_or_default();
            (source.0)(&name, parameter.name.as_ref(), &of, word)
        }
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
        Type::Generic(generic) if generic.definition.contains("FlagsExpression") => {
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

/// What a command of the same noun lists, by noun and parameter.
const LISTED: [(&str, &str, &str); 14] = [
    ("Process", "Name", "(Get-Process).ProcessName"),
    ("Process", "ProcessName", "(Get-Process).ProcessName"),
    ("Process", "Id", "(Get-Process).Id"),
    ("Job", "Name", "(Get-Job).Name"),
    ("Job", "Id", "(Get-Job).Id"),
    ("Job", "InstanceId", "(Get-Job).InstanceId"),
    ("Service", "Name", "(Get-Service).Name"),
    ("Service", "DisplayName", "(Get-Service).DisplayName"),
    ("Event", "SourceIdentifier", "(Get-Event).SourceIdentifier"),
    (
        "EventSubscriber",
        "SourceIdentifier",
        "(Get-EventSubscriber).SourceIdentifier",
    ),
    (
        "ExperimentalFeature",
        "Name",
        "(Get-ExperimentalFeature).Name",
    ),
    ("PSBreakpoint", "Id", "(Get-PSBreakpoint).Id"),
    ("History", "Id", "(Get-History).Id"),
    ("TraceSource", "Name", "(Get-TraceSource).Name"),
];

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
        let mut all = commands(scene, word);
        if is("Get-Help") && begins("about_", word.get(..6).unwrap_or(word)) {
            let topics = super::tips::values(scene.rt, "(Get-Help about_*).Name", "");
            let topics = topics.iter().map(Value::to_text).collect();
            all.extend(offer(topics, word, quote, CandidateKind::ParameterValue));
        }
        return Some(all);
    }
    if let Some((_, noun)) = command.split_once('-')
        && let Some((.., script)) = LISTED
            .iter()
            .find(|(of, name, _)| eq_ignore_case(of, noun) && eq_ignore_case(name, parameter))
    {
        let mut all: Vec<String> = super::tips::values(scene.rt, script, "")
            .iter()
            .map(Value::to_text)
            .filter(|text| !text.is_empty())
            .collect();
        all.sort_by_key(|text| text.to_lowercase());
        all.dedup();
        return values(all);
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
        let which = if is("Import-Module") {
            Modules::All
        } else if is("Get-Command") {
            Modules::LoadedFirst
        } else {
            Modules::Loaded
        };
        return values(modules(scene, which));
    }
    let commands_too = named("CommandName")
        || named("Value") && (is("Set-Alias") || is("New-Alias"))
        || named("Definition") && is("Get-Alias");
    if commands_too {
        return Some(commands(scene, word));
    }
    if named("Function")
        && command
            .to_ascii_lowercase()
            .ends_with("-psreadlinekeyhandler")
    {
        let mut names: Vec<String> = crate::engine::line_editor::FUNCTIONS
            .iter()
            .map(|(_, name, ..)| (*name).to_owned())
            .collect();
        names.sort_by_key(|name| name.to_lowercase());
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
        "Compare-Object",
        "ConvertTo-Html",
        "Join-String",
    ];
    let by_property = (named("Property")
        || named("ExcludeProperty")
        || named("ExpandProperty")
        || named("GroupBy"))
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

/// Which modules are offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Modules {
    All,
    Loaded,
    LoadedFirst,
}

fn modules(scene: &mut Scene<'_>, which: Modules) -> Vec<String> {
    let declared: Vec<String> = grammar::declarations()
        .map(|held| held.module)
        .filter(|module| !["core", "threadjob"].contains(module))
        .filter(|module| scene.in_session(module))
        .map(|module| crate::engine::discovery::module_name(module).to_owned())
        .collect();
    let mut loaded: Vec<String> = scene
        .rt
        .modules
        .iter()
        .map(|(name, _)| name.to_string())
        .collect();
    let mut others = Vec::new();
    for name in declared {
        // The commands of the console's own module are there without it.
        if name == "Microsoft.PowerShell.Host" {
            others.push(name);
        } else {
            loaded.push(name);
        }
    }
    let sort = |all: &mut Vec<String>| {
        all.sort_by_key(|name| name.to_lowercase());
        all.dedup_by_key(|name| name.to_lowercase());
    };
    sort(&mut loaded);
    sort(&mut others);
    if which != Modules::Loaded {
        others.retain(|name| !loaded.contains(name));
        loaded.extend(others);
    }
    if which == Modules::All {
        sort(&mut loaded);
    }
    loaded
}
