//! `HashSet`, `SortedSet`, `Queue`, `Stack`, `LinkedList` and their relatives: a list with rules of its own.

use super::NetObject;
use super::enumerator::Enumerator;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{invalid, items, write_back};
use crate::value::members::{array, list};
use crate::value::net::comparer::Comparer;
use crate::value::net::delegate;
use crate::value::types::element_of;
use crate::value::{Context, Result, Type, Value, convert};
use rustc_hash::{FxHashMap, FxHasher};
use std::any::Any;
use std::cell::RefCell;
use std::cmp::Ordering;

/// Which rules hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// No duplicates, in the order of insertion.
    Set,
    /// No duplicates, sorted.
    SortedSet,
    /// First in, first out.
    Queue,
    /// Last in, first out; held in the order in which it is taken.
    Stack,
    /// Nodes.
    Linked,
    /// A bag without an order of its own (`ConcurrentBag`, `StringCollection`).
    Bag,
    /// The lowest priority first (`PriorityQueue`): element and priority in turns.
    Priority,
}

/// The object.
pub struct Sequence {
    of: Type,
    rules: Rules,
    items: RefCell<Vec<Value>>,
    by: Option<Value>,
    /// Where the elements of a larger set are, by hash; gone after a change that moved them.
    index: RefCell<Option<FxHashMap<u64, Vec<u32>>>>,
}

/// A set of that many elements is indexed.
const INDEX_FROM: usize = 16;

/// The rules of a type.
pub fn rules_of(definition: &str) -> Option<Rules> {
    Some(match definition {
        "System.Collections.Generic.HashSet" => Rules::Set,
        "System.Collections.Generic.SortedSet" => Rules::SortedSet,
        "System.Collections.Generic.Queue"
        | "System.Collections.Queue"
        | "System.Collections.Concurrent.ConcurrentQueue" => Rules::Queue,
        "System.Collections.Generic.Stack"
        | "System.Collections.Stack"
        | "System.Collections.Concurrent.ConcurrentStack" => Rules::Stack,
        "System.Collections.Generic.LinkedList" => Rules::Linked,
        "System.Collections.Concurrent.ConcurrentBag"
        | "System.Collections.Specialized.StringCollection" => Rules::Bag,
        "System.Collections.Generic.PriorityQueue" => Rules::Priority,
        _ => return None,
    })
}

/// A constructor.
pub fn construct(
    of: &Type,
    rules: Rules,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let mut by = None;
    let mut from = Vec::new();
    for arg in args {
        match arg.base() {
            Value::Int(capacity) if *capacity < 0 => {
                return Some(crate::value::members::args::range(match rules {
                    Rules::Set => {
                        "Specified argument was out of the range of valid values. (Parameter 'capacity')"
                    }
                    _ => "Non-negative number required. (Parameter 'capacity')",
                }));
            }
            Value::Int(_) | Value::Single(_) | Value::Null | Value::Empty => {}
            other if other.downcast::<Comparer>().is_some() => by = Some(other.clone()),
            other => from = items(other),
        }
    }
    let made = Sequence {
        of: of.clone(),
        rules,
        items: RefCell::new(Vec::new()),
        by,
        index: RefCell::new(None),
    };
    for one in from {
        let one = match made.converted(&one, cx) {
            Ok(one) => one,
            Err(fault) => return Some(Err(fault)),
        };
        made.add(one);
    }
    Some(Ok(Value::net(made)))
}

impl Sequence {
    /// One of a type without elements; `None` if the type is no sequence.
    pub fn empty(of: &Type) -> Option<Sequence> {
        let definition = match of {
            Type::Generic(generic) => generic.definition.to_string(),
            other => other.full_name(),
        };
        Some(Sequence {
            of: of.clone(),
            rules: rules_of(&definition)?,
            items: RefCell::new(Vec::new()),
            by: None,
            index: RefCell::new(None),
        })
    }

