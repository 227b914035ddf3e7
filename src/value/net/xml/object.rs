//! Nodes as objects: .NET's members, and child elements and attributes as properties.

use super::list::{Namespaces, NodeList};
use super::methods;
use super::node::{Kind, Node};
use super::parse::{parse, parse_fragment};
use super::write::{inner, outer};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::invalid;
use crate::value::net::NetObject;
use crate::value::{Context, ErrorCategory, Fault, Result, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A node as an object.
pub struct XmlObject(pub Rc<Node>);

impl XmlObject {
    /// As a value.
    pub fn value(node: Rc<Node>) -> Value {
        Value::net(XmlObject(node))
    }

    /// Attributes and children as the adapter's properties: name and definition.
    pub fn node_members(&self) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        let attributes = self.0.attributes.borrow();
        let children = self.0.children.borrow();
        let nodes = attributes
            .iter()
            .chain(children.iter().filter(|one| one.kind != Kind::Whitespace));
        for node in nodes {
            let name = node.local_name();
            if all.iter().any(|(held, _)| eq_ignore_case(held, name)) {
                continue;
            }
            let value = self.get(name).unwrap_or_default();
            let definition = match &value {
                Value::String(_) => format!("string {name} {{get;set;}}"),
                other => format!(
                    "{} {name} {{get;}}",
                    crate::value::types::display_name(&other.type_of())
                ),
            };
            all.push((name.to_owned(), definition));
        }
        all
    }

    /// The names of the properties of .NET's own class, in order of declaration.
    pub fn class_names(&self) -> &'static [&'static str] {
        class_names(self.0.kind)
    }

    /// The properties of .NET's own class: name and definition.
    pub fn class_members(&self) -> Vec<(&'static str, &'static str)> {
        let kind = self.0.kind;
        CLASS_MEMBERS
            .iter()
            .filter(|(of, _, _)| of.is_none_or(|of| of == kind))
            .map(|(_, name, definition)| (*name, *definition))
            .collect()
    }

    /// The node behind a value.
    pub(super) fn of(value: &Value) -> Option<Rc<Node>> {
        value.downcast::<XmlObject>().map(|held| Rc::clone(&held.0))
    }
}

/// A node or nothing.
pub(super) fn optional(node: Option<Rc<Node>>) -> Value {
    node.map(XmlObject::value).unwrap_or_default()
}

/// Reads a document into a new object.
fn read(text: &str) -> Result<Rc<Node>> {
    parse(text, false).map_err(|error| Fault::net("System.Xml.XmlException", error.message))
}

/// The nodes below a node; `None` for what is no node.
pub fn children(value: &Value) -> Option<Vec<Value>> {
    let node = XmlObject::of(value)?;
    let children = node.children.borrow();
    Some(
        children
            .iter()
            .map(|child| XmlObject::value(Rc::clone(child)))
            .collect(),
    )
}

/// `[xml]'...'`.
pub fn cast(text: &str) -> Result<Value> {
    parse_fragment(text)
        .map(XmlObject::value)
        .map_err(|error| Fault::net("System.Xml.XmlException", error.message))
}

/// `[xml]::new()` and the namespace manager.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    match of {
        "System.Xml.XmlDocument" => Some(Ok(XmlObject::value(Node::new(Kind::Document, "", "")))),
        "System.Xml.XmlNamespaceManager" => {
            let _ = args;
            Some(Ok(Value::net(Namespaces::default())))
        }
        _ => None,
    }
}

/// What a property of the adapter gives for a node.
fn node_value(node: &Rc<Node>) -> Value {
    match node.kind {
        Kind::Text => return Value::str(node.value.borrow().as_str()),
        Kind::Attribute => return Value::str(node.value.borrow().as_str()),
        Kind::Element => {
            if !node.attributes.borrow().is_empty() {
                return XmlObject::value(Rc::clone(node));
            }
            let children = node.children.borrow();
            let plain = match children.as_slice() {
                [] => true,
                [only] => only.kind == Kind::Text,
                _ => false,
            };
            if plain {
                return Value::str(node.inner_text());
            }
        }
        Kind::Document | Kind::Fragment => {}
        _ => return Value::str(node.value.borrow().as_str()),
    }
    XmlObject::value(Rc::clone(node))
}

