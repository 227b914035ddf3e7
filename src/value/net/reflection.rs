//! Reflection as far as scripts use it: members of a type as objects.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::signature::{self, FactKind, FactMember, Parameter};
use crate::value::members::{args, enums};
use crate::value::types::{self, Type};
use crate::value::{Context, Result, Value};
use std::any::Any;
use std::rc::Rc;

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
        let told = match self.kind {
            "Method" => self
                .fact
                .overloads
                .get(self.overload)
                .and_then(|one| one.returns.clone()),
            _ => self.fact.of.clone(),
        };
        if told.is_some() {
            return told;
        }
        let text = self.definition();
        let text = text.strip_prefix("static ").unwrap_or(text);
        types::resolve_name(text.split(' ').next().unwrap_or_default())
    }
}

impl Member {
    /// `get_X` or `set_X` of a property.
    fn accessor(&self, prefix: &str) -> Option<Member> {
        if !self.fact.definition.contains(&format!("{prefix};")) {
            return None;
        }
        let name = format!("{prefix}_{}", self.fact.name);
        let word = if self.is_static { "static " } else { "" };
        let of = self.value_type();
        let shown = of
            .as_ref()
            .map_or_else(|| "System.Object".to_owned(), types::display_name);
        let text = if prefix == "get" {
            format!("{word}{shown} {name}()")
        } else {
            format!("{word}void {name}({shown} value)")
        };
        let mut overload = signature::overload(&text, &[]);
        if prefix == "get" {
            overload.returns = of;
        } else if let Some(first) = overload.parameters.first_mut() {
            first.of = of;
        }
        let fact = FactMember {
            lower: name.to_ascii_lowercase().into(),
            name: name.into(),
            kind: FactKind::Method,
            kind_name: "Method".into(),
            definition: text.into(),
            overloads: vec![overload],
            of: None,
            hidden: true,
        };
        Some(Member {
            of: self.of.clone(),
            kind: "Method",
            fact: Rc::new(fact),
            overload: 0,
            is_static: self.is_static,
        })
    }

    /// The parameters of a method or a constructor.
    fn parameters(&self) -> Value {
        let of = Type::named("System.Reflection.ParameterInfo");
        let all = self.fact.overloads.get(self.overload).map(|one| {
            one.parameters
                .iter()
                .enumerate()
                .map(|(position, parameter)| {
                    Value::net(ParameterInfo {
                        parameter: parameter.clone(),
                        position,
                    })
                })
                .collect()
        });
        Value::array_of(of, all.unwrap_or_default())
    }

