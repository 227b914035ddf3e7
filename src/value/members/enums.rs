//! Enum types: their members, `[enum]::...`, members of enum values.

use super::args::{bad, flag, null, strings};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, EnumValue, Fault, Result, Value, convert};
use std::rc::Rc;

/// Names and numbers of an enum type in order of declaration.
pub fn members_of(of: &Type) -> Option<Vec<(String, i64)>> {
    match of {
        Type::Class(class) => Some(
            class
                .enumeration
                .as_ref()?
                .members
                .iter()
                .map(|(name, number)| (name.to_string(), *number))
                .collect(),
        ),
        Type::Named(name) => Some(
            grammar::enum_members(name)?
                .members
                .iter()
                .map(|(name, number)| ((*name).to_owned(), *number))
                .collect(),
        ),
        _ => None,
    }
}

/// The members by their unsigned value, as `GetNames` and `GetValues` list them.
fn sorted(of: &Type) -> Option<Vec<(String, i64)>> {
    let mut all = members_of(of)?;
    all.sort_by_key(|(_, number)| *number as u64);
    Some(all)
}

fn value(of: &Type, number: i64) -> Value {
    Value::Enum(Rc::new(EnumValue {
        of: of.clone(),
        number,
    }))
}

/// `[DayOfWeek]::Monday`.
pub fn member(of: &Type, name: &str) -> Option<Value> {
    if !types::is_enum(of) {
        return None;
    }
    members_of(of)?
        .iter()
        .find(|(held, _)| eq_ignore_case(held, name))
        .map(|(_, number)| value(of, *number))
}

/// The integer type below an enum.
pub fn underlying(of: &Type) -> Type {
    match of {
        Type::Class(class) => class
            .enumeration
            .as_ref()
            .and_then(|facts| facts.underlying.clone())
            .unwrap_or(Type::INT),
        Type::Named(name) => grammar::enum_members(name)
            .and_then(|facts| Known::from_full_name(&format!("System.{}", facts.underlying)))
            .map_or(Type::INT, Type::Known),
        _ => Type::INT,
    }
}

/// The number of an enum value in its underlying type.
pub fn number(of: &Type, number: i64) -> Value {
    match underlying(of) {
        Type::Known(Known::Byte) => Value::Byte(number as u8),
        Type::Known(Known::SByte) => Value::SByte(number as i8),
        Type::Known(Known::Int16) => Value::Int16(number as i16),
        Type::Known(Known::UInt16) => Value::UInt16(number as u16),
        Type::Known(Known::UInt32) => Value::UInt(number as u32),
        Type::Known(Known::Int64) => Value::Long(number),
        Type::Known(Known::UInt64) => Value::ULong(number as u64),
        _ => Value::Int(number as i32),
    }
}

fn enum_type(arg: &Value) -> Result<Type> {
    match arg.base() {
        Value::Type(of) if types::is_enum(of) => Ok((**of).clone()),
        Value::String(name)
            if types::resolve_name(name)
                .as_ref()
                .is_some_and(types::is_enum) =>
        {
            types::resolve_name(name).map_or_else(|| null("enumType"), Ok)
        }
        Value::Type(_) => bad("Type provided must be an Enum. (Parameter 'enumType')"),
        _ => null("enumType"),
    }
}

/// `[enum]::GetNames(...)` and, with the type asked for, `[DayOfWeek]::GetNames()`.
pub fn static_call(
    of: &Type,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match run_static(of, name, args, cx) {
        Ok(Some(value)) => Some(Ok(value)),
        Ok(None) => None,
        Err(fault) => Some(Err(fault)),
    }
}

