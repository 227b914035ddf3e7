//! `.Keys` and `.Values` of a dictionary: live views.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::{args, array};
use crate::value::net::enumerator::Enumerator;
use crate::value::types::Type;
use crate::value::{Context, Dictionary, Result, Value, convert};
use std::any::Any;
use std::rc::Rc;

/// The keys or the values of a dictionary.
pub struct Part {
    /// The type of the view.
    pub of: Type,
    /// Whose.
    pub dictionary: Rc<Dictionary>,
    /// Keys; else values.
    pub keys: bool,
}

impl Part {
    fn items(&self) -> Vec<Value> {
        if self.keys {
            self.dictionary.keys()
        } else {
            self.dictionary.values()
        }
    }
}

impl NetObject for Part {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Count") {
            Value::Int(self.dictionary.len() as i32)
        } else if is("IsSynchronized") {
            Value::Bool(false)
        } else if is("SyncRoot") {
            Value::Dictionary(Rc::clone(&self.dictionary))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["Count", "IsSynchronized", "SyncRoot"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("getenumerator", []) => Some(Ok(Value::net(
                Enumerator::typed(self.of.clone(), self.items()).over(&self.dictionary),
            ))),
            ("copyto", [_, _]) => Some(array::copy_to(&self.items(), args).map(|()| Value::Empty)),
            ("contains", [one]) => Some(Ok(Value::Bool(if self.keys {
                self.dictionary.contains(one)
            } else {
                self.items().iter().any(|held| held.net_equals(one))
            }))),
            ("indexof", [one]) => {
                Some(array::position(&self.items(), one, &[], false).map(Value::Int))
            }
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items())
    }

    fn guard(&self) -> Option<Rc<Dictionary>> {
        Some(Rc::clone(&self.dictionary))
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let indexable = self.of.full_name().contains("SortedList");
        if !indexable {
            // PowerShell indexes what it cannot index as a list of one.
            return None;
        }
        Some(match convert::to_i32(index) {
            Ok(at) => match usize::try_from(at)
                .ok()
                .and_then(|at| self.items().get(at).cloned())
            {
                Some(value) => Ok(value),
                None => args::index(),
            },
            Err(fault) => Err(fault),
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
