//! The tree.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The document.
    Document,
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// Text.
    Text,
    /// `<![CDATA[...]]>`.
    CData,
    /// A comment.
    Comment,
    /// `<?name ...?>`.
    Instruction,
    /// `<?xml ...?>`.
    Declaration,
    /// White space between elements.
    Whitespace,
    /// `<!DOCTYPE ...>`.
    DocumentType,
    /// A piece of a document.
    Fragment,
}

impl Kind {
    /// The number of the `XmlNodeType`.
    pub fn number(self) -> i64 {
        match self {
            Kind::Element => 1,
            Kind::Attribute => 2,
            Kind::Text => 3,
            Kind::CData => 4,
            Kind::Instruction => 7,
            Kind::Comment => 8,
            Kind::Document => 9,
            Kind::DocumentType => 10,
            Kind::Fragment => 11,
            Kind::Whitespace => 13,
            Kind::Declaration => 17,
        }
    }

    /// The full name of the .NET class.
    pub fn type_name(self) -> &'static str {
        match self {
            Kind::Document => "System.Xml.XmlDocument",
            Kind::Element => "System.Xml.XmlElement",
            Kind::Attribute => "System.Xml.XmlAttribute",
            Kind::Text => "System.Xml.XmlText",
            Kind::CData => "System.Xml.XmlCDataSection",
            Kind::Comment => "System.Xml.XmlComment",
            Kind::Instruction => "System.Xml.XmlProcessingInstruction",
            Kind::Declaration => "System.Xml.XmlDeclaration",
            Kind::Whitespace => "System.Xml.XmlWhitespace",
            Kind::DocumentType => "System.Xml.XmlDocumentType",
            Kind::Fragment => "System.Xml.XmlDocumentFragment",
        }
    }

    /// Text of some kind.
    pub fn is_text(self) -> bool {
        matches!(self, Kind::Text | Kind::CData | Kind::Whitespace)
    }
}

/// One node; children and attributes hold it, it knows its parent.
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The name with its prefix; `#text` and the like for nodes without one.
    pub name: String,
    /// The text of a leaf or the value of an attribute.
    pub value: RefCell<String>,
    /// What it holds.
    pub children: RefCell<Vec<Rc<Node>>>,
    /// The attributes of an element.
    pub attributes: RefCell<Vec<Rc<Node>>>,
    /// Who holds it.
    pub parent: RefCell<Weak<Node>>,
    /// The namespace that it was made with, where no `xmlns` says it.
    pub namespace: RefCell<Option<String>>,
    /// Written `<a></a>` instead of `<a />`.
    pub spread: Cell<bool>,
    /// A document that keeps white space.
    pub keeps_space: Cell<bool>,
}

impl Node {
    /// A node alone.
    pub fn new(kind: Kind, name: &str, value: &str) -> Rc<Node> {
        let name = match kind {
            Kind::Document => "#document",
            Kind::Text => "#text",
            Kind::CData => "#cdata-section",
            Kind::Comment => "#comment",
            Kind::Whitespace => "#whitespace",
            Kind::Fragment => "#document-fragment",
            _ => name,
        };
        Rc::new(Node {
            kind,
            name: name.to_owned(),
            value: RefCell::new(value.to_owned()),
            children: RefCell::new(Vec::new()),
            attributes: RefCell::new(Vec::new()),
            parent: RefCell::new(Weak::new()),
            namespace: RefCell::new(None),
            spread: Cell::new(false),
            keeps_space: Cell::new(false),
        })
    }

    /// The name without its prefix.
    pub fn local_name(&self) -> &str {
        self.name
            .split_once(':')
            .map_or(&self.name, |(_, local)| local)
    }

