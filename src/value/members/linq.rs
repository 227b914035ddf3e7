//! `[Linq.Enumerable]::...`: the operators over collections, evaluated at once.

use super::args::{int, invalid, items, null};
use super::list::{compare_with, default_order};
use crate::text::name::eq_ignore_case;
use crate::value::net::delegate;
use crate::value::types::{Known, Type, element_of};
use crate::value::{
    Context, Dictionary, DictionaryKind, NetObject, Result, Value, convert, operators,
};
use std::cmp::Ordering;

/// A static method.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    run(name, args, cx).transpose()
}

fn empty<T>() -> Result<T> {
    invalid("Sequence contains no elements")
}

fn run(name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        ("range", [from, count]) => {
            let (from, count) = (convert::to_i32(from)?, convert::to_i32(count)?.max(0));
            let made = (0..count)
                .map(|at| Value::Int(from.wrapping_add(at)))
                .collect();
            return some(Value::array_of(Type::INT, made));
        }
        ("repeat", [value, count]) => {
            let count = convert::to_i32(count)?.max(0) as usize;
            return some(Value::array_of(value.type_of(), vec![value.clone(); count]));
        }
        ("empty", []) => return some(Value::array(Vec::new())),
        _ => {}
    }
    let Some(source) = args.first() else {
        return Ok(None);
    };
    if source.is_null() {
        return null("source");
    }
    let all = items(source);
    let of = element_of(&source.type_of()).unwrap_or(Type::OBJECT);
    let rest = args.get(1..).unwrap_or_default();
    let by = rest.iter().find(|one| delegate::is_callable(one));
    let same = |values: Vec<Value>| Ok(Some(Value::array_of(of.clone(), values)));
    match name {
        "where" | "count" | "longcount" | "any" | "all" | "first" | "firstordefault" | "last"
        | "lastordefault" | "single" | "singleordefault" | "skipwhile" | "takewhile" => {
            let mut kept = Vec::new();
            let mut open = true;
            for one in &all {
                let hit = match by {
                    Some(by) => delegate::test(by, one, cx)?,
                    None => true,
                };
                match name {
                    "takewhile" => {
                        if !hit {
                            break;
                        }
                        kept.push(one.clone());
                    }
                    "skipwhile" => {
                        open = open && hit;
                        if !open {
                            kept.push(one.clone());
                        }
                    }
                    "all" if !hit => return some(Value::FALSE),
                    "any" if hit => return some(Value::TRUE),
                    "first" | "firstordefault" if hit => return some(one.clone()),
                    _ if hit => kept.push(one.clone()),
                    _ => {}
                }
            }
            match name {
                "count" => some(Value::Int(kept.len() as i32)),
                "longcount" => some(Value::Long(kept.len() as i64)),
                "any" => some(Value::FALSE),
                "all" => some(Value::TRUE),
                "first" | "last" | "single" if kept.is_empty() => {
                    if by.is_some() {
                        invalid("Sequence contains no matching element")
                    } else {
                        empty()
                    }
                }
                "single" | "singleordefault" if kept.len() > 1 => {
                    if by.is_some() {
                        invalid("Sequence contains more than one matching element")
                    } else {
                        invalid("Sequence contains more than one element")
                    }
                }
                "firstordefault" | "lastordefault" | "singleordefault" if kept.is_empty() => {
                    some(super::element_default(&of))
                }
                "last" | "lastordefault" | "single" | "singleordefault" => {
                    some(kept.pop().unwrap_or_default())
                }
                _ => same(kept),
            }
        }
        "select" => {
            let Some(by) = by else { return Ok(None) };
            let mut made = Vec::new();
            for one in &all {
                made.push(delegate::invoke(by, std::slice::from_ref(one), cx)?);
            }
            some(Value::array_of(
                delegate::result_type(by).unwrap_or(Type::OBJECT),
                made,
            ))
        }
        "selectmany" => {
            let Some(by) = by else { return Ok(None) };
            let mut made = Vec::new();
            for one in &all {
                made.extend(items(&delegate::invoke(by, std::slice::from_ref(one), cx)?));
            }
            some(Value::array(made))
        }
        "orderby" | "orderbydescending" | "order" | "orderdescending" | "minby" | "maxby" => {
            let mut keyed = Vec::new();
            for one in &all {
                let key = match by {
                    Some(by) => delegate::invoke(by, std::slice::from_ref(one), cx)?,
                    None => one.clone(),
                };
                keyed.push((key, one.clone()));
            }
            let comparer = rest
                .iter()
                .find(|one| !delegate::is_callable(one) && !one.is_null());
            let mut sorted: Vec<(Value, Value)> = Vec::with_capacity(keyed.len());
            for (key, one) in keyed {
                let mut at = sorted.len();
                while at > 0 {
                    let Some((before, _)) = sorted.get(at - 1) else {
                        break;
                    };
                    let order = compare_with(before, &key, comparer, cx)?;
                    let after = if name.ends_with("descending") || name == "maxby" {
                        order == Ordering::Less
                    } else {
                        order == Ordering::Greater
                    };
                    if !after {
                        break;
                    }
                    at -= 1;
                }
                sorted.insert(at, (key, one));
            }
            let sorted: Vec<Value> = sorted.into_iter().map(|(_, one)| one).collect();
            if name.ends_with("by") && name.starts_with('m') {
                return match sorted.into_iter().next() {
                    Some(first) => some(first),
                    None => empty(),
                };
            }
            same(sorted)
        }
        "sum" | "average" | "min" | "max" => {
            let mut values = Vec::new();
            for one in &all {
                values.push(match by {
                    Some(by) => delegate::invoke(by, std::slice::from_ref(one), cx)?,
                    None => one.clone(),
                });
            }
            numbers(name, &values, &of, cx).map(Some)
        }
        "aggregate" => {
            let Some(by) = by else { return Ok(None) };
            let mut list = all.into_iter();
            let seed = rest
                .first()
                .filter(|one| !delegate::is_callable(one))
                .cloned();
            let Some(mut held) = seed.or_else(|| list.next()) else {
                return empty();
            };
            for one in list {
                held = delegate::invoke(by, &[held, one], cx)?;
            }
            some(held)
        }
        "skip" | "take" | "skiplast" | "takelast" => {
            let count = int(rest, 0).unwrap_or(0).max(0) as usize;
            let total = all.len();
            same(match name {
                "skip" => all.into_iter().skip(count).collect(),
                "take" => all.into_iter().take(count).collect(),
                "skiplast" => all.into_iter().take(total.saturating_sub(count)).collect(),
                _ => all.into_iter().skip(total.saturating_sub(count)).collect(),
            })
        }
        "reverse" => {
            let mut all = all;
            all.reverse();
            same(all)
        }
        "concat" | "union" | "intersect" | "except" | "distinct" => {
            let other = rest.first().map(items).unwrap_or_default();
            let has = |among: &[Value], one: &Value| among.iter().any(|held| held.net_equals(one));
            if name == "concat" {
                let mut all = all;
                all.extend(other);
                return same(all);
            }
            let mut kept: Vec<Value> = Vec::new();
            for one in &all {
                let fits = match name {
                    "intersect" => has(&other, one),
                    "except" => !has(&other, one),
                    _ => true,
                };
                if fits && !has(&kept, one) {
                    kept.push(one.clone());
                }
            }
            if name == "union" {
                for one in other {
                    if !has(&kept, &one) {
                        kept.push(one);
                    }
                }
            }
            same(kept)
        }
        "append" | "prepend" => {
            let mut all = all;
            let one = rest.first().cloned().unwrap_or_default();
            if name == "append" {
                all.push(one);
            } else {
                all.insert(0, one);
            }
            same(all)
        }
        "contains" => {
            let wanted = rest.first().cloned().unwrap_or_default();
            some(Value::Bool(all.iter().any(|one| one.net_equals(&wanted))))
        }
        "sequenceequal" => {
            let other = rest.first().map(items).unwrap_or_default();
            some(Value::Bool(
                all.len() == other.len() && all.iter().zip(&other).all(|(a, b)| a.net_equals(b)),
            ))
        }
        "elementat" | "elementatordefault" => {
            let at = int(rest, 0).unwrap_or(-1);
            match usize::try_from(at).ok().and_then(|at| all.get(at)) {
                Some(one) => some(one.clone()),
                None if name == "elementat" => super::args::index(),
                None => some(super::element_default(&of)),
            }
        }
        "toarray" | "asenumerable" => same(all),
        "tolist" => some(Value::list_of(
            Type::generic("System.Collections.Generic.List", vec![of]),
            all,
        )),
        "tohashset" => super::construct(
            &Type::generic("System.Collections.Generic.HashSet", vec![of]),
            std::slice::from_ref(source),
            cx,
        )
        .transpose(),
        "cast" | "oftype" => some(Value::array(all)),
        "zip" => {
            let other = rest.first().map(items).unwrap_or_default();
            let mut made = Vec::new();
            for (a, b) in all.iter().zip(&other) {
                made.push(match by {
                    Some(by) => delegate::invoke(by, &[a.clone(), b.clone()], cx)?,
                    None => {
                        crate::value::net::tuple::Tuple::value_tuple(vec![a.clone(), b.clone()])
                    }
                });
            }
            some(Value::array(made))
        }
        "chunk" => {
            let size = int(rest, 0).unwrap_or(1).max(1) as usize;
            some(Value::array(
                all.chunks(size)
                    .map(|part| Value::array_of(of.clone(), part.to_vec()))
                    .collect(),
            ))
        }
        "defaultifempty" => {
            if all.is_empty() {
                return same(vec![
                    rest.first()
                        .cloned()
                        .unwrap_or_else(|| super::element_default(&of)),
                ]);
            }
            same(all)
        }
        "index" => some(Value::array(
            all.into_iter()
                .enumerate()
                .map(|(at, one)| {
                    crate::value::net::tuple::Tuple::value_tuple(vec![Value::Int(at as i32), one])
                })
                .collect(),
        )),
        "groupby" | "tolookup" | "distinctby" | "countby" => {
            let Some(by) = by else { return Ok(None) };
            let mut calls = rest.iter().filter(|one| delegate::is_callable(one)).skip(1);
            let element = calls.next();
            let groups = grouped(&all, by, cx)?;
            match name {
                "distinctby" => same(
                    groups
                        .into_iter()
                        .filter_map(|(_, items)| items.into_iter().next())
                        .collect(),
                ),
                "countby" => some(Value::array(
                    groups
                        .into_iter()
                        .map(|(key, items)| {
                            let count = Value::Int(items.len() as i32);
                            let of = Type::generic(
                                "System.Collections.Generic.KeyValuePair",
                                vec![key.type_of(), Type::INT],
                            );
                            crate::value::net::entry::Entry::typed(of, key, count)
                        })
                        .collect(),
                )),
                _ => {
                    let mut made = Vec::new();
                    for (key, items) in groups {
                        let mut values = Vec::with_capacity(items.len());
                        for one in items {
                            values.push(match element {
                                Some(by) => delegate::invoke(by, std::slice::from_ref(&one), cx)?,
                                None => one,
                            });
                        }
                        made.push(Value::net(Grouping {
                            of: of.clone(),
                            key,
                            items: values,
                        }));
                    }
                    some(Value::array(made))
                }
            }
        }
        "exceptby" | "intersectby" | "unionby" => {
            let Some(by) = by else { return Ok(None) };
            let other = rest.first().map(items).unwrap_or_default();
            let mut seen: Vec<Value> = Vec::new();
            let mut kept = Vec::new();
            let second = if name == "unionby" {
                other.clone()
            } else {
                Vec::new()
            };
            for one in all.iter().chain(&second) {
                let key = delegate::invoke(by, std::slice::from_ref(one), cx)?;
                let listed = other.iter().any(|held| held.net_equals(&key));
                let fits = match name {
                    "exceptby" => !listed,
                    "intersectby" => listed,
                    _ => true,
                };
                if fits && !seen.iter().any(|held| held.net_equals(&key)) {
                    seen.push(key);
                    kept.push(one.clone());
                }
            }
            same(kept)
        }
        "join" | "groupjoin" | "leftjoin" => {
            let calls: Vec<&Value> = rest
                .iter()
                .filter(|one| delegate::is_callable(one))
                .collect();
            let (Some(inner), [outer_key, inner_key, result]) = (rest.first(), calls.as_slice())
            else {
                return Ok(None);
            };
            let groups = grouped(&items(inner), inner_key, cx)?;
            let mut made = Vec::new();
            for one in &all {
                let key = delegate::invoke(outer_key, std::slice::from_ref(one), cx)?;
                let found = groups
                    .iter()
                    .find(|(held, _)| held.net_equals(&key))
                    .map(|(_, items)| items.clone())
                    .unwrap_or_default();
                if name == "groupjoin" {
                    let list = Value::array(found);
                    made.push(delegate::invoke(result, &[one.clone(), list], cx)?);
                    continue;
                }
                if found.is_empty() && name == "leftjoin" {
                    made.push(delegate::invoke(result, &[one.clone(), Value::Null], cx)?);
                }
                for other in found {
                    made.push(delegate::invoke(result, &[one.clone(), other], cx)?);
                }
            }
            some(Value::array(made))
        }
        "trygetnonenumeratedcount" => {
            super::args::write_back(rest.first(), Value::Int(all.len() as i32))?;
            some(Value::TRUE)
        }
        "todictionary" => {
            let Some(by) = by else { return Ok(None) };
            let to_value = rest.iter().filter(|one| delegate::is_callable(one)).nth(1);
            let key_type = delegate::result_type(by).unwrap_or(Type::OBJECT);
            let value_type = to_value
                .map_or(Some(of.clone()), delegate::result_type)
                .unwrap_or(Type::OBJECT);
            let kind = Type::generic(
                "System.Collections.Generic.Dictionary",
                vec![key_type, value_type],
            );
            let made = Dictionary::new(DictionaryKind::Generic(kind), false);
            for one in &all {
                let key = delegate::invoke(by, std::slice::from_ref(one), cx)?;
                if made.contains(&key) {
                    return super::args::bad(format!(
                        "An item with the same key has already been added. Key: {}",
                        key.to_text()
                    ));
                }
                let value = match to_value {
                    Some(to) => delegate::invoke(to, std::slice::from_ref(one), cx)?,
                    None => one.clone(),
                };
                made.set(key, value);
            }
            some(Value::dictionary(made))
        }
        _ => Ok(None),
    }
}

