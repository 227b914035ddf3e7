//! What a pipeline unrolls.

use crate::value::Value;

/// The elements that a pipeline, `foreach` or member enumeration takes one by one; `None`: the value is one object.
/// Strings and dictionaries are one object.
pub fn enumerate(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(array) => Some(array.items.borrow().clone()),
        Value::List(list) => Some(list.items.borrow().clone()),
        Value::Net(net) => net.object().enumerate(),
        Value::Object(object) => object.base.as_ref().and_then(enumerate),
        _ => None,
    }
}
