//! Collections that threads share: each thread has a copy, and a ledger of what was done to it keeps the copies in step.
//!
//! Before an operation on such a collection a thread takes over what others have done, and after it it notes what it
//! did, all under the ledger's lock: a call of a method is one step for everybody, as it is for a concurrent or a
//! synchronized collection of .NET.

use super::parcel::{Packer, Parcel, Ticket, Unpacker, contents, fill, pack, unpack};
use super::runspace::Runspace;
use super::unwind::Flow;
use crate::value::net::sequence::Sequence;
use crate::value::{Value, World, convert};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What was done to a collection, from its beginning on.
#[derive(Default)]
struct Ledger {
    count: AtomicUsize,
    entries: Mutex<Vec<Entry>>,
}

/// One thing that was done.
#[derive(Clone)]
enum Entry {
    /// It got other elements.
    Replace(Parcel),
    /// A key or a position got a value.
    Set(Parcel, Parcel),
    /// A key was removed.
    Unset(Parcel),
    /// An element was added at the end.
    Append(Parcel),
    /// The first element was taken.
    Shift,
}

/// One collection of this thread.
struct Held {
    value: Value,
    ledger: Arc<Ledger>,
    at: Cell<usize>,
    busy: Cell<bool>,
}

/// The collections that a session shares with others.
pub struct Shares {
    world: Rc<dyn World>,
    held: RefCell<Vec<Rc<Held>>>,
    any: Cell<bool>,
}

/// Packs values whose collections stay shared.
pub struct Sharing<'a>(pub &'a Shares);

/// Unpacks values into a session.
pub struct Receiving<'a>(pub &'a Shares);

impl Packer for Sharing<'_> {
    fn ticket(&mut self, value: &Value) -> Option<Ticket> {
        Some(self.0.lend(value))
    }
}

impl Unpacker for Receiving<'_> {
    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.0.world)
    }

    fn redeem(&mut self, ticket: &Ticket) -> Value {
        self.0.redeem(ticket)
    }
}

fn same(a: &Value, b: &Value) -> bool {
    match (a.base(), b.base()) {
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
        (Value::Dictionary(a), Value::Dictionary(b)) => Rc::ptr_eq(a, b),
        (Value::Net(a), Value::Net(b)) => Rc::ptr_eq(a, b),
        _ => false,
    }
}

fn lock(ledger: &Ledger) -> MutexGuard<'_, Vec<Entry>> {
    ledger
        .entries
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
}

impl Shares {
    /// A session that shares nothing yet.
    pub fn new(world: Rc<dyn World>) -> Shares {
        Shares {
            world,
            held: RefCell::new(Vec::new()),
            any: Cell::new(false),
        }
    }

    /// True if anything is shared.
    #[inline]
    pub fn any(&self) -> bool {
        self.any.get()
    }

    fn find(&self, value: &Value) -> Option<Rc<Held>> {
        self.held
            .borrow()
            .iter()
            .find(|held| same(&held.value, value))
            .cloned()
    }

    /// The ticket of a collection; it is shared from now on.
    fn lend(&self, value: &Value) -> Ticket {
        if let Some(held) = self.find(value) {
            return Arc::clone(&held.ledger) as Ticket;
        }
        let ledger = Arc::new(Ledger::default());
        let held = Rc::new(Held {
            value: value.clone(),
            ledger: Arc::clone(&ledger),
            at: Cell::new(0),
            busy: Cell::new(false),
        });
        // Known before its elements are packed: it may hold itself.
        self.held.borrow_mut().push(Rc::clone(&held));
        self.any.set(true);
        let all = contents(value, &mut Sharing(self), 0);
        note(&held, &mut lock(&ledger), Entry::Replace(all));
        ledger
    }