/// Attributes and children of a local name.
fn named(node: &Node, name: &str) -> Vec<Rc<Node>> {
    let fits = |one: &&Rc<Node>| eq_ignore_case(one.local_name(), name);
    let mut all: Vec<Rc<Node>> = node
        .attributes
        .borrow()
        .iter()
        .filter(fits)
        .cloned()
        .collect();
    all.extend(
        node.children
            .borrow()
            .iter()
            .filter(|one| one.kind != Kind::Whitespace)
            .filter(fits)
            .cloned(),
    );
    all
}

fn property(node: &Rc<Node>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    let sibling = |step: isize| -> Value {
        let found = node.position().and_then(|(parent, at)| {
            let at = at.checked_add_signed(step)?;
            parent.children.borrow().get(at).cloned()
        });
        optional(found)
    };
    Some(if is("Name") {
        Value::str(node.name.as_str())
    } else if is("LocalName") {
        Value::str(node.local_name())
    } else if is("Prefix") {
        Value::str(node.prefix())
    } else if is("NamespaceURI") {
        Value::str(node.namespace_uri())
    } else if is("NodeType") {
        Value::enumeration("System.Xml.XmlNodeType", node.kind.number())
    } else if is("OuterXml") {
        Value::str(outer(node))
    } else if is("InnerXml") {
        Value::str(inner(node))
    } else if is("InnerText") {
        Value::str(node.inner_text())
    } else if is("Value") {
        match node.kind {
            Kind::Element | Kind::Document | Kind::Fragment => Value::Null,
            _ => Value::str(node.value.borrow().as_str()),
        }
    } else if (is("Data") || is("Length"))
        && matches!(node.kind, Kind::Text | Kind::CData | Kind::Comment)
    {
        let held = node.value.borrow();
        if is("Data") {
            Value::str(held.as_str())
        } else {
            Value::Int(held.encode_utf16().count() as i32)
        }
    } else if is("ChildNodes") {
        Value::net(NodeList::children(node))
    } else if is("Attributes") {
        if node.kind == Kind::Element {
            Value::net(NodeList::attributes(node))
        } else {
            Value::Null
        }
    } else if is("HasAttributes") && node.kind == Kind::Element {
        Value::Bool(!node.attributes.borrow().is_empty())
    } else if is("HasChildNodes") {
        Value::Bool(!node.children.borrow().is_empty())
    } else if is("IsEmpty") && node.kind == Kind::Element {
        Value::Bool(node.children.borrow().is_empty() && !node.spread.get())
    } else if is("FirstChild") {
        optional(node.children.borrow().first().cloned())
    } else if is("LastChild") {
        optional(node.children.borrow().last().cloned())
    } else if is("NextSibling") {
        sibling(1)
    } else if is("PreviousSibling") {
        sibling(-1)
    } else if is("ParentNode") {
        if node.kind == Kind::Attribute {
            Value::Null
        } else {
            optional(node.parent())
        }
    } else if is("OwnerElement") && node.kind == Kind::Attribute {
        optional(node.parent())
    } else if is("OwnerDocument") {
        if node.kind == Kind::Document {
            Value::Null
        } else {
            optional(Some(node.document()).filter(|document| document.kind == Kind::Document))
        }
    } else if is("DocumentElement") && node.kind == Kind::Document {
        optional(node.document_element())
    } else if is("PreserveWhitespace") && node.kind == Kind::Document {
        Value::Bool(node.keeps_space.get())
    } else if is("Specified") && node.kind == Kind::Attribute {
        Value::TRUE
    } else if is("IsReadOnly") {
        Value::FALSE
    } else if is("BaseURI") {
        Value::str("")
    } else if (is("Version") || is("Encoding") || is("Standalone"))
        && node.kind == Kind::Declaration
    {
        Value::str(pseudo(&node.value.borrow(), name))
    } else if is("Implementation") && node.kind == Kind::Document {
        crate::value::net::record::bare("System.Xml.XmlImplementation")
    } else if is("Schemas") && node.kind == Kind::Document {
        crate::value::net::record::bare("System.Xml.Schema.XmlSchemaSet")
    } else if is("SchemaInfo") && node.kind == Kind::Document {
        crate::value::net::record::bare("System.Xml.Schema.XmlSchemaInfo")
    } else if is("NameTable") && node.kind == Kind::Document {
        crate::value::net::record::bare("System.Xml.NameTable")
    } else if is("PreviousText")
        || is("DocumentType")
        || is("XmlResolver")
        || is("SchemaInfo")
        || is("Schemas")
        || is("Implementation")
    {
        Value::Null
    } else {
        return None;
    })
}

