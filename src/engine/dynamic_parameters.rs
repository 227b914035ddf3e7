//! `RuntimeDefinedParameterDictionary`: parameters that a `dynamicparam` block makes.

use super::declaration::{ParameterMetadata, parameter_from_objects};
use crate::value::net::attribute::RuntimeDefinedParameter;
use crate::value::{NetObject, Result, Type, Value, member};

/// The parameters in what a `dynamicparam` block wrote.
pub fn read(value: &Value) -> Result<Vec<ParameterMetadata>> {
    let mut all = Vec::new();
    for entry in entries(value) {
        let Some(held) = entry.downcast::<RuntimeDefinedParameter>() else {
            continue;
        };
        let property = |name: &str| held.get(name).unwrap_or_default();
        let of = match property("ParameterType") {
            Value::Type(of) => (*of).clone(),
            _ => Type::OBJECT,
        };
        let attributes = member::enumerate(&property("Attributes")).unwrap_or_default();
        let mut made = parameter_from_objects(&property("Name").to_text(), &of, &attributes)?;
        made.object = Some(entry.clone());
        all.push(made);
    }
    Ok(all)
}

fn entries(value: &Value) -> Vec<Value> {
    let tables: Vec<Value> = match value.base() {
        Value::Dictionary(_) => vec![value.clone()],
        other => member::enumerate(other).unwrap_or_default(),
    };
    let mut all = Vec::new();
    for table in tables {
        if let Value::Dictionary(held) = table.base() {
            all.extend(held.values());
        }
    }
    all
}