    /// The prefix of the name.
    pub fn prefix(&self) -> &str {
        self.name.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The parent.
    pub fn parent(&self) -> Option<Rc<Node>> {
        self.parent.borrow().upgrade()
    }

    /// The namespace of a prefix, looked up through the parents.
    pub fn namespace_of(&self, prefix: &str) -> Option<String> {
        let wanted = if prefix.is_empty() {
            "xmlns".to_owned()
        } else {
            format!("xmlns:{prefix}")
        };
        if prefix == "xml" {
            return Some("http://www.w3.org/XML/1998/namespace".to_owned());
        }
        let own = self
            .attributes
            .borrow()
            .iter()
            .find(|attribute| attribute.name == wanted)
            .map(|attribute| attribute.value.borrow().clone());
        own.or_else(|| self.parent().and_then(|parent| parent.namespace_of(prefix)))
    }

    /// The node's own namespace.
    pub fn namespace_uri(&self) -> String {
        if let Some(namespace) = &*self.namespace.borrow() {
            return namespace.clone();
        }
        if self.kind == Kind::Attribute {
            if self.name == "xmlns" || self.prefix() == "xmlns" {
                return "http://www.w3.org/2000/xmlns/".to_owned();
            }
            if self.prefix().is_empty() {
                return String::new();
            }
        }
        self.namespace_of(self.prefix()).unwrap_or_default()
    }

    /// Puts a node at the end of the children.
    pub fn append(self: &Rc<Self>, child: Rc<Node>) {
        let at = self.children.borrow().len();
        self.insert(at, child);
    }

    /// Puts a node among the children.
    pub fn insert(self: &Rc<Self>, at: usize, child: Rc<Node>) {
        if child.kind == Kind::Fragment {
            let moved = std::mem::take(&mut *child.children.borrow_mut());
            for (offset, one) in moved.into_iter().enumerate() {
                self.insert(at + offset, one);
            }
            return;
        }
        let mut at = at;
        if let Some(parent) = child.parent() {
            let before = parent
                .children
                .borrow()
                .iter()
                .position(|one| Rc::ptr_eq(one, &child));
            if let Some(before) = before {
                parent.children.borrow_mut().remove(before);
                if Rc::ptr_eq(&parent, self) && before < at {
                    at -= 1;
                }
            }
        }
        *child.parent.borrow_mut() = Rc::downgrade(self);
        let mut children = self.children.borrow_mut();
        let at = at.min(children.len());
        children.insert(at, child);
    }

    /// Sets an attribute; the node that holds it.
    pub fn set_attribute(self: &Rc<Self>, name: &str, value: &str) -> Rc<Node> {
        let known = self.attribute(name);
        match known {
            Some(held) => {
                *held.value.borrow_mut() = value.to_owned();
                held
            }
            None => {
                let made = Node::new(Kind::Attribute, name, value);
                self.add_attribute(Rc::clone(&made));
                made
            }
        }
    }

    /// Adds an attribute node, in place of one of the same name.
    pub fn add_attribute(self: &Rc<Self>, attribute: Rc<Node>) {
        *attribute.parent.borrow_mut() = Rc::downgrade(self);
        let mut held = self.attributes.borrow_mut();
        match held.iter_mut().find(|one| one.name == attribute.name) {
            Some(slot) => *slot = attribute,
            None => held.push(attribute),
        }
    }

    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<Rc<Node>> {
        self.attributes
            .borrow()
            .iter()
            .find(|one| one.name == name)
            .cloned()
    }

    /// All text below, as `InnerText`.
    pub fn inner_text(&self) -> String {
        match self.kind {
            Kind::Element | Kind::Document | Kind::Fragment => self
                .children
                .borrow()
                .iter()
                .filter(|child| {
                    !matches!(
                        child.kind,
                        Kind::Comment | Kind::Instruction | Kind::Declaration | Kind::DocumentType
                    )
                })
                .map(|child| child.inner_text())
                .collect(),
            _ => self.value.borrow().clone(),
        }
    }

    /// Replaces everything below by a text.
    pub fn set_inner_text(self: &Rc<Self>, text: &str) {
        match self.kind {
            Kind::Element | Kind::Document | Kind::Fragment => {
                self.children.borrow_mut().clear();
                if text.is_empty() {
                    self.spread.set(true);
                } else {
                    self.append(Node::new(Kind::Text, "", text));
                }
            }
            _ => *self.value.borrow_mut() = text.to_owned(),
        }
    }

    /// A copy without a parent.
    pub fn copy(&self, deep: bool) -> Rc<Node> {
        let made = Node::new(self.kind, &self.name, &self.value.borrow());
        *made.namespace.borrow_mut() = self.namespace.borrow().clone();
        made.spread.set(self.spread.get());
        made.keeps_space.set(self.keeps_space.get());
        for attribute in self.attributes.borrow().iter() {
            made.add_attribute(attribute.copy(true));
        }
        if deep {
            for child in self.children.borrow().iter() {
                made.append(child.copy(true));
            }
        }
        made
    }

    /// The document above.
    pub fn document(self: &Rc<Self>) -> Rc<Node> {
        let mut at = Rc::clone(self);
        while let Some(parent) = at.parent() {
            at = parent;
        }
        at
    }

    /// The first element child.
    pub fn document_element(&self) -> Option<Rc<Node>> {
        self.children
            .borrow()
            .iter()
            .find(|child| child.kind == Kind::Element)
            .cloned()
    }

    /// The nodes below, in document order.
    pub fn descendants(self: &Rc<Self>) -> Vec<Rc<Node>> {
        let mut all = Vec::new();
        let mut open: Vec<Rc<Node>> = self.children.borrow().iter().rev().cloned().collect();
        while let Some(node) = open.pop() {
            open.extend(node.children.borrow().iter().rev().cloned());
            all.push(node);
        }
        all
    }

    /// The place among the parent's children.
    pub fn position(self: &Rc<Self>) -> Option<(Rc<Node>, usize)> {
        let parent = self.parent()?;
        let at = parent
            .children
            .borrow()
            .iter()
            .position(|one| Rc::ptr_eq(one, self))?;
        Some((parent, at))
    }
}