    /// The collection of a ticket.
    fn redeem(&self, ticket: &Ticket) -> Value {
        let Ok(ledger) = Arc::clone(ticket).downcast::<Ledger>() else {
            return Value::Null;
        };
        let known = self
            .held
            .borrow()
            .iter()
            .find(|held| Arc::ptr_eq(&held.ledger, &ledger))
            .map(|held| held.value.clone());
        if let Some(value) = known {
            return value;
        }
        let first = lock(&ledger).first().cloned();
        let Some(Entry::Replace(parcel)) = first else {
            return Value::Null;
        };
        let held = Rc::new(Held {
            value: unpack(&emptied(&parcel), &mut Receiving(self)),
            ledger,
            at: Cell::new(0),
            busy: Cell::new(false),
        });
        self.held.borrow_mut().push(Rc::clone(&held));
        self.any.set(true);
        self.take_over(&held);
        held.value.clone()
    }

    /// Takes over what others have done to all that is shared.
    pub fn pull(&self) {
        let behind: Vec<Rc<Held>> = self
            .held
            .borrow()
            .iter()
            .filter(|held| {
                !held.busy.get() && held.ledger.count.load(Ordering::Acquire) > held.at.get()
            })
            .cloned()
            .collect();
        for held in behind {
            self.take_over(&held);
        }
    }

    fn take_over(&self, held: &Held) {
        let new = {
            let entries = lock(&held.ledger);
            let new: Vec<Entry> = entries.get(held.at.get()..).unwrap_or_default().to_vec();
            held.at.set(entries.len());
            new
        };
        self.apply(held, new);
    }

    fn apply(&self, held: &Held, new: Vec<Entry>) {
        let mut by = Receiving(self);
        for entry in new {
            match (&held.value, entry) {
                (value, Entry::Replace(parcel)) => fill(value, &parcel, &mut by),
                (Value::Dictionary(table), Entry::Set(key, value)) => {
                    let key = unpack(&key, &mut by);
                    table.set(key, unpack(&value, &mut by));
                }
                (Value::Dictionary(table), Entry::Unset(key)) => {
                    table.remove(&unpack(&key, &mut by));
                }
                (Value::List(list), Entry::Set(at, value)) => {
                    let at = convert::to_i64(&unpack(&at, &mut by)).unwrap_or(-1);
                    let value = unpack(&value, &mut by);
                    let mut items = list.items.borrow_mut();
                    if let Some(slot) = usize::try_from(at).ok().and_then(|at| items.get_mut(at)) {
                        *slot = value;
                    }
                }
                (Value::List(list), Entry::Append(item)) => {
                    let item = unpack(&item, &mut by);
                    list.items.borrow_mut().push(item);
                }
                (other, Entry::Append(item)) => {
                    let item = unpack(&item, &mut by);
                    if let Some(sequence) = other.downcast::<Sequence>() {
                        sequence.append(item);
                    }
                }
                (other, Entry::Shift) => {
                    if let Some(sequence) = other.downcast::<Sequence>() {
                        sequence.shift();
                    }
                }
                _ => {}
            }
        }
    }
}

/// The parcel of the same collection without elements.
fn emptied(parcel: &Parcel) -> Parcel {
    match parcel {
        Parcel::List(of, _, fixed) => Parcel::List(of.clone(), Vec::new(), *fixed),
        Parcel::Dictionary(kind, case, _) => Parcel::Dictionary(kind.clone(), *case, Vec::new()),
        Parcel::Sequence(of, _) => Parcel::Sequence(of.clone(), Vec::new()),
        other => other.clone(),
    }
}

fn note(held: &Held, entries: &mut Vec<Entry>, entry: Entry) {
    entries.push(entry);
    held.at.set(entries.len());
    held.ledger.count.store(entries.len(), Ordering::Release);
}

/// The elements that a list or a queue holds.
fn items(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::List(list) => Some(list.items.borrow().clone()),
        other => other.downcast::<Sequence>().map(Sequence::held),
    }
}

/// Methods that change nothing.
fn only_reads(name: &str) -> bool {
    matches!(
        name,
        "contains"
            | "containskey"
            | "containsvalue"
            | "get_item"
            | "get_count"
            | "trygetvalue"
            | "getenumerator"
            | "clone"
            | "tostring"
            | "gettype"
            | "toarray"
            | "indexof"
            | "lastindexof"
            | "peek"
            | "trypeek"
            | "copyto"
            | "gethashcode"
            | "equals"
            | "where"
            | "foreach"
            | "exists"
            | "find"
            | "findall"
            | "findindex"
            | "getrange"
            | "trueforall"
            | "binarysearch"
    )
}

