//! ConvertTo-Xml, Select-Xml.

use super::common::{Record, message};
use crate::engine::cmdlet::{Body, Cmdlet, CmdletBody};
use crate::engine::{Call, Flow};
use crate::text::culture::Culture;
use crate::text::name::eq_ignore_case;
use crate::value::net::xml::{self, Kind, Node, XmlObject};
use crate::value::types::{Known, Type};
use crate::value::{Context, ErrorCategory, Fault, MemberKind, Value, convert, member, text};
use std::rc::Rc;

/// This file's cmdlets.
pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "ConvertTo-Xml",
        body: Body::Stateful(|| Box::new(To::default())),
    },
    Cmdlet {
        name: "Select-Xml",
        body: Body::Each(select),
    },
];

const DECLARATION: &str = "version=\"1.0\" encoding=\"utf-8\"";

#[derive(Default)]
struct To {
    objects: Vec<Rc<Node>>,
    stream: bool,
    /// The text so far, where a text is wanted: nothing else of the objects is kept.
    text: Option<String>,
}

impl CmdletBody for To {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.stream = call
            .text("As")
            .is_some_and(|it| eq_ignore_case(&it, "Stream"));
        let is_text = call
            .text("As")
            .is_some_and(|it| eq_ignore_case(&it, "String"));
        self.text = is_text.then(|| format!("<?xml {DECLARATION}?>\n<Objects>"));
        if self.stream {
            call.write(format!("<?xml {DECLARATION}?>"))?;
            call.write("<Objects>")?;
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let value = call.value("InputObject");
        let depth = call.int("Depth").unwrap_or(1);
        let mut builder = Builder {
            types: !call.flag("NoTypeInformation"),
            culture: call.rt.culture,
            nested: 0,
            cx: call.rt,
        };
        let node = builder.node("Object", None, &value, depth, None)?;
        if self.stream {
            call.write(xml::indented(&node, None))
        } else if let Some(text) = &mut self.text {
            text.push_str("\n  ");
            xml::indent(&node, 1, text);
            Ok(())
        } else {
            self.objects.push(node);
            Ok(())
        }
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.stream {
            return call.write("</Objects>");
        }
        if let Some(mut text) = self.text.take() {
            if text.ends_with("<Objects>") {
                text.truncate(text.len() - 1);
                text.push_str(" />");
            } else {
                text.push_str("\n</Objects>");
            }
            return call.write(text);
        }
        let document = Node::new(Kind::Document, "", "");
        document.append(Node::new(Kind::Declaration, "xml", DECLARATION));
        let root = Node::new(Kind::Element, "Objects", "");
        for object in self.objects.drain(..) {
            root.append(object);
        }
        document.append(root);
        call.write(XmlObject::value(document))
    }
}

struct Builder<'c> {
    types: bool,
    culture: &'static Culture,
    nested: usize,
    cx: &'c mut dyn Context,
}

