//! Objects of .NET types that are no more than their properties.

use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, Type, Value};
use std::any::Any;

/// An object of a .NET type that has nothing but properties.
pub struct Record {
    of: Type,
    text: Option<String>,
    fields: Vec<(&'static str, Value)>,
}

impl Record {
    /// An object of a type, by full name, with its properties in order.
    pub fn value(of: &str, fields: Vec<(&'static str, Value)>) -> Value {
        Value::net(Record {
            of: Type::named(of),
            text: None,
            fields,
        })
    }

    /// The same with what `ToString()` gives.
    pub fn with_text(of: &str, fields: Vec<(&'static str, Value)>, text: String) -> Value {
        Value::net(Record {
            of: Type::named(of),
            text: Some(text),
            fields,
        })
    }
}

impl NetObject for Record {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        self.text.clone().unwrap_or_else(|| self.of.full_name())
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.fields
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }

    fn property_names(&self) -> Vec<String> {
        self.fields
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
