//! One member as an object: what `.psobject.Properties['x']` is.

use crate::text::name::eq_ignore_case;
use crate::value::member::{self, PropertySource};
use crate::value::types::{self, Type};
use crate::value::{MemberBody, MemberKind, NetObject, PSString, Result, Slot, Value};
use std::any::Any;
use std::rc::Rc;

/// One property as an object.
pub struct Property {
    owner: Value,
    pub(super) name: String,
    kind: &'static str,
    /// A property that belongs to no object yet.
    pub(super) detached: Option<(MemberKind, Slot)>,
}

impl NetObject for Property {
    fn type_of(&self) -> Type {
        Type::named(&format!("System.Management.Automation.PS{}", self.kind))
    }

    fn to_text(&self) -> String {
        let value = self.value().unwrap_or_default();
        match self.kind {
            "NoteProperty" => {
                let of = if value.is_null() {
                    "object".to_owned()
                } else {
                    types::display_name(&value.type_of())
                };
                format!("{of} {}={}", self.name, value.to_text())
            }
            _ => self.name.clone(),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::str(self.name.as_str())
        } else if is("Value") {
            self.value().unwrap_or_default()
        } else if is("MemberType") {
            Value::enumeration(
                "System.Management.Automation.PSMemberTypes",
                match self.kind {
                    "NoteProperty" => 8,
                    "ScriptProperty" => 16,
                    "AliasProperty" => 1,
                    "PropertySet" => 32,
                    "ScriptMethod" => 256,
                    _ => 4,
                },
            )
        } else if is("TypeNameOfValue") {
            let value = self.value().unwrap_or_default();
            Value::str(if value.is_null() {
                "System.Object".to_owned()
            } else {
                types::type_names(&value)
                    .into_iter()
                    .next()
                    .unwrap_or_default()
            })
        } else if is("IsSettable") {
            Value::Bool(self.settable())
        } else if is("IsGettable") {
            Value::Bool(true)
        } else if is("IsInstance") {
            Value::Bool(
                !matches!(self.kind, "Property")
                    || !matches!(&self.owner, Value::Object(_))
                    || self.detached.is_some()
                    || matches!(&self.owner, Value::Object(held) if held.class.is_some()),
            )
        } else if is("ReferencedMemberName") && self.kind == "AliasProperty" {
            match self.body().as_deref() {
                Some(MemberBody::Alias { of, .. }) => Value::String(of.clone()),
                _ => Value::Null,
            }
        } else if is("GetterScript") && self.kind == "ScriptProperty" {
            match self.body().as_deref() {
                Some(MemberBody::Script {
                    get: Some(block), ..
                }) => Value::ScriptBlock(Rc::clone(block)),
                _ => Value::Null,
            }
        } else if is("SetterScript") && self.kind == "ScriptProperty" {
            match self.body().as_deref() {
                Some(MemberBody::Script {
                    set: Some(block), ..
                }) => Value::ScriptBlock(Rc::clone(block)),
                _ => Value::Null,
            }
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if !eq_ignore_case(name, "Value") {
            return None;
        }
        Some(
            member::set(
                &self.owner,
                &self.name,
                value.clone(),
                &mut crate::value::NoContext,
            )
            .map(|_| ()),
        )
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.kind {
            "NoteProperty" => &[
                "MemberType",
                "IsSettable",
                "IsGettable",
                "Value",
                "TypeNameOfValue",
                "Name",
                "IsInstance",
            ],
            "ScriptProperty" => &[
                "MemberType",
                "IsSettable",
                "IsGettable",
                "GetterScript",
                "SetterScript",
                "Value",
                "TypeNameOfValue",
                "Name",
                "IsInstance",
            ],
            "AliasProperty" => &[
                "ReferencedMemberName",
                "MemberType",
                "IsSettable",
                "IsGettable",
                "Value",
                "TypeNameOfValue",
                "Name",
                "IsInstance",
            ],
            _ => &[
                "MemberType",
                "Value",
                "IsSettable",
                "IsGettable",
                "TypeNameOfValue",
                "Name",
                "IsInstance",
            ],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Property {
    pub(super) fn new(owner: &Value, name: &str, source: &PropertySource) -> Property {
        Property {
            owner: owner.clone(),
            name: name.to_owned(),
            kind: match source {
                PropertySource::Note(_) => match owner {
                    Value::Object(held)
                        if held
                            .class
                            .as_ref()
                            .is_some_and(|class| class.property_type(name).is_some()) =>
                    {
                        "Property"
                    }
                    _ => "NoteProperty",
                },
                PropertySource::Script(_) => "ScriptProperty",
                PropertySource::Alias(_) => "AliasProperty",
                PropertySource::Native => "Property",
            },
            detached: None,
        }
    }

    /// `[psnoteproperty]::new(name, value)`, `[psscriptproperty]::new(name, getter, setter)`, `[psaliasproperty]::new(name, of)`.
    pub fn construct(of: &str, args: &[Value]) -> Option<Value> {
        let name = args.first()?.to_text();
        let block = |at: usize| match args.get(at).map(Value::base) {
            Some(Value::ScriptBlock(block)) => Some(Rc::clone(block)),
            _ => None,
        };
        let (kind, detached) = match of {
            "PSNoteProperty" => (
                "NoteProperty",
                (
                    MemberKind::Note,
                    Slot::Note(args.get(1).cloned().unwrap_or_default()),
                ),
            ),
            "PSScriptProperty" => (
                "ScriptProperty",
                (
                    MemberKind::Script,
                    Slot::Body(Rc::new(MemberBody::Script {
                        get: block(1),
                        set: block(2),
                    })),
                ),
            ),
            "PSAliasProperty" => (
                "AliasProperty",
                (
                    MemberKind::Alias,
                    Slot::Body(Rc::new(MemberBody::Alias {
                        of: args.get(1)?.to_text().into(),
                        convert: match args.get(2).map(Value::base) {
                            Some(Value::Type(of)) => Some((**of).clone()),
                            _ => None,
                        },
                    })),
                ),
            ),
            "PSScriptMethod" => (
                "ScriptMethod",
                (
                    MemberKind::Method,
                    Slot::Body(Rc::new(MemberBody::Method(block(1)?))),
                ),
            ),
            "PSPropertySet" => (
                "PropertySet",
                (
                    MemberKind::PropertySet,
                    Slot::Body(Rc::new(MemberBody::PropertySet(
                        super::args::items(args.get(1)?)
                            .iter()
                            .map(|one| PSString::from(one.to_text()))
                            .collect(),
                    ))),
                ),
            ),
            _ => return None,
        };
        Some(Value::net(Property {
            owner: Value::Null,
            name,
            kind,
            detached: Some(detached),
        }))
    }

    pub(super) fn value(&self) -> Option<Value> {
        if let Some((_, Slot::Note(value))) = &self.detached {
            return Some(value.clone());
        }
        member::plain_property(&self.owner, &self.name)
            .or_else(|| super::property(&self.owner, &self.name).and_then(Result::ok))
            .or_else(|| match member::type_data::find(&self.owner, &self.name)? {
                Slot::Note(value) => Some(value),
                Slot::Body(_) => None,
            })
    }

    fn settable(&self) -> bool {
        match self.kind {
            "NoteProperty" => true,
            "ScriptProperty" => match &self.owner {
                Value::Object(held) => matches!(
                    held.members.borrow().get(&self.name),
                    Some(Slot::Body(body)) if matches!(&**body, MemberBody::Script { set: Some(_), .. })
                ),
                _ => false,
            },
            "Property" => {
                if matches!(&self.owner, Value::Object(held) if held.class.is_some()) {
                    return true;
                }
                super::signature::facts(&self.owner.type_of())
                    .and_then(|facts| {
                        facts
                            .instances
                            .get(self.name.as_str())
                            .map(|one| one.definition.contains("set;"))
                    })
                    .unwrap_or(false)
            }
            _ => true,
        }
    }
}

impl Property {
    fn body(&self) -> Option<Rc<MemberBody>> {
        if let Some((_, Slot::Body(body))) = &self.detached {
            return Some(Rc::clone(body));
        }
        match &self.owner {
            Value::Object(held) => match held.members.borrow().get(&self.name) {
                Some(Slot::Body(body)) => Some(Rc::clone(body)),
                _ => None,
            },
            _ => None,
        }
    }
}
