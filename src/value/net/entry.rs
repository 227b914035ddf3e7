//! `DictionaryEntry` and `KeyValuePair[K,V]`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{Known, Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;

/// One entry of a dictionary.
pub struct Entry {
    of: Type,
    key: RefCell<Value>,
    value: RefCell<Value>,
}

impl Entry {
    /// A `DictionaryEntry`.
    pub fn dictionary(key: Value, value: Value) -> Value {
        Entry::typed(Type::Known(Known::DictionaryEntry), key, value)
    }

    /// An entry of the given type.
    pub fn typed(of: Type, key: Value, value: Value) -> Value {
        Value::net(Entry {
            of,
            key: RefCell::new(key),
            value: RefCell::new(value),
        })
    }

    /// The key.
    pub fn key(&self) -> Value {
        self.key.borrow().clone()
    }

    /// The value.
    pub fn value(&self) -> Value {
        self.value.borrow().clone()
    }

    fn is_dictionary_entry(&self) -> bool {
        self.of.is_known(Known::DictionaryEntry)
    }
}

impl NetObject for Entry {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        format!(
            "[{}, {}]",
            self.key.borrow().to_text(),
            self.value.borrow().to_text()
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Key")
            || (eq_ignore_case(name, "Name") && self.is_dictionary_entry())
        {
            return Some(self.key());
        }
        eq_ignore_case(name, "Value").then(|| self.value())
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if !self.is_dictionary_entry() {
            return self.get(name).map(|_| {
                Err(crate::value::Fault::runtime(
                    "PropertyAssignmentException",
                    format!("'{name}' is a ReadOnly property."),
                )
                .of("System.Management.Automation.SetValueException"))
            });
        }
        if eq_ignore_case(name, "Key") || eq_ignore_case(name, "Name") {
            *self.key.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        if eq_ignore_case(name, "Value") {
            *self.value.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = if self.is_dictionary_entry() {
            &["Name", "Key", "Value"]
        } else {
            &["Key", "Value"]
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<Entry>()?;
        Some(self.key().net_equals(&other.key()) && self.value().net_equals(&other.value()))
    }

    fn hash(&self) -> Option<u64> {
        Some(self.key.borrow().identity_hash() ^ self.value.borrow().identity_hash().rotate_left(7))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
