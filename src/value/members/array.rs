//! Arrays: instance members, searches, construction of `T[]` and `T[,]`.

use super::args::{bad, int, items, null, range, unsupported};
use crate::text::name::eq_ignore_case;
use crate::value::net::delegate;
use crate::value::net::enumerator::Enumerator;
use crate::value::types::Type;
use crate::value::{Context, Fault, PSArray, Result, Value, convert};
use std::cmp::Ordering;
use std::rc::Rc;

/// A property.
pub fn property(this: &Value, array: &Rc<PSArray>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Length") || is("Count") {
        Value::Int(array.items.borrow().len() as i32)
    } else if is("LongLength") {
        Value::Long(array.items.borrow().len() as i64)
    } else if is("Rank") {
        Value::Int(1)
    } else if is("SyncRoot") {
        this.clone()
    } else if is("IsFixedSize") {
        Value::Bool(true)
    } else if is("IsReadOnly") || is("IsSynchronized") {
        Value::Bool(false)
    } else {
        return None;
    })
}

pub(super) fn outside<T>() -> Result<T> {
    Err(Fault::net(
        "System.IndexOutOfRangeException",
        "Index was outside the bounds of the array.",
    ))
}

/// An instance method.
pub fn call(
    this: &Value,
    array: &Rc<PSArray>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match run(this, array, name, args, cx) {
        Ok(Some(value)) => Some(Ok(value)),
        Ok(None) => None,
        Err(fault) => Some(Err(fault)),
    }
}

fn run(
    this: &Value,
    array: &Rc<PSArray>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        ("add" | "insert" | "remove" | "removeat", _) => {
            unsupported("Collection was of a fixed size.")
        }
        ("clear", []) => {
            let default = super::element_default(&array.element);
            for slot in array.items.borrow_mut().iter_mut() {
                *slot = default.clone();
            }
            some(Value::Empty)
        }
        ("clone", []) => some(Value::array_of(
            array.element.clone(),
            array.items.borrow().clone(),
        )),
        ("contains", [value]) => some(Value::Bool(
            array.items.borrow().iter().any(|one| one.net_equals(value)),
        )),
        ("indexof", [value]) => some(Value::Int(position(
            &array.items.borrow(),
            value,
            &[],
            false,
        )?)),
        ("copyto", [target, at]) => {
            let held = array.items.borrow().clone();
            copy_to(&held, &[target.clone(), at.clone()])?;
            some(Value::Empty)
        }
        ("getlength" | "getlonglength", [dimension]) => {
            if convert::to_i32(dimension)? != 0 {
                return outside();
            }
            let length = array.items.borrow().len();
            some(if name == "getlength" {
                Value::Int(length as i32)
            } else {
                Value::Long(length as i64)
            })
        }
        ("getlowerbound", [dimension]) => {
            if convert::to_i32(dimension)? != 0 {
                return outside();
            }
            some(Value::Int(0))
        }
        ("getupperbound", [dimension]) => {
            if convert::to_i32(dimension)? != 0 {
                return outside();
            }
            some(Value::Int(array.items.borrow().len() as i32 - 1))
        }
        ("get" | "item" | "getvalue", [at]) => {
            let at = match at.base() {
                Value::Array(_) => items(at).first().cloned().unwrap_or_default(),
                other => other.clone(),
            };
            let at = convert::to_i64(&at)?;
            match usize::try_from(at)
                .ok()
                .and_then(|at| array.items.borrow().get(at).cloned())
            {
                Some(value) => some(value),
                None => outside(),
            }
        }
        ("getvalue" | "get", [_, _, ..]) => bad("Array was not a one-dimensional array."),
        ("set", [at, value]) => {
            super::super::member::set_index(this, at, value.clone(), cx)?;
            some(Value::Empty)
        }
        ("setvalue", [value, at]) => {
            let at = match at.base() {
                Value::Array(_) => items(at).first().cloned().unwrap_or_default(),
                other => other.clone(),
            };
            let at = convert::to_i64(&at)?;
            let value = if array.element == Type::OBJECT {
                value.clone()
            } else if value.is_null() {
                super::element_default(&array.element)
            } else if crate::value::types::is_instance(value, &array.element) {
                value.clone()
            } else if super::conversion_rank::rank(value, &array.element) >= 0xFF {
                convert::convert(value, &array.element, cx)?
            } else {
                return Err(Fault::net(
                    "System.InvalidCastException",
                    "Object cannot be stored in an array of this type.",
                ));
            };
            let mut held = array.items.borrow_mut();
            match usize::try_from(at).ok().and_then(|at| held.get_mut(at)) {
                Some(slot) => {
                    *slot = value;
                    some(Value::Empty)
                }
                None => outside(),
            }
        }
        ("getenumerator", []) => some(Value::net(Enumerator::of(
            "System.ArrayEnumerator",
            array.items.borrow().clone(),
        ))),
        ("initialize", []) => some(Value::Empty),
        ("compareto", [other, comparer]) => {
            let (a, b) = (array.items.borrow().clone(), items(other));
            for (x, y) in a.iter().zip(&b) {
                let order = super::list::compare_with(x, y, Some(comparer), cx)?;
                if order != Ordering::Equal {
                    return some(Value::Int(order as i32));
                }
            }
            some(Value::Int(0))
        }
        _ => Ok(None),
    }
}

