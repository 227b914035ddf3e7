//! `ArrayList`, `List[T]`, `Collection[T]`.

use super::args::{bad, index, int, invalid, items, null, range, unsupported};
use super::array;
use super::bridge;
use crate::text::name::eq_ignore_case;
use crate::value::net::delegate;
use crate::value::net::enumerator::Enumerator;
use crate::value::types::{Known, Type};
use crate::value::{Context, PSList, Result, Value, convert};
use std::cmp::Ordering;
use std::rc::Rc;

/// A property.
pub fn property(this: &Value, list: &Rc<PSList>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Count") {
        Value::Int(list.items.borrow().len() as i32)
    } else if is("Capacity") && !list.kind.full_name().contains("ObjectModel") {
        // A vector grows as .NET's lists do: from four on, it doubles.
        Value::Int(list.items.borrow().capacity() as i32)
    } else if is("SyncRoot") {
        this.clone()
    } else if is("IsReadOnly") || is("IsFixedSize") {
        Value::Bool(list.fixed.get())
    } else if is("IsSynchronized") {
        Value::Bool(false)
    } else {
        return None;
    })
}

const OBSERVABLE: &str = "System.Collections.ObjectModel.ObservableCollection";

/// `NotifyCollectionChangedEventArgs` about one item.
fn changed(action: i64, items: &str, item: Value, at: i32) -> Value {
    let list = Value::array(vec![item]);
    let (new, old) = if items == "NewItems" {
        (list, Value::Null)
    } else {
        (Value::Null, list)
    };
    let place = |wanted: bool| Value::Int(if wanted { at } else { -1 });
    let is_new = items == "NewItems";
    crate::value::net::record::event_args(
        "System.Collections.Specialized.NotifyCollectionChangedEventArgs",
        vec![
            (
                "Action",
                Value::enumeration(
                    "System.Collections.Specialized.NotifyCollectionChangedAction",
                    action,
                ),
            ),
            ("NewItems", new),
            ("OldItems", old),
            ("NewStartingIndex", place(is_new)),
            ("OldStartingIndex", place(!is_new)),
        ],
    )
}

fn is_array_list(list: &PSList) -> bool {
    list.kind.is_known(Known::ArrayList)
}

fn out(value: Value) -> Option<Result<Value>> {
    Some(Ok(value))
}

fn converted(list: &PSList, value: &Value, cx: &mut dyn Context) -> Result<Value> {
    let of = list.element();
    if of == Type::OBJECT {
        return Ok(if value.is_null() {
            Value::Null
        } else {
            value.clone()
        });
    }
    convert::convert(value, &of, cx)
}

fn check_fixed(list: &PSList) -> Result<()> {
    if list.fixed.get() {
        return unsupported("Collection is read-only.");
    }
    Ok(())
}

/// An instance method.
pub fn call(
    this: &Value,
    list: &Rc<PSList>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match run(this, list, name, args, cx) {
        Ok(Some(value)) => Some(Ok(value)),
        Ok(None) => None,
        Err(fault) => Some(Err(fault)),
    }
}