/// What a method did: how many elements there were before, and which value was handed to it.
fn done(held: &Held, shares: &Shares, name: &str, args: &[Value], before: usize) -> Option<Entry> {
    let name = name.to_ascii_lowercase();
    if only_reads(&name) {
        return None;
    }
    let mut by = Sharing(shares);
    if let Value::Dictionary(table) = &held.value {
        if let Some(key) = args.first()
            && matches!(
                name.as_str(),
                "add"
                    | "set_item"
                    | "tryadd"
                    | "tryupdate"
                    | "addorupdate"
                    | "getoradd"
                    | "remove"
                    | "tryremove"
            )
        {
            let packed = pack(key, &mut by);
            return Some(match table.get(key) {
                Some(value) => Entry::Set(packed, pack(&value, &mut by)),
                None => Entry::Unset(packed),
            });
        }
    } else if let Some(now) = items(&held.value) {
        if now.len() == before + 1
            && matches!(name.as_str(), "add" | "tryadd" | "enqueue")
            && let Some(last) = now.last()
        {
            return Some(Entry::Append(pack(last, &mut by)));
        }
        if now.len() + 1 == before && matches!(name.as_str(), "dequeue" | "trydequeue") {
            return Some(Entry::Shift);
        }
        if now.len() == before
            && matches!(
                name.as_str(),
                "dequeue" | "trydequeue" | "trytake" | "trypop"
            )
        {
            return None;
        }
    }
    Some(Entry::Replace(contents(&held.value, &mut by, 0)))
}

impl Runspace {
    /// Does something with an object that may be shared; `describe` tells what was done.
    fn shared_step<T>(
        &mut self,
        object: &Value,
        unlocked: bool,
        step: impl FnOnce(&mut Runspace) -> Flow<T>,
        describe: impl FnOnce(&Held, &Shares, usize) -> Option<Entry>,
    ) -> Flow<T> {
        let shares = Rc::clone(&self.shares);
        let Some(held) = shares.find(object).filter(|held| !held.busy.get()) else {
            return step(self);
        };
        shares.take_over(&held);
        held.busy.set(true);
        let ledger = Arc::clone(&held.ledger);
        // A block may do anything, and wait for another thread while it does: it is not run under the lock.
        let mut guard = (!unlocked).then(|| lock(&ledger));
        if let Some(entries) = &guard {
            let new: Vec<Entry> = entries.get(held.at.get()..).unwrap_or_default().to_vec();
            held.at.set(entries.len());
            shares.apply(&held, new);
        }
        let before = items(&held.value).map_or(0, |items| items.len());
        let result = step(self);
        held.busy.set(false);
        if result.is_ok()
            && let Some(entry) = describe(&held, &shares, before)
        {
            match guard.as_deref_mut() {
                Some(entries) => note(&held, entries, entry),
                None => {
                    let mut entries = lock(&ledger);
                    let new: Vec<Entry> = entries.get(held.at.get()..).unwrap_or_default().to_vec();
                    if !matches!(entry, Entry::Replace(_)) {
                        shares.apply(&held, new);
                    }
                    note(&held, &mut entries, entry);
                }
            }
        }
        result
    }

    /// Calls a method of an object that may be shared.
    pub(crate) fn shared_call(
        &mut self,
        object: &Value,
        name: &str,
        args: &[Value],
        call: impl FnOnce(&mut Runspace) -> Flow<Value>,
    ) -> Flow<Value> {
        let unlocked = args
            .iter()
            .any(|arg| matches!(arg.base(), Value::ScriptBlock(_)));
        self.shared_step(object, unlocked, call, |held, shares, before| {
            done(held, shares, name, args, before)
        })
    }

    /// Stores into a key or a position of an object that may be shared.
    pub(crate) fn shared_store(
        &mut self,
        object: &Value,
        key: &Value,
        value: &Value,
        store: impl FnOnce(&mut Runspace) -> Flow,
    ) -> Flow {
        self.shared_step(object, false, store, |_, shares, _| {
            let mut by = Sharing(shares);
            let key = pack(key, &mut by);
            Some(Entry::Set(key, pack(value, &mut by)))
        })
    }
}
