//! Members of what an expression would be.

use super::Scene;
use super::arguments::values_of_type;
use super::candidates::{Candidate, CandidateKind, begins, candidate, quoted};
use super::infer::Shape;
use crate::grammar;
use crate::value::members::signature::{self, FactKind, FactMember};
use crate::value::{Known, Type, Value, member};

/// A member.
struct Named {
    name: String,
    method: bool,
    /// It was added to an object that is there.
    added: bool,
    tip: Option<String>,
}

impl Named {
    fn new(name: &str, method: bool) -> Named {
        Named {
            name: name.to_owned(),
            method,
            added: false,
            tip: None,
        }
    }
}

fn of_fact(found: &FactMember) -> Named {
    let overloads: Vec<&str> = found
        .overloads
        .iter()
        .map(|overload| overload.text.as_ref())
        .filter(|text: &&str| !text.is_empty())
        .collect();
    let tip = if overloads.is_empty() {
        found.definition.to_string()
    } else {
        overloads.join("\n")
    };
    Named {
        tip: Some(tip),
        ..Named::new(
            &found.name,
            found.kind == FactKind::Method || found.kind_name.ends_with("Method"),
        )
    }
}

/// The members of a type.
fn of_type(of: &Type) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    let of = &declared(of);
    if let Some(facts) = signature::facts(of) {
        for found in &facts.instance_order {
            if found.kind == FactKind::Indexer || &*found.kind_name == "ParameterizedProperty" {
                continue;
            }
            all.push(of_fact(found));
        }
    }
    // What PowerShell adds is there although not all of it is listed; what it knows of the display is one more.
    let name = of.full_name();
    if let Some(data) =
        grammar::type_data_text(&name).and_then(|text| crate::format::data::Data::read(&name, text))
    {
        if let Some(crate::format::data::Data::Table(members)) = data.get("Members") {
            let added = members
                .iter()
                .filter(|(_, held)| held.text("Kind") == Some("CodeProperty"))
                .map(|(name, _)| Named::new(name, false));
            all.extend(added);
        }
        if data.get("DefaultDisplayPropertySet").is_some()
            || data.get("DefaultDisplayProperty").is_some()
        {
            all.push(Named::new("PSStandardMembers", false));
        }
    }
    all
}

/// The session's own host is listed as what it is a host by.
fn declared(of: &Type) -> Type {
    match of.full_name().as_str() {
        "System.Management.Automation.Internal.Host.InternalHost" => {
            Type::named("System.Management.Automation.Host.PSHost")
        }
        "System.Management.Automation.Internal.Host.InternalHostUserInterface" => {
            Type::named("System.Management.Automation.Host.PSHostUserInterface")
        }
        _ => of.clone(),
    }
}

/// The members of a type, or of the nearest base that they are known of.
fn listed(of: &Type) -> Vec<Named> {
    let mut of = declared(of);
    let mut left = 8;
    while signature::facts(&of).is_none() && left > 0 {
        match crate::value::types::base_of(&of) {
            Some(base) => of = base,
            None => break,
        }
        left -= 1;
    }
    of_type(&of)
}

/// Methods that PowerShell gives to every collection.
const OF_COLLECTIONS: [&str; 4] = ["ForEach", "PSForEach", "PSWhere", "Where"];