/// An attribute-like part of a declaration.
pub(super) fn pseudo(text: &str, name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    text.split_once(&format!("{lower}="))
        .and_then(|(_, rest)| {
            let quote = rest.chars().next()?;
            rest.get(1..)?.split(quote).next().map(str::to_owned)
        })
        .unwrap_or_default()
}

/// The properties of .NET's class in order of declaration.
fn class_names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Document => &[
            "NodeType",
            "ParentNode",
            "DocumentType",
            "Implementation",
            "Name",
            "LocalName",
            "DocumentElement",
            "OwnerDocument",
            "Schemas",
            "XmlResolver",
            "NameTable",
            "PreserveWhitespace",
            "IsReadOnly",
            "InnerText",
            "InnerXml",
            "SchemaInfo",
            "BaseURI",
            "Value",
            "ChildNodes",
            "PreviousSibling",
            "NextSibling",
            "Attributes",
            "FirstChild",
            "LastChild",
            "HasChildNodes",
            "NamespaceURI",
            "Prefix",
            "OuterXml",
            "PreviousText",
        ],
        Kind::Element => &[
            "Name",
            "LocalName",
            "NamespaceURI",
            "Prefix",
            "NodeType",
            "ParentNode",
            "OwnerDocument",
            "IsEmpty",
            "Attributes",
            "HasAttributes",
            "SchemaInfo",
            "InnerXml",
            "InnerText",
            "NextSibling",
            "PreviousSibling",
            "Value",
            "ChildNodes",
            "FirstChild",
            "LastChild",
            "HasChildNodes",
            "IsReadOnly",
            "OuterXml",
            "BaseURI",
            "PreviousText",
        ],
        _ => &[
            "ParentNode",
            "Name",
            "LocalName",
            "NamespaceURI",
            "Prefix",
            "NodeType",
            "OwnerDocument",
            "Value",
            "InnerText",
            "InnerXml",
            "OuterXml",
            "ChildNodes",
            "FirstChild",
            "LastChild",
            "NextSibling",
            "PreviousSibling",
            "HasChildNodes",
            "Attributes",
            "IsReadOnly",
            "BaseURI",
            "PreviousText",
        ],
    }
}

/// What the adapter says about a node that is not there: PowerShell wraps it once more.
fn unknown(name: &str) -> Box<Fault> {
    let message = format!(
        "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
    );
    let inner = Fault::runtime("PropertyAssignmentException", message.as_str());
    Fault::new(
        "ExceptionWhenSetting",
        ErrorCategory::NotSpecified,
        format!("Exception setting \"{name}\": \"{message}\""),
    )
    .of("System.Management.Automation.SetValueInvocationException")
    .inner(inner)
}

