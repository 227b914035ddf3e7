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
                all.extend(crate::engine::dynamic_parameters::runtime_defined(&entry));
            }
        }
    }
    all
}

/// One `RuntimeDefinedParameter` as metadata.
fn runtime_defined(entry: &Value) -> Option<ParameterMetadata> {
    let property = |name: &str| member::plain_property(entry, name);
    let name = property("Name")?.to_text();
    let declared = match property("ParameterType") {
        Some(Value::Type(of)) => (*of).clone(),
        _ => crate::value::Type::OBJECT,
    };
    let mut made = ParameterMetadata {
        name: name.as_str().into(),
        dynamic: true,
        ..ParameterMetadata::default()
    };
    made.is_switch = declared.is_known(crate::value::Known::SwitchParameter);
    made.declared = Some(declared);
    Some(made)
}
