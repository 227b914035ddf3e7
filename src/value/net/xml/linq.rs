//! LINQ to XML: `XDocument`, `XElement`, `XAttribute`.

use super::node::{Kind, Node};
use super::parse::parse;
use super::write::indented;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{items, null};
use crate::value::members::path;
use crate::value::net::NetObject;
use crate::value::{Context, Fault, Result, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A node seen by LINQ to XML.
pub struct XNode(Rc<Node>);

fn value(node: Rc<Node>) -> Value {
    Value::net(XNode(node))
}

fn optional(node: Option<Rc<Node>>) -> Value {
    node.map(value).unwrap_or_default()
}

/// The plain name of `{namespace}name`.
fn plain(name: &str) -> &str {
    name.rsplit('}').next().unwrap_or(name)
}

fn fits(node: &Node, name: Option<&str>) -> bool {
    let Some(name) = name else { return true };
    let namespace = name
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
        .map(|(namespace, _)| namespace);
    node.local_name() == plain(name)
        && namespace.is_none_or(|namespace| node.namespace_uri() == namespace)
}

fn elements(node: &Node, name: Option<&str>) -> Vec<Rc<Node>> {
    node.children
        .borrow()
        .iter()
        .filter(|one| one.kind == Kind::Element && fits(one, name))
        .cloned()
        .collect()
}

fn list(nodes: Vec<Rc<Node>>) -> Value {
    Value::array_of(
        Type::named("System.Xml.Linq.XElement"),
        nodes.into_iter().map(value).collect(),
    )
}

fn attribute(node: &Node, name: &str) -> Option<Rc<Node>> {
    node.attributes
        .borrow()
        .iter()
        .find(|one| fits(one, Some(name)))
        .cloned()
}

/// Puts something into an element: nodes, attributes, collections of them, or text.
fn put(node: &Rc<Node>, content: &Value) {
    if content.is_null() {
        return;
    }
    if let Some(held) = content.downcast::<XNode>() {
        let held = if held.0.parent().is_some() {
            held.0.copy(true)
        } else {
            Rc::clone(&held.0)
        };
        if held.kind == Kind::Attribute {
            node.add_attribute(held);
        } else {
            node.append(held);
        }
        return;
    }
    if matches!(content.base(), Value::Array(_) | Value::List(_)) {
        for one in items(content) {
            put(node, &one);
        }
        return;
    }
    node.append(Node::new(Kind::Text, "", &content.to_text()));
}

impl XNode {
    fn run(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let node = &self.0;
        let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
        let wanted = args.first().map(Value::to_text);
        let some = |value: Value| Ok(Some(value));
        match (name, args.len()) {
            ("element", 1) => some(optional(
                elements(node, wanted.as_deref()).into_iter().next(),
            )),
            ("elements", 0 | 1) => some(list(elements(node, wanted.as_deref()))),
            ("descendants", 0 | 1) => some(list(
                node.descendants()
                    .into_iter()
                    .filter(|one| one.kind == Kind::Element && fits(one, wanted.as_deref()))
                    .collect(),
            )),
            ("descendantsandself", 0 | 1) => {
                let mut all = vec![Rc::clone(node)];
                all.extend(node.descendants());
                all.retain(|one| one.kind == Kind::Element && fits(one, wanted.as_deref()));
                some(list(all))
            }
            ("ancestors", 0 | 1) => {
                let mut all = Vec::new();
                let mut at = node.parent();
                while let Some(one) = at {
                    if one.kind == Kind::Element && fits(&one, wanted.as_deref()) {
                        all.push(Rc::clone(&one));
                    }
                    at = one.parent();
                }
                some(list(all))
            }
            ("attribute", 1) => some(optional(attribute(node, &text(0)))),
            ("attributes", 0 | 1) => some(Value::array_of(
                Type::named("System.Xml.Linq.XAttribute"),
                node.attributes
                    .borrow()
                    .iter()
                    .filter(|one| fits(one, wanted.as_deref()))
                    .cloned()
                    .map(value)
                    .collect(),
            )),
            ("nodes", 0) => some(Value::array(
                node.children.borrow().iter().cloned().map(value).collect(),
            )),
            ("add", _) => {
                for one in args {
                    put(node, one);
                }
                some(Value::Empty)
            }
            ("setvalue", 1) => {
                if node.kind == Kind::Element {
                    node.set_inner_text(&text(0));
                } else {
                    *node.value.borrow_mut() = text(0);
                }
                some(Value::Empty)
            }
            ("setattributevalue", 2) => {
                let name = text(0);
                let held = attribute(node, &name);
                match (held, args.get(1).is_none_or(Value::is_null)) {
                    (Some(held), true) => {
                        node.attributes
                            .borrow_mut()
                            .retain(|one| !Rc::ptr_eq(one, &held));
                    }
                    (Some(held), false) => *held.value.borrow_mut() = text(1),
                    (None, true) => {}
                    (None, false) => {
                        node.add_attribute(Node::new(Kind::Attribute, plain(&name), &text(1)));
                    }
                }
                some(Value::Empty)
            }
            ("setelementvalue", 2) => {
                let name = text(0);
                let held = elements(node, Some(&name)).into_iter().next();
                match (held, args.get(1).is_none_or(Value::is_null)) {
                    (Some(held), true) => remove(&held),
                    (Some(held), false) => held.set_inner_text(&text(1)),
                    (None, true) => {}
                    (None, false) => {
                        let made = Node::new(Kind::Element, plain(&name), "");
                        made.set_inner_text(&text(1));
                        node.append(made);
                    }
                }
                some(Value::Empty)
            }
            ("remove", 0) => {
                remove(node);
                some(Value::Empty)
            }
            ("removenodes" | "removeall", 0) => {
                node.children.borrow_mut().clear();
                if name == "removeall" {
                    node.attributes.borrow_mut().clear();
                }
                some(Value::Empty)
            }
            ("replacewith", 1) => {
                if let (Some((parent, at)), Some(new)) = (
                    node.position(),
                    args.first().and_then(|one| one.downcast::<XNode>()),
                ) {
                    remove(node);
                    parent.insert(at, Rc::clone(&new.0));
                }
                some(Value::Empty)
            }
            ("save", 1) => {
                let at = path::full(&text(0), cx);
                let declared = node
                    .children
                    .borrow()
                    .iter()
                    .any(|one| one.kind == Kind::Declaration);
                let mut content = String::from("\u{feff}");
                if !declared {
                    content.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
                }
                content.push_str(&indented(node, None));
                cx.world().write(&at, content.as_bytes())?;
                some(Value::Empty)
            }
            ("tostring", 0 | 1) => some(Value::str(self.to_text())),
            _ => Ok(None),
        }
    }
}

fn remove(node: &Rc<Node>) {
    if node.kind == Kind::Attribute {
        if let Some(parent) = node.parent() {
            parent
                .attributes
                .borrow_mut()
                .retain(|one| !Rc::ptr_eq(one, node));
        }
        return;
    }
    if let Some((parent, at)) = node.position() {
        parent.children.borrow_mut().remove(at);
        *node.parent.borrow_mut() = std::rc::Weak::new();
    }
}

impl NetObject for XNode {
    fn type_of(&self) -> Type {
        Type::named(match self.0.kind {
            Kind::Document => "System.Xml.Linq.XDocument",
            Kind::Element => "System.Xml.Linq.XElement",
            Kind::Attribute => "System.Xml.Linq.XAttribute",
            Kind::Comment => "System.Xml.Linq.XComment",
            Kind::CData => "System.Xml.Linq.XCData",
            _ => "System.Xml.Linq.XText",
        })
    }

    fn to_text(&self) -> String {
        let node = &self.0;
        match node.kind {
            Kind::Attribute => format!(
                "{}=\"{}\"",
                node.name,
                super::write::escape_attribute(&node.value.borrow())
            ),
            Kind::Document => {
                let parts: Vec<String> = node
                    .children
                    .borrow()
                    .iter()
                    .filter(|one| !matches!(one.kind, Kind::Declaration | Kind::Whitespace))
                    .map(|one| indented(one, None))
                    .collect();
                parts.join("\n")
            }
            Kind::Text => node.value.borrow().clone(),
            _ => indented(node, None),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let node = &self.0;
        Some(
            if is("Name") && matches!(node.kind, Kind::Element | Kind::Attribute) {
                let namespace = node.namespace_uri();
                let local = node.local_name().to_owned();
                let shown = if namespace.is_empty() {
                    local.clone()
                } else {
                    format!("{{{namespace}}}{local}")
                };
                crate::value::net::record::value(
                    "System.Xml.Linq.XName",
                    Some(shown),
                    vec![
                        ("LocalName", Value::str(local)),
                        ("NamespaceName", Value::str(namespace)),
                    ],
                )
            } else if is("Value") && node.kind != Kind::Document {
                match node.kind {
                    Kind::Element => Value::str(node.inner_text()),
                    _ => Value::str(node.value.borrow().as_str()),
                }
            } else if is("Root") && node.kind == Kind::Document {
                optional(node.document_element())
            } else if is("Parent") {
                optional(node.parent().filter(|one| one.kind == Kind::Element))
            } else if is("HasElements") && node.kind == Kind::Element {
                Value::Bool(!elements(node, None).is_empty())
            } else if is("HasAttributes") && node.kind == Kind::Element {
                Value::Bool(!node.attributes.borrow().is_empty())
            } else if is("IsEmpty") && node.kind == Kind::Element {
                Value::Bool(node.children.borrow().is_empty())
            } else if is("FirstNode") {
                optional(node.children.borrow().first().cloned())
            } else if is("LastNode") {
                optional(node.children.borrow().last().cloned())
            } else if is("FirstAttribute") {
                optional(node.attributes.borrow().first().cloned())
            } else if is("NodeType") {
                Value::enumeration("System.Xml.XmlNodeType", node.kind.number())
            } else if is("Declaration") && node.kind == Kind::Document {
                let held = node
                    .children
                    .borrow()
                    .iter()
                    .find(|one| one.kind == Kind::Declaration)
                    .map(|one| Value::str(format!("<?xml {}?>", one.value.borrow())));
                held.unwrap_or_default()
            } else {
                return None;
            },
        )
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "Value") {
            if self.0.kind == Kind::Element {
                self.0.set_inner_text(&value.to_text());
            } else {
                *self.0.value.borrow_mut() = value.to_text();
            }
            return Some(Ok(()));
        }
        self.get(name).map(|_| {
            Err(Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            ))
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.0.kind {
            Kind::Document => &["Declaration", "NodeType", "Root", "FirstNode", "LastNode"],
            Kind::Element => &[
                "FirstAttribute",
                "HasAttributes",
                "HasElements",
                "IsEmpty",
                "Name",
                "NodeType",
                "Value",
                "FirstNode",
                "LastNode",
                "Parent",
            ],
            Kind::Attribute => &["Name", "NodeType", "Value", "Parent"],
            _ => &["NodeType", "Value", "Parent"],
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
        self.run(name, args, cx).transpose()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<XNode>()
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

/// `[XElement]::Parse(text)`, `[XDocument]::Load(path)` and their like.
pub fn static_call(
    of: &str,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let first = args.first()?;
    let content = match name {
        "parse" => first.to_text(),
        "load" => {
            let at = path::full(&first.to_text(), cx);
            match cx.world().read(&at) {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(fault) => return Some(Err(fault)),
            }
        }
        _ => return None,
    };
    let document = match parse(content.trim_start_matches('\u{feff}'), false) {
        Ok(document) => document,
        Err(error) => {
            return Some(Err(Fault::net("System.Xml.XmlException", error.message)));
        }
    };
    if of.ends_with("XDocument") {
        return Some(Ok(value(document)));
    }
    let root = document.document_element()?;
    remove(&root);
    Some(Ok(value(root)))
}

/// Constructors.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    let kind = match of.rsplit('.').next()? {
        "XDocument" => Kind::Document,
        "XElement" => Kind::Element,
        "XAttribute" => Kind::Attribute,
        "XText" => Kind::Text,
        "XComment" => Kind::Comment,
        "XCData" => Kind::CData,
        _ => return None,
    };
    match kind {
        Kind::Document => {
            let node = Node::new(kind, "", "");
            for one in args {
                put(&node, one);
            }
            Some(Ok(value(node)))
        }
        Kind::Element | Kind::Attribute => {
            let [name, rest @ ..] = args else { return None };
            if name.is_null() {
                return Some(null("name"));
            }
            let name = name.to_text();
            if kind == Kind::Attribute {
                let text = rest.first().map(Value::to_text).unwrap_or_default();
                return Some(Ok(value(Node::new(kind, plain(&name), &text))));
            }
            let node = Node::new(kind, plain(&name), "");
            for one in rest {
                put(&node, one);
            }
            Some(Ok(value(node)))
        }
        _ => Some(Ok(value(Node::new(kind, "", &args.first()?.to_text())))),
    }
}
