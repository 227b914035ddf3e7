//! `Hashtable`, `OrderedDictionary`, `Dictionary[K,V]`, `SortedDictionary`, `SortedList`.

use super::args::{bad, int, items, null, unsupported};
use crate::text::name::eq_ignore_case;
use crate::value::net::comparer::Comparer;
use crate::value::net::delegate;
use crate::value::net::entry::Entry;
use crate::value::net::enumerator::Enumerator;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, Dictionary, DictionaryKind, Fault, Result, Value, convert};
use std::rc::Rc;

/// True for `ConcurrentDictionary[K,V]`.
fn concurrent(dictionary: &Dictionary) -> bool {
    matches!(&dictionary.kind, DictionaryKind::Generic(Type::Generic(generic))
        if generic.definition.ends_with("ConcurrentDictionary"))
}

/// Key and value type of a generic dictionary.
fn generic_types(dictionary: &Dictionary) -> Option<(Type, Type)> {
    match dictionary.type_of() {
        Type::Generic(generic) => match generic.args.as_slice() {
            [key, value] => Some((key.clone(), value.clone())),
            _ => None,
        },
        _ => None,
    }
}

fn key_of(dictionary: &Dictionary, key: &Value, cx: &mut dyn Context) -> Result<Value> {
    match generic_types(dictionary) {
        Some((of, _)) if of != Type::OBJECT && key.type_of() != of => {
            convert::convert(key, &of, cx)
        }
        _ => Ok(key.clone()),
    }
}

fn value_of(dictionary: &Dictionary, value: &Value, cx: &mut dyn Context) -> Result<Value> {
    let value = if value.is_null() { &Value::Null } else { value };
    match generic_types(dictionary) {
        Some((_, of)) if of != Type::OBJECT && value.type_of() != of => {
            convert::convert(value, &of, cx)
        }
        _ => Ok(value.clone()),
    }
}

/// The value of a key, converted to the key type; `None`: not there.
pub fn lookup(dictionary: &Dictionary, key: &Value, cx: &mut dyn Context) -> Option<Value> {
    let key = key_of(dictionary, key, cx).ok()?;
    dictionary.get(&key)
}

/// Sets a key's value, both converted.
pub fn store(
    dictionary: &Dictionary,
    key: &Value,
    value: Value,
    cx: &mut dyn Context,
) -> Result<()> {
    if dictionary.fixed.get() {
        return unsupported("The OrderedDictionary is readonly and cannot be modified.");
    }
    let key = key_of(dictionary, key, cx)?;
    let value = value_of(dictionary, &value, cx)?;
    dictionary.set(key, value);
    Ok(())
}

/// The entries as objects.
pub fn entries(dictionary: &Dictionary) -> Vec<Value> {
    let of = entry_type(dictionary);
    dictionary
        .pairs()
        .into_iter()
        .map(|(key, value)| Entry::typed(of.clone(), key, value))
        .collect()
}

/// What enumerating a dictionary gives.
pub fn entry_type(dictionary: &Dictionary) -> Type {
    // `$PSBoundParameters` is a generic dictionary with a name of its own.
    if dictionary.type_of().full_name()
        == "System.Management.Automation.PSBoundParametersDictionary"
    {
        let pair = "System.Collections.Generic.KeyValuePair";
        return Type::generic(pair, vec![Type::STRING, Type::OBJECT]);
    }
    match generic_types(dictionary) {
        Some((key, value)) => {
            Type::generic("System.Collections.Generic.KeyValuePair", vec![key, value])
        }
        None => Type::Known(Known::DictionaryEntry),
    }
}

fn part_type(dictionary: &Dictionary, keys: bool) -> Type {
    let part = if keys {
        "KeyCollection"
    } else {
        "ValueCollection"
    };
    match dictionary.type_of() {
        Type::Generic(generic) => Type::generic(
            &format!("{}+{part}", generic.definition),
            generic.args.clone(),
        ),
        Type::Known(Known::OrderedDictionary) => Type::named(
            "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
        ),
        Type::Known(Known::SortedList) => Type::named(if keys {
            "System.Collections.SortedList+KeyList"
        } else {
            "System.Collections.SortedList+ValueList"
        }),
        other => Type::named(&format!("{}+{part}", other.full_name())),
    }
}

