//! `[ref]`: a place that a method can read and write.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;

/// Where a reference points: a variable of the engine's, or a cell.
pub trait Place {
    /// The value there.
    fn get(&self) -> Value;
    /// Puts a value there.
    fn set(&self, value: Value) -> Result<()>;
}

impl Place for RefCell<Value> {
    fn get(&self) -> Value {
        self.borrow().clone()
    }
    fn set(&self, value: Value) -> Result<()> {
        *self.borrow_mut() = value;
        Ok(())
    }
}

/// A `PSReference`.
pub struct Reference(pub Box<dyn Place>);

impl Reference {
    /// A reference to a cell of its own, as `[ref]5` makes it.
    pub fn to_value(value: Value) -> Value {
        Value::net(Reference(Box::new(RefCell::new(value))))
    }
}

impl NetObject for Reference {
    fn type_of(&self) -> Type {
        let held = self.0.get();
        let of = if held.is_null() {
            Type::OBJECT
        } else {
            held.type_of()
        };
        Type::generic("System.Management.Automation.PSReference", vec![of])
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Value").then(|| self.0.get())
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        eq_ignore_case(name, "Value").then(|| self.0.set(value.clone()))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Value".to_owned()]
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
