//! `@{} + @{}`.

use super::thrown;
use crate::value::{Dictionary, DictionaryKind, Fault, Result, Value};

/// A new dictionary with the entries of both.
pub fn add(left: &Dictionary, right: &Value) -> Result<Value> {
    let Value::Dictionary(right) = right else {
        return Err(Fault::runtime(
            "AddHashTableToNonHashTable",
            "A hash table can only be added to another hash table.",
        ));
    };
    let made = match left.kind {
        DictionaryKind::Ordered => Dictionary::ordered(),
        _ => Dictionary::hashtable(),
    };
    for (key, value) in left.pairs() {
        made.set(key, value);
    }
    for (key, value) in right.pairs() {
        if made.contains(&key) {
            let held = made
                .keys()
                .into_iter()
                .find(|held| {
                    held.net_equals(&key)
                        || matches!((held, &key), (Value::String(a), Value::String(b)) if crate::text::name::eq_ignore_case(a, b))
                })
                .unwrap_or_default();
            return Err(thrown(
                "System.ArgumentException",
                format!(
                    "Item has already been added. Key in dictionary: '{}'  Key being added: '{}'",
                    held.to_text(),
                    key.to_text()
                ),
            ));
        }
        made.set(key, value);
    }
    Ok(Value::dictionary(made))
}