    /// The elements as they are held.
    pub fn held(&self) -> Vec<Value> {
        self.items.borrow().clone()
    }

    /// Holds these elements instead, in this order.
    pub fn replace(&self, items: Vec<Value>) {
        *self.items.borrow_mut() = items;
        self.moved();
    }

    /// Adds an element at the end of what is held.
    pub fn append(&self, item: Value) {
        self.items.borrow_mut().push(item);
        self.moved();
    }

    /// Takes the first element away.
    pub fn shift(&self) {
        let mut items = self.items.borrow_mut();
        if !items.is_empty() {
            items.remove(0);
        }
    }

    fn element(&self) -> Type {
        match self.of.full_name().as_str() {
            "System.Collections.Specialized.StringCollection" => Type::STRING,
            _ => element_of(&self.of).unwrap_or(Type::OBJECT),
        }
    }

    fn converted(&self, value: &Value, cx: &mut dyn Context) -> Result<Value> {
        let of = self.element();
        if of == Type::OBJECT {
            return Ok(if value.is_null() {
                Value::Null
            } else {
                value.clone()
            });
        }
        convert::convert(value, &of, cx)
    }

    fn same(&self, a: &Value, b: &Value) -> bool {
        match self.by.as_ref().and_then(|by| by.downcast::<Comparer>()) {
            Some(comparer) if comparer.ignores_case() => match (a.as_str(), b.as_str()) {
                (Some(x), Some(y)) => eq_ignore_case(x, y),
                _ => a.net_equals(b),
            },
            _ if self.rules == Rules::SortedSet => self.order(a, b) == Ordering::Equal,
            _ => a.net_equals(b),
        }
    }

    fn order(&self, a: &Value, b: &Value) -> Ordering {
        match self.by.as_ref().and_then(|by| by.downcast::<Comparer>()) {
            Some(comparer) => comparer.order(a, b),
            None => list::default_order(a, b).unwrap_or(Ordering::Equal),
        }
    }

    fn find(&self, value: &Value) -> Option<usize> {
        let items = self.items.borrow();
        if self.rules != Rules::Set || items.len() < INDEX_FROM {
            return items.iter().position(|one| self.same(one, value));
        }
        let mut index = self.index.borrow_mut();
        let index = index.get_or_insert_with(|| {
            let mut made: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
            for (at, one) in items.iter().enumerate() {
                made.entry(self.hash_of(one)).or_default().push(at as u32);
            }
            made
        });
        let places = index.get(&self.hash_of(value))?;
        places
            .iter()
            .map(|at| *at as usize)
            .find(|at| items.get(*at).is_some_and(|one| self.same(one, value)))
    }

    /// A hash that agrees with `same`.
    fn hash_of(&self, value: &Value) -> u64 {
        let folds = self
            .by
            .as_ref()
            .and_then(|by| by.downcast::<Comparer>())
            .is_some_and(Comparer::ignores_case);
        match value.as_str() {
            Some(text) if folds => {
                let mut hasher = FxHasher::default();
                crate::text::name::fold_hash(text, &mut hasher);
                std::hash::Hasher::finish(&hasher)
            }
            _ => value.base().identity_hash(),
        }
    }

    /// Elements moved.
    fn moved(&self) {
        *self.index.borrow_mut() = None;
    }

    /// Adds by the rules; false where a set has it already.
    fn add(&self, value: Value) -> bool {
        match self.rules {
            Rules::Set => {
                if self.find(&value).is_some() {
                    return false;
                }
                if let Some(index) = self.index.borrow_mut().as_mut() {
                    let at = self.items.borrow().len() as u32;
                    index.entry(self.hash_of(&value)).or_default().push(at);
                }
                self.items.borrow_mut().push(value);
            }
            Rules::SortedSet => {
                let mut held = self.items.borrow_mut();
                let at = held.partition_point(|one| self.order(one, &value) == Ordering::Less);
                if held
                    .get(at)
                    .is_some_and(|one| self.order(one, &value) == Ordering::Equal)
                {
                    return false;
                }
                held.insert(at, value);
            }
            Rules::Stack => self.items.borrow_mut().insert(0, value),
            Rules::Queue | Rules::Linked | Rules::Bag | Rules::Priority => {
                self.items.borrow_mut().push(value);
            }
        }
        true
    }

