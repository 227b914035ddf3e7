//! `[PSVariable]`.

use super::super::scope::{Variable, VariableAttribute};
use crate::text::name::eq_ignore_case;
use crate::value::{Known, NetObject, Result, Type, Value, net};
use std::any::Any;
use std::rc::Rc;

/// The attributes of a variable as objects: its type first.
fn variable_attributes(variable: &Variable) -> Vec<Value> {
    let attribute = |name: &str, args: &[Value]| {
        let full = format!("System.Management.Automation.{name}");
        net::attribute::construct(&full, args)
            .and_then(std::result::Result::ok)
            .unwrap_or_default()
    };
    variable
        .attributes
        .borrow()
        .iter()
        .map(|held| match held {
            VariableAttribute::Type(_) => attribute("ArgumentTypeConverterAttribute", &[]),
            VariableAttribute::Transform(object) => object.clone(),
            VariableAttribute::Written(_) => Value::Null,
            VariableAttribute::Validation(validation) => {
                let (name, args) = validation.as_attribute();
                attribute(name, &args)
            }
        })
        .collect()
}

/// `[PSVariable]`.
pub struct VariableObject(pub Rc<Variable>);

impl NetObject for VariableObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::Known(Known::PSVariable)
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::str(self.0.name.as_str())
        } else if is("Value") {
            self.0.value.borrow().clone()
        } else if is("Options") {
            Value::enumeration(
                "System.Management.Automation.ScopedItemOptions",
                i64::from(self.0.options.get().0),
            )
        } else if is("Description") {
            Value::str(self.0.description.borrow().as_str())
        } else if is("Visibility") {
            Value::enumeration(
                "System.Management.Automation.SessionStateEntryVisibility",
                i64::from(self.0.is_private.get()),
            )
        } else if is("Attributes") {
            Value::list_of(
                Type::named("System.Management.Automation.PSVariableAttributeCollection"),
                variable_attributes(&self.0),
            )
        } else if is("ModuleName") {
            Value::str("")
        } else if is("Module") {
            Value::Null
        } else {
            return None;
        })
    }
    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "Value") {
            *self.0.value.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        None
    }
    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "Description",
            "Value",
            "Visibility",
            "Module",
            "ModuleName",
            "Options",
            "Attributes",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
