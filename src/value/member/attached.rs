//! Members that were added to an object which is no `PSObject` itself (`Add-Member` without `-PassThru`): they belong to
//! the object, whoever holds it.

use crate::value::{MemberKind, PSObject, Slot, Value};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// So many objects are kept before those that nobody else holds any more are given up.
const FEW: usize = 256;

#[derive(Default)]
struct Held {
    /// By the object's address; the holder keeps the object, so that no other one gets it.
    all: FxHashMap<usize, Rc<PSObject>>,
    most: usize,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

/// The address of an object that is one, wherever it is held; texts and numbers are values.
fn key(value: &Value) -> Option<usize> {
    Some(match value.base() {
        Value::Array(held) => Rc::as_ptr(held).addr(),
        Value::List(held) => Rc::as_ptr(held).addr(),
        Value::Dictionary(held) => Rc::as_ptr(held).addr(),
        Value::ScriptBlock(held) => Rc::as_ptr(held).addr(),
        Value::Error(held) => Rc::as_ptr(held).addr(),
        Value::Net(held) => Rc::as_ptr(held).addr(),
        _ => return None,
    })
}

/// True if somebody else than the holder has the object.
fn is_used(holder: &Rc<PSObject>) -> bool {
    let elsewhere = match &holder.base {
        Some(Value::Array(held)) => Rc::strong_count(held),
        Some(Value::List(held)) => Rc::strong_count(held),
        Some(Value::Dictionary(held)) => Rc::strong_count(held),
        Some(Value::ScriptBlock(held)) => Rc::strong_count(held),
        Some(Value::Error(held)) => Rc::strong_count(held),
        Some(Value::Net(held)) => Rc::strong_count(held),
        _ => 0,
    };
    elsewhere > 1 || Rc::strong_count(holder) > 1
}

/// The object that an object's added members lie in.
pub fn holder(value: &Value) -> Rc<PSObject> {
    if let Value::Object(object) = value {
        return Rc::clone(object);
    }
    let Some(key) = key(value) else {
        return Rc::new(PSObject::wrapping(value.clone()));
    };
    super::type_data::begin();
    HELD.with_borrow_mut(|held| {
        if held.all.len() >= held.most.max(FEW) {
            held.all.retain(|_, holder| is_used(holder));
            held.most = held.all.len() * 2;
        }
        let made = held
            .all
            .entry(key)
            .or_insert_with(|| Rc::new(PSObject::wrapping(value.clone())));
        Rc::clone(made)
    })
}

/// What was added to an object.
fn of(value: &Value) -> Option<Rc<PSObject>> {
    let key = key(value)?;
    HELD.with_borrow(|held| held.all.get(&key).cloned())
}

/// A member that was added to an object.
pub(super) fn find(value: &Value, name: &str) -> Option<Slot> {
    of(value)?.members.borrow().get(name).cloned()
}

/// All members that were added to an object.
pub(super) fn all(value: &Value) -> Vec<(String, MemberKind, Slot)> {
    let Some(holder) = of(value) else {
        return Vec::new();
    };
    let members = holder.members.borrow();
    members
        .iter()
        .map(|(name, kind, _, slot)| (name.as_str().to_owned(), kind, slot.clone()))
        .collect()
}

/// Gives a note that was added to an object another value; false: there is none of that name.
pub(super) fn set(value: &Value, name: &str, to: &Value) -> bool {
    let Some(holder) = of(value) else {
        return false;
    };
    let mut members = holder.members.borrow_mut();
    let Some(at) = members.find(name) else {
        return false;
    };
    match members.at_mut(at) {
        Some(Slot::Note(held)) => {
            *held = to.clone();
            true
        }
        _ => false,
    }
}

/// An object with what was added to it, if anything was.
pub fn view(value: &Value) -> Option<Value> {
    if matches!(value, Value::Object(_)) || !super::type_data::any() {
        return None;
    }
    of(value).map(Value::Object)
}
