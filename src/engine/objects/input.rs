//! `$input` and `$args`: what came from upstream, and what bound to no parameter.

use super::super::binder::Binder;
use crate::value::net::enumerator::Enumerator;
use crate::value::{Context, NetObject, PSString, Result, Type, Value};
use std::any::Any;

/// `$input` in an `end` block: what came from upstream.
pub fn input_enumerator(items: Vec<Value>) -> Value {
    Value::net(InputEnumerator(Enumerator::of(
        "System.Collections.ArrayList+ArrayListEnumeratorSimple",
        items,
    )))
}

/// `$input`: what is read from it is gone.
pub struct InputEnumerator(pub Enumerator);

impl NetObject for InputEnumerator {
    fn type_of(&self) -> Type {
        self.0.type_of()
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.0.get(name)
    }
    fn property_names(&self) -> Vec<String> {
        self.0.property_names()
    }
    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        self.0.call(this, name, args, cx)
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        while let Some(item) = self.0.step() {
            items.push(item);
        }
        Some(items)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A parameter name that `$args` carries, so that splatting it binds by name again.
pub struct ParameterMark(pub PSString, pub bool);

impl NetObject for ParameterMark {
    fn type_of(&self) -> Type {
        Type::STRING
    }
    fn to_text(&self) -> String {
        if self.1 {
            format!("-{}:", self.0)
        } else {
            format!("-{}", self.0)
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$args`: what bound to no parameter, names marked as such.
pub fn marked_args(binder: &Binder) -> Vec<Value> {
    let mut all = Vec::new();
    for argument in binder.rest() {
        match (&argument.name, &argument.value) {
            (Some(name), value) => {
                all.push(Value::net(ParameterMark(
                    name.as_str().into(),
                    argument.colon,
                )));
                all.extend(value.clone());
            }
            (None, Some(value)) => all.push(value.clone()),
            (None, None) => {}
        }
    }
    all
}

/// The name behind such a mark, and whether its value follows.
pub fn parameter_mark(value: &Value) -> Option<(String, bool)> {
    value
        .downcast::<ParameterMark>()
        .map(|mark| (mark.0.to_string(), mark.1))
}
