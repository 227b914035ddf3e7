//! Values of parameters: what a completer, the declaration, the type or the session says.

use super::candidates::{Candidate, CandidateKind, begins, candidate, offer};
use super::commands::metadata_in;
use super::known::known_values;
use super::parameters::{at_position, bound, find};
use super::paths::{Manner, paths};
use super::{ArgumentSource, Scene};
use crate::engine::declaration::{Completer, ParameterMetadata, Validation};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::{Known, Type};

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
