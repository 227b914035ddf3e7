//! The registry: which Rust function answers for which member of which type.
//!
//! Names arrive in lower case. Arguments have been converted to the parameter types of the overload that
//! PowerShell would call, where the facts in `grammar/types/members` know the method.

pub mod args;
pub mod array;
pub mod array_static;
pub mod bits;
pub mod boolean;
pub mod bridge;
pub mod character;
pub mod character_static;
pub mod class_facts;
pub mod collection_methods;
pub mod console;
pub mod conversion_rank;
pub mod convert_type;
pub mod date_time;
pub mod date_time_static;
pub mod dictionary;
pub mod enums;
pub mod environment;
pub mod exceptions;
pub mod file;
pub mod interop;
pub mod linq;
pub mod list;
pub mod math;
pub mod method_group;
pub mod number;
pub mod number_parse;
pub mod number_static;
pub mod object;
pub mod overload;
pub mod path;
pub mod psobject;
pub mod psobject_property;
pub mod psobject_type_names;
pub mod registry;
pub mod scalar;
pub mod script_block;
pub mod services;
pub mod signature;
pub mod string;
pub mod string_search;
pub mod string_static;
pub mod time_span;
pub mod type_object;
pub mod web;
pub mod xml_convert;

pub use registry::{construct, set_static_property, static_call, static_property};

use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, Result, Value};

/// A property of the object's own type, or one that PowerShell adds to every object.
pub fn property(object: &Value, name: &str) -> Option<Result<Value>> {
    if name.len() >= 6
        && matches!(name.as_bytes().first(), Some(b'p' | b'P'))
        && let Some(value) = intrinsic(object, name)
    {
        return Some(Ok(value));
    }
    let base = object.base();
    if let Value::Net(net) = base {
        if let Some(value) = net.object().get(name) {
            return Some(Ok(value));
        }
        return method_group::of(object, name).map(Ok);
    }
    if let Value::Object(held) = base {
        if let Some(inner) = &held.base
            && let Some(value) = property(inner, name)
        {
            return Some(value);
        }
        return method_group::of(object, name).map(Ok);
    }
    if let (Value::Object(held), Value::DateTime(date)) = (object, base)
        && eq_ignore_case(name, "DateTime")
        && let Some(hint) = held.note("DisplayHint")
    {
        return Some(Ok(date_time::hinted(*date, &hint.to_text())));
    }
    if let Some(value) = plain_property(base, name) {
        return Some(Ok(value));
    }
    method_group::of(object, name).map(Ok)
}

/// A property of the object's own type.
pub fn own_property(object: &Value, name: &str) -> Option<Value> {
    match object {
        Value::Net(net) => net.object().get(name),
        other => plain_property(other, name),
    }
}

/// The members that PowerShell gives to every object.
fn intrinsic(object: &Value, name: &str) -> Option<Value> {
    if eq_ignore_case(name, "psobject") {
        return Some(Value::net(psobject::View(object.clone())));
    }
    if eq_ignore_case(name, "pstypenames") {
        return Some(psobject_type_names::type_names(object));
    }
    if eq_ignore_case(name, "psbase")
        || eq_ignore_case(name, "psadapted")
        || eq_ignore_case(name, "psextended")
    {
        return Some(match object.base() {
            // What has members of its own is seen without them.
            base @ Value::Object(_) => base.clone(),
            base => Value::net(psobject::Bare(base.clone())),
        });
    }
    None
}

/// A property of a value that is no .NET object of its own file: needs nothing but the value.
pub fn plain_property(value: &Value, name: &str) -> Option<Value> {
    match value {
        Value::String(text) => {
            eq_ignore_case(name, "Length").then(|| Value::Int(text.utf16_len() as i32))
        }
        Value::Array(array) => array::property(value, array, name),
        Value::List(list) => list::property(value, list, name),
        Value::Dictionary(dictionary) => dictionary::property(value, dictionary, name),
        Value::Type(of) => type_object::property(of, name),
        Value::Null | Value::Empty | Value::Net(_) | Value::Object(_) => None,
        _ => scalar::property(value, name),
    }
}

/// The spelling of a property that the facts list for the object's type; `None`: they list none of that name.
pub fn known_property(object: &Value, name: &str) -> Option<String> {
    let base = object.base();
    if matches!(base, Value::Object(_) | Value::Null | Value::Empty) {
        return None;
    }
    let of = base.type_of();
    let facts = signature::exact_facts(&of)?;
    let member = facts.instances.get(name)?;
    let listed = matches!(
        &*member.kind_name,
        "Property" | "ScriptProperty" | "CodeProperty" | "AliasProperty"
    );
    listed.then(|| member.name.to_string())
}

/// The names of the properties in the order of `Format-List *`.
pub fn property_names(value: &Value) -> Vec<String> {
    match value.base() {
        Value::Net(net) => net.object().property_names(),
        Value::Null | Value::Empty => Vec::new(),
        Value::Object(held) => held.base.as_ref().map(property_names).unwrap_or_default(),
        other => scalar::property_names(other),
    }
}