/// A property.
pub fn property(this: &Value, dictionary: &Rc<Dictionary>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    let legacy = !matches!(dictionary.type_of(), Type::Generic(_));
    Some(if is("Count") {
        Value::Int(dictionary.len() as i32)
    } else if is("Keys") {
        Value::net(crate::value::net::key_collection::Part {
            of: part_type(dictionary, true),
            dictionary: Rc::clone(dictionary),
            keys: true,
        })
    } else if is("Values") {
        Value::net(crate::value::net::key_collection::Part {
            of: part_type(dictionary, false),
            dictionary: Rc::clone(dictionary),
            keys: false,
        })
    } else if is("IsReadOnly") || is("IsFixedSize") {
        Value::Bool(dictionary.fixed.get())
    } else if is("IsEmpty") && concurrent(dictionary) {
        Value::Bool(dictionary.is_empty())
    } else if is("IsSynchronized") {
        Value::Bool(false)
    } else if is("SyncRoot") {
        this.clone()
    } else if is("Comparer") && !legacy {
        if dictionary.ignore_case {
            Comparer::strings(crate::value::net::comparer::Kind::OrdinalIgnoreCase)
        } else {
            Comparer::value(
                crate::value::net::comparer::Kind::Default,
                Type::named("System.Collections.Generic.IEqualityComparer"),
            )
        }
    } else if is("Capacity")
        && !matches!(
            dictionary.kind,
            DictionaryKind::Hashtable | DictionaryKind::Ordered
        )
    {
        Value::Int(dictionary.len().next_power_of_two().max(4) as i32)
    } else {
        return None;
    })
}

fn missing_key<T>(key: &Value) -> Result<T> {
    Err(Fault::net(
        "System.Collections.Generic.KeyNotFoundException",
        format!(
            "The given key '{}' was not present in the dictionary.",
            key.to_text()
        ),
    ))
}

/// An instance method.
pub fn call(
    this: &Value,
    dictionary: &Rc<Dictionary>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match run(this, dictionary, name, args, cx) {
        Ok(Some(value)) => Some(Ok(value)),
        Ok(None) => None,
        Err(fault) => Some(Err(fault)),
    }
}

