//! `RuntimeDefinedParameterDictionary`: parameters that a `dynamicparam` block makes.

use super::declaration::ParameterMetadata;
use crate::value::{Value, member};

/// The parameters in what a `dynamicparam` block wrote.
pub fn read(value: &Value) -> Vec<ParameterMetadata> {
    let tables: Vec<Value> = match value.base() {
        Value::Dictionary(_) => vec![value.clone()],
        other => member::enumerate(other).unwrap_or_default(),
    };
    let mut all = Vec::new();
    for table in tables {
        if let Value::Dictionary(entries) = table.base() {
            for (_, entry) in entries.pairs() {
                all.extend(super::declaration::runtime_defined(&entry));
            }
        }
    }
    all
}
