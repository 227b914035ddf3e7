//! `-contains`, `-in`.

use super::elements;
use crate::value::{Context, Result, Value, compare};

/// The answer where only numbers and strings of one type meet, so that nothing calls script.
fn contains_simple(items: &[Value], item: &Value, ignore_case: bool) -> Option<bool> {
    for held in items {
        let same = match (held, item) {
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::String(a), Value::String(b)) => compare::same_text(a, b, ignore_case),
            (Value::Long(a), Value::Long(b)) => a == b,
            (Value::Double(a), Value::Double(b)) => a == b,
            _ => return None,
        };
        if same {
            return Some(true);
        }
    }
    Some(false)
}

/// Whether one of the values equals the item; a scalar counts as a collection of one.
pub fn contains(
    collection: &Value,
    item: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<bool> {
    if let Value::Array(array) = collection
        && let Ok(items) = array.items.try_borrow()
        && let Some(found) = contains_simple(&items, item, ignore_case)
    {
        return Ok(found);
    }
    let Some(items) = elements(collection) else {
        return compare::equals(collection, item, ignore_case, cx);
    };
    for held in &items {
        if compare::equals(held, item, ignore_case, cx)? {
            return Ok(true);
        }
    }
    Ok(false)
}
