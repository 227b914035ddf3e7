//! Attributes as objects, and the parameters that a `dynamicparam` block makes of them.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{
    Dictionary, DictionaryKind, Fault, Known, PSString, Result, Type, Value, convert,
};
use std::any::Any;
use std::cell::RefCell;

const PREFIX: &str = "System.Management.Automation.";

/// An attribute that a script made: `[Parameter]::new()`.
pub struct Attribute {
    of: Type,
    /// The arguments of the constructor.
    pub positional: Vec<Value>,
    /// Properties that were set.
    pub named: RefCell<Vec<(PSString, Value)>>,
}

impl Attribute {
    /// The name without namespace and without `Attribute`.
    pub fn short_name(&self) -> String {
        let name = self.of.short_name();
        name.strip_suffix("Attribute").unwrap_or(&name).to_owned()
    }

    /// Properties with the value they have when nobody set them; an index: that constructor argument.
    fn defaults(&self) -> Vec<(&'static str, Value)> {
        let argument = |at: usize| self.positional.get(at).cloned().unwrap_or_default();
        let all = || match self.positional.as_slice() {
            [one @ Value::Array(_)] => one.clone(),
            many => Value::array_of(Type::STRING, many.to_vec()),
        };
        match self.short_name().as_str() {
            "Parameter" => vec![
                ("ExperimentName", Value::Null),
                (
                    "ExperimentAction",
                    Value::enumeration("System.Management.Automation.ExperimentAction", 0),
                ),
                ("Position", Value::Int(i32::MIN)),
                ("ParameterSetName", Value::str("__AllParameterSets")),
                ("Mandatory", Value::FALSE),
                ("ValueFromPipeline", Value::FALSE),
                ("ValueFromPipelineByPropertyName", Value::FALSE),
                ("ValueFromRemainingArguments", Value::FALSE),
                ("HelpMessage", Value::Null),
                ("HelpMessageBaseName", Value::Null),
                ("HelpMessageResourceId", Value::Null),
                ("DontShow", Value::FALSE),
            ],
            "Alias" => vec![("AliasNames", all())],
            "ValidateSet" => vec![
                ("ErrorMessage", Value::Null),
                ("IgnoreCase", Value::TRUE),
                ("ValidValues", all()),
            ],
            "ValidateRange" => vec![("MinRange", argument(0)), ("MaxRange", argument(1))],
            "ValidateLength" | "ValidateCount" => {
                vec![("MinLength", argument(0)), ("MaxLength", argument(1))]
            }
            "ValidatePattern" => vec![
                ("RegexPattern", argument(0)),
                (
                    "Options",
                    Value::enumeration("System.Text.RegularExpressions.RegexOptions", 1),
                ),
                ("ErrorMessage", Value::Null),
            ],
            "ValidateScript" => {
                vec![("ErrorMessage", Value::Null), ("ScriptBlock", argument(0))]
            }
            "ArgumentCompleter" => vec![("ScriptBlock", argument(0)), ("Type", Value::Null)],
            "PSTypeName" => vec![("PSTypeName", argument(0))],
            "CmdletBinding" => vec![
                ("PositionalBinding", Value::TRUE),
                ("DefaultParameterSetName", Value::Null),
                ("SupportsShouldProcess", Value::FALSE),
                ("SupportsPaging", Value::FALSE),
                ("HelpUri", Value::str("")),
            ],
            "Obsolete" => vec![
                ("Message", argument(0)),
                (
                    "IsError",
                    Value::Bool(self.positional.get(1).is_some_and(convert::truth)),
                ),
                ("DiagnosticId", Value::Null),
                ("UrlFormat", Value::Null),
            ],
            _ => Vec::new(),
        }
    }
}

/// An attribute of any type, as code wrote it before a member.
pub fn written(of: Type, positional: Vec<Value>, named: Vec<(PSString, Value)>) -> Value {
    let made = Attribute {
        of,
        positional,
        named: RefCell::default(),
    };
    for (name, value) in named {
        if made.set(&name, &value).is_none() {
            made.named.borrow_mut().push((name, value));
        }
    }
    Value::net(made)
}

