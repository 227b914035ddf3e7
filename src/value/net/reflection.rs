//! Reflection as far as scripts use it: assemblies, and members of a type as objects.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::signature::{self, FactKind, FactMember};
use crate::value::members::{args, enums};
use crate::value::types::{self, Type};
use crate::value::{Context, Result, Value};
use std::any::Any;
use std::rc::Rc;

/// An assembly, by its full name.
pub struct Assembly(pub String);

impl NetObject for Assembly {
    fn type_of(&self) -> Type {
        Type::named("System.Reflection.RuntimeAssembly")
    }

    fn to_text(&self) -> String {
        self.0.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("FullName") {
            Value::str(self.0.as_str())
        } else if is("ImageRuntimeVersion") {
            Value::str("v4.0.30319")
        } else if is("IsDynamic") || is("GlobalAssemblyCache") {
            Value::Bool(false)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["FullName", "ImageRuntimeVersion", "IsDynamic"]
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
            ("gettype", [text, ..]) => Some(Ok(types::resolve_name(&text.to_text())
                .map(Value::of_type)
                .unwrap_or_default())),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A method, property, field or constructor of a type.
pub struct Member {
    of: Type,
    kind: &'static str,
    fact: Rc<FactMember>,
    overload: usize,
    is_static: bool,
}

impl Member {
    fn definition(&self) -> &str {
        self.fact
            .overloads
            .get(self.overload)
            .map_or(&*self.fact.definition, |one| &one.text)
    }

    fn value_type(&self) -> Option<Type> {
        let text = self.definition();
        let text = text.strip_prefix("static ").unwrap_or(text);
        types::resolve_name(text.split(' ').next().unwrap_or_default())
    }
}

impl NetObject for Member {
    fn type_of(&self) -> Type {
        Type::named(match self.kind {
            "Property" => "System.Reflection.RuntimePropertyInfo",
            "Field" => "System.Reflection.RtFieldInfo",
            "Constructor" => "System.Reflection.RuntimeConstructorInfo",
            _ => "System.Reflection.RuntimeMethodInfo",
        })
    }

    fn to_text(&self) -> String {
        self.definition().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::str(&*self.fact.name)
        } else if is("MemberType") {
            Value::enumeration(
                "System.Reflection.MemberTypes",
                match self.kind {
                    "Property" => 16,
                    "Field" => 4,
                    "Constructor" => 1,
                    _ => 8,
                },
            )
        } else if is("DeclaringType") || is("ReflectedType") {
            Value::of_type(self.of.clone())
        } else if is("IsStatic") {
            Value::Bool(self.is_static)
        } else if is("IsPublic") {
            Value::Bool(true)
        } else if is("PropertyType") || is("FieldType") || is("ReturnType") {
            self.value_type().map(Value::of_type).unwrap_or_default()
        } else if is("CanRead") {
            Value::Bool(self.fact.definition.contains("get;"))
        } else if is("CanWrite") {
            Value::Bool(self.fact.definition.contains("set;"))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "DeclaringType",
            "ReflectedType",
            "MemberType",
            "IsPublic",
            "IsStatic",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("invoke", [target, list]) => {
                let list = args::items(list);
                Some(if self.is_static {
                    crate::value::member::invoke_static(&self.of, &self.fact.name, &list, cx)
                } else {
                    crate::value::member::invoke(target, &self.fact.name, &list, cx)
                })
            }
            ("getvalue", [target, ..]) => Some(if self.is_static {
                crate::value::member::get_static(&self.of, &self.fact.name, cx)
                    .unwrap_or(Ok(Value::Null))
            } else {
                cx.property(target, &self.fact.name)
                    .map(Option::unwrap_or_default)
            }),
            ("setvalue", [target, value, ..]) => Some(
                crate::value::member::set(target, &self.fact.name, value.clone(), cx)
                    .map(|_| Value::Empty),
            ),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `GetMethods()`, `GetMethod(name)`, `GetProperties()` ... of a type.
pub fn members(of: &Type, what: &str, args: &[Value]) -> Value {
    let one = matches!(
        what,
        "getmethod" | "getproperty" | "getfield" | "getconstructor"
    );
    let wanted = (what != "getmembers")
        .then(|| args::text(args, 0).map(ToString::to_string))
        .flatten();
    let mut found: Vec<Value> = Vec::new();
    let facts = signature::facts(of);
    if matches!(what, "getfields" | "getfield" | "getmembers" | "getmember")
        && let Some(names) = enums::members_of(of)
    {
        let mut all = vec![("value__".to_owned(), false)];
        all.extend(names.into_iter().map(|(name, _)| (name, true)));
        for (name, is_static) in all {
            if wanted.as_ref().is_some_and(|wanted| *wanted != name) {
                continue;
            }
            let fact = FactMember {
                lower: name.to_ascii_lowercase().into(),
                definition: format!("{} {name}", of.full_name()).into(),
                kind: FactKind::Property,
                kind_name: "Property".into(),
                overloads: Vec::new(),
                name: name.into(),
            };
            found.push(Value::net(Member {
                of: of.clone(),
                kind: "Field",
                fact: Rc::new(fact),
                overload: 0,
                is_static,
            }));
        }
    }
    if let Some(facts) = &facts {
        let both = facts
            .instance_order
            .iter()
            .map(|member| (member, false))
            .chain(facts.static_order.iter().map(|member| (member, true)));
        for (member, is_static) in both {
            if wanted
                .as_ref()
                .is_some_and(|wanted| **wanted != *member.name)
            {
                continue;
            }
            let is_method = member.kind == FactKind::Method;
            let constant = is_static
                && member.kind == FactKind::Property
                && !member.definition.contains("{get;set;}")
                && member.definition.ends_with("{get;}")
                && of.full_name() != "System.DateTime";
            let fits = match what {
                "getmethods" | "getmethod" => is_method,
                "getproperties" | "getproperty" => {
                    member.kind == FactKind::Property || member.kind == FactKind::Indexer
                }
                "getfields" | "getfield" => constant,
                "getconstructors" | "getconstructor" => false,
                _ => true,
            };
            if !fits {
                continue;
            }
            let count = if is_method { member.overloads.len() } else { 1 };
            for overload in 0..count {
                if is_method
                    && member
                        .overloads
                        .get(overload)
                        .is_some_and(|one| one.explicit)
                {
                    continue;
                }
                found.push(Value::net(Member {
                    of: of.clone(),
                    kind: if is_method {
                        "Method"
                    } else if constant && what.starts_with("getm") {
                        "Field"
                    } else {
                        "Property"
                    },
                    fact: Rc::clone(member),
                    overload,
                    is_static,
                }));
            }
        }
    }
    if one {
        return found.into_iter().next().unwrap_or_default();
    }
    Value::array_of(
        Type::named(match what {
            "getmethods" => "System.Reflection.MethodInfo",
            "getproperties" => "System.Reflection.PropertyInfo",
            "getfields" => "System.Reflection.FieldInfo",
            "getconstructors" => "System.Reflection.ConstructorInfo",
            _ => "System.Reflection.MemberInfo",
        }),
        found,
    )
}