fn run(
    this: &Value,
    dictionary: &Rc<Dictionary>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    let generic = generic_types(dictionary).is_some();
    let sorted_list = dictionary.type_of().full_name().contains("SortedList");
    if let Some(key) = args.first()
        && key.is_null()
        && matches!(
            name,
            "add" | "remove" | "contains" | "containskey" | "tryadd" | "trygetvalue" | "item"
        )
    {
        return null("key");
    }
    match (name, args) {
        ("add", [key, value]) => {
            writable(dictionary)?;
            let key = key_of(dictionary, key, cx)?;
            if dictionary.contains(&key) {
                return if generic {
                    bad(format!(
                        "An item with the same key has already been added. Key: {}",
                        key.to_text()
                    ))
                } else {
                    let held = dictionary
                        .keys()
                        .into_iter()
                        .find(|held| {
                            held.net_equals(&key)
                                || matches!((held, &key), (Value::String(a), Value::String(b)) if eq_ignore_case(a, b))
                        })
                        .unwrap_or_default();
                    bad(format!(
                        "Item has already been added. Key in dictionary: '{}'  Key being added: '{}'",
                        held.to_text(),
                        key.to_text()
                    ))
                };
            }
            let value = value_of(dictionary, value, cx)?;
            dictionary.set(key, value);
            some(Value::Empty)
        }
        ("tryadd", [key, value]) => {
            let key = key_of(dictionary, key, cx)?;
            if dictionary.contains(&key) {
                return some(Value::Bool(false));
            }
            let value = value_of(dictionary, value, cx)?;
            dictionary.set(key, value);
            some(Value::Bool(true))
        }
        ("remove", [key]) => {
            writable(dictionary)?;
            let key = key_of(dictionary, key, cx)?;
            let removed = dictionary.remove(&key).is_some();
            some(if generic {
                Value::Bool(removed)
            } else {
                Value::Empty
            })
        }
        ("remove", [key, place]) => {
            let key = key_of(dictionary, key, cx)?;
            let removed = dictionary.remove(&key);
            let found = removed.is_some();
            super::args::write_back(Some(place), removed.unwrap_or_default())?;
            some(Value::Bool(found))
        }
        ("clear", []) => {
            writable(dictionary)?;
            dictionary.clear();
            some(Value::Empty)
        }
        ("containskey", [_]) if dictionary.kind == DictionaryKind::Ordered => Ok(None),
        ("contains" | "containskey", [key]) => {
            let key = key_of(dictionary, key, cx)?;
            some(Value::Bool(dictionary.contains(&key)))
        }
        ("containsvalue", [value]) => some(Value::Bool(
            dictionary
                .values()
                .iter()
                .any(|held| held.net_equals(value)),
        )),
        ("trygetvalue", [key, place]) => {
            let key = key_of(dictionary, key, cx)?;
            let found = dictionary.get(&key);
            let hit = found.is_some();
            let default = generic_types(dictionary).map(|(_, of)| super::element_default(&of));
            super::args::write_back(Some(place), found.or(default).unwrap_or_default())?;
            some(Value::Bool(hit))
        }
        ("getoradd", [key, value]) if concurrent(dictionary) => {
            let key = key_of(dictionary, key, cx)?;
            if let Some(held) = dictionary.get(&key) {
                return some(held);
            }
            let value = if delegate::is_callable(value) {
                delegate::invoke(value, std::slice::from_ref(&key), cx)?
            } else {
                value.clone()
            };
            let value = value_of(dictionary, &value, cx)?;
            dictionary.set(key, value.clone());
            some(value)
        }
        ("addorupdate", [key, add, update]) if concurrent(dictionary) => {
            let key = key_of(dictionary, key, cx)?;
            let value = match dictionary.get(&key) {
                Some(held) => delegate::invoke(update, &[key.clone(), held], cx)?,
                None if delegate::is_callable(add) => {
                    delegate::invoke(add, std::slice::from_ref(&key), cx)?
                }
                None => add.clone(),
            };
            let value = value_of(dictionary, &value, cx)?;
            dictionary.set(key, value.clone());
            some(value)
        }
        ("tryupdate", [key, new, old]) if concurrent(dictionary) => {
            let key = key_of(dictionary, key, cx)?;
            let old = value_of(dictionary, old, cx)?;
            let fits = dictionary
                .get(&key)
                .is_some_and(|held| held.net_equals(&old));
            if fits {
                let new = value_of(dictionary, new, cx)?;
                dictionary.set(key, new);
            }
            some(Value::Bool(fits))
        }
        ("tryremove", [key, place]) if concurrent(dictionary) => {
            let key = key_of(dictionary, key, cx)?;
            let removed = dictionary.remove(&key);
            let found = removed.is_some();
            super::args::write_back(Some(place), removed.unwrap_or_default())?;
            some(Value::Bool(found))
        }
        ("toarray", []) if concurrent(dictionary) => {
            some(Value::array_of(entry_type(dictionary), entries(dictionary)))
        }
        ("getvalueordefault", [key, rest @ ..]) => {
            let key = key_of(dictionary, key, cx)?;
            some(
                dictionary
                    .get(&key)
                    .or_else(|| rest.first().cloned())
                    .unwrap_or_default(),
            )
        }
        ("item" | "get_item", [key]) => {
            if dictionary.kind == DictionaryKind::Ordered
                && let Some(at) = int(args, 0)
            {
                return match usize::try_from(at).ok().and_then(|at| dictionary.at(at)) {
                    Some((_, value)) => some(value),
                    None => super::args::index(),
                };
            }
            let key = key_of(dictionary, key, cx)?;
            match dictionary.get(&key) {
                Some(value) => some(value),
                None if generic => missing_key(&key),
                None => some(Value::Null),
            }
        }
        ("set_item" | "item", [key, value]) => {
            super::super::member::set_index(this, key, value.clone(), cx)?;
            some(Value::Empty)
        }
        ("getenumerator", []) => some(Value::net(
            Enumerator::typed(enumerator_type(dictionary), entries(dictionary)).over(dictionary),
        )),
        ("clone", []) => {
            let copy = dictionary.copy();
            some(Value::dictionary(copy))
        }
        ("copyto", [target, at]) => {
            super::array::copy_to(&entries(dictionary), &[target.clone(), at.clone()])?;
            some(Value::Empty)
        }
        ("insert", [at, key, value]) if dictionary.kind == DictionaryKind::Ordered => {
            writable(dictionary)?;
            let at = convert::to_i32(at)?;
            if dictionary.contains(key) {
                return bad(format!(
                    "Item has already been added. Key in dictionary: '{}'  Key being added: '{}'",
                    key.to_text(),
                    key.to_text()
                ));
            }
            let mut pairs = dictionary.pairs();
            let Some(at) = usize::try_from(at).ok().filter(|at| *at <= pairs.len()) else {
                return super::args::range(
                    "Specified argument was out of the range of valid values. (Parameter 'index')",
                );
            };
            pairs.insert(at, (key.clone(), value.clone()));
            dictionary.entries.borrow_mut().clear();
            for (key, value) in pairs {
                dictionary.set(key, value);
            }
            some(Value::Empty)
        }
        ("removeat", [at]) => {
            writable(dictionary)?;
            let at = convert::to_i32(at)?;
            match usize::try_from(at).ok().and_then(|at| dictionary.at(at)) {
                Some((key, _)) => {
                    dictionary.remove(&key);
                    some(Value::Empty)
                }
                None if sorted_list || dictionary.kind == DictionaryKind::Ordered => {
                    super::args::index()
                }
                None => Ok(None),
            }
        }
        ("asreadonly", []) => {
            let copy = dictionary.copy();
            copy.fixed.set(true);
            some(Value::dictionary(copy))
        }
        ("getbyindex" | "getvalueatindex", [at]) if sorted_list => nth(dictionary, at, false),
        ("getkey" | "getkeyatindex", [at]) if sorted_list => nth(dictionary, at, true),
        ("getkeylist", []) if sorted_list => Ok(property(this, dictionary, "Keys")),
        ("getvaluelist", []) if sorted_list => Ok(property(this, dictionary, "Values")),
        ("indexofkey" | "indexofvalue", [one]) if sorted_list => {
            let list = if name == "indexofkey" {
                dictionary.keys()
            } else {
                dictionary.values()
            };
            let at = list.iter().position(|held| held.net_equals(one));
            some(Value::Int(at.map_or(-1, |at| at as i32)))
        }
        ("setbyindex", [at, value]) if sorted_list => {
            let at = convert::to_i32(at)?;
            match usize::try_from(at).ok().and_then(|at| dictionary.at(at)) {
                Some((key, _)) => {
                    dictionary.set(key, value.clone());
                    some(Value::Empty)
                }
                None => super::args::index(),
            }
        }
        ("trimtosize" | "trimexcess" | "ondeserialization", _) => some(Value::Empty),
        ("ensurecapacity", [count]) => some(count.clone()),
        _ => Ok(None),
    }
}

