//! A method without its call: `'a'.Substring` shows its overloads, and can be invoked.

use super::signature::{self, FactKind, FactMember, Overload};
use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Type};
use crate::value::{Context, MemberBody, NetObject, Result, Slot, Value};
use std::any::Any;

/// A `PSMethod` and its relatives.
#[derive(Clone)]
pub struct MethodGroup {
    target: Value,
    name: String,
    definitions: Vec<String>,
    kind: &'static str,
    of: Type,
}

impl MethodGroup {
    /// What each overload takes, and what it gives.
    pub fn shapes(&self) -> Vec<(Vec<Type>, Option<Type>)> {
        let Type::Generic(method) = &self.of else {
            return Vec::new();
        };
        let Some(Type::Generic(group)) = method.args.first() else {
            return Vec::new();
        };
        group
            .args
            .iter()
            .filter_map(|one| match one {
                Type::Generic(held) if &*held.definition == "System.Action" => {
                    Some((held.args.clone(), None))
                }
                Type::Generic(held) => {
                    let (last, rest) = held.args.split_last()?;
                    Some((rest.to_vec(), Some(last.clone())))
                }
                other if other.full_name() == "System.Action" => Some((Vec::new(), None)),
                _ => None,
            })
            .collect()
    }
}

/// `PSMethod[MethodGroup[Func[...], ...]]`: the overloads as delegate types.
fn group_type(overloads: &[Overload]) -> Type {
    let named = |name: &str, args: Vec<Type>| {
        if args.is_empty() {
            Type::named(name)
        } else {
            Type::generic(name, args)
        }
    };
    let shapes = overloads
        .iter()
        .filter(|one| !one.explicit)
        .map(|one| {
            let opaque = || Type::named("System.Management.Automation.PSNonBindableType");
            let text = one.text.strip_prefix("static ").unwrap_or(&one.text);
            let returns = text.split(' ').next().unwrap_or_default();
            let returned = one.returns.clone();
            let bindable = !one.generic
                && one
                    .parameters
                    .iter()
                    .all(|parameter| parameter.of.is_some() && !parameter.by_ref);
            if !bindable {
                return Type::generic("System.Func", vec![opaque()]);
            }
            let mut args: Vec<Type> = one
                .parameters
                .iter()
                .filter_map(|parameter| parameter.of.clone())
                .collect();
            if returns == "void" {
                return named("System.Action", args);
            }
            args.push(
                returned
                    .or_else(|| types::resolve_name(returns))
                    .unwrap_or_else(opaque),
            );
            Type::generic("System.Func", args)
        })
        .collect();
    Type::generic(
        "System.Management.Automation.PSMethod",
        vec![named("System.Management.Automation.MethodGroup", shapes)],
    )
}

/// The method of that name that the object's type has; `None`: there is none.
pub fn of(object: &Value, name: &str) -> Option<Value> {
    let base = object.base();
    if base.is_null() {
        return None;
    }
    let facts = signature::facts(&base.type_of()).or_else(|| signature::facts(&Type::OBJECT))?;
    let member = facts.instances.get(name)?;
    match member.kind {
        FactKind::Method => Some(from_fact(object, member, "PSMethod")),
        FactKind::Indexer => Some(from_fact(object, member, "PSParameterizedProperty")),
        FactKind::Property | FactKind::Other => None,
    }
}

fn from_fact(target: &Value, member: &FactMember, kind: &'static str) -> Value {
    let definitions = if kind == "PSParameterizedProperty" {
        signature::split_definitions(&member.definition)
            .into_iter()
            .map(str::to_owned)
            .collect()
    } else {
        member
            .overloads
            .iter()
            .map(|one| one.text.to_string())
            .collect()
    };
    let of = if kind == "PSMethod" {
        group_type(&member.overloads)
    } else {
        Type::named(&format!("System.Management.Automation.{kind}"))
    };
    Value::net(MethodGroup {
        target: target.clone(),
        name: member.name.to_string(),
        definitions,
        kind,
        of,
    })
}

fn group(target: &Value, name: &str, definitions: Vec<String>, kind: &'static str) -> Value {
    Value::net(MethodGroup {
        target: target.clone(),
        name: name.to_owned(),
        definitions,
        kind,
        of: Type::named(&format!("System.Management.Automation.{kind}")),
    })
}

/// A script method of the object.
pub fn script(object: &Value, name: &str) -> Value {
    group(
        object,
        name,
        vec![format!("System.Object {name}();")],
        "PSScriptMethod",
    )
}

/// A static method.
pub fn statics(of: &Type, member: &FactMember) -> Value {
    from_fact(&Value::of_type(of.clone()), member, "PSMethod")
}

/// The constructors, as `[T]::new` shows them.
pub fn constructors(of: &Type) -> Value {
    let definitions = match signature::facts(of) {
        Some(facts) if !facts.constructors.is_empty() => facts
            .constructors
            .iter()
            .map(|one| one.text.to_string())
            .collect(),
        _ => vec![format!("{} new()", types::display_name(of))],
    };
    group(&Value::of_type(of.clone()), "new", definitions, "PSMethod")
}

impl NetObject for MethodGroup {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        self.definitions.join(", ")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("OverloadDefinitions") {
            super::args::strings(self.definitions.iter().map(String::as_str))
        } else if is("MemberType") {
            let number = match self.kind {
                "PSParameterizedProperty" => 512,
                "PSScriptMethod" => 256,
                _ => 64,
            };
            Value::enumeration("System.Management.Automation.PSMemberTypes", number)
        } else if is("TypeNameOfValue") {
            match self.kind {
                "PSScriptMethod" => Value::str("System.Object"),
                _ => Value::str(self.type_of().full_name()),
            }
        } else if is("Value") {
            Value::net(self.clone())
        } else if is("Name") {
            Value::str(self.name.as_str())
        } else if is("IsInstance") {
            Value::Bool(true)
        } else if is("Script") && self.kind == "PSScriptMethod" {
            match &self.target {
                Value::Object(held) => match held.members.borrow().get(&self.name) {
                    Some(Slot::Body(body)) => match &**body {
                        MemberBody::Method(block) => Value::ScriptBlock(block.clone()),
                        _ => Value::Null,
                    },
                    _ => Value::Null,
                },
                _ => Value::Null,
            }
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.kind {
            "PSScriptMethod" => &[
                "Script",
                "OverloadDefinitions",
                "MemberType",
                "TypeNameOfValue",
                "Value",
                "Name",
                "IsInstance",
            ],
            _ => &[
                "OverloadDefinitions",
                "MemberType",
                "TypeNameOfValue",
                "Value",
                "Name",
                "IsInstance",
            ],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "invoke" => Some(match self.target.base() {
                Value::Type(of)
                    if self.kind == "PSMethod"
                        && signature::facts(of).is_some_and(|facts| {
                            facts.statics.get(self.name.as_str()).is_some()
                        }) =>
                {
                    crate::value::member::invoke_static(of, &self.name, args, cx)
                }
                _ => crate::value::member::invoke(&self.target, &self.name, args, cx),
            }),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
