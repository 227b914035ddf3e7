//! Lists of nodes, and the namespace manager.

use super::node::Node;
use super::object::{XmlObject, optional};
use crate::text::name::eq_ignore_case;
use crate::value::net::NetObject;
use crate::value::net::enumerator::Enumerator;
use crate::value::{Context, Result, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A list of nodes: children and attributes are live.
pub struct NodeList {
    of: &'static str,
    live: Option<(Rc<Node>, bool)>,
    fixed: Vec<Rc<Node>>,
}

impl NodeList {
    /// The children of a node.
    pub fn children(node: &Rc<Node>) -> NodeList {
        NodeList {
            of: "System.Xml.XmlChildNodes",
            live: Some((Rc::clone(node), false)),
            fixed: Vec::new(),
        }
    }

    /// The attributes of a node.
    pub fn attributes(node: &Rc<Node>) -> NodeList {
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

    /// The namespace of a prefix.
    pub fn find(&self, prefix: &str) -> Option<String> {
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