fn nth(dictionary: &Dictionary, at: &Value, key: bool) -> Result<Option<Value>> {
    let at = convert::to_i32(at)?;
    match usize::try_from(at).ok().and_then(|at| dictionary.at(at)) {
        Some((held, value)) => Ok(Some(if key { held } else { value })),
        None => super::args::index(),
    }
}

fn writable(dictionary: &Dictionary) -> Result<()> {
    if dictionary.fixed.get() {
        return unsupported("Collection is read-only.");
    }
    Ok(())
}

fn enumerator_type(dictionary: &Dictionary) -> Type {
    match dictionary.type_of() {
        Type::Generic(generic) => Type::generic(
            &format!("{}+Enumerator", generic.definition),
            generic.args.clone(),
        ),
        Type::Known(Known::OrderedDictionary) => Type::named(
            "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator",
        ),
        Type::Known(Known::SortedList) => {
            Type::named("System.Collections.SortedList+SortedListEnumerator")
        }
        _ => Type::named("System.Collections.Hashtable+HashtableEnumerator"),
    }
}

/// A constructor: nothing, a capacity, a dictionary to copy, a comparer.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let kind = match of {
        Type::Known(Known::Hashtable) => DictionaryKind::Hashtable,
        Type::Known(Known::OrderedDictionary) => DictionaryKind::Ordered,
        Type::Known(_) => DictionaryKind::Sorted(of.clone()),
        Type::Generic(generic) if generic.definition.contains("Sorted") => {
            DictionaryKind::Sorted(of.clone())
        }
        _ => DictionaryKind::Generic(of.clone()),
    };
    let ignore_case = args
        .iter()
        .find_map(|arg| arg.downcast::<Comparer>().map(Comparer::ignores_case))
        .unwrap_or(false);
    let made = Dictionary::new(kind, ignore_case);
    for arg in args {
        let pairs = match arg.base() {
            Value::Dictionary(other) => other.pairs(),
            Value::Int(capacity) if *capacity < 0 => {
                return Some(super::args::range(
                    "Non-negative number required. (Parameter 'capacity')",
                ));
            }
            Value::Array(_) | Value::List(_) => items(arg)
                .iter()
                .filter_map(|one| {
                    one.downcast::<Entry>()
                        .map(|entry| (entry.key(), entry.value()))
                })
                .collect(),
            _ => continue,
        };
        for (key, value) in pairs {
            if let Err(fault) = store(&made, &key, value, cx) {
                return Some(Err(fault));
            }
        }
    }
    let _ = types::is_value_type;
    Some(Ok(Value::dictionary(made)))
}
