//! Group-Object.

use super::common::{self, Record, message, strict_order};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key};
use crate::format::property::Getter;
use crate::text::collation::Tailored;
use crate::value::{
    Dictionary, DictionaryKind, ErrorCategory, ErrorRecord, Fault, Known, Type, Value, convert,
};
use rustc_hash::FxHashMap;
use std::cmp::Ordering;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Group-Object",
    body: Body::Stateful(|| Box::new(Groups::default())),
}];

/// The objects with their keys, or the groups so far.
#[derive(Default)]
struct Groups {
    getters: Vec<Getter>,
    ignore_case: bool,
    types: Option<Vec<Option<Type>>>,
    mixed: bool,
    pending: Vec<(Vec<Value>, Value)>,
    groups: Vec<Group>,
    by_text: FxHashMap<String, usize>,
    tailored: Option<Rc<Tailored>>,
}

/// One group.
struct Group {
    keys: Vec<Value>,
    items: Vec<Value>,
}

impl CmdletBody for Groups {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.tailored = call
            .text("Culture")
            .and_then(|name| Tailored::of(&name))
            .map(Rc::new);
        self.ignore_case = !call.flag("CaseSensitive");
        let properties = call.list("Property");
        let refused = if properties.len() > 1 && call.flag("AsHashTable") && !call.flag("AsString")
        {
            Some(("ArgumentException", "GroupObjectSingleProperty"))
        } else if call.flag("AsString") && !call.flag("AsHashTable") {
            Some(("ArgumentException", "GroupObjectWithHashTable"))
        } else {
            None
        };
        if let Some((id, text)) = refused {
            let text = message("UtilityCommonStrings", text, &[]);
            return call.throw(
                &Fault::new(id, ErrorCategory::InvalidArgument, text)
                    .of("System.ArgumentException")
                    .target(call.value("AsString")),
            );
        }
        match parameter::read(&properties, Key::EXPRESSION, true) {
            Err(fault) => call.throw(&fault),
            Ok(parameters) => {
                self.getters = parameters
                    .into_iter()
                    .map(|parameter| Getter::new(parameter.expression.clone()))
                    .collect();
                Ok(())
            }
        }
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(item) = call.get("InputObject").cloned() else {
            return Ok(());
        };
        if item.is_null() {
            return Ok(());
        }
        let keys = self.keys_of(call, &item)?;
        if !self.mixed {
            self.note_types(&keys);
            if self.mixed {
                for (keys, item) in std::mem::take(&mut self.pending) {
                    self.add(call, keys, item)?;
                }
            }
        }
        if self.mixed {
            return self.add(call, keys, item);
        }
        self.pending.push((keys, item));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if !self.pending.is_empty() {
            self.sorted_groups(call)?;
        }
        if call.flag("AsHashTable") {
            return self.as_table(call);
        }
        let bare = call.flag("NoElement");
        for group in std::mem::take(&mut self.groups) {
            let object = group_object(call, group, bare)?;
            call.write(object)?;
        }
        Ok(())
    }
}

impl Groups {
    fn keys_of(&mut self, call: &mut Call<'_>, item: &Value) -> Flow<Vec<Value>> {
        if self.getters.is_empty() {
            return Ok(vec![strip(item.clone())]);
        }
        let mut keys = Vec::with_capacity(self.getters.len());
        for getter in &self.getters {
            if getter.expression.has_wildcards() {
                for one in getter.expression.resolve(item) {
                    let value = one.value(item, call.rt).ok().flatten();
                    keys.push(value.map_or_else(|| missing(item), strip));
                }
                continue;
            }
            match getter.value(item, call.rt) {
                Ok(value) => keys.push(value.map_or_else(|| missing(item), strip)),
                Err(fault) => {
                    let failed = common::failure(fault)?;
                    let record = ErrorRecord::new(
                        failed.exception,
                        "ExpressionEvaluation",
                        ErrorCategory::InvalidResult,
                        common::wrapped(item),
                    );
                    call.error(Rc::new(record))?;
                    keys.push(Value::Null);
                }
            }
        }
        if keys.is_empty() {
            keys.push(missing(item));
        }
        Ok(keys)
    }