    /// The attributes of a class's property.
    fn attributes(&self) -> Vec<Value> {
        let Type::Class(class) = &self.of else {
            return Vec::new();
        };
        class
            .lineage()
            .iter()
            .flat_map(|one| {
                one.properties()
                    .iter()
                    .chain(one.static_properties())
                    .filter(|property| property.name.as_str() == &*self.fact.name)
                    .flat_map(|property| property.attributes.clone())
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// The class in the lineage that declares the member; the type itself, as far as is known of .NET's.
    fn declaring(&self) -> Type {
        let Type::Class(class) = &self.of else {
            return self.of.clone();
        };
        let name = &*self.fact.name;
        class
            .lineage()
            .into_iter()
            .find(|one| {
                self.kind == "Constructor"
                    || one
                        .properties()
                        .iter()
                        .chain(one.static_properties())
                        .any(|property| property.name.as_str() == name)
                    || one
                        .methods
                        .borrow()
                        .iter()
                        .any(|method| method.name.as_str() == name)
            })
            .map_or_else(|| class.net_base(), Type::Class)
    }
}

/// A parameter of a method.
struct ParameterInfo {
    parameter: Parameter,
    position: usize,
}

impl NetObject for ParameterInfo {
    fn type_of(&self) -> Type {
        Type::named("System.Reflection.RuntimeParameterInfo")
    }

    fn to_text(&self) -> String {
        let of = self.parameter.of.as_ref();
        format!(
            "{} {}",
            of.map_or_else(|| self.parameter.text.to_string(), Type::full_name),
            self.parameter.name
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::str(&*self.parameter.name)
        } else if is("ParameterType") {
            self.parameter
                .of
                .clone()
                .map(Value::of_type)
                .unwrap_or_default()
        } else if is("Position") {
            Value::Int(i32::try_from(self.position).unwrap_or(i32::MAX))
        } else if is("IsOptional") || is("HasDefaultValue") {
            Value::Bool(self.parameter.optional)
        } else if is("IsOut") || is("IsIn") || is("IsRetval") || is("IsLcid") {
            Value::FALSE
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "ParameterType",
            "Name",
            "HasDefaultValue",
            "Position",
            "IsIn",
            "IsLcid",
            "IsOptional",
            "IsOut",
            "IsRetval",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
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
        } else if is("DeclaringType") {
            Value::of_type(self.declaring())
        } else if is("ReflectedType") {
            Value::of_type(self.of.clone())
        } else if is("CustomAttributes") {
            Value::array(self.attributes())
        } else if is("IsConstructor") {
            Value::Bool(self.kind == "Constructor")
        } else if is("IsSpecialName") {
            Value::Bool(self.kind == "Constructor" || self.fact.hidden)
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
            ("getparameters", []) => Some(Ok(self.parameters())),
            ("getcustomattributes", [] | [_]) => Some(Ok(Value::array(self.attributes()))),
            ("getcustomattributes" | "isdefined", [of, ..]) => {
                let Value::Type(of) = of.base() else {
                    return None;
                };
                let mut all = self.attributes();
                all.retain(|one| types::is_instance(one, of));
                Some(Ok(if name == "isdefined" {
                    Value::Bool(!all.is_empty())
                } else {
                    Value::array(all)
                }))
            }
            ("invoke", [list]) if self.kind == "Constructor" => Some(
                crate::value::member::construct(&self.of, &args::items(list), cx),
            ),
            ("getgetmethod" | "getsetmethod", _) if self.kind == "Property" => {
                let prefix = name.get(..3).unwrap_or_default();
                Some(Ok(self
                    .accessor(prefix)
                    .map(Value::net)
                    .unwrap_or_default()))
            }
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

/// The public constructors; `GetConstructor` looks for the one that takes exactly these types.
fn constructors_of<'f>(
    of: &'f Type,
    facts: &'f signature::TypeFacts,
    what: &str,
    args: &[Value],
) -> impl Iterator<Item = Member> + 'f {
    let types: Option<Vec<Type>> = (what == "getconstructor")
        .then(|| {
            args.iter()
                .find(|one| matches!(one.base(), Value::Array(_)))
        })
        .flatten()
        .map(|list| {
            args::items(list)
                .iter()
                .filter_map(|one| match one.base() {
                    Value::Type(of) => Some((**of).clone()),
                    _ => None,
                })
                .collect()
        });
    facts
        .constructors
        .iter()
        .filter(move |one| {
            types.as_ref().is_none_or(|types| {
                types.len() == one.parameters.len()
                    && types
                        .iter()
                        .zip(&one.parameters)
                        .all(|(of, parameter)| parameter.of.as_ref() == Some(of))
            })
        })
        .map(move |one| Member {
            of: of.clone(),
            kind: "Constructor",
            fact: Rc::new(FactMember {
                name: ".ctor".into(),
                lower: ".ctor".into(),
                kind: FactKind::Method,
                kind_name: "Constructor".into(),
                definition: one.text.clone(),
                overloads: vec![one.clone()],
                of: None,
                hidden: false,
            }),
            overload: 0,
            is_static: false,
        })
}

/// What one member of the facts gives for a question: its overloads, or a property with its accessors.
fn declared(of: &Type, member: &Rc<FactMember>, is_static: bool, what: &str) -> Vec<Member> {
    let is_method = member.kind == FactKind::Method;
    let is_property = matches!(member.kind, FactKind::Property | FactKind::Indexer);
    let constant = is_static
        && member.kind == FactKind::Property
        && !member.definition.contains("{get;set;}")
        && member.definition.ends_with("{get;}")
        && of.full_name() != "System.DateTime";
    let made = |kind: &'static str, overload: usize| Member {
        of: of.clone(),
        kind,
        fact: Rc::clone(member),
        overload,
        is_static,
    };
    let mut all = Vec::new();
    let every = matches!(what, "getmembers" | "getmember");
    if is_method && (every || matches!(what, "getmethods" | "getmethod")) {
        for (overload, one) in member.overloads.iter().enumerate() {
            if !one.explicit {
                all.push(made("Method", overload));
            }
        }
    }
    if is_property && (every || matches!(what, "getmethods" | "getmethod")) && !constant {
        let property = made("Property", 0);
        all.extend(
            ["get", "set"]
                .iter()
                .filter_map(|one| property.accessor(one)),
        );
    }
    if is_property && (every && !constant || matches!(what, "getproperties" | "getproperty")) {
        all.push(made("Property", 0));
    }
    if constant && (every || matches!(what, "getfields" | "getfield")) {
        all.push(made("Field", 0));
    }
    all
}

/// `GetMethods()`, `GetMethod(name)`, `GetProperties()` ... of a type.
pub fn members(of: &Type, what: &str, args: &[Value]) -> Value {
    let one = matches!(
        what,
        "getmethod" | "getproperty" | "getfield" | "getconstructor"
    );
    let wanted = (!matches!(what, "getmembers" | "getconstructor" | "getconstructors"))
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
                of: Some(of.clone()),
                hidden: false,
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
        let constructors = matches!(what, "getconstructors" | "getconstructor")
            || what == "getmembers"
            || what == "getmember" && wanted.as_deref() == Some(".ctor");
        if constructors {
            found.extend(constructors_of(of, facts, what, args).map(Value::net));
        }
        let both = facts
            .instance_order
            .iter()
            .map(|member| (member, false))
            .chain(facts.static_order.iter().map(|member| (member, true)));
        for (member, is_static) in both {
            for made in declared(of, member, is_static, what) {
                if wanted
                    .as_ref()
                    .is_none_or(|wanted| **wanted == *made.fact.name)
                {
                    found.push(Value::net(made));
                }
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