/// Where a value stands, from `startIndex` on, at most `count` elements.
pub fn position(held: &[Value], value: &Value, rest: &[Value], last: bool) -> Result<i32> {
    let total = held.len() as i64;
    let (from, to) = if last {
        let end = int(rest, 0).map_or(total - 1, i64::from);
        if total == 0 {
            return Ok(-1);
        }
        if end < 0 || end >= total {
            return range(
                "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')",
            );
        }
        let count = int(rest, 1).map_or(end + 1, i64::from);
        if count < 0 || count > end + 1 {
            return range(
                "Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')",
            );
        }
        (end + 1 - count, end + 1)
    } else {
        let start = int(rest, 0).map_or(0, i64::from);
        if start < 0 || start > total {
            return range(
                "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
            );
        }
        let count = int(rest, 1).map_or(total - start, i64::from);
        if count < 0 || start + count > total {
            return range(
                "Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')",
            );
        }
        (start, start + count)
    };
    let part = held.get(from as usize..to as usize).unwrap_or_default();
    let found = if last {
        part.iter().rposition(|one| one.net_equals(value))
    } else {
        part.iter().position(|one| one.net_equals(value))
    };
    Ok(found.map_or(-1, |at| (at as i64 + from) as i32))
}

/// `CopyTo`: (array), (array, index) or (index, array, arrayIndex, count).
pub fn copy_to(held: &[Value], args: &[Value]) -> Result<()> {
    let (from, target, at, count) = match args {
        [target] => (0, target, 0, held.len()),
        [target, at] => (0, target, convert::to_i32(at)?.max(0) as usize, held.len()),
        [from, target, at, count] => (
            convert::to_i32(from)?.max(0) as usize,
            target,
            convert::to_i32(at)?.max(0) as usize,
            convert::to_i32(count)?.max(0) as usize,
        ),
        _ => return bad("Wrong number of arguments."),
    };
    let Value::Array(array) = target.base() else {
        return null("array");
    };
    let mut slots = array.items.borrow_mut();
    if at + count > slots.len() || from + count > held.len() {
        return bad(
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')",
        );
    }
    for (slot, value) in slots
        .iter_mut()
        .skip(at)
        .zip(held.iter().skip(from).take(count))
    {
        *slot = value.clone();
    }
    Ok(())
}

