//! The last rungs: dictionaries into objects, what `IConvertible` refuses, and the final error.

use super::error;
use crate::value::members::signature::{self, FactKind};
use crate::value::text::enumeration::is_enum;
use crate::value::text::to_string_name;
use crate::value::{
    Context, Dictionary, EnumValue, ErrorCategory, Fault, Known, PSObject, PropertyBag, Result,
    Type, Value, types,
};
use std::rc::Rc;

/// A custom object with a dictionary's entries as properties; any other value stays what it is.
pub fn to_custom(value: &Value) -> Value {
    let Value::Dictionary(from) = value.base() else {
        return value.clone();
    };
    let mut bag = PropertyBag::default();
    let mut type_name = None;
    for (key, value) in from.pairs() {
        let key = key.text();
        if key.eq_ignore_ascii_case("PSTypeName")
            && let Value::String(name) = value.base()
            && !name.is_empty()
        {
            type_name = Some(name.clone());
            continue;
        }
        bag.set(&key, value);
    }
    Value::Object(Rc::new(match type_name {
        Some(name) => PSObject::typed(&name, bag),
        None => PSObject::custom(bag),
    }))
}

/// What no other rung took.
pub fn to_object(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let base = value.base();
    match (base, to) {
        // Types whose members are not facts but code: attributes, for instance.
        (Value::Dictionary(from), _)
            if signature::facts(to).is_none()
                && let Ok(made) = crate::value::member::construct(to, &[], cx) =>
        {
            for (key, held) in from.pairs() {
                super::ladder::set(&made, &key.to_text(), held, to, cx)?;
            }
            return Ok(made);
        }
        (Value::Dictionary(from), _) if can_create(to) => return create(from, to),
        (Value::Object(object), _)
            if object.class.is_none() && object.base.is_none() && can_create(to) =>
        {
            return Err(error::with_inner(
                "InvalidCastConstructorException",
                value,
                to,
                error::final_cast(value, to),
            ));
        }
        _ => {}
    }
    match base {
        Value::DateTime(_) | Value::Bool(_) | Value::Char(_) | Value::Enum(_) => {
            let short = to.is_known(Known::DateTime);
            let from = base.type_of();
            let (from, into) = if short {
                (from.short_name(), to.short_name())
            } else {
                (to_string_name(&from), error::assembly_name(to))
            };
            Err(error::convertible(
                value,
                to,
                error::invalid_cast(&from, &into),
            ))
        }
        _ => Err(error::final_cast(value, to)),
    }
}

/// Types whose empty instance PowerShell makes before it sets properties: structs that are no primitives.
fn can_create(to: &Type) -> bool {
    match to {
        Type::Known(
            Known::Decimal
            | Known::BigInteger
            | Known::DateTime
            | Known::DateTimeOffset
            | Known::TimeSpan
            | Known::Guid
            | Known::SwitchParameter
            | Known::DateOnly
            | Known::TimeOnly,
        ) => true,
        _ => is_enum(to),
    }
}

/// An object made from a dictionary: an empty instance, then its properties.
fn create(from: &Dictionary, to: &Type) -> Result<Value> {
    let empty = match to {
        Type::Known(Known::Decimal) => Value::decimal(rust_decimal::Decimal::ZERO),
        Type::Known(Known::BigInteger) => Value::big(num_bigint::BigInt::ZERO),
        Type::Known(Known::DateTime) => Value::DateTime(crate::value::DateTime::MIN),
        Type::Known(Known::TimeSpan) => Value::TimeSpan(crate::value::TimeSpan::ZERO),
        Type::Known(Known::SwitchParameter) => Value::Switch(false),
        _ if is_enum(to) => Value::Enum(Rc::new(EnumValue {
            of: to.clone(),
            number: 0,
        })),
        _ => Value::Null,
    };
    let Some((key, _)) = from.at(0) else {
        return Ok(empty);
    };
    let settable = if is_enum(to) {
        "The settable properties are: [value__ <System.Int32>].".to_owned()
    } else {
        "There is no settable property available.".to_owned()
    };
    Err(unknown_property(&key.to_text(), to, &settable))
}

/// Which properties of a type can be set, as the message lists them.
pub fn settable_properties(to: &Type) -> String {
    if let Type::Class(class) = to {
        return super::class::settable_properties(class);
    }
    let mut listed = Vec::new();
    if let Some(facts) = signature::facts(to) {
        for member in &facts.instance_order {
            if member.kind == FactKind::Property
                && member.definition.contains("set;")
                && let Some((of, _)) = member.definition.split_once(' ')
            {
                let of = types::resolve_name(of).map_or_else(|| of.to_owned(), |of| of.full_name());
                listed.push(format!("[{} <{of}>]", member.name));
            }
        }
    }
    if listed.is_empty() {
        return "There is no settable property available.".to_owned();
    }
    format!("The settable properties are: {}.", listed.join(", "))
}

/// The fault of a property that the new object does not have.
pub fn unknown_property(name: &str, to: &Type, settable: &str) -> Box<Fault> {
    let of = to_string_name(to);
    let message = format!(
        "Cannot create object of type \"{of}\". The property '{name}' was not found for the '{}' object. {settable}",
        error::assembly_name(to)
    );
    Fault::cast("ObjectCreationError", message.clone()).inner(
        Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message)
            .of("System.InvalidOperationException"),
    )
}