    fn others(&self, arg: Option<&Value>, cx: &mut dyn Context) -> Result<Vec<Value>> {
        let mut made = Vec::new();
        for one in arg.map(items).unwrap_or_default() {
            made.push(self.converted(&one, cx)?);
        }
        Ok(made)
    }

    fn has(&self, among: &[Value], value: &Value) -> bool {
        among.iter().any(|one| self.same(one, value))
    }

    fn node(&self, at: Option<usize>) -> Value {
        match at.and_then(|at| self.items.borrow().get(at).cloned()) {
            Some(value) => Value::custom([("Value", value)]),
            None => Value::Null,
        }
    }

    fn run_set(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let some = |value: Value| Ok(Some(value));
        if matches!(
            name,
            "intersectwith" | "exceptwith" | "symmetricexceptwith" | "removewhere"
        ) {
            self.moved();
        }
        Ok(match name {
            "unionwith" => {
                for one in self.others(args.first(), cx)? {
                    self.add(one);
                }
                return some(Value::Empty);
            }
            "intersectwith" => {
                let other = self.others(args.first(), cx)?;
                let kept = self
                    .items
                    .borrow()
                    .iter()
                    .filter(|one| self.has(&other, one))
                    .cloned()
                    .collect();
                *self.items.borrow_mut() = kept;
                self.moved();
                return some(Value::Empty);
            }
            "exceptwith" => {
                let other = self.others(args.first(), cx)?;
                let kept = self
                    .items
                    .borrow()
                    .iter()
                    .filter(|one| !self.has(&other, one))
                    .cloned()
                    .collect();
                *self.items.borrow_mut() = kept;
                self.moved();
                return some(Value::Empty);
            }
            "symmetricexceptwith" => {
                let other = self.others(args.first(), cx)?;
                for one in other {
                    match self.find(&one) {
                        Some(at) => {
                            self.items.borrow_mut().remove(at);
                            self.moved();
                        }
                        None => {
                            self.add(one);
                        }
                    }
                }
                return some(Value::Empty);
            }
            "issubsetof" | "issupersetof" | "ispropersubsetof" | "ispropersupersetof"
            | "overlaps" | "setequals" => {
                let other = self.others(args.first(), cx)?;
                let mine = self.items.borrow().clone();
                let sub = mine.iter().all(|one| self.has(&other, one));
                let sup = other.iter().all(|one| self.has(&mine, one));
                Some(Value::Bool(match name {
                    "issubsetof" => sub,
                    "issupersetof" => sup,
                    "ispropersubsetof" => sub && !sup,
                    "ispropersupersetof" => sup && !sub,
                    "overlaps" => mine.iter().any(|one| self.has(&other, one)),
                    _ => sub && sup,
                }))
            }
            "trygetvalue" => {
                let wanted = args.first().cloned().unwrap_or_default();
                let at = self.find(&wanted);
                let value = at
                    .and_then(|at| self.items.borrow().get(at).cloned())
                    .unwrap_or_default();
                write_back(args.get(1), value)?;
                Some(Value::Bool(at.is_some()))
            }
            "removewhere" => {
                let held = self.items.borrow().clone();
                let Some(test) = args.first() else {
                    return Ok(None);
                };
                let mut kept = Vec::new();
                for one in &held {
                    if !delegate::test(test, one, cx)? {
                        kept.push(one.clone());
                    }
                }
                let removed = held.len() - kept.len();
                *self.items.borrow_mut() = kept;
                self.moved();
                Some(Value::Int(removed as i32))
            }
            _ => None,
        })
    }

