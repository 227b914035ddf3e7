//! `.pstypenames`: the names of an object's types, to look at and to change.

use crate::text::name::eq_ignore_case;
use crate::value::member;
use crate::value::types::{self, Type};
use crate::value::{Context, NetObject, PSString, Result, Value, attached};
use std::any::Any;

/// The live list of type names.
pub fn type_names(value: &Value) -> Value {
    Value::net(TypeNames(value.clone()))
}

/// Replaces the type names.
pub fn set_type_names(value: &Value, names: &Value) {
    let names = super::args::items(names);
    *attached::holder(value).type_names.borrow_mut() = Some(
        names
            .iter()
            .map(|one| PSString::from(one.to_text()))
            .collect(),
    );
}

/// `PSTypeNames`: changes write through.
pub struct TypeNames(Value);

impl TypeNames {
    fn names(&self) -> Vec<PSString> {
        types::type_names(&self.0)
            .into_iter()
            .map(PSString::from)
            .collect()
    }

    fn store(&self, names: Vec<PSString>) {
        *attached::holder(&self.0).type_names.borrow_mut() = Some(names);
    }
}

impl NetObject for TypeNames {
    fn type_of(&self) -> Type {
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::STRING],
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Count").then(|| Value::Int(self.names().len() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Count".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let mut names = self.names();
        let text = |at: usize| args.get(at).map(|one| PSString::from(one.to_text()));
        let result = match name {
            "add" => {
                names.push(text(0)?);
                Value::Empty
            }
            "insert" => {
                let at = super::args::int(args, 0)?;
                let Some(at) = usize::try_from(at).ok().filter(|at| *at <= names.len()) else {
                    return Some(super::args::index());
                };
                names.insert(at, text(1)?);
                Value::Empty
            }
            "clear" => {
                names.clear();
                Value::Empty
            }
            "remove" => {
                let wanted = text(0)?;
                let at = names.iter().position(|one| *one == wanted);
                if let Some(at) = at {
                    names.remove(at);
                }
                Value::Bool(at.is_some())
            }
            "removeat" => {
                let at = super::args::int(args, 0)?;
                match usize::try_from(at).ok().filter(|at| *at < names.len()) {
                    Some(at) => {
                        names.remove(at);
                    }
                    None => return Some(super::args::index()),
                }
                Value::Empty
            }
            "contains" => return Some(Ok(Value::Bool(names.contains(&text(0)?)))),
            "indexof" => {
                let wanted = text(0)?;
                let at = names.iter().position(|one| *one == wanted);
                return Some(Ok(Value::Int(at.map_or(-1, |at| at as i32))));
            }
            _ => return None,
        };
        self.store(names);
        Some(Ok(result))
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.names().into_iter().map(Value::String).collect())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let names = Value::array(self.enumerate()?);
        Some(member::index(&names, index, &mut crate::value::NoContext))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