fn run_static(_: &Type, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        // What a conversion to `System.Enum` itself comes to.
        ("parse", [_]) => super::args::invalid(
            "Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.",
        ),
        ("getnames", [of]) => {
            let of = enum_type(of)?;
            some(strings(
                sorted(&of)
                    .unwrap_or_default()
                    .into_iter()
                    .map(|(name, _)| name),
            ))
        }
        ("getvalues", [of]) => {
            let of = enum_type(of)?;
            let all = sorted(&of).unwrap_or_default();
            some(Value::array_of(
                of.clone(),
                all.into_iter()
                    .map(|(_, number)| value(&of, number))
                    .collect(),
            ))
        }
        ("getname", [of, one]) => {
            let of = enum_type(of)?;
            let wanted = numeric(one)?;
            let found = sorted(&of)
                .unwrap_or_default()
                .into_iter()
                .find(|(_, number)| *number == wanted)
                .map(|(name, _)| Value::str(name));
            some(found.unwrap_or_default())
        }
        ("isdefined", [of, one]) => {
            let of = enum_type(of)?;
            let all = members_of(&of).unwrap_or_default();
            some(Value::Bool(match one.base() {
                Value::String(text) => all.iter().any(|(name, _)| *name == text.as_str()),
                Value::Null | Value::Empty => return null("value"),
                other => {
                    let wanted = numeric(other)?;
                    all.iter().any(|(_, number)| *number == wanted)
                }
            }))
        }
        ("parse", [of, text, rest @ ..]) => {
            let of = enum_type(of)?;
            let ignore_case = flag(rest, 0).unwrap_or(false);
            parse(&of, &text.to_text(), ignore_case).map(|number| Some(value(&of, number)))
        }
        ("tryparse", [of, text, rest @ ..]) if matches!(of.base(), Value::Type(_)) => {
            let of = enum_type(of)?;
            let ignore_case = flag(rest, 0).unwrap_or(false);
            let parsed = parse(&of, &text.to_text(), ignore_case);
            let ok = parsed.is_ok();
            super::args::write_back(
                rest.last(),
                parsed.map_or(Value::Null, |number| value(&of, number)),
            )?;
            some(Value::Bool(ok))
        }
        // The generic form: the type comes from the place that takes the result.
        ("tryparse", [text, rest @ ..]) => {
            let Some(place) = rest.last() else {
                return Ok(None);
            };
            let held = place
                .downcast::<crate::value::net::reference::Reference>()
                .map(|place| place.0.get())
                .unwrap_or_default();
            let Value::Enum(held) = held.base() else {
                return Ok(None);
            };
            let ignore_case = flag(rest, 0).unwrap_or(false);
            let parsed = parse(&held.of, &text.to_text(), ignore_case);
            let ok = parsed.is_ok();
            super::args::write_back(Some(place), value(&held.of, parsed.unwrap_or(0)))?;
            some(Value::Bool(ok))
        }
        ("toobject", [of, one]) => {
            let of = enum_type(of)?;
            some(value(&of, numeric(one)?))
        }
        ("getunderlyingtype", [of]) => some(Value::of_type(underlying(&enum_type(of)?))),
        ("format", [of, one, format]) => {
            let of = enum_type(of)?;
            let number = numeric(one)?;
            format_value(&of, number, &format.to_text(), cx).map(|text| Some(Value::str(text)))
        }
        _ => Ok(None),
    }
}

fn numeric(value: &Value) -> Result<i64> {
    match value.base() {
        Value::Enum(held) => Ok(held.number),
        // The largest ones are held by their bits.
        Value::ULong(number) => Ok(number.cast_signed()),
        other => convert::to_i64(other),
    }
}

/// Reads a name, a list of names, or a number.
pub fn parse(of: &Type, text: &str, ignore_case: bool) -> Result<i64> {
    let all = members_of(of).unwrap_or_default();
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return bad(
            "Must specify valid information for parsing in the string. (Parameter 'value')",
        );
    }
    if let Ok(number) = trimmed.parse::<i64>() {
        return Ok(number);
    }
    let mut number = 0;
    for part in trimmed.split(',') {
        let part = part.trim();
        let found = all.iter().find(|(name, _)| {
            if ignore_case {
                eq_ignore_case(name, part)
            } else {
                name == part
            }
        });
        match found {
            Some((_, one)) => number |= one,
            None => return bad(format!("Requested value '{text}' was not found.")),
        }
    }
    Ok(number)
}

/// `ToString(format)`: `G`, `D`, `X`, `F`.
pub fn format_value(of: &Type, number: i64, format: &str, cx: &mut dyn Context) -> Result<String> {
    let _ = &cx;
    match format.to_ascii_lowercase().as_str() {
        "" | "g" | "f" => Ok(value(of, number).to_text()),
        "d" => Ok(number.to_string()),
        "x" => {
            let width = match underlying(of) {
                Type::Known(Known::Byte | Known::SByte) => 2,
                Type::Known(Known::Int16 | Known::UInt16) => 4,
                Type::Known(Known::Int64 | Known::UInt64) => 16,
                _ => 8,
            };
            let text = format!("{number:016X}");
            Ok(text.get(16 - width..).unwrap_or_default().to_owned())
        }
        _ => Err(Fault::net(
            "System.FormatException",
            "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".",
        )),
    }
}

/// An instance method of an enum value.
pub fn call(
    held: &EnumValue,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("hasflag", [other]) => {
            let other = match other.base() {
                Value::Enum(other) => other.number,
                _ => return None,
            };
            Ok(Value::Bool(held.number & other == other))
        }
        ("tostring", [format, ..]) => match format.base() {
            Value::String(format) => {
                format_value(&held.of, held.number, format, cx).map(Value::str)
            }
            _ => Ok(Value::str(value(&held.of, held.number).to_text())),
        },
        ("compareto", [other]) => match other.base() {
            Value::Enum(other) => Ok(Value::Int(held.number.cmp(&other.number) as i32)),
            Value::Null | Value::Empty => Ok(Value::Int(1)),
            _ => bad("Object must be of the same type as the enum."),
        },
        ("gettypecode", []) => Ok(Value::enumeration(
            "System.TypeCode",
            match underlying(&held.of) {
                Type::Known(Known::Byte) => 6,
                Type::Known(Known::SByte) => 5,
                Type::Known(Known::Int16) => 7,
                Type::Known(Known::UInt16) => 8,
                Type::Known(Known::UInt32) => 10,
                Type::Known(Known::Int64) => 11,
                Type::Known(Known::UInt64) => 12,
                _ => 9,
            },
        )),
        _ => return None,
    })
}