/// `Find`, `FindAll`, `Exists` ... with a predicate.
pub fn search(
    held: &[Value],
    name: &str,
    args: &[Value],
    test: &Value,
    kind: &Type,
    cx: &mut dyn Context,
) -> Result<Value> {
    if test.is_null() {
        return null("match");
    }
    let start = if args.len() > 1 {
        int(args, 0).unwrap_or(0).max(0) as usize
    } else {
        0
    };
    let count = if args.len() > 2 {
        int(args, 1).unwrap_or(0).max(0) as usize
    } else {
        usize::MAX
    };
    let mut matches = Vec::new();
    let order: Vec<usize> = if name.contains("last") {
        let start = if args.len() > 1 {
            start
        } else {
            held.len().saturating_sub(1)
        };
        (0..held.len())
            .rev()
            .filter(|at| *at <= start)
            .take(count)
            .collect()
    } else {
        (0..held.len()).skip(start).take(count).collect()
    };
    for at in order {
        let Some(one) = held.get(at) else { continue };
        let hit = delegate::test(test, one, cx)?;
        match name {
            "trueforall" if !hit => return Ok(Value::Bool(false)),
            "exists" if hit => return Ok(Value::Bool(true)),
            "find" | "findlast" if hit => return Ok(one.clone()),
            "findindex" | "findlastindex" if hit => return Ok(Value::Int(at as i32)),
            "findall" if hit => matches.push(one.clone()),
            _ => {}
        }
    }
    Ok(match name {
        "trueforall" => Value::Bool(true),
        "exists" => Value::Bool(false),
        "findindex" | "findlastindex" => Value::Int(-1),
        "findall" => match kind {
            Type::Array(element, _) => Value::array_of((**element).clone(), matches),
            _ => Value::list_of(kind.clone(), matches),
        },
        _ => match kind {
            Type::Generic(generic) => generic
                .args
                .first()
                .map(super::element_default)
                .unwrap_or_default(),
            Type::Array(element, _) => super::element_default(element),
            _ => Value::Null,
        },
    })
}

/// `BinarySearch`: (value), (value, comparer) or (index, count, value, comparer).
pub fn binary_search(held: &[Value], args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let (from, count, value, by) = match args {
        [value] => (0, held.len(), value, None),
        [value, by] => (0, held.len(), value, Some(by)),
        [from, count, value, rest @ ..] => (
            convert::to_i32(from)?.max(0) as usize,
            convert::to_i32(count)?.max(0) as usize,
            value,
            rest.first(),
        ),
        [] => return null("value"),
    };
    let by = by.filter(|by| !by.is_null());
    let (mut low, mut high) = (from as i64, (from + count) as i64 - 1);
    while low <= high {
        let middle = low + (high - low) / 2;
        let Some(one) = held.get(middle as usize) else {
            break;
        };
        match super::list::compare_with(one, value, by, cx)? {
            Ordering::Equal => return Ok(Value::Int(middle as i32)),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle - 1,
        }
    }
    Ok(Value::Int(!(low as i32)))
}

/// `[T[]]::new(n)`, `[T[,]]::new(n, m)`.
pub fn construct(
    element: &Type,
    rank: u8,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let mut sizes = Vec::with_capacity(args.len());
    for arg in args {
        let size = match convert::convert(arg, &Type::INT, cx) {
            Ok(Value::Int(size)) => size,
            Ok(_) => return None,
            Err(fault) => return Some(Err(fault)),
        };
        let Ok(size) = usize::try_from(size) else {
            return Some(Err(Fault::net(
                "System.OverflowException",
                "Arithmetic operation resulted in an overflow.",
            )));
        };
        sizes.push(size);
    }
    if rank <= 1 {
        let [size] = sizes.as_slice() else {
            return None;
        };
        if *size > 1 << 28 {
            return Some(Err(Fault::net(
                "System.OutOfMemoryException",
                "Array dimensions exceeded supported range.",
            )));
        }
        return Some(Ok(Value::array_of(
            element.clone(),
            vec![super::element_default(element); *size],
        )));
    }
    if sizes.len() != usize::from(rank) {
        return None;
    }
    Some(crate::value::net::grid::Grid::make(element.clone(), sizes))
}
