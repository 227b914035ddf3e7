//! `[array]::...`: Sort, Reverse, Copy, IndexOf, Find and their kin.

use super::args::{bad, int, invalid, items, null, range};
use super::array::{binary_search, construct, outside, position, search};
use crate::value::net::delegate;
use crate::value::types::Type;
use crate::value::{Context, PSArray, Result, Value, convert};
use std::rc::Rc;

fn held(value: &Value) -> Result<Rc<PSArray>> {
    match value.base() {
        Value::Array(array) => Ok(Rc::clone(array)),
        _ => null("array"),
    }
}

/// `[array]::...`.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match run_static(name, args, cx) {
        Ok(Some(value)) => Some(Ok(value)),
        Ok(None) => None,
        Err(fault) => Some(Err(fault)),
    }
}

fn run_static(name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        ("indexof" | "lastindexof", [array, value, rest @ ..]) => {
            let array = held(array)?;
            let items = array.items.borrow();
            some(Value::Int(position(
                &items,
                value,
                rest,
                name == "lastindexof",
            )?))
        }
        ("reverse", [array, rest @ ..]) => {
            let array = held(array)?;
            let mut items = array.items.borrow_mut();
            let from = int(rest, 0).unwrap_or(0).max(0) as usize;
            let count = int(rest, 1).map_or(items.len(), |count| count.max(0) as usize);
            match items.get_mut(from..from + count) {
                Some(part) => part.reverse(),
                None => {
                    return bad(
                        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
                    );
                }
            }
            some(Value::Empty)
        }
        ("sort", [array, rest @ ..]) => {
            let array = held(array)?;
            sort(&array, rest, cx)?;
            some(Value::Empty)
        }
        ("copy", [from, to, count]) => {
            let (source, count) = (held(from)?, convert::to_i32(count)?);
            if count < 0 {
                return range("Non-negative number required. (Parameter 'length')");
            }
            let values: Vec<Value> = source.items.borrow().clone();
            if count as usize > values.len() {
                return bad(
                    "Source array was not long enough. Check the source index, length, and the array's lower bounds. (Parameter 'sourceArray')",
                );
            }
            put(&values, 0, to, 0, count as usize, cx)?;
            some(Value::Empty)
        }
        ("copy" | "constrainedcopy", [from, at, to, to_at, count]) => {
            let source = held(from)?;
            let (at, to_at, count) = (
                convert::to_i32(at)?,
                convert::to_i32(to_at)?,
                convert::to_i32(count)?,
            );
            if at < 0 || to_at < 0 || count < 0 {
                return range("Non-negative number required. (Parameter 'length')");
            }
            let values: Vec<Value> = source.items.borrow().clone();
            if at as usize + count as usize > values.len() {
                return bad(
                    "Source array was not long enough. Check the source index, length, and the array's lower bounds. (Parameter 'sourceArray')",
                );
            }
            put(&values, at as usize, to, to_at as usize, count as usize, cx)?;
            some(Value::Empty)
        }
        ("clear", [array, rest @ ..]) => {
            let array = held(array)?;
            let default = super::element_default(&array.element);
            let mut items = array.items.borrow_mut();
            let from = int(rest, 0).unwrap_or(0).max(0) as usize;
            let count = int(rest, 1).map_or(items.len(), |count| count.max(0) as usize);
            if from + count > items.len() {
                return outside();
            }
            for slot in items.iter_mut().skip(from).take(count) {
                *slot = default.clone();
            }
            some(Value::Empty)
        }
        ("fill", [array, value, rest @ ..]) => {
            let array = held(array)?;
            let value = convert::convert(value, &array.element, cx)?;
            let mut items = array.items.borrow_mut();
            let from = int(rest, 0).unwrap_or(0).max(0) as usize;
            let count = int(rest, 1).map_or(items.len(), |count| count.max(0) as usize);
            for slot in items.iter_mut().skip(from).take(count) {
                *slot = value.clone();
            }
            some(Value::Empty)
        }
        ("resize", [place, size]) => {
            let size = convert::to_i32(size)?;
            if size < 0 {
                return range("Non-negative number required. (Parameter 'newSize')");
            }
            let current = place
                .downcast::<crate::value::net::reference::Reference>()
                .map(|place| place.0.get())
                .unwrap_or_else(|| place.clone());
            let (element, mut items) = match current.base() {
                Value::Array(array) => (array.element.clone(), array.items.borrow().clone()),
                _ => (Type::OBJECT, Vec::new()),
            };
            items.resize(size as usize, super::element_default(&element));
            super::args::write_back(Some(place), Value::array_of(element, items))?;
            some(Value::Empty)
        }
        ("createinstance", [of, lengths @ ..]) => {
            let Value::Type(of) = of.base() else {
                return null("elementType");
            };
            let sizes: Vec<Value> = match lengths {
                [one] => items(one),
                many => many.to_vec(),
            };
            match construct(of, sizes.len() as u8, &sizes, cx) {
                Some(result) => result.map(Some),
                None => Ok(None),
            }
        }
        ("binarysearch", [array, rest @ ..]) => {
            let array = held(array)?;
            let items = array.items.borrow().clone();
            binary_search(&items, rest, cx).map(Some)
        }
        (
            "exists" | "find" | "findall" | "findindex" | "findlast" | "findlastindex"
            | "trueforall",
            [array, rest @ .., test],
        ) => {
            let array = held(array)?;
            let items = array.items.borrow().clone();
            let kind = Type::array_of(array.element.clone());
            let mut tail = rest.to_vec();
            tail.push(test.clone());
            search(&items, name, &tail, test, &kind, cx).map(Some)
        }
        ("foreach", [array, action]) => {
            let array = held(array)?;
            let items = array.items.borrow().clone();
            for one in &items {
                delegate::invoke(action, std::slice::from_ref(one), cx)?;
            }
            some(Value::Empty)
        }
        ("convertall", [array, by]) => {
            let array = held(array)?;
            let items = array.items.borrow().clone();
            let mut made = Vec::new();
            for one in &items {
                made.push(delegate::invoke(by, std::slice::from_ref(one), cx)?);
            }
            some(Value::array_of(
                delegate::result_type(by).unwrap_or(Type::OBJECT),
                made,
            ))
        }
        ("asreadonly", [array]) => {
            let array = held(array)?;
            let kind = Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![array.element.clone()],
            );
            some(Value::List(Rc::new(crate::value::PSList {
                kind,
                items: std::cell::RefCell::new(array.items.borrow().clone()),
                fixed: std::cell::Cell::new(true),
            })))
        }
        ("empty", []) => some(Value::array(Vec::new())),
        _ => Ok(None),
    }
}

