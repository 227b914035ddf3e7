//! Properties and methods of any value.

use super::{Slot, Value};

/// A property that needs no script to run: notes, and properties of .NET objects.
pub fn plain_property(object: &Value, name: &str) -> Option<Value> {
    match object {
        Value::Object(held) => match held.members.borrow().get(name) {
            Some(Slot::Note(value)) => Some(value.clone()),
            Some(Slot::Body(_)) => None,
            None => held
                .base
                .as_ref()
                .and_then(|base| plain_property(base, name)),
        },
        Value::Net(net) => net.object().get(name),
        _ => None,
    }
}