    /// Keys of one type are grouped by their order; others as they come.
    fn note_types(&mut self, keys: &[Value]) {
        let of = |value: &Value| (!value.is_null()).then(|| value.type_of());
        let Some(known) = &mut self.types else {
            self.types = Some(keys.iter().map(of).collect());
            return;
        };
        if known.len() != keys.len() {
            self.mixed = true;
            return;
        }
        for (held, key) in known.iter_mut().zip(keys) {
            let Some(new) = of(key) else { continue };
            match held {
                None => *held = Some(new),
                Some(old) if *old == new => {}
                Some(_) => self.mixed = true,
            }
        }
    }

    fn sorted_groups(&mut self, call: &mut Call<'_>) -> Flow {
        let pending = std::mem::take(&mut self.pending);
        let ignore_case = self.ignore_case;
        let tailored = self.tailored.clone();
        // Equal simple keys are found by hash; only the groups are sorted then.
        let mut groups: Vec<Group> = Vec::new();
        let mut simple = true;
        let mut index: FxHashMap<String, usize> = FxHashMap::default();
        let mut pending = pending.into_iter();
        let mut rest = Vec::new();
        for (keys, item) in pending.by_ref() {
            match common::simple_hash(&keys, self.ignore_case) {
                Some(text) => match index.get(&text) {
                    Some(at) => {
                        if let Some(group) = groups.get_mut(*at) {
                            group.items.push(item);
                        }
                    }
                    None => {
                        index.insert(text, groups.len());
                        groups.push(Group {
                            keys,
                            items: vec![item],
                        });
                    }
                },
                None => {
                    simple = false;
                    rest.push((keys, item));
                    break;
                }
            }
        }
        if simple {
            self.groups = common::merge_sort(groups, &mut |a, b| {
                Ok(
                    order_keys(call, &a.keys, &b.keys, ignore_case, tailored.as_deref())?
                        != Ordering::Greater,
                )
            })?;
            return Ok(());
        }
        // An ordinary sort, then neighbours.
        let mut entries: Vec<(Vec<Value>, Value)> = Vec::new();
        for group in groups {
            for item in group.items {
                entries.push((group.keys.clone(), item));
            }
        }
        entries.extend(rest);
        entries.extend(pending);
        let sorted = common::merge_sort(entries, &mut |a, b| {
            Ok(
                order_keys(call, &a.0, &b.0, ignore_case, tailored.as_deref())?
                    != Ordering::Greater,
            )
        })?;
        for (keys, item) in sorted {
            let same = match self.groups.last() {
                Some(last) => {
                    order_keys(call, &last.keys, &keys, ignore_case, tailored.as_deref())?
                        == Ordering::Equal
                }
                None => false,
            };
            match self.groups.last_mut() {
                Some(last) if same => last.items.push(item),
                _ => self.groups.push(Group {
                    keys,
                    items: vec![item],
                }),
            }
        }
        Ok(())
    }

    /// Adds to the group of equal keys, in the order in which they come.
    fn add(&mut self, call: &mut Call<'_>, keys: Vec<Value>, item: Value) -> Flow {
        let text = common::simple_hash(&keys, self.ignore_case);
        if let Some(at) = text.as_ref().and_then(|text| self.by_text.get(text)) {
            if let Some(group) = self.groups.get_mut(*at) {
                group.items.push(item);
            }
            return Ok(());
        }
        let ignore_case = self.ignore_case;
        let tailored = self.tailored.clone();
        for group in &mut self.groups {
            if group.keys.len() == keys.len()
                && order_keys(call, &group.keys, &keys, ignore_case, tailored.as_deref())?
                    == Ordering::Equal
            {
                group.items.push(item);
                return Ok(());
            }
        }
        if let Some(text) = text {
            self.by_text.insert(text, self.groups.len());
        }
        self.groups.push(Group {
            keys,
            items: vec![item],
        });
        Ok(())
    }

