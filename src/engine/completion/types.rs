//! Types, and the members of what an expression would be.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, candidate};
use super::members::{member_candidates, static_candidates};
use crate::grammar;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A type that is offered.
struct Offered {
    text: String,
    label: String,
    full: String,
    kind: CandidateKind,
}

/// The last part of a type's name, without the number of its type parameters.
fn short(name: &str) -> &str {
    let name = name.split('`').next().unwrap_or(name);
    name.rsplit('.').next().unwrap_or(name)
}

/// All types: their names without the numbers of type parameters.
fn all_types() -> impl Iterator<Item = &'static str> {
    grammar::types()
        .map(|facts| facts.name)
        .chain(grammar::enums().map(|facts| facts.name))
        .chain(crate::value::types::further_names())
        .map(|name| name.split('`').next().unwrap_or(name))
}

pub(super) fn type_names(word: &str) -> Vec<Candidate> {
    let mut found: BTreeMap<(String, String), Offered> = BTreeMap::new();
    let mut add = |text: &str, full: &str, kind: CandidateKind| {
        let label = short(full).to_owned();
        let key = (label.to_lowercase(), text.to_lowercase());
        found.entry(key).or_insert_with(|| Offered {
            text: text.to_owned(),
            label,
            full: full.to_owned(),
            kind,
        });
    };
    let level = word.matches('.').count();
    let accelerators: Vec<(&str, &str)> = grammar::accelerators().collect();
    let others = |of: &str| accelerators.iter().filter(|(_, held)| *held == of).count() > 1;
    for (name, of) in &accelerators {
        if level > 0 || !begins(name, word) {
            continue;
        }
        // Of several names for a type the one that is its own is written as the type is.
        let text = if name.eq_ignore_ascii_case(short(of)) && others(of) {
            short(of)
        } else {
            name
        };
        add(text, of, CandidateKind::Type);
    }
    // A type that is known by a shorter name is offered by it.
    for (name, of) in &accelerators {
        let by_name = |of: &str| {
            accelerators
                .iter()
                .any(|(name, held)| *held == of && begins(name, word))
        };
        if level == 0 && !word.is_empty() && begins(short(of), word) && !by_name(of) {
            add(name, of, CandidateKind::Type);
        }
    }
    if !word.is_empty() {
        let accelerated: Vec<&str> = grammar::accelerators().map(|(_, of)| of).collect();
        for name in all_types() {
            if level == 0 {
                // A type with a short name is offered by it.
                if !accelerated.contains(&name)
                    && (begins(short(name), word) || begins(name, word) && !name.contains('.'))
                {
                    add(name, name, CandidateKind::Type);
                }
                continue;
            }
            if !begins(name, word) {
                continue;
            }
            // Deeper types are offered by the next part of their namespace.
            match part(name, level) {
                Some(space) => add(space, space, CandidateKind::Namespace),
                None => add(name, name, CandidateKind::Type),
            }
        }
    }
    found
        .into_values()
        .map(|held| Candidate {
            text: held.text,
            label: held.label,
            tip: Some(held.full),
            kind: held.kind,
        })
        .collect()
}

/// The beginning of a name with so many dots, if it goes on behind another.
fn part(name: &str, level: usize) -> Option<&str> {
    let (end, _) = name.char_indices().filter(|(_, c)| *c == '.').nth(level)?;
    name.get(..end)
}

/// The namespaces that begin with a word, down to its own level.
pub(super) fn namespaces(word: &str) -> Vec<Candidate> {
    let level = word.matches('.').count();
    let known = grammar::text("language/namespaces.txt").unwrap_or_default();
    let found: std::collections::BTreeSet<&str> = all_types()
        .filter_map(|name| name.rsplit_once('.').map(|(space, _)| space))
        .chain(known.lines())
        .filter(|name| begins(name, word))
        .map(|name| part(name, level).unwrap_or(name))
        .collect();
    found
        .into_iter()
        .map(|name| Candidate {
            label: short(name).to_owned(),
            ..candidate(name, CandidateKind::Namespace)
        })
        .collect()
}
/// Members of what an expression is; nothing is run.
pub(super) fn members(
    scene: &mut Scene<'_>,
    object: &str,
    is_static: bool,
    word: &str,
) -> Vec<Candidate> {
    if is_static {
        let name = object
            .strip_prefix('[')
            .and_then(|inner| inner.strip_suffix(']'))
            .unwrap_or(object);
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
