//! `$a[0]`, `$h['k']`, `$a[1,2]` and assignment to them.

use super::{members, own_key};
use crate::value::operators::thrown;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, DictionaryKind, Fault, Result, Value, convert};

/// What an index gives.
pub fn index(object: &Value, at: &Value, cx: &mut dyn Context) -> Result<Value> {
    if own_key::is_instance(at)
        && let Some(same) = own_key::same_in(object, at, false, cx)?
    {
        return index_plain(object, &same, cx);
    }
    index_plain(object, at, cx)
}

fn index_plain(object: &Value, at: &Value, cx: &mut dyn Context) -> Result<Value> {
    let at = at.base();
    match (object, at) {
        (Value::Array(array), Value::Int(position)) => {
            let items = array.items.borrow();
            return Ok(slot(items.len(), i64::from(*position))
                .and_then(|at| items.get(at).cloned())
                .unwrap_or_default());
        }
        (Value::List(list), Value::Int(position)) => {
            let items = list.items.borrow();
            return Ok(slot(items.len(), i64::from(*position))
                .and_then(|at| items.get(at).cloned())
                .unwrap_or_default());
        }
        (Value::Dictionary(dictionary), Value::String(key)) => {
            return Ok(dictionary.get_str(key).unwrap_or_default());
        }
        _ => {}
    }
    match object.base() {
        Value::Null | Value::Empty => Err(Fault::runtime(
            "NullArray",
            "Cannot index into a null array.",
        )),
        Value::Array(array) => by_position(object, Elements::Of(&array.items), at, cx),
        Value::List(list) => by_position(object, Elements::Of(&list.items), at, cx),
        Value::String(text) => by_position(object, Elements::Text(text), at, cx),
        Value::Dictionary(dictionary) => {
            if let Value::Array(keys) = at {
                let keys = keys.items.borrow().clone();
                let mut values = Vec::with_capacity(keys.len());
                let strict = matches!(dictionary.kind, DictionaryKind::Generic(_));
                for key in &keys {
                    // A generic dictionary refuses a key that it lacks: a slice leaves it out.
                    if strict && members::dictionary::lookup(dictionary, key, cx).is_none() {
                        continue;
                    }
                    values.push(index(object, key, cx)?);
                }
                return Ok(Value::array(values));
            }
            if let Value::List(keys) = at
                && dictionary.get(at).is_none()
            {
                let keys = keys.items.borrow().clone();
                return index(object, &Value::array(keys), cx);
            }
            // Any other collection is a slice too; a list is itself a key that a table may hold.
            if !matches!(at, Value::Dictionary(_) | Value::String(_))
                && at.net_object().is_some()
                && dictionary.get(at).is_none()
                && let Some(keys) = crate::value::member::enumerate(at)
            {
                return index(object, &Value::array(keys), cx);
            }
            if at.is_null() {
                return Err(null_index());
            }
            if dictionary.kind == DictionaryKind::Ordered
                && let Value::Int(position) = at
            {
                return Ok(slot(dictionary.len(), i64::from(*position))
                    .and_then(|at| dictionary.at(at))
                    .map(|(_, value)| value)
                    .unwrap_or_default());
            }
            Ok(members::dictionary::lookup(dictionary, at, cx).unwrap_or_default())
        }
        Value::Net(net) => {
            if at.is_null() {
                return Err(null_index());
            }
            match net.object().index(at) {
                Some(result) => result,
                None => scalar(object, at),
            }
        }
        Value::Object(held) => match &held.base {
            Some(base) => index(base, at, cx),
            None => scalar(object, at),
        },
        _ => scalar(object, at),
    }
}

/// A single object can be indexed as if it were a list of one; anything else gives nothing.
fn scalar(object: &Value, at: &Value) -> Result<Value> {
    if at.is_null() {
        return Err(null_index());
    }
    let first = match at {
        Value::Int(at) => matches!(at, 0 | -1),
        Value::Long(at) => matches!(at, 0 | -1),
        Value::Byte(at) => *at == 0,
        Value::Double(at) => *at == 0.0 || *at == -1.0,
        _ => false,
    };
    Ok(if first { object.clone() } else { Value::Empty })
}

fn null_index() -> Box<Fault> {
    Fault::runtime(
        "NullArrayIndex",
        "Index operation failed; the array index evaluated to null.",
    )
}

/// The position that an index means; negative ones count from the end.
fn slot(length: usize, position: i64) -> Option<usize> {
    let length = length as i64;
    let at = if position < 0 {
        position + length
    } else {
        position
    };
    (0..length).contains(&at).then_some(at as usize)
}

/// What is indexed by position; nothing is copied for it.
enum Elements<'v> {
    Of(&'v std::cell::RefCell<Vec<Value>>),
    Text(&'v crate::value::PSString),
}

impl Elements<'_> {
    fn get(&self, position: i64) -> Option<Value> {
        match self {
            Elements::Of(items) => {
                let items = items.borrow();
                slot(items.len(), position).and_then(|at| items.get(at).cloned())
            }
            Elements::Text(text) => slot(text.utf16_len(), position)
                .and_then(|at| text.unit_at(at))
                .map(Value::Char),
        }
    }
}

