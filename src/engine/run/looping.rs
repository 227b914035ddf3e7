//! `foreach`, and what goes through a collection element by element.

use super::statement::loop_step;
use crate::engine::program::{Expr, ForEach, StmtOp};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::Sink;
use crate::engine::unwind::{Flow, Next, Unwind};
use crate::value::net::enumerator::Enumerator as NetEnumerator;
use crate::value::{Fault, Value, convert, member as members};
use std::rc::Rc;

impl Runspace {
    #[inline(never)]
    pub(super) fn exec_foreach(
        &mut self,
        node: &ForEach,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        frame.position.set(node.source.extent);
        if node.enumerator.is_none()
            && let StmtOp::Expression(Expr::Range(bounds)) = &node.source.op
        {
            let (low, high) = (self.eval(&bounds.0, frame)?, self.eval(&bounds.1, frame)?);
            if let (Value::Int(low), Value::Int(high)) = (&low, &high) {
                return self.foreach_range(node, *low, *high, frame, out);
            }
            let items = crate::value::operators::range::range(&low, &high)?;
            return self.foreach_items(node, items, frame, out);
        }
        let source = self.value_of(&node.source, frame)?;
        self.foreach_items(node, source, frame, out)
    }

    pub(super) fn foreach_range(
        &mut self,
        node: &ForEach,
        low: i32,
        high: i32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let step = if low <= high { 1 } else { -1 };
        let mut at = low;
        loop {
            self.check_stopped()?;
            self.put(&node.variable, Value::Int(at), frame)?;
            let next = self.exec_block(&node.body, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
            if at == high {
                return Ok(Next::On);
            }
            at += step;
        }
    }

    pub(super) fn foreach_items(
        &mut self,
        node: &ForEach,
        source: Value,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut enumerator = match self.class_enumerator(&source)? {
            Some(enumerator) => enumerator,
            None => Enumerator::new(source)?,
        };
        if let Some(slot) = node.enumerator {
            return self.foreach_named(node, enumerator, slot, frame, out);
        }
        while let Some(item) = self.next_item(&mut enumerator)? {
            self.check_stopped()?;
            self.put(&node.variable, item, frame)?;
            let next = self.exec_block(&node.body, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }

    /// A `foreach` whose code names `$foreach`: what it moves, the loop sees.
    pub(super) fn foreach_named(
        &mut self,
        node: &ForEach,
        mut source: Enumerator,
        slot: u32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut items = Vec::new();
        while let Some(item) = self.next_item(&mut source)? {
            items.push(item);
        }
        self.loop_named(items, slot, node.label, frame, |rt, item| {
            rt.put(&node.variable, item, frame)?;
            rt.exec_block(&node.body, frame, out)
        })
    }

    /// A loop whose enumerator code can name: what it moves, the loop sees.
    pub(super) fn loop_named(
        &mut self,
        items: Vec<Value>,
        slot: u32,
        label: Option<NameId>,
        frame: &Rc<Frame>,
        mut step: impl FnMut(&mut Self, Value) -> Flow<Next>,
    ) -> Flow<Next> {
        let object = Value::net(NetEnumerator::of("System.ArrayEnumerator", items));
        let outer = frame.slot(slot);
        frame.set_slot(slot, object.clone());
        let mut result = Ok(Next::On);
        while let Some(item) = object
            .downcast::<NetEnumerator>()
            .and_then(NetEnumerator::step)
        {
            self.check_stopped()?;
            match loop_step(step(self, item), label) {
                Ok(None) => {}
                Ok(Some(next)) => {
                    result = Ok(next);
                    break;
                }
                Err(unwind) => {
                    result = Err(unwind);
                    break;
                }
            }
        }
        match outer {
            Some(outer) => frame.set_slot(slot, outer),
            None => frame.clear_slot(slot),
        }
        result
    }

    /// The enumerator of an instance of a class that is `IEnumerable`.
    pub(super) fn class_enumerator(&mut self, value: &Value) -> Flow<Option<Enumerator>> {
        let Value::Object(object) = value else {
            return Ok(None);
        };
        let Some(class) = &object.class else {
            return Ok(None);
        };
        if class.implements("System.Collections.IEnumerator") {
            return Ok(Some(Enumerator::Script(value.clone())));
        }
        if !class.implements("System.Collections.IEnumerable")
            && !class.implements("System.Collections.Generic.IEnumerable")
        {
            return Ok(None);
        }
        let made = self.invoke_method(value, "GetEnumerator", &[])?;
        if let Value::Object(held) = &made
            && held.class.is_some()
        {
            return Ok(Some(Enumerator::Script(made)));
        }
        Enumerator::new(made).map(Some)
    }

    /// The elements of such an instance.
    pub(super) fn class_items(&mut self, value: &Value) -> Flow<Option<Vec<Value>>> {
        let Some(mut enumerator) = self.class_enumerator(value)? else {
            return Ok(None);
        };
        let mut items = Vec::new();
        while let Some(item) = self.next_item(&mut enumerator)? {
            items.push(item);
        }
        Ok(Some(items))
    }

    /// The next element.
    pub(super) fn next_item(&mut self, enumerator: &mut Enumerator) -> Flow<Option<Value>> {
        let Enumerator::Script(object) = enumerator else {
            return enumerator.next();
        };
        let object = object.clone();
        self.check_stopped()?;
        if !convert::truth(&self.invoke_method(&object, "MoveNext", &[])?) {
            return Ok(None);
        }
        let by_method = self.invoke_method(&object, "get_Current", &[]);
        match by_method {
            Ok(value) => Ok(Some(value)),
            Err(unwind) if matches!(&*unwind, Unwind::Fault(fault) if fault.id == "MethodNotFound") => {
                Ok(Some(match members::get(&object, "Current", self)? {
                    members::Found::Value(value) => value,
                    members::Found::Script(block) => self.call_getter(&block, &object)?,
                    members::Found::Missing => Value::Null,
                }))
            }
            Err(unwind) => Err(unwind),
        }
    }
}

/// Walks over what a `foreach` goes through, element by element.
pub(super) enum Enumerator {
    Array(Rc<crate::value::PSArray>, usize),
    List(Rc<crate::value::PSList>, usize, usize),
    Items(std::vec::IntoIter<Value>),
    /// Elements of a dictionary, and how often it had changed.
    Guarded(std::vec::IntoIter<Value>, Rc<crate::value::Dictionary>, u32),
    Script(Value),
}

impl Enumerator {
    pub(super) fn new(source: Value) -> Flow<Enumerator> {
        Ok(match source {
            Value::Empty | Value::Null => {
                let none = Vec::new();
                Enumerator::Items(none.into_iter())
            }
            Value::Array(array) => Enumerator::Array(array, 0),
            Value::List(list) => {
                let count = list.items.borrow().len();
                Enumerator::List(list, 0, count)
            }
            other => {
                let guard = other.net_object().and_then(crate::value::NetObject::guard);
                let items = members::enumerate(&other)
                    .unwrap_or_else(|| vec![other])
                    .into_iter();
                match guard {
                    Some(dictionary) => {
                        let version = dictionary.version.get();
                        Enumerator::Guarded(items, dictionary, version)
                    }
                    None => Enumerator::Items(items),
                }
            }
        })
    }

    pub(super) fn next(&mut self) -> Flow<Option<Value>> {
        Ok(match self {
            Enumerator::Array(array, at) => {
                let item = array.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Enumerator::List(list, at, count) => {
                if list.items.borrow().len() != *count {
                    return Err(modified().into());
                }
                let item = list.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Enumerator::Items(items) => items.next(),
            Enumerator::Guarded(items, dictionary, version) => {
                if dictionary.version.get() != *version {
                    return Err(modified().into());
                }
                items.next()
            }
            Enumerator::Script(_) => None,
        })
    }
}

/// The collection that is enumerated changed.
fn modified() -> Box<Fault> {
    crate::value::operators::thrown(
        "System.InvalidOperationException",
        crate::value::net::enumerator::MODIFIED,
    )
}