fn run(
    this: &Value,
    list: &Rc<PSList>,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Result<Option<Value>> {
    let array_list = is_array_list(list);
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        ("add", [value]) => {
            check_fixed(list)?;
            let value = converted(list, value, cx)?;
            let mut held = list.items.borrow_mut();
            held.push(value.clone());
            let at = held.len() as i32 - 1;
            drop(held);
            if list.kind.full_name().starts_with(OBSERVABLE) {
                cx.raise(this, "CollectionChanged", changed(0, "NewItems", value, at))?;
            }
            some(if array_list {
                Value::Int(at)
            } else {
                Value::Empty
            })
        }
        ("addrange", [more]) => {
            check_fixed(list)?;
            if more.is_null() {
                return null(if array_list { "c" } else { "collection" });
            }
            let mut values = Vec::new();
            for one in items(more) {
                values.push(converted(list, &one, cx)?);
            }
            list.items.borrow_mut().extend(values);
            some(Value::Empty)
        }
        ("insert", [at, value]) => {
            check_fixed(list)?;
            let at = convert::to_i32(at)?;
            let value = converted(list, value, cx)?;
            let mut held = list.items.borrow_mut();
            match usize::try_from(at).ok().filter(|at| *at <= held.len()) {
                Some(at) => held.insert(at, value),
                None if array_list => {
                    return range(
                        "Insertion index was out of range. Must be non-negative and less than or equal to size. (Parameter 'index')",
                    );
                }
                None => {
                    return range(
                        "Index must be within the bounds of the List. (Parameter 'index')",
                    );
                }
            }
            some(Value::Empty)
        }
        ("insertrange", [at, more]) => {
            let at = convert::to_i32(at)?;
            let mut values = Vec::new();
            for one in items(more) {
                values.push(converted(list, &one, cx)?);
            }
            let mut held = list.items.borrow_mut();
            let Some(at) = usize::try_from(at).ok().filter(|at| *at <= held.len()) else {
                return range(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'index')",
                );
            };
            let tail = held.split_off(at);
            held.extend(values);
            held.extend(tail);
            some(Value::Empty)
        }
        ("remove", [value]) => {
            check_fixed(list)?;
            let mut held = list.items.borrow_mut();
            let at = held.iter().position(|one| one.net_equals(value));
            if let Some(at) = at {
                let gone = held.remove(at);
                drop(held);
                if list.kind.full_name().starts_with(OBSERVABLE) {
                    let args = changed(1, "OldItems", gone, at as i32);
                    cx.raise(this, "CollectionChanged", args)?;
                }
            }
            some(if array_list {
                Value::Empty
            } else {
                Value::Bool(at.is_some())
            })
        }
        ("removeat", [at]) => {
            check_fixed(list)?;
            let at = convert::to_i32(at)?;
            let mut held = list.items.borrow_mut();
            match usize::try_from(at).ok().filter(|at| *at < held.len()) {
                Some(at) => {
                    let gone = held.remove(at);
                    drop(held);
                    if list.kind.full_name().starts_with(OBSERVABLE) {
                        let args = changed(1, "OldItems", gone, at as i32);
                        cx.raise(this, "CollectionChanged", args)?;
                    }
                    some(Value::Empty)
                }
                None => index(),
            }
        }
        ("removerange", [_, _]) => {
            let (from, count) = window(list, args, 0, 1)?;
            list.items.borrow_mut().drain(from..from + count);
            some(Value::Empty)
        }
        ("removeall", [test]) => {
            let held = list.items.borrow().clone();
            let mut kept = Vec::new();
            for one in &held {
                if !delegate::test(test, one, cx)? {
                    kept.push(one.clone());
                }
            }
            let removed = held.len() - kept.len();
            *list.items.borrow_mut() = kept;
            some(Value::Int(removed as i32))
        }
        ("clear", []) => {
            check_fixed(list)?;
            list.items.borrow_mut().clear();
            some(Value::Empty)
        }
        ("contains", [value]) => some(Value::Bool(
            list.items.borrow().iter().any(|one| one.net_equals(value)),
        )),
        ("item" | "get_item", [at]) => {
            let at = convert::to_i32(at)?;
            let held = list.items.borrow();
            match usize::try_from(at).ok().and_then(|at| held.get(at)) {
                Some(one) => some(one.clone()),
                None => index(),
            }
        }
        ("set_item" | "item", [at, value]) => {
            super::super::member::set_index(this, at, value.clone(), cx)?;
            some(Value::Empty)
        }
        ("indexof" | "lastindexof", [value, rest @ ..]) => {
            let held = list.items.borrow();
            some(Value::Int(array::position(
                &held,
                value,
                rest,
                name == "lastindexof",
            )?))
        }
        ("sort", _) => {
            let (from, count) = if args.len() == 3 {
                window(list, args, 0, 1)?
            } else {
                (0, list.items.borrow().len())
            };
            let by = args
                .iter()
                .find(|arg| int(std::slice::from_ref(arg), 0).is_none() && !arg.is_null());
            let mut held = list.items.borrow().clone();
            let mut part: Vec<Value> = held.iter().skip(from).take(count).cloned().collect();
            sort(&mut part, by, cx)?;
            held.splice(from..from + count, part);
            *list.items.borrow_mut() = held;
            some(Value::Empty)
        }
        ("reverse", _) => {
            let (from, count) = if args.len() == 2 {
                window(list, args, 0, 1)?
            } else {
                (0, list.items.borrow().len())
            };
            if let Some(part) = list.items.borrow_mut().get_mut(from..from + count) {
                part.reverse();
            }
            some(Value::Empty)
        }
        ("toarray", _) => some(Value::array_of(list.element(), list.items.borrow().clone())),
        ("getrange" | "slice", [_, _]) => {
            let (from, count) = window(list, args, 0, 1)?;
            let part: Vec<Value> = list
                .items
                .borrow()
                .iter()
                .skip(from)
                .take(count)
                .cloned()
                .collect();
            some(Value::list_of(list.kind.clone(), part))
        }
        ("clone", []) => some(Value::list_of(
            list.kind.clone(),
            list.items.borrow().clone(),
        )),
        ("copyto", _) => {
            let held = list.items.borrow().clone();
            array::copy_to(&held, args)?;
            some(Value::Empty)
        }
        ("getenumerator", []) => some(Value::net(Enumerator::typed(
            enumerator_type(list),
            list.items.borrow().clone(),
        ))),
        ("asreadonly", []) => {
            let kind = Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![list.element()],
            );
            let copy = PSList {
                kind,
                items: std::cell::RefCell::new(list.items.borrow().clone()),
                fixed: std::cell::Cell::new(true),
            };
            some(Value::List(Rc::new(copy)))
        }
        (
            "find" | "findlast" | "exists" | "trueforall" | "findall" | "findindex"
            | "findlastindex",
            [.., test],
        ) => {
            let held = list.items.borrow().clone();
            array::search(&held, name, args, test, &list.kind, cx).map(Some)
        }
        ("foreach", [action]) if !array_list => {
            let held = list.items.borrow().clone();
            for one in &held {
                delegate::invoke(action, std::slice::from_ref(one), cx)?;
            }
            some(Value::Empty)
        }
        ("convertall", [by]) => {
            let held = list.items.borrow().clone();
            let mut made = Vec::with_capacity(held.len());
            for one in &held {
                made.push(delegate::invoke(by, std::slice::from_ref(one), cx)?);
            }
            let of = delegate::result_type(by).unwrap_or(Type::OBJECT);
            some(Value::list_of(
                Type::generic("System.Collections.Generic.List", vec![of]),
                made,
            ))
        }
        ("binarysearch", _) => {
            let held = list.items.borrow().clone();
            array::binary_search(&held, args, cx).map(Some)
        }
        ("trimexcess" | "trimtosize", []) => some(Value::Empty),
        ("ensurecapacity", [count]) => some(count.clone()),
        ("setrange", [at, more]) => {
            let at = convert::to_i32(at)?.max(0) as usize;
            let values = items(more);
            let mut held = list.items.borrow_mut();
            for (slot, value) in held.iter_mut().skip(at).zip(values) {
                *slot = value;
            }
            some(Value::Empty)
        }
        ("move", [_, _]) => {
            let (from, to) = (
                convert::to_i32(args.first().unwrap_or(&Value::Null))?,
                convert::to_i32(args.get(1).unwrap_or(&Value::Null))?,
            );
            let mut held = list.items.borrow_mut();
            if from < 0 || to < 0 || from as usize >= held.len() || to as usize >= held.len() {
                return index();
            }
            let one = held.remove(from as usize);
            held.insert(to as usize, one);
            some(Value::Empty)
        }
        ("equals", [_]) | ("gethashcode" | "gettype" | "tostring", []) => Ok(None),
        _ => Ok(None),
    }
}

