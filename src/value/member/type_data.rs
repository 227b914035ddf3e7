//! Members that the session adds to types (`Update-TypeData`).

use crate::text::name::to_lower;
use crate::value::{MemberKind, PropertyBag, Slot, Value, types};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};

thread_local! {
    static ANY: Cell<bool> = const { Cell::new(false) };
    static TYPES: RefCell<FxHashMap<String, PropertyBag>> = RefCell::default();
}

/// True once a type got members.
#[inline]
pub fn any() -> bool {
    ANY.with(Cell::get)
}

/// Adds a member to a type; false if it has one of that name and `force` is not set.
pub fn add(type_name: &str, name: &str, kind: MemberKind, slot: Slot, force: bool) -> bool {
    TYPES.with_borrow_mut(|all| {
        let bag = all.entry(to_lower(type_name)).or_default();
        if bag.find(name).is_some() && !force {
            return false;
        }
        bag.add(name, kind, slot, false);
        ANY.with(|any| any.set(true));
        true
    })
}

/// Forgets the members of a type; true if it had some.
pub fn remove(type_name: &str) -> bool {
    TYPES.with_borrow_mut(|all| all.remove(&to_lower(type_name)).is_some())
}

/// Forgets one member of a type.
pub fn remove_member(type_name: &str, name: &str) {
    TYPES.with_borrow_mut(|all| {
        if let Some(bag) = all.get_mut(&to_lower(type_name)) {
            bag.remove(name);
        }
    });
}

/// The members of a type.
pub fn of_type(type_name: &str) -> Option<PropertyBag> {
    TYPES.with_borrow(|all| all.get(&to_lower(type_name)).cloned())
}

/// The member of an object's types.
pub fn find(object: &Value, name: &str) -> Option<Slot> {
    if !any() {
        return None;
    }
    let names = types::type_names(object);
    TYPES.with_borrow(|all| {
        names
            .iter()
            .find_map(|of| all.get(&to_lower(of))?.get(name).cloned())
    })
}

/// All members of an object's types, nearest type first.
pub fn all(object: &Value) -> Vec<(String, MemberKind, Slot)> {
    if !any() {
        return Vec::new();
    }
    let names = types::type_names(object);
    let mut found: Vec<(String, MemberKind, Slot)> = Vec::new();
    TYPES.with_borrow(|all| {
        for of in &names {
            let Some(bag) = all.get(&to_lower(of)) else {
                continue;
            };
            for (name, kind, _, slot) in bag.iter() {
                if !found
                    .iter()
                    .any(|(held, ..)| crate::text::name::eq_ignore_case(held, name.as_str()))
                {
                    found.push((name.as_str().to_owned(), kind, slot.clone()));
                }
            }
        }
    });
    found
}
