//! Which properties an object shows, in which order, and its type names.

use super::data::Data;
use crate::grammar;
use crate::text::name::{Name, NameMap, eq_ignore_case};
use crate::value::{MemberBody, MemberKind, Slot, Value, attached, members, types};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// True for the members that are properties.
fn is_property(kind: MemberKind) -> bool {
    !matches!(kind, MemberKind::Method | MemberKind::PropertySet)
}

/// Names in their order, each once.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    /// The same, once there are many.
    seen: NameMap<()>,
}

impl Names {
    fn push(&mut self, name: &str) {
        let known = if self.seen.is_empty() {
            self.list.iter().any(|held| eq_ignore_case(held, name))
        } else {
            self.seen.contains(name)
        };
        if known {
            return;
        }
        self.list.push(name.to_owned());
        if !self.seen.is_empty() {
            self.seen.insert(Name::new(name), ());
        } else if self.list.len() > MANY {
            for name in &self.list {
                self.seen.insert(Name::new(name), ());
            }
        }
    }
}

/// From how many names on they are looked up.
const MANY: usize = 16;

/// Properties of the object's own members.
fn own(object: &Value, names: &mut Names) {
    if let Some(whole) = attached::of(object) {
        return own(&whole, names);
    }
    if let Value::Object(held) = object {
        for (name, kind, hidden, _) in held.members.borrow().iter() {
            if !hidden && is_property(kind) {
                names.push(name.as_str());
            }
        }
    }
    for (name, kind, _) in crate::value::member::type_data::all(object) {
        if is_property(kind) {
            names.push(&name);
        }
    }
}

/// Properties of the .NET object below: those that PowerShell adds to its type, and those of .NET.
fn native(object: &Value) -> (Vec<String>, Vec<String>) {
    let base = match object {
        Value::Object(held) => match &held.base {
            Some(base) => base,
            None => return Default::default(),
        },
        other => other,
    };
    let names = members::property_names(base);
    let added = added_to(base);
    if added.is_empty() {
        return (Vec::new(), names);
    }
    names
        .into_iter()
        .partition(|name| added.iter().any(|held| eq_ignore_case(held, name)))
}

/// The properties that .NET gives an object.
pub fn declared(object: &Value) -> Vec<String> {
    native(object).1
}

/// The names of the members that PowerShell adds to a type and its bases; looked up once per type.
fn added_to(value: &Value) -> Rc<[String]> {
    thread_local! {
        static KNOWN: RefCell<FxHashMap<String, Rc<[String]>>> = RefCell::default();
    }
    let of = value.type_of();
    let key = of.full_name();
    if let Some(known) = KNOWN.with(|known| known.borrow().get(&key).cloned()) {
        return known;
    }
    let mut names = Vec::new();
    for line in types::lineage(&of) {
        let name = line.full_name();
        let Some(text) = grammar::type_data_text(&name).filter(|text| text.contains("Members"))
        else {
            continue;
        };
        if let Some(Data::Table(members)) =
            Data::read(&name, text).and_then(|data| data.get("Members").cloned())
        {
            names.extend(members.into_iter().map(|(name, _)| name));
        }
    }
    let names: Rc<[String]> = names.into();
    KNOWN.with(|known| known.borrow_mut().insert(key, Rc::clone(&names)));
    names
}

/// All properties as they are displayed: those of .NET first, then those that were added.
pub fn all(object: &Value) -> Vec<String> {
    let (added, native) = native(object);
    let mut names = Names::default();
    if is_instance(object) {
        own(object, &mut names);
    }
    for name in &native {
        names.push(name);
    }
    own(object, &mut names);
    for name in &added {
        names.push(name);
    }
    names.list
}

/// All properties as `*` finds them: those that were added first.
pub fn matching(object: &Value) -> Vec<String> {
    let (added, native) = native(object);
    let mut names = Names::default();
    if is_instance(object) {
        for (name, kind, _) in crate::value::member::type_data::all(object) {
            if is_property(kind) {
                names.push(&name);
            }
        }
    }
    own(object, &mut names);
    for name in added.iter().chain(&native) {
        names.push(name);
    }
    names.list
}

/// An instance of a script's class: its members are its type's.
fn is_instance(object: &Value) -> bool {
    matches!(object, Value::Object(held) if held.class.is_some())
}

/// The property of a name as the object spells it.
pub fn spelled(object: &Value, name: &str) -> Option<String> {
    if let Some(whole) = attached::of(object) {
        return spelled(&whole, name);
    }
    let is_it = |held: &str| eq_ignore_case(held, name);
    let added = crate::value::member::type_data::all(object);
    let added = || {
        let mut added = added.iter();
        let found = added.find(|(held, kind, _)| is_property(*kind) && is_it(held));
        found.map(|(held, ..)| held.clone())
    };
    if is_instance(object)
        && let Some(found) = added()
    {
        return Some(found);
    }
    if let Value::Object(held) = object {
        let members = held.members.borrow();
        let found = members
            .iter()
            .find(|(held, kind, hidden, _)| !hidden && is_property(*kind) && is_it(held.as_str()));
        if let Some((held, ..)) = found {
            return Some(held.as_str().to_owned());
        }
    }
    added().or_else(|| members::spelled(object, name))
}

/// True for objects without properties.
pub fn has_none(object: &Value) -> bool {
    match object {
        Value::Object(held) if held.base.is_none() => {
            !held.members.borrow().iter().any(|(name, kind, hidden, _)| {
                !hidden && is_property(kind) && !super::display::is_remoting(name.as_str())
            })
        }
        _ => {
            // Most have one that comes first.
            let first = members::property_names(object);
            let known = first
                .first()
                .is_some_and(|name| !super::display::is_remoting(name));
            !known
                && all(object)
                    .iter()
                    .all(|name| super::display::is_remoting(name))
        }
    }
}

/// The default display properties that an object itself carries (`PSStandardMembers`).
pub fn own_default_set(object: &Value) -> Option<Vec<String>> {
    if let Some(whole) = attached::of(object) {
        return own_default_set(&whole);
    }
    let Value::Object(held) = object else {
        return None;
    };
    let Some(Slot::Note(Value::Object(standard))) =
        held.members.borrow().get("PSStandardMembers").cloned()
    else {
        return None;
    };
    match standard.members.borrow().get("DefaultDisplayPropertySet") {
        Some(Slot::Body(body)) => match &**body {
            MemberBody::PropertySet(names) => Some(names.iter().map(ToString::to_string).collect()),
            _ => None,
        },
        _ => None,
    }
}

/// `PSTypeNames`.
pub fn type_names(object: &Value) -> Vec<String> {
    types::type_names(object)
}
