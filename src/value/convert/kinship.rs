//! Which types a value is of, as far as conversions ask.

use crate::grammar;
use crate::value::{Known, Type, Value};

/// A type by its written name: an accelerator or a full name.
pub fn resolve_name(name: &str) -> Option<Type> {
    if let Some(element) = name.strip_suffix("[]") {
        return Some(Type::array_of(resolve_name(element)?));
    }
    if let Some(full) = grammar::accelerator(name) {
        return Some(Type::named(full));
    }
    let qualified = format!("System.{name}");
    for full in [name, qualified.as_str()] {
        if let Some(known) = Known::from_full_name(full) {
            return Some(Type::Known(known));
        }
        if let Some(facts) = grammar::enum_members(full) {
            return Some(Type::named(facts.name));
        }
        if let Some(facts) = grammar::type_facts(full) {
            return Some(Type::named(facts.name));
        }
    }
    None
}

/// True if the value is of the type or of one that derives from it.
pub fn is_instance(value: &Value, of: &Type) -> bool {
    let own = value.type_of();
    if own == *of || *of == Type::OBJECT {
        return true;
    }
    let wanted = of.full_name();
    match (value, of) {
        (Value::Array(_), Type::Known(Known::Array)) => return true,
        (Value::Array(array), Type::Array(element, 1)) => {
            let reference = !super::is_value_type(&array.element);
            return reference
                && (**element == Type::OBJECT || is_subtype(&array.element, &element.full_name()));
        }
        (
            Value::Array(_) | Value::List(_) | Value::Dictionary(_),
            Type::Known(Known::IEnumerable | Known::ICollection),
        )
        | (Value::Array(_) | Value::List(_), Type::Known(Known::IList))
        | (Value::Dictionary(_), Type::Known(Known::IDictionary))
        | (Value::String(_), Type::Known(Known::IEnumerable))
        | (Value::Enum(_), Type::Known(Known::Enum | Known::ValueType)) => return true,
        (Value::Type(_), _) if wanted == "System.Type" => return true,
        (Value::Object(object), Type::Class(class)) => {
            return object
                .class
                .as_ref()
                .is_some_and(|own| own.derives_from(class));
        }
        _ => {}
    }
    is_subtype(&own, &wanted)
}

fn is_subtype(of: &Type, wanted: &str) -> bool {
    grammar::type_facts(&of.full_name())
        .is_some_and(|facts| facts.bases.contains(&wanted) || facts.interfaces.contains(&wanted))
}
