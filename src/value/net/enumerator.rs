//! Enumerators: what `GetEnumerator()` gives.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args;
use crate::value::{Context, Dictionary, Result, Type, Value};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

/// What an enumerator says when its collection changed.
pub const MODIFIED: &str = "Collection was modified; enumeration operation may not execute.";

/// An enumerator over a snapshot of the elements. A pipeline unrolls it from where it stands.
pub struct Enumerator {
    of: Type,
    items: Vec<Value>,
    at: Cell<usize>,
    /// The dictionary that the elements are of, and how often it had changed.
    over: Option<(Rc<Dictionary>, u32)>,
}

impl Enumerator {
    /// An enumerator of a type by name.
    pub fn of(type_name: &str, items: Vec<Value>) -> Enumerator {
        Enumerator::typed(
            crate::value::types::resolve_name(type_name).unwrap_or_else(|| Type::named(type_name)),
            items,
        )
    }

    /// An enumerator of a type.
    pub fn typed(of: Type, items: Vec<Value>) -> Enumerator {
        Enumerator {
            of,
            items,
            at: Cell::new(0),
            over: None,
        }
    }

    /// The enumerator ends when the dictionary changes.
    pub fn over(mut self, dictionary: &Rc<Dictionary>) -> Enumerator {
        self.over = Some((Rc::clone(dictionary), dictionary.version.get()));
        self
    }

    /// True if what is enumerated changed meanwhile.
    fn is_stale(&self) -> bool {
        self.over
            .as_ref()
            .is_some_and(|(dictionary, version)| dictionary.version.get() != *version)
    }

    /// Moves on; the element that it stands on then.
    pub fn step(&self) -> Option<Value> {
        self.at.set((self.at.get() + 1).min(self.items.len() + 1));
        self.current().cloned()
    }

    fn current(&self) -> Option<&Value> {
        self.items.get(self.at.get().checked_sub(1)?)
    }
}

impl NetObject for Enumerator {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Current") || eq_ignore_case(name, "Entry") {
            return Some(self.current().cloned().unwrap_or_default());
        }
        if (eq_ignore_case(name, "Key") || eq_ignore_case(name, "Value"))
            && self.of.full_name().contains("numerator")
        {
            return self
                .current()
                .and_then(Value::net_object)
                .and_then(|entry| entry.get(name));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Current".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "movenext" if self.is_stale() => Some(args::invalid(MODIFIED)),
            "movenext" => {
                let next = self.at.get() + 1;
                let more = next <= self.items.len();
                self.at.set(next.min(self.items.len() + 1));
                Some(Ok(Value::Bool(more)))
            }
            "reset" => {
                self.at.set(0);
                Some(Ok(Value::Empty))
            }
            "dispose" => Some(Ok(Value::Empty)),
            "getenumerator" => Some(Ok(Value::net(Enumerator::typed(
                self.of.clone(),
                self.items.clone(),
            )))),
            "clone" => Some(Ok(Value::net(Enumerator::typed(
                self.of.clone(),
                self.items.clone(),
            )))),
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items.iter().skip(self.at.get()).cloned().collect())
    }

    fn guard(&self) -> Option<Rc<Dictionary>> {
        self.over
            .as_ref()
            .map(|(dictionary, _)| Rc::clone(dictionary))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