fn window(list: &PSList, args: &[Value], from: usize, count: usize) -> Result<(usize, usize)> {
    let (from, count) = (int(args, from).unwrap_or(0), int(args, count).unwrap_or(0));
    if from < 0 {
        return range("Non-negative number required. (Parameter 'index')");
    }
    if count < 0 {
        return range("Non-negative number required. (Parameter 'count')");
    }
    if from as usize + count as usize > list.items.borrow().len() {
        return bad(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
        );
    }
    Ok((from as usize, count as usize))
}

fn enumerator_type(list: &PSList) -> Type {
    match &list.kind {
        Type::Known(_) => Type::named("System.Collections.ArrayList+ArrayListEnumeratorSimple"),
        Type::Generic(generic) => Type::generic(
            &format!("{}+Enumerator", generic.definition),
            generic.args.clone(),
        ),
        _ => Type::named("System.Collections.IEnumerator"),
    }
}

/// Sorts by .NET's default comparer, or by a comparer or comparison.
pub fn sort(values: &mut [Value], by: Option<&Value>, cx: &mut dyn Context) -> Result<()> {
    crate::value::sort::sort(values, &mut |a, b| compare_with(a, b, by, cx))
}

/// The order of two objects by a comparer, a comparison, or .NET's default.
pub fn compare_with(
    a: &Value,
    b: &Value,
    by: Option<&Value>,
    cx: &mut dyn Context,
) -> Result<Ordering> {
    let Some(by) = by else {
        for (one, other, turned) in [(a, b, false), (b, a, true)] {
            if let Value::Object(object) = one.base()
                && let Some(class) = &object.class
                && class.implements("System.IComparable")
                && let Some(result) =
                    cx.class_method(class, Some(one), "CompareTo", std::slice::from_ref(other))
            {
                let order = convert::to_i32(&result?)?.cmp(&0);
                return Ok(if turned { order.reverse() } else { order });
            }
        }
        return default_order(a, b);
    };
    if let Some(comparer) = by.downcast::<crate::value::net::comparer::Comparer>() {
        return Ok(comparer.order(a, b));
    }
    if delegate::is_callable(by) {
        let outcome = delegate::invoke(by, &[a.clone(), b.clone()], cx)?;
        return Ok(convert::to_i32(&outcome)?.cmp(&0));
    }
    let outcome = super::super::member::invoke(by, "Compare", &[a.clone(), b.clone()], cx)?;
    Ok(convert::to_i32(&outcome)?.cmp(&0))
}

