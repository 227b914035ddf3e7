//! Tree to text.

use super::node::{Kind, Node};
use std::rc::Rc;

/// Escapes text between tags.
pub fn escape_text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Escapes the value of an attribute.
pub fn escape_attribute(text: &str) -> String {
    escape_text(text)
        .replace('"', "&quot;")
        .replace('\n', "&#xA;")
        .replace('\r', "&#xD;")
        .replace('\t', "&#x9;")
}

fn start(node: &Node, out: &mut String) {
    out.push('<');
    out.push_str(&node.name);
    for attribute in node.attributes.borrow().iter() {
        out.push_str(&format!(
            " {}=\"{}\"",
            attribute.name,
            escape_attribute(&attribute.value.borrow())
        ));
    }
    // A namespace that nothing above declares.
    if let Some(namespace) = &*node.namespace.borrow() {
        let declared = node.namespace_of(node.prefix()).unwrap_or_default();
        if declared != *namespace {
            let name = if node.prefix().is_empty() {
                "xmlns".to_owned()
            } else {
                format!("xmlns:{}", node.prefix())
            };
            out.push_str(&format!(" {name}=\"{}\"", escape_attribute(namespace)));
        }
    }
}

fn leaf(node: &Node, out: &mut String) {
    let value = node.value.borrow();
    match node.kind {
        Kind::Text => out.push_str(&escape_text(&value)),
        Kind::Whitespace => out.push_str(&value),
        Kind::CData => out.push_str(&format!("<![CDATA[{value}]]>")),
        Kind::Comment => out.push_str(&format!("<!--{value}-->")),
        Kind::Instruction => {
            if value.is_empty() {
                out.push_str(&format!("<?{}?>", node.name));
            } else {
                out.push_str(&format!("<?{} {value}?>", node.name));
            }
        }
        Kind::Declaration => out.push_str(&format!("<?xml {value}?>")),
        Kind::DocumentType => out.push_str(&format!("<!DOCTYPE {value}>")),
        Kind::Attribute => out.push_str(&format!("{}=\"{}\"", node.name, escape_attribute(&value))),
        Kind::Document | Kind::Element | Kind::Fragment => {}
    }
}

/// `OuterXml`.
pub fn outer(node: &Rc<Node>) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

/// `InnerXml`.
pub fn inner(node: &Rc<Node>) -> String {
    match node.kind {
        Kind::Element | Kind::Document | Kind::Fragment => {
            node.children.borrow().iter().map(outer).collect()
        }
        Kind::Attribute => escape_attribute(&node.value.borrow()),
        _ => String::new(),
    }
}

fn write(node: &Rc<Node>, out: &mut String) {
    match node.kind {
        Kind::Document | Kind::Fragment => {
            for child in node.children.borrow().iter() {
                write(child, out);
            }
        }
        Kind::Element => {
            start(node, out);
            let children = node.children.borrow();
            if children.is_empty() && !node.spread.get() {
                out.push_str(" />");
                return;
            }
            out.push('>');
            for child in children.iter() {
                write(child, out);
            }
            out.push_str(&format!("</{}>", node.name));
        }
        _ => leaf(node, out),
    }
}

/// The document indented, as `Save` writes it; `encoding` replaces that of the declaration.
pub fn indented(node: &Rc<Node>, encoding: Option<&str>) -> String {
    let mut out = String::new();
    let keep = node.document().keeps_space.get();
    let mut first = true;
    let nodes = match node.kind {
        Kind::Document | Kind::Fragment => node.children.borrow().clone(),
        _ => vec![Rc::clone(node)],
    };
    if let Some(encoding) = encoding
        && !nodes.iter().any(|one| one.kind == Kind::Declaration)
    {
        out.push_str(&format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>"));
        first = false;
    }
    for one in &nodes {
        if one.kind == Kind::Declaration
            && let Some(encoding) = encoding
        {
            out.push_str(&format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>"));
            first = false;
            continue;
        }
        if !first && !keep {
            out.push('\n');
        }
        first = false;
        if keep {
            write(one, &mut out);
        } else {
            indent(one, 0, &mut out);
        }
    }
    out
}

/// Writes an element whose start tag is indented already, and its children below it.
pub fn indent(node: &Rc<Node>, depth: usize, out: &mut String) {
    if node.kind != Kind::Element {
        leaf(node, out);
        return;
    }
    start(node, out);
    let children = node.children.borrow();
    if children.is_empty() {
        out.push_str(if node.spread.get() { ">" } else { " />" });
        if node.spread.get() {
            out.push_str(&format!("\n{}</{}>", "  ".repeat(depth), node.name));
        }
        return;
    }
    out.push('>');
    let mixed = children.iter().any(|child| child.kind.is_text());
    for child in children.iter() {
        if mixed {
            write(child, out);
        } else {
            out.push('\n');
            out.push_str(&"  ".repeat(depth + 1));
            indent(child, depth + 1, out);
        }
    }
    if !mixed {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push_str(&format!("</{}>", node.name));
}
