//! The words that could stand at a place, and what is known of each.

use super::Scene;
use super::arguments::arguments;
use super::commands::commands;
use super::keys::{indexes, keys_of_calculated};
use super::parameters::parameters;
use super::paths::{Manner, paths};
use super::place::Place;
use super::types::{members, namespaces, type_names};
use super::variables::variables;
use crate::text::wildcard::Wildcard;

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
        Place::Assigned { target, word } => {
            let found = super::assigned::assigned(scene, target, word);
            let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
            match quote {
                Some(quote) if found.is_empty() => {
                    let inner = word.trim_matches(quote);
                    arguments(scene, "", None, 0, &[], inner, Some(quote))
                }
                None if found.is_empty() && !word.is_empty() => {
                    arguments(scene, "", None, 0, &[], word, None)
                }
                _ => found,
            }
        }
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
        Place::Namespace { word } => namespaces(word),
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

/// Values that begin with the word, quoted where they must be.
pub(super) fn offer(
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