fn set_error(message: String) -> Result<()> {
    Err(Fault::new(
        "XmlNodeSetRestrictionsMoreThanOneNode",
        ErrorCategory::NotSpecified,
        message,
    )
    .of("System.Management.Automation.SetValueException"))
}

impl NetObject for XmlObject {
    fn type_of(&self) -> Type {
        Type::named(self.0.kind.type_name())
    }

    fn to_text(&self) -> String {
        // `ToString()` gives the local name; conversion to a string the type.
        self.0.kind.type_name().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let found = named(&self.0, name);
        match found.as_slice() {
            [] => property(&self.0, name),
            [one] => Some(node_value(one)),
            many => Some(Value::array(many.iter().map(node_value).collect())),
        }
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let found = named(&self.0, name);
        match found.as_slice() {
            [] => {}
            [one] => {
                // A node's value is text, whatever it is set to.
                let text = &value.to_text();
                let children = one.children.borrow().clone();
                return Some(match (one.kind, children.as_slice()) {
                    (Kind::Element, []) => {
                        one.set_inner_text(text);
                        Ok(())
                    }
                    (Kind::Element, [only]) if only.kind == Kind::Text => {
                        only.value.borrow_mut().clone_from(text);
                        Ok(())
                    }
                    (Kind::Element, _) => set_error(format!(
                        "Cannot set \"{name}\" because only nodes with at most one text child can be set."
                    )),
                    _ => {
                        one.value.borrow_mut().clone_from(text);
                        Ok(())
                    }
                });
            }
            _ => {
                return Some(set_error(format!(
                    "Cannot set \"{name}\" because only strings can be used as values to set XmlNode properties."
                )));
            }
        }
        let is = |known: &str| eq_ignore_case(name, known);
        if is("InnerText") {
            self.0.set_inner_text(&value.to_text());
            return Some(Ok(()));
        }
        if is("Value") || is("Data") {
            if matches!(self.0.kind, Kind::Element | Kind::Document) {
                return Some(invalid("Cannot set a value on node type 'Element'."));
            }
            *self.0.value.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        if is("InnerXml") {
            let wrapped = format!("<x>{}</x>", value.to_text());
            return Some(read(&wrapped).map(|document| {
                self.0.children.borrow_mut().clear();
                if let Some(root) = document.document_element() {
                    let moved = root.children.borrow().clone();
                    for child in moved {
                        self.0.append(child);
                    }
                }
            }));
        }
        if is("PreserveWhitespace") {
            self.0.keeps_space.set(crate::value::convert::truth(value));
            return Some(Ok(()));
        }
        Some(Err(match property(&self.0, name) {
            Some(_) => Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"),
            None => unknown(name),
        }))
    }

    fn property_names(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut add = |name: &str| {
            if !all.iter().any(|held| eq_ignore_case(held, name)) {
                all.push(name.to_owned());
            }
        };
        for attribute in self.0.attributes.borrow().iter() {
            add(attribute.local_name());
        }
        for child in self
            .0
            .children
            .borrow()
            .iter()
            .filter(|child| child.kind != Kind::Whitespace)
        {
            add(child.local_name());
        }
        // A node without any shows what .NET tells of it.
        if all.is_empty() {
            all.extend(
                class_names(self.0.kind)
                    .iter()
                    .map(|name| (*name).to_owned()),
            );
        }
        all
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        methods::run(&self.0, this, name, args, cx).transpose()
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        match index.base() {
            Value::String(name) => {
                let found = self
                    .0
                    .children
                    .borrow()
                    .iter()
                    .find(|child| child.kind == Kind::Element && child.name == name.as_str())
                    .cloned();
                Some(Ok(optional(found)))
            }
            Value::Array(many) => {
                let items = many.items.borrow();
                Some(Ok(match items.len() {
                    0 => Value::Empty,
                    1 | 2 => Value::Null,
                    _ => Value::array(vec![Value::Null; items.len()]),
                }))
            }
            _ => Some(Ok(Value::Null)),
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<XmlObject>()
                .is_some_and(|other| Rc::ptr_eq(&other.0, &self.0)),
        )
    }

    fn hash(&self) -> Option<u64> {
        Some(Rc::as_ptr(&self.0) as usize as u64)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Properties of the classes of nodes; those without a kind are `XmlNode`'s.
const CLASS_MEMBERS: &[(Option<Kind>, &str, &str)] = &[
    (
        None,
        "Attributes",
        "System.Xml.XmlAttributeCollection Attributes {get;}",
    ),
    (None, "BaseURI", "string BaseURI {get;}"),
    (
        None,
        "ChildNodes",
        "System.Xml.XmlNodeList ChildNodes {get;}",
    ),
    (None, "FirstChild", "System.Xml.XmlNode FirstChild {get;}"),
    (None, "HasChildNodes", "bool HasChildNodes {get;}"),
    (None, "InnerXml", "string InnerXml {get;set;}"),
    (None, "IsReadOnly", "bool IsReadOnly {get;}"),
    (None, "LastChild", "System.Xml.XmlNode LastChild {get;}"),
    (None, "LocalName", "string LocalName {get;}"),
    (None, "Name", "string Name {get;}"),
    (None, "NamespaceURI", "string NamespaceURI {get;}"),
    (None, "NextSibling", "System.Xml.XmlNode NextSibling {get;}"),
    (None, "NodeType", "System.Xml.XmlNodeType NodeType {get;}"),
    (None, "OuterXml", "string OuterXml {get;}"),
    (None, "OwnerDocument", "xml OwnerDocument {get;}"),
    (None, "ParentNode", "System.Xml.XmlNode ParentNode {get;}"),
    (None, "Prefix", "string Prefix {get;set;}"),
    (
        None,
        "PreviousSibling",
        "System.Xml.XmlNode PreviousSibling {get;}",
    ),
    (
        None,
        "PreviousText",
        "System.Xml.XmlNode PreviousText {get;}",
    ),
    (
        None,
        "SchemaInfo",
        "System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}",
    ),
    (None, "Value", "string Value {get;set;}"),
    (
        Some(Kind::Element),
        "HasAttributes",
        "bool HasAttributes {get;}",
    ),
    (
        Some(Kind::Element),
        "InnerText",
        "string InnerText {get;set;}",
    ),
    (Some(Kind::Element), "IsEmpty", "bool IsEmpty {get;set;}"),
    (
        Some(Kind::Document),
        "DocumentElement",
        "System.Xml.XmlElement DocumentElement {get;}",
    ),
    (
        Some(Kind::Document),
        "DocumentType",
        "System.Xml.XmlDocumentType DocumentType {get;}",
    ),
    (
        Some(Kind::Document),
        "Implementation",
        "System.Xml.XmlImplementation Implementation {get;}",
    ),
    (Some(Kind::Document), "InnerText", "string InnerText {set;}"),
    (
        Some(Kind::Document),
        "NameTable",
        "System.Xml.XmlNameTable NameTable {get;}",
    ),
    (
        Some(Kind::Document),
        "PreserveWhitespace",
        "bool PreserveWhitespace {get;set;}",
    ),
    (
        Some(Kind::Document),
        "Schemas",
        "System.Xml.Schema.XmlSchemaSet Schemas {get;set;}",
    ),
    (
        Some(Kind::Document),
        "XmlResolver",
        "System.Xml.XmlResolver XmlResolver {set;}",
    ),
    (
        Some(Kind::Attribute),
        "InnerText",
        "string InnerText {set;}",
    ),
    (
        Some(Kind::Attribute),
        "OwnerElement",
        "System.Xml.XmlElement OwnerElement {get;}",
    ),
    (Some(Kind::Attribute), "Specified", "bool Specified {get;}"),
];