    fn run(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let some = |value: Value| Ok(Some(value));
        let empty = |what: &str| invalid::<Option<Value>>(format!("{what} empty."));
        if matches!(self.rules, Rules::Set | Rules::SortedSet)
            && let Some(value) = self.run_set(name, args, cx)?
        {
            return some(value);
        }
        match (self.rules, name, args) {
            (Rules::Priority, "enqueue", [value, priority]) => {
                let mut held = self.items.borrow_mut();
                let mut at = 0;
                while at + 1 < held.len() {
                    let later = held.get(at + 1).is_some_and(|other| {
                        list::default_order(other, priority)
                            .is_ok_and(|order| order == Ordering::Greater)
                    });
                    if later {
                        break;
                    }
                    at += 2;
                }
                held.insert(at, value.clone());
                held.insert(at + 1, priority.clone());
                some(Value::Empty)
            }
            (Rules::Priority, "dequeue" | "peek", []) => {
                let mut held = self.items.borrow_mut();
                let Some(first) = held.first().cloned() else {
                    return empty("Queue");
                };
                if name == "dequeue" {
                    held.drain(..2);
                }
                some(first)
            }
            (_, "add", [value]) => {
                let value = self.converted(value, cx)?;
                let at = self.items.borrow().len() as i32;
                let added = self.add(value);
                some(match self.rules {
                    Rules::Set | Rules::SortedSet => Value::Bool(added),
                    Rules::Bag if self.of.full_name().contains("String") => Value::Int(at),
                    _ => Value::Empty,
                })
            }
            (Rules::Bag, "addrange", [more]) => {
                for one in items(more) {
                    let one = self.converted(&one, cx)?;
                    self.add(one);
                }
                some(Value::Empty)
            }
            (_, "enqueue" | "push", [value]) => {
                let value = self.converted(value, cx)?;
                self.add(value);
                some(Value::Empty)
            }
            (Rules::Queue | Rules::Stack, "dequeue" | "pop" | "peek", []) => {
                let mut held = self.items.borrow_mut();
                match held.first().cloned() {
                    Some(first) => {
                        if name != "peek" {
                            held.remove(0);
                        }
                        some(first)
                    }
                    None => empty(if self.rules == Rules::Queue {
                        "Queue"
                    } else {
                        "Stack"
                    }),
                }
            }
            (_, "trydequeue" | "trypop" | "trypeek" | "trytake", [place]) => {
                let first = self.items.borrow().first().cloned();
                let found = first.is_some();
                if found && name != "trypeek" {
                    self.items.borrow_mut().remove(0);
                }
                write_back(Some(place), first.unwrap_or_default())?;
                some(Value::Bool(found))
            }
            (Rules::Linked, "addlast" | "addfirst", [value]) => {
                let value = self.converted(value, cx)?;
                let mut held = self.items.borrow_mut();
                let at = if name == "addlast" { held.len() } else { 0 };
                held.insert(at, value);
                drop(held);
                some(self.node(Some(at)))
            }
            (Rules::Linked, "removefirst" | "removelast", []) => {
                let mut held = self.items.borrow_mut();
                if held.is_empty() {
                    return invalid("The LinkedList is empty.");
                }
                if name == "removefirst" {
                    held.remove(0);
                } else {
                    held.pop();
                }
                some(Value::Empty)
            }
            (Rules::Linked, "find", [value]) => some(self.node(self.find(value))),
            (_, "remove", [value]) => {
                let value = self.converted(value, cx)?;
                let at = self.find(&value);
                if let Some(at) = at {
                    self.items.borrow_mut().remove(at);
                    self.moved();
                }
                some(if self.of.full_name().contains("StringCollection") {
                    Value::Empty
                } else {
                    Value::Bool(at.is_some())
                })
            }
            (Rules::Bag, "removeat", [at]) => {
                let at = convert::to_i32(at)?;
                let mut held = self.items.borrow_mut();
                match usize::try_from(at).ok().filter(|at| *at < held.len()) {
                    Some(at) => {
                        held.remove(at);
                        some(Value::Empty)
                    }
                    None => crate::value::members::args::index(),
                }
            }
            (Rules::Bag, "insert", [at, value]) => {
                let at = convert::to_i32(at)?;
                let value = self.converted(value, cx)?;
                let mut held = self.items.borrow_mut();
                match usize::try_from(at).ok().filter(|at| *at <= held.len()) {
                    Some(at) => {
                        held.insert(at, value);
                        some(Value::Empty)
                    }
                    None => crate::value::members::args::index(),
                }
            }
            (_, "indexof", [value]) => {
                some(Value::Int(self.find(value).map_or(-1, |at| at as i32)))
            }
            (_, "contains", [value]) => {
                let value = self.converted(value, cx)?;
                some(Value::Bool(self.find(&value).is_some()))
            }
            (_, "clear", []) => {
                self.items.borrow_mut().clear();
                self.moved();
                some(Value::Empty)
            }
            (_, "toarray", []) => {
                some(Value::array_of(self.element(), self.items.borrow().clone()))
            }
            (_, "copyto", _) => {
                array::copy_to(&self.items.borrow(), args)?;
                some(Value::Empty)
            }
            (_, "clone", []) => some(Value::net(Sequence {
                of: self.of.clone(),
                rules: self.rules,
                items: RefCell::new(self.items.borrow().clone()),
                by: self.by.clone(),
                index: RefCell::new(None),
            })),
            (_, "trimexcess" | "trimtosize", _) => some(Value::Empty),
            (_, "ensurecapacity", [count]) => some(count.clone()),
            (_, "getenumerator", []) => {
                let of = match &self.of {
                    Type::Generic(generic) => Type::generic(
                        &format!("{}+Enumerator", generic.definition),
                        generic.args.clone(),
                    ),
                    other => Type::named(&format!(
                        "{}+{}Enumerator",
                        other.full_name(),
                        other.short_name()
                    )),
                };
                some(Value::net(Enumerator::typed(
                    of,
                    self.items.borrow().clone(),
                )))
            }
            _ => Ok(None),
        }
    }
}

