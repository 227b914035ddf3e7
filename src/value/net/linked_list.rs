//! `LinkedList[T]` and its nodes.

use super::NetObject;
use super::enumerator::Enumerator;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{invalid, items, null};
use crate::value::members::array;
use crate::value::types::element_of;
use crate::value::{Context, Result, Type, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The elements, each with a number that stays its own while others come and go.
struct Chain {
    of: Type,
    items: RefCell<Vec<(u64, Value)>>,
    next: Cell<u64>,
}

impl Chain {
    fn insert(&self, at: usize, value: Value) -> u64 {
        let id = self.next.get();
        self.next.set(id + 1);
        self.items.borrow_mut().insert(at, (id, value));
        id
    }

    fn place(&self, id: u64) -> Option<usize> {
        self.items.borrow().iter().position(|(held, _)| *held == id)
    }

    fn values(&self) -> Vec<Value> {
        self.items
            .borrow()
            .iter()
            .map(|(_, value)| value.clone())
            .collect()
    }

    fn converted(&self, value: &Value, cx: &mut dyn Context) -> Result<Value> {
        match element_of(&self.of) {
            Some(of) if of != Type::OBJECT => convert::convert(value, &of, cx),
            _ => Ok(value.clone()),
        }
    }
}

/// The list.
pub struct LinkedList(Rc<Chain>);

/// One node of it.
pub struct Node {
    chain: Rc<Chain>,
    id: u64,
    /// What a node holds that its list lost.
    value: RefCell<Value>,
}

fn node(chain: &Rc<Chain>, at: Option<usize>) -> Value {
    let found = at.and_then(|at| chain.items.borrow().get(at).cloned());
    match found {
        Some((id, value)) => Value::net(Node {
            chain: Rc::clone(chain),
            id,
            value: RefCell::new(value),
        }),
        None => Value::Null,
    }
}

/// `[LinkedList[T]]::new(...)`.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let chain = Chain {
        of: of.clone(),
        items: RefCell::new(Vec::new()),
        next: Cell::new(0),
    };
    match args {
        [] => {}
        [one] if one.is_null() => return Some(null("collection")),
        [one] => {
            for value in items(one) {
                match chain.converted(&value, cx) {
                    Ok(value) => {
                        let end = chain.items.borrow().len();
                        chain.insert(end, value);
                    }
                    Err(fault) => return Some(Err(fault)),
                }
            }
        }
        _ => return None,
    }
    Some(Ok(Value::net(LinkedList(Rc::new(chain)))))
}

impl LinkedList {
    fn run(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let chain = &self.0;
        let count = chain.items.borrow().len();
        let place = |value: &Value| {
            let held = value.downcast::<Node>()?;
            chain
                .place(held.id)
                .filter(|_| Rc::ptr_eq(&held.chain, chain))
        };
        let not_here = || {
            invalid::<Option<Value>>("The LinkedList node does not belong to current LinkedList.")
        };
        let some = |value: Value| Ok(Some(value));
        match (name, args) {
            ("addlast" | "addfirst", [value]) => {
                let at = if name == "addlast" { count } else { 0 };
                chain.insert(at, chain.converted(value, cx)?);
                some(node(chain, Some(at)))
            }
            ("add", [value]) => {
                chain.insert(count, chain.converted(value, cx)?);
                some(Value::Empty)
            }
            ("addbefore" | "addafter", [near, value]) => {
                let Some(at) = place(near) else {
                    return not_here();
                };
                let at = if name == "addafter" { at + 1 } else { at };
                chain.insert(at, chain.converted(value, cx)?);
                some(node(chain, Some(at)))
            }
            ("removefirst" | "removelast", []) => {
                if count == 0 {
                    return invalid("The LinkedList is empty.");
                }
                let at = if name == "removefirst" { 0 } else { count - 1 };
                chain.items.borrow_mut().remove(at);
                some(Value::Empty)
            }
            ("remove", [one]) if one.downcast::<Node>().is_some() => match place(one) {
                Some(at) => {
                    chain.items.borrow_mut().remove(at);
                    some(Value::Empty)
                }
                None => not_here(),
            },
            ("remove" | "find" | "findlast" | "contains", [value]) => {
                let value = chain.converted(value, cx)?;
                let values = chain.values();
                let at = if name == "findlast" {
                    values.iter().rposition(|held| held.net_equals(&value))
                } else {
                    values.iter().position(|held| held.net_equals(&value))
                };
                match name {
                    "remove" => {
                        if let Some(at) = at {
                            chain.items.borrow_mut().remove(at);
                        }
                        some(Value::Bool(at.is_some()))
                    }
                    "contains" => some(Value::Bool(at.is_some())),
                    _ => some(node(chain, at)),
                }
            }
            ("clear", []) => {
                chain.items.borrow_mut().clear();
                some(Value::Empty)
            }
            ("copyto", _) => {
                array::copy_to(&chain.values(), args)?;
                some(Value::Empty)
            }
            ("getenumerator", []) => {
                let of = match &chain.of {
                    Type::Generic(generic) => Type::generic(
                        &format!("{}+Enumerator", generic.definition),
                        generic.args.clone(),
                    ),
                    other => other.clone(),
                };
                some(Value::net(Enumerator::typed(of, chain.values())))
            }
            _ => Ok(None),
        }
    }
}

impl NetObject for LinkedList {
    fn type_of(&self) -> Type {
        self.0.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let count = self.0.items.borrow().len();
        Some(if is("Count") {
            Value::Int(count as i32)
        } else if is("First") {
            node(&self.0, Some(0))
        } else if is("Last") {
            node(&self.0, count.checked_sub(1))
        } else if is("IsReadOnly") || is("IsSynchronized") {
            Value::FALSE
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["Count", "First", "Last"].map(str::to_owned).to_vec()
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

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.0.values())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NetObject for Node {
    fn type_of(&self) -> Type {
        let args = match &self.chain.of {
            Type::Generic(generic) => generic.args.clone(),
            _ => vec![Type::OBJECT],
        };
        Type::generic("System.Collections.Generic.LinkedListNode", args)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let at = self.chain.place(self.id);
        Some(if is("Value") {
            at.and_then(|at| {
                self.chain
                    .items
                    .borrow()
                    .get(at)
                    .map(|(_, value)| value.clone())
            })
            .unwrap_or_else(|| self.value.borrow().clone())
        } else if is("Next") {
            node(&self.chain, at.map(|at| at + 1))
        } else if is("Previous") {
            node(&self.chain, at.and_then(|at| at.checked_sub(1)))
        } else if is("List") {
            match at {
                Some(_) => Value::net(LinkedList(Rc::clone(&self.chain))),
                None => Value::Null,
            }
        } else {
            return None;
        })
    }

    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        if !eq_ignore_case(name, "Value") {
            return self.set(name, value);
        }
        let value = match self.chain.converted(value, cx) {
            Ok(value) => value,
            Err(fault) => return Some(Err(fault)),
        };
        *self.value.borrow_mut() = value.clone();
        if let Some(at) = self.chain.place(self.id)
            && let Some((_, slot)) = self.chain.items.borrow_mut().get_mut(at)
        {
            *slot = value;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        ["List", "Next", "Previous", "Value"]
            .map(str::to_owned)
            .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Node>()
                .is_some_and(|other| other.id == self.id && Rc::ptr_eq(&other.chain, &self.chain)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
