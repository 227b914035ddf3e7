//! Members that were added to a value which cannot hold them itself: they belong to the object, wherever it is met again.
//!
//! PowerShell keeps such members in a weak table beside the objects (`$h = @{}; $h | Add-Member n 5; $h.n`). Here the
//! table leads from where an object lies to the [`PSObject`] that wraps it. Entries whose object nobody else holds go
//! when the table would grow.
//!
//! A number has no place of its own, except that every literal from -100 to 100 is one object for the whole session:
//! members added to a literal are met again at the next literal of that number.

use super::{PSObject, Value};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The literals that are one object each.
const SHARED: std::ops::RangeInclusive<i32> = -100..=100;

/// So many entries are kept before the first look for those that nobody needs.
const FEW: usize = 64;

#[derive(Default)]
struct Table {
    holders: FxHashMap<usize, Rc<PSObject>>,
    look_at: usize,
}

thread_local! {
    static ANY: Cell<bool> = const { Cell::new(false) };
    static ANY_LITERAL: Cell<bool> = const { Cell::new(false) };
    static TABLE: RefCell<Table> = RefCell::default();
    static LITERALS: RefCell<FxHashMap<i32, Rc<PSObject>>> = RefCell::default();
}

/// Where an object lies and how many hold it; `None` for what is copied.
fn place(value: &Value) -> Option<(usize, usize)> {
    fn of<T>(held: &Rc<T>) -> Option<(usize, usize)> {
        Some((Rc::as_ptr(held).addr(), Rc::strong_count(held)))
    }
    match value {
        Value::Array(held) => of(held),
        Value::List(held) => of(held),
        Value::Dictionary(held) => of(held),
        Value::ScriptBlock(held) => of(held),
        Value::Error(held) => of(held),
        Value::Net(held) => of(held),
        Value::Enum(held) => of(held),
        Value::Decimal(held) => of(held),
        Value::BigInt(held) => of(held),
        _ => None,
    }
}

impl Table {
    fn make_room(&mut self) {
        if self.holders.len() < self.look_at.max(FEW) {
            return;
        }
        self.holders.retain(|_, holder| {
            let held = holder.base.as_ref().and_then(place);
            Rc::strong_count(holder) > 1 || held.is_some_and(|(_, count)| count > 1)
        });
        self.look_at = self.holders.len() * 2;
    }
}

/// The object that a value's members are added to: the value's own, or the one that is kept beside it.
pub fn holder(value: &Value) -> Rc<PSObject> {
    if let Value::Object(held) = value {
        return Rc::clone(held);
    }
    let wrapped = || Rc::new(PSObject::wrapping(value.clone()));
    let Some((place, _)) = place(value) else {
        return wrapped();
    };
    ANY.set(true);
    TABLE.with_borrow_mut(|table| {
        if let Some(held) = table.holders.get(&place) {
            return Rc::clone(held);
        }
        table.make_room();
        let held = wrapped();
        table.holders.insert(place, Rc::clone(&held));
        held
    })
}

/// The value with the members that were added to it, if there are any.
#[inline]
pub fn of(value: &Value) -> Option<Value> {
    if !ANY.get() {
        return None;
    }
    let (place, _) = place(value)?;
    TABLE.with_borrow(|table| table.holders.get(&place).cloned().map(Value::Object))
}

/// The value with the members that were added to it.
pub fn whole(value: Value) -> Value {
    of(&value).unwrap_or(value)
}

/// The object that members of a literal number are added to.
pub fn literal_holder(value: &Value) -> Option<Rc<PSObject>> {
    let Value::Int(number) = value else {
        return None;
    };
    if !SHARED.contains(number) {
        return None;
    }
    ANY_LITERAL.set(true);
    LITERALS.with_borrow_mut(|literals| {
        let held = literals
            .entry(*number)
            .or_insert_with(|| Rc::new(PSObject::wrapping(value.clone())));
        Some(Rc::clone(held))
    })
}

/// A literal as it is met: with the members that were added to it.
#[inline]
pub fn literal(value: &Value) -> Value {
    if !ANY_LITERAL.get() {
        return value.clone();
    }
    let Value::Int(number) = value else {
        return value.clone();
    };
    LITERALS.with_borrow(|literals| match literals.get(number) {
        Some(held) => Value::Object(Rc::clone(held)),
        None => value.clone(),
    })
}

/// True for the one object of a literal: it is met as the bare number, though its members are known.
#[inline]
pub fn is_literal(held: &Rc<PSObject>) -> bool {
    ANY_LITERAL.get()
        && matches!(held.base, Some(Value::Int(number))
            if LITERALS.with_borrow(|all| all.get(&number).is_some_and(|one| Rc::ptr_eq(one, held))))
}