/// Elements by key, in the order in which the keys were met.
fn grouped(all: &[Value], by: &Value, cx: &mut dyn Context) -> Result<Vec<(Value, Vec<Value>)>> {
    let mut groups: Vec<(Value, Vec<Value>)> = Vec::new();
    for one in all {
        let key = delegate::invoke(by, std::slice::from_ref(one), cx)?;
        match groups.iter_mut().find(|(held, _)| held.net_equals(&key)) {
            Some((_, items)) => items.push(one.clone()),
            None => groups.push((key, vec![one.clone()])),
        }
    }
    Ok(groups)
}

/// What `GroupBy` gives: a key and its elements.
struct Grouping {
    of: Type,
    key: Value,
    items: Vec<Value>,
}

impl NetObject for Grouping {
    fn type_of(&self) -> Type {
        Type::generic(
            "System.Linq.Grouping",
            vec![self.key.type_of(), self.of.clone()],
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Key") {
            return Some(self.key.clone());
        }
        eq_ignore_case(name, "Count").then(|| Value::Int(self.items.len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Key".to_owned()]
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items.clone())
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

fn numbers(name: &str, values: &[Value], of: &Type, cx: &mut dyn Context) -> Result<Value> {
    match name {
        "sum" => {
            let mut total = match of {
                Type::Known(known) if known.is_numeric() => super::element_default(of),
                _ => Value::Int(0),
            };
            for one in values {
                total = operators::arithmetic::add(&total, one, cx)?;
            }
            match of {
                Type::Known(Known::Int32 | Known::Int64) => convert::convert(&total, of, cx),
                _ => Ok(total),
            }
        }
        "average" => {
            if values.is_empty() {
                return empty();
            }
            let mut total = 0.0;
            for one in values {
                total += convert::to_f64(one)?;
            }
            Ok(Value::Double(total / values.len() as f64))
        }
        _ => {
            let mut best: Option<&Value> = None;
            for one in values {
                let better = match best {
                    None => true,
                    Some(held) => {
                        let order = default_order(one, held)?;
                        if name == "max" {
                            order == Ordering::Greater
                        } else {
                            order == Ordering::Less
                        }
                    }
                };
                if better {
                    best = Some(one);
                }
            }
            best.cloned().map_or_else(empty, Ok)
        }
    }
}
