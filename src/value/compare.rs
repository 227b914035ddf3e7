//! Equality and order.

use super::Value;
use std::cmp::Ordering;

/// The order of keys in a sorted dictionary.
pub fn order_keys(a: &Value, b: &Value, ignore_case: bool) -> Ordering {
    let _ = ignore_case;
    a.to_text().cmp(&b.to_text())
}
