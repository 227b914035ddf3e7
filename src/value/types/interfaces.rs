//! The interfaces of types.

use super::base::fact_key;
use super::{GenericType, Known, Type};
use crate::grammar;

/// Puts a constructed type's own arguments where its facts have those they were recorded with.
fn substitute(name: &str, of: &GenericType) -> String {
    let recorded: &[&str] = match of.args.len() {
        1 if &*of.definition == "System.Collections.Generic.HashSet" => &["System.String"],
        1 => &["System.Object"],
        2 if &*of.definition == "System.Tuple" => &["System.Object", "System.Object"],
        2 => &["System.String", "System.Object"],
        _ => &[],
    };
    let mut text = name.to_owned();
    for (at, was) in recorded.iter().enumerate() {
        text = text.replace(was, &format!("\u{1}{at}"));
    }
    for (at, arg) in of.args.iter().enumerate() {
        text = text.replace(&format!("\u{1}{at}"), &arg.full_name());
    }
    text
}

/// The interfaces, inherited ones too.
pub fn interfaces_of(of: &Type) -> Vec<Type> {
    match of {
        Type::Class(class) => {
            let mut all = class.interfaces.clone();
            if class.enumeration.is_some() {
                all.extend(enum_interfaces());
            } else {
                all.extend(interfaces_of(&class.base));
            }
            all
        }
        Type::Array(element, rank) => {
            let mut all = interfaces_of(&Type::Known(Known::Array));
            if *rank == 1 {
                for definition in [
                    "IList",
                    "ICollection",
                    "IEnumerable",
                    "IReadOnlyList",
                    "IReadOnlyCollection",
                ] {
                    all.push(Type::generic(
                        &format!("System.Collections.Generic.{definition}"),
                        vec![(**element).clone()],
                    ));
                }
            }
            all
        }
        Type::Generic(generic) => match grammar::type_facts(&fact_key(of)) {
            Some(facts) => facts
                .interfaces
                .iter()
                .filter_map(|name| super::resolve_name(&substitute(name, generic)))
                .collect(),
            None => further_interfaces(&generic.definition, &generic.args),
        },
        Type::Known(Known::PSCustomObject) => Vec::new(),
        _ => {
            let name = of.full_name();
            if let Some(facts) = grammar::type_facts(&name) {
                return facts
                    .interfaces
                    .iter()
                    .filter_map(|name| super::resolve_name(name))
                    .collect();
            }
            if grammar::enum_members(&name).is_some() || name == "System.Enum" {
                return enum_interfaces();
            }
            further_interfaces(&name, &[])
        }
    }
}

fn enum_interfaces() -> Vec<Type> {
    [
        "System.IComparable",
        "System.IConvertible",
        "System.IFormattable",
    ]
    .map(Type::named)
    .to_vec()
}

fn further_interfaces(name: &str, args: &[Type]) -> Vec<Type> {
    let plain =
        |names: &[&str]| -> Vec<Type> { names.iter().map(|name| Type::named(name)).collect() };
    let generic = |names: &[&str]| -> Vec<Type> {
        names
            .iter()
            .map(|name| Type::generic(&format!("System.Collections.Generic.{name}"), args.to_vec()))
            .collect()
    };
    let mut all = Vec::new();
    match name {
        "System.Collections.Generic.LinkedList"
        | "System.Collections.Generic.SortedSet"
        | "System.Collections.ObjectModel.ReadOnlyCollection"
        | "System.Collections.ObjectModel.ObservableCollection"
        | "System.Collections.Concurrent.ConcurrentBag"
        | "System.Collections.Concurrent.ConcurrentQueue" => {
            all.extend(generic(&[
                "ICollection",
                "IEnumerable",
                "IReadOnlyCollection",
            ]));
            if name.contains("ObjectModel") {
                all.extend(generic(&["IList", "IReadOnlyList"]));
                all.extend(plain(&["System.Collections.IList"]));
            }
            if name.ends_with("SortedSet") {
                all.extend(generic(&["ISet"]));
            }
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.Collections.Generic.SortedList"
        | "System.Collections.Concurrent.ConcurrentDictionary"
        | "System.Collections.ObjectModel.ReadOnlyDictionary" => {
            all.extend(generic(&["IDictionary", "IReadOnlyDictionary"]));
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IDictionary",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.StringComparer"
        | "System.OrdinalComparer"
        | "System.OrdinalCaseSensitiveComparer"
        | "System.OrdinalIgnoreCaseComparer"
        | "System.CultureAwareComparer" => {
            all.extend(plain(&[
                "System.Collections.IComparer",
                "System.Collections.IEqualityComparer",
            ]));
            for name in ["IComparer", "IEqualityComparer"] {
                all.push(Type::generic(
                    &format!("System.Collections.Generic.{name}"),
                    vec![Type::STRING],
                ));
            }
        }
        "System.Collections.Comparer" | "System.Collections.CaseInsensitiveComparer" => {
            all.extend(plain(&["System.Collections.IComparer"]));
        }
        "System.Management.Automation.OrderedHashtable" => {
            all.extend(interfaces_of(&Type::Known(Known::Hashtable)));
        }
        "System.Collections.Generic.IList"
        | "System.Collections.Generic.ICollection"
        | "System.Collections.Generic.ISet"
        | "System.Collections.Generic.IReadOnlyList" => {
            all.extend(generic(&["ICollection", "IEnumerable"]));
            all.extend(plain(&["System.Collections.IEnumerable"]));
        }
        "System.Collections.Generic.IEnumerable" | "System.Collections.ICollection" => {
            all.extend(plain(&["System.Collections.IEnumerable"]));
        }
        "System.Collections.IList" | "System.Collections.IDictionary" => {
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.Collections.Specialized.StringCollection" => {
            all.extend(plain(&[
                "System.Collections.IList",
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        _ if name.ends_with("Exception") => {
            all.extend(plain(&["System.Runtime.Serialization.ISerializable"]));
        }
        _ => {}
    }
    all
}