impl NetObject for Attribute {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let named = self.named.borrow();
        if let Some((_, value)) = named.iter().find(|(held, _)| eq_ignore_case(held, name)) {
            return Some(value.clone());
        }
        if eq_ignore_case(name, "TypeId") {
            return Some(Value::of_type(self.of.clone()));
        }
        self.defaults()
            .into_iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let (known, default) = self
            .defaults()
            .into_iter()
            .find(|(held, _)| eq_ignore_case(held, name))?;
        let value = match &default {
            Value::Bool(_) => Value::Bool(convert::truth(value)),
            Value::Int(_) => match convert::to_i32(value) {
                Ok(number) => Value::Int(number),
                Err(fault) => return Some(Err(fault)),
            },
            Value::String(_) => Value::str(value.to_text()),
            _ => value.clone(),
        };
        let mut named = self.named.borrow_mut();
        named.retain(|(held, _)| !eq_ignore_case(held, known));
        named.push((known.into(), value));
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .defaults()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        names.push("TypeId".to_owned());
        names
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A parameter that a `dynamicparam` block adds.
pub struct RuntimeDefinedParameter {
    /// Name, type, attributes, value, and whether it was set.
    properties: RefCell<Vec<(&'static str, Value)>>,
}

impl RuntimeDefinedParameter {
    /// One property.
    fn property(&self, name: &str) -> Option<Value> {
        self.properties
            .borrow()
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }

    /// Gives it the value that was bound.
    pub fn bind(&self, value: &Value) {
        for (name, held) in self.properties.borrow_mut().iter_mut() {
            match *name {
                "Value" => *held = value.clone(),
                "IsSet" => *held = Value::TRUE,
                _ => {}
            }
        }
    }
}

impl NetObject for RuntimeDefinedParameter {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.RuntimeDefinedParameter")
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.property(name)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        self.property(name)?;
        if eq_ignore_case(name, "Value") {
            self.bind(value);
            return Some(Ok(()));
        }
        for (held, slot) in self.properties.borrow_mut().iter_mut() {
            if eq_ignore_case(held, name) {
                *slot = value.clone();
            }
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        self.properties
            .borrow()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The types of this file.
pub fn is_known(full_name: &str) -> bool {
    full_name.strip_prefix(PREFIX).is_some_and(|name| {
        matches!(
            name,
            "RuntimeDefinedParameter" | "RuntimeDefinedParameterDictionary"
        ) || name.ends_with("Attribute") && !name.contains('.')
    })
}

/// Constructors of the types of this file.
pub fn construct(full_name: &str, args: &[Value]) -> Option<Result<Value>> {
    let name = full_name.strip_prefix(PREFIX)?;
    if name == "RuntimeDefinedParameterDictionary" {
        return Some(Ok(Value::dictionary(Dictionary::new(
            DictionaryKind::Generic(Type::named(full_name)),
            true,
        ))));
    }
    if name == "RuntimeDefinedParameter" {
        let (parameter, of, attributes) = match args {
            [] => (Value::str(""), Value::Null, None),
            [name, of, attributes] => (
                Value::str(name.to_text()),
                of.clone(),
                Some(attributes.clone()),
            ),
            _ => return None,
        };
        let of = match of.base() {
            Value::Type(_) => of,
            Value::Null | Value::Empty => Value::of_type(Type::OBJECT),
            other => match crate::value::types::resolve_name(&other.to_text()) {
                Some(of) => Value::of_type(of),
                None => {
                    return Some(Err(Fault::cast(
                        "InvalidCast",
                        format!(
                            "Cannot convert the \"{}\" value of type \"{}\" to type \"System.Type\".",
                            other.to_text(),
                            other.type_of().full_name()
                        ),
                    )));
                }
            },
        };
        let attributes = attributes
            .filter(|held| matches!(held.base(), Value::List(_)))
            .unwrap_or_else(|| {
                Value::list_of(
                    Type::generic(
                        "System.Collections.ObjectModel.Collection",
                        vec![Type::Known(Known::Attribute)],
                    ),
                    Vec::new(),
                )
            });
        return Some(Ok(Value::net(RuntimeDefinedParameter {
            properties: RefCell::new(vec![
                ("Name", parameter),
                ("ParameterType", of),
                ("Value", Value::Null),
                ("IsSet", Value::FALSE),
                ("Attributes", attributes),
            ]),
        })));
    }
    is_known(full_name).then(|| {
        Ok(Value::net(Attribute {
            of: Type::named(full_name),
            positional: args.to_vec(),
            named: RefCell::new(Vec::new()),
        }))
    })
}
