//! `MatchCollection`, `GroupCollection` and `CaptureCollection`.

use super::found::{Capture, Found, GroupSource};
use super::named;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{range, strings};
use crate::value::net::NetObject;
use crate::value::{Context, Result, Type, Value, convert};
use std::any::Any;
use std::rc::Rc;

fn count_property(name: &str, count: usize) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Count") {
        Value::Int(count as i32)
    } else if is("IsReadOnly") {
        Value::Bool(true)
    } else if is("IsSynchronized") {
        Value::Bool(false)
    } else {
        return None;
    })
}

fn nth(items: &[Value], index: &Value, parameter: &str) -> Result<Value> {
    match convert::to_i32(index)
        .ok()
        .and_then(|at| usize::try_from(at).ok())
        .and_then(|at| items.get(at))
    {
        Some(value) => Ok(value.clone()),
        None => range(format!(
            "Specified argument was out of the range of valid values. (Parameter '{parameter}')"
        )),
    }
}

/// `.Captures`.
pub struct Captures {
    pub(super) source: Rc<GroupSource>,
    pub(super) slot: usize,
}

impl Captures {
    fn items(&self) -> Vec<Value> {
        let Some(found) = &self.source.found else {
            return Vec::new();
        };
        if self.slot == 0 {
            return vec![Found::group(&self.source, 0)];
        }
        let ranges: Vec<_> = found.captures(self.slot).collect();
        let last = ranges.len().saturating_sub(1);
        ranges
            .into_iter()
            .enumerate()
            .map(|(at, range)| {
                if at == last {
                    return Found::group(&self.source, self.slot);
                }
                Value::net(Capture(self.source.text.clone(), range))
            })
            .collect()
    }
}

impl NetObject for Captures {
    fn type_of(&self) -> Type {
        named("CaptureCollection")
    }
    fn get(&self, name: &str) -> Option<Value> {
        count_property(name, self.items().len())
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items())
    }
    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(nth(&self.items(), index, "i"))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `.Groups`.
pub struct Groups(pub(super) Rc<GroupSource>);

impl Groups {
    fn items(&self) -> Vec<Value> {
        (0..self.0.count())
            .map(|slot| Found::group(&self.0, slot))
            .collect()
    }

    fn find(&self, key: &Value) -> Value {
        let pattern = &self.0.pattern;
        let slot = match key.base() {
            Value::String(name) => pattern.slot_of_name(name),
            other => convert::to_i32(other)
                .ok()
                .and_then(|number| pattern.slot_of_number(number)),
        };
        let slot = slot.filter(|_| self.0.found.is_some() || matches!(key.base(), Value::Int(0)));
        Found::group(&self.0, slot.unwrap_or(usize::MAX))
    }
}

impl NetObject for Groups {
    fn type_of(&self) -> Type {
        named("GroupCollection")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Keys") {
            return Some(strings(
                self.0
                    .pattern
                    .group_names()
                    .iter()
                    .map(ecow::EcoString::as_str),
            ));
        }
        if is("Values") {
            return Some(Value::array(self.items()));
        }
        count_property(name, self.0.count())
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("containskey", [one]) => Some(Ok(Value::Bool(
                self.0.pattern.slot_of_name(&one.to_text()).is_some(),
            ))),
            ("item", [one]) => Some(Ok(self.find(one))),
            ("trygetvalue", [one, place]) => {
                let known = self.0.pattern.slot_of_name(&one.to_text()).is_some();
                Some(
                    crate::value::members::args::write_back(
                        Some(place),
                        if known { self.find(one) } else { Value::Null },
                    )
                    .map(|()| Value::Bool(known)),
                )
            }
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            let found = many
                .items
                .borrow()
                .iter()
                .map(|one| self.find(one))
                .collect();
            return Some(Ok(Value::array(found)));
        }
        Some(Ok(self.find(index)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `MatchCollection`.
pub struct Matches(pub(super) Vec<Value>);

impl NetObject for Matches {
    fn type_of(&self) -> Type {
        named("MatchCollection")
    }
    fn get(&self, name: &str) -> Option<Value> {
        count_property(name, self.0.len())
    }
    fn property_names(&self) -> Vec<String> {
        ["Count", "IsReadOnly", "IsSynchronized", "SyncRoot"]
            .map(str::to_owned)
            .to_vec()
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.0.clone())
    }
    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            let found: Vec<Value> = many
                .items
                .borrow()
                .iter()
                .filter_map(|one| nth(&self.0, one, "i").ok())
                .collect();
            return Some(Ok(Value::array(found)));
        }
        Some(Ok(nth(&self.0, index, "i").unwrap_or_default()))
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("item", [one]) => Some(nth(&self.0, one, "i")),
            ("copyto", [_, _]) => {
                Some(crate::value::members::array::copy_to(&self.0, args).map(|()| Value::Empty))
            }
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