    fn as_table(&mut self, call: &mut Call<'_>) -> Flow {
        if self.groups.is_empty() {
            return Ok(());
        }
        let table = Dictionary::new(DictionaryKind::Hashtable, self.ignore_case);
        for group in std::mem::take(&mut self.groups) {
            let key = if call.flag("AsString") {
                Value::str(name_of(call, &group.keys)?)
            } else {
                group.keys.first().cloned().unwrap_or_default()
            };
            if key.is_null() || table.contains(&key) {
                let text = message("UtilityCommonStrings", "InvalidOperation", &[]);
                let inner = if key.is_null() {
                    Fault::net(
                        "System.ArgumentNullException",
                        "Key cannot be null. (Parameter 'key')",
                    )
                } else {
                    Fault::net(
                        "System.ArgumentException",
                        format!(
                            "Item has already been added. Key in dictionary: '{0}'  Key being added: '{0}'",
                            key.to_text()
                        ),
                    )
                };
                // The text is the id, full stops and all.
                let id = format!("{text},{}", call.rt.class_of(call.info.name));
                return call.fault(
                    Fault::new(id, ErrorCategory::InvalidArgument, text.as_str())
                        .of("System.Exception")
                        .inner(inner),
                );
            }
            table.set(key, collection(group.items));
        }
        call.write(Value::dictionary(table))
    }
}

fn collection(items: Vec<Value>) -> Value {
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::Known(Known::PSObject)],
        ),
        items,
    )
}

/// The key of what has no such property: a custom object has all of them, empty; others stand behind all that have it.
fn missing(item: &Value) -> Value {
    match item {
        Value::Object(held) if held.base.is_none() => Value::Null,
        _ => Value::Empty,
    }
}

/// A key without a wrapper around it.
fn strip(value: Value) -> Value {
    match value {
        Value::Empty => Value::Null,
        Value::Object(_) => value.base().clone(),
        value => value,
    }
}

fn order_keys(
    call: &mut Call<'_>,
    a: &[Value],
    b: &[Value],
    ignore_case: bool,
    tailored: Option<&Tailored>,
) -> Flow<Ordering> {
    for (a, b) in a.iter().zip(b) {
        let ordering = match (a, b, tailored) {
            (Value::Empty, Value::Empty, _) => Ordering::Equal,
            (Value::Empty, ..) => Ordering::Greater,
            (_, Value::Empty, _) => Ordering::Less,
            _ if a.is_null() && b.is_null() => Ordering::Equal,
            (Value::String(a), Value::String(b), Some(tailored)) => {
                tailored.compare(a, b, ignore_case)
            }
            _ => strict_order(a, b, ignore_case, call.rt)?,
        };
        if ordering != Ordering::Equal {
            return Ok(ordering);
        }
    }
    Ok(a.len().cmp(&b.len()))
}

/// The name of a group: the texts of its keys.
fn name_of(call: &mut Call<'_>, keys: &[Value]) -> Flow<String> {
    let mut texts = Vec::with_capacity(keys.len());
    for key in keys {
        texts.push(match key {
            Value::Null | Value::Empty => continue,
            _ if crate::value::member::enumerate(key).is_some() => convert::text_of(key, call.rt)?,
            _ => crate::format::display::text(key, call.rt)?,
        });
    }
    Ok(texts.join(", "))
}

fn group_object(call: &mut Call<'_>, group: Group, bare: bool) -> Flow<Value> {
    let name = name_of(call, &group.keys)?;
    let of = if bare {
        "Microsoft.PowerShell.Commands.GroupInfoNoElement"
    } else {
        "Microsoft.PowerShell.Commands.GroupInfo"
    };
    let count = i32::try_from(group.items.len()).unwrap_or(i32::MAX);
    let items = if bare { Vec::new() } else { group.items };
    Ok(Record::value(
        of,
        vec![
            (
                "Values",
                Value::list_of(
                    Type::Known(Known::ArrayList),
                    group.keys.into_iter().map(strip).collect(),
                ),
            ),
            ("Count", Value::Int(count)),
            ("Group", collection(items)),
            ("Name", Value::str(name)),
        ],
    ))
}