fn names_of(shape: &Shape) -> (Vec<String>, Vec<Named>) {
    match shape {
        Shape::Of(Type::Array(element, _)) => {
            let (keys, mut all) = names_of(&Shape::Of((**element).clone()));
            all.extend(of_type(&Type::Array(element.clone(), 1)));
            all.extend(OF_COLLECTIONS.map(|name| Named::new(name, true)));
            (keys, all)
        }
        Shape::Of(of) => {
            let mut all = of_type(of);
            if matches!(of, Type::Generic(generic) if generic.definition.starts_with("System.Collections"))
                || of.is_known(Known::ArrayList)
            {
                all.extend(OF_COLLECTIONS.map(|name| Named::new(name, true)));
            }
            (Vec::new(), all)
        }
        Shape::Many(inner) => {
            let (keys, mut all) = names_of(inner);
            all.extend(of_type(&Type::array_of(Type::OBJECT)));
            all.extend(OF_COLLECTIONS.map(|name| Named::new(name, true)));
            (keys, all)
        }
        Shape::Object(names) => {
            let mut all = of_type(&Type::Known(Known::PSObject));
            if all.iter().all(|held| held.name != "BaseObject") {
                for name in [
                    "BaseObject",
                    "ImmediateBaseObject",
                    "Members",
                    "Methods",
                    "Properties",
                    "TypeNames",
                ] {
                    all.push(Named::new(name, false));
                }
                for name in ["CompareTo", "Copy", "GetMetaObject", "GetObjectData"] {
                    all.push(Named::new(name, true));
                }
            }
            all.extend(names.iter().map(|name| Named::new(name, false)));
            (Vec::new(), all)
        }
        Shape::Listed(names) => {
            let mut all: Vec<Named> = names.iter().map(|name| Named::new(name, false)).collect();
            all.extend(of_type(&Type::OBJECT));
            (Vec::new(), all)
        }
        Shape::Table(keys) => (keys.clone(), of_type(&Type::Known(Known::Hashtable))),
        Shape::Held(value) => {
            let keys = match value.base() {
                Value::Dictionary(table) => table.keys().iter().map(Value::to_text).collect(),
                _ => Vec::new(),
            };
            let mut all: Vec<Named> = member::list(value)
                .iter()
                .filter(|found| !found.hidden)
                .map(|found| Named {
                    // What scripts compute stands behind what the object holds itself.
                    added: matches!(found.kind.as_str(), "ScriptProperty" | "CodeProperty"),
                    tip: Some(found.definition.to_string()),
                    ..Named::new(
                        &found.name,
                        found.kind.ends_with("Method")
                            || found.kind.as_str() == "ParameterizedProperty",
                    )
                })
                .collect();
            const OF_ANY: [&str; 4] = ["Equals", "GetHashCode", "GetType", "ToString"];
            let own = |held: &Named| held.method && !OF_ANY.contains(&held.name.as_str());
            if !all.iter().any(own) {
                let name = crate::value::types::type_names(value).into_iter().next();
                let of = name.map_or_else(|| value.type_of(), |name| Type::named(&name));
                all.extend(listed(&of).into_iter().filter(|held| held.method));
            }
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
    all.sort_by_key(|held| {
        (
            held.method,
            held.name == "Chars",
            held.added,
            held.name.to_lowercase(),
        )
    });
    all.dedup_by(|a, b| a.name.eq_ignore_ascii_case(&b.name));
    all
}

fn of_kind(held: &Named) -> Candidate {
    Candidate {
        text: if held.method {
            format!("{}(", held.name)
        } else {
            held.name.clone()
        },
        label: held.name.clone(),
        tip: held.tip.clone(),
        kind: if held.method {
            CandidateKind::Method
        } else {
            CandidateKind::Property
        },
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
            .filter(|held| begins(&held.name, word))
            .map(of_kind),
    );
    found
}

/// The properties of what is piped in.
pub(super) fn property_names(_: &mut Scene<'_>, shape: &Shape, word: &str) -> Vec<Candidate> {
    let (keys, all) = names_of(shape);
    let mut all: Vec<Named> = all.into_iter().filter(|held| !held.method).collect();
    all.extend(keys.iter().map(|key| Named::new(key, false)));
    // A set of members is no property.
    all.retain(|held| held.name != "PSStandardMembers");
    sorted(all)
        .iter()
        .filter(|held| begins(&held.name, word))
        .map(|held| Candidate {
            text: quoted(&held.name, None),
            label: held.name.clone(),
            tip: held.tip.clone(),
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
    let array = matches!(of, Type::Array(..));
    let base = if array {
        Type::Known(Known::Array)
    } else {
        of.clone()
    };
    let Some(facts) = signature::facts(&base) else {
        return Vec::new();
    };
    let mut all: Vec<Named> = facts
        .static_order
        .iter()
        .map(|found| of_fact(found))
        .collect();
    if array || !facts.constructors.is_empty() {
        let forms: Vec<&str> = facts
            .constructors
            .iter()
            .map(|held| held.text.as_ref())
            .collect();
        all.push(Named {
            tip: Some(forms.join("\n")),
            ..Named::new("new", true)
        });
    }
    sorted(all)
        .iter()
        .filter(|held| begins(&held.name, word))
        .map(of_kind)
        .collect()
}
