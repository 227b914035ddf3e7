//! `Tuple` and `ValueTuple`.

use super::NetObject;
use crate::text::name::{eq_ignore_case, starts_with_ignore_case};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;

/// A tuple of either kind.
pub struct Tuple {
    /// The type.
    pub of: Type,
    /// The items.
    pub items: Vec<Value>,
}

impl Tuple {
    /// A `ValueTuple` of the items' own types.
    pub fn value_tuple(items: Vec<Value>) -> Value {
        let args = items.iter().map(Value::type_of).collect();
        Value::net(Tuple {
            of: Type::generic("System.ValueTuple", args),
            items,
        })
    }

    /// A `Tuple` of the items' own types.
    pub fn tuple(items: Vec<Value>) -> Value {
        let args = items.iter().map(Value::type_of).collect();
        Value::net(Tuple {
            of: Type::generic("System.Tuple", args),
            items,
        })
    }
}

impl NetObject for Tuple {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        let items: Vec<String> = self.items.iter().map(Value::to_text).collect();
        format!("({})", items.join(", "))
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Length") {
            return Some(Value::Int(self.items.len() as i32));
        }
        if !starts_with_ignore_case(name, "Item") {
            return None;
        }
        let at: usize = name.get(4..)?.parse().ok()?;
        self.items.get(at.checked_sub(1)?).cloned()
    }

    fn property_names(&self) -> Vec<String> {
        let items = (1..=self.items.len()).map(|at| format!("Item{at}"));
        let length = ["Length".to_owned()];
        // Fields come after properties.
        match &self.of {
            Type::Generic(generic) if &*generic.definition == "System.ValueTuple" => {
                length.into_iter().chain(items).collect()
            }
            _ => items.chain(length).collect(),
        }
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("compareto", [other]) => {
                let other = other.downcast::<Tuple>()?;
                for (a, b) in self.items.iter().zip(&other.items) {
                    let order = match crate::value::members::list::default_order(a, b) {
                        Ok(order) => order,
                        Err(fault) => return Some(Err(fault)),
                    };
                    if order.is_ne() {
                        return Some(Ok(Value::Int(order as i32)));
                    }
                }
                Some(Ok(Value::Int(0)))
            }
            _ => None,
        }
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Some(all) = crate::value::member::enumerate(index) {
            let parts = all
                .iter()
                .map(|at| self.index(at))
                .collect::<Option<Result<_>>>()?;
            return Some(parts.map(Value::array));
        }
        let at = match crate::value::convert::to_i32(index) {
            Ok(at) => i64::from(at),
            Err(fault) => return Some(Err(fault)),
        };
        // As in arrays, what is below zero counts from the end.
        let at = if at < 0 {
            at + self.items.len() as i64
        } else {
            at
        };
        Some(Ok(usize::try_from(at)
            .ok()
            .and_then(|at| self.items.get(at).cloned())
            .unwrap_or_default()))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<Tuple>()?;
        Some(
            self.items.len() == other.items.len()
                && self
                    .items
                    .iter()
                    .zip(&other.items)
                    .all(|(a, b)| a.net_equals(b)),
        )
    }

    fn hash(&self) -> Option<u64> {
        Some(self.items.iter().fold(17, |hash: u64, item| {
            hash.rotate_left(5) ^ item.identity_hash()
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