impl NetObject for Sequence {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let count = self.items.borrow().len();
        Some(if is("Count") {
            Value::Int(if self.rules == Rules::Priority {
                count / 2
            } else {
                count
            } as i32)
        } else if is("IsReadOnly") || is("IsSynchronized") {
            Value::Bool(false)
        } else if is("IsEmpty") {
            Value::Bool(count == 0)
        } else if is("Comparer") && matches!(self.rules, Rules::Set | Rules::SortedSet) {
            self.by.clone().unwrap_or_default()
        } else if is("Capacity") && matches!(self.rules, Rules::Queue | Rules::Stack | Rules::Set) {
            Value::Int(if count == 0 {
                0
            } else {
                count.next_power_of_two().max(4) as i32
            })
        } else if is("First") && self.rules == Rules::Linked {
            self.node((count > 0).then_some(0))
        } else if is("Last") && self.rules == Rules::Linked {
            self.node(count.checked_sub(1))
        } else if (is("Min") || is("Max")) && self.rules == Rules::SortedSet {
            let held = self.items.borrow();
            if is("Min") { held.first() } else { held.last() }
                .cloned()
                .unwrap_or_default()
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.rules {
            Rules::Set => &["Comparer", "Count", "Capacity"],
            Rules::SortedSet => &["Count", "Comparer", "Min", "Max"],
            Rules::Linked => &["Count", "First", "Last"],
            _ => &["Count"],
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
        match self.run(name, args, cx) {
            Ok(Some(value)) => Some(Ok(value)),
            Ok(None) => None,
            Err(fault) => Some(Err(fault)),
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().clone())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if self.rules != Rules::Bag {
            return None;
        }
        let at = usize::try_from(convert::to_i32(index).ok()?).ok()?;
        Some(Ok(self.items.borrow().get(at).cloned().unwrap_or_default()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