fn put(
    values: &[Value],
    from: usize,
    to: &Value,
    at: usize,
    count: usize,
    cx: &mut dyn Context,
) -> Result<()> {
    let target = held(to)?;
    if at + count > target.items.borrow().len() {
        return bad(
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')",
        );
    }
    for (offset, value) in values.iter().skip(from).take(count).enumerate() {
        let value = if target.element == Type::OBJECT {
            value.clone()
        } else {
            convert::convert(value, &target.element, cx)?
        };
        if let Some(slot) = target.items.borrow_mut().get_mut(at + offset) {
            *slot = value;
        }
    }
    Ok(())
}

/// `[array]::Sort`: (array), (array, comparer), (keys, items), (array, index, length).
fn sort(array: &Rc<PSArray>, rest: &[Value], cx: &mut dyn Context) -> Result<()> {
    let values = array.items.borrow().clone();
    let by = rest
        .iter()
        .find(|arg| !arg.is_null() && !matches!(arg.base(), Value::Int(_) | Value::Array(_)));
    if let Some(Value::Array(others)) = rest.first().map(Value::base) {
        let others_items = others.items.borrow().clone();
        if others_items.len() < values.len() {
            return bad(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
            );
        }
        let mut order: Vec<Value> = (0..values.len()).map(|at| Value::Int(at as i32)).collect();
        sort_by_keys(&mut order, &values, by, cx)?;
        let pick = |from: &[Value]| -> Vec<Value> {
            order
                .iter()
                .filter_map(|at| match at {
                    Value::Int(at) => from.get(*at as usize).cloned(),
                    _ => None,
                })
                .collect()
        };
        let (keys, moved) = (pick(&values), pick(&others_items));
        *array.items.borrow_mut() = keys;
        for (slot, value) in others.items.borrow_mut().iter_mut().zip(moved) {
            *slot = value;
        }
        return Ok(());
    }
    let (from, count) = match (int(rest, 0), int(rest, 1)) {
        (Some(from), Some(count)) => (from.max(0) as usize, count.max(0) as usize),
        _ => (0, values.len()),
    };
    if from + count > values.len() {
        return bad(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
        );
    }
    let mut part: Vec<Value> = values.iter().skip(from).take(count).cloned().collect();
    match super::list::sort(&mut part, by, cx) {
        Ok(()) => {}
        Err(fault) if fault.exception == "System.InvalidOperationException" => {
            return invalid("Failed to compare two elements in the array.");
        }
        Err(fault) => return Err(fault),
    }
    for (slot, value) in array.items.borrow_mut().iter_mut().skip(from).zip(part) {
        *slot = value;
    }
    Ok(())
}

fn sort_by_keys(
    order: &mut [Value],
    keys: &[Value],
    by: Option<&Value>,
    cx: &mut dyn Context,
) -> Result<()> {
    let key = |at: &Value| match at {
        Value::Int(at) => keys.get(*at as usize).cloned().unwrap_or_default(),
        _ => Value::Null,
    };
    crate::value::sort::sort(order, &mut |a, b| {
        super::list::compare_with(&key(a), &key(b), by, cx)
    })
}