fn by_position(
    object: &Value,
    items: Elements<'_>,
    at: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    match at {
        Value::Null | Value::Empty => Err(null_index()),
        Value::Array(many) => {
            let many = many.items.borrow().clone();
            let mut values = Vec::with_capacity(many.len());
            for one in &many {
                // What is no position is left out, as are positions outside.
                if let Ok(one) = position(one, cx)
                    && let Some(found) = items.get(one)
                {
                    values.push(found);
                }
            }
            Ok(Value::array(values))
        }
        _ => match position(at, cx) {
            Ok(one) => Ok(items.get(one).unwrap_or_default()),
            Err(fault) if fault.carried.is_some() => Err(fault),
            Err(_) if matches!(at, Value::String(_)) => Ok(Value::Null),
            Err(_) if matches!(object.base(), Value::List(_)) => Ok(Value::Empty),
            Err(_) => {
                let text = members::call(object, "tostring", &[], cx)
                    .transpose()?
                    .map(|text| text.to_text())
                    .unwrap_or_default();
                Err(convert::in_script(Fault::cast(
                    "ConvertToFinalInvalidCastException",
                    format!(
                        "Cannot convert the \"{text}\" value of type \"{}\" to type \"System.Int32\".",
                        types::type_name_text(&object.type_of())
                    ),
                )))
            }
        },
    }
}

fn position(at: &Value, cx: &mut dyn Context) -> Result<i64> {
    match at.base() {
        Value::Int(it) => Ok(i64::from(*it)),
        Value::Long(it) => Ok(*it),
        other => match convert::convert(other, &Type::INT, cx)? {
            Value::Int(it) => Ok(i64::from(it)),
            _ => Ok(0),
        },
    }
}

const OUTSIDE: &str = "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')";

/// Sets an element.
pub fn set_index(object: &Value, at: &Value, value: Value, cx: &mut dyn Context) -> Result<()> {
    let same = if own_key::is_instance(at) {
        own_key::same_in(object, at, true, cx)?
    } else {
        None
    };
    let at = same.as_ref().unwrap_or(at).base();
    let value = if value.is_null() { Value::Null } else { value };
    match object.base() {
        Value::Null | Value::Empty => Err(Fault::runtime(
            "NullArray",
            "Cannot index into a null array.",
        )),
        Value::Array(array) => {
            let one = target(at, cx)?;
            let value = element(value, &array.element, cx)?;
            let mut items = array.items.borrow_mut();
            let length = items.len();
            match slot(length, one).and_then(|at| items.get_mut(at)) {
                Some(place) => {
                    *place = value;
                    Ok(())
                }
                None => Err(thrown(
                    "System.IndexOutOfRangeException",
                    "Index was outside the bounds of the array.",
                )),
            }
        }
        Value::List(list) => {
            let one = target(at, cx)?;
            let value = element(value, &list.element(), cx)?;
            if list
                .kind
                .full_name()
                .starts_with("System.Collections.ObjectModel.ReadOnly")
            {
                return Err(cannot_index(object));
            }
            if list.fixed.get() {
                return Err(thrown(
                    "System.NotSupportedException",
                    "Collection is read-only.",
                ));
            }
            let mut items = list.items.borrow_mut();
            let length = items.len();
            match slot(length, one).and_then(|at| items.get_mut(at)) {
                Some(place) => {
                    *place = value;
                    Ok(())
                }
                None => Err(thrown("System.ArgumentOutOfRangeException", OUTSIDE)),
            }
        }
        Value::Dictionary(dictionary) => {
            if at.is_null() {
                return Err(null_index());
            }
            if dictionary.kind == DictionaryKind::Ordered
                && let Value::Int(position) = at
            {
                let Some(found) =
                    slot(dictionary.len(), i64::from(*position)).and_then(|at| dictionary.at(at))
                else {
                    return Err(thrown("System.ArgumentOutOfRangeException", OUTSIDE));
                };
                dictionary.set(found.0, value);
                return Ok(());
            }
            members::dictionary::store(dictionary, at, value, cx).map_err(convert::in_script)
        }
        Value::Net(net) => match net.object().set_index(at, value) {
            Some(result) => result,
            None => Err(cannot_index(object)),
        },
        Value::Object(held) => match &held.base {
            Some(base) => set_index(base, at, value, cx),
            None => Err(cannot_index(object)),
        },
        _ => Err(cannot_index(object)),
    }
}

/// The position that an assignment goes to.
fn target(at: &Value, cx: &mut dyn Context) -> Result<i64> {
    match at {
        Value::Null | Value::Empty => Err(null_index()),
        Value::Array(many) => {
            let shown: Vec<String> = many.items.borrow().iter().map(Value::to_text).collect();
            Err(Fault::runtime(
                "ArraySliceAssignmentFailed",
                format!(
                    "Array assignment to [{}] failed because assignment to slices is not supported.",
                    shown.join(",")
                ),
            ))
        }
        _ => position(at, cx).map_err(convert::in_script),
    }
}

fn element(value: Value, of: &Type, cx: &mut dyn Context) -> Result<Value> {
    if *of == Type::OBJECT {
        return Ok(value);
    }
    convert::convert(&value, of, cx).map_err(convert::in_script)
}

fn cannot_index(object: &Value) -> Box<Fault> {
    let name = match object.base() {
        Value::Object(held) if held.class.is_none() => Type::Known(Known::PSObject).full_name(),
        other => crate::value::text::to_string_name(&other.type_of()),
    };
    Fault::runtime(
        "CannotIndex",
        format!("Unable to index into an object of type \"{name}\"."),
    )
}
