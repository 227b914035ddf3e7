//! Sort-Object and Get-Unique.

use super::common::{self, order};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameter};
use crate::format::property::Getter;
use crate::text::collation::Tailored;
use crate::value::error_record::Exception;
use crate::value::sort::sort;
use crate::value::{Value, compare, convert, types};
use std::cmp::Ordering;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Sort-Object",
        body: Body::Stateful(|| Box::new(Sort::default())),
    },
    Cmdlet {
        name: "Get-Unique",
        body: Body::Stateful(|| Box::new(Unique::default())),
    },
];

/// The objects and how they are ordered.
#[derive(Default)]
struct Sort {
    items: Vec<Value>,
    keys: Vec<SortKey>,
    descending: bool,
    ignore_case: bool,
    tailored: Option<Tailored>,
}

/// One of the properties to sort by.
struct SortKey {
    parameter: Rc<Parameter>,
    getter: Option<Getter>,
    descending: bool,
}

/// An object with the values that it is sorted by; `None`: it has no such property.
struct Entry {
    keys: Keys,
    item: Value,
    at: usize,
}

/// Most often there is one.
enum Keys {
    One(Option<Value>),
    Many(Vec<Option<Value>>),
}

impl Keys {
    fn get(&self, at: usize) -> Option<&Value> {
        match self {
            Keys::One(value) if at == 0 => value.as_ref(),
            Keys::One(_) => None,
            Keys::Many(values) => values.get(at).and_then(Option::as_ref),
        }
    }
}

impl CmdletBody for Sort {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.tailored = call.text("Culture").and_then(|name| Tailored::of(&name));
        self.descending = call.flag("Descending");
        self.ignore_case = !call.flag("CaseSensitive");
        let parameters = parameter::read(&call.list("Property"), Key::SORT, true);
        match parameters {
            Err(fault) => call.throw(&fault),
            Ok(parameters) => {
                for parameter in parameters {
                    let descending = match (parameter.ascending, parameter.descending) {
                        // Both or neither says nothing.
                        (Some(ascending), Some(descending)) if ascending == descending => {
                            self.descending
                        }
                        (_, Some(descending)) => descending,
                        (Some(ascending), None) => !ascending,
                        (None, None) => self.descending,
                    };
                    self.keys.push(SortKey {
                        getter: (!parameter.expression.has_wildcards())
                            .then(|| Getter::new(parameter.expression.clone())),
                        parameter,
                        descending,
                    });
                }
                Ok(())
            }
        }
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(value) = call.get("InputObject")
            && !value.is_null()
        {
            self.items.push(value.clone());
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        self.expand_wildcards();
        let entries = self.entries(call)?;
        let mut entries = self.sort(call, entries)?;
        let top = common::count_of(call, "Top");
        let bottom = common::count_of(call, "Bottom");
        if call.flag("Unique") {
            let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
            for entry in entries {
                let same = match kept.last() {
                    Some(last) => self.order(call, last, &entry)? == Ordering::Equal,
                    None => false,
                };
                if !same {
                    kept.push(entry);
                }
            }
            entries = kept;
        }
        let count = entries.len();
        let range = match (top, bottom) {
            (Some(top), _) => 0..top.min(count),
            (None, Some(bottom)) => count.saturating_sub(bottom)..count,
            (None, None) => 0..count,
        };
        for entry in entries.drain(range) {
            call.write(entry.item)?;
        }
        Ok(())
    }
}

impl Sort {
    /// Names with wildcards become the properties that any object has.
    fn expand_wildcards(&mut self) {
        let keys = std::mem::take(&mut self.keys);
        for key in keys {
            if key.getter.is_some() {
                self.keys.push(key);
                continue;
            }
            let mut names: Vec<String> = Vec::new();
            for item in &self.items {
                for expression in key.parameter.expression.resolve(item) {
                    let name = expression.text();
                    if !names
                        .iter()
                        .any(|held| crate::text::name::eq_ignore_case(held, &name))
                    {
                        names.push(name);
                    }
                }
            }
            for name in names {
                self.keys.push(SortKey {
                    parameter: Rc::clone(&key.parameter),
                    getter: Some(Getter::new(crate::format::Expression::name(&name))),
                    descending: key.descending,
                });
            }
        }
    }

