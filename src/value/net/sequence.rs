//! `HashSet`, `SortedSet`, `Queue`, `Stack`, `LinkedList` and their relatives: a list with rules of its own.

use super::NetObject;
use super::enumerator::Enumerator;
use crate::text::name::{eq_ignore_case, fold_hash};
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
use std::collections::VecDeque;
use std::hash::Hasher;

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
    items: RefCell<VecDeque<Value>>,
    by: Option<Value>,
    /// Where a set's elements lie, by their hashes.
    places: RefCell<Places>,
}

/// The elements of a set by hash, and the places that removed ones left; those are filled first, as .NET does.
#[derive(Default, Clone)]
struct Places {
    by_hash: FxHashMap<u64, Vec<usize>>,
    free: Vec<usize>,
}

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
        items: RefCell::default(),
        by,
        places: RefCell::default(),
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
            items: RefCell::default(),
            by: None,
            places: RefCell::default(),
        })
    }

    /// The elements as they are held.
    pub fn held(&self) -> Vec<Value> {
        self.list()
    }

    /// Holds these elements instead, in this order.
    pub fn replace(&self, items: Vec<Value>) {
        self.clear();
        for item in items {
            self.append(item);
        }
    }

    /// Adds an element at the end of what is held.
    pub fn append(&self, item: Value) {
        if self.rules == Rules::Set {
            self.add(item);
        } else {
            self.items.borrow_mut().push_back(item);
        }
    }

    /// Takes the first element away.
    pub fn shift(&self) {
        if self.rules == Rules::Set {
            let first = self
                .items
                .borrow()
                .iter()
                .position(|one| !matches!(one, Value::Empty));
            if let Some(first) = first {
                self.remove_at(first);
            }
        } else {
            self.items.borrow_mut().pop_front();
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

    /// The hash of an element of a set: equal for what the set's comparer takes as one.
    fn hash(&self, value: &Value) -> u64 {
        let ignore_case = self
            .by
            .as_ref()
            .and_then(|by| by.downcast::<Comparer>())
            .is_some_and(Comparer::ignores_case);
        match value.as_str() {
            Some(text) if ignore_case => {
                let mut hasher = FxHasher::default();
                fold_hash(text, &mut hasher);
                hasher.finish()
            }
            _ => value.base().identity_hash(),
        }
    }

    fn find(&self, value: &Value) -> Option<usize> {
        let items = self.items.borrow();
        if self.rules == Rules::Set {
            let places = self.places.borrow();
            return places
                .by_hash
                .get(&self.hash(value))?
                .iter()
                .copied()
                .find(|at| items.get(*at).is_some_and(|one| self.same(one, value)));
        }
        items.iter().position(|one| self.same(one, value))
    }

    /// How many elements there are.
    fn count(&self) -> usize {
        self.items.borrow().len() - self.places.borrow().free.len()
    }

    /// The elements in order. What was removed from a set left a place without a value.
    fn list(&self) -> Vec<Value> {
        self.items
            .borrow()
            .iter()
            .filter(|one| !matches!(one, Value::Empty))
            .cloned()
            .collect()
    }

    /// Puts other elements in the place of those that are there.
    fn refill(&self, values: Vec<Value>) {
        self.clear();
        for value in values {
            self.add(value);
        }
    }

    fn clear(&self) {
        self.items.borrow_mut().clear();
        self.places.replace(Places::default());
    }

    fn remove_at(&self, at: usize) {
        let mut items = self.items.borrow_mut();
        if self.rules != Rules::Set {
            items.remove(at);
            return;
        }
        let Some(place) = items.get_mut(at) else {
            return;
        };
        let removed = std::mem::replace(place, Value::Empty);
        let hash = self.hash(&removed);
        let mut places = self.places.borrow_mut();
        if let Some(same) = places.by_hash.get_mut(&hash) {
            same.retain(|held| *held != at);
            if same.is_empty() {
                places.by_hash.remove(&hash);
            }
        }
        places.free.push(at);
    }

    /// Adds by the rules; false where a set has it already.
    fn add(&self, value: Value) -> bool {
        match self.rules {
            Rules::Set => {
                if self.find(&value).is_some() {
                    return false;
                }
                let hash = self.hash(&value);
                let mut items = self.items.borrow_mut();
                let mut places = self.places.borrow_mut();
                let at = match places.free.pop() {
                    Some(at) => {
                        if let Some(place) = items.get_mut(at) {
                            *place = value;
                        }
                        at
                    }
                    None => {
                        items.push_back(value);
                        items.len() - 1
                    }
                };
                places.by_hash.entry(hash).or_default().push(at);
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
            Rules::Stack => self.items.borrow_mut().push_front(value),
            Rules::Queue | Rules::Linked | Rules::Bag | Rules::Priority => {
                self.items.borrow_mut().push_back(value);
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

    /// A set by the same rules, of other elements.
    fn like(&self, values: Vec<Value>) -> Sequence {
        let made = Sequence {
            of: self.of.clone(),
            rules: self.rules,
            items: RefCell::default(),
            by: self.by.clone(),
            places: RefCell::default(),
        };
        for value in values {
            made.add(value);
        }
        made
    }

    fn node(&self, at: Option<usize>) -> Value {
        match at.and_then(|at| self.items.borrow().get(at).cloned()) {
            Some(value) => Value::custom([("Value", value)]),
            None => Value::Null,
        }
    }

    fn run_set(&self, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
        let some = |value: Value| Ok(Some(value));
        Ok(match name {
            "unionwith" => {
                for one in self.others(args.first(), cx)? {
                    self.add(one);
                }
                return some(Value::Empty);
            }
            "intersectwith" => {
                let other = self.others(args.first(), cx)?;
                let other = self.like(other);
                for one in self.list() {
                    if other.find(&one).is_none()
                        && let Some(at) = self.find(&one)
                    {
                        self.remove_at(at);
                    }
                }
                return some(Value::Empty);
            }
            "exceptwith" => {
                let other = self.others(args.first(), cx)?;
                for one in other {
                    if let Some(at) = self.find(&one) {
                        self.remove_at(at);
                    }
                }
                return some(Value::Empty);
            }
            "symmetricexceptwith" => {
                let other = self.others(args.first(), cx)?;
                for one in other {
                    match self.find(&one) {
                        Some(at) => self.remove_at(at),
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
                let mine = self.list();
                let sup = other.iter().all(|one| self.find(one).is_some());
                let other = self.like(other);
                let sub = mine.iter().all(|one| other.find(one).is_some());
                Some(Value::Bool(match name {
                    "issubsetof" => sub,
                    "issupersetof" => sup,
                    "ispropersubsetof" => sub && !sup,
                    "ispropersupersetof" => sup && !sub,
                    "overlaps" => mine.iter().any(|one| other.find(one).is_some()),
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
                let held = self.list();
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
                self.refill(kept);
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
                let Some(first) = held.front().cloned() else {
                    return empty("Queue");
                };
                if name == "dequeue" {
                    held.drain(..2);
                }
                some(first)
            }
            (_, "add", [value]) => {
                let value = self.converted(value, cx)?;
                let at = self.count() as i32;
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
                match held.front().cloned() {
                    Some(first) => {
                        if name != "peek" {
                            held.pop_front();
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
                let first = self.items.borrow().front().cloned();
                let found = first.is_some();
                if found && name != "trypeek" {
                    self.items.borrow_mut().pop_front();
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
                    held.pop_front();
                } else {
                    held.pop_back();
                }
                some(Value::Empty)
            }
            (Rules::Linked, "find", [value]) => some(self.node(self.find(value))),
            (_, "remove", [value]) => {
                let value = self.converted(value, cx)?;
                let at = self.find(&value);
                if let Some(at) = at {
                    self.remove_at(at);
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
                self.clear();
                some(Value::Empty)
            }
            (_, "toarray", []) => some(Value::array_of(self.element(), self.list())),
            (_, "copyto", _) => {
                array::copy_to(&self.list(), args)?;
                some(Value::Empty)
            }
            (_, "clone", []) => some(Value::net(Sequence {
                of: self.of.clone(),
                rules: self.rules,
                items: RefCell::new(self.items.borrow().clone()),
                by: self.by.clone(),
                places: RefCell::new(self.places.borrow().clone()),
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
                some(Value::net(Enumerator::typed(of, self.list())))
            }
            _ => Ok(None),
        }
    }
}

/// For how many elements a hash set has room that grew to this count: it grows to the primes that .NET takes.
fn room(count: usize) -> i32 {
    const ROOMS: &[i32] = &[
        0, 3, 7, 17, 37, 89, 197, 431, 919, 1931, 4049, 8419, 17519, 36353, 75431, 156437, 324449,
        672827, 1_395_263, 2_893_249, 5_999_471,
    ];
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    ROOMS
        .iter()
        .copied()
        .find(|room| *room >= count)
        .unwrap_or(count)
}

impl NetObject for Sequence {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let count = self.count();
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
        } else if is("Capacity") && self.rules == Rules::Set {
            Value::Int(room(count))
        } else if is("Capacity") && matches!(self.rules, Rules::Queue | Rules::Stack) {
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
            if is("Min") { held.front() } else { held.back() }
                .cloned()
                .unwrap_or_default()
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.rules {
            Rules::Set => &["Count", "Capacity", "Comparer", "IsReadOnly"],
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
        Some(self.list())
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