/// `Comparer.Default`.
pub fn default_order(a: &Value, b: &Value) -> Result<Ordering> {
    match (a.base(), b.base()) {
        (x, y) if x.is_null() || y.is_null() => Ok(y.is_null().cmp(&x.is_null())),
        (Value::String(x), Value::String(y)) => Ok(bridge::compare_text(x, y, false)),
        (Value::Net(x), y) => match x.object().compare(y) {
            Some(order) => Ok(order),
            None => incomparable(),
        },
        (x, y) if x.type_of() == y.type_of() => Ok(crate::value::compare::order_keys(x, y, false)),
        _ => incomparable(),
    }
}

fn incomparable<T>() -> Result<T> {
    invalid("Failed to compare two elements in the array.")
}

/// A constructor.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let element = match of {
        Type::Generic(generic) => generic.args.first().cloned().unwrap_or(Type::OBJECT),
        _ => Type::OBJECT,
    };
    match args {
        [] => out(Value::list_of(of.clone(), Vec::new())),
        [one] => {
            if let Value::Int(capacity) = one.base() {
                if *capacity < 0 {
                    return Some(range(
                        "Non-negative number required. (Parameter 'capacity')",
                    ));
                }
                return out(Value::list_of(
                    of.clone(),
                    Vec::with_capacity((*capacity as usize).min(1 << 20)),
                ));
            }
            if one.is_null() {
                return Some(null(if of.is_known(Known::ArrayList) {
                    "c"
                } else {
                    "collection"
                }));
            }
            let given = items(one);
            // .NET takes exactly as much room as the collection needs; `Capacity` tells.
            let mut values = Vec::with_capacity(given.len());
            for value in given {
                if element == Type::OBJECT {
                    values.push(value);
                } else {
                    match convert::convert(&value, &element, cx) {
                        Ok(value) => values.push(value),
                        Err(fault) => return Some(Err(fault)),
                    }
                }
            }
            out(Value::list_of(of.clone(), values))
        }
        _ => None,
    }
}