impl Builder<'_> {
    /// The element of a value; `of`: what its type is called where that is not its own.
    fn node(
        &mut self,
        tag: &str,
        name: Option<&str>,
        value: &Value,
        depth: i64,
        of: Option<&str>,
    ) -> Flow<Rc<Node>> {
        let node = Node::new(Kind::Element, tag, "");
        if let Some(name) = name {
            node.set_attribute("Name", name);
        }
        if self.types {
            match of {
                Some(of) => {
                    node.set_attribute("Type", of);
                }
                None if value.is_null() => {
                    if tag == "Property" {
                        node.set_attribute("Type", "System.Object");
                    }
                }
                None => {
                    let of = text::to_string_name(&value.type_of());
                    node.set_attribute("Type", &of);
                }
            }
        }
        if value.is_null() {
            return Ok(node);
        }
        if is_simple(value) {
            node.spread.set(true);
            let text = self.text(value)?;
            fill(&node, &text);
            return Ok(node);
        }
        if self.nested > 50 {
            return Ok(node);
        }
        self.nested += 1;
        let result = self.inside(&node, value, depth);
        self.nested -= 1;
        result?;
        Ok(node)
    }

    fn inside(&mut self, node: &Rc<Node>, value: &Value, depth: i64) -> Flow {
        if let Value::Dictionary(table) = value.base() {
            for (key, value) in table.pairs() {
                node.append(self.node("Property", Some("Key"), &key, depth, None)?);
                node.append(self.node("Property", Some("Value"), &value, depth, None)?);
            }
            return Ok(());
        }
        if let Some(items) = member::enumerate(value) {
            for item in items {
                node.append(self.node("Property", None, &item, depth, None)?);
            }
            return Ok(());
        }
        if depth <= 0 {
            return self.flat(node, value);
        }
        if let Value::Enum(it) = value.base() {
            let facts = text::enumeration::members(&it.of);
            let under = facts.map_or(Known::Int32, |facts| {
                Known::from_full_name(&format!("System.{}", facts.underlying))
                    .unwrap_or(Known::Int32)
            });
            let number = convert::convert(&Value::Long(it.number), &Type::Known(under), self.cx)?;
            node.append(self.node("Property", Some("value__"), &number, depth - 1, None)?);
            return Ok(());
        }
        for (name, _) in member::properties(value) {
            let Ok(held) = self.cx.property(value, &name) else {
                continue;
            };
            let held = held.unwrap_or_default();
            node.append(self.node("Property", Some(&name), &held, depth - 1, None)?);
        }
        Ok(())
    }

    /// An object that is too deep: its text, and the texts of its notes.
    fn flat(&mut self, node: &Rc<Node>, value: &Value) -> Flow {
        let text = self.text(value)?;
        let notes: Vec<(String, Value)> = match value {
            Value::Object(held) if held.class.is_none() => held
                .members
                .borrow()
                .iter()
                .filter_map(|(name, kind, _, slot)| match (kind, slot) {
                    (MemberKind::Note, crate::value::Slot::Note(value)) => {
                        Some((name.as_str().to_owned(), value.clone()))
                    }
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        if notes.is_empty() {
            fill(node, &text);
            return Ok(());
        }
        let own = Value::from(text);
        node.append(self.node("Property", None, &own, 0, None)?);
        for (name, held) in notes {
            let text = Value::from(self.text(&held)?);
            node.append(self.node(
                "Property",
                Some(&name),
                &text,
                0,
                Some("System.Management.Automation.PSNoteProperty"),
            )?);
        }
        Ok(())
    }

    fn text(&mut self, value: &Value) -> Flow<String> {
        Ok(match value.base() {
            Value::DateTime(_) | Value::Double(_) | Value::Single(_) => {
                text::net_text(value, self.culture)
            }
            _ => self.cx.text_of(value)?,
        })
    }
}

fn fill(node: &Rc<Node>, text: &str) {
    if !text.is_empty() {
        node.append(Node::new(Kind::Text, "", text));
    }
}

/// True for values that are written as their text.
fn is_simple(value: &Value) -> bool {
    match value.base() {
        Value::Enum(_)
        | Value::Array(_)
        | Value::List(_)
        | Value::Dictionary(_)
        | Value::Object(_)
        | Value::Error(_)
        | Value::Switch(_)
        | Value::BigInt(_)
        | Value::Type(_)
        | Value::Null
        | Value::Empty => false,
        Value::Net(net) => {
            let of = net.object().type_of();
            of.is_known(Known::Guid)
                || of.is_known(Known::Uri)
                || of.is_known(Known::Version)
                || of.full_name() == "System.Xml.XmlDocument"
        }
        _ => true,
    }
}

fn select(call: &mut Call<'_>) -> Flow {
    let xpath = call.text("XPath").unwrap_or_default();
    let mut inputs: Vec<(Rc<Node>, String)> = Vec::new();
    if call.is_bound("Xml") {
        for value in call.list("Xml") {
            if let Some(node) = value.downcast::<XmlObject>() {
                inputs.push((Rc::clone(&node.0), "InputStream".to_owned()));
            }
        }
    } else if call.is_bound("Content") {
        for text in call.texts("Content") {
            match xml::parse(&text, false) {
                Ok(document) => inputs.push((document, "InputStream".to_owned())),
                Err(error) => {
                    call.fault(
                        Fault::new(
                            "InvalidCastToXmlDocument",
                            ErrorCategory::NotSpecified,
                            format!("Cannot convert value \"{text}\" to type \"System.Xml.XmlDocument\". Error: \"{}\"", error.message),
                        )
                        .of("System.Management.Automation.PSInvalidCastException"),
                    )?;
                }
            }
        }
    } else {
        let literal = call.is_bound("LiteralPath");
        let given = call.texts(if literal { "LiteralPath" } else { "Path" });
        let mut paths = Vec::new();
        for path in given {
            let full = call.rt.file_path(&path)?;
            if !literal && crate::text::wildcard::has_wildcards(&path) {
                paths.extend(crate::cmdlets::management::target::expand(call, &full));
            } else if call.rt.world.status(&full).is_some() {
                paths.push(full);
            } else {
                let text = message("SessionStateStrings", "PathNotFound", &[&full]);
                call.fail(
                    "PathNotFound",
                    ErrorCategory::ObjectNotFound,
                    "System.Management.Automation.ItemNotFoundException",
                    &text,
                    Value::from(full),
                )?;
            }
        }
        for path in paths {
            let text = match call.rt.world.read(&path) {
                Ok(bytes) => {
                    crate::value::net::encoding::decode_file(&bytes, super::files::encoding(call))
                }
                Err(fault) => {
                    unreadable(call, &path, &fault.message)?;
                    continue;
                }
            };
            match xml::parse(&text, false) {
                Ok(document) => inputs.push((document, path)),
                Err(error) => unreadable(call, &path, &error.message)?,
            }
        }
    }
    let mut namespaces: Vec<(String, String)> = Vec::new();
    if let Value::Dictionary(table) = call.value("Namespace").base() {
        for (prefix, uri) in table.pairs() {
            if uri.is_null() {
                let text = message("UtilityCommonStrings", "SearchXMLPrefixNullError", &[]);
                return call.fault(
                    Fault::new("PrefixError", ErrorCategory::InvalidOperation, text)
                        .of("System.InvalidOperationException")
                        .target(Value::String(prefix.to_text().into())),
                );
            }
            namespaces.push((prefix.to_text(), uri.to_text()));
        }
    }
    for (node, path) in inputs {
        let prefixes = |prefix: &str| {
            namespaces
                .iter()
                .find(|(held, _)| held == prefix)
                .map(|(_, uri)| uri.clone())
        };
        let found = match xml::select(&node, &xpath, &prefixes) {
            Ok(found) => found,
            Err(why) => {
                let exception = "System.Xml.XPath.XPathException";
                return call
                    .throw(&Fault::new(exception, ErrorCategory::NotSpecified, why).of(exception));
            }
        };
        for one in found {
            // Its text: what is inside of the node, and the file that it is from.
            let inside = XmlObject::value(Rc::clone(&one));
            let inside = match call.rt.property(&inside, "InnerXml")? {
                Some(text) if !text.is_null() => text.to_text(),
                _ => inside.to_text(),
            };
            let inside = inside.trim();
            let text = if path == "InputStream" {
                inside.to_owned()
            } else {
                format!("{inside}:{path}")
            };
            let info = Record::with_text(
                "Microsoft.PowerShell.Commands.SelectXmlInfo",
                vec![
                    ("Node", XmlObject::value(one)),
                    ("Path", Value::str(path.as_str())),
                    ("Pattern", Value::String(xpath.clone())),
                ],
                text,
            );
            call.write(info)?;
        }
    }
    Ok(())
}

/// The error about a document that cannot be read.
fn unreadable(call: &mut Call<'_>, path: &str, why: &str) -> Flow {
    let text = message("UtilityCommonStrings", "FileReadError", &[path, why]);
    call.fault(
        Fault::new("ProcessingFile", ErrorCategory::InvalidArgument, text)
            .of("System.ArgumentException")
            .target(Value::str(path)),
    )
}
