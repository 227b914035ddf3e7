//! `.psobject`: the members of an object as objects, to look at and to change.

use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::member::{self, PropertySource};
use crate::value::types::{self, Type};
use crate::value::{
    Context, Fault, MemberBody, MemberKind, NetObject, PSObject, PSString, Result, Slot, Value,
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

/// The live list of type names.
pub fn type_names(value: &Value) -> Value {
    Value::net(TypeNames(value.clone()))
}

/// Replaces the type names.
pub fn set_type_names(value: &Value, names: &Value) {
    if let Value::Object(held) = value {
        let names = super::args::items(names);
        *held.type_names.borrow_mut() = Some(
            names
                .iter()
                .map(|one| PSString::from(one.to_text()))
                .collect(),
        );
    }
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
        if let Value::Object(held) = &self.0 {
            *held.type_names.borrow_mut() = Some(names);
        }
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
                if let Value::Object(held) = &self.of {
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
    let Value::Object(held) = to else {
        return Ok(());
    };
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

/// One property as an object.
pub struct Property {
    owner: Value,
    name: String,
    kind: &'static str,
    /// A property that belongs to no object yet.
    detached: Option<(MemberKind, Slot)>,
}

impl Property {
    fn new(owner: &Value, name: &str, source: &PropertySource) -> Property {
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

    fn value(&self) -> Option<Value> {
        if let Some((_, Slot::Note(value))) = &self.detached {
            return Some(value.clone());
        }
        member::plain_property(&self.owner, &self.name)
            .or_else(|| super::property(&self.owner, &self.name).and_then(Result::ok))
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
