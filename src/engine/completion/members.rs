//! Members of what an expression would be.

use super::Scene;
use super::candidates::{Candidate, CandidateKind, begins, candidate, quoted, values_of_type};
use super::infer::Shape;
use crate::value::members::signature::{self, FactKind};
use crate::value::{Known, Type, Value, member};

/// A member's name, and whether it is a method.
type Named = (String, bool);

/// The members of a type.
fn of_type(of: &Type) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    if let Some(facts) = signature::facts(of) {
        for found in &facts.instance_order {
            if found.hidden || found.kind == FactKind::Indexer {
                continue;
            }
            let method = found.kind == FactKind::Method || found.kind_name.ends_with("Method");
            if found.kind_name.as_ref() == "ParameterizedProperty" {
                continue;
            }
            all.push((found.name.to_string(), method));
        }
    }
    all
}

/// Methods that PowerShell gives to every collection.
const OF_COLLECTIONS: [&str; 4] = ["ForEach", "PSForEach", "PSWhere", "Where"];

fn names_of(shape: &Shape) -> (Vec<String>, Vec<Named>) {
    match shape {
        Shape::Of(Type::Array(element, _)) => {
            let (keys, mut all) = names_of(&Shape::Of((**element).clone()));
            all.extend(of_type(&Type::Array(element.clone(), 1)));
            all.extend(OF_COLLECTIONS.map(|name| (name.to_owned(), true)));
            (keys, all)
        }
        Shape::Of(of) => {
            let mut all = of_type(of);
            if matches!(of, Type::Generic(generic) if generic.definition.starts_with("System.Collections"))
                || of.is_known(Known::ArrayList)
            {
                all.extend(OF_COLLECTIONS.map(|name| (name.to_owned(), true)));
            }
            (Vec::new(), all)
        }
        Shape::Many(inner) => {
            let (keys, mut all) = names_of(inner);
            all.extend(of_type(&Type::array_of(Type::OBJECT)));
            all.extend(OF_COLLECTIONS.map(|name| (name.to_owned(), true)));
            (keys, all)
        }
        Shape::Object(names) => {
            let mut all = of_type(&Type::Known(Known::PSObject));
            if all.iter().all(|(name, _)| name != "BaseObject") {
                for name in [
                    "BaseObject",
                    "ImmediateBaseObject",
                    "Members",
                    "Methods",
                    "Properties",
                    "TypeNames",
                ] {
                    all.push((name.to_owned(), false));
                }
                for name in ["CompareTo", "Copy", "GetMetaObject", "GetObjectData"] {
                    all.push((name.to_owned(), true));
                }
            }
            all.extend(names.iter().map(|name| (name.clone(), false)));
            (Vec::new(), all)
        }
        Shape::Table(keys) => (keys.clone(), of_type(&Type::Known(Known::Hashtable))),
        Shape::Held(value) => {
            let keys = match value.base() {
                Value::Dictionary(table) => table.keys().iter().map(Value::to_text).collect(),
                _ => Vec::new(),
            };
            let all = member::list(value)
                .iter()
                .filter(|found| !found.hidden)
                .map(|found| {
                    let method = found.kind.ends_with("Method")
                        || found.kind.as_str() == "ParameterizedProperty";
                    (found.name.to_string(), method)
                })
                .collect();
            (keys, all)
        }
        Shape::Either(shapes) => {
            let mut keys = Vec::new();
            let mut all = Vec::new();
            for shape in shapes {
                let (more_keys, more) = names_of(shape);
                keys.extend(more_keys);
                all.extend(more);
            }
            (keys, all)
        }
    }
}

fn sorted(mut all: Vec<Named>) -> Vec<Named> {
    // Indexers stand behind the methods.
    all.sort_by_key(|(name, method)| (*method, name == "Chars", name.to_lowercase()));
    all.dedup_by(|a, b| a.0.eq_ignore_ascii_case(&b.0));
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

/// The members that could follow a dot.
pub(super) fn member_candidates(_: &mut Scene<'_>, shape: &Shape, word: &str) -> Vec<Candidate> {
    let (keys, all) = names_of(shape);
    let plain = |name: &str| {
        name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && !name.starts_with(|c: char| c.is_ascii_digit())
    };
    let mut found: Vec<Candidate> = keys
        .iter()
        .filter(|key| begins(key, word))
        .map(|key| Candidate {
            text: if plain(key) {
                key.clone()
            } else {
                quoted(key, Some('\''))
            },
            label: key.clone(),
            tip: None,
            kind: CandidateKind::Property,
        })
        .collect();
    found.extend(
        sorted(all)
            .iter()
            .filter(|(name, _)| begins(name, word))
            .map(|(name, method)| of_kind(name, *method)),
    );
    found
}

/// The properties of what is piped in.
pub(super) fn property_names(_: &mut Scene<'_>, shape: &Shape, word: &str) -> Vec<Candidate> {
    let (keys, all) = names_of(shape);
    let mut all: Vec<Named> = all.into_iter().filter(|(_, method)| !method).collect();
    all.extend(keys.into_iter().map(|key| (key, false)));
    sorted(all)
        .iter()
        .filter(|(name, _)| begins(name, word))
        .map(|(name, _)| Candidate {
            text: quoted(name, None),
            label: name.clone(),
            tip: None,
            kind: CandidateKind::Property,
        })
        .collect()
}

/// Static members of a type.
pub(super) fn static_candidates(of: &Type, word: &str) -> Vec<Candidate> {
    if let Some(values) = values_of_type(of).filter(|_| !of.is_known(Known::Boolean)) {
        return values
            .into_iter()
            .filter(|name| begins(name, word))
            .map(|name| candidate(name, CandidateKind::Property))
            .collect();
    }
    let Some(facts) = signature::facts(of) else {
        return Vec::new();
    };
    let mut all: Vec<Named> = facts
        .static_order
        .iter()
        .map(|found| (found.name.to_string(), found.kind == FactKind::Method))
        .collect();
    if !facts.constructors.is_empty() {
        all.push(("new".to_owned(), true));
    }
    sorted(all)
        .iter()
        .filter(|(name, _)| begins(name, word))
        .map(|(name, method)| of_kind(name, *method))
        .collect()
}
