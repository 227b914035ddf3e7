//! Instances of a script's classes as keys and elements: where a class says what it equals, collections ask it.

use super::enumerate;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, PSObject, Result, Value, convert};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// Methods that put what they get into the collection.
const ADDING: &[&str] = &[
    "Add",
    "TryAdd",
    "set_Item",
    "Insert",
    "GetOrAdd",
    "AddOrUpdate",
];

thread_local! {
    /// The hash codes that keys had when they were added.
    static HASHES: RefCell<FxHashMap<usize, (Weak<PSObject>, i32)>> = RefCell::default();
}

/// True if an instance's class declares a method of that name.
fn declares(key: &PSObject, name: &str) -> bool {
    key.class.as_ref().is_some_and(|class| {
        class.lineage().iter().any(|one| {
            one.methods
                .borrow()
                .iter()
                .any(|method| !method.is_static && eq_ignore_case(&method.name, name))
        })
    })
}

/// The hash code that a class gives an instance.
fn hash(key: &Value, cx: &mut dyn Context) -> Result<i32> {
    let code = cx.call_method(key, "GetHashCode", &[])?;
    convert::to_i32(&code)
}

/// The hash code that a held key had when it was added.
fn held_hash(key: &Rc<PSObject>, cx: &mut dyn Context) -> Result<i32> {
    let at = Rc::as_ptr(key) as usize;
    let known = HASHES.with_borrow(|all| {
        all.get(&at)
            .filter(|(held, _)| held.upgrade().is_some_and(|held| Rc::ptr_eq(&held, key)))
            .map(|(_, hash)| *hash)
    });
    match known {
        Some(hash) => Ok(hash),
        None => hash(&Value::Object(Rc::clone(key)), cx),
    }
}

fn keep(key: &Rc<PSObject>, hash: i32) {
    HASHES.with_borrow_mut(|all| {
        if all.len().is_power_of_two() && all.len() > 64 {
            all.retain(|_, (held, _)| held.strong_count() > 0);
        }
        all.insert(Rc::as_ptr(key) as usize, (Rc::downgrade(key), hash));
    });
}

/// The element or key of a collection that equals an instance of a class which says so itself; `None`: there is none, or
/// the class leaves it to identity.
pub fn same_in(
    collection: &Value,
    key: &Value,
    adds: bool,
    cx: &mut dyn Context,
) -> Result<Option<Value>> {
    let Value::Object(instance) = key else {
        return Ok(None);
    };
    if instance.class.is_none() || !declares(instance, "Equals") {
        return Ok(None);
    }
    let (held, hashed) = match collection.base() {
        Value::Dictionary(dictionary) => (dictionary.keys(), true),
        Value::Array(array) => (array.items.borrow().clone(), false),
        Value::List(list) => (list.items.borrow().clone(), false),
        Value::Net(net) => {
            let of = net.object().type_of().full_name();
            if !of.starts_with("System.Collections") {
                return Ok(None);
            }
            (
                enumerate(collection).unwrap_or_default(),
                of.contains("Set"),
            )
        }
        _ => return Ok(None),
    };
    let code = if !hashed {
        None
    } else if declares(instance, "GetHashCode") {
        Some(hash(key, cx)?)
    } else {
        // Two instances have two hash codes then.
        return Ok(None);
    };
    for one in held {
        let Value::Object(other) = &one else { continue };
        if other.class.is_none() {
            continue;
        }
        if let Some(code) = code
            && held_hash(other, cx)? != code
        {
            continue;
        }
        if Rc::ptr_eq(other, instance)
            || convert::truth(&cx.call_method(key, "Equals", std::slice::from_ref(&one))?)
        {
            return Ok(Some(one));
        }
    }
    if let (Some(code), true) = (code, adds) {
        keep(instance, code);
    }
    Ok(None)
}

/// The arguments of a method of a collection, the first of which is what the collection holds already.
pub(super) fn arguments(
    collection: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Result<Option<Vec<Value>>> {
    let Some(key) = args.first().filter(|key| is_instance(key)) else {
        return Ok(None);
    };
    let adds = ADDING.iter().any(|adding| eq_ignore_case(adding, name));
    // A list holds what is added, equal or not.
    if adds && matches!(collection.base(), Value::List(_) | Value::Array(_)) {
        return Ok(None);
    }
    let Some(same) = same_in(collection, key, adds, cx)? else {
        return Ok(None);
    };
    let mut all = args.to_vec();
    if let Some(first) = all.first_mut() {
        *first = same;
    }
    Ok(Some(all))
}

/// An instance of a script's class.
pub(super) fn is_instance(value: &Value) -> bool {
    matches!(value, Value::Object(held) if held.class.is_some())
}
