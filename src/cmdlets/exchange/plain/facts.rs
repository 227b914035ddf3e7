//! What is told of nouns: `grammar/exchange/nouns.json`, documented defaults, and the declarations of their commands.

use crate::engine::declaration::{self, CommandMetadata, ParameterMetadata};
use crate::exchange::property::same;
use crate::grammar;
use crate::value::Type;
use serde_json::Value as Json;
use std::rc::Rc;
use std::sync::LazyLock;

/// Facts about nouns that declarations do not tell.
static FACTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/nouns.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// The documented values of properties that nobody has set, by noun.
static DEFAULTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/defaults.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// Whether a command only makes the servers work: what it names has to be there, and nothing that can be seen changes.
pub fn is_silent(command: &str) -> bool {
    is_listed("_silent", command)
}

/// Whether a list of the file has a name.
pub(super) fn is_listed(list: &str, name: &str) -> bool {
    matches!(FACTS.get(list), Some(Json::Array(names)) if names.iter().filter_map(Json::as_str).any(|held| same(held, name)))
}

/// What the file tells of a noun.
pub(super) fn facts(noun: &str, name: &str) -> Option<&'static Json> {
    FACTS.get(noun)?.get(name)
}

/// What the file tells of a noun in a word.
pub(super) fn fact(noun: &str, name: &str) -> Option<&'static str> {
    facts(noun, name)?.as_str()
}

/// The documented values of a noun's properties.
pub(super) fn defaults(noun: &str) -> Option<&'static Json> {
    DEFAULTS.get(noun)
}

/// The verbs of a noun and its name as declared.
pub(super) fn declared_verbs(noun: &str) -> (Vec<&'static str>, Option<&'static str>) {
    let mut verbs = Vec::new();
    let mut spelled = None;
    for declaration in grammar::declarations().filter(|held| held.module == "exchange") {
        if let Some((verb, of)) = declaration.name.split_once('-')
            && same(of, noun)
        {
            verbs.push(verb);
            spelled = Some(of);
        }
    }
    (verbs, spelled)
}

pub(super) fn metadata(verb: &str, noun: &str) -> Option<Rc<CommandMetadata>> {
    declaration::cmdlet(&format!("{verb}-{noun}"))
}

pub(super) fn declared(metadata: &CommandMetadata) -> impl Iterator<Item = &ParameterMetadata> {
    metadata.parameters.iter().take(metadata.declared)
}

/// The name of a parameter's type as declared.
pub(super) fn type_of(parameter: &ParameterMetadata) -> String {
    parameter
        .declared
        .as_ref()
        .map_or_else(String::new, Type::full_name)
}