/// A property's name as its type spells it.
pub fn spelled(value: &Value, name: &str) -> Option<String> {
    match value.base() {
        Value::Net(net) => net.object().spelled(name),
        Value::Object(held) => held.base.as_ref().and_then(|base| spelled(base, name)),
        other => property_names(other)
            .into_iter()
            .find(|held| eq_ignore_case(held, name)),
    }
}

/// Sets a property; `None`: there is none of that name.
pub fn set_property(
    object: &Value,
    name: &str,
    value: &Value,
    cx: &mut dyn Context,
) -> Option<Result<()>> {
    if eq_ignore_case(name, "pstypenames") {
        psobject_type_names::set_type_names(object, value);
        return Some(Ok(()));
    }
    let base = object.base();
    match base {
        Value::Net(net) => net.object().set_in(name, value, cx),
        Value::Object(held) => match &held.base {
            Some(inner) => set_property(inner, name, value, cx),
            None => None,
        },
        Value::List(list) if eq_ignore_case(name, "Capacity") => {
            let mut items = list.items.borrow_mut();
            Some(match crate::value::convert::to_i32(value) {
                Ok(wanted) if (wanted as i64) < items.len() as i64 => {
                    args::range("capacity was less than the current size. (Parameter 'value')")
                }
                Ok(wanted) => {
                    let count = items.len();
                    items.shrink_to(wanted as usize);
                    items.reserve_exact((wanted as usize).min(1 << 24) - count);
                    Ok(())
                }
                Err(fault) => Err(fault),
            })
        }
        Value::Error(record) => scalar::set_error_property(record, name, value),
        Value::Null | Value::Empty => None,
        _ => plain_property(base, name).map(|_| {
            Err(crate::value::Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"))
        }),
    }
}

/// Calls an instance method; `None`: there is none of that name that takes these arguments.
pub fn call(
    object: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let base = object.base();
    let result = match base {
        Value::String(text) => string::call(text, name, args, cx),
        Value::Array(array) => array::call(base, array, name, args, cx),
        Value::List(list) => list::call(base, list, name, args, cx),
        Value::Dictionary(dictionary) => dictionary::call(base, dictionary, name, args, cx),
        Value::Type(of) => type_object::call(of, name, args, cx),
        Value::Net(net) => net.object().call(base, name, args, cx),
        Value::Object(held) => match &held.base {
            Some(inner) => call(inner, name, args, cx),
            None => None,
        },
        Value::Null | Value::Empty => None,
        _ => scalar::call(base, name, args, cx),
    };
    result.or_else(|| object::call(object, name, args, cx))
}

/// `new T()` of a value type: all bits zero.
pub fn default_value(of: &Type) -> Option<Value> {
    Some(match of {
        Type::Known(known) => match known {
            Known::Boolean => Value::Bool(false),
            Known::SByte => Value::SByte(0),
            Known::Byte => Value::Byte(0),
            Known::Int16 => Value::Int16(0),
            Known::UInt16 => Value::UInt16(0),
            Known::Int32 => Value::Int(0),
            Known::UInt32 => Value::UInt(0),
            Known::Int64 => Value::Long(0),
            Known::UInt64 => Value::ULong(0),
            Known::Single => Value::Single(0.0),
            Known::Double => Value::Double(0.0),
            Known::Decimal => Value::decimal(rust_decimal::Decimal::ZERO),
            Known::BigInteger => Value::big(num_bigint::BigInt::ZERO),
            Known::Char => Value::Char(0),
            Known::DateTime => Value::DateTime(crate::value::DateTime::MIN),
            Known::TimeSpan => Value::TimeSpan(crate::value::TimeSpan::ZERO),
            Known::SwitchParameter => Value::Switch(false),
            Known::DateTimeOffset => Value::net(crate::value::net::date_time_offset::Offset(
                crate::text::date_time::DateTimeOffset::MIN,
            )),
            Known::Guid => crate::value::net::guid::Guid::value(uuid::Uuid::nil()),
            Known::DateOnly | Known::TimeOnly => {
                return crate::value::net::calendar::static_property(*known, "minvalue");
            }
            _ => return None,
        },
        _ if types::is_enum(of) => Value::Enum(std::rc::Rc::new(crate::value::EnumValue {
            of: of.clone(),
            number: 0,
        })),
        _ => return None,
    })
}

/// What an array of a type holds where nothing was put.
pub fn element_default(of: &Type) -> Value {
    default_value(of).unwrap_or_default()
}

/// The culture that a format provider stands for.
pub fn culture_of(value: &Value) -> Option<&'static crate::text::culture::Culture> {
    value
        .downcast::<crate::value::net::culture::CultureInfo>()
        .map(|held| held.culture)
}
