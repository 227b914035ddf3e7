//! Variables, and the items of drives that hold no files.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, candidate};
use crate::engine::scope::chain;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use std::collections::BTreeMap;
use std::rc::Rc;

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

pub(super) fn variable_names(scene: &mut Scene<'_>, word: &str) -> Vec<String> {
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

pub(super) fn variables(
    scene: &mut Scene<'_>,
    word: &str,
    braced: bool,
    sigil: char,
) -> Vec<Candidate> {
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
pub(super) fn items(scene: &mut Scene<'_>, drive: &str, word: &str) -> Vec<String> {
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