    fn entries(&mut self, call: &mut Call<'_>) -> Flow<Vec<Entry>> {
        let items = std::mem::take(&mut self.items);
        let mut entries = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            let keys = match self.keys.as_slice() {
                [] => Keys::One(Some(item.base().clone())),
                [one] => Keys::One(key_of(call, one, &item)?),
                many => {
                    let mut values = Vec::with_capacity(many.len());
                    for key in many {
                        values.push(key_of(call, key, &item)?);
                    }
                    Keys::Many(values)
                }
            };
            entries.push(Entry { keys, item, at });
        }
        Ok(entries)
    }

    fn sort(&self, call: &mut Call<'_>, mut entries: Vec<Entry>) -> Flow<Vec<Entry>> {
        let stable = call.flag("Stable") || call.is_bound("Top") || call.is_bound("Bottom");
        // Keys of one simple kind have an order that cannot fail.
        if self.keys.len() <= 1 && self.tailored.is_none() {
            let descending = self
                .keys
                .first()
                .map_or(self.descending, |key| key.descending);
            let directed = |ordering: Ordering| {
                if descending {
                    ordering.reverse()
                } else {
                    ordering
                }
            };
            let all = |is: fn(&Value) -> bool| {
                entries
                    .iter()
                    .all(|entry| entry.keys.get(0).is_some_and(is))
            };
            if all(|value| matches!(value, Value::Int(_))) {
                let number = |entry: &Entry| match entry.keys.get(0) {
                    Some(Value::Int(number)) => *number,
                    _ => 0,
                };
                // Equal numbers themselves cannot be told apart.
                if stable || self.keys.is_empty() {
                    entries.sort_by(|a, b| directed(number(a).cmp(&number(b))));
                } else {
                    sort(&mut entries, &mut |a, b| {
                        Flow::Ok(directed(number(a).cmp(&number(b))))
                    })?;
                }
                return Ok(entries);
            }
            if all(|value| matches!(value, Value::String(_))) {
                let ignore_case = self.ignore_case;
                let by_text = |a: &Entry, b: &Entry| match (a.keys.get(0), b.keys.get(0)) {
                    (Some(Value::String(a)), Some(Value::String(b))) => {
                        directed(compare::compare_text(a, b, ignore_case))
                    }
                    _ => Ordering::Equal,
                };
                if stable {
                    entries.sort_by(by_text);
                } else {
                    sort(&mut entries, &mut |a, b| Flow::Ok(by_text(a, b)))?;
                }
                return Ok(entries);
            }
        }
        sort(&mut entries, &mut |a, b| {
            let ordering = match self.order(call, a, b)? {
                Ordering::Equal if stable => a.at.cmp(&b.at),
                ordering => ordering,
            };
            Flow::Ok(ordering)
        })?;
        Ok(entries)
    }

    fn order(&self, call: &mut Call<'_>, a: &Entry, b: &Entry) -> Flow<Ordering> {
        for at in 0..self.keys.len().max(1) {
            let descending = self
                .keys
                .get(at)
                .map_or(self.descending, |key| key.descending);
            let ordering = match (a.keys.get(at), b.keys.get(at)) {
                (Some(a), Some(b)) => {
                    let ordering = match (a, b, &self.tailored) {
                        _ if a.is_null() && b.is_null() => Ordering::Equal,
                        (Value::String(a), Value::String(b), Some(tailored)) => {
                            tailored.compare(a, b, self.ignore_case)
                        }
                        _ => order(a, b, self.ignore_case, call.rt)?,
                    };
                    if descending {
                        ordering.reverse()
                    } else {
                        ordering
                    }
                }
                // An object without the property comes last, whichever way it is sorted.
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            };
            if ordering != Ordering::Equal {
                return Ok(ordering);
            }
        }
        Ok(Ordering::Equal)
    }
}

fn key_of(call: &mut Call<'_>, key: &SortKey, item: &Value) -> Flow<Option<Value>> {
    let Some(getter) = &key.getter else {
        return Ok(None);
    };
    let value = match getter.value(item, call.rt) {
        Ok(value) => value,
        Err(fault) => {
            let failed = common::failure(fault)?;
            // What a script threw itself is wrapped once more.
            let thrown = failed
                .exception
                .downcast::<Exception>()
                .is_some_and(|exception| exception.inner.is_none());
            let exception = if thrown {
                let mut outer = Exception::new(
                    "System.Management.Automation.RuntimeException",
                    failed.message.as_str(),
                );
                if let Some(inner) = failed.exception.downcast::<Exception>() {
                    outer.properties = inner.properties.clone();
                }
                outer.inner = Some(failed.exception);
                outer
                    .properties
                    .borrow_mut()
                    .push(("WasThrownFromThrowStatement".into(), Value::TRUE));
                Value::net(outer)
            } else {
                failed.exception
            };
            let record = crate::value::ErrorRecord::new(
                exception,
                "ExpressionEvaluation",
                crate::value::ErrorCategory::InvalidResult,
                common::wrapped(item),
            );
            record.category.borrow_mut().target_type = "PSObject".into();
            call.error(Rc::new(record))?;
            None
        }
    };
    Ok(value.map(|value| match value {
        Value::Object(_) => value.base().clone(),
        Value::Empty => Value::Null,
        value => value,
    }))
}

/// The last object that was different.
#[derive(Default)]
struct Unique {
    last: Option<Value>,
    by_type: bool,
    as_text: bool,
    ignore_case: bool,
}

impl CmdletBody for Unique {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.by_type = call.flag("OnType");
        self.as_text = call.flag("AsString");
        self.ignore_case = call.flag("CaseInsensitive");
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(value) = call.get("InputObject").cloned() else {
            return Ok(());
        };
        let same = match &self.last {
            None => false,
            // Nothing is like nothing else.
            Some(last) if value.is_null() || last.is_null() => value.is_null() && last.is_null(),
            Some(last) if self.by_type => {
                types::type_names(last).first() == types::type_names(&value).first()
            }
            Some(last) if self.as_text => {
                let (a, b) = (
                    convert::text_of(last, call.rt)?,
                    convert::text_of(&value, call.rt)?,
                );
                compare::compare_text(&a, &b, self.ignore_case) == Ordering::Equal
            }
            Some(last) => {
                let last = last.clone();
                order(&last, &value, self.ignore_case, call.rt)? == Ordering::Equal
            }
        };
        if same {
            return Ok(());
        }
        self.last = Some(value.clone());
        call.write(value)
    }
}
