//! Nodes as objects: .NET's members, and child elements and attributes as properties.

use super::node::{Kind, Node};
use super::parse::{parse, parse_fragment};
use super::write::{indented, inner, outer};
use super::xpath;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, flag, invalid};
use crate::value::members::path;
use crate::value::net::encoding::{self, Encoding};
use crate::value::net::enumerator::Enumerator;
use crate::value::net::{NetObject, stream};
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

    fn of(value: &Value) -> Option<Rc<Node>> {
        value.downcast::<XmlObject>().map(|held| Rc::clone(&held.0))
    }
}

fn optional(node: Option<Rc<Node>>) -> Value {
    node.map(XmlObject::value).unwrap_or_default()
}

/// Reads a document into a new object.
fn read(text: &str) -> Result<Rc<Node>> {
    parse(text, false).map_err(|error| Fault::net("System.Xml.XmlException", error.message))
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
fn pseudo(text: &str, name: &str) -> String {
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
                let Value::String(text) = value.base() else {
                    return Some(set_error(format!(
                        "Cannot set \"{name}\" because only strings can be used as values to set XmlNode properties."
                    )));
                };
                let children = one.children.borrow().clone();
                return Some(match (one.kind, children.as_slice()) {
                    (Kind::Element, []) => {
                        one.set_inner_text(text);
                        Ok(())
                    }
                    (Kind::Element, [only]) if only.kind == Kind::Text => {
                        *only.value.borrow_mut() = text.to_string();
                        Ok(())
                    }
                    (Kind::Element, _) => set_error(format!(
                        "Cannot set \"{name}\" because only nodes with at most one text child can be set."
                    )),
                    _ => {
                        *one.value.borrow_mut() = text.to_string();
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
        property(&self.0, name).map(|_| {
            Err(Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"))
        })
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
        for name in class_names(self.0.kind) {
            add(name);
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
        run(&self.0, this, name, args, cx).transpose()
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

fn run(
    node: &Rc<Node>,
    this: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
    let node_arg = |at: usize| args.get(at).and_then(XmlObject::of);
    let made = |kind: Kind, name: &str, value: &str| {
        Ok(Some(XmlObject::value(Node::new(kind, name, value))))
    };
    match (name, args.len()) {
        ("selectnodes" | "selectsinglenode", 1 | 2) => {
            let manager = args.get(1).and_then(|one| one.downcast::<Namespaces>());
            let prefixes = |prefix: &str| -> Option<String> {
                match manager {
                    Some(manager) => manager.find(prefix),
                    None => {
                        (prefix == "xml").then(|| "http://www.w3.org/XML/1998/namespace".to_owned())
                    }
                }
            };
            let found = xpath::select(node, &text(0), &prefixes)
                .map_err(|message| Fault::net("System.Xml.XPath.XPathException", message))?;
            if name == "selectsinglenode" {
                return some(optional(found.into_iter().next()));
            }
            some(Value::net(NodeList::fixed(
                found,
                "System.Xml.XPathNodeList",
            )))
        }
        ("getelementsbytagname", 1 | 2) => {
            let wanted = text(0);
            let found = node
                .descendants()
                .into_iter()
                .filter(|one| {
                    one.kind == Kind::Element
                        && (wanted == "*"
                            || one.name == wanted
                            || (args.len() == 2 && one.local_name() == wanted))
                })
                .collect();
            some(Value::net(NodeList::fixed(
                found,
                "System.Xml.XmlElementList",
            )))
        }
        ("getattribute", 1 | 2) => some(Value::str(
            node.attribute(&text(0))
                .map(|attribute| attribute.value.borrow().clone())
                .unwrap_or_default(),
        )),
        ("getattributenode", 1 | 2) => some(optional(node.attribute(&text(0)))),
        ("hasattribute", 1 | 2) => some(Value::Bool(node.attribute(&text(0)).is_some())),
        ("setattribute", 2) => {
            node.set_attribute(&text(0), &text(1));
            some(Value::Empty)
        }
        ("setattribute", 3) => {
            node.set_attribute(&text(0), &text(2));
            some(Value::str(text(2)))
        }
        ("setattributenode", 1) => {
            if let Some(attribute) = node_arg(0) {
                node.add_attribute(attribute);
            }
            some(Value::Null)
        }
        ("removeattribute", 1 | 2) => {
            let wanted = text(0);
            node.attributes
                .borrow_mut()
                .retain(|one| one.name != wanted);
            some(Value::Empty)
        }
        ("removeallattributes", 0) => {
            node.attributes.borrow_mut().clear();
            some(Value::Empty)
        }
        ("removeall", 0) => {
            node.attributes.borrow_mut().clear();
            node.children.borrow_mut().clear();
            some(Value::Empty)
        }
        ("appendchild" | "prependchild", 1) => {
            let Some(child) = node_arg(0) else {
                return bad("The node is null. (Parameter 'newChild')");
            };
            if node.kind == Kind::Document
                && child.kind == Kind::Element
                && node.document_element().is_some()
            {
                return invalid("This document already has a 'DocumentElement' node.");
            }
            if node.kind == Kind::Document && matches!(child.kind, Kind::Text | Kind::CData) {
                return invalid(
                    "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.",
                );
            }
            let mut at = Some(Rc::clone(node));
            while let Some(one) = at {
                if Rc::ptr_eq(&one, &child) {
                    return bad(
                        "Cannot insert a node or any ancestor of that node as a child of itself.",
                    );
                }
                at = one.parent();
            }
            if name == "appendchild" {
                node.append(Rc::clone(&child));
            } else {
                node.insert(0, Rc::clone(&child));
            }
            some(XmlObject::value(child))
        }
        ("insertbefore" | "insertafter", 2) => {
            let Some(child) = node_arg(0) else {
                return bad("The node is null. (Parameter 'newChild')");
            };
            let place = node_arg(1).and_then(|place| {
                place
                    .position()
                    .filter(|(parent, _)| Rc::ptr_eq(parent, node))
            });
            let at = match (place, name) {
                (Some((_, at)), "insertbefore") => at,
                (Some((_, at)), _) => at + 1,
                (None, "insertbefore") => node.children.borrow().len(),
                (None, _) => 0,
            };
            node.insert(at, Rc::clone(&child));
            some(XmlObject::value(child))
        }
        ("removechild", 1) => {
            let Some((parent, at)) = node_arg(0).and_then(|child| child.position()) else {
                return bad("The node to be removed is not a child of this node.");
            };
            if !Rc::ptr_eq(&parent, node) {
                return bad("The node to be removed is not a child of this node.");
            }
            let removed = node.children.borrow_mut().remove(at);
            *removed.parent.borrow_mut() = std::rc::Weak::new();
            some(XmlObject::value(removed))
        }
        ("replacechild", 2) => {
            let (Some(new), Some((_, at))) =
                (node_arg(0), node_arg(1).and_then(|old| old.position()))
            else {
                return bad("The reference node is not a child of this node.");
            };
            let old = node.children.borrow_mut().remove(at);
            *old.parent.borrow_mut() = std::rc::Weak::new();
            node.insert(at, new);
            some(XmlObject::value(old))
        }
        ("clonenode", 1) => some(XmlObject::value(node.copy(flag(args, 0).unwrap_or(false)))),
        ("clone", 0) => some(XmlObject::value(node.copy(true))),
        ("importnode", 2) => match node_arg(0) {
            Some(other) => some(XmlObject::value(other.copy(flag(args, 1).unwrap_or(false)))),
            None => Ok(None),
        },
        ("createelement", 1..=3) => {
            let (name, namespace) = match args.len() {
                3 if !text(0).is_empty() => (format!("{}:{}", text(0), text(1)), Some(text(2))),
                3 => (text(1), Some(text(2))),
                2 => (text(0), Some(text(1))),
                _ => (text(0), None),
            };
            let element = Node::new(Kind::Element, &name, "");
            *element.namespace.borrow_mut() = namespace;
            some(XmlObject::value(element))
        }
        ("createattribute", 1..=3) => made(
            Kind::Attribute,
            &if args.len() == 3 {
                format!("{}:{}", text(0), text(1))
            } else {
                text(0)
            },
            "",
        ),
        ("createtextnode", 1) => made(Kind::Text, "", &text(0)),
        ("createcdatasection", 1) => made(Kind::CData, "", &text(0)),
        ("createcomment", 1) => made(Kind::Comment, "", &text(0)),
        ("createwhitespace" | "createsignificantwhitespace", 1) => {
            made(Kind::Whitespace, "", &text(0))
        }
        ("createdocumentfragment", 0) => made(Kind::Fragment, "", ""),
        ("createprocessinginstruction", 2) => made(Kind::Instruction, &text(0), &text(1)),
        ("createxmldeclaration", 3) => {
            let mut value = format!("version=\"{}\"", text(0));
            for (at, part) in [(1, "encoding"), (2, "standalone")] {
                if !text(at).is_empty() {
                    value.push_str(&format!(" {part}=\"{}\"", text(at)));
                }
            }
            made(Kind::Declaration, "xml", &value)
        }
        ("createnode", _) => {
            let kind = match args
                .first()
                .map(Value::to_text)
                .unwrap_or_default()
                .to_ascii_lowercase()
                .as_str()
            {
                "attribute" => Kind::Attribute,
                "text" => Kind::Text,
                "comment" => Kind::Comment,
                "cdata" | "cdatasection" => Kind::CData,
                _ => Kind::Element,
            };
            made(kind, &text(if args.len() == 4 { 2 } else { 1 }), "")
        }
        ("loadxml", 1) => {
            let document = parse(&text(0), node.keeps_space.get())
                .map_err(|error| Fault::net("System.Xml.XmlException", error.message))?;
            node.children.borrow_mut().clear();
            let moved = document.children.borrow().clone();
            for child in moved {
                node.append(child);
            }
            some(Value::Empty)
        }
        ("load", 1) => {
            let source = args.first().cloned().unwrap_or_default();
            let content = if let Some(bytes) = stream::rest_of(&source) {
                encoding::decode_file(&bytes, Encoding::of(encoding::Kind::Utf8))
            } else if source.net_object().is_some() {
                cx.call_method(&source, "ReadToEnd", &[])?.to_text()
            } else {
                let at = path::full(&source.to_text(), cx);
                encoding::decode_file(&cx.world().read(&at)?, Encoding::of(encoding::Kind::Utf8))
            };
            run(node, this, "loadxml", &[Value::str(content)], cx)
        }
        ("save", 1) => {
            let target = args.first().cloned().unwrap_or_default();
            if let Some(net) = target.net_object() {
                let of = net.type_of().full_name();
                if of.ends_with("Stream") {
                    let content = indented(node, None);
                    let bytes = crate::value::members::args::bytes(content.as_bytes());
                    cx.call_method(
                        &target,
                        "Write",
                        &[bytes, Value::Int(0), Value::Int(content.len() as i32)],
                    )?;
                } else {
                    let encoding = if of.ends_with("StringWriter") {
                        "utf-16"
                    } else {
                        "utf-8"
                    };
                    cx.call_method(
                        &target,
                        "Write",
                        &[Value::str(indented(node, Some(encoding)))],
                    )?;
                }
                return some(Value::Empty);
            }
            let at = path::full(&target.to_text(), cx);
            let declared = node
                .children
                .borrow()
                .iter()
                .find(|child| child.kind == Kind::Declaration)
                .map(|child| pseudo(&child.value.borrow(), "encoding"))
                .unwrap_or_default();
            let coding = encoding::by_name(&declared).unwrap_or(Encoding {
                kind: encoding::Kind::Utf8,
                mark: false,
                strict: false,
            });
            let mut bytes = if declared.is_empty() {
                Vec::new()
            } else {
                coding.preamble().to_vec()
            };
            bytes.extend(coding.encode(&indented(node, None)));
            cx.world().write(&at, &bytes)?;
            some(Value::Empty)
        }
        ("normalize", 0) => some(Value::Empty),
        ("getnamespaceofprefix", 1) => {
            some(Value::str(node.namespace_of(&text(0)).unwrap_or_default()))
        }
        ("getelementbyid", 1) => some(Value::Null),
        ("item", 1 | 2) => some(optional(
            node.children
                .borrow()
                .iter()
                .find(|child| child.kind == Kind::Element && child.name == text(0))
                .cloned(),
        )),
        ("tostring", 0) => some(Value::str(node.local_name())),
        ("getenumerator", 0) => some(Value::net(Enumerator::of(
            "System.Xml.XmlChildEnumerator",
            node.children
                .borrow()
                .iter()
                .cloned()
                .map(XmlObject::value)
                .collect(),
        ))),
        ("createnavigator", 0) => some(this.clone()),
        _ => Ok(None),
    }
}

/// A list of nodes: children and attributes are live.
pub struct NodeList {
    of: &'static str,
    live: Option<(Rc<Node>, bool)>,
    fixed: Vec<Rc<Node>>,
}

impl NodeList {
    fn children(node: &Rc<Node>) -> NodeList {
        NodeList {
            of: "System.Xml.XmlChildNodes",
            live: Some((Rc::clone(node), false)),
            fixed: Vec::new(),
        }
    }

    fn attributes(node: &Rc<Node>) -> NodeList {
        NodeList {
            of: "System.Xml.XmlAttributeCollection",
            live: Some((Rc::clone(node), true)),
            fixed: Vec::new(),
        }
    }

    /// A list that stays as it is.
    pub fn fixed(nodes: Vec<Rc<Node>>, of: &'static str) -> NodeList {
        NodeList {
            of,
            live: None,
            fixed: nodes,
        }
    }

    fn nodes(&self) -> Vec<Rc<Node>> {
        match &self.live {
            Some((node, true)) => node.attributes.borrow().clone(),
            Some((node, false)) => node.children.borrow().clone(),
            None => self.fixed.clone(),
        }
    }

    fn find(&self, key: &Value) -> Value {
        let nodes = self.nodes();
        optional(match key.base() {
            Value::String(name) => nodes.into_iter().find(|one| one.name == name.as_str()),
            other => crate::value::convert::to_i32(other)
                .ok()
                .and_then(|at| {
                    let at = if at < 0 { at + nodes.len() as i32 } else { at };
                    usize::try_from(at).ok()
                })
                .and_then(|at| nodes.get(at).cloned()),
        })
    }
}

impl NetObject for NodeList {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        eq_ignore_case(name, "Count").then(|| Value::Int(self.nodes().len() as i32))
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
        Some(Ok(match (name, args) {
            ("item" | "itemof" | "getnameditem", [one]) => self.find(one),
            ("append", [one]) => {
                let (Some((node, true)), Some(attribute)) = (&self.live, XmlObject::of(one)) else {
                    return None;
                };
                node.add_attribute(attribute);
                one.clone()
            }
            ("removenameditem", [one]) => {
                let (Some((node, true)), name) = (&self.live, one.to_text()) else {
                    return None;
                };
                node.attributes
                    .borrow_mut()
                    .retain(|held| held.name != name);
                Value::Null
            }
            ("removeall", []) => {
                let Some((node, true)) = &self.live else {
                    return None;
                };
                node.attributes.borrow_mut().clear();
                Value::Empty
            }
            ("getenumerator", []) => Value::net(Enumerator::of(
                "System.Xml.XmlChildEnumerator",
                self.enumerate().unwrap_or_default(),
            )),
            _ => return None,
        }))
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.nodes().into_iter().map(XmlObject::value).collect())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            return Some(Ok(Value::array(
                many.items
                    .borrow()
                    .iter()
                    .map(|one| self.find(one))
                    .collect(),
            )));
        }
        Some(Ok(self.find(index)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `XmlNamespaceManager`.
#[derive(Default)]
pub struct Namespaces(std::cell::RefCell<Vec<(String, String)>>);

impl Namespaces {
    /// Adds a prefix.
    pub fn add(&self, prefix: &str, namespace: &str) {
        let mut all = self.0.borrow_mut();
        all.retain(|(held, _)| held != prefix);
        all.push((prefix.to_owned(), namespace.to_owned()));
    }

    fn find(&self, prefix: &str) -> Option<String> {
        self.0
            .borrow()
            .iter()
            .find(|(held, _)| held == prefix)
            .map(|(_, namespace)| namespace.clone())
    }
}

impl NetObject for Namespaces {
    fn type_of(&self) -> Type {
        Type::named("System.Xml.XmlNamespaceManager")
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(Ok(match (name, args) {
            ("addnamespace", [prefix, namespace]) => {
                self.add(&prefix.to_text(), &namespace.to_text());
                Value::Empty
            }
            ("lookupnamespace", [prefix]) => self
                .find(&prefix.to_text())
                .map(Value::str)
                .unwrap_or_default(),
            ("hasnamespace", [prefix]) => Value::Bool(self.find(&prefix.to_text()).is_some()),
            ("removenamespace", [prefix, _]) => {
                let prefix = prefix.to_text();
                self.0.borrow_mut().retain(|(held, _)| *held != prefix);
                Value::Empty
            }
            ("pushscope", []) => Value::Empty,
            ("popscope", []) => Value::FALSE,
            _ => return None,
        }))
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(
            self.0
                .borrow()
                .iter()
                .map(|(prefix, _)| Value::str(prefix.as_str()))
                .collect(),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
