//! Which types can stand for which: assignment and instances.

use super::base::{base_of, has_class, is_interface, is_interface_name, is_value_type};
use super::interfaces::interfaces_of;
use super::{Known, Type};
use crate::grammar;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

thread_local! {
    /// Which type is assignable to which, among types without classes of a script.
    static ASSIGNABLE: RefCell<FxHashMap<(Type, Type), bool>> = RefCell::default();
}

/// True if an object of type `from` can be held by a variable of type `to` without conversion.
pub fn is_assignable(from: &Type, to: &Type) -> bool {
    if to.is_known(Known::Object) || from == to {
        return true;
    }
    if let Type::Generic(nullable) = to
        && &*nullable.definition == "System.Nullable"
    {
        return nullable.args.first().is_some_and(|held| held == from);
    }
    if let (Type::Array(a, m), Type::Array(b, n)) = (from, to) {
        return m == n && !is_value_type(a) && !is_value_type(b) && is_assignable(a, b);
    }
    if has_class(from) || has_class(to) {
        return find_assignable(from, to);
    }
    let key = (from.clone(), to.clone());
    if let Some(known) = ASSIGNABLE.with_borrow(|all| all.get(&key).copied()) {
        return known;
    }
    let known = find_assignable(from, to);
    ASSIGNABLE.with_borrow_mut(|all| all.insert(key, known));
    known
}

fn find_assignable(from: &Type, to: &Type) -> bool {
    let target_name = to.full_name();
    if is_interface_name(&target_name) || is_interface(to) {
        if from.is_known(Known::PSCustomObject) {
            return false;
        }
        if same_interface(from, to) {
            return true;
        }
        return interfaces_of(from)
            .iter()
            .any(|one| same_interface(one, to))
            || base_of(from)
                .is_some_and(|base| !base.is_known(Known::Object) && is_assignable(&base, to));
    }
    let mut at = base_of(from);
    let mut steps = 0;
    while let Some(base) = at {
        if base == *to {
            return true;
        }
        if to.is_known(Known::Type) && base.full_name() == "System.Type" {
            return true;
        }
        at = base_of(&base);
        steps += 1;
        if steps > 64 {
            break;
        }
    }
    false
}

/// The same interface, with the variance that .NET's collection interfaces have.
fn same_interface(one: &Type, to: &Type) -> bool {
    match (one, to) {
        (Type::Generic(a), Type::Generic(b)) => {
            a == b
                || (a.definition == b.definition
                    && matches!(
                        &*a.definition,
                        "System.Collections.Generic.IEnumerable"
                            | "System.Collections.Generic.IReadOnlyList"
                            | "System.Collections.Generic.IReadOnlyCollection"
                    )
                    && a.args.len() == b.args.len()
                    && a.args
                        .iter()
                        .zip(&b.args)
                        .all(|(a, b)| a == b || (!is_value_type(a) && is_assignable(a, b))))
        }
        _ => one == to,
    }
}

/// `-is`: true if the value is of the type or of one derived from it.
pub fn is_instance(value: &Value, of: &Type) -> bool {
    match value {
        Value::Null | Value::Empty => false,
        Value::Object(object) => {
            if of.is_known(Known::PSObject) {
                return object.class.is_none();
            }
            if of.is_known(Known::PSCustomObject) {
                return object.class.is_none() && object.base.is_none();
            }
            if object.class.is_none()
                && let Some(base) = &object.base
            {
                return is_instance(base, of);
            }
            if object.class.is_none() && object.base.is_none() {
                // A record that stands for an object of a .NET type is of that type.
                if let Some(names) = &*object.type_names.borrow()
                    && names.iter().any(|name| {
                        name.eq_ignore_ascii_case(&of.full_name())
                            && grammar::type_facts(name).is_some()
                    })
                {
                    return true;
                }
                return of.is_known(Known::Object);
            }
            is_assignable(&value.type_of(), of)
        }
        // `-is` does not see that arrays of references are covariant.
        Value::Array(array) if matches!(of, Type::Array(..)) => {
            matches!(of, Type::Array(element, 1) if **element == array.element)
        }
        // Whatever .NET calls a list, it is one: collections of Exchange have no facts of their own.
        Value::List(_)
            if matches!(
                of.full_name().as_str(),
                "System.Collections.IEnumerable"
                    | "System.Collections.ICollection"
                    | "System.Collections.IList"
            ) =>
        {
            true
        }
        // Enumerators are known by their names only.
        Value::Net(net)
            if of.full_name() == "System.Collections.IEnumerator"
                && net.object().type_of().short_name().contains("Enumerator") =>
        {
            true
        }
        _ => is_assignable(&value.type_of(), of),
    }
}

/// The type of an array's elements, or the first argument of a generic type.
pub fn element_of(of: &Type) -> Option<Type> {
    match of {
        Type::Array(element, _) => Some((**element).clone()),
        Type::Generic(generic) => generic.args.first().cloned(),
        _ => None,
    }
}
