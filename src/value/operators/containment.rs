//! `-contains`, `-in`.

use super::elements;
use crate::value::{Context, Result, Value, compare};

/// Whether one of the values equals the item; a scalar counts as a collection of one.
pub fn contains(
    collection: &Value,
    item: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<bool> {
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
