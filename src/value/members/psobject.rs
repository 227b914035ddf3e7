//! `.psobject`: the members of an object as objects, to look at and to change.

use super::psobject_property::Property;
use super::psobject_type_names::type_names;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::member::{self, PropertySource};
use crate::value::types::{self, Type};
use crate::value::{
    Context, Fault, MemberKind, NetObject, PSObject, Result, Slot, Value, attached,
};
use std::any::Any;
use std::rc::Rc;

/// What `.psobject` gives.
pub struct View(pub Value);

impl NetObject for View {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSObject")
    }

    fn to_text(&self) -> String {
        self.0.to_text()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Properties") {
            Value::net(Members {
                of: self.0.clone(),
                what: What::Properties,
            })
        } else if is("Methods") {
            Value::net(Members {
                of: self.0.clone(),
                what: What::Methods,
            })
        } else if is("Members") {
            Value::net(Members {
                of: self.0.clone(),
                what: What::All,
            })
        } else if is("TypeNames") {
            type_names(&self.0)
        } else if is("BaseObject") || is("ImmediateBaseObject") {
            self.0.base().clone()
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Members",
            "Properties",
            "Methods",
            "ImmediateBaseObject",
            "BaseObject",
            "TypeNames",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "copy" => Some(Ok(copy(&self.0))),
            "tostring" => Some(cx.text_of(&self.0).map(Value::str)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What `.psbase` gives: the object without what PowerShell adds to it.
pub struct Bare(pub Value);

impl NetObject for Bare {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSMemberSet")
    }

    fn to_text(&self) -> String {
        self.0.to_text()
    }

    fn get(&self, name: &str) -> Option<Value> {
        super::own_property(&self.0, name)
    }

    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        super::set_property(&self.0, name, value, cx)
    }

    fn property_names(&self) -> Vec<String> {
        super::property_names(&self.0)
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        if name == "gettype" {
            return Some(Ok(Value::of_type(Type::Known(types::Known::PSObject))));
        }
        Some(member::invoke(&self.0, name, args, cx))
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(member::index(&self.0, index, &mut crate::value::NoContext))
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        member::enumerate(&self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A shallow copy of an object.
pub fn copy(value: &Value) -> Value {
    match value {
        Value::Object(held) => {
            let copy = PSObject {
                base: held.base.clone(),
                class: held.class.clone(),
                type_names: std::cell::RefCell::new(held.type_names.borrow().clone()),
                members: std::cell::RefCell::new(held.members.borrow().clone()),
                locked: std::cell::Cell::new(false),
                from_errors: std::cell::Cell::new(false),
            };
            Value::Object(Rc::new(copy))
        }
        Value::Dictionary(dictionary) => Value::dictionary(dictionary.copy()),
        Value::Array(array) => Value::array_of(array.element.clone(), array.items.borrow().clone()),
        Value::List(list) => Value::list_of(list.kind.clone(), list.items.borrow().clone()),
        other => other.clone(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Properties,
    Methods,
    All,
}

/// `.psobject.Properties` and its relatives.
pub struct Members {
    of: Value,
    what: What,
}

impl Members {
    fn all(&self) -> Vec<Value> {
        let mut all = Vec::new();
        if self.what != What::Methods {
            let mut properties = member::properties(&self.of);
            if let Value::Object(held) = &self.of
                && let Some(class) = &held.class
            {
                // What was added to the object comes before what its class declares.
                properties.sort_by_key(|(name, _)| class.property_type(name).is_some());
            }
            for (name, source) in properties {
                all.push(Value::net(Property::new(&self.of, &name, &source)));
            }
            if let Some(xml) = self.of.downcast::<crate::value::net::xml::XmlObject>() {
                for name in xml.class_names() {
                    let property = Property::new(&self.of, name, &PropertySource::Native);
                    all.push(Value::net(property));
                }
            }
        }
        if self.what != What::Properties {
            let mut infos = member::list(&self.of);
            if matches!(self.of.base(), Value::Object(_)) {
                // A custom object's own methods, in the order of their declaration.
                let order = ["ToString", "GetType", "Equals", "GetHashCode"];
                infos.sort_by_key(|info| {
                    order
                        .iter()
                        .position(|name| *name == info.name.as_str())
                        .unwrap_or(0)
                });
            }
            for info in infos {
                match info.kind.as_str() {
                    "ScriptMethod" => {
                        all.push(super::method_group::script(&self.of, &info.name));
                    }
                    "Method" => all.extend(super::method_group::of(&self.of, &info.name)),
                    _ => {}
                }
            }
        }
        all
    }

    fn find(&self, name: &str) -> Option<Value> {
        self.all().into_iter().find(|one| {
            one.net_object()
                .and_then(|net| net.get("Name"))
                .is_some_and(|held| eq_ignore_case(&held.to_text(), name))
        })
    }
}

impl NetObject for Members {
    fn type_of(&self) -> Type {
        let member = match self.what {
            What::Properties => "System.Management.Automation.PSPropertyInfo",
            What::Methods => "System.Management.Automation.PSMethodInfo",
            What::All => "System.Management.Automation.PSMemberInfo",
        };
        Type::generic(
            "System.Management.Automation.PSMemberInfoIntegratingCollection",
            vec![Type::named(member)],
        )
    }

    fn to_text(&self) -> String {
        let shown: Vec<String> = self.all().iter().map(Value::to_text).collect();
        shown.join(" ")
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("add", [one, ..]) => Some(add(&self.of, one).map(|()| Value::Empty)),
            ("remove", [name]) => {
                if let Some(Value::Object(held)) =
                    attached::of(&self.of).or_else(|| Some(self.of.clone()))
                {
                    held.members.borrow_mut().remove(&name.to_text());
                }
                Some(Ok(Value::Empty))
            }
            ("match", [pattern, ..]) => {
                let Ok(pattern) = Wildcard::new(&pattern.to_text()) else {
                    return Some(Ok(Value::array(Vec::new())));
                };
                let found = self
                    .all()
                    .into_iter()
                    .filter(|one| {
                        one.net_object()
                            .and_then(|net| net.get("Name"))
                            .is_some_and(|held| pattern.is_match(&held.to_text()))
                    })
                    .collect();
                Some(Ok(Value::list_of(
                    Type::generic(
                        "System.Management.Automation.ReadOnlyPSMemberInfoCollection",
                        vec![Type::named("System.Management.Automation.PSPropertyInfo")],
                    ),
                    found,
                )))
            }
            ("item", [name]) => Some(Ok(self.find(&name.to_text()).unwrap_or_default())),
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.all())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            let found: Vec<Value> = many
                .items
                .borrow()
                .iter()
                .filter_map(|one| self.find(&one.to_text()))
                .collect();
            return Some(Ok(Value::array(found)));
        }
        Some(Ok(self.find(&index.to_text()).unwrap_or_default()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Adds a member object (a `PSNoteProperty`, `PSScriptProperty` ...) to an object.
pub fn add(to: &Value, member: &Value) -> Result<()> {
    let Some(property) = member.downcast::<Property>() else {
        return Err(Fault::net(
            "System.ArgumentException",
            "The member cannot be added.",
        ));
    };
    let held = attached::holder(to);
    if held.members.borrow().find(&property.name).is_some() {
        return Err(Fault::net(
            "System.Management.Automation.ExtendedTypeSystemException",
            format!(
                "Cannot add a member with the name \"{}\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.",
                property.name
            ),
        ));
    }
    let (kind, slot) = match &property.detached {
        Some((kind, slot)) => (*kind, slot.clone()),
        None => (
            MemberKind::Note,
            Slot::Note(property.value().unwrap_or_default()),
        ),
    };
    held.members
        .borrow_mut()
        .add(&property.name, kind, slot, false);
    Ok(())
}
