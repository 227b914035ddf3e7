//! The methods of nodes.

use super::list::{Namespaces, NodeList};
use super::node::{Kind, Node};
use super::object::{XmlObject, optional, pseudo};
use super::parse::parse;
use super::write::indented;
use super::xpath;
use crate::value::members::args::{bad, flag, invalid};
use crate::value::members::path;
use crate::value::net::encoding::{self, Encoding};
use crate::value::net::enumerator::Enumerator;
use crate::value::net::stream;
use crate::value::{Context, Fault, Result, Value};
use std::rc::Rc;

/// An instance method; `None`: there is none of that name for these arguments.
pub(super) fn run(
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
        ("writeto" | "writecontentto", 1) => {
            let Some(writer) = args.first().filter(|one| !one.is_null()) else {
                return Ok(None);
            };
            if name == "writecontentto" || node.kind == Kind::Document {
                for child in node.children.borrow().iter() {
                    write_to(child, writer, cx)?;
                }
            } else {
                write_to(node, writer, cx)?;
            }
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

/// Writes a node with a writer.
fn write_to(node: &Rc<Node>, writer: &Value, cx: &mut dyn Context) -> Result<()> {
    let mut call = |name: &str, texts: &[&str]| -> Result<()> {
        let args: Vec<Value> = texts.iter().map(|text| Value::str(*text)).collect();
        cx.call_method(writer, name, &args).map(|_| ())
    };
    let value = node.value.borrow();
    match node.kind {
        Kind::Element => {
            call("WriteStartElement", &[&node.name])?;
            for attribute in node.attributes.borrow().iter() {
                let held = attribute.value.borrow();
                call("WriteAttributeString", &[&attribute.name, &held])?;
            }
            for child in node.children.borrow().iter() {
                write_to(child, writer, cx)?;
            }
            cx.call_method(writer, "WriteEndElement", &[]).map(|_| ())
        }
        Kind::Text => call("WriteString", &[&value]),
        Kind::CData => call("WriteCData", &[&value]),
        Kind::Comment => call("WriteComment", &[&value]),
        Kind::Instruction => call("WriteProcessingInstruction", &[&node.name, &value]),
        Kind::Declaration => call("WriteProcessingInstruction", &["xml", &value]),
        Kind::Whitespace => call("WriteWhitespace", &[&value]),
        _ => Ok(()),
    }
}
